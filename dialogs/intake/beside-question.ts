import type { Slot } from '../../services/understanding/story/story-cues.js';
import { slotsOf } from '../../services/understanding/story/story-of.js';
import { child, oneself, type Probe, somebodyElse } from './follow-up.js';
import { wordCount } from './told.js';

/** A shorter answer is an answer. */
const leastWords = 5;

const saysWhetherTried =
  /^(?:ja|nee|nog|nooit|niemand|niks|niets|alleen|met|tegen|wel|yes|no|not|never|nobody|only|with)(?!\p{L})|(?<!\p{L})(?:praat|praten|gepraat|gesprek\p{L}*|gezegd|zei|verte\p{L}*|durf\p{L}*|gebeld|belt|belde|belden|bel|gemaild|mail|gevraagd|vraagt|weet|weten|wist|hoort|luister\p{L}*|talk\p{L}*|told|said|ask\p{L}*|know\p{L}*)(?!\p{L})/iu;
const saysWhen =
  /\d|(?<!\p{L})(?:toen|altijd|vaak|soms|steeds|nooit|weer|sinds|al|eerst|nog|nu|elk\p{L}?|ieder\p{L}?|dag\p{L}*|we[e]?k\p{L}*|maand\p{L}*|jaar|jaren|uur|geleden|vorig\p{L}?|afgelopen|net|onlangs|begin|eind|laatst\p{L}?|vroeger|tijdens|voor|na|rond|tot|lang|lente|zomer|herfst|winter|weekend|vakantie|when|always|often|since|ago|last|every|before|after|during|until|long)(?!\p{L})/iu;

/**
 * Whether an answer plainly tells something else than was asked: how a child is, where it was asked whom the person
 * talked to. In doubt it is an answer.
 */
export function isBesideQuestion(probe: Probe, text: string): boolean {
  if (wordCount(text) < leastWords) return false;
  const slots = slotsOf(text);
  const tellsOnly = (...ones: readonly Slot[]): boolean =>
    slots.has('feel') && [...slots].every((slot) => ones.includes(slot));
  switch (probe) {
    case 'tried':
      return (
        tellsOnly('feel', 'when') && child.test(text) && !oneself.test(text) && !saysWhetherTried.test(text)
      );
    case 'when':
      return (slots.has('feel') || slots.has('what')) && !slots.has('when') && !saysWhen.test(text);
    case 'who':
      return (
        tellsOnly('feel', 'when', 'tried') &&
        /^ik\b/i.test(text) &&
        !child.test(text) &&
        !somebodyElse.test(text)
      );
    default:
      return false;
  }
}
