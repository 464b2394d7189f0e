import type { Finding, Reading, Taken } from '../finding.js';
import { listed } from '../entry.js';
import { isNobodys } from '../recognisers/age/nobodys.js';
import { cue } from '../recognisers/cue-bits.js';
import { namesAround } from '../recognisers/name.js';
import { hasCue, isListed, type Token } from '../tokens.js';
import { type Guess, type TokenLabel, tokenLabels } from './token-model.js';
import { withTokens } from './with-tokens.js';

/** Between two words of one name. */
const joinedGap = /^[ -]$/;

// Set on texts that nothing was learned from: lower lets less through and touches more.
/** What the rules found stays, unless the weights are this sure that it is nothing. */
const keep = { PERSON: 0.02, LOCATION: 0.06, ORG: 0.06, AGE: 0.15 } as const;
/** What the rules did not find. */
const add = { PERSON: 0.05, LOCATION: 0.12, ORG: 0.12, AGE: 0.2 } as const;
/** The same in a text in which nothing is sure: who gives nothing else away seldom does here. */
const keepAlone = { PERSON: 0.4, LOCATION: 0.4, ORG: 0.4, AGE: 0.4 } as const;
const addAlone = { PERSON: 0.6, LOCATION: 0.7, ORG: 0.7, AGE: 0.6 } as const;
/** This likely, it is sure enough to look closer at the rest. */
const certain = 0.9;

/** *Ik heet hoop*: somebody says what the name is, and that is believed. */
const said = 99;
const never = -100;
/** The rules have more than one reason to see a name in it. */
const believed = 3;
/** The rules see no name in it: *hij*, *door*, *kok*. */
const noName = -99;
/** The weights see one all the same. */
const overNoName = 0.8;
/** This likely somebody, what comes after may be a family name. */
const beforeSurname = 0.5;
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
  const isAnything = ruled.some(({ label }) => !isDoubtful(label)) || guesses.some(isCertain);
  const [least, more] = isAnything ? [keep, add] : [keepAlone, addAlone];
  const kept: Finding[] = [];
  for (const [finding, from, to] of withTokens(tokens, ruled)) {
    const { label } = finding;
    if (!isDoubtful(label) || (!isSaid(from, to) && likeliest(guesses, from, to) < leastOf(label, from)))
      continue;
    if (label === 'PERSON' || (label === 'LOCATION' && isTitled(tokens, from))) markName(from, to);
    else kept.push(finding);
  }
  taken.add(kept);
  const likely = likelyIn(guesses, more);
  for (const label of ['LOCATION', 'ORG', 'AGE'] as const) taken.add(further(label));
  for (const at of likely) {
    if ((guesses[at]?.PERSON ?? 0) >= enough(at) && !isNobody('PERSON', at) && !isLoose('PERSON', at))
      isName[at] = 1;
  }
  taken.add(namesAround(reading, taken, isName, isElse));
  return taken.inOrder();

  /** *hester*, *peters*: what is hardly ever a word is believed also where nobody else is. */
  function leastOf(label: TokenLabel, at: number): number {
    const { kind, points = never } = words[at] ?? {};
    const isBelieved = kind === 'name' || kind === 'surname' || points >= believed;
    return label === 'PERSON' && isBelieved ? keep.PERSON : least[label];
  }

  /** *Hun*, *Door* at the beginning of a sentence: what nobody can do without is hardly ever a name. */
  function enough(at: number): number {
    const token = tokens[at];
    const isSmall = (words[at]?.points ?? never) <= noName && (token?.text.length ?? 0) > 1;
    return isSmall && !hasCue(token, cue.particle) ? overNoName : more.PERSON;
  }

  function isSaid(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if ((words[at]?.points ?? never) >= said) return true;
    return false;
  }

  /** From the first to the last word of it that the weights do not take for something else. */
  function markName(from: number, to: number): void {
    let last = to;
    while (last > from + 1 && (isElse(last - 1) || hasCue(tokens[last - 1], cue.particle))) last -= 1;
    isName.fill(1, from, last);
  }

  /** *ter Braak van de GI*: a name does not go on over what is surely none, or a place. */
  function isElse(at: number): boolean {
    const token = tokens[at];
    const guess = guesses[at];
    if (token === undefined || token.text.length === 1 || guess === undefined) return false;
    const other = Math.max(guess.LOCATION, guess.ORG);
    return (
      (guess.PERSON < no && !hasCue(token, cue.particle)) || (other >= more.LOCATION && other > guess.PERSON)
    );
  }

  /** A national body, a month, a title, a number of something: whatever the weights say. */
  function isNobody(label: TokenLabel, at: number): boolean {
    const token = tokens[at];
    if (label === 'AGE') return isNobodys(tokens, at);
    const isNever = (words[at]?.points ?? never) <= never;
    // "Zaanse Jeugdbrandweer"
    if (label === 'ORG') return isNever && !isListed(token, listed.kept);
    return isNever || token === undefined || token.entry.ageLength > 0 || hasCue(token, cue.organisationKind);
  }

  /** *connie van dalen*: where the particles of a family name begin, that may be a place by itself. */
  function surnameTo(at: number): number | undefined {
    let first = at;
    while (first > at - 3 && hasCue(tokens[first - 1], cue.particle) && tokens[first]?.gap === ' ')
      first -= 1;
    if (first === at || !/^(?:van|de|der|den|ter|ten)$/.test(tokens[first]?.folded ?? '')) return undefined;
    return (guesses[first - 1]?.PERSON ?? 0) > beforeSurname && tokens[first]?.gap === ' '
      ? first
      : undefined;
  }

  /** *en* belongs to the name of a place only between two words of it, *De* to that of a person only before one. */
  function isLoose(label: TokenLabel, at: number): boolean {
    const token = tokens[at];
    const isPart = (near: number): boolean => (guesses[near]?.[label] ?? 0) >= more[label];
    if (label === 'PERSON') return hasCue(token, cue.determiner) && !isPart(at + 1);
    return hasCue(token, cue.small) && !(isPart(at - 1) && isPart(at + 1));
  }

  /** Tokens beside each other make one finding. */
  function further(label: Exclude<TokenLabel, 'PERSON'>): readonly Finding[] {
    const found: Finding[] = [];
    let last = -2;
    for (const at of likely) {
      const guess = guesses[at];
      const token = tokens[at];
      if (guess === undefined || token === undefined || guess[label] < more[label]) continue;
      if (isNobody(label, at) || (label !== 'AGE' && isLoose(label, at))) continue;
      if (label === 'LOCATION') {
        const first = isTitled(tokens, at) ? at : surnameTo(at);
        if (first !== undefined) {
          isName.fill(1, first, at + 1);
          continue;
        }
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
  while (before > at - 4 && hasCue(tokens[before], cue.particle)) before -= 1;
  return hasCue(tokens[before], cue.title) && /^\.? $/.test(tokens[before + 1]?.gap ?? '');
}

/** Where the weights think that something is, of any kind. */
function likelyIn(guesses: readonly Guess[], more: Readonly<Record<TokenLabel, number>>): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < guesses.length; at += 1) {
    const guess = guesses[at];
    if (guess === undefined) continue;
    const { PERSON, LOCATION, ORG, AGE } = guess;
    if (PERSON >= more.PERSON || LOCATION >= more.LOCATION || ORG >= more.ORG || AGE >= more.AGE)
      found.push(at);
  }
  return found;
}

const isCertain = (guess: Guess): boolean =>
  guess !== undefined && Math.max(guess.PERSON, guess.LOCATION, guess.ORG, guess.AGE) >= certain;

/** How likely the likeliest is of what these tokens can be. */
function likeliest(guesses: readonly Guess[], from: number, to: number): number {
  let most: number | undefined;
  for (let at = from; at < to; at += 1) {
    const guess = guesses[at];
    if (guess !== undefined) most = Math.max(most ?? 0, guess.PERSON, guess.LOCATION, guess.ORG, guess.AGE);
  }
  // where nobody asked, the rules are believed
  return most ?? 1;
}
