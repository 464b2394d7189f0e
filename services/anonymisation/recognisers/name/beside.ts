import type { Reading, Word } from '../../finding.js';
import type { Token } from '../../tokens.js';
import { list } from '../cues.js';
import { enough } from './candidate.js';

/** *Rayan, Sven en Duncan*: beside a name a doubtful word is one too. */
export function besideNames(
  { tokens, casing }: Reading,
  candidates: readonly Word[],
  isName: Uint8Array,
): void {
  if (!isName.includes(1)) return;
  for (const step of [1, -1]) {
    for (let index = 0; index < candidates.length; index += 1) {
      const at = step === 1 ? index : candidates.length - 1 - index;
      const candidate = candidates[at];
      const token = tokens[at];
      if (candidate === undefined || token === undefined || isName[at] === 1 || candidate.points < -20)
        continue;
      const near = neighbour(tokens, at, -step);
      if (near === undefined || isName[near] !== 1) continue;
      const isListed =
        candidate.kind === 'unknown'
          ? token.isCapital && casing === 'normal'
          : candidate.kind !== 'word' && candidate.kind !== 'like-a-word';
      const isOrdinary = candidate.kind === 'word-or-name' || candidate.kind === 'surname-or-word';
      // "tim en bel mij": in small letters an ordinary word needs more than company
      if (isOrdinary && !token.startsSentence && !(token.isCapital && casing === 'normal')) continue;
      const bonus = candidate.kind === 'word-or-name' && token.startsSentence ? 5 : 3;
      if (isListed && candidate.points + bonus >= enough) isName[at] = 1;
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
