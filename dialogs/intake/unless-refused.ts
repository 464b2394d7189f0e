import { IdentifierLeft } from '../../services/domain/errors.js';
import type { Draft } from './draft.js';
import { withIdentifiersMarked, withoutNames } from './forward-text.js';
import { type Around, type Taken, taken } from './step.js';

/**
 * Passes a text on. When the commit refuses it, because a number or an address is still in it, nothing is lost: the
 * text is shown again without that, and asked about again.
 */
export async function unlessRefused(
  text: string,
  draft: Draft,
  { say, anonymiser }: Around,
  passOn: () => Promise<Taken>,
): Promise<Taken> {
  try {
    return await passOn();
  } catch (error) {
    if (!(error instanceof IdentifierLeft)) throw error;
    const forward = withoutNames(withIdentifiersMarked(text, anonymiser), anonymiser);
    return taken({ ...draft, forward }, 'forward', say('fwd.refused'));
  }
}
