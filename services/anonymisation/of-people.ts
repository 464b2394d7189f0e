import type { Anonymiser, SpanLabel } from '../ports/anonymiser.js';

/** What names a person, or leads to one by itself; a town, a school or a date does not. */
const ofPeople: ReadonlySet<SpanLabel> = new Set([
  'PERSON',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'HANDLE',
  'BSN',
  'IBAN',
  'PLATE',
  'ID',
]);

/** The names, addresses and numbers of people in a text, as they were typed and each once, for its writer to look at. */
export function piecesOfPeople(text: string, anonymiser: Pick<Anonymiser, 'anonymise'>): readonly string[] {
  const found = anonymiser.anonymise(text).spans.filter(({ label }) => ofPeople.has(label));
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
