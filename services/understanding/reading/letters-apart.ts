/** Filled anew for every two words; longer words than these get a table of their own. */
const usual = new Uint16Array(32 * 32);

/** How many letters must be added, removed, changed or swapped with their neighbour to make one of the other. */
export function lettersApart(one: string, other: string): number {
  let [height, width] = [one.length, other.length];
  while (height > 0 && width > 0 && one.charCodeAt(height - 1) === other.charCodeAt(width - 1)) {
    height -= 1;
    width -= 1;
  }
  let same = 0;
  while (same < height && same < width && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  if (same === height || same === width) return Math.max(height, width) - same;
  return filled(one.slice(same, height), other.slice(same, width));
}

/** By a table: in every row and column how far apart the beginnings of that length are. */
function filled(one: string, other: string): number {
  const columns = other.length + 1;
  const cells = (one.length + 1) * columns;
  const table = cells <= usual.length ? usual : new Uint16Array(cells);
  const at = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let column = 0; column < columns; column += 1) table[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    table[row * columns] = row;
    const letter = one.charCodeAt(row - 1);
    for (let column = 1; column < columns; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      table[row * columns + column] = least;
    }
  }
  return at(one.length, other.length);
}
