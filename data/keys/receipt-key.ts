import { hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { turnstile } from './turnstile.js';

/** What a receipt code stands for, once worked out. */
export interface ReceiptKey {
  /** Where the wrap is found: 32 hexadecimal characters that say nothing about the key. */
  readonly lookUp: string;
  /** 32 bytes that open the wrap. Overwrite after use. */
  readonly key: Uint8Array;
}

/** Argon2id (the default of hashRaw) as OWASP's minimum for passwords; a code has 75 random bits beside it. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1, outputLen: 32 };

/** How many may wait: somebody who may be guessing not for long, a new case for as long as it takes. */
const inLine = { typed: 64, new: 2_000 };

/**
 * Works out look-up id and wrap key of a receipt code: one Argon2id of about 15 ms, whatever the code is.
 *
 * Two at once at most, because each takes 19 MiB and one of the four threads that also write to disk.
 *
 * @param salt - 16 random bytes of this installation. Whoever loses it can open no case by its code again.
 * @returns what takes a code without dashes, in capitals, and whose it is; throws AppError `too-many-waiting` when too
 *   many wait already.
 */
export function receiptKeys(
  salt: Uint8Array,
): (code: string, whose: keyof typeof inLine) => Promise<ReceiptKey> {
  const inTurn = turnstile(2);
  return (code, whose) =>
    inTurn(async () => {
      const hash = await hashRaw(code, { ...cost, salt });
      const derived = (purpose: string, length: number) =>
        Buffer.from(hkdfSync('sha256', hash, '', `peerlijn receipt ${purpose} 1`, length));
      const receiptKey = { lookUp: derived('look-up', 16).toString('hex'), key: derived('wrap', 32) };
      hash.fill(0);
      return receiptKey;
    }, inLine[whose]);
}
