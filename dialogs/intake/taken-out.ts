import type { Anonymised, SpanLabel } from '../../services/ports/anonymiser.js';
import { fold } from '../../services/domain/fold.js';
import type { OutKind, Outs } from './draft.js';
import type { Around } from './step.js';

const kindOf: Readonly<Record<SpanLabel, OutKind>> = {
  PERSON: 'name',
  LOCATION: 'place',
  ORG: 'organisation',
  ADDRESS: 'address',
  POSTCODE: 'address',
  DATE: 'date',
  AGE: 'age',
  PHONE: 'phone',
  EMAIL: 'mail',
  URL: 'online',
  HANDLE: 'online',
  BSN: 'number',
  IBAN: 'number',
  PLATE: 'number',
  ID: 'number',
};

/** How much of what kind was taken out of a text: the same words count once, and none of them is kept. */
export function takenOut(text: string, { spans }: Anonymised, before: Outs = {}): Outs {
  const words = new Map<OutKind, Set<string>>();
  for (const { start, end, label } of spans) {
    const kind = kindOf[label];
    words.set(kind, (words.get(kind) ?? new Set()).add(fold(text.slice(start, end))));
  }
  const outs: Outs = { ...before };
  for (const [kind, { size }] of words) outs[kind] = (outs[kind] ?? 0) + size;
  return outs;
}

/** *2 namen, 1 plaats*; empty when nothing was taken out. */
export const outInWords = (outs: Outs = {}, { label }: Pick<Around, 'label'>): string =>
  Object.entries(outs)
    .map(
      ([kind, times]) => `${String(times)} ${label(`out.${kind as OutKind}${times === 1 ? '' : '_many'}`)}`,
    )
    .join(', ');
