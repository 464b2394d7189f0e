import type { Option, Said, SaidKey } from '../../services/domain/text-catalogue.js';
import type { AnswerKind } from '../../services/domain/utterance.js';
import type { Bubble } from '../shared/bubble.js';
import type { Around, Question } from './step.js';

/** A turn is three bubbles at most, so that it fits on a phone; with a crisis text five (script §1). */
const bubblesAtMost = 3;
const withCrisisText = 5;
/** Said when the danger is past: they come with an ordinary question. */
const afterwards: readonly SaidKey[] = ['cr.notmeant', 'cr.resume', 'cr.soft_no'];
const isCrisisText = ({ key }: Said): boolean =>
  key === 'cmd.help' ||
  key.startsWith('x.otherlang.') ||
  (key.startsWith('cr.') && !afterwards.includes(key));

/** Kind, and the first to go: what leads up to a question (the limits of secrecy, the card) is worth more. */
const courtesies: readonly SaidKey[] = ['cmd.skip', 'cmd.dontknow', 'probe.skipok', 'x.choose2'];

const count = (says: readonly Said[]): number => says.reduce((sum, { bubbles }) => sum + bubbles.length, 0);

/** The replies that are shown, in the order in which their numbers count. */
export const repliesTo = ({ ask, options }: Question): readonly Option[] => options ?? ask.replies;

/** How a question can be answered follows from its replies. */
export function answerKind(replies: readonly Option[]): AnswerKind {
  if (replies.some(({ id }) => id === 'reply.ready')) return 'many';
  if (replies.some(({ id }) => id === '0')) return 'score';
  return replies.length > 0 ? 'one' : 'text';
}

/** The question in one bubble. */
export const inShort = ({ ask, short }: Question): Said =>
  short ?? { ...ask, bubbles: ask.bubbles.slice(-1) };

/**
 * What is said in a turn: first about the answer, then the question, which is always last and carries the
 * replies. When there is no room for all of it, the question loses what leads up to it, and then all but
 * its last bubble.
 *
 * @param notices - about the message itself (too long, a number taken out); the first to go without room, but
 *   never a number to call.
 */
export function turnBubbles(
  notices: readonly Said[],
  says: readonly Said[],
  question: Question,
  { form, code }: Around,
): readonly Bubble[] {
  const whole = [...(question.lead ?? []), question.ask];
  const most = [...notices, ...says, ...whole].some(isCrisisText) ? withCrisisText : bubblesAtMost;
  const fits = (first: readonly Said[], asked: readonly Said[]) => count([...first, ...asked]) <= most;
  const needed = fits(says, whole) ? says : says.filter(({ key }) => !courtesies.includes(key));
  const kept = fits([...notices, ...needed], [inShort(question)]) ? notices : notices.filter(isCrisisText);
  const first = [...kept, ...needed];
  const asked = [whole, [question.ask]].find((said) => fits(first, said)) ?? [inShort(question)];
  const replies = repliesTo(question);
  const bubbles = [...first, ...asked].flatMap(({ key, bubbles: texts }) =>
    texts.map((text): Bubble => ({
      key,
      text,
      form,
      ...(code !== undefined && text.includes(code) && { code }),
    })),
  );
  return bubbles.map((bubble, index) =>
    index < bubbles.length - 1
      ? bubble
      : {
          ...bubble,
          answer: answerKind(replies),
          ...(replies.length > 0 && { replies }),
          // The window keeps it in its menu from the consent on, also where no bubble shows it.
          ...(code !== undefined && { code }),
        },
  );
}
