import { randomUUID } from 'node:crypto';
import { type Shift, shiftSchema } from '../domain/volunteer.js';
import type { Change, RecordStore, Ref, Stored } from '../ports/record-store.js';

const hour = 3_600_000;
const day = 24 * hour;
/** Nobody is on call for longer at a stretch, and who is away for longer plans a second holiday. */
export const longest = { shift: 12 * hour, holiday: 90 * day } as const;

/** A shift or a holiday with the id of its record. */
export interface KnownShift extends Shift {
  readonly id: string;
}

const shiftRef = (id: string): Ref => ({ kind: 'shift', id });

/** As a record: it is found by whose it is, and lists go by when it begins. */
export const shiftRecord = (body: Shift, id: string = randomUUID()): Omit<Stored, 'revision'> => ({
  ...shiftRef(id),
  owner: 'line',
  keys: { account: body.accountId },
  order: Date.parse(body.startsAt),
  body,
});

/** Puts them all in the roster, or none. @param traceOf - the trace of planning the one with that id. */
export const planShifts = (
  store: RecordStore,
  shifts: readonly Shift[],
  traceOf: (id: string) => Change,
): Promise<void> =>
  store.commit(
    shifts.flatMap((shift) => {
      const put = shiftRecord(shiftSchema.parse(shift));
      return [{ put, expected: 0 }, traceOf(put.id)];
    }),
  );

/** @returns false when it is not there (any more). */
export async function dropShift(store: RecordStore, id: string, trace: Change): Promise<boolean> {
  const stored = await store.read(shiftRef(id));
  if (!stored) return false;
  await store.commit([{ remove: shiftRef(id), expected: stored.revision }, trace]); // written once, so never stale
  return true;
}

/** Everything that touches this stretch of time, in the order in which it begins. */
export async function rosterBetween(
  store: RecordStore,
  from: Date,
  until: Date,
): Promise<readonly KnownShift[]> {
  const found: Stored[] = [];
  let after: string | undefined;
  do {
    const some = await store.find({
      kind: 'shift',
      from: from.getTime() - longest.holiday,
      until: until.getTime(),
      limit: 500,
      ...(after !== undefined && { after }),
    });
    found.push(...some.records);
    after = some.next;
  } while (after !== undefined);
  return found
    .map(({ id, body }) => ({ id, ...shiftSchema.parse(body) }))
    .filter(({ endsAt }) => Date.parse(endsAt) > from.getTime());
}

/** What keeps a shift or holiday from being planned: it ends before it begins, is too long, or somebody is away or on already. */
export type Clash = 'backwards' | 'too-long' | 'holiday' | 'double';

const overlap = (one: Shift, other: Shift): boolean =>
  Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt);

/** @param planned - what stands in the roster already, of anybody. */
export function clashOf(shift: Shift, planned: readonly Shift[]): Clash | undefined {
  const lasts = Date.parse(shift.endsAt) - Date.parse(shift.startsAt);
  if (lasts <= 0) return 'backwards';
  if (lasts > longest[shift.kind]) return 'too-long';
  const own = planned.filter((other) => other.accountId === shift.accountId && overlap(shift, other));
  if (own.some(({ kind }) => kind === shift.kind)) return 'double';
  // A holiday may fall over a shift: then the shift is to be given to somebody else.
  return shift.kind === 'shift' && own.some(({ kind }) => kind === 'holiday') ? 'holiday' : undefined;
}

/** Shifts of people who are away then: somebody else has to do them. */
export const uncovered = <Planned extends Shift>(planned: readonly Planned[]): readonly Planned[] =>
  planned.filter(
    (shift) =>
      shift.kind === 'shift' &&
      planned.some(
        (other) => other.kind === 'holiday' && other.accountId === shift.accountId && overlap(shift, other),
      ),
  );
