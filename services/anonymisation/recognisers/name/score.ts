import type { PlainReading } from '../../finding.js';
import { listed, type WordClass } from '../../entry.js';
import { hasCue, hasMark, isListed, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { list } from '../cues.js';
import { formal } from '../organisation/words.js';
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

/** A national body, a country, a brand, and the place of a court: *rechtbank Limburg*. */
function isOfNobody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  if (/^(?:rechtbank|gerechtshof)$/.test(before?.folded ?? '')) return token.isCapital;
  // the language, and the man
  if (token.folded === 'frans')
    return !token.isCapital || hasCue(before, cue.determiner) || before?.folded === 'in';
  // "de heer Engelsman"
  if (token.isCapital && hasCue(before, cue.title)) return false;
  return isListed(token, listed.kept) || isNational(token, tokens[at + 1]);
}

/** *ik ben van de groep* is no Ben. */
const speaking = list('ik jij je u we wij ze zij hij jullie');

/** *max 10 minuten*, *de Voogd*, *het Stoplichtmodel*: said of anybody, whatever list it stands in. */
function isCommon(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  if (token.folded === 'max' && tokens[at + 1]?.isNumber === true) return true;
  if (hasCue(token, cue.kin | cue.role) && hasCue(before, cue.determiner)) return true;
  // Koenraad and Kaplan end like that too
  return (
    hasMark(token, formal) &&
    !isListed(token, listed.firstName | listed.surname) &&
    !hasCue(before, cue.title)
  );
}

/** How much speaks for a name: the lists, a capital, and what stands around the word. -100: nobody is called that, -99: it is none, 99: it is one. */
export function score(reading: PlainReading, at: number, kind: WordClass): number {
  const { tokens, casing } = reading;
  const token = tokens[at];
  if (token === undefined) return -99;
  if (token.text.length === 1) return isIdiom(tokens, at) ? -100 : -99;
  const isMonth = hasCue(token, cue.month);
  if (isOfNobody(tokens, at) || (isMonth && kind !== 'name')) {
    if (!isIntroduced(reading, at) || tokens[at - 3]?.folded === 'maand') return -100;
    return isMonth ? 99 : 0;
  }
  if (isIdiom(tokens, at)) return -100;
  if (isIntroduced(reading, at))
    return kind === 'word' && isListed(token, listed.frequent) && isAfterHot(tokens, at) ? -99 : 99;
  if (!token.isCapital && hasCue(token, cue.title)) return -100;
  if (!token.isCapital && hasCue(token, cue.kin | cue.role)) return -99;
  if (isCommon(tokens, at)) return -99;
  const right = rightOf(reading, at, kind);
  if (
    hasCue(token, cue.small) &&
    (right < ofTheStaff || hasCue(token, cue.placing) || speaking.has(tokens[at - 1]?.folded ?? '')) &&
    !(kind === 'word-or-name' && token.isCapital && !token.startsSentence)
  )
    return -99;
  if (casing === 'normal' && kind !== 'name' && isUpper(token)) return -99;
  const capital = token.isCapital && casing === 'normal';
  let points = byClass[kind];
  if (capital && !token.startsSentence) points += byCapital[kind];
  if (
    capital &&
    token.startsSentence &&
    (kind === 'unknown' || kind === 'surname' || kind === 'name-or-word')
  )
    points += 1;
  return points + leftOf(reading, at, kind, capital) + right;
}

/** All capitals, also those that have no small letter (𝒦): only a small letter first surely says no. */
const isUpper = ({ text }: Token): boolean =>
  !startsSmall(text) && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** With *a* to *z*. */
function startsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
}
