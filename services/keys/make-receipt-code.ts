import { randomBytes } from 'node:crypto';
import { findReceiptCode, receiptCodeFrom } from '../domain/receipt-code.js';

/** A new receipt code, in groups of four. Whoever has it opens the case: never logged, never in an address. */
export function makeReceiptCode(): string {
  for (;;) {
    const code = receiptCodeFrom(randomBytes(15));
    if (findReceiptCode(hardestToRead(code)).kind === 'code') return code;
  }
}

/** As somebody may type it who takes no dashes, and every digit that can be a letter for one. */
const hardestToRead = (code: string): string =>
  code.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
