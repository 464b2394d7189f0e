import { expect } from '@jest/globals';
import type { Incoming, Line } from '../../../bots/line.js';
import { AppError, StoreUnavailable } from '../../../services/domain/errors.js';
import type { Form, Utterance } from '../../../services/domain/utterance.js';
import { eventually } from '../../support/eventually.js';

/** A bubble as a script writes it; the line adds what every bubble has. */
export type Bubble = Pick<Utterance, 'text'> &
  Partial<Pick<Utterance, 'key' | 'answer' | 'replies' | 'code'>>;

export interface Script {
  greet(form: Form): readonly Bubble[];
  reply(said: Incoming['say'], form: Form): readonly Bubble[];
}

export interface ScriptedLine extends Line {
  /** Everything people said, each once, in the order in which it was kept. */
  readonly kept: readonly string[];
  /** The same, as soon as there are that many. */
  said(count: number): Promise<readonly string[]>;
  /** As soon as somebody began a conversation. */
  begun(): Promise<void>;
  readonly conversationIds: readonly string[];
  /** How the store is: broken means that nothing can be kept. */
  isBroken: boolean;
  /** The bot says something by itself. */
  interrupt(bubble: Bubble): void;
  /** A volunteer says something, and is there from then on. */
  volunteer(name: string, text: string): void;
}

interface ATalk {
  form: Form;
  volunteer?: string;
  readonly utterances: Utterance[];
  readonly readers: Set<() => void>;
}

/** A line in memory that answers by a script: for what a window shows, not for what a line keeps. */
export function scriptedLine(script: Script): ScriptedLine {
  const talks = new Map<string, ATalk>();

  const talkOf = (id: string) => {
    const talk = talks.get(id);
    if (!talk) throw new AppError('no-such-conversation', 'no such conversation');
    return talk;
  };
  function add(
    id: string,
    from: Utterance['from'],
    bubbles: readonly (Bubble & Partial<Pick<Utterance, 'clientId' | 'name'>>)[],
  ) {
    const talk = talkOf(id);
    for (const bubble of bubbles) {
      const sequence = talk.utterances.length + 1;
      talk.utterances.push({ sequence, at: new Date().toISOString(), from, form: talk.form, ...bubble });
    }
    for (const again of talk.readers) again();
  }

  return {
    isBroken: false,
    get kept() {
      const said = [...talks.values()].flatMap(({ utterances }) => utterances);
      return said.filter(({ from }) => from === 'person').map(({ text }) => text);
    },
    async said(count) {
      await eventually(() => {
        expect(this.kept.length).toBeGreaterThanOrEqual(count);
      });
      return this.kept;
    },
    async begun() {
      await eventually(() => {
        expect(talks.size).toBeGreaterThan(0);
      });
    },
    get conversationIds() {
      return [...talks.keys()];
    },
    interrupt(bubble) {
      for (const id of talks.keys()) add(id, 'bot', [bubble]);
    },
    volunteer(name, text) {
      for (const [id, talk] of talks) {
        talk.volunteer = name;
        add(id, 'volunteer', [{ text, name }]);
      }
    },
    begin(id, form) {
      talks.set(id, { form, utterances: [], readers: new Set() });
      add(id, 'bot', script.greet(form));
      return Promise.resolve();
    },
    receive({ conversationId, clientId, say }) {
      if (this.isBroken) return Promise.reject(new StoreUnavailable());
      const talk = talkOf(conversationId);
      const known = talk.utterances.find((one) => one.clientId === clientId);
      if (known) return Promise.resolve({ sequence: known.sequence });
      if (say.kind === 'form') talk.form = say.form;
      if (say.kind === 'message') add(conversationId, 'person', [{ text: say.text, clientId }]);
      const sequence = talk.utterances.length;
      add(conversationId, 'bot', script.reply(say, talk.form));
      return Promise.resolve({ sequence });
    },
    transcript(id, after, limit = 200) {
      const { utterances = [], volunteer } = talks.get(id) ?? {};
      const last = utterances.length;
      return Promise.resolve({ utterances: utterances.slice(after, after + limit), last, volunteer });
    },
    watch(id, again) {
      const readers = talks.get(id)?.readers ?? new Set();
      readers.add(again);
      return () => readers.delete(again);
    },
    finish: () => Promise.resolve(),
  };
}
