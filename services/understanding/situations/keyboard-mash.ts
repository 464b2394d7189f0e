import { fold } from '../../domain/fold.js';

/** Longer than this nobody drums on keys. */
const mostCharacters = 200;
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm'].flatMap((row) => [
  row,
  row.split('').reverse().join(''),
]);
/** Sounds people make in writing; they say something. */
const sound =
  /^(?:p+f+|h+m+|m+(?:hm*)?|g+r+|b+r+|t+s+|p+s+t+|s+t+|z+|x+|(?:h[aeio]+)+h?|(?:[aeio]h)+|a+h*|o+h*|w+|n+v+t+|sh+|psst|hbo|vwo|mbo|ggz|gvd|wtf|omg|idk|nvm|btw|tbh|ots|mdft|fck|kk|kkr|kwn|kwnt|bso|cjg|vt|gi|ptss|adhd|lvb|pgb|wlz|wmo)$/;

/**
 * Whether a message is drummed on the keys rather than written: rows of keys, letters that make no word, nothing
 * but signs.
 *
 * @param isStoryAsked - a story is asked: then only digits, or only pictures, tell nothing either.
 */
export function isKeyboardMash(text: string, isStoryAsked: boolean): boolean {
  const said = text.trim();
  if (said === '' || said.length > mostCharacters) return false;
  if (!/\p{L}/u.test(said)) {
    const isPicture = /\p{Extended_Pictographic}/u.test(said);
    return isStoryAsked || (!isPicture && !/\d/.test(said) && !/^[?!.]{1,3}$/.test(said));
  }
  const words = fold(said)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => isDrummed(word));
}

function isDrummed(word: string): boolean {
  if (sound.test(word) || /[^a-z]/.test(word)) return false;
  if (word.length >= 3 && new Set(word).size === 1) return true;
  if (word.length < 4) return false;
  if (rows.some((row) => runIn(row, word))) return true;
  // Dutch needs a vowel in every few letters: "angstschreeuw" has eight consonants in a row, and is rare.
  if (!/[aeiouy]/.test(word)) return word.length >= 5;
  if (/[bcdfghjklmnpqrstvwxz]{9}/.test(word)) return true;
  return word.length >= 8 && isRepeated(word);
}

/** "asdf" and "asdfasdf": four keys in a row, and no letters beside such rows. */
function runIn(row: string, word: string): boolean {
  let inRuns = 0;
  for (let at = 0; at + 4 <= word.length;) {
    if (!row.includes(word.slice(at, at + 4))) {
      at += 1;
      continue;
    }
    inRuns += 4;
    at += 4;
  }
  return inRuns >= 4 && inRuns * 2 >= word.length && !realWords.has(word);
}
const realWords = new Set(['property', 'poort', 'rewe', 'trew', 'were', 'tyre', 'opoe']);

/** "jfjfjfjf", "dkdkdkdkd": two or three letters over and over. */
const isRepeated = (word: string): boolean =>
  [2, 3].some((size) => {
    const piece = word.slice(0, size);
    return (
      new Set(piece).size > 1 &&
      piece.repeat(Math.ceil(word.length / size)).startsWith(word) &&
      !/^(?:ha|he|hi|ho|la|na|bla|ja|nee|xd|wow)/.test(word)
    );
  });
