/** The longest message that is kept as one (script §14), and the longest story. */
export const longestMessage = 4_000;
export const longestStory = 40_000;

/** A long message as parts of at most {@link longestMessage} letters, cut where a sentence or a word ends. Nothing is lost. */
export function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  let left = text.trim();
  while (left.length > longestMessage) {
    const start = left.slice(0, longestMessage);
    const end = Math.max(start.lastIndexOf('. ') + 1, start.lastIndexOf('\n')) || start.lastIndexOf(' ');
    const cut = end > 0 ? end : longestMessage;
    parts.push(left.slice(0, cut).trim());
    left = left.slice(cut).trim();
  }
  return [...parts, left].filter((part) => part !== '');
}
