import { backAside, resume, type Step, taken } from '../step.js';

/** Somebody writes in a language we do not speak. There is no interpreter, and none is promised. */
export const otherLanguage: Step = {
  id: 'other-language',
  place: 'step.start',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('x.otherlang_off'), alsoTaken: ['reply.yes', 'reply.no'] }),
  take({ one }, draft) {
    if (one === undefined) return resume;
    const { draft: back } = backAside(draft);
    return taken(one === 'reply.english' ? { ...back, form: 'en', formChosen: true } : back, back.at);
  },
  skip: (draft) => backAside(draft),
};
