import type { TextEntry, TextPart } from './text-entries.js';

/** The parts of a text that may be shown; a text that still has to be confirmed has none. */
function shownParts({ u, je, en, nl, check }: TextEntry): readonly TextPart[] {
  return check ? [] : [u, je, en, nl].filter((part) => part !== undefined);
}

function variablesOf(parts: readonly TextPart[]): string {
  const words = parts.flatMap(({ bubbles, label }) => [...(bubbles ?? []), label ?? '']).join(' ');
  const names = [...new Set(Array.from(words.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort();
  return names.length === 0 ? 'never' : names.map((name) => `'${String(name)}'`).join(' | ');
}

function interfaceOf(name: string, about: string, entries: readonly [string, TextEntry][]): string {
  const lines = entries.map(([key, entry]) => `  '${key}': ${variablesOf(shownParts(entry))};`);
  return [`/** ${about} */`, `export interface ${name} {`, ...lines, '}', ''].join('\n');
}

/** The source of services/domain/text-keys.ts: every key with the names of its variables. */
export function textKeysSource(texts: Readonly<Record<string, TextEntry>>): string {
  const all = Object.entries(texts);
  const having = (what: 'bubbles' | 'label') =>
    all.filter(([, entry]) => shownParts(entry).some((part) => part[what] !== undefined));
  return [
    '// Made from data/text/texts.json by `npm run texts`. Do not edit: change the texts and make it again.\n',
    interfaceOf('Sentences', 'What is said, in bubbles, with the variables each needs.', having('bubbles')),
    interfaceOf('Labels', 'What stands on a button or beside a value, with the variables.', having('label')),
  ].join('\n');
}
