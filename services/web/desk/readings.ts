import type { DeskPush, Spoken } from '../../domain/desk-message.js';
import { withoutReceiptCode } from '../../domain/receipt-code.js';
import type { Utterance } from '../../domain/utterance.js';
import type { Desk, DeskPerson } from '../../handoff/desk.js';
import { nextPart, type Readable } from '../../handoff/talk-parts.js';
import {
  type Conversations,
  readSeenNote,
  type SeenMark,
  seenNote,
  seenTopic,
} from '../../ports/conversations.js';
import { typingTopic, type TypingNote } from '../../ports/direct-line.js';
import type { RecordStore } from '../../ports/record-store.js';
import { coalesced } from './coalesced.js';

export interface ReadingParts {
  readonly desk: Desk;
  readonly conversations: Pick<Conversations, 'transcript' | 'watch'>;
  readonly store: Pick<RecordStore, 'signal' | 'onSignal'>;
  readonly person: DeskPerson;
  readonly send: (push: DeskPush) => void;
  /** What was being read cannot be read now. */
  readonly failed: (error: unknown) => void;
}

interface Reading {
  readonly conversationId: string;
  /** Something may have changed. */
  readOn(): void;
  stop(): void;
}

/** Bubbles that are sent at once. */
const most = 100;

/**
 * What is between the person and the bot stays there. A receipt code opens the case: whoever reads along never sees
 * one, and of a bubble that shows it nothing is left.
 */
function forDesks(utterance: Utterance, { storyUntil }: Readable): readonly Utterance[] {
  if (utterance.aside || (utterance.at < storyUntil && isOfTalk(utterance))) return [];
  const text = withoutReceiptCode(utterance.text);
  if (text === utterance.text) return [utterance];
  return utterance.from === 'bot' || text === '' ? [] : [{ ...utterance, text }];
}

/** It was said in, or about, a talk with a volunteer. */
const isOfTalk = ({ from, to, key = '' }: Utterance): boolean =>
  from === 'volunteer' || to === 'volunteer' || key.startsWith('chat.');

const spokenOf = ({ sequence, at, from, name, text, form, clientId }: Utterance): Spoken => ({
  sequence,
  at,
  from,
  text,
  form,
  ...(name === undefined ? {} : { name }),
  ...(clientId === undefined || from !== 'volunteer' ? {} : { clientId }),
});

/** The talks one desk reads now: their words from a watermark on, and what the person does beside them. */
export class Readings {
  readonly #parts: ReadingParts;
  readonly #readings = new Map<string, Reading>();
  #isOver = false;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /**
   * Reads on behind `after`, as far back as this volunteer may. Following again starts over from there.
   *
   * @param trace - leaves the trace, before the first word is read.
   * @returns whether the talk is theirs to read.
   */
  async follow(handoff: string, after: number, trace: () => Promise<void>): Promise<boolean> {
    const { desk, person, conversations, store, send } = this.#parts;
    const readable = await desk.readableFrom(person, handoff);
    if (!readable) return false;
    await trace();
    if (this.#isOver) return false;
    this.#readings.get(handoff)?.stop();
    const { conversationId } = readable;
    let watermark = after;
    let isStopped = false;
    const isGone = (): boolean => isStopped;
    const readOn = coalesced(async () => {
      for (;;) {
        // Asked every time: the talk may have gone to somebody else since the last word.
        const now = await desk.readableFrom(person, handoff);
        if (isGone()) return;
        if (!now) {
          this.#stop(handoff);
          return;
        }
        // They came back with their code, in another conversation: it goes on there.
        if (now.conversationId !== conversationId) {
          await this.follow(handoff, watermark, () => Promise.resolve());
          return;
        }
        const part = nextPart(now, watermark);
        const found = await conversations.transcript(part.conversationId, part.after, most);
        if (isGone()) return;
        const said = found.filter(({ sequence }) => sequence <= part.upTo);
        const read = said.at(-1)?.sequence ?? part.upTo;
        if (read === Infinity) return;
        watermark = read;
        const words = said.flatMap((one) => forDesks(one, now)).map(spokenOf);
        if (words.length > 0) send({ push: 'words', handoff, words });
      }
    }, this.#parts.failed);
    const stops = [
      conversations.watch(conversationId, readOn),
      store.onSignal(typingTopic(conversationId), (note) => {
        if (note === ('person' satisfies TypingNote)) send({ push: 'typing', handoff });
      }),
      store.onSignal(seenTopic(conversationId), (note) => {
        const mark = readSeenNote(note);
        if (mark?.side === 'person') send({ push: 'mark', handoff, what: mark.what, upTo: mark.upTo });
      }),
    ];
    this.#readings.set(handoff, {
      conversationId,
      readOn,
      stop: () => {
        isStopped = true;
        for (const stop of stops) stop();
      },
    });
    readOn();
    return true;
  }

  /** Says that this volunteer types. @returns false, and says nothing, in a talk that is not read here. */
  types(handoff: string): boolean {
    const reading = this.#readings.get(handoff);
    if (reading) this.#parts.store.signal(typingTopic(reading.conversationId), 'line' satisfies TypingNote);
    return reading !== undefined;
  }

  mark(handoff: string, what: SeenMark['what'], upTo: number): boolean {
    const reading = this.#readings.get(handoff);
    if (reading) {
      this.#parts.store.signal(seenTopic(reading.conversationId), seenNote({ side: 'line', what, upTo }));
    }
    return reading !== undefined;
  }

  /** Stops what is not among these any more, and reads on in the others. */
  keepOnly(handoffs: ReadonlySet<string>): void {
    for (const [handoff, reading] of this.#readings)
      if (handoffs.has(handoff)) reading.readOn();
      else this.#stop(handoff);
  }

  stop(): void {
    this.#isOver = true;
    this.keepOnly(new Set());
  }

  #stop(handoff: string): void {
    this.#readings.get(handoff)?.stop();
    this.#readings.delete(handoff);
  }
}
