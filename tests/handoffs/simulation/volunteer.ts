import type { Utterance } from '../../../services/domain/utterance.js';
import type { DeskPerson, DeskTalk } from '../../../services/handoff/desk.js';
import type { Findings } from './findings.js';
import type { Process } from './line-of-two.js';
import type { Random } from './random.js';

/** What one desk has read of one talk: from where, and which sequences, in the order in which they came. */
interface Reading {
  readonly conversationId: string;
  readonly from: number;
  upTo: number;
  readonly sequences: number[];
}

/** Words of a volunteer on their way; sent again, from either desk, until they are kept or not theirs to say. */
interface Unsent {
  readonly handoff: string;
  readonly clientId: string;
  readonly text: string;
}

/** A volunteer with two desks open at the same time, each in another process. */
export class SimulatedVolunteer {
  readonly person: DeskPerson;
  /** What was kept, by the conversation it was said in. */
  readonly kept = new Map<string, Set<string>>();
  /** Looks at their desks at all; at night nobody does. */
  isAwake = true;
  readonly #random: Random;
  readonly #readings = [new Map<string, Reading>(), new Map<string, Reading>()] as const;
  #unsent: Unsent[] = [];
  #said = 0;
  /** For so many rounds the network is gone. */
  #goneFor = 0;
  #isThere = true;

  constructor(person: DeskPerson, chance: Random) {
    this.person = person;
    this.#random = chance;
  }

  async acts(processes: readonly [Process, Process]): Promise<void> {
    const [{ desk }] = processes;
    if (this.#goneFor > 0) {
      this.#goneFor -= 1;
      if (this.#isThere) await desk.presence(this.person.accountId, false);
      this.#isThere = false;
      return;
    }
    // After a drop, and after the line was started again.
    await desk.presence(this.person.accountId, true);
    this.#isThere = true;
    if (this.#random.happens(0.01)) this.#goneFor = 1 + this.#random.below(40);
    const both = this.#random.happens(0.4);
    await Promise.all(processes.slice(0, both ? 2 : 1).map((process, index) => this.#atDesk(process, index)));
  }

  /** Everything a desk has read, to be held against what stands in the conversation. */
  *readings(): Generator<Reading> {
    for (const of of this.#readings) yield* of.values();
  }

  forget(conversationId: string): void {
    this.kept.delete(conversationId);
    for (const of of this.#readings)
      for (const [id, reading] of of) if (reading.conversationId === conversationId) of.delete(id);
  }

  async #atDesk(process: Process, index: number): Promise<void> {
    const { desk } = process;
    const talks = await desk.talks(this.person);
    if (this.isAwake && talks.length < 2) await this.#picksUp(process);
    for (const talk of talks) {
      await this.#reads(process, index, talk);
      await this.#talks(process, talk);
    }
    for (const one of this.#unsent) await this.#sends(process, one);
    for (const id of (await desk.duty(this.person))?.closing ?? [])
      await desk.aftermath(this.person, id, 'good', false);
  }

  async #picksUp({ desk }: Process): Promise<void> {
    const offers = await desk.offers(this.person);
    const offer = this.#random.happens(0.7) ? offers[0] : this.#random.among(offers);
    if (offer?.blocked !== undefined || offer === undefined) return;
    if (this.#random.happens(0.03)) await desk.knows(this.person, offer.id);
    else if (this.#random.happens(0.05)) await desk.notNow(this.person, offer.id);
    else await desk.claim(this.person, offer.id);
  }

  async #reads({ desk, line }: Process, index: number, { id }: DeskTalk): Promise<void> {
    const readable = await desk.readableFrom(this.person, id);
    if (!readable) return;
    const of = this.#readings[index as 0 | 1];
    let reading = of.get(id);
    if (reading?.from !== readable.after) {
      const { conversationId, after } = readable;
      reading = { conversationId, from: after, upTo: after, sequences: [] };
      of.set(id, reading);
    }
    const said = await line.conversations.transcript(readable.conversationId, reading.upTo);
    for (const { sequence } of said) reading.sequences.push(sequence);
    reading.upTo = said.at(-1)?.sequence ?? reading.upTo;
  }

  async #talks({ desk }: Process, talk: DeskTalk): Promise<void> {
    const { id, as, conversationId, second } = talk;
    const chance = this.#random;
    if (as === 'shadow') return;
    if (chance.happens(0.5)) {
      this.#said += 1;
      const clientId = `${this.person.accountId}-${String(this.#said)}`;
      this.#unsent.push({ handoff: id, clientId, text: `woord ${conversationId} ${clientId}` });
    }
    if (as !== 'owner') return;
    if (second?.agreed && second.as === 'transfer') await desk.handOver(this.person, id);
    else if (chance.happens(0.06))
      await desk.end(this.person, id, { wanted: 'gehoord worden', agreed: '', todo: '' });
    else if (chance.happens(0.02)) {
      const colleague = chance.among(await desk.colleagues(this.person));
      const how = chance.among(['duo', 'transfer'] as const);
      if (colleague && how) await desk.invite(this.person, id, how, colleague.alias);
    }
  }

  async #sends({ desk }: Process, one: Unsent): Promise<void> {
    const say = () => desk.say(this.person, one.handoff, one.clientId, one.text);
    const [sequence] = await Promise.all(this.#random.happens(0.1) ? [say(), say()] : [say()]);
    this.#unsent = this.#unsent.filter((other) => other !== one);
    if (sequence === undefined) return;
    const [, conversationId = ''] = one.text.split(' ');
    const kept = this.kept.get(conversationId) ?? new Set();
    this.kept.set(conversationId, kept.add(one.clientId));
  }

  /** Holds what was said and read in a conversation against what stands in it. */
  check(conversationId: string, utterances: readonly Utterance[], findings: Findings): void {
    const where = `${conversationId} ${this.person.accountId}`;
    for (const clientId of this.kept.get(conversationId) ?? []) {
      const found = utterances.filter((one) => one.from === 'volunteer' && one.clientId === clientId);
      if (found.length === 0) findings.fault('lost', `${where} ${clientId}`);
      if (found.length > 1) findings.fault('doubled', `${where} ${clientId}`);
      if (found.some(({ name }) => name !== this.person.alias))
        findings.fault('swapped', `${where} ${clientId}`);
      findings.count('messages of volunteers');
    }
    for (const reading of this.readings()) {
      if (reading.conversationId !== conversationId) continue;
      const stands = utterances
        .map(({ sequence }) => sequence)
        .filter((sequence) => sequence > reading.from && sequence <= reading.upTo);
      const read = new Set(reading.sequences);
      if (read.size !== reading.sequences.length) findings.fault('doubled', `${where} read twice`);
      if (stands.some((sequence) => !read.has(sequence))) findings.fault('lost', `${where} not read`);
      if (reading.sequences.some((sequence, index) => sequence < (reading.sequences[index - 1] ?? 0)))
        findings.fault('out of order', `${where} read`);
    }
  }
}
