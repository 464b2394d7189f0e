import type { Finding, Reading, Taken } from '../finding.js';
import { numberLength } from '../recognisers/age.js';
import { namesAround } from '../recognisers/name.js';
import { type Guess, type TokenLabel, tokenLabels } from './token-model.js';
import { withTokens } from './with-tokens.js';

/** Between two words of one name. */
const joinedGap = /^[ -]$/;

/** Set on texts that nothing was learned from: lower lets less through and touches more. */
export const thresholds = {
  /** What the rules found stays, unless the weights are this sure that it is nothing. */
  keep: { PERSON: 0.15, LOCATION: 0.06, ORG: 0.06, AGE: 0.15 },
  /** What the rules did not find. */
  add: { PERSON: 0.25, LOCATION: 0.15, ORG: 0.15, AGE: 0.2 },
} as const;

/** *Ik heet hoop*: somebody says what the name is, and that is believed. */
const said = 99;
const never = -100;

/** No pattern can tell for sure. */
export const isDoubtful = (label: string): label is TokenLabel => tokenLabels.some((one) => one === label);

/**
 * What the rules found, less what is likely nothing, and more of what is likely something.
 *
 * @param taken - with what the patterns are sure of; the rest is added to it.
 */
export function revised(
  reading: Reading,
  ruled: readonly Finding[],
  guesses: readonly Guess[],
  taken: Taken,
  { keep, add }: typeof thresholds = thresholds,
): readonly Finding[] {
  const { tokens, words } = reading;
  const isName = new Uint8Array(tokens.length);
  const kept: Finding[] = [];
  for (const [finding, from, to] of withTokens(tokens, ruled)) {
    const { label } = finding;
    const isSaid = words.slice(from, to).some(({ points }) => points >= said);
    if (!isDoubtful(label) || (!isSaid && likeliest(guesses.slice(from, to)) < keep[label])) continue;
    if (label === 'PERSON') isName.fill(1, from, to);
    else kept.push(finding);
  }
  taken.add(kept);
  for (const label of ['LOCATION', 'ORG', 'AGE'] as const) taken.add(more(label));
  for (const [at, guess] of guesses.entries())
    if ((guess?.PERSON ?? 0) >= add.PERSON && !isNobody(at)) isName[at] = 1;
  taken.add(namesAround(reading, taken, isName));
  return taken.inOrder();

  /** A national body, a month, a title: whatever the weights say. */
  function isNobody(at: number): boolean {
    return (words[at]?.points ?? never) <= never;
  }

  /** Tokens beside each other make one finding. */
  function more(label: Exclude<TokenLabel, 'PERSON'>): readonly Finding[] {
    const found: Finding[] = [];
    let last = -2;
    for (const [at, guess] of guesses.entries()) {
      const token = tokens[at];
      if (guess === undefined || token === undefined || guess[label] < add[label]) continue;
      if (label !== 'AGE' && isNobody(at)) continue;
      if (guess.PERSON > guess[label] || !taken.isFree(token.start, token.end)) continue;
      const end = label === 'AGE' ? token.start + numberLength(token) : token.end;
      const before = found.at(-1);
      if (label !== 'AGE' && before !== undefined && last === at - 1 && joinedGap.test(token.gap))
        found[found.length - 1] = { ...before, end, key: `${before.key ?? ''} ${token.folded}` };
      else found.push({ start: token.start, end, label, key: token.folded });
      last = at;
    }
    return label === 'ORG' ? found.map((finding) => ({ ...finding, key: 'organisatie' })) : found;
  }
}

const likeliest = (guesses: readonly Guess[]): number =>
  // where nobody asked, the rules are believed
  guesses.every((guess) => guess === undefined)
    ? 1
    : Math.max(
        ...guesses.flatMap((guess) => (guess === undefined ? [] : tokenLabels.map((label) => guess[label]))),
      );
