import type { Span } from '../ports/anonymiser.js';
import { type Finding, type Reading, type Recogniser, Taken } from './finding.js';
import { protectOurs } from './recognise.js';
import { bsn } from './recognisers/bsn.js';
import { date } from './recognisers/date.js';
import { iban } from './recognisers/iban.js';
import { identifier } from './recognisers/identifier.js';
import { email, handle, url } from './recognisers/internet.js';
import { phone } from './recognisers/phone.js';
import { plate } from './recognisers/plate.js';
import { postcode } from './recognisers/postcode.js';

/** Those that know by shape and check, in the order of `recognise.ts`: what that takes out, these do not find any more. */
const byShape: readonly Recogniser[] = [
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

/** Day, month and year; a day without its year leads to nobody by itself. */
const wholeDate = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d/;

/** Numbers, addresses and whole dates, by which alone somebody can be found. */
export function structuredIn(reading: Reading): readonly Span[] {
  const { text } = reading;
  const taken = new Taken(text.length);
  protectOurs(reading, taken);
  for (const recogniser of byShape) taken.add(recogniser(reading, taken));
  const leads = ({ start, end, label, key }: Finding): boolean =>
    label !== 'DATE' || (key !== 'birth' && wholeDate.test(text.slice(start, end)));
  return taken
    .inOrder()
    .filter(leads)
    .map(({ start, end, label }) => ({ start, end, label }));
}
