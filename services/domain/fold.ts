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
  if (isFolded(word)) return word;
  const lower = word.toLowerCase();
  if (isFolded(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßıøłđðþæœĳ’‘`´]/g, (letter) => wholeLetters[letter] ?? letter);
}

/** ASCII without capitals or backquotes. Nearly every word is, so it is told without a pattern. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80 || unit === 0x60 || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}
