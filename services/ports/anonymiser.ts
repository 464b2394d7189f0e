/** What kind of thing a piece of text gives away. */
export type SpanLabel =
  | 'PERSON'
  | 'LOCATION'
  | 'ORG'
  | 'DATE'
  | 'AGE'
  | 'BSN'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'HANDLE'
  | 'IBAN'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'PLATE'
  | 'ID';

/** A piece of the input, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: SpanLabel;
}

export interface Anonymised {
  /** The readable text without names: spans replaced by roles, kinds of place, bands. */
  readonly text: string;
  /** What was found in the input, in order, without overlap. */
  readonly spans: readonly Span[];
  /** Pieces of `text` (its own offsets) by which someone might still be recognised: shown (`fwd.risk`), never taken out by itself. */
  readonly risks: readonly { readonly start: number; readonly end: number }[];
}

/** Text in, text and spans out. Pure: knows no store, no clock, no network, keeps nothing. */
export interface Anonymiser {
  anonymise(text: string): Anonymised;
  /**
   * Only the names of people out, and everything else as it was typed: a name becomes the role the text gives
   * it, *mevrouw De Vries* becomes `worker`.
   *
   * @param before - what was told before it: whoever was named there is known here, and called the same.
   */
  withoutNames(text: string, worker: string, before: string): string;
  /**
   * Numbers, addresses and whole dates that lead to one person by themselves: a text that holds one is never passed
   * on. In the readable text of `anonymise` there is none.
   */
  structuredIn(text: string): readonly Span[];
  /** Takes out what may never be kept at all, a citizen service number (BSN), before anything is stored. */
  maskBsn(text: string): { readonly text: string; readonly found: boolean };
}
