import type { Token } from '../../tokens.js';
import { spokenNumbers } from '../calendar.js';
import { list } from '../cues.js';
import { things } from './words.js';

/** Beside the number when somebody answers how old they are. */
const besideAnswer = list(
  'ja nee nou net bijna pas al nu ik ben word wordt werd hij zij ze is mij was volgende maand week over dagen weken maanden jaar en een half haha wrm waarom hoezo ofzo denk ongeveer geworden hoor toch in mei juni',
);

/** *16*, *15 bijna 16*, *10 en een half*, *nee zestien, bijna zeventien*: what somebody answers who was asked for it. */
export function isAnswer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.folded ?? '';
  if (tokens.length > 8 || things.has(next) || /^(?:al|over|een)$/.test(tokens[0]?.folded ?? ''))
    return false;
  if (/^(?:jaar|weken|maanden|dagen)$/.test(next) && tokens.length > 2) return false;
  const value = valueOf(tokens[at]);
  return (
    value >= 8 &&
    value <= 21 &&
    tokens.every((one) => one.entry.ageLength > 0 || besideAnswer.has(one.folded))
  );
}

const valueOf = (token: Token | undefined): number =>
  token === undefined ? 0 : (spokenNumbers.get(token.folded) ?? Number(/^\d+/.exec(token.folded)?.[0] ?? 0));
