import type { CaseStanding } from '../../services/ports/case-work.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import { comeBack } from './came-from.js';
import type { Draft } from './draft.js';
import { goOnFrom, notChosen } from './routes.js';
import { act, type Around, type Outcome } from './step.js';

const passedOn: ReadonlySet<CaseStanding['status']> = new Set([
  'text_check',
  'recheck',
  'queued',
  'council_review',
]);

/** Whether a text of this person is on its way to the council, in its queue or on its table. */
export const isWithCouncil = ({ status }: CaseStanding): boolean => passedOn.has(status);

const reachedCouncil: ReadonlySet<CaseStanding['status']> = new Set(['queued', 'council_review']);

/** What is said when a text is not passed on, or taken back: of what the council did with it only where it got there. */
export const sayNotPassedOn = ({ status }: CaseStanding, say: Around['say']): Said =>
  reachedCouncil.has(status) ? say('wd.council') : say('fwd.no');

/** Not now, or not at all. What was passed on before is taken back: a no counts for the council as a whole. */
export const notPassedOn = (draft: Draft, { say, standing }: Around): Outcome =>
  act(async (work) => {
    if (isWithCouncil(standing)) await work.withdrawRelease();
    const said = sayNotPassedOn(standing, say);
    const declined = notChosen('council', { ...draft, addition: undefined });
    // whoever was asked this in the middle of something goes on there
    return draft.cameFrom === undefined ? goOnFrom(declined, said) : comeBack(declined, said);
  });
