import type { Draft } from './draft.js';
import { afterRoute } from './routes.js';
import { act, type Around, type Outcome, taken } from './step.js';

/** Not now, or not at all. What was passed on before is taken back: a no counts for the council as a whole. */
export const notPassedOn = (draft: Draft, { say, standing }: Around): Outcome =>
  act(async (work) => {
    const passedOn = standing.status === 'queued' || standing.status === 'council_review';
    if (passedOn) await work.withdrawRelease();
    const said = passedOn ? say('wd.council') : say('fwd.no');
    return taken({ ...draft, addition: undefined }, afterRoute(draft), said);
  });
