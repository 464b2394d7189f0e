import { z } from 'zod';

/** What is made at the first start: the keys of line and council under the KEK, and the salt of all receipt codes. */
const house = z.strictObject({
  version: z.literal(1),
  salt: z.base64(),
  line: z.base64(),
  council: z.base64(),
});

/**
 * All there is of one case, so that the newest entry tells everything: at most two wraps of its key, or the
 * day it was erased, or nothing when a case without a code was let go.
 */
const caseWraps = z.strictObject({
  case: z.string(),
  /** Under the KEK; to be dropped at `until` (epoch ms). */
  line: z.strictObject({ box: z.base64(), until: z.int() }).optional(),
  /** Under the receipt code. */
  receipt: z.strictObject({ lookUp: z.hex(), box: z.base64() }).optional(),
  erased: z.iso.date().optional(),
});

const wrapEntry = z.union([caseWraps, house]);
export type House = Readonly<z.infer<typeof house>>;
export type CaseWraps = Readonly<z.infer<typeof caseWraps>>;
export type WrapEntry = House | CaseWraps;

/** Every wrap there is, as the journal keeps it. */
export class Wraps {
  readonly #cases = new Map<string, CaseWraps>();
  readonly #caseOfLookUp = new Map<string, string>();
  readonly #withLine = new Set<string>();
  #house: House | undefined;
  /** Whether a removed wrap still lies in an older file: true until those have been rewritten. */
  leftovers = false;

  parse(value: unknown): WrapEntry {
    return wrapEntry.parse(value);
  }

  apply(entry: WrapEntry): void {
    if (!('case' in entry)) {
      this.#house = entry;
      return;
    }
    const before = this.#cases.get(entry.case);
    if ((before?.line && !entry.line) || (before?.receipt && before.receipt.box !== entry.receipt?.box)) {
      this.leftovers = true;
    }
    if (before?.receipt) this.#caseOfLookUp.delete(before.receipt.lookUp);
    if (entry.receipt) this.#caseOfLookUp.set(entry.receipt.lookUp, entry.case);
    if (entry.line) this.#withLine.add(entry.case);
    else this.#withLine.delete(entry.case);
    if (entry.line || entry.receipt || entry.erased) this.#cases.set(entry.case, entry);
    else this.#cases.delete(entry.case);
  }

  *entries(): Iterable<WrapEntry> {
    if (this.#house) yield this.#house;
    yield* this.#cases.values();
  }

  get house(): House | undefined {
    return this.#house;
  }

  get isEmpty(): boolean {
    return this.#house === undefined && this.#cases.size === 0;
  }

  of(caseId: string): CaseWraps | undefined {
    return this.#cases.get(caseId);
  }

  ofLookUp(lookUp: string): CaseWraps | undefined {
    const caseId = this.#caseOfLookUp.get(lookUp);
    return caseId === undefined ? undefined : this.#cases.get(caseId);
  }

  /** Ids of the cases with a line wrap, expired or not. */
  withLine(): readonly string[] {
    return [...this.#withLine];
  }
}
