import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { AppError } from '../../services/domain/errors.js';
import { findReceiptCode } from '../../services/domain/receipt-code.js';
import type { Clock } from '../../services/ports/clock.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { Log } from '../../services/ports/log.js';
import type { Owner } from '../../services/ports/record-store.js';
import { openJournal, type Journal } from '../journal/journal.js';
import { openBox, sealBox } from '../sealing/box.js';
import { derived, houseKey, keyLength, newHouse, refuseNewKeysFor } from './house.js';
import { receiptKeys } from './receipt-key.js';
import { Turns } from './turns.js';
import { isWrittenWell, writtenAhead } from './until.js';
import { Wraps, type CaseWraps, type WrapEntry } from './wraps.js';

/** Milliseconds between two rounds that close what is due. */
const round = 60_000;
/** Milliseconds from the removal of a wrap to the rewriting of the files it lay in; others may join. */
const tidyAfter = 30_000;

export interface KeyRingOptions {
  /** A folder of its own for the wraps; made when it does not exist. Backed up apart from the content. */
  readonly directory: string;
  /** The folder of what these keys open. When something lies in it, they are never made anew. */
  readonly content?: string;
  /** 32 bytes that wrap everything else ({@link readKek}). */
  readonly kek: Uint8Array;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpenKeyRing extends KeyRing {
  /**
   * Finishes what was asked and closes what is due. The next start goes by the exact instants, and what was removed
   * is gone from the disk as well.
   */
  close(): Promise<void>;
}

/**
 * Opens the keys of the line; makes them at the first start. From here on it closes by itself what is due, and
 * rewrites its files within a minute after a wrap was removed.
 *
 * @throws AppError `key-does-not-fit` when the wraps in the folder were made under another KEK.
 * @throws AppError `keys-missing` when there is content and not one key.
 * @throws AppError `corrupt-journal` when wraps are damaged or missing.
 */
export async function openKeyRing(options: KeyRingOptions): Promise<OpenKeyRing> {
  const wraps = new Wraps();
  const { directory, content, kek, log } = options;
  const journal = await openJournal<WrapEntry>({ directory, state: wraps, log });
  try {
    const wrapping = createSecretKey(derived(kek, 'line wrap'));
    if (wraps.isEmpty) {
      if (content !== undefined) await refuseNewKeysFor(content);
      await journal.append(newHouse(wrapping));
    }
    const ring = new JournaledKeyRing(options, wraps, journal, wrapping);
    await ring.start();
    return ring;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

class JournaledKeyRing implements OpenKeyRing {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #wraps: Wraps;
  readonly #journal: Journal<WrapEntry>;
  readonly #wrapping: KeyObject;
  readonly #line: Buffer;
  readonly #council: Buffer;
  readonly #fingerprints: KeyObject;
  readonly #receiptKey: ReturnType<typeof receiptKeys>;
  /** Opened for an unknown code, so that it takes the same work as a known one. */
  readonly #decoy = sealBox(randomBytes(keyLength), [], randomBytes(keyLength)).toString('base64');

  /** Keys of cases, in the clear, for as long as their line wrap is open. */
  readonly #keys = new Map<string, Buffer>();
  /** Exact instants (epoch ms); where there is none, the one on disk counts. */
  readonly #untils = new Map<string, number>();
  /** One change of a case at a time, for every entry holds all there is of it. */
  readonly #turns = new Turns();
  #closing = false;
  #stopRound: (() => void) | undefined;
  #stopTidying: (() => void) | undefined;

  constructor(
    { clock, log }: KeyRingOptions,
    wraps: Wraps,
    journal: Journal<WrapEntry>,
    wrapping: KeyObject,
  ) {
    this.#clock = clock;
    this.#log = log;
    this.#wraps = wraps;
    this.#journal = journal;
    this.#wrapping = wrapping;
    this.#line = houseKey(wrapping, wraps.house, 'line');
    this.#council = houseKey(wrapping, wraps.house, 'council');
    this.#fingerprints = createSecretKey(this.derive('fingerprint'));
    this.#receiptKey = receiptKeys(Buffer.from(wraps.house?.salt ?? '', 'base64'));
  }

  /** Closes what fell due while nobody was there, then once a minute. */
  async start(): Promise<void> {
    await this.sweep();
    this.#tidyLater();
    this.#rounds();
  }

  keyOf(owner: Owner): Uint8Array | undefined {
    if (owner === 'line') return this.#line;
    if (owner === 'council') return this.#council;
    const caseId = owner.slice('case:'.length);
    const line = this.#openLine(caseId);
    if (!line) return undefined;
    const known = this.#keys.get(caseId);
    if (known) return known;
    const key = openBox(this.#wrapping, ['line', caseId], Buffer.from(line.box, 'base64'));
    if (!key) throw broken();
    this.#keys.set(caseId, key);
    return key;
  }

  async makeCase(caseId: string, until: Date): Promise<void> {
    const instant = instantOf(until);
    await this.#turns.take(caseId, async () => {
      if (this.#openLine(caseId)) {
        await this.#extend(caseId, instant);
        return;
      }
      if (this.#wraps.of(caseId)) throw notOpen();
      await this.#open({ case: caseId }, randomBytes(keyLength), instant);
    });
  }

  async keepOpen(caseId: string, until: Date): Promise<void> {
    const line = this.#openLine(caseId);
    if (!line) return;
    const instant = instantOf(until);
    this.#untils.set(caseId, instant);
    if (isWrittenWell(line.until, instant, this.#now())) return;
    await this.#turns.take(caseId, () => this.#writeUntil(caseId));
  }

  async addReceipt(caseId: string, code: string): Promise<void> {
    const characters = charactersOf(code);
    if (characters === undefined) throw new RangeError('this is no receipt code');
    const { lookUp, key } = await this.#receiptKey(characters, 'new');
    await this.#turns.take(caseId, async () => {
      const wraps = this.#wraps.of(caseId);
      const dataKey = this.keyOf(`case:${caseId}`);
      if (!wraps || !dataKey) throw notOpen();
      const box = sealBox(key, ['receipt', caseId], dataKey).toString('base64');
      key.fill(0);
      await this.#append({ ...wraps, receipt: { lookUp, box } });
    });
  }

  async openWithCode(code: string, until: Date): Promise<string | undefined> {
    const instant = instantOf(until);
    const characters = charactersOf(code);
    if (characters === undefined) return undefined;
    const { lookUp, key } = await this.#receiptKey(characters, 'typed');
    const found = this.#wraps.ofLookUp(lookUp);
    const box = Buffer.from(found?.receipt?.box ?? this.#decoy, 'base64');
    const dataKey = openBox(key, ['receipt', found?.case ?? ''], box);
    key.fill(0);
    if (!found) return undefined;
    if (!dataKey) throw broken();
    return await this.#turns.take(found.case, async () => {
      const wraps = this.#wraps.of(found.case);
      // Erased, or given another code, while this one was being worked out.
      if (wraps?.receipt?.lookUp !== lookUp) return undefined;
      if (this.#openLine(found.case)) {
        dataKey.fill(0);
        await this.#extend(found.case, instant);
      } else {
        await this.#open(wraps, dataKey, instant);
      }
      return found.case;
    });
  }

  erase(caseId: string): Promise<void> {
    return this.#turns.take(caseId, async () => {
      const wraps = this.#wraps.of(caseId);
      if (!wraps || wraps.erased) return;
      // Of a case that never had a code not even a date stays: nobody agreed to keep anything.
      const erased = this.#clock.now().toISOString().slice(0, 10);
      await this.#append({ case: caseId, ...(wraps.receipt && { erased }) });
      this.#forget(caseId);
    });
  }

  async sweep(): Promise<number> {
    const due = this.#wraps.withLine().filter((caseId) => !this.#openLine(caseId));
    const dropped = await Promise.all(
      due.map((caseId) => this.#turns.take(caseId, () => this.#closeIfDue(caseId))),
    );
    const count = dropped.filter(Boolean).length;
    if (count > 0) this.#log.event('keys-swept', { dropped: count });
    return count;
  }

  fingerprint(purpose: string, text: string): string {
    return createHmac('sha256', this.#fingerprints)
      .update(JSON.stringify([purpose, text]))
      .digest('hex');
  }

  derive(purpose: string): Uint8Array {
    return derived(this.#line, `for ${purpose}`);
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#stopRound?.();
    this.#stopTidying?.();
    try {
      await this.sweep();
      await Promise.all(
        Array.from(this.#untils.keys(), (caseId) => this.#turns.take(caseId, () => this.#writeExact(caseId))),
      );
    } catch (error) {
      this.#failed('key-sweep', error);
    }
    await this.#turns.over();
    if (this.#wraps.leftovers) await this.#tidy();
    await this.#journal.close();
  }

  #now(): number {
    return this.#clock.now().getTime();
  }

  /** The line wrap as long as it has not expired, whether or not it was swept yet. */
  #openLine(caseId: string): CaseWraps['line'] {
    const line = this.#wraps.of(caseId)?.line;
    return line && (this.#untils.get(caseId) ?? line.until) > this.#now() ? line : undefined;
  }

  async #open(wraps: CaseWraps, key: Buffer, until: number): Promise<void> {
    const line = {
      box: sealBox(this.#wrapping, ['line', wraps.case], key).toString('base64'),
      until: writtenAhead(until, this.#now()),
    };
    await this.#append({ ...wraps, line });
    this.#forget(wraps.case);
    this.#untils.set(wraps.case, until);
    this.#keys.set(wraps.case, key);
  }

  async #extend(caseId: string, until: number): Promise<void> {
    const now = this.#untils.get(caseId) ?? this.#wraps.of(caseId)?.line?.until ?? 0;
    this.#untils.set(caseId, Math.max(now, until));
    await this.#writeUntil(caseId);
  }

  async #writeUntil(caseId: string): Promise<void> {
    const wraps = this.#wraps.of(caseId);
    const until = this.#untils.get(caseId);
    if (!wraps?.line || until === undefined || isWrittenWell(wraps.line.until, until, this.#now())) return;
    await this.#append({ ...wraps, line: { ...wraps.line, until: writtenAhead(until, this.#now()) } });
  }

  async #writeExact(caseId: string): Promise<void> {
    const wraps = this.#wraps.of(caseId);
    const until = this.#untils.get(caseId);
    if (!wraps?.line || until === undefined || wraps.line.until === until) return;
    await this.#append({ ...wraps, line: { ...wraps.line, until } });
  }

  async #closeIfDue(caseId: string): Promise<boolean> {
    const wraps = this.#wraps.of(caseId);
    if (!wraps?.line || this.#openLine(caseId)) return false;
    await this.#append({ case: caseId, receipt: wraps.receipt });
    this.#forget(caseId);
    return true;
  }

  async #append(entry: WrapEntry): Promise<void> {
    await this.#journal.append(entry);
    this.#tidyLater();
  }

  #forget(caseId: string): void {
    this.#untils.delete(caseId);
    this.#forgetKey(caseId);
  }

  #forgetKey(caseId: string): void {
    this.#keys.get(caseId)?.fill(0);
    this.#keys.delete(caseId);
  }

  #rounds(): void {
    if (this.#closing) return;
    this.#stopRound = this.#clock.after(round, () => {
      void this.sweep()
        .catch((error: unknown) => {
          this.#failed('key-sweep', error);
        })
        .finally(() => {
          this.#rounds();
        });
    });
  }

  /** Removed wraps lie in older files until those are rewritten. */
  #tidyLater(): void {
    if (this.#closing || this.#stopTidying || !this.#wraps.leftovers) return;
    this.#stopTidying = this.#clock.after(tidyAfter, () => {
      this.#stopTidying = undefined;
      void this.#tidy();
    });
  }

  async #tidy(): Promise<void> {
    this.#wraps.leftovers = false;
    try {
      await this.#journal.compact();
    } catch (error) {
      this.#wraps.leftovers = true;
      this.#failed('key-compaction', error);
      this.#tidyLater();
    }
  }

  #failed(job: string, error: unknown): void {
    this.#log.event('timer-failed', { job, error: error instanceof Error ? error.name : 'unknown' });
  }
}

function charactersOf(code: string): string | undefined {
  const found = findReceiptCode(code);
  return found.kind === 'code' ? found.code.replaceAll('-', '') : undefined;
}

/** An instant that is none would be written as null, and the wraps could not be read again. */
function instantOf(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError('a case stays open until an instant');
  return instant;
}

function broken(): AppError {
  return new AppError('seal-broken', 'the wrap of a case does not fit: restore the key backup');
}

function notOpen(): AppError {
  return new AppError('key-not-open', 'the case is closed');
}
