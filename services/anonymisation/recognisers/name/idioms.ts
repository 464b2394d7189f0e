import { hasCue, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { idioms } from '../cues.js';

const idiom = new RegExp(`^(?:${idioms.join('|')})`);

/** *jan en alleman*: names of nobody. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (!hasCue(tokens[at], cue.idiom)) return false;
  for (let back = 0; back <= 2; back += 1) {
    const phrase = tokens
      .slice(Math.max(0, at - back), at - back + 4)
      .map(({ folded }) => folded)
      .join(' ');
    if (idiom.test(phrase)) return true;
  }
  return false;
}
