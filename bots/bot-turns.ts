import { stateRecord, stateRef } from '../services/cases/case-records.js';
import { TurnCaseWork } from '../services/cases/turn-case-work.js';
import type { Conversation } from '../services/domain/conversation.js';
import type { Settings } from '../services/domain/settings.js';
import type { Utterance } from '../services/domain/utterance.js';
import { nobody, type People } from '../services/handoff/turn-help-work.js';
import type { Anonymiser } from '../services/ports/anonymiser.js';
import type { KeyRing } from '../services/ports/key-ring.js';
import type { RecordStore } from '../services/ports/record-store.js';
import type { Work } from '../services/ports/work.js';
import type { OnCall } from '../services/safety/alarms.js';
import { timerRecord } from '../services/timers/timer.js';
import { type Bot, type BotAnswer, type Heard, isOurs } from './bot.js';
import type { ConversationRecords, Words } from './conversation-records.js';

export interface BotTurnsParts {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  /** Asked at every turn: they change while people talk. */
  readonly settings: () => Settings;
  readonly anonymiser: Pick<Anonymiser, 'maskBsn' | 'structuredIn'>;
  readonly bot: Bot;
  /** Whether somebody is on call. */
  readonly onCall: OnCall;
  /** The people of the line; without them it takes in and passes on only. */
  readonly people?: People;
}

/** Something on its way to the bot. */
export interface Arrival {
  readonly conversationId: string;
  /** Of the record that keeps it. */
  readonly messageId: string;
  readonly clientId?: string;
  readonly heard: Heard;
}

/** Turns of the bot: what was heard, what the bot makes of it, and what of that is kept, staged on one work. */
export class BotTurns {
  readonly #parts: BotTurnsParts;
  readonly #records: ConversationRecords;

  constructor(parts: BotTurnsParts, records: ConversationRecords) {
    this.#parts = parts;
    this.#records = records;
  }

  /** @returns the sequence of the first that was said in it. */
  async take(work: Work, before: Conversation, arrival: Arrival): Promise<number> {
    const { store, keys, anonymiser, bot, onCall } = this.#parts;
    const settings = this.#parts.settings();
    const { conversationId } = arrival;
    const conversation = this.#records.ref(conversationId).id;
    const people = this.#parts.people ?? nobody;
    const caseWork = new TurnCaseWork(
      { work, store, keys, settings, anonymiser, conversation, conversationId, onCall, people },
      before,
    );
    const state = await work.read(stateRef(before.caseId));
    // The person came back too late: the case is erased, or only its code opens it.
    const expired = !state && arrival.heard.kind !== 'begin';
    if (expired) {
      if (await this.#records.isKept(conversationId, arrival.messageId)) return before.last;
      await caseWork.goOnInNewCase();
    }
    const { heard, text, masked } = this.#masked(arrival.heard);
    if (heard.kind === 'message') await caseWork.goOnHere();
    const answer = await bot.turn({
      conversationId,
      heard: expired ? { kind: 'expired', ...(text !== undefined && { text }) } : heard,
      masked,
      form: before.form,
      state: expired ? undefined : state?.body,
      caseWork,
      now: work.now,
      volunteerSpokeAt: before.volunteerSpokeAt === undefined ? undefined : new Date(before.volunteerSpokeAt),
    });
    const after = { ...caseWork.conversation, form: answer.form, volunteer: answer.volunteer };
    const words = wordsOf(arrival, after, text, { ...answer, missed: caseWork.help.missed });
    await this.#listen(work, arrival, after.last + words.length, answer.silentAt);
    await work.put(stateRecord(after.caseId, answer.state));
    const until = await caseWork.openUntil();
    if (!isOurs(heard)) work.afterCommit(() => keys.keepOpen(after.caseId, until));
    else if (words.length === 0) return after.last;
    return this.#records.add(work, conversationId, arrival.messageId, after, words);
  }

  /** What the person said is kept, and the question stays open. */
  sorry(work: Work, conversation: Conversation, arrival: Arrival): Promise<number> {
    const { text } = this.#masked(arrival.heard);
    const words = wordsOf(arrival, conversation, text, { said: this.#parts.bot.sorry(conversation.form) });
    return this.#records.add(work, arrival.conversationId, arrival.messageId, conversation, words);
  }

  /** One timer a conversation: each turn puts its own in place of the one before. */
  async #listen(
    work: Work,
    { conversationId }: Arrival,
    last: number,
    until: Date | undefined,
  ): Promise<void> {
    const id = `silence ${this.#records.ref(conversationId).id}`;
    if (until) await work.put(timerRecord({ version: 1, job: 'silence', conversationId, last }, until, id));
    else await work.remove({ kind: 'timer', id });
  }

  /** A personal number never comes further than here (script §14). */
  #masked(heard: Heard): { readonly heard: Heard; readonly text?: string; readonly masked: boolean } {
    if (heard.kind !== 'message') return { heard, masked: false };
    const { text, found } = this.#parts.anonymiser.maskBsn(heard.text);
    return { heard: { ...heard, text }, text, masked: found };
  }
}

type Spoken = Pick<BotAnswer, 'said' | 'isRelayed' | 'isAside' | 'isScore'> & {
  readonly missed?: readonly Utterance[];
};

/** What was said in a turn, the person first. */
function wordsOf(
  { clientId }: Arrival,
  { form }: Conversation,
  text: string | undefined,
  { said, isRelayed, isAside, isScore, missed = [] }: Spoken,
): readonly Words[] {
  const aside = isAside === true && { aside: true as const };
  const own = isScore === true ? { aside: true as const } : aside;
  const person: readonly Words[] =
    text === undefined || text === ''
      ? []
      : [
          {
            from: 'person',
            text,
            form,
            ...(isRelayed ? { to: 'volunteer' as const } : own),
            ...(clientId !== undefined && { clientId }),
          },
        ];
  return [
    ...person,
    ...missed.map(saidAgain),
    ...said.map((bubble) => ({ ...bubble, from: 'bot' as const, ...aside })),
  ];
}

/** What a volunteer said in the window the person left, for this one; a desk has it already. */
const saidAgain = ({ from, name, text, form }: Utterance): Words => ({
  from,
  ...(name !== undefined && { name }),
  text,
  form,
  aside: true,
});
