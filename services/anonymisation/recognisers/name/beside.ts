import type { Reading } from '../../finding.js';
import type { Token } from '../../tokens.js';
import { type Candidate, enough } from './candidate.js';

/** *Rayan, Sven en Duncan*: beside a name a doubtful word is one too. */
export function besideNames(
  { tokens, casing }: Reading,
  candidates: readonly Candidate[],
  isName: Uint8Array,
): void {
  for (const step of [1, -1]) {
    for (let index = 0; index < candidates.length; index += 1) {
      const at = step === 1 ? index : candidates.length - 1 - index;
      const candidate = candidates[at];
      const token = tokens[at];
      if (candidate === undefined || token === undefined || isName[at] === 1 || candidate.score < -20)
        continue;
      const [near, joint] = neighbour(tokens, at, -step);
      if (near === undefined || isName[near] !== 1) continue;
      const isListed =
        joint &&
        (candidate.kind === 'unknown'
          ? token.isCapital && casing === 'normal'
          : candidate.kind !== 'word' && candidate.kind !== 'like-a-word');
      const isOrdinary = candidate.kind === 'word-or-name' || candidate.kind === 'surname-or-word';
      // "tim en bel mij": in small letters an ordinary word needs more than company
      if (isOrdinary && !token.startsSentence && !(token.isCapital && casing === 'normal')) continue;
      const bonus = candidate.kind === 'word-or-name' && token.startsSentence ? 5 : 3;
      if (isListed && candidate.score + bonus >= enough) isName[at] = 1;
    }
  }
}

/** The next word in a list, over a comma, *en* or *of*. */
function neighbour(tokens: readonly Token[], at: number, step: number): [number | undefined, boolean] {
  const between = step === -1 ? tokens[at]?.gap : tokens[at + 1]?.gap;
  const beside = tokens[at + step];
  if (beside === undefined) return [undefined, false];
  if (/^,\s?$/.test(between ?? '')) return [at + step, true];
  if (/^(?:en|of|and|or|of|met)$/.test(beside.folded) && /^,? $/.test(between ?? ''))
    return [at + 2 * step, true];
  return [undefined, false];
}
