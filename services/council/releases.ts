import { type Release, releaseSchema } from '../domain/case.js';
import { StaleRevision } from '../domain/errors.js';
import type { Change, RecordStore, Stored } from '../ports/record-store.js';
import { releaseRef } from './release-record.js';

/** A release as the council has it: its own random id and what the person said yes to. */
export interface CouncilRelease extends Release {
  readonly id: string;
}

const page = 500;
const asRelease = (stored: Stored): CouncilRelease => ({
  ...releaseSchema.parse(stored.body),
  id: stored.id,
});

/** Only what was passed on: not what is still looked at, and not what was taken back. */
const canBeRead = ({ status }: CouncilRelease): boolean => status === 'queued' || status === 'council_review';

/**
 * Every release, in the order of their random ids: a list that grows at one end would show what came in when.
 *
 * @param trace - what this look leaves behind; without it nothing is shown.
 */
export async function listReleases(store: RecordStore, trace: Change): Promise<readonly CouncilRelease[]> {
  const found: Stored[] = [];
  let after: string | undefined;
  do {
    const some = await store.find({
      kind: 'release',
      limit: page,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...some.records);
    after = some.next;
  } while (after !== undefined);
  await store.commit([trace]);
  return found
    .map(asRelease)
    .filter(canBeRead)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** One release, and the trace of its reading; `undefined` when there is none (any more). */
export async function readRelease(
  store: RecordStore,
  id: string,
  trace: Change,
): Promise<CouncilRelease | undefined> {
  const stored = await store.read(releaseRef(id));
  const release = stored && asRelease(stored);
  if (!release || !canBeRead(release)) return undefined;
  await store.commit([trace]);
  return release;
}

/**
 * The council has seen it: from here on the person reads that the council talks about it.
 *
 * @returns false when the release is not there (any more).
 */
export async function markSeen(store: RecordStore, id: string, trace: Change): Promise<boolean> {
  const stored = await store.read(releaseRef(id));
  if (!stored || !canBeRead(asRelease(stored))) return false;
  const { revision, ...record } = stored;
  const seen: Release = { ...releaseSchema.parse(stored.body), status: 'council_review' };
  try {
    await store.commit([{ put: { ...record, body: seen }, expected: revision }, trace]);
    return true;
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    return markSeen(store, id, trace); // the person took it back, or another member saw it, at the same moment
  }
}
