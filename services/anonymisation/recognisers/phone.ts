import type { Finding, Recogniser } from '../finding.js';

const beginning = /(?<![\p{L}\p{N}.,/-])(?:\(?0(?=[\d\s().-])|\+(?=\d)|\(\+?(?=\d))/gu;
/** Free and national service numbers belong to no person: help lines stay. */
const serviceNumber = /^0(?:800|900|906|909)/;
const numberWords = new Map(
  ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'].map((word, digit) => [
    word,
    digit,
  ]),
);

/** Phone numbers as they are written here: `06-12345678`, `+31 (0)6 12 34 56 78`, `0548 612 233`, other countries with `+`. */
export const phone: Recogniser = ({ text, tokens }) => {
  const found: Finding[] = [];
  let last = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < last) continue;
    const end = endOfPhone(text, match.index);
    if (end === undefined) continue;
    found.push({ start: match.index, end, label: 'PHONE' });
    last = end;
  }
  let spoken: Finding | undefined;
  let count = 0;
  for (const token of tokens) {
    const digits = numberWords.has(token.folded) ? 1 : /^\d{1,2}$/.test(token.text) ? token.text.length : 0;
    if (digits === 0) {
      count = 0;
      continue;
    }
    spoken = {
      start: count === 0 ? token.start : (spoken?.start ?? token.start),
      end: token.end,
      label: 'PHONE',
    };
    count += digits;
    if (count >= 8) found.push(spoken);
  }
  return longestFirst(found);
};

function longestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => other.end - other.start - (one.end - one.start));
}

/** Walks over at most 15 digits and what people put between them. */
function endOfPhone(text: string, start: number): number | undefined {
  let digits = '';
  let between = 0;
  let end: number | undefined;
  const international = /^\(?(?:\+|00)/.test(text.slice(start, start + 3));
  const home = /^\(?(?:\+|00) ?31/.test(text.slice(start, start + 6));
  for (let at = start; at < text.length && digits.length < 16; at += 1) {
    const character = text.charAt(at);
    if (character >= '0' && character <= '9') {
      digits += character;
      between = 0;
      if (isWhole(digits, international, home) && !/\d/.test(text.charAt(at + 1))) end = at + 1;
      if (!international && digits.length === 10) break;
    } else if (/[ .\-/()+\u00a0‑–]/.test(character) && between < 3) between += 1;
    else break;
  }
  return serviceNumber.test(digits) ? undefined : end;
}

function isWhole(digits: string, international: boolean, home: boolean): boolean {
  if (!international) return digits.length === 10;
  const national = digits.replace(/^00/, '');
  if (!home) return national.length >= 9;
  return national.length === (national.startsWith('310') ? 12 : 11);
}
