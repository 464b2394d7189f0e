import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from '../evaluate/anonymise.js';
import type { Marked } from './marked.js';

/** The labelled texts that names are learned from; the ones for measuring only are not among them. */
export const labelledNames = (folder: string): readonly Marked[] =>
  [
    'tests/corpora/anonymise.jsonl',
    ...readdirSync(folder)
      .filter((file) => file.startsWith('names-'))
      .toSorted()
      .map((file) => join(folder, file)),
  ].flatMap((file) => readLabelled(readFileSync(file, 'utf8')));
