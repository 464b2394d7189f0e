import type { PlainReading } from '../../finding.js';
import type { WordClass } from '../../lexicon.js';
import { months } from '../calendar.js';
import { kin, roles, smallWords, titles } from '../cues.js';
import { isNational } from '../organisation.js';
import { leftOf, ofTheStaff, rightOf } from './around.js';
import { isIdiom } from './idioms.js';
import { isAfterHot, isIntroduced } from './introduced.js';

/** What the lists say, before anything around the word is looked at. */
const byClass: Readonly<Record<WordClass, number>> = {
  name: 4,
  'name-or-word': 1,
  'word-or-name': -2,
  surname: 2,
  'surname-or-word': -1,
  word: -6,
  'like-a-word': -1,
  unknown: 0,
};

/** What a capital inside a sentence adds. */
const byCapital: Readonly<Record<WordClass, number>> = {
  name: 3,
  'name-or-word': 3,
  'word-or-name': 3,
  surname: 3,
  'surname-or-word': 3,
  word: 1,
  'like-a-word': 2,
  unknown: 4,
};

/** How much speaks for a name: the lists, a capital, and what stands around the word. -100: nobody is called that, -99: it is none, 99: it is one. */
export function score(reading: PlainReading, at: number, kind: WordClass): number {
  const { tokens, casing, lexicon } = reading;
  const token = tokens[at];
  if (token === undefined || token.text.length === 1) return -99;
  const word = token.folded;
  if (isNational(word, tokens[at + 1]?.folded) || (months.has(word) && kind !== 'name'))
    return isIntroduced(reading, at) && !months.has(word) ? 0 : -100;
  if (isIdiom(tokens, at)) return -100;
  if (isIntroduced(reading, at))
    return lexicon.isFrequent(word) && kind === 'word' && isAfterHot(tokens, at) ? -99 : 99;
  if (titles.has(word) && !token.isCapital) return -100;
  if ((kin.has(word) || roles.has(word) || titles.has(word)) && !token.isCapital) return -99;
  const isStaff = rightOf(reading, at, kind) >= ofTheStaff;
  if (
    smallWords.has(word) &&
    !isStaff &&
    !(kind === 'word-or-name' && token.isCapital && !token.startsSentence)
  )
    return -99;
  const isUpper =
    token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}/u.test(token.text);
  if (isUpper && casing === 'normal' && kind !== 'name') return -99;
  let points = byClass[kind];
  const capital = token.isCapital && casing === 'normal';
  if (capital && !token.startsSentence) points += byCapital[kind];
  if (
    capital &&
    token.startsSentence &&
    (kind === 'unknown' || kind === 'surname' || kind === 'name-or-word')
  )
    points += 1;
  points += leftOf(reading, at, kind, capital);
  points += rightOf(reading, at, kind);
  return points;
}
