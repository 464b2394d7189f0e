/** A number as people say it; `most` is more than `least` where they leave it open ("een paar", "2 à 3"). */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const numbers = new Map<string, number>([
  ...english.map((word, value) => [word, value] as const),
  ...units.map((word, value) => [word, value] as const),
  ...tens.flatMap((ten, index) => {
    const value = (index + 2) * 10;
    return [
      [ten, value] as const,
      ...units.slice(1, 10).map((unit, at) => [`${unit}en${ten}`, value + at + 1] as const),
    ];
  }),
  ['honderd', 100],
  ['thirty', 30],
  ['n', 1],
  ['a', 1],
  ['an', 1],
  ['ene', 1],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['half', 0.5],
  ['halve', 0.5],
]);

const ordinals = new Map<string, number>([
  ...'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...units.slice(1, 10).map((unit, at) => [`${unit}entwintigste`, 21 + at] as const),
  ['dertigste', 30],
  ['eenendertigste', 31],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
]);

/** A whole number in digits or Dutch or English words; also *half* and *anderhalf*. */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  // "tweeenhalve", "drieënhalf"
  const whole = /^(\p{L}+?)enhal(?:f|ve)$/u.exec(word)?.[1];
  const value = numbers.get(whole ?? word);
  return whole === undefined || value === undefined ? value : value + 0.5;
}

/** *derde*, *21e*, *3rd*: its number. */
export function ordinalOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? ordinals.get(word) : Number(digits);
}
