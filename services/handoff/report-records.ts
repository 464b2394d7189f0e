import { z } from 'zod';
import { ownerOf } from '../cases/case-records.js';
import type { RecordStore, Ref } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';

const line = z.string().max(1_000);
/** What a volunteer wrote at the end, for the person to read: the body of a `report` record with the handoff's id. */
const reportSchema = z.object({
  version: z.literal(1),
  wanted: line,
  agreed: line,
  todo: line,
});
export type KeptReport = Readonly<z.infer<typeof reportSchema>>;

export const reportRef = (handoffId: string): Ref => ({ kind: 'report', id: handoffId });

export async function readReport(
  from: Pick<Work | RecordStore, 'read'>,
  handoffId: string,
): Promise<KeptReport | undefined> {
  const stored = await from.read(reportRef(handoffId));
  return stored && reportSchema.parse(stored.body);
}

export const putReport = (
  work: Work,
  handoffId: string,
  caseId: string,
  report: Omit<KeptReport, 'version'>,
): Promise<void> =>
  work.put({
    ...reportRef(handoffId),
    owner: ownerOf(caseId),
    keys: { case: caseId },
    order: work.now.getTime(),
    body: reportSchema.parse({ ...report, version: 1 }),
  });
