import { cardTexts } from '../../dialogs/intake/crisis.js';
import type { KnownHandoff } from '../../services/domain/handoff.js';
import type { TextCatalogue } from '../../services/domain/text-catalogue.js';
import type { Form } from '../../services/domain/utterance.js';
import { cardFor } from '../../services/safety/card.js';
import { markOf } from '../../services/safety/heard-before.js';
import { lineFor, responseTo } from '../../services/safety/response.js';
import type { Signal } from '../../services/safety/signal.js';
import type { AgeGroup } from '../../services/safety/talk-now.js';
import type { Said } from '../bot.js';
import type { Cry, Memory } from './memory.js';

/** Interrupts that are remembered, so that the same words do not bring the same number again. */
const shownAtMost = 20;
/** Milliseconds after which the person gets the full texts, when the volunteer has not reacted (script §12). */
const volunteerWithin = 60_000;

/** What danger leads to while a volunteer is there: they see it at once, the person one quiet line. */
interface Heard {
  readonly alarms: boolean;
  readonly line?: ReturnType<typeof lineFor>;
  readonly memory: Memory;
}

export function dangerIn(signal: Signal, memory: Memory, now: Date): Heard {
  if (signal.action === 'none') return { alarms: false, memory };
  const response = responseTo(signal, { checked: true, shown: memory.shown });
  const alarms = signal.action !== 'line' && response !== 'none';
  // What may mean something else is asked by the volunteer, not answered with a number.
  const isExplicit = response === 'card' || (response === 'line' && signal.action === 'line');
  if (!isExplicit) return { alarms, memory };
  const { kind, about } = signal;
  const shown = [...memory.shown, { kind, other: about !== 'self', mark: markOf(signal.phrase) }];
  const sexual = signal.action === 'card' && signal.sexual;
  return {
    alarms,
    line: lineFor(signal),
    memory: {
      ...memory,
      shown: shown.slice(-shownAtMost),
      ...(response === 'card' && { cry: { at: now.toISOString(), kind, about, sexual } }),
    },
  };
}

/** When the full texts are due; `undefined` when no cry is unanswered. */
export const textsDue = ({ cry }: Memory): Date | undefined =>
  cry && new Date(Date.parse(cry.at) + volunteerWithin);

/** The full texts for a cry nobody answered; no question stands open beside them, for the volunteer may come any moment. */
export function fullTexts(
  cry: Cry,
  handoff: KnownHandoff,
  { text, form, now }: { readonly text: TextCatalogue; readonly form: Form; readonly now: Date },
): readonly Said[] {
  const card = cardFor(cry, { age: ageOf(handoff), now });
  const said = cardTexts(card, { say: (key, ...values) => text.say(key, form, ...values) });
  return said.flatMap(({ key, bubbles }) => bubbles.map((words) => ({ key, text: words, form })));
}

/** Content follows role and age (script §0.3). */
function ageOf({ role, isMinor }: KnownHandoff): AgeGroup {
  if (role === 'parent' || role === 'foster_parent') return 'adult';
  return isMinor ? 'young' : 'unknown';
}
