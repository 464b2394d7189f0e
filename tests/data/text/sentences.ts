import type { TextEntry, TextPart } from '../../../data/text/text-entries.js';

export type Texts = Readonly<Record<string, TextEntry>>;

export type FormName = 'u' | 'je' | 'en' | 'nl' | 'text';
const formNames = ['u', 'je', 'en', 'nl', 'text'] as const;

/** `forms`: for people, in u, je and en. `staff`: in nl and en. `other`: one other language. `list`: options only. */
export function kindOf(entry: TextEntry): 'forms' | 'staff' | 'other' | 'list' {
  if (entry.options) return 'list';
  if (entry.text) return 'other';
  return entry.u ? 'forms' : 'staff';
}

export interface Part {
  readonly key: string;
  readonly entry: TextEntry;
  readonly form: FormName;
  readonly part: TextPart;
}

export function partsOf(texts: Texts): Part[] {
  return Object.entries(texts).flatMap(([key, entry]) =>
    formNames.flatMap((form) => {
      const part = entry[form];
      return part ? [{ key, entry, form, part }] : [];
    }),
  );
}

/** What a person reads: the bubbles, or the label. */
export const wordings = ({ bubbles, label }: TextPart): readonly string[] =>
  bubbles ?? (label ? [label] : []);

export const withoutMarks = (text: string): string => text.replaceAll('*', '');

/** Sentences, also of Ethiopic and Arabic; a full stop inside a number or a web address ends none. */
export function sentencesOf(text: string): string[] {
  const found = withoutMarks(text)
    .replace(/["”)]/g, '')
    .match(/[^.?!؟።፧]+(?:[.?!؟።፧](?=\S)[^.?!؟።፧]+)*[.?!؟።፧]*/g);
  return (found ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A variable that stands for one of our own texts, and where those texts are. */
const ownTexts = {
  praat_nu: 'praat_nu.',
  mens_zin: 'mens_zin.',
  status_plain: 'status.',
  step_plain: 'step.',
};

/** The text with each of our own texts filled in, for nobody reads a variable. */
export function filledIn(text: string, form: FormName, texts: Texts): string[] {
  return Object.entries(ownTexts).reduce(
    (all, [name, prefix]) =>
      text.includes(`{${name}}`) ? all.flatMap((one) => inserted(one, name, prefix, form, texts)) : all,
    [text],
  );
}

function inserted(text: string, name: string, prefix: string, form: FormName, texts: Texts): string[] {
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, entry]) => text.replaceAll(`{${name}}`, wordings(entry[form] ?? entry.u ?? {}).join(' ')));
}
