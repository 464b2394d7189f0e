import { spokenNumbers } from '../calendar.js';

/** How much of a folded word is a number that can be an age; 0 when it cannot. `15-jarige`, `14jr`, `11e` start with one. */
export function numberLength(folded: string): number {
  const spoken = folded.includes('-') ? (folded.split('-')[0] ?? '') : folded;
  const stem = spoken.includes('jarig') ? spoken.replace(/jarige?n?$/, '') : spoken;
  const value = spokenNumbers.get(stem);
  if (value !== undefined) return value === 1 && spoken === 'een' ? 0 : stem.length;
  if (folded < '0' || folded >= ':') return 0;
  const digits = /^(0|[1-9]\d{0,2})(?:-?(?:jarige?n?|jr|jaar|j|yo|y|e|de|ste|th|½|enhalf))?$/.exec(
    folded,
  )?.[1];
  return digits !== undefined && Number(digits) < 110 ? digits.length : 0;
}
