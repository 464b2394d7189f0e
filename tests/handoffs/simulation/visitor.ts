import type { Utterance } from '../../../services/domain/utterance.js';
import type { Findings } from './findings.js';
import type { Process } from './line-of-two.js';
import type { Random } from './random.js';

/** Something a visitor sent: acknowledged or not, and perhaps sent again. */
interface Sent {
  readonly clientId: string;
  readonly text: string;
  isKept: boolean;
  isResent: boolean;
}

const leaves = /^nieuws (?:ended|silent-too-long|10)$/;

/** Somebody who asks for a person, types, waits, talks and goes; their messages are sent again until they are kept. */
export class Visitor {
  readonly conversationId: string;
  /** Nothing more is said by this person. */
  isDone = false;
  readonly sent: Sent[] = [];
  #isSilent = false;
  #hasBegun = false;
  #isConnected = false;
  #seen = 0;
  readonly #random: Random;

  constructor(conversationId: string, chance: Random) {
    this.conversationId = conversationId;
    this.#random = chance;
  }

  async acts({ line }: Process): Promise<void> {
    if (!this.#hasBegun) {
      await line.begin(this.conversationId, 'u');
      this.#hasBegun = true;
      this.#wants(this.#random.among(['mens', 'mens', 'deel', 'vrouw']) ?? 'mens');
    }
    const { utterances, last } = await line.transcript(this.conversationId, this.#seen);
    this.#seen = last;
    for (const utterance of utterances) this.#hears(utterance);
    if (!this.isDone && !this.#isSilent) this.#speaks();
    await this.#sends(line);
  }

  #hears({ from, text }: Utterance): void {
    if (from !== 'bot') return;
    if (text === 'nieuws joined') this.#isConnected = true;
    if (text === 'nieuws may-join') this.#wants('laat binnen');
    if (text === 'nieuws 10' && this.#random.happens(0.5)) this.#wants('bel mij');
    if (leaves.test(text)) this.isDone = true;
  }

  #speaks(): void {
    const chance = this.#random;
    if (!this.#isConnected) {
      if (chance.happens(0.01)) this.#goes('stop');
      else if (chance.happens(0.1)) this.#says();
      return;
    }
    if (chance.happens(0.01)) this.#goes('stop');
    else if (chance.happens(0.012)) {
      this.#wants('iemand anders');
      this.#isConnected = false;
    } else if (chance.happens(0.003)) this.#isSilent = true;
    else if (chance.happens(0.5)) for (let more = chance.below(3); more >= 0; more -= 1) this.#says();
  }

  #says(): void {
    this.#wants(`woord ${this.conversationId} ${String(this.sent.length)}`);
  }

  #goes(word: string): void {
    this.#wants(word);
    this.isDone = true;
  }

  #wants(text: string): void {
    const clientId = `${this.conversationId}-${String(this.sent.length)}`;
    this.sent.push({ clientId, text, isKept: false, isResent: false });
  }

  get hasUnsent(): boolean {
    return this.sent.some(({ isKept }) => !isKept);
  }

  /** Everything that is not kept yet, in its order; now and then twice at the same moment. */
  async #sends(line: Process['line']): Promise<void> {
    const open = this.sent.filter(({ isKept }) => !isKept);
    const send = async (one: Sent): Promise<void> => {
      const say = { kind: 'message', text: one.text } as const;
      const { conversationId } = this;
      await line.receive({ channel: 'directline', conversationId, clientId: one.clientId, say });
      one.isKept = true;
    };
    const twice = open.filter(() => this.#random.happens(0.1));
    for (const one of open) one.isResent ||= this.#tried.has(one.clientId);
    for (const { clientId } of open) this.#tried.add(clientId);
    await Promise.all([...open, ...twice].map(send));
  }
  readonly #tried = new Set<string>();

  /** Holds what was sent against what stands in the conversation. */
  check(utterances: readonly Utterance[], findings: Findings): void {
    const said = utterances.filter(({ from }) => from === 'person');
    const where = this.conversationId;
    findings.count('messages of persons', said.length);
    for (const { clientId, isKept } of this.sent) {
      const found = said.filter((one) => one.clientId === clientId).length;
      if (found === 0 && isKept) findings.fault('lost', `${where} person ${clientId}`);
      if (found > 1) findings.fault('doubled', `${where} person ${clientId}`);
    }
    const places = this.sent
      .filter(({ isResent }) => !isResent)
      .flatMap(({ clientId }) =>
        said.filter((one) => one.clientId === clientId).map(({ sequence }) => sequence),
      );
    if (places.some((place, index) => place < (places[index - 1] ?? 0)))
      findings.fault('out of order', `${where} person`);
    const strange = utterances.filter(
      ({ text }) => text.startsWith('woord ') && !text.includes(` ${where} `),
    );
    for (const { text } of strange) findings.fault('swapped', `${where} has ${text}`);
    utterances.forEach((one, index) => {
      const next = utterances[index + 1];
      const answered = next?.from === 'bot' && next.text === 'gehoord';
      if (one.from !== 'person' || !one.text.startsWith('woord ')) return;
      if (one.to === 'volunteer' && answered)
        findings.fault('the bot spoke while a volunteer was there', `${where} ${String(one.sequence)}`);
      if (one.to === undefined && !answered)
        findings.fault('lost', `${where} heard by nobody: ${around(utterances, index)}`);
      if (one.to === 'volunteer') findings.count('messages relayed to volunteers');
    });
  }
}

/** What stands beside an utterance, to look at. */
const around = (utterances: readonly Utterance[], index: number): string =>
  utterances
    .slice(Math.max(0, index - 3), index + 4)
    .map(({ at, from, to = '', text }) => `${at} ${from} ${to} "${text}"`)
    .join(', ');
