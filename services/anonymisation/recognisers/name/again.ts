import type { Reading } from '../../finding.js';
import { hasCue } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { list } from '../cues.js';

const whoDoes = list('ik we wij ze zij jullie hij');
const withSomebody = list('met tegen bij door van aan naar voor over');
/** *dat bakker gewoon belt*: nobody speaks of a trade like that. */
const thatSomebody = list('dat omdat toen want of als en');

/** A name found once is known everywhere in the text. */
export function again({ tokens, words, casing }: Reading, isName: Uint8Array, open: Uint8Array): void {
  if (!isName.includes(1)) return;
  const known = new Set<string>();
  for (const [at, token] of tokens.entries())
    if (isName[at] === 1 && !hasCue(token, cue.particle)) known.add(token.folded);
  for (const [at, token] of tokens.entries()) {
    const { kind = 'word', points = -99 } = words[at] ?? {};
    if (isName[at] === 1 || open[at] !== 1 || points <= -99 || !isKnown(token.folded)) continue;
    const before = tokens[at - 1];
    const word = before?.folded ?? '';
    const capital = token.isCapital && casing === 'normal';
    const isPlain = kind === 'name' || kind === 'unknown' || kind === 'surname' || kind === 'like-a-word';
    const isSubject =
      hasCue(tokens[at + 1], cue.doing) && !hasCue(before, cue.determiner) && !whoDoes.has(word);
    const isTrade = kind === 'surname-or-word' || kind === 'name-or-word';
    const isWith =
      !capital && kind !== 'word' && (withSomebody.has(word) || (isTrade && thatSomebody.has(word)));
    if ((isPlain && !hasCue(before, cue.determiner)) || capital || isSubject || isWith) isName[at] = 1;
  }

  function isKnown(word: string): boolean {
    return known.has(word) || (word.endsWith('s') && known.has(word.replace(/'?s$/, '')));
  }
}
