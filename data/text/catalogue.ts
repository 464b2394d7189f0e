import { AppError } from '../../services/domain/errors.js';
import type {
  LabelKey,
  Option,
  OptionId,
  TextCatalogue,
  TextForm,
} from '../../services/domain/text-catalogue.js';
import { textEntries, type TextPart } from './text-entries.js';

function partOf(key: string, form: TextForm): TextPart {
  const entry = textEntries[key];
  const part = form === 'nl' ? (entry?.nl ?? entry?.je) : (entry?.[form] ?? entry?.nl);
  if (!part || entry?.check) throw new AppError('no-text-for-key', `${key} has no ${form}`);
  return part;
}

/**
 * Fills the variables in. The asterisks of `*word*` are emphasis for whoever edits the texts and go first:
 * bubbles are plain text, and an asterisk that a person typed stays.
 */
function filled(words: string, values: Readonly<Record<string, string>> = {}): string {
  return words
    .replaceAll('*', '')
    .replace(/\{(\w+)\}/g, (variable, name: string) => values[name] ?? variable);
}

const options = new Map<string, Option>();

/** The same object for the same option, every time. */
function labelled(id: string, form: TextForm): Option {
  const name = `${form} ${id}`;
  let option = options.get(name);
  if (!option) {
    const { label = '', also = [] } = partOf(id, form);
    option = { id: id as LabelKey, label: filled(label), also };
    options.set(name, option);
  }
  return option;
}

/** `yes` is short for `reply.yes`; an id with a dot is a full key; a list stands for all its options. */
function optionsOf(replies: readonly string[], form: TextForm): Option[] {
  return replies.flatMap((reply) => {
    const listed = textEntries[reply]?.options;
    if (listed) return optionsOf(listed, form);
    if (/^\d+$/.test(reply)) return { id: reply as OptionId, label: reply, also: [] };
    return labelled(reply.includes('.') ? reply : `reply.${reply}`, form);
  });
}

/** Every word people can read, from texts.json. */
export const catalogue: TextCatalogue = {
  say(key, form, ...[values]) {
    const { bubbles = [], replies = [] } = partOf(key, form);
    return {
      key,
      bubbles: bubbles.map((bubble) => filled(bubble, values)),
      replies: optionsOf(replies, form),
    };
  },
  label: (key, form, ...[values]) => filled(partOf(key, form).label ?? '', values),
  spoken: labelled,
  inOtherLanguage(language, help) {
    const key = `x.otherlang.${language}` as const;
    const bubbles = textEntries[key]?.text?.bubbles ?? [];
    const said = help === '' ? bubbles.filter((bubble) => !bubble.includes('{lang_help}')) : bubbles;
    return { key, bubbles: said.map((bubble) => filled(bubble, { lang_help: help })), replies: [] };
  },
};
