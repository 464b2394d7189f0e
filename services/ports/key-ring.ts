import type { Owner } from './record-store.js';

/**
 * The keys that seal cases, and how long each may be opened (docs/architecture.md, "Keys").
 * A case key exists in at most two wraps: *line* (the server opens it, until an instant) and
 * *receipt* (only the receipt code opens it).
 */
export interface KeyRing {
  /**
   * 32 bytes for AES-256-GCM; `undefined` when the owner has no wrap the server can open now.
   * `line` and `council` always have one.
   */
  keyOf(owner: Owner): Uint8Array | undefined;
  /**
   * Makes a new case key with a line wrap until then; durable before it resolves. For a case that is open already
   * this only moves the instant, if it is later.
   *
   * @throws AppError `key-not-open` for a case that was closed or erased: its id is never used again.
   */
  makeCase(caseId: string, until: Date): Promise<void>;
  /** Lets the server open the case until then, later or earlier than now. No-op when there is no line wrap. */
  keepOpen(caseId: string, until: Date): Promise<void>;
  /**
   * Adds (or replaces) the receipt wrap. About 15 ms of Argon2id.
   *
   * @throws AppError `key-not-open` when the case is not open, `too-many-waiting` when too many codes are being
   * worked out already.
   */
  addReceipt(caseId: string, code: string): Promise<void>;
  /**
   * Opens the case a receipt code belongs to, giving it a line wrap until then again; one that is still open
   * stays open until the later of the two. One Argon2id before any look-up, so a stranger learns nothing from the
   * time it takes.
   *
   * @param code - as typed (`findReceiptCode`).
   * @returns the case's id, or `undefined` for a code that opens nothing.
   * @throws AppError `too-many-waiting` when too many codes are being worked out already: try again later.
   */
  openWithCode(code: string, until: Date): Promise<string | undefined>;
  /** Removes every wrap of the case: from here on nobody can read it. Durable before it resolves. */
  erase(caseId: string): Promise<void>;
  /** Drops the line wraps that are due. Returns how many. */
  sweep(): Promise<number>;
  /** A keyed hash under a key of the line, for ids and look-ups that must not show what they stand for. 32 hex bytes. */
  fingerprint(purpose: string, text: string): string;
  /** A key derived for one purpose (HKDF), for instance to sign tokens. 32 bytes. */
  derive(purpose: string): Uint8Array;
}
