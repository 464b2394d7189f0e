import { randomBytes } from 'node:crypto';
import { receiptCodeFrom } from '../domain/receipt-code.js';

/** A new receipt code, in groups of four. Whoever has it opens the case: never logged, never in an address. */
export function makeReceiptCode(): string {
  return receiptCodeFrom(randomBytes(15));
}
