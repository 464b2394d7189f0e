import type { Anonymiser } from '../ports/anonymiser.js';
import { partsOf, withoutWords } from './parts.js';

/** The text without every word that a number or an address stands in, also one that only appears by leaving others out. */
export function withoutFound(text: string, anonymiser: Pick<Anonymiser, 'structuredIn'>): string {
  const spans = anonymiser.structuredIn(text);
  const touched = partsOf(text)
    .flat()
    .flatMap(({ start, signsEnd }, number) =>
      spans.some((span) => span.start < signsEnd && start < span.end) ? [number] : [],
    );
  return touched.length === 0 ? text : withoutFound(withoutWords(text, new Set(touched)), anonymiser);
}
