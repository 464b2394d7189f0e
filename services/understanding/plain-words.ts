/** Words as they sound: without capitals, accents, punctuation and emoji. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Greetings, politeness and hesitation around a short answer (script §13). */
const fillers = new Set(
  (
    'ehm eh uh uhm hm ff even aub alsjeblieft alstublieft pls plz please graag sorry gewoon maar hoor dan nou toch ' +
    'hoi hallo hey dag hi hello dankje dankjewel bedankt thanks thank'
  ).split(' '),
);

/** The same words without the fillers; when there is nothing else, the fillers are what was said. */
export function withoutFillers(words: string): string {
  const left = words
    .replace(/\b(?:dank (?:je|u)(?: wel)?|thank you)\b/g, '')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
  return left.length === 0 ? words : left.join(' ');
}

/** Whether two words or phrases differ by a slip of the finger: one letter, in longer ones two (script §2). */
export function nearlySame(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < 4 || Math.max(one.length, other.length) > 60) return one === other;
  return lettersApart(one, other) <= (shortest < 8 ? 1 : 2);
}

/** How many letters must be added, removed, changed or swapped with their neighbour to make one of the other. */
function lettersApart(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, current];
  }
  return at(above, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
