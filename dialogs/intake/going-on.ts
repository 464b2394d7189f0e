import type { Said, SaidKey, SentenceKey } from '../../services/domain/text-catalogue.js';
import { isAboutPeople } from './asking-people.js';
import { tellsSomething } from './choices.js';
import { leftUnanswered, released } from './crisis.js';
import type { Draft } from './draft.js';
import { repliesTo } from './question-bubbles.js';
import { keptInstead, withRemark } from './remarks.js';
import { backAside, type Outcome, type Taken, taken, unclear } from './step.js';
import { steps } from './steps/all-steps.js';
import { shortened } from './summary.js';
import { noted, takesStory, toldWithCode } from './told-in-danger.js';
import type { Answered, Open, Turn } from './turn.js';
import { withTold } from './who-tells.js';

/** Steps back that are remembered, and letters of an answer that is shown again. */
const trailAtMost = 40;
const oldAnswerAtMost = 120;

type OtherWords = Exclude<Extract<SentenceKey, `again.${string}`>, 'again.probe.what2'>;

/** Questions that exist in other words too (script §20). */
const otherWords: Readonly<Partial<Record<SaidKey, OtherWords>>> = {
  'who.ask': 'again.who.ask',
  'who.age': 'again.who.age',
  'privacy.ok': 'again.privacy.ok',
  'story.ask': 'again.story.ask',
  'probe.what1': 'again.probe.what1',
  'probe.when': 'again.probe.when',
  'probe.who': 'again.probe.who',
  'probe.feel': 'again.probe.feel',
  'probe.child': 'again.probe.child',
  'probe.tried': 'again.probe.tried',
  'probe.now': 'again.probe.now',
  'about.ask': 'again.about.ask',
  'theme.list': 'again.theme.list',
  'wish.ask': 'again.wish.ask',
  'peer.share': 'again.peer.share',
  'cb.how': 'again.cb.how',
  'cb.when': 'again.cb.when',
  'med.who': 'again.med.who',
  'med.goal': 'again.med.goal',
  'med.contact': 'again.med.contact',
  'wish.small': 'again.wish.small',
  'sum.card': 'again.sum.intro',
  'route.intro': 'again.route.intro',
  'fwd.consent': 'again.fwd.consent',
};

/** Whoever is back is heard first, see coming-back.ts. */
type Followed = Exclude<Outcome, { kind: 'resume' }>;

/** What an outcome means for the talk. */
export async function follow(turn: Turn, given: Followed, open: Open, text: string): Promise<Answered> {
  const { draft, around } = open;
  const outcome = keptInstead(given, draft, text, tellsSomething(text), around);
  if (outcome.kind === 'unclear') return notUnderstood(turn, open);
  if (outcome.kind === 'silent') return { draft: outcome.draft, bubbles: [] };
  if (outcome.kind === 'go-on') return goOn(turn, outcome.draft, outcome.says);
  const next = await done(turn, outcome);
  const told = withTold(draft, turn.cry ? toldWithCode(next, text, around) : next, around);
  return settled(turn, wentOn(withRemark(draft, told, text, around), open, text), open);
}

/** Back from something that was asked in between, what was told before that is still to be taken. */
export function settled(
  turn: Turn,
  next: Taken,
  { draft, step }: Pick<Open, 'draft' | 'step'>,
): Promise<Answered> {
  const { aside, at, crisis } = next.draft;
  const isBack = step.between === true && aside === undefined && steps[at].between !== true;
  return isBack && crisis && crisis.held.length > 0
    ? goOn(turn, leftUnanswered(next.draft), next.says)
    : isAboutPeople(draft.at)
      ? turn.askedAgain(next)
      : turn.asked(next);
}

function done(turn: Turn, outcome: Done): Promise<Taken> | Taken {
  return outcome.kind === 'act' ? outcome.act(turn.surroundings.work) : outcome;
}

/** Back to the question that was open; what was told while the talk stood still is the answer to it. */
export async function goOn(turn: Turn, draft: Draft, says: readonly Said[]): Promise<Answered> {
  const { draft: back, held } = released(draft.aside === undefined ? draft : backAside(draft).draft);
  const again = taken(back, back.at, ...says);
  if (held === '') return turn.askedAgain(again);
  const open = await turn.open(back);
  const { step, around } = open;
  const outcome = takesStory(back.at)
    ? step.take({ text: held, ids: [], rest: [held], one: undefined }, back, around)
    : unclear;
  if (!isDone(outcome)) return turn.askedAgain(noted(again, held, around));
  const told = toldWithCode(await done(turn, outcome), held, around);
  const next = wentOn(withTold(back, told, around), open, held);
  return turn.asked({ ...next, says: [...says, ...next.says] });
}

/** First the same question with its options, then the safest way on: nothing is sent, nothing is erased (script §2). */
async function notUnderstood(turn: Turn, open: Open): Promise<Answered> {
  const { draft, step, question, around } = open;
  const again = { ...draft, unclear: draft.unclear + 1 };
  if (repliesTo(question).length === 0) return inOtherWords(turn, { ...open, draft: again });
  if (draft.unclear === 0) return turn.asked(taken(again, draft.at, around.say('x.choose1')));
  const safest = step.safest?.(draft, around) ?? step.skip?.(draft, around);
  if (safest?.kind === 'go-on') return goOn(turn, safest.draft, [around.say('x.choose2'), ...safest.says]);
  if (!safest || !isDone(safest)) return inOtherWords(turn, { ...open, draft: again });
  const { draft: next, says } = wentOn(await done(turn, safest), open, '');
  return settled(turn, taken(next, next.at, around.say('x.choose2'), ...says), open);
}

export async function inOtherWords(turn: Turn, { draft, question, around }: Open): Promise<Answered> {
  const key = otherWords[question.ask.key];
  const again = question.again ?? (key && around.say(key));
  if (!again) return turn.asked(taken(draft, draft.at, around.say('x.choose1')));
  const words = again.bubbles.join(' ');
  const ask = around.say('cmd.repeat', { question_other_words: words });
  return turn.asked(taken(draft, draft.at), { ask, options: repliesTo(question) });
}

/** @param kindly - what is said about it, instead of what the question itself says. */
export async function skip(turn: Turn, open: Open, kindly?: Said): Promise<Answered> {
  const { draft, step, question, around } = open;
  const skipped = step.skip?.(draft, around);
  if (skipped?.kind === 'go-on') return goOn(turn, skipped.draft, skipped.says);
  if (!skipped || !isDone(skipped))
    return repliesTo(question).length === 0 ? inOtherWords(turn, open) : notUnderstood(turn, open);
  const { draft: next, says } = wentOn(await done(turn, skipped), open, around.label('reply.skip'));
  // Danger is nothing to skip.
  const isSkipped = says.length === 0 && step.id !== 'crisis';
  const about = kindly ?? (isSkipped ? around.say('cmd.skip') : undefined);
  return settled(turn, taken(next, next.at, ...(about ? [about] : says)), open);
}

/** What goes further by itself. */
type Done = Exclude<Outcome, { kind: 'unclear' | 'resume' | 'go-on' | 'silent' }>;
const isDone = (outcome: Outcome): outcome is Done => outcome.kind === 'taken' || outcome.kind === 'act';

/** Remembers the way here, unless the talk began anew or something was only asked in between. */
function wentOn({ draft, says }: Taken, { draft: before, step }: Open, text: string): Taken {
  const next = { ...draft, unclear: 0, inARow: undefined };
  const moved = next.at !== before.at && next.trail === before.trail;
  if (!moved || step.between || steps[next.at].between) return { kind: 'taken', draft: next, says };
  const way = [...before.trail, step.id];
  // From where one waits, one step back is the question before all this: the search goes on meanwhile.
  const trail = (next.at === 'waiting' ? way.filter((at) => !isAboutPeople(at)) : way).slice(-trailAtMost);
  const given = { ...next.given, [step.id]: shortened(text, oldAnswerAtMost) };
  return { kind: 'taken', draft: { ...next, trail, given }, says };
}
