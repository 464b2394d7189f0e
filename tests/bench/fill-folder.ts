import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openKeyRing } from '../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../data/sealing/sealed-store.js';
import { newCase, ownerOf, putCase, stateRecord } from '../../services/cases/case-records.js';
import { startCase } from '../../services/cases/start-case.js';
import type { Conversation } from '../../services/domain/conversation.js';
import type { Exchange } from '../../services/domain/utterance.js';
import { wallClock as clock } from '../../services/ports/clock.js';
import { UnitOfWork } from '../../services/work/unit-of-work.js';
import { eachAtOnce } from './http.js';
import { story } from './story.js';

const atOnce = 256;
const day = 86_400_000;

/** Puts that many unfinished cases with two messages each in a line's data folder, as the line would have kept them. */
export async function fillFolder(dataDir: string, kek: Uint8Array, cases: number): Promise<void> {
  const log = { event: () => undefined };
  const keys = await openKeyRing({ directory: join(dataDir, 'keys'), kek, clock, log });
  const records = await openLowdbRecordStore({ directory: join(dataDir, 'content'), log });
  const store = sealedStore(records, keys);
  // Kept as of next week, so that none of their timers is due while the line is measured.
  const now = new Date(Date.now() + 7 * day);
  await eachAtOnce(cases, atOnce, async (index) => {
    const work = new UnitOfWork(store, now);
    const caseId = await startCase(work, keys);
    const conversation = randomUUID();
    for (const sequence of [1, 2]) {
      const said = {
        sequence,
        at: now.toISOString(),
        from: 'person',
        text: story(index),
        form: 'u',
      } as const;
      await work.put({
        kind: 'message',
        id: randomUUID(),
        owner: ownerOf(caseId),
        keys: { conversation, case: caseId },
        order: sequence,
        body: { version: 1, conversation, utterances: [said] } satisfies Exchange,
      });
    }
    await putCase(work, caseId, newCase(now));
    await work.put(stateRecord(caseId, { version: 1, at: now.toISOString(), dialogs: { dialogStack: [] } }));
    await work.put({
      kind: 'conversation',
      id: conversation,
      owner: 'line',
      keys: {},
      order: 0,
      body: {
        version: 1,
        channel: 'directline',
        caseId,
        phase: 'unasked',
        form: 'u',
        last: 2,
        wrongCodes: 0,
      } satisfies Conversation,
    });
    await work.commit();
  });
  await records.close();
  await keys.close();
}
