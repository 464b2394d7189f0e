import { fold } from '../../domain/fold.js';
import type { OtherLanguage } from '../../domain/other-language.js';
import { commonWords } from './common-words.js';

/** `unknown`: neither Dutch nor English, and none of those we have a text in. */
export type Language = 'nl' | 'en' | OtherLanguage | 'unknown';

/** The language is clear from the beginning. */
const lettersRead = 600;

const scripts: readonly (readonly [RegExp, (text: string) => Language])[] = [
  // Farsi, Dari, Urdu and Kurdish write with letters that Arabic does not have.
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگکیےھہۆێەڕڵ]/.test(text) ? 'unknown' : 'ar')],
  // Russian has letters that Ukrainian does not have; it, Bulgarian and Serbian are other languages.
  [/\p{Script=Cyrillic}/gu, (text) => (isUkrainian(text) ? 'uk' : 'unknown')],
  // Amharic shares the script; these letters and words are Tigrinya.
  [/\p{Script=Ethiopic}/gu, (text) => (/[ኣኸኹኺኻኼኽኾቐቑቒቓቔቕቖ]|እየ|ናይ|ድዩ|ኣሎ|ዘይ/.test(text) ? 'ti' : 'unknown')],
  [
    /[\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Tamil}\p{Script=Bengali}]/gu,
    () => 'unknown',
  ],
];
const isUkrainian = (text: string): boolean =>
  !/[ыэёъ]/i.test(text) && (/[іїєґ]/i.test(text) || ukrainian.test(text));
/** Words in letters that the two share. */
const ukrainian =
  /(?:^|[^\p{L}])(?:як|що|щось|мене|мого|дитина|дитину|дитини|дякую|чому|хочу допомоги|потрібна|будь ласка|немає|забрали дитину|українською)(?:$|[^\p{L}])/iu;

/** Letters that settle it, in words that are written with them. */
const tellingLetters: Readonly<Partial<Record<Latin, RegExp>>> = {
  tr: /[ığşİ]/g,
  pl: /[łąęśżźćńŁŚŻŹĆ]/g,
  es: /[ñ¿¡]/g,
};

type Latin = keyof typeof commonWords;
const latin = Object.keys(commonWords) as Latin[];
/** How many languages share a word: the fewer, the more it says. */
const languagesOf = new Map<string, readonly Latin[]>();
for (const language of latin)
  for (const word of commonWords[language].split(/\s+/))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** At least so many words that are only of a language, and so large a part of all of them. */
const leastWords = 2;
const leastShare = 0.3;

/**
 * The language of a message, where it is clear; a few foreign words in Dutch or English change nothing.
 *
 * @returns `undefined` when too little is said to tell.
 */
export function languageOf(text: string): Language | undefined {
  const read = text.slice(0, lettersRead);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, which] of scripts) {
    const inScript = read.match(script)?.length ?? 0;
    if (inScript >= 4 && inScript * 2 > letters) return which(read);
  }
  return inLatin(read);
}

function inLatin(read: string): Language | undefined {
  const words = fold(read)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  const scores = new Map<Latin, number>(latin.map((language) => [language, 0]));
  const add = (language: Latin, much: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + much);
  };
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  for (const [language, pattern] of Object.entries(tellingLetters) as [Latin, RegExp][])
    add(language, Math.min(3, read.match(pattern)?.length ?? 0));
  const [first, second] = [...scores].toSorted(([, one], [, other]) => other - one);
  if (!first || !second) return undefined;
  const [language, score] = first;
  if (score < leastWords || score < leastShare * words.length) return undefined;
  const isHome = language === 'nl' || language === 'en';
  const home = Math.max(scores.get('nl') ?? 0, scores.get('en') ?? 0);
  if (!isHome && home * 2 > score) return undefined;
  if (isHome && second[1] * 2 > score) return undefined;
  return language === 'de' || language === 'other' ? 'unknown' : language;
}
