import { allIn, Taken, type Finding, type Reading, type Recogniser } from './finding.js';
import { isDoubtful, revised } from './learned/revise.js';
import { guessed } from './learned/token-model.js';
import { address } from './recognisers/address.js';
import { age } from './recognisers/age.js';
import { bsn } from './recognisers/bsn.js';
import { date } from './recognisers/date.js';
import { iban } from './recognisers/iban.js';
import { identifier } from './recognisers/identifier.js';
import { email, handle, url } from './recognisers/internet.js';
import { name } from './recognisers/name.js';
import { organisation } from './recognisers/organisation.js';
import { phone } from './recognisers/phone.js';
import { place } from './recognisers/place.js';
import { plate } from './recognisers/plate.js';
import { postcode } from './recognisers/postcode.js';
import { ownMonths } from './recognisers/calendar.js';
import { ownWordLike, ownWords } from './wording.js';

/** Those that know by shape and check, the surest first: what one has taken, a later one leaves alone. */
export const byShape: readonly Recogniser[] = [
  email,
  url,
  iban,
  date,
  plate,
  phone,
  bsn,
  postcode,
  handle,
  identifier,
];
const inOrderOfTrust: readonly Recogniser[] = [...byShape, address, organisation, place, age, name];

/** Numbers anybody may call: Jeugdstem and the Luisterlijn. They look like a person's. */
const helpLines = /(?<!\d)088[- ]?(?:555 ?1000|0767 ?000)(?!\d)/g;

/** Everything in the text that identifies someone, in order, without overlap. */
export function recognise(reading: Reading): readonly Finding[] {
  const ours = oursIn(reading);
  const ruled = byRules(reading, ours);
  return revised(reading, ruled, guessed(reading, ruled), notOurs(reading, ruled, ours));
}

/** What the rules alone find. */
export function byRules(reading: Reading, ours = oursIn(reading)): readonly Finding[] {
  const taken = withoutOurs(reading, ours);
  for (const recogniser of inOrderOfTrust) {
    taken.add(recogniser(reading, taken));
    // only now: before, the month of a whole date would be ours too
    if (recogniser === date) protect(taken, ours.months);
  }
  return taken.inOrder();
}

/** Where the weights may look: not in words of ours or numbers of everybody, nor in what a pattern is sure of. */
function notOurs(reading: Reading, ruled: readonly Finding[], ours: Ours): Taken {
  const taken = withoutOurs(reading, ours);
  taken.add(ruled.filter(({ label }) => !isDoubtful(label)));
  protect(taken, ours.months);
  return taken;
}

/** What nothing is looked for in. */
interface Ours {
  /** Words of ours, and numbers of everybody. */
  readonly words: readonly RegExpExecArray[];
  /** What days became. */
  readonly months: readonly RegExpExecArray[];
}

function oursIn({ text, digits, marks }: Reading): Ours {
  const words = digits > 0 || (marks & ownWordLike) !== 0 ? allIn(text, ownWords) : [];
  return {
    words: digits < 10 ? words : [...words, ...allIn(text, helpLines)],
    months: digits < 4 ? [] : allIn(text, ownMonths),
  };
}

/** The text with everything free but words of ours and numbers of everybody. */
export function withoutOurs(reading: Reading, ours = oursIn(reading)): Taken {
  const taken = new Taken();
  protect(taken, ours.words);
  return taken;
}

function protect(taken: Taken, kept: Ours['words']): void {
  for (const match of kept) taken.protect(match.index, match.index + match[0].length);
}
