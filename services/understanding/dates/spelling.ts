import { lettersApart } from '../reading/letters-apart.js';
import {
  comesBack,
  daysFromToday,
  everyWords,
  lastWords,
  months,
  nextWords,
  partsOfDay,
  unitWords,
  weekdays,
} from './date-words.js';
import { holidays } from './holidays.js';

const longest = [...weekdays.keys()].filter((day) => /(?:dag|day)$/.test(day));
const withPart = longest
  .filter((day) => day.endsWith('dag'))
  .flatMap((day) => ['avond', 'ochtend', 'middag', 'nacht', 'morgen'].map((part) => day + part));
const others = [...daysFromToday.keys(), ...holidays.keys()].filter(
  (word) => word.length >= 8 && !word.includes(' '),
);

/** Of these a slip of the finger is seen through; other words of time are too near to words of other things. */
const slipped: readonly string[] = [
  ...longest,
  ...withPart,
  ...[...months.keys()].filter((month) => month.length >= 5),
  ...others,
  ...'wednsday vandaag tonight ochtend middag morning afternoon evening vorige afgelopen laatste volgende komende geleden maanden months'.split(
    ' ',
  ),
];

const known: ReadonlySet<string> = new Set([
  ...slipped,
  ...weekdays.keys(),
  ...daysFromToday.keys(),
  ...[partsOfDay, lastWords, nextWords, everyWords].flatMap((words) => [...words]),
  ...unitWords.keys(),
  ...holidays.keys(),
]);

/** Which letters stand in a word, a bit each: a slip changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

interface Slipped {
  readonly word: string;
  readonly letters: number;
}

const byLetter = new Map<string, Slipped[]>();
for (const word of slipped)
  byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), { word, letters: lettersOf(word) }]);

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Words that differ a slip from a word of time, and are meant as they stand. */
const itself = new Set(
  (
    'vandaan vandaal vandaar gereden gegleden geladen gelden gelegen geleken geleiden gelezen gemeden gebeden gleden ' +
    'geleerd laatst laatsten vorigen vurige volgend volgenden afgelogen maagden manden maanen moths mouths midday ' +
    'mourning moaning mooning zondig sundae sundry frida augusta auguste augustin match marsh marco marcy maakt maait ' +
    'maalt maarten carnavals kerstbal valentin valentine valentina donderaal deceiver thuisdag zomerdag voorwaar gieteren geliden mornings evenings afternoons'
  ).split(' '),
);

/**
 * The word of time that somebody meant who typed a letter amiss, in days and months of eight letters two, or left out
 * the last *n* ("maande"); any other word as it is.
 */
export function spelled(typed: string): string {
  // "zondach" is written as it sounds; "gedacht" is not
  const word = typed.replace(/(?<=\p{L}{3})dach(?!t)/u, 'dag');
  if (word.length < 4 || word.length > 20 || known.has(word) || itself.has(word) || comesBack.test(word))
    return word;
  if (word.endsWith('e') && known.has(`${word}n`)) return `${word}n`;
  let [nearest, fewest] = [word, 3];
  const letters = lettersOf(word);
  for (const one of byLetter.get(word.charAt(0)) ?? []) {
    if (Math.abs(one.word.length - word.length) > 2 || bitsIn(letters ^ one.letters) > 4) continue;
    const most = mostSlips(word, one.word);
    const slips = Math.abs(one.word.length - word.length) <= most ? lettersApart(word, one.word) : Infinity;
    if (slips <= most && slips < fewest) [nearest, fewest] = [one.word, slips];
  }
  return nearest;
}

const isCalendar = (word: string): boolean =>
  weekdays.has(word) || months.has(word) || withPart.includes(word);

function mostSlips(word: string, meant: string): number {
  if (meant.length === 5) return word.length === 5 ? 1 : 0;
  return Math.min(word.length, meant.length) >= 8 && isCalendar(meant) ? 2 : 1;
}
