import { plainWords } from '../../../services/understanding/plain-words.js';
import { toldOfSelf, type ToldOfSelf } from '../../../services/understanding/person/told-of-self.js';
import { nameOf, tellsSomething } from '../choices.js';
import { type Draft, roles } from '../draft.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';
import { as, asTold, ofAge, onceSaid, professionalsElsewhere } from '../who-tells.js';

/** With more words than these it is a story as well. */
const mostWords = 8;

export const who: Step = {
  id: 'who',
  place: 'step.who',
  ask: (_draft, { say }) => ({ ask: say('who.ask'), alsoTaken: ['role.professional', 'reply.dontknow'] }),
  take({ one, text }, draft, around) {
    const chosen = one && roles.find((known) => known === nameOf(one));
    if (chosen) return taken(as(draft, chosen));
    if (one === 'role.professional') return professional(draft, around);
    if (one === 'reply.dontknow') return taken(as(draft, 'unknown'));
    const told = toldOfSelf(text, true);
    if (plainWords(text).split(' ').length <= mostWords) return answered(told, text, draft, around);
    const known = asTold(withStory(draft, text), told);
    // The limits of secrecy come next, and need all the room there is.
    return known.role === undefined ? toldOn(known, around) : taken(known);
  },
  skip: (draft) => taken(as(draft, draft.role ?? 'unknown')),
};

const withStory = (draft: Draft, text: string): Draft => ({
  ...draft,
  story: [...draft.story, text],
  storyDone: true,
});

/** Whoever tells on is not asked the same at once, but once more when storing was agreed to. */
const toldOn = (draft: Draft, { say }: Around): Outcome =>
  draft.whoLater === true || draft.kept
    ? taken(as(draft, 'unknown'), undefined, say('story.read'))
    : taken({ ...draft, whoLater: true });

/** Said in so many words, it is the answer; or else a short story. */
function answered(told: ToldOfSelf, text: string, draft: Draft, around: Around): Outcome {
  if (told.role === 'professional') return professional(draft, around);
  if (told.role !== undefined) return taken(asTold(draft, told));
  const young = ofAge(draft, text);
  if (young) return taken(young);
  return tellsSomething(text) ? toldOn(withStory(draft, text), around) : unclear;
}

/** Told where to go, and asked once more: many who work in care are a parent too. */
function professional(draft: Draft, around: Around): Outcome {
  const says = professionalsElsewhere(draft, around);
  return says ? taken(onceSaid(draft, 'professional'), 'who', ...says) : taken(as(draft, 'unknown'));
}
