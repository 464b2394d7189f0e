import type { Span } from '../ports/anonymiser.js';
import type { Finding, Reading } from './finding.js';
import { byShape, withoutOurs } from './recognise.js';

/** Day, month and year; a day without its year leads to nobody by itself. */
const wholeDate = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d/;

/** Numbers, addresses and whole dates, by which alone somebody can be found. */
export function structuredIn(reading: Reading): readonly Span[] {
  const { text } = reading;
  const taken = withoutOurs(reading);
  for (const recogniser of byShape) taken.add(recogniser(reading, taken));
  const leads = ({ start, end, label, key }: Finding): boolean =>
    label !== 'DATE' || (key !== 'birth' && wholeDate.test(text.slice(start, end)));
  return taken
    .inOrder()
    .filter(leads)
    .map(({ start, end, label }) => ({ start, end, label }));
}
