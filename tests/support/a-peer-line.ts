import { randomUUID } from 'node:crypto';
import type { Bot } from '../../bots/bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { endCase } from '../../services/cases/end-case.js';
import type { KnownHandoff } from '../../services/domain/handoff.js';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import { createDesk } from '../../services/handoff/create-desk.js';
import type { Desk } from '../../services/handoff/desk.js';
import { readHandoff } from '../../services/handoff/handoff-records.js';
import { missEveryDesk, peopleJobs } from '../../services/handoff/people-jobs.js';
import { typicalWait } from '../../services/handoff/typical-wait.js';
import type { AlertNeed, Alerts } from '../../services/ports/alerts.js';
import type { Conversations } from '../../services/ports/conversations.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
import { aHouse, type House } from './a-house.js';
import { askingBot } from './asking-bot.js';
import { noJobs } from './no-jobs.js';
import { recordedLog } from './recorded-log.js';
import { temporaryFolder } from './temporary-folder.js';
import { timePasses } from './time-passes.js';

/** The line with its people: real store, real conversations, a bot that obeys, and time in the test's hands. */
export interface PeerLine {
  readonly house: House;
  readonly desk: Desk;
  readonly conversations: Conversations;
  /** Everything people were called for. */
  readonly called: readonly AlertNeed[];
  /** Begins a conversation. */
  person(conversationId: string): Promise<Person>;
  handoff(id: string): Promise<KnownHandoff | undefined>;
  /** Lets so many milliseconds pass, with everything that is due in them. */
  passes(milliseconds: number): Promise<void>;
  /** The server stops and starts again on the same folder. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

export interface Person {
  readonly conversationId: string;
  says(text: string): Promise<void>;
  /** Everything that stands in the conversation: `bot: …`, `person: …`, `Mila: …`. */
  reads(): Promise<readonly string[]>;
  /** What came since it was last asked. */
  news(): Promise<readonly string[]>;
}

function joined(house: House, settings: () => Settings, bot: Bot, alerts: Alerts) {
  const { store, keys, clock } = house;
  const log = recordedLog();
  const line = new ConversationLine({
    ...house,
    log,
    bot,
    settings,
    onCall: nobodyOnCall,
    anonymiser: { structuredIn: () => [], maskBsn: (text) => ({ text, found: false }) },
    people: { alerts, typicalWait: typicalWait(store, clock) },
  });
  const parts = { ...house, settings, conversations: line.conversations, alerts };
  const timers = new TimerWorker({
    ...house,
    log,
    jobs: {
      ...noJobs,
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
      ...peopleJobs(parts),
      alert: noJobs.alert,
    },
  });
  return { house, line, timers, parts, desk: createDesk(parts) };
}

export async function aPeerLine(
  settings: Settings = settingsSchema.parse({ mode: 'live' }),
  bot: Bot = askingBot,
): Promise<PeerLine> {
  const folder = await temporaryFolder();
  const called: AlertNeed[] = [];
  const alerts: Alerts = {
    needed: (_, need) => {
      called.push(need);
      return Promise.resolve();
    },
    settled: () => Promise.resolve(),
  };
  let open = joined(await aHouse(folder), () => settings, bot, alerts);
  const { clock } = open.house;
  return {
    get house() {
      return open.house;
    },
    get desk() {
      return open.desk;
    },
    get conversations() {
      return open.line.conversations;
    },
    called,
    handoff: (id) => readHandoff(open.house.store, id),
    async person(conversationId) {
      await open.line.begin(conversationId, 'u');
      let seen = 1;
      const since = async (after: number): Promise<readonly string[]> => {
        const { utterances, last } = await open.line.transcript(conversationId, after);
        seen = last;
        return utterances.map(({ from, name, text }) => `${name ?? from}: ${text}`);
      };
      return {
        conversationId,
        async says(text) {
          const say = { kind: 'message', text } as const;
          await open.line.receive({ channel: 'directline', conversationId, clientId: randomUUID(), say });
        },
        reads: () => since(0),
        news: () => since(seen),
      };
    },
    passes(milliseconds) {
      const { house, timers } = open;
      const advance = (by: number): Promise<void> => clock.advance(by);
      return timePasses({ ...house, advance, runDue: () => timers.runDue() }, milliseconds);
    },
    async restart() {
      await open.house.end();
      open = joined(await aHouse(folder, clock), () => settings, bot, alerts);
      await missEveryDesk(open.parts);
    },
    end: () => open.house.end(),
  };
}
