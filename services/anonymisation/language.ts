import { cue } from './recognisers/cue-bits.js';
import { hasCue, type Token } from './tokens.js';

/** The language the readable text is written in: English only when its small words are the most. */
export function languageOf(tokens: readonly Token[]): 'nl' | 'en' {
  let balance = 0;
  for (const token of tokens) {
    if (hasCue(token, cue.smallEnglish)) balance += 1;
    if (hasCue(token, cue.smallDutch)) balance -= 1;
  }
  return balance > 0 ? 'en' : 'nl';
}
