import type { Said, SentenceKey } from '../../../services/domain/text-catalogue.js';
import { ackFor, slotsOf } from '../../../services/understanding/story/story-of.js';
import { isBesideQuestion } from '../beside-question.js';
import type { Draft } from '../draft.js';
import { isFirst, type Probe, probes, withAnswer, answerTo } from '../follow-up.js';
import { repliesTo } from '../question-bubbles.js';
import { type Around, type Outcome, type Question, type Reply, type Step, taken } from '../step.js';
import type { StepId } from '../step-ids.js';
import { storyTold, wordCount } from '../told.js';
import { withMoreStory } from './card-add.js';

const acks = {
  plain: 'ack.plain',
  afraid: 'ack.afraid',
  sad: 'ack.sad',
  heavy: 'ack.heavy',
  angry: 'ack.angry',
  unsure: 'ack.unsure',
} as const satisfies Record<string, SentenceKey>;

const ackOf = (text: string): keyof typeof acks => ackFor(text);

/** The story is acknowledged once, before the first question about it. */
export const storyAck = (draft: Draft, { say }: Around, probe?: Probe): readonly Said[] =>
  isFirst(draft, probe) ? [say(acks[ackOf(storyTold(draft))])] : [];

/** Once after a follow-up too, when it shows what the story did not; a single word is not answered with itself. */
function answerAck(draft: Draft, words: string, { say }: Around): readonly Said[] {
  const ack = wordCount(words) > 1 ? ackOf(words) : 'plain';
  const earlier = [storyTold(draft), ...probes.map((probe) => answerTo(draft, probe) ?? '')].map(ackOf);
  const isSaid = earlier.includes(ack) || earlier.slice(1).some((one) => one !== 'plain');
  return ack === 'plain' || isSaid ? [] : [say(acks[ack])];
}

type Again = 'again.probe.tried' | 'again.probe.when' | 'again.probe.who';

interface About {
  readonly id: StepId;
  readonly probe: Probe;
  readonly ask: (draft: Draft, around: Around) => Question;
  /** The same in other words, for whoever told something else first. */
  readonly again?: Again;
  /** The words to write down; without it those that were typed. */
  readonly words?: (reply: Reply, around: Around) => string;
}

/** Somebody who only says when it was answers that, whatever was asked. */
const isOnlyTime = (draft: Draft, words: string): boolean => {
  const slots = slotsOf(words);
  return draft.lines.when === undefined && slots.size === 1 && slots.has('when') && wordCount(words) <= 4;
};

function skipped(draft: Draft, probe: Probe, { say }: Around): Outcome {
  return taken(withAnswer(draft, probe, answerTo(draft, probe) ?? ''), undefined, say('probe.skipok'));
}

/** One question about the story; its answer is a line of the card, in the person's own words. */
export const probeStep = ({ id, probe, ask, again, words = ({ text }) => text }: About): Step => ({
  id,
  place: 'step.followup',
  ask(draft, around) {
    const question = ask(draft, around);
    const isAgain = again !== undefined && draft.strayed === id;
    return {
      alsoTaken: ['reply.done'],
      ...question,
      ...(isAgain
        ? { ask: around.say(again), options: repliesTo(question) }
        : { lead: storyAck(draft, around, probe) }),
    };
  },
  take(reply, draft, around) {
    if (reply.one === 'reply.done') return skipped(draft, probe, around);
    const said = words(reply, around);
    const isBeside = reply.one === undefined && draft.strayed === undefined && isBesideQuestion(probe, said);
    if (isBeside && again)
      return taken({ ...withMoreStory(draft, said), strayed: id }, id, around.say('x.noted'));
    const before = withAnswer(draft, probe, '');
    if (probe !== 'when' && isOnlyTime(draft, said)) return taken(withAnswer(before, 'when', said));
    return taken(withAnswer(draft, probe, said), undefined, ...answerAck(before, said, around));
  },
  skip: (draft, around) => skipped(draft, probe, around),
});

const hasAgain = (probe: Probe): probe is 'tried' | 'who' => probe === 'tried' || probe === 'who';

/** A question that only asks to tell. */
export const tellStep = (
  id: StepId,
  probe: Probe,
  key: 'probe.feel' | 'probe.child' | 'probe.tried' | 'probe.who' | 'probe.now',
  answeredBy?: RegExp,
): Step =>
  probeStep({
    id,
    probe,
    ...(hasAgain(probe) && { again: `again.probe.${probe}` as const }),
    ask: (_draft, { say }) => ({ ask: say(key), tells: true, ...(answeredBy && { answeredBy }) }),
  });
