import { randomUUID } from 'node:crypto';
import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { Relay } from '../../bots/relay/relay.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { homes } from '../../services/accounts/homes.js';
import { callPeople } from '../../services/alerts/call-people.js';
import type { Ways } from '../../services/alerts/callees.js';
import { endCase } from '../../services/cases/end-case.js';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import type { News } from '../../services/domain/news.js';
import type { Utterance } from '../../services/domain/utterance.js';
import { type TextCheck, textCheck, textCheckJobs } from '../../services/council/text-check.js';
import { createDesk } from '../../services/handoff/create-desk.js';
import type { Desk } from '../../services/handoff/desk.js';
import { peopleJobs } from '../../services/handoff/people-jobs.js';
import { typicalWait } from '../../services/handoff/typical-wait.js';
import { mediationJobs } from '../../services/mediation/look-at-mediation.js';
import { type MediationDesk, mediationDesk } from '../../services/mediation/mediation-desk.js';
import { mediationWork } from '../../services/mediation/turn-mediation-work.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { screen } from './the-screen.js';
import { aHouse, type House } from './a-house.js';
import { recordedLog } from './recorded-log.js';
import { temporaryFolder } from './temporary-folder.js';
import { anonymiser } from './the-anonymiser.js';

/**
 * Says it, one message after the other; nothing to say is only reading.
 *
 * @returns keys, words and replies of the last turn, and the newest code that was shown.
 */
type Device = (...texts: readonly string[]) => Promise<{
  readonly keys: readonly string[];
  readonly words: string;
  readonly replies: readonly string[];
  readonly code: string;
}>;

/** The real intake on the real store; a device is a conversation of its own. */
export interface WholeLine extends House {
  device(conversationId: string): Promise<Device>;
  /** The desk of the volunteers; another one after a restart. */
  desk(): Desk;
  /** The desk of the mediators; another one after a restart. */
  mediators(): MediationDesk;
  /** The texts that wait for a coordinator; another one after a restart. */
  textCheck(): TextCheck;
  /** The line tells something that happened on its side. */
  tells(conversationId: string, news: News): Promise<void>;
  /** Lets so many milliseconds pass, with everything that is due in them. */
  passes(milliseconds: number): Promise<void>;
  /** The server stops and starts again on the same folder; devices go on. */
  restart(): Promise<void>;
}

/**
 * @param settings - what the organisation has worded; by default the line takes in and passes on only.
 * @param waysIn - how people are called who are not at their desk; by default not at all.
 */
export async function aWholeLine(
  settings: Settings = settingsSchema.parse({}),
  waysIn: (house: House) => Promise<Ways> = () => Promise.resolve({}),
): Promise<WholeLine> {
  const folder = await temporaryFolder();
  const house = await aHouse(folder);
  const ways = await waysIn(house);
  let open = joined(house, settings, ways);
  let code = '';

  return {
    clock: house.clock,
    get store() {
      return open.store;
    },
    get keys() {
      return open.keys;
    },
    desk: () => open.desk,
    mediators: () => open.mediators,
    textCheck: () => open.textCheck,
    tells(conversationId, news) {
      const { conversations } = open.line;
      return conversations.run(conversationId, (work) => conversations.tell(work, conversationId, news));
    },
    async passes(milliseconds) {
      const end = house.clock.now().getTime() + milliseconds;
      for (;;) {
        const [next] = (await open.store.find({ kind: 'timer', until: end + 1, limit: 1 })).records;
        if (!next) break;
        await house.clock.advance(Math.max(0, next.order - house.clock.now().getTime()));
        await open.timers.runDue();
        await open.alerts.finish();
      }
      await house.clock.advance(end - house.clock.now().getTime());
      await open.textCheck.passUnchecked();
    },
    async restart() {
      await open.end();
      open = joined(await aHouse(folder, house.clock), settings, ways);
    },
    end: () => open.end(),
    async device(conversationId) {
      await open.line.begin(conversationId, 'u');
      let { last } = await open.line.transcript(conversationId, 0);
      const reads = async (): Promise<readonly Utterance[]> => {
        const { utterances } = await open.line.transcript(conversationId, last);
        last = utterances.at(-1)?.sequence ?? last;
        return utterances.filter(({ from }) => from === 'bot');
      };
      return async (...texts) => {
        let said = texts.length === 0 ? await reads() : [];
        for (const text of texts) {
          const say = { kind: 'message', text } as const;
          await open.line.receive({ channel: 'directline', conversationId, clientId: randomUUID(), say });
          said = await reads();
          code = said.find((one) => one.code)?.code ?? code;
        }
        return {
          keys: said.map(({ key = '' }) => key),
          words: said.map(({ text }) => text).join('\n'),
          replies: (said.at(-1)?.replies ?? []).map(({ label }) => label),
          code,
        };
      };
    },
  };
}

/** What `index.ts` joins, without the web. */
function joined(house: House, organisation: Settings, ways: Ways) {
  const { store, keys, clock } = house;
  const settings = () => organisation;
  const intake = new IntakeDialog(catalogue);
  const complaints = new ComplaintBot({ intake, text: catalogue, settings, anonymiser, screen });
  const bot = new Relay({ bot: complaints, screen, text: catalogue });
  const log = recordedLog();
  const alerts = callPeople({
    ...house,
    log,
    ways,
    text: catalogue.label('alert.waiting', 'nl'),
    deskOf: (role) => `https://lijn.example${homes[role]}`,
  });
  const mediation = mediationWork({ store, settings, alerts });
  const people = { alerts, mediation, typicalWait: typicalWait(store, clock) };
  const parts = { ...house, log, settings, anonymiser, bot, onCall: nobodyOnCall, people };
  const line = new ConversationLine(parts);
  const { conversations } = line;
  const peopleParts = { ...house, settings, conversations, alerts };
  const timers = new TimerWorker({
    ...house,
    log,
    jobs: {
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
      silence: (timer, work) => line.silence(timer, work),
      ...peopleJobs(peopleParts),
      ...mediationJobs(peopleParts),
      alert: alerts.job,
      ...textCheckJobs,
    },
  });
  return {
    ...house,
    line,
    timers,
    alerts,
    desk: createDesk(peopleParts),
    mediators: mediationDesk(peopleParts),
    textCheck: textCheck({ ...peopleParts, anonymiser }),
  };
}
