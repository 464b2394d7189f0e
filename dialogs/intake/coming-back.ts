import { matchReply } from '../../services/understanding/match-reply.js';
import { tellsSomething } from './choices.js';
import { leftUnanswered, released } from './crisis.js';
import type { Draft } from './draft.js';
import { goOn } from './going-on.js';
import { longAway } from './silence.js';
import { backAside, between, type Taken, taken } from './step.js';
import { steps } from './steps/all-steps.js';
import { takesStory } from './told-in-danger.js';
import type { Answered, Open, Turn } from './turn.js';

/** Somebody who was in the middle of telling is asked whether to go on, and where. */
export function isLongAway(turn: Turn, { at, kept, confirmed }: Draft): boolean {
  const { spokenAt } = turn.surroundings;
  return spokenAt !== undefined && turn.quiet >= longAway && kept && !confirmed && at !== 'resume';
}

/** A whole answer that was typed before we asked whether to go on waits for the yes. */
export function cameBack(turn: Turn, { draft, around }: Open, text: string): Taken {
  const isAnswer = steps[draft.aside ?? draft.at].ask(draft, around).tells === true && tellsSomething(text);
  const leftAt = turn.surroundings.spokenAt?.toISOString();
  return between({ ...draft, leftAt, held: isAnswer ? text : undefined }, 'resume');
}

type Hear = (turn: Turn, open: Open, text: string) => Promise<Answered>;

/** After a pause: "verder" only asks again, anything else is taken as the answer it may be. */
export async function resume(turn: Turn, hear: Hear, draft: Draft, text: string): Promise<Answered> {
  const { held, leftAt: _leftAt, ...rest } = draft;
  const back = backAside(rest);
  const { option } = await turn.around(back.draft);
  const unshown = [option('reply.go_on'), option('reply.yes')];
  const onlyOn = held === undefined && matchReply(text, { shown: [], unshown }, 'exactly').ids.length > 0;
  if (onlyOn) return goOn(turn, draft, []);
  const open = await turn.open(back.draft);
  const { draft: freed, held: toldBefore } = released(leftUnanswered(back.draft));
  const words = held ?? text;
  if (toldBefore !== '' && open.question.tells && takesStory(freed.at))
    return hear(turn, await turn.open(freed), `${toldBefore}\n${words}`);
  const { draft: now } = toldBefore === '' ? back : await goOn(turn, leftUnanswered(draft), []);
  const answered = await hear(turn, await turn.open(now), words);
  return answered.draft.unclear > 0 ? turn.asked(taken(now, now.at)) : answered;
}
