import type { Stored } from '../../services/ports/record-store.js';

/** A place in a list. Lists sort by `order`, then by `id` (by UTF-16 unit). */
export interface Position {
  readonly order: number;
  readonly id: string;
}

/** From `low` up to, not with, `high`; `undefined` is the end of the list. */
export interface Range {
  readonly low?: Position | undefined;
  readonly high?: Position | undefined;
}

/** A piece longer than this is halved: short enough to shift, long enough to keep the pieces few. */
const longestPiece = 512;

/** Records in order. Adding, removing and finding a place take little, however long the list is. */
export class SortedRecords {
  /** Never an empty one. */
  readonly #pieces: Stored[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(record: Stored): void {
    this.#size += 1;
    const last = this.#pieces.at(-1);
    if (!last) {
      this.#pieces.push([record]);
      return;
    }
    const at = Math.min(this.#pieceOf(record), this.#pieces.length - 1);
    const piece = this.#pieces[at] ?? last;
    piece.splice(indexIn(piece, record), 0, record);
    if (piece.length > longestPiece) this.#pieces.splice(at + 1, 0, piece.splice(longestPiece / 2));
  }

  /** Removes the record in the place of this one. */
  remove(place: Position): void {
    const at = this.#pieceOf(place);
    const piece = this.#pieces[at];
    if (!piece) return;
    const index = indexIn(piece, place);
    const found = piece[index];
    if (!found || compare(found, place) !== 0) return;
    piece.splice(index, 1);
    if (piece.length === 0) this.#pieces.splice(at, 1);
    this.#size -= 1;
  }

  *forward({ low, high }: Range): Generator<Stored> {
    let at = low ? this.#pieceOf(low) : 0;
    let index = low ? indexIn(this.#pieces[at] ?? [], low) : 0;
    for (; at < this.#pieces.length; at += 1, index = 0) {
      for (const record of this.#pieces[at]?.slice(index) ?? []) {
        if (high && compare(record, high) >= 0) return;
        yield record;
      }
    }
  }

  *backward({ low, high }: Range): Generator<Stored> {
    let at = high ? this.#pieceOf(high) : this.#pieces.length;
    let until = high ? indexIn(this.#pieces[at] ?? [], high) : 0;
    for (; at >= 0; at -= 1) {
      const piece = this.#pieces[at] ?? [];
      for (let index = until - 1; index >= 0; index -= 1) {
        const record = piece[index];
        if (!record || (low && compare(record, low) < 0)) return;
        yield record;
      }
      until = this.#pieces[at - 1]?.length ?? 0;
    }
  }

  count({ low, high }: Range): number {
    return Math.max(0, (high ? this.#before(high) : this.#size) - (low ? this.#before(low) : 0));
  }

  #before(place: Position): number {
    const at = this.#pieceOf(place);
    const earlier = this.#pieces.slice(0, at).reduce((sum, piece) => sum + piece.length, 0);
    return earlier + indexIn(this.#pieces[at] ?? [], place);
  }

  /** The first piece that reaches to this place; behind the last when none does. */
  #pieceOf(place: Position): number {
    return lowest(this.#pieces.length, (at) => {
      const end = this.#pieces[at]?.at(-1);
      return end === undefined || compare(end, place) >= 0;
    });
  }
}

/** Where in the piece this place is, or would be. */
function indexIn(piece: readonly Stored[], place: Position): number {
  return lowest(piece.length, (index) => {
    const record = piece[index];
    return record === undefined || compare(record, place) >= 0;
  });
}

/** The lowest number below `end` that is right; `end` when none is. Once right, all higher ones are. */
function lowest(end: number, isRight: (number: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isRight(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compare(one: Position, other: Position): number {
  if (one.order !== other.order) return one.order - other.order;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
