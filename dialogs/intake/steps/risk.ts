import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { numbered, piecesChosen } from '../choices.js';
import type { Draft } from '../draft.js';
import { withoutNames, withPiecesMarked } from '../forward-text.js';
import { notPassedOn } from '../not-passed-on.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

const risksOf = ({ forward }: Draft): readonly string[] => forward?.risks ?? [];

/** Pieces by which someone might be recognised. Keeping them is the person's to decide, knowing who reads it. */
export const risk: Step = {
  id: 'risk',
  place: 'step.forward',
  ask: (draft, { say, option }) => ({
    ask: say('fwd.risk', {
      parts: risksOf(draft)
        .map((part) => `"${part}"`)
        .join(', '),
    }),
    options: [...numbered(risksOf(draft)), option('reply.remove_all'), option('reply.keep')],
  }),
  take({ ids }, draft, around) {
    const { say, settings } = around;
    const chose = (id: OptionId) => ids.includes(id);
    if (chose('reply.keep') && draft.forward)
      return taken(
        { ...draft, forward: { ...draft.forward, risksKept: true } },
        'consent',
        say('fwd.warn', { org: settings.organisation }),
      );
    const parts = chose('reply.remove_all') ? risksOf(draft) : piecesChosen(ids, risksOf(draft));
    return parts.length === 0 ? unclear : unrecognised(draft, parts, around);
  },
  skip: (draft) => taken(draft, 'forward'),
};

/** What is left is shown again, with a mark for what is gone; when nothing is left, nothing is passed on. */
function unrecognised(draft: Draft, parts: readonly string[], around: Around): Outcome {
  const left = withPiecesMarked(draft.forward?.text ?? '', parts);
  if (left === '') return notPassedOn(draft, around);
  return taken({ ...draft, forward: withoutNames(left, around.anonymiser, draft.forward) }, 'forward');
}
