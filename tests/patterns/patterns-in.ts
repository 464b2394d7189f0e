import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Written {
  readonly source: string;
  readonly flags: string;
  /** Where it stands first. */
  readonly file: string;
}

export interface Patterns {
  /** Each regular expression that is written out, once. */
  readonly written: readonly Written[];
  /** Files that make one of pieces while they run. */
  readonly made: readonly string[];
}

/** Every regular expression in the sources below these rooms. */
export function patternsIn(...rooms: readonly string[]): Patterns {
  const written = new Map<string, Written>();
  const made = new Set<string>();
  for (const file of rooms.flatMap(sourcesBelow)) {
    const note = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const one = { source: node.text.slice(1, end), flags: node.text.slice(end + 1), file };
        if (!written.has(node.text)) written.set(node.text, one);
      }
      if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeNode(node.parent)) made.add(file);
      ts.forEachChild(node, note);
    };
    note(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
  }
  return { written: [...written.values()], made: [...made] };
}

const sourcesBelow = (room: string): readonly string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name))
    .sort();
