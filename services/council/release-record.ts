import { type Release, releaseSchema } from '../domain/case.js';
import type { Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';

export const releaseRef = (id: string): Ref => ({ kind: 'release', id });

/** By this a coordinator finds what waits to be looked at. */
export const waitsForCheck = { phase: 'text-check' } as const;

/** Lists of releases sort by the council's day and then by random id: never by when they came in. */
export const releaseRecord = (id: string, body: Release): Omit<Stored, 'revision'> => ({
  ...releaseRef(id),
  owner: 'council',
  keys: body.status === 'text_check' ? waitsForCheck : {},
  order: Date.parse(body.councilDate),
  body,
});

export async function readReleaseIn(work: Pick<Work, 'read'>, id: string): Promise<Release | undefined> {
  const stored = await work.read(releaseRef(id));
  return stored && releaseSchema.parse(stored.body);
}
