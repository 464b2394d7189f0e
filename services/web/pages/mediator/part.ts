import type { Open } from '../../../mediation/told.js';
import type { FilledForm } from '../form.js';
import { about } from './words.js';
import type { MediatorTexts } from './texts.js';

/** What a part of the page of one mediation is made of. */
export interface Part extends Open {
  readonly texts: MediatorTexts;
  readonly now: Date;
  /** What was typed and could not be kept; else what is known. */
  readonly form: FilledForm;
  /** What in the text for the other side may give a person away, when that is asked about. */
  readonly named?: string | undefined;
  /** A sentence with who asked in it. */
  readonly t: (sentence: string) => string;
}

export const partOf = (
  open: Open,
  texts: MediatorTexts,
  now: Date,
  form: Pick<Part, 'form' | 'named'>,
): Part => ({
  ...open,
  texts,
  now,
  ...form,
  t: (sentence) => about(open.mediation, sentence),
});
