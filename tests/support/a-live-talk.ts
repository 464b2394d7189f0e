import { randomUUID } from 'node:crypto';
import { ConversationLine } from '../../bots/conversation-line.js';
import { Relay } from '../../bots/relay/relay.js';
import { catalogue } from '../../data/text/catalogue.js';
import { isConnected, type KnownHandoff } from '../../services/domain/handoff.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Utterance } from '../../services/domain/utterance.js';
import { happen, readHandoff } from '../../services/handoff/handoff-records.js';
import type { HandoffEvent } from '../../services/handoff/transitions.js';
import type { News } from '../../services/domain/news.js';
import type { Clock } from '../../services/ports/clock.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { anonymiser } from './the-anonymiser.js';
import { chatBot } from './chat-bot.js';
import { screen } from './the-screen.js';

interface House {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

/** One process of the line, in which persons and volunteers talk. */
export function liveLine(house: House) {
  const line = new ConversationLine({
    ...house,
    log: { event: () => undefined },
    settings: () => settingsSchema.parse({}),
    anonymiser,
    onCall: nobodyOnCall,
    bot: new Relay({ bot: chatBot, screen, text: catalogue }),
  });
  return { ...house, line };
}
type LiveLine = ReturnType<typeof liveLine>;

/** A person in a conversation, and the volunteer Sam on the other side of it. */
export function aLiveTalk({ line, store }: LiveLine, conversationId = 'c1') {
  const { conversations } = line;
  const handoff = async (): Promise<KnownHandoff> => {
    const { records } = await store.find({ kind: 'handoff', limit: 1_000 });
    const found = await Promise.all(records.map(({ id }) => readHandoff(store, id)));
    const mine = found.find((one) => one?.conversationId === conversationId);
    if (!mine) throw new RangeError('nobody was asked for');
    return mine;
  };
  /** Something happens to the handoff, and the person is told, in one commit. */
  const happens = async (event: HandoffEvent, news?: News): Promise<boolean> => {
    const { id } = await handoff();
    return conversations.run(conversationId, async (work) => {
      const known = await readHandoff(work, id);
      const next = known && (await happen(work, known, event));
      if (next && news) await conversations.tell(work, conversationId, news);
      return next !== undefined;
    });
  };
  return {
    happens,
    handoff,
    begins: () => line.begin(conversationId, 'u'),
    person: (text: string, clientId: string = randomUUID()) =>
      line.receive({ channel: 'directline', conversationId, clientId, say: { kind: 'message', text } }),
    /** Sam picks up. */
    claims: (accountId = 'sam', alias = 'Sam') =>
      happens({ what: 'claim', by: { accountId, alias }, from: 0 }, { what: 'joined', alias }),
    /** @returns the sequence; `undefined` when it was not theirs to say. */
    volunteer: async (text: string, clientId: string = randomUUID()): Promise<number | undefined> => {
      const { id } = await handoff();
      return conversations.run(conversationId, async (work) => {
        const known = await readHandoff(work, id);
        if (!known || !isConnected(known)) return undefined;
        return conversations.say(work, { conversationId, accountId: 'sam', alias: 'Sam', clientId, text });
      });
    },
    transcript: (after = 0) => conversations.transcript(conversationId, after, 1_000),
    /** Who said what to whom, from a sequence on. */
    reads: async (after = 0) => (await conversations.transcript(conversationId, after, 1_000)).map(briefly),
  };
}

const briefly = ({ from, to, text, key }: Utterance): string =>
  `${from === 'person' && to ? 'person to volunteer' : from}: ${key ?? text}`;
