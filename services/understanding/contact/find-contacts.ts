import sequence from '@microsoft/recognizers-text-sequence';
import { passesElevenProof } from '../../anonymisation/recognisers/numbers.js';

/** A way to reach somebody, as it was typed; `start` and `end` are UTF-16 offsets, `end` not included. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'url';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The recognisers slow down on long texts: they are shown only pieces of this length, where one may be. */
const longestNumber = 32;
const longestAddress = 254;
const mostPieces = 40;
const leastDigits = 6;
const digitsIn = (text: string): string => text.replace(/\D/g, '');

/**
 * The telephone numbers, mail addresses and web addresses in a message, in order. Linear in its length: a recogniser
 * reads only where there are six digits, an @ or a dot. A citizen service number is no telephone number.
 */
export function findContacts(text: string): readonly Contact[] {
  const addresses = piecesOf(text, /\S+/g, longestAddress, (word) => /[@.]./.test(word));
  const emails = addresses
    .filter((piece) => piece.text.includes('@'))
    .flatMap((piece) => found('email', piece, sequence.recognizeEmail));
  const isFree = ({ start, end }: Contact): boolean =>
    emails.every((email) => end <= email.start || start >= email.end);
  const urls = addresses.flatMap((piece) => found('url', piece, sequence.recognizeURL)).filter(isFree);
  const phones = piecesOf(
    text,
    /\+?\(?\d[\d ()./-]*/g,
    longestNumber,
    (run) => digitsIn(run).length >= leastDigits,
  )
    .flatMap((piece) => found('phone', piece, sequence.recognizePhoneNumber))
    .filter((phone) => isFree(phone) && isPhone(digitsIn(phone.text), phone.text.startsWith('+')));
  return [...emails, ...urls, ...phones].toSorted((one, other) => one.start - other.start);
}

function piecesOf(
  text: string,
  pattern: RegExp,
  longest: number,
  may: (piece: string) => boolean,
): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    if (piece.length <= longest && may(piece)) pieces.push({ text: piece, start: index });
    if (pieces.length === mostPieces) break;
  }
  return pieces;
}

const found = (
  kind: Contact['kind'],
  { text, start }: Stretch,
  recognise: typeof sequence.recognizeEmail,
): readonly Contact[] =>
  recognise(text, 'en-us').map((result) => ({
    kind,
    text: result.text,
    start: start + result.start,
    end: start + result.end + 1,
  }));

/** Dutch numbers: 0 and nine more digits, 0800 and the like, or a mobile number without its 0; others begin with +. */
function isPhone(digits: string, isInternational: boolean): boolean {
  if (isInternational || digits.startsWith('00')) return digits.length >= 9 && digits.length <= 15;
  if (/^0[89]00\d{4,7}$/.test(digits)) return true;
  if (digits.length === 9) return digits.startsWith('6') && !passesElevenProof(digits);
  return digits.length === 10 && digits.startsWith('0');
}
