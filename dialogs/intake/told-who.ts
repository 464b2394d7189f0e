import type { SpanLabel } from '../../services/ports/anonymiser.js';
import type { Around, Taken } from './step.js';
import { onceSaid } from './who-tells.js';

/** What leads to one person by itself; a day or a place does not. */
const leadsToSomebody: ReadonlySet<SpanLabel> = new Set([
  'PERSON',
  'PHONE',
  'EMAIL',
  'HANDLE',
  'ADDRESS',
  'IBAN',
  'ID',
]);

/** Of the first name, number or address that a volunteer may come to read is spoken once; it stays as it was typed. */
export function withWarning(told: Taken, text: string, { say, anonymiser }: Around): Taken {
  const { draft, says } = told;
  const isNamed = anonymiser.anonymise(text).spans.some(({ label }) => leadsToSomebody.has(label));
  if (!isNamed || draft.saidOnce?.includes('name')) return told;
  const warning = say(draft.peer?.share === 'yes' ? 'err.name_read' : 'err.name');
  return { ...told, draft: onceSaid(draft, 'name'), says: [...says, warning] };
}
