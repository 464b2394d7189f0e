/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

/**
 * The form in which words are compared: lower case, without accents, with straight apostrophes.
 * Its length may differ from the input's: use it to look words up, never for offsets.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßıøłđðþæœĳ’‘`´]/g, (letter) => wholeLetters[letter] ?? letter);
}
