import type { Bubble } from '../shared/bubble.js';
import type { Draft } from './draft.js';
import { repliesTo } from './question-bubbles.js';
import { type Around, between, type Question, type Step, type Taken, taken } from './step.js';
import type { StepId } from './step-ids.js';

const second = 1_000;
const minute = 60 * second;

/** Messages that follow each other faster are one story (script §4). In milliseconds, as all below. */
export const oneBreath = 20 * second;
/** So long nothing is said about it; then once that there is time, and then that we stop for now (script §12). */
const patience = 3 * minute;
const untilPause = 15 * minute;
/** Whoever was away longer is first asked whether to go on (script §12). */
export const longAway = 24 * 60 * minute;

/** Nobody is telling us anything: not yet, not any more, because there is danger, or because a volunteer is looked for or there. */
const atRest: ReadonlySet<StepId> = new Set([
  'start',
  'declined',
  'paused',
  'bye',
  'crisis',
  'crisis-check',
  'waiting',
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
]);

/**
 * When the bot is to be told that nothing was said.
 *
 * @param quiet - milliseconds since the person last said something; 0 in the turn that answers it.
 * @returns milliseconds after that last message; `undefined` when there is nothing more to say.
 */
export function nextSilence({ at }: Draft, said: readonly Bubble[], quiet: number): number | undefined {
  if (atRest.has(at) || quiet >= untilPause) return undefined;
  if (quiet >= patience || said.some(({ key }) => key === 'x.silence')) return untilPause;
  return said.length === 0 && quiet < oneBreath ? oneBreath : patience;
}

/** What is said in a silence, and instead of which question. */
interface InSilence {
  readonly taken: Taken;
  readonly instead?: Question;
}

/**
 * Speaks once after three minutes and once after fifteen, and then waits in a pause. The replies to the open
 * question stay where they can be chosen. What was asked in between (erase everything?) stays the open
 * question: a late yes must never answer another one.
 *
 * @returns `undefined` when there is nothing to say.
 */
export function inSilence(
  { draft, step, question, around }: SilentTalk,
  quiet: number,
): InSilence | undefined {
  if (atRest.has(draft.at)) return undefined;
  const here = taken(draft, draft.at);
  const options = repliesTo(question);
  if (quiet >= untilPause) {
    const stopped = stoppedFor(draft, around);
    if (step.between) return { taken: here, instead: { ...stopped, options } };
    return { taken: between(draft, 'paused'), instead: stopped };
  }
  if (quiet >= patience) return { taken: here, instead: { ask: around.say('x.silence'), options } };
  return draft.at === 'story-more' ? { taken: here } : undefined;
}

interface SilentTalk {
  readonly draft: Draft;
  readonly step: Step;
  readonly question: Question;
  readonly around: Around;
}

/** Nobody hears that they can go on in a few days when nothing is kept. */
export function stoppedFor({ kept }: Draft, { say, code, date, keptUntil }: Around): Question {
  if (!kept) return { ask: say('pause.nocode') };
  const pause = say('x.silence2');
  if (code === undefined) return { ask: pause };
  return { lead: [pause], ask: say('pause.code', { date: date(keptUntil), code }) };
}
