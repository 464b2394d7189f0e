import type { Desk } from '../../handoff/desk.js';
import type { Clock } from '../../ports/clock.js';

/** A page that is loaded again is back within this; only then is somebody away. */
const grace = 8_000;
/** Windows of one volunteer at the same time. */
const mostDesks = 6;

interface AttendanceParts {
  readonly desk: Pick<Desk, 'presence'>;
  readonly clock: Clock;
  readonly failed: (error: unknown) => void;
}

/** Who has a desk open here, in however many windows. */
export class Attendance {
  readonly #parts: AttendanceParts;
  readonly #desks = new Map<string, number>();

  constructor(parts: AttendanceParts) {
    this.#parts = parts;
  }

  /** @returns how to leave; `undefined` when this volunteer has more windows open than anybody needs. */
  enter(accountId: string): (() => void) | undefined {
    const open = this.#desks.get(accountId) ?? 0;
    if (open >= mostDesks) return undefined;
    this.#desks.set(accountId, open + 1);
    this.#tell(accountId, true);
    return () => {
      this.#leave(accountId);
    };
  }

  #leave(accountId: string): void {
    const left = (this.#desks.get(accountId) ?? 1) - 1;
    if (left > 0) {
      this.#desks.set(accountId, left);
      return;
    }
    this.#desks.delete(accountId);
    this.#parts.clock.after(grace, () => {
      if (!this.#desks.has(accountId)) this.#tell(accountId, false);
    });
  }

  #tell(accountId: string, isThere: boolean): void {
    this.#parts.desk.presence(accountId, isThere).catch(this.#parts.failed);
  }
}
