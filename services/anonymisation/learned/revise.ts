import type { Finding, Reading, Taken } from '../finding.js';
import { determiners, particles, smallWords, titles } from '../recognisers/cues.js';
import { namesAround } from '../recognisers/name.js';
import type { Token } from '../tokens.js';
import { type Guess, type TokenLabel, tokenLabels } from './token-model.js';
import { withTokens } from './with-tokens.js';

/** Between two words of one name. */
const joinedGap = /^[ -]$/;

// Set on texts that nothing was learned from: lower lets less through and touches more.
/** What the rules found stays, unless the weights are this sure that it is nothing. */
const keep = { PERSON: 0.15, LOCATION: 0.06, ORG: 0.06, AGE: 0.15 } as const;
/** What the rules did not find. */
const add = { PERSON: 0.25, LOCATION: 0.15, ORG: 0.15, AGE: 0.2 } as const;

/** *Ik heet hoop*: somebody says what the name is, and that is believed. */
const said = 99;
const never = -100;
/** So little says that nobody is called that. */
const no = 0.03;

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
): readonly Finding[] {
  const { tokens, words } = reading;
  const isName = new Uint8Array(tokens.length);
  const kept: Finding[] = [];
  for (const [finding, from, to] of withTokens(tokens, ruled)) {
    const { label } = finding;
    const isSaid = words.slice(from, to).some(({ points }) => points >= said);
    if (!isDoubtful(label) || (!isSaid && likeliest(guesses.slice(from, to)) < keep[label])) continue;
    if (label === 'PERSON' || (label === 'LOCATION' && isTitled(tokens, from))) markName(from, to);
    else kept.push(finding);
  }
  taken.add(kept);
  for (const label of ['LOCATION', 'ORG', 'AGE'] as const) taken.add(more(label));
  for (const [at, guess] of guesses.entries())
    if ((guess?.PERSON ?? 0) >= add.PERSON && !isNobody(at) && !isLoose('PERSON', at)) isName[at] = 1;
  taken.add(namesAround(reading, taken, isName, isElse));
  return taken.inOrder();

  /** From the first to the last word of it that the weights do not take for something else. */
  function markName(from: number, to: number): void {
    let last = to;
    while (last > from + 1 && (isElse(last - 1) || particles.has(tokens[last - 1]?.folded ?? ''))) last -= 1;
    isName.fill(1, from, last);
  }

  /** *ter Braak van de GI*: a name does not go on over what is surely none, or a place. */
  function isElse(at: number): boolean {
    const { folded = '', text = '' } = tokens[at] ?? {};
    const guess = guesses[at];
    if (text.length === 1 || guess === undefined) return false;
    const other = Math.max(guess.LOCATION, guess.ORG);
    return (!particles.has(folded) && guess.PERSON < no) || (other >= add.LOCATION && other > guess.PERSON);
  }

  /** A national body, a month, a title: whatever the weights say. */
  function isNobody(at: number): boolean {
    return (words[at]?.points ?? never) <= never;
  }

  /** *en* belongs to the name of a place only between two words of it, *De* to that of a person only before one. */
  function isLoose(label: TokenLabel, at: number): boolean {
    const { folded = '' } = tokens[at] ?? {};
    const isPart = (near: number): boolean => (guesses[near]?.[label] ?? 0) >= add[label];
    if (label === 'PERSON') return determiners.has(folded) && !isPart(at + 1);
    return smallWords.has(folded) && !(isPart(at - 1) && isPart(at + 1));
  }

  /** Tokens beside each other make one finding. */
  function more(label: Exclude<TokenLabel, 'PERSON'>): readonly Finding[] {
    const found: Finding[] = [];
    let last = -2;
    for (const [at, guess] of guesses.entries()) {
      const token = tokens[at];
      if (guess === undefined || token === undefined || guess[label] < add[label]) continue;
      if (label !== 'AGE' && (isNobody(at) || isLoose(label, at))) continue;
      if (label === 'LOCATION' && isTitled(tokens, at)) {
        isName[at] = 1;
        continue;
      }
      if (guess.PERSON > guess[label] || !taken.isFree(token.start, token.end)) continue;
      const end = label === 'AGE' ? token.start + token.entry.ageLength : token.end;
      const before = found.at(-1);
      if (label !== 'AGE' && before !== undefined && last === at - 1 && joinedGap.test(token.gap))
        found[found.length - 1] = { ...before, end, key: `${before.key ?? ''} ${token.folded}` };
      else found.push({ start: token.start, end, label, key: token.folded });
      last = at;
    }
    return label === 'ORG' ? found.map((finding) => ({ ...finding, key: 'organisatie' })) : found;
  }
}

/** *mevrouw ter Braak*, *drs. Apeldoorn*: whoever has a form of address is no place. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && particles.has(tokens[before]?.folded ?? '')) before -= 1;
  return titles.has(tokens[before]?.folded ?? '') && /^\.? $/.test(tokens[before + 1]?.gap ?? '');
}

const likeliest = (guesses: readonly Guess[]): number =>
  // where nobody asked, the rules are believed
  guesses.every((guess) => guess === undefined)
    ? 1
    : Math.max(
        ...guesses.flatMap((guess) => (guess === undefined ? [] : tokenLabels.map((label) => guess[label]))),
      );
