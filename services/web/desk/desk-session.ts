import { shownAtDesk } from '../../alerts/at-the-desk.js';
import { auditRecord } from '../../audit/audit-record.js';
import {
  type DeskAct,
  deskActs,
  type DeskActName,
  type DeskPush,
  deskPushes,
} from '../../domain/desk-message.js';
import { AppError, StoreUnavailable } from '../../domain/errors.js';
import type { Desk } from '../../handoff/desk.js';
import type { Clock } from '../../ports/clock.js';
import type { Conversations } from '../../ports/conversations.js';
import type { RecordStore } from '../../ports/record-store.js';
import { rights, type SignedIn } from '../route.js';
import type { AnsweredActs } from './answered-acts.js';
import { coalesced } from './coalesced.js';
import { type ActResult, type AtDesk, deskRules } from './desk-acts.js';
import { Readings } from './readings.js';
import { whatBecame } from './what-became.js';

export interface DeskSessionParts {
  readonly desk: Desk;
  readonly conversations: Pick<Conversations, 'transcript' | 'watch'>;
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly answered: AnsweredActs;
}

/** Where a desk's messages go, and who is told when something of ours fails. */
export interface DeskLine {
  readonly send: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Something that came over the socket is no message of a desk. */
export class NotAnAct extends Error {
  override readonly name = 'NotAnAct';
}

/** @throws NotAnAct */
export function readAct(text: string): DeskAct {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotAnAct();
  }
  const name: unknown = typeof value === 'object' && value !== null && 'act' in value ? value.act : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(deskActs, name)) throw new NotAnAct();
  const read = deskActs[name as DeskActName].safeParse(value);
  if (!read.success) throw new NotAnAct();
  return read.data;
}

const isForLater = (error: unknown): boolean =>
  error instanceof StoreUnavailable || (error instanceof AppError && error.code === 'too-many-waiting');

/** One desk while it is connected: does its acts in their order, and tells it whatever changes. */
export class DeskSession {
  readonly #parts: DeskSessionParts;
  readonly #who: SignedIn;
  readonly #line: DeskLine;
  readonly #readings: Readings;
  readonly #at: AtDesk;
  /** What the desk was told last of each list. */
  readonly #told = new Map<string, string>();
  #acts: Promise<void> = Promise.resolve();
  /** When what the desk shows was looked up. */
  #listedAt = new Date(0);
  #isOver = false;
  #stopWatching: () => void = () => undefined;

  constructor(parts: DeskSessionParts, who: SignedIn, line: DeskLine) {
    const { desk, conversations, store, clock } = parts;
    const send = (push: DeskPush): void => {
      this.#tell(push);
    };
    this.#parts = parts;
    this.#who = who;
    this.#line = line;
    const person = { accountId: who.accountId, alias: who.alias };
    this.#readings = new Readings({ desk, conversations, store, person, send, failed: line.failed });
    this.#at = {
      desk,
      person,
      readings: this.#readings,
      trace: (what, id) => store.commit([auditRecord(what, who.accountId, clock.now(), id)]),
      shown: () => shownAtDesk(store, who.accountId, this.#listedAt, clock.now()),
      became: async (handoff) => {
        const became = await whatBecame(store, handoff, who.accountId);
        return became ? { outcome: 'done', became } : { outcome: 'not-allowed' };
      },
    };
  }

  /** Says hello, and what there is; from here on it tells what changes. */
  start(): void {
    this.#tell({ push: 'hello', alias: this.#who.alias, now: this.#parts.clock.now().toISOString() });
    const look = coalesced(() => this.#look(), this.#line.failed);
    this.#stopWatching = this.#parts.desk.watch(this.#at.person, look);
    look();
  }

  /**
   * Does an act after those that came before it, and answers it.
   *
   * @throws NotAnAct at once; nothing of it is done.
   */
  hear(text: string): void {
    const act = readAct(text);
    this.#acts = this.#acts.then(() => (this.#isOver ? undefined : this.#answer(act)));
  }

  stop(): void {
    this.#isOver = true;
    this.#stopWatching();
    this.#readings.stop();
  }

  async #answer(act: DeskAct): Promise<void> {
    const result = await this.#do(act).catch((error: unknown): ActResult => {
      if (isForLater(error)) return { outcome: 'later' };
      this.#line.failed(error);
      return { outcome: 'failed' };
    });
    this.#tell({ push: 'answer', id: act.id, ...result });
  }

  #do(act: DeskAct): Promise<ActResult> {
    const rule = deskRules[act.act];
    if (!rights[rule.may].some((role) => role === this.#who.role)) {
      return Promise.resolve({ outcome: 'not-allowed' });
    }
    // Following belongs to this connection; everything else is the same act on any.
    if (act.act === 'follow') return rule.does(this.#at, act as never);
    return this.#parts.answered.once(this.#who.accountId, act.id, () => rule.does(this.#at, act as never));
  }

  async #look(): Promise<void> {
    const { desk, clock } = this.#parts;
    const { person } = this.#at;
    const now = clock.now();
    const [duty, offers, talks, callbacks, colleagues, papers] = await Promise.all([
      desk.duty(person),
      desk.offers(person),
      desk.talks(person),
      desk.callbacks(person),
      desk.colleagues(person),
      desk.papers(person),
    ]);
    this.#readings.keepOnly(new Set(talks.map(({ id }) => id)));
    this.#tellNews({ push: 'duty', duty });
    this.#tellNews({ push: 'papers', papers: [...papers] });
    this.#tellNews({ push: 'talks', talks: [...talks] });
    this.#tellNews({ push: 'offers', offers: [...offers] });
    this.#tellNews({ push: 'callbacks', callbacks: [...callbacks] });
    this.#listedAt = now;
    this.#tellNews({ push: 'colleagues', colleagues: [...colleagues] });
  }

  /** Only what is not what the desk knows already. */
  #tellNews(push: DeskPush): void {
    const text = written(push);
    if (this.#told.get(push.push) === text) return;
    this.#told.set(push.push, text);
    this.#send(text);
  }

  #tell(push: DeskPush): void {
    this.#send(written(push));
  }

  #send(text: string): void {
    if (!this.#isOver) this.#line.send(text);
  }
}

/** As its schema says, and not a field more. */
const written = (push: DeskPush): string => JSON.stringify(deskPushes[push.push].parse(push));
