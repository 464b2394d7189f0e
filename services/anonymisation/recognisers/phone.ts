import { allIn, type Finding, type Recogniser } from '../finding.js';
import { hasMark, type Token } from '../tokens.js';
import { spokenNumbers } from './calendar.js';
import { list } from './cues.js';
import { mark } from './marks.js';

const beginning =
  /(?<![\p{L}\p{N}.,/-])(?:\(?[0Oo](?=[\d\s().\-_*:=~]|\ufe0f)|\+ ?(?=\d)|\(\+? ?(?=\d)|316(?=[\d .-]{8,14}))|(?<=\p{L}[.,/-]?)(?:06(?=[\d .-]{8})|\+31)/gu;
/** Free and national service numbers belong to no person: help lines stay. */
const serviceNumber = /^0(?:800|900|906|909)/;
const numberWords = list(
  'nul zero een twee drie vier vijf zes zeven acht negen one two three four five six seven eight nine',
);
const fewestSpoken = 8;
/** Words for one digit or two. */
const spokenPart = mark((folded) => /^(?:nul|zero|nulzes|dubbel)$/.test(folded) || spokenNumbers.has(folded));

/** Phone numbers as they are written here: `06-12345678`, `+31 (0)6 12 34 56 78`, `0548 612 233`, other countries with `+`. */
export const phone: Recogniser = ({ text, tokens, digits }) => {
  // nine, for an O may stand for the first nought
  const found = digits < 9 ? [] : inDigits(text);
  const most = tokens.reduce((sum, token) => (hasMark(token, spokenPart) ? sum + 2 : sum), digits);
  if (most >= fewestSpoken) found.push(...spoken(tokens));
  return found.toSorted((one, other) => other.end - other.start - (one.end - one.start));
};

function inDigits(text: string): Finding[] {
  const found: Finding[] = [];
  let last = 0;
  for (const match of allIn(text, beginning)) {
    if (match.index < last) continue;
    const end = endOfPhone(text, match.index);
    if (end === undefined) continue;
    found.push({ start: match.index, end, label: 'PHONE' });
    last = end;
  }
  return found;
}

/** *zero zes twaalf 34 vijf …*, *plus 31 6 33 71 08 45*: eight digits or more, in words or in small groups. */
function spoken(tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  let count = 0;
  const end = (): void => {
    if (first !== undefined && last !== undefined && count >= fewestSpoken)
      found.push({ start: first.start, end: last.end, label: 'PHONE' });
    first = last = undefined;
    count = 0;
  };
  for (const token of tokens) {
    // "6, 8, 10, 12 en 14" counts
    const isList = token.gap.includes(',') && !/^(?:0|nul|zero|plus)/.test(first?.folded ?? '');
    if (/[\n;!?/]/.test(token.gap) || isList) end();
    const digits = digitsIn(token, first);
    if (digits === undefined) {
      end();
      continue;
    }
    first ??= token;
    if (digits > 0) last = token;
    count += digits;
  }
  end();
  return found;
}

/** How many digits the word stands for; larger numbers only once it began as a phone number does. */
function digitsIn(token: Token, first: Token | undefined): number | undefined {
  if (numberWords.has(token.folded)) return 1;
  if (token.folded === 'nulzes') return 2;
  if (/^\d{1,2}$/.test(token.text)) return token.text.length;
  if (first === undefined) return token.folded === 'plus' ? 0 : undefined;
  if (!/^(?:nul|nulzes|zero|plus|0\d?)$/.test(first.folded)) return undefined;
  if (token.folded === 'dubbel') return 1;
  if (/^(?:en|dan)$/.test(token.folded)) return 0;
  if (/^\d{3,8}$/.test(token.text))
    return first.isNumber && first.text !== '06' ? undefined : token.text.length;
  return spokenNumbers.has(token.folded) ? 2 : undefined;
}

/** Walks over at most 15 digits and what people put between them. */
function endOfPhone(text: string, start: number): number | undefined {
  let digits = '';
  let between = 0;
  let end: number | undefined;
  const international = /^\(?(?:\+|00|31)/.test(text.slice(start, start + 3));
  const home = /^\(?(?:\+ ?|00 ?)?31/.test(text.slice(start, start + 6));
  for (let at = start; at < text.length && digits.length < 16; at += 1) {
    // an O for the first nought
    const character = at === start ? text.charAt(at).replace(/o/i, '0') : text.charAt(at);
    if (character >= '0' && character <= '9') {
      digits += character;
      between = 0;
      if (isWhole(digits, international, home) && !/\d/.test(text.charAt(at + 1))) end = at + 1;
      if (!international && digits.length === 10) break;
    } else if (/[ .\-/()+\u00a0‑–_*:=~,…]|\ufe0f|\u20e3/.test(character) && between < 4) between += 1;
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
