import type { Draft } from '../draft.js';
import { act, type Outcome, type Step, taken } from '../step.js';
import { afterSummary } from '../routes.js';
import { routes } from './routes.js';

/** The routes are shown from here on. */
const toRoutes = (draft: Draft): Outcome =>
  act(async (work) => {
    await work.offer();
    return taken(draft, afterSummary(draft));
  });

/** The receipt code, made at the consent to store, once more before anything is chosen. */
export const codeShown: Step = {
  id: 'code-shown',
  place: 'step.summary',
  ask(draft, around) {
    const { say, code } = around;
    // Whoever came back with the code has it.
    if (code === undefined) return routes.ask(draft, around);
    // Answers of the council cannot be read with it yet, so nothing is said of them.
    return { ask: say('sum.ok_off', { code }), alsoTaken: ['reply.yes', 'reply.go_on', 'reply.no'] };
  },
  // Copying and saving happen on the person's own device; here they only mean: go on.
  take: ({ one }, draft) => (one === 'reply.no' ? taken(draft, 'code-shown') : toRoutes(draft)),
  skip: toRoutes,
};
