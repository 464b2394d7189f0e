import type { Reading } from '../../finding.js';
import { determiners, doing, particles } from '../cues.js';
import type { Candidate } from './candidate.js';

/** A name found once is known everywhere in the text. */
export function again(
  { tokens, casing }: Reading,
  candidates: readonly Candidate[],
  isName: Uint8Array,
): void {
  const known = new Set<string>();
  for (const [at, token] of tokens.entries())
    if (isName[at] === 1 && !particles.has(token.folded)) known.add(token.folded);
  for (const [at, token] of tokens.entries()) {
    const { kind = 'word', score: points = -99 } = candidates[at] ?? {};
    if (
      isName[at] === 1 ||
      points <= -99 ||
      !(known.has(token.folded) || known.has(token.folded.replace(/'?s$/, '')))
    )
      continue;
    const before = tokens[at - 1]?.folded ?? '';
    const capital = token.isCapital && casing === 'normal';
    const isPlain = kind === 'name' || kind === 'unknown' || kind === 'surname' || kind === 'like-a-word';
    const isSubject =
      doing.has(tokens[at + 1]?.folded ?? '') &&
      !determiners.has(before) &&
      !/^(?:ik|we|wij|ze|zij|jullie|hij)$/.test(before);
    const isWith = /^(?:met|tegen|bij|door|van|aan)$/.test(before) && !capital && kind !== 'word';
    if ((isPlain && !determiners.has(before)) || capital || isSubject || isWith) isName[at] = 1;
  }
}
