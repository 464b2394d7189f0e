import { z } from 'zod';
import { situationIn } from '../../services/understanding/situations/situation-in.js';
import { situations } from '../../services/understanding/situations/situation.js';
import { type Evaluated, readLines } from './figures.js';
import { rightOf, written } from './understanding.js';

const labelled = z.object({
  id: z.string(),
  text: z.string(),
  context: z.enum(['menu', 'freetext']),
  gold: z.enum([...situations, 'answer']),
  also_ok: z.array(z.enum([...situations, 'answer'])).default([]),
  written,
});

/** The figures of what is said to the line itself and of what only looks like it, on these labelled texts (JSON Lines). */
export function evaluateSituations(lines: string): Evaluated {
  const heard = readLines(lines, labelled).map((one) => ({
    ...one,
    situation: situationIn(one.text, one.context === 'freetext') ?? 'answer',
  }));
  type Heard = (typeof heard)[number];
  const isRight = ({ gold, also_ok, situation }: Heard): boolean =>
    [gold, ...also_ok].some((one) => one === situation);
  const wrong = heard.filter((one) => !isRight(one));
  return {
    figures: [
      ...rightOf(heard, isRight),
      {
        name: 'content taken as something said to the line',
        value: wrong.filter(({ gold }) => gold === 'answer').length,
        unit: 'n',
      },
      {
        name: 'of which texts that are content',
        value: heard.filter(({ gold }) => gold === 'answer').length,
        unit: 'n',
      },
    ],
    misses: wrong.map(({ id, text, gold, situation }) => `${id} ${gold} read as ${situation}: ${text}`),
  };
}
