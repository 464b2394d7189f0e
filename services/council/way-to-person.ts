import { z } from 'zod';
import type { KeyRing } from '../ports/key-ring.js';
import type { Ref } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';

const waySchema = z.object({ version: z.literal(1), caseId: z.string(), conversationId: z.string() });
export type WayToPerson = Readonly<Omit<z.infer<typeof waySchema>, 'version'>>;

type Keys = Pick<KeyRing, 'fingerprint'>;

/** The id does not show which text it is about. */
const wayRef = (keys: Keys, releaseId: string): Ref => ({
  kind: 'text-check',
  id: keys.fingerprint('text-check', releaseId),
});

/**
 * Where the writer of a text talked last. A release knows nothing of its case, so this is sealed by the case: it can
 * be read as long as the line can open that, and then only the code leads from one to the other.
 */
export const putWay = (work: Work, keys: Keys, releaseId: string, way: WayToPerson): Promise<void> =>
  work.put({
    ...wayRef(keys, releaseId),
    owner: `case:${way.caseId}`,
    keys: { case: way.caseId },
    order: 0,
    body: { version: 1, ...way },
  });

/** `undefined` when there is none, or only the code opens the case. */
export async function readWay(
  from: Pick<Work, 'read'>,
  keys: Keys,
  releaseId: string,
): Promise<WayToPerson | undefined> {
  const stored = await from.read(wayRef(keys, releaseId));
  return stored && waySchema.parse(stored.body);
}

export const removeWay = (work: Work, keys: Keys, releaseId: string): Promise<void> =>
  work.remove(wayRef(keys, releaseId));
