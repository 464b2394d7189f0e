import type { OtherLanguage } from './other-language.js';
import type { Labels, Sentences } from './text-keys.js';
import type { Form } from './utterance.js';

/** Something we say in bubbles. A key that is not in texts.json, or not confirmed yet, does not compile. */
export type SentenceKey = keyof Sentences;
/** Something that stands on a button or beside a value. */
export type LabelKey = keyof Labels;
/** The form of a text, or how staff read it: its own wording where there is one, else that of `je`. */
export type TextForm = Form | 'nl';

/** The variables of a text as an argument: none, or an object that names each of them. */
export type Values<Names extends string> = [Names] extends [never]
  ? []
  : [values: Readonly<Record<Names, string>>];

/** The full key of a label; or a number, for a score and for numbered pieces of a text. */
export type OptionId = LabelKey | `${number}`;

/** One answer a person may choose: by its label, by what people also say, or by its place in the list. */
export interface Option {
  readonly id: OptionId;
  readonly label: string;
  readonly also: readonly string[];
}

/** A sentence of ours, or the text for people who speak another language. */
export type SaidKey = SentenceKey | `x.otherlang.${OtherLanguage}`;

export interface Said {
  readonly key: SaidKey;
  /** One or more bubbles of plain text, without markup. */
  readonly bubbles: readonly string[];
  /** A `list.*` is written out in full; whoever asks leaves out what makes no sense now. */
  readonly replies: readonly Option[];
}

/** Every word people can read. `data/text` fills it; dialogs and pages are handed it. */
export interface TextCatalogue {
  say<Key extends SentenceKey>(key: Key, form: TextForm, ...values: Values<Sentences[Key]>): Said;
  label<Key extends LabelKey>(key: Key, form: TextForm, ...values: Values<Labels[Key]>): string;
  /** A label with everything people type when they mean it. */
  spoken(key: LabelKey, form: TextForm): Option;
  /**
   * The fixed text in another language. Only for an organisation that had it read by a native speaker.
   *
   * @param help - where there is help in that language; without it that bubble is left out.
   */
  inOtherLanguage(language: OtherLanguage, help: string): Said;
}
