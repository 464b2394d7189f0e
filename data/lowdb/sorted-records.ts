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

/** A record's place in its lists. What it holds may change as long as it stays in the same place. */
export interface Slot extends Position {
  record: Stored;
}

/** A piece longer than this is halved: short enough to shift, long enough to keep the pieces few. */
const longestPiece = 512;

/** Records in order. Adding, removing and finding a place take little, however long the list is. */
export class SortedRecords {
  /** Never an empty one. */
  readonly #pieces: Slot[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(slot: Slot): void {
    this.#size += 1;
    const last = this.#pieces.at(-1);
    if (!last) {
      this.#pieces.push([slot]);
      return;
    }
    const at = Math.min(this.#pieceOf(slot), this.#pieces.length - 1);
    const piece = this.#pieces[at] ?? last;
    piece.splice(indexIn(piece, slot), 0, slot);
    if (piece.length > longestPiece) this.#pieces.splice(at + 1, 0, piece.splice(longestPiece / 2));
  }

  /** Removes what is in this place. */
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

  *forward({ low, high }: Range): Generator<Slot> {
    let at = low ? this.#pieceOf(low) : 0;
    let index = low ? indexIn(this.#pieces[at] ?? [], low) : 0;
    for (; at < this.#pieces.length; at += 1, index = 0) {
      for (const slot of this.#pieces[at]?.slice(index) ?? []) {
        if (high && compare(slot, high) >= 0) return;
        yield slot;
      }
    }
  }

  *backward({ low, high }: Range): Generator<Slot> {
    let at = high ? this.#pieceOf(high) : this.#pieces.length;
    let until = high ? indexIn(this.#pieces[at] ?? [], high) : 0;
    for (; at >= 0; at -= 1) {
      const piece = this.#pieces[at] ?? [];
      for (let index = until - 1; index >= 0; index -= 1) {
        const slot = piece[index];
        if (!slot || (low && compare(slot, low) < 0)) return;
        yield slot;
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
function indexIn(piece: readonly Slot[], place: Position): number {
  return lowest(piece.length, (index) => {
    const slot = piece[index];
    return slot === undefined || compare(slot, place) >= 0;
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
