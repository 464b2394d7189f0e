import { inParts } from '../in-parts.js';
import { type Step, taken } from '../step.js';

/** Several messages make one story: whatever is typed here is part of it until the person says that this is it. */
export const storyMore: Step = {
  id: 'story-more',
  place: 'step.story',
  ask: (_draft, { say }) => ({ ask: say('story.more'), alsoTaken: ['reply.yes', 'reply.no'], tells: true }),
  take({ one, text }, draft, { say }) {
    if (one === 'reply.done' || one === 'reply.no') return taken({ ...draft, storyDone: true });
    if (one === 'reply.typing' || one === 'reply.yes') return taken(draft, 'story-more', say('x.silence'));
    return taken({ ...draft, story: [...draft.story, ...inParts(text)] });
  },
  skip: (draft) => taken({ ...draft, storyDone: true }),
};
