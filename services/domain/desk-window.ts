import type { Form } from './utterance.js';

/** Sentences of the catalogue that the desk shows, with their variables still in them. */
export type DeskSentence =
  | 'joined'
  | 'reminder'
  | 'never'
  | 'safety'
  | 'conflict'
  | 'taken'
  | 'personGone'
  | 'someoneElse'
  | 'empty'
  | 'shiftEnd';

/** Labels of the catalogue by what they name: `role.parent`, `theme.say`, `kind.danger`, `when.evening`. */
export type DeskLabels = Readonly<Record<string, string>>;

/** What the desk's page hands to its script, as JSON in an attribute: no inline script is needed. */
export interface DeskWindow {
  readonly line: string;
  /** The number people see when the line calls; empty when there is none. */
  readonly lineNumber: string;
  readonly labels: DeskLabels;
  readonly sentences: Readonly<Record<DeskSentence, readonly string[]>>;
  /** Sentences a volunteer can put in the composer and change, in the form of the talk. */
  readonly aids: Readonly<Record<Form, readonly { readonly name: string; readonly text: string }[]>>;
}
