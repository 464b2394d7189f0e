import { z } from 'zod';
import { type CrisisFound, predictCrisis } from '../../services/safety/predict-crisis.js';
import { type Evaluated, type Figure, readLines, shareFigure } from './figures.js';

const kind = z.enum(['suicide', 'abuse', 'danger_now', 'runaway', 'none']);

/** `soft_check_ok` on a none: one plain question is fine, a card is not. */
const labelled = z.object({
  id: z.string(),
  text: z.string(),
  gold: kind,
  lang: z.enum(['nl', 'en']),
  about: z.string().optional(),
  also_ok: z.array(kind).default([]),
  soft_check_ok: z.boolean().default(false),
  note: z.string().optional(),
});
type Labelled = z.infer<typeof labelled>;

/** @throws when a line is no labelled text. */
export const readCrisis = (lines: string): Labelled[] => readLines(lines, labelled);

/** A question about suicide counts as heard; of everything else only the card does. */
const isRight = ({ gold, also_ok }: Labelled, found: CrisisFound): boolean => {
  if (gold === 'none') return found.action !== 'card';
  const meant: readonly string[] = [gold, ...also_ok];
  return meant.includes(found.kind) && (found.action === 'card' || gold === 'suicide');
};

/** How many of each kind are heard, and how often nothing at all is interrupted, on labelled texts (JSON Lines). */
export function evaluateCrisis(lines: string): Evaluated {
  const heard = readCrisis(lines).map((one) => ({ one, found: predictCrisis(one.text) }));
  const share = (name: string, of: typeof heard, yes: (one: (typeof heard)[number]) => boolean): Figure =>
    shareFigure(`${name} (${String(of.length)})`, { of: of.length, yes: of.filter(yes).length });
  const none = heard.filter(({ one }) => one.gold === 'none');
  return {
    figures: [
      { name: 'messages', value: heard.length, unit: 'n' },
      ...(['suicide', 'danger_now', 'abuse', 'runaway'] as const).map((gold) =>
        share(
          `recall ${gold}`,
          heard.filter(({ one }) => one.gold === gold),
          ({ one, found }) => isRight(one, found),
        ),
      ),
      share(
        'of which in English, all kinds',
        heard.filter(({ one }) => one.gold !== 'none' && one.lang === 'en'),
        ({ one, found }) => isRight(one, found),
      ),
      share('card on figures of speech and old stories', none, ({ found }) => found.action === 'card'),
      share('needless question', none, ({ one, found }) => found.action === 'check' && !one.soft_check_ok),
    ],
    misses: heard
      .filter(({ one, found }) => !isRight(one, found))
      .map(
        ({ one: { id, gold, text }, found }) =>
          `${id}  ${gold} read as ${found.kind} ${found.action}  ${text}`,
      ),
  };
}
