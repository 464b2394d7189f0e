import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createPasses } from '../../bots/direct-line/passes.js';
import { openKeyRing } from '../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../data/sealing/sealed-store.js';
import { invite } from '../../services/accounts/invite.js';
import { signIn } from '../../services/accounts/session.js';
import { conversationRef, putHelp } from '../../services/cases/case-help.js';
import { stateRecord } from '../../services/cases/case-records.js';
import { startCase } from '../../services/cases/start-case.js';
import type { Conversation } from '../../services/domain/conversation.js';
import { type Duty, profileSchema } from '../../services/domain/volunteer.js';
import { putHandoff } from '../../services/handoff/handoff-records.js';
import { requestedHandoff, transition } from '../../services/handoff/transitions.js';
import { dutyRecord } from '../../services/handoff/volunteers.js';
import { wallClock as clock } from '../../services/ports/clock.js';
import { UnitOfWork } from '../../services/work/unit-of-work.js';

/** How both sides of a live talk come in. */
export interface LivePair {
  readonly conversationId: string;
  /** Of the person, for Direct Line. */
  readonly token: string;
  readonly handoff: string;
  /** Of the volunteer: the value of their cookie. */
  readonly session: string;
}

/** Puts that many live talks in a line's data folder: a person and a volunteer each, who found each other just now. */
export async function fillLivePairs(dataDir: string, kek: Uint8Array, count: number): Promise<LivePair[]> {
  const log = { event: () => undefined };
  const keys = await openKeyRing({ directory: join(dataDir, 'keys'), kek, clock, log });
  const records = await openLowdbRecordStore({ directory: join(dataDir, 'content'), log });
  const store = sealedStore(records, keys);
  const accounts = { store, keyRing: keys, clock };
  const passes = createPasses(keys, clock);
  const pairs: LivePair[] = [];
  for (let index = 0; index < count; index += 1) {
    const alias = `Sam ${String(index)}`;
    const link = await invite(accounts, 'volunteer', alias);
    const signedIn = await signIn(accounts, link.split('/').at(-1) ?? '');
    if (!signedIn) throw new RangeError('a volunteer could not sign in');
    const { accountId } = signedIn.person;
    const visit = passes.newVisit(undefined);
    const { conversationId } = visit;
    const work = new UnitOfWork(store, clock.now());
    const { now } = work;
    const caseId = await startCase(work, keys);
    const conversation: Conversation = {
      version: 1,
      channel: 'directline',
      caseId,
      phase: 'unasked',
      form: 'u',
      last: 1,
      wrongCodes: 0,
    };
    await work.put({
      ...conversationRef(keys, conversationId),
      owner: 'line',
      keys: {},
      order: now.getTime(),
      body: conversation,
    });
    await work.put(stateRecord(caseId, { version: 1, at: now.toISOString(), dialogs: { dialogStack: [] } }));
    const asked = requestedHandoff(
      {
        caseId,
        conversationId,
        form: 'u',
        role: 'parent',
        isMinor: false,
        share: 'no',
        preferences: [],
        from: 1,
      },
      now,
    );
    const id = randomUUID();
    const offered = transition(asked, { what: 'offer' }, now) ?? asked;
    const claimed = transition(offered, { what: 'claim', by: { accountId, alias }, from: 1 }, now) ?? offered;
    const active = transition(claimed, { what: 'greet' }, now) ?? claimed;
    await putHandoff(work, { ...active, id });
    await putHelp(work, keys, caseId, { handoffId: id });
    const duty: Duty = {
      version: 1,
      state: 'on',
      since: now.toISOString(),
      until: new Date(now.getTime() + 6 * 3_600_000).toISOString(),
      open: [id],
      closing: [],
    };
    await work.put(dutyRecord(accountId, duty));
    const profile = profileSchema.parse({ version: 1 });
    await work.put({ kind: 'profile', id: accountId, owner: 'line', keys: {}, order: 0, body: profile });
    await work.commit();
    const { token } = await passes.token(visit);
    pairs.push({ conversationId, token, handoff: id, session: signedIn.token });
  }
  await records.close();
  await keys.close();
  return pairs;
}
