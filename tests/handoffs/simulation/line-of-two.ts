import { join } from 'node:path';
import { ConversationLine } from '../../../bots/conversation-line.js';
import { Relay } from '../../../bots/relay/relay.js';
import { openKeyRing } from '../../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../../data/sealing/sealed-store.js';
import { catalogue } from '../../../data/text/catalogue.js';
import { endCase } from '../../../services/cases/end-case.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { createDesk } from '../../../services/handoff/create-desk.js';
import type { Desk } from '../../../services/handoff/desk.js';
import { missEveryDesk, peopleJobs } from '../../../services/handoff/people-jobs.js';
import { typicalWait } from '../../../services/handoff/typical-wait.js';
import { noAlerts } from '../../../services/ports/alerts.js';
import type { Clock } from '../../../services/ports/clock.js';
import type { RecordStore } from '../../../services/ports/record-store.js';
import { nobodyOnCall } from '../../../services/safety/alarms.js';
import { screen } from '../../../services/safety/screen.js';
import { TimerWorker } from '../../../services/timers/timer-worker.js';
import { noJobs } from '../../support/no-jobs.js';
import type { Findings } from './findings.js';
import { watchedBot } from './watched-bot.js';

/** One process of the line. */
export interface Process {
  readonly line: ConversationLine;
  readonly desk: Desk;
  readonly timers: TimerWorker;
}

/** Two processes on one real store in a real folder, so that they get in each other's way as two machines would. */
export interface LineOfTwo {
  readonly store: RecordStore;
  readonly processes: readonly [Process, Process];
  close(): Promise<void>;
}

export async function openLineOfTwo(folder: string, clock: Clock, findings: Findings): Promise<LineOfTwo> {
  const log = {
    event: (name: string, fields: object): void => {
      findings.count('error' in fields ? `${name} ${String(fields.error)}` : name);
    },
  };
  const keys = await openKeyRing({ directory: join(folder, 'keys'), kek: Buffer.alloc(32, 7), clock, log });
  const records = await openLowdbRecordStore({ directory: join(folder, 'records') });
  const store = sealedStore(records, keys);
  const settings = () => settingsSchema.parse({ mode: 'live' });
  const process = () => {
    const line = new ConversationLine({
      store,
      keys,
      clock,
      log,
      settings,
      bot: new Relay({ bot: watchedBot(findings), screen, text: catalogue }),
      onCall: nobodyOnCall,
      anonymiser: { structuredIn: () => [], maskBsn: (text) => ({ text, found: false }) },
      people: { alerts: noAlerts, typicalWait: typicalWait(store, clock) },
    });
    const { conversations } = line;
    const parts = { store, keys, clock, settings, conversations, alerts: noAlerts };
    const timers = new TimerWorker({
      store,
      clock,
      log,
      jobs: {
        ...noJobs,
        'end-case': (timer, work) => endCase(work, store, keys, timer),
        'erase-keys': ({ caseId }) => keys.erase(caseId),
        silence: (timer, work) => line.silence(timer, work),
        ...peopleJobs(parts),
      },
    });
    return { parts, line, timers, desk: createDesk(parts) };
  };
  const [one, other] = [process(), process()];
  await missEveryDesk(one.parts);
  return {
    store,
    processes: [one, other],
    async close() {
      await records.close();
      await keys.close();
    },
  };
}
