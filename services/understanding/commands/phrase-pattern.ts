/** Words that stand for one another in phrases: `<wis>` in a phrase means any of them. */
export type WordClasses = Readonly<Record<string, string>>;

/**
 * Makes one expression of a list of phrases, which must be the whole of what is said. A phrase is written in
 * words: `[…]` may be left out, `(a|b)` is one of both, `<name>` a class of words. It is tried on words as
 * `spaced` joins them, and only on short messages, so that its cost has an upper bound.
 */
export function phrasePattern(phrases: string, classes: WordClasses = {}): RegExp {
  const lines = phrases.split('\n').filter((line) => line.trim() !== '');
  return new RegExp(`^(?:${lines.map((line) => source(line, classes)).join('|')})$`);
}

/** Words as the expressions want them: each with a space behind it. */
export const spaced = (words: readonly string[]): string => words.map((word) => `${word} `).join('');

/** Every word that occurs in the phrases and classes. */
export const wordsOf = (phrases: string, classes: WordClasses = {}): readonly string[] =>
  [phrases, ...Object.values(classes)].flatMap(
    (text) => text.replace(/<\w+>/g, ' ').match(/[a-z0-9]+/g) ?? [],
  );

function source(phrase: string, classes: WordClasses): string {
  return phrase.replace(/<(\w+)>|([a-z0-9]+)|[[\]() ]/g, (piece, name?: string, word?: string) => {
    if (name !== undefined) {
      const words = classes[name];
      if (words === undefined) throw new RangeError(`no class of words is called ${name}`);
      return `(?:${source(words, classes)})`;
    }
    if (word !== undefined) return `${word} `;
    return { '[': '(?:', ']': ')?', '(': '(?:', ')': ')' }[piece] ?? '';
  });
}
