import { randomUUID } from 'node:crypto';
import type { Ways } from '../../services/alerts/callees.js';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import type { TextCheck } from '../../services/council/text-check.js';
import type { News } from '../../services/domain/news.js';
import type { Utterance } from '../../services/domain/utterance.js';
import type { Desk } from '../../services/handoff/desk.js';
import type { MediationDesk } from '../../services/mediation/mediation-desk.js';
import { aHouse, type House } from './a-house.js';
import { joinedLine } from './joined-line.js';
import { temporaryFolder } from './temporary-folder.js';
import { timePasses } from './time-passes.js';

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
  const joined = (one: House) => ({ ...one, ...joinedLine(one, () => settings, ways) });
  let open = joined(house);
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
    passes(milliseconds) {
      return timePasses({ ...open, advance: (by) => house.clock.advance(by) }, milliseconds);
    },
    async restart() {
      await open.end();
      open = joined(await aHouse(folder, house.clock));
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
