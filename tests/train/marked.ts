import type { Stretch } from '../evaluate/score-spans.js';

/** A text and what stands in it, as the files of labelled texts have it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly (Stretch & { readonly label: string })[];
  readonly neutral: readonly Stretch[];
}
