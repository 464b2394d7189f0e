import { randomBytes } from 'node:crypto';
import { findReceiptCode, receiptCodeFrom } from '../domain/receipt-code.js';

/** A new receipt code, in groups of four. Whoever has it opens the case: never logged, never in an address. */
export function makeReceiptCode(): string {
  for (;;) {
    const code = receiptCodeFrom(randomBytes(15));
    if (findReceiptCode(code).kind === 'code') return code;
  }
}
