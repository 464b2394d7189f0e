import { type Draft, keptDraft, lastSpoken, readDraft } from './draft.js';
import { firstOpen } from './first-open.js';
import { act, type Around, type Outcome, taken } from './step.js';

/** Goes on in the case of a receipt code: where an unfinished draft stopped, or with what can still be done. */
export const openCase = (typed: string, draft: Draft, { say }: Around): Outcome =>
  act(async (work) => {
    const opened = await work.openWithCode(typed);
    if (opened.kind === 'unknown') return taken(draft, 'code-bad');
    if (opened.kind === 'locked')
      return taken(draft, 'start', say('code.locked', { min: String(opened.minutes) }));
    const { form, formChosen } = draft;
    const found = { ...readDraft(keptDraft(opened.draft), firstOpen), form, formChosen, unclear: 0 };
    return found.confirmed
      ? taken({ ...found, aside: undefined }, 'back')
      : taken(
          { ...found, aside: found.aside ?? found.at, leftAt: lastSpoken(opened.draft), held: undefined },
          'resume',
        );
  });
