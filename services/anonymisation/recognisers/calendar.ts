import { mark } from './marks.js';

/** Months as they are written, folded, and which one it is (1 to 12). */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb febr february',
    'maart mrt march mar',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov',
    'december dec',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** Misspelled often enough, and long enough to be known all the same. */
const longMonths = [...months].filter(([name]) => name.length >= 7);

const firstLetters = new Set(longMonths.map(([name]) => name.charAt(0)));

/** The month a word means, also misspelled: *febuari*, *agustus*, *desember*. */
export function monthOf(word: string): number | undefined {
  const month = months.get(word);
  if (month !== undefined || word.length < 6 || word.length > 11) return month;
  if (!firstLetters.has(word.charAt(0))) return undefined;
  const letters = Array.from(word);
  return longMonths.find(([name]) => word.startsWith(name.charAt(0)) && areClose(letters, name))?.[1];
}

/** What means a month, though perhaps not everywhere. */
export const monthLike = mark((folded) => monthOf(folded) !== undefined);

/** At most two letters more, less or other (Levenshtein). */
function areClose(one: readonly string[], other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let costs = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of one.entries()) {
    const above = costs;
    costs = [row + 1];
    for (const [at, same] of Array.from(other).entries())
      costs.push(
        Math.min(
          (above[at] ?? 0) + (letter === same ? 0 : 1),
          (above[at + 1] ?? 0) + 1,
          (costs[at] ?? 0) + 1,
        ),
      );
  }
  return (costs.at(-1) ?? 3) <= 2;
}

export const monthNames = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** A month and a year as they stand in the readable text: what a day became. */
export const ownMonths = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ii]n )?(?:${[...monthNames.nl, ...monthNames.en].join('|')}) (?:19|20)\\d{2}(?![\\p{L}\\p{N}])`,
  'gu',
);

const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const englishNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Numbers in words, folded: *dertien*, *vijfentwintig*, *fourteen*. 1 to 99 in Dutch, to 20 in English. */
export const spokenNumbers: ReadonlyMap<string, number> = new Map<string, number>([
  ...units.map((word, at): [string, number] => [word, at + 1]),
  ...teens.map((word, at): [string, number] => [word, at + 10]),
  ...tens.flatMap((word, ten): [string, number][] => [
    [word, (ten + 2) * 10],
    ...units.map((unit, at): [string, number] => [`${unit}en${word}`, (ten + 2) * 10 + at + 1]),
  ]),
  ...englishNumbers.map((word, at): [string, number] => [word, at + 1]),
]);

const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste'.split(
    ' ',
  );

/** *eerste* to *eenentwintigste*. */
export const spokenOrdinals: ReadonlyMap<string, number> = new Map(
  ordinals.map((word, at): [string, number] => [word, at + 1]),
);

export const spokenOrdinal = mark((folded) => spokenOrdinals.has(folded));
/** A number in words, or something that begins with a digit. */
export const couldBeNumber = mark(
  (folded) => /^\d/.test(folded) || spokenNumbers.has(folded) || spokenOrdinals.has(folded),
);
