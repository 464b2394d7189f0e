import type { WishId } from '../themes/ids.js';
import { themesOf } from '../themes/themes-of.js';
import { wishLimit } from './wish-limits.js';

const wants =
  /\b(?:(?:ik|wij|we|i)(?: \p{L}+){0,2} (?:wil|willen|hoop|hopen|wens|want|need|hope|wish)|(?:wil|willen|hoop) (?:ik|wij|we)|k wil|zou(?:den)? (?:ik|we|wij)? ?graag|(?:ik|wij|we) zou(?:den)? (?:\p{L}+ ){0,2}graag|would like|mijn wens)\b/iu;
/** What somebody does not want, wanted then, or only wants to tell. */
const wantsNot =
  /\b(?:(?:wil|willen|hoop|want|need|hope|wish) (?:\p{L}+ )?(?:niet|nie|geen|nooit|niks|not|never|no)|wilde|wou|wanted|(?:do not|dont|don['’]t|didn['’]t) (?:want|need)|(?:wil|willen|graag|want) (?:(?!dat\b|that\b)\p{L}+ ){0,3}(?:klagen|vertellen|zeggen|melden|delen|kwijt|complain|tell|say|report|share))\b/iu;
/** That something changes is said of something: "ik wil weer naar school", not "ik wil eruit". */
const changes =
  /\b(?:dat|that|to|een (?:\p{L}+ )?(?:andere?|nieuwe|vaste)|meer|weer|terug|vaker|sneller|another|different|more|back)\b/iu;

/**
 * The wishes that somebody plainly says to have (*ik wil dat ze sorry zeggen*); the rest is asked for. What
 * cannot be promised is asked for as well, because it wants an honest answer.
 */
export function wishesSaid(text: string): readonly WishId[] {
  const plain = text
    .split(/[.!?\n]+/)
    .filter((sentence) => wants.test(sentence) && !wantsNot.test(sentence) && !wishLimit(sentence));
  const wishes = plain.flatMap((sentence) =>
    themesOf(sentence).wishes.filter((wish) => wish !== 'solution' || changes.test(sentence)),
  );
  return [...new Set(wishes)].filter((wish) => wish !== 'unknown').slice(0, 3);
}
