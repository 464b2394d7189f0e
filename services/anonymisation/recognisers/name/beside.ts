import type { Reading } from '../../finding.js';
import type { Token } from '../../tokens.js';
import { list } from '../cues.js';

/** From here on a word is taken for a name. Below it stays; the numbers were set on the labelled texts. */
export const enough = 3;

/** *Rayan, Sven en Duncan*: beside a name a doubtful word is one too. */
export function besideNames({ tokens, words, casing }: Reading, isName: Uint8Array, open: Uint8Array): void {
  if (!isName.includes(1)) return;
  for (const step of [1, -1]) {
    for (let index = 0; index < tokens.length; index += 1) {
      const at = step === 1 ? index : tokens.length - 1 - index;
      const token = tokens[at];
      const word = words[at];
      if (token === undefined || word === undefined) continue;
      if (open[at] !== 1 || isName[at] === 1 || word.points < -20) continue;
      const near = neighbour(tokens, at, -step);
      if (near === undefined || isName[near] !== 1) continue;
      const isListed =
        word.kind === 'unknown'
          ? token.isCapital && casing === 'normal'
          : word.kind !== 'word' && word.kind !== 'like-a-word';
      const isOrdinary = word.kind === 'word-or-name' || word.kind === 'surname-or-word';
      // "tim en bel mij": in small letters an ordinary word needs more than company
      if (isOrdinary && !token.startsSentence && !(token.isCapital && casing === 'normal')) continue;
      const bonus = word.kind === 'word-or-name' && token.startsSentence ? 5 : 3;
      if (isListed && word.points + bonus >= enough) isName[at] = 1;
    }
  }
}

/** The next word in a list, over a comma, *en* or *of*. */
function neighbour(tokens: readonly Token[], at: number, step: number): number | undefined {
  const between = (step === -1 ? tokens[at]?.gap : tokens[at + 1]?.gap) ?? '';
  const beside = tokens[at + step];
  if (beside === undefined) return undefined;
  if (/^,\s?$/.test(between)) return at + step;
  return joints.has(beside.folded) && /^,? $/.test(between) ? at + 2 * step : undefined;
}

const joints = list('en of and or met');
