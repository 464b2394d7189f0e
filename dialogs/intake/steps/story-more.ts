import { inParts } from '../in-parts.js';
import { type Step, taken } from '../step.js';

/** Several messages make one story: whatever is typed here is part of it until the person says that this is it. */
export const storyMore: Step = {
  id: 'story-more',
  place: 'step.story',
  ask: ({ tellsOn = false }, { say }) => ({
    ask: say(tellsOn ? 'story.on' : 'story.more'),
    alsoTaken: ['reply.yes', 'reply.no', ...(tellsOn ? (['reply.typing'] as const) : [])],
    tells: true,
  }),
  take({ one, text }, { tellsOn: _tellsOn, ...draft }) {
    if (one === 'reply.done' || one === 'reply.no') return taken({ ...draft, storyDone: true });
    if (one === 'reply.typing' || one === 'reply.yes')
      return taken({ ...draft, tellsOn: true }, 'story-more');
    return taken({ ...draft, story: [...draft.story, ...inParts(text)] });
  },
  skip: ({ tellsOn: _tellsOn, ...draft }) => taken({ ...draft, storyDone: true }),
};
