import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateAnonymise, type Figure } from './anonymise.js';

/**
 * `npm run evaluate [-- task] [--json] [--misses] [--file other.jsonl]`: the figures of every task on the
 * project's own labelled texts.
 */
const corpora = { anonymise: ['tests/corpora/anonymise.jsonl', 'tests/corpora/anonymise-unseen.jsonl'] };

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, file: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.find((task) => task !== 'anonymise');
if (unknown !== undefined) {
  process.stderr.write(`no such task: ${unknown}; there is: ${Object.keys(corpora).join(', ')}\n`);
  process.exit(2);
}

const shown = ({ value, unit }: Figure): string =>
  unit === '%'
    ? `${(100 * value).toFixed(1)} %`
    : unit === 'n'
      ? String(value)
      : `${value.toFixed(2)} ${unit}`;

const all: Record<string, readonly Figure[]> = {};
for (const file of values.file === undefined ? corpora.anonymise : [values.file]) {
  const { figures, score } = evaluateAnonymise(readFileSync(file, 'utf8'));
  all[file] = figures;
  if (values.json === true) continue;
  const width = Math.max(...figures.map(({ name }) => name.length));
  process.stdout.write(`\nanonymise on ${file}\n`);
  for (const figure of figures)
    process.stdout.write(`  ${figure.name.padEnd(width)}  ${shown(figure).padStart(10)}\n`);
  if (values.misses !== true) continue;
  for (const { kind, id, label, text } of score.misses)
    process.stdout.write(`  ${kind}  ${id}  ${label}  ${text.replaceAll('\n', ' ')}\n`);
}
if (values.json === true) process.stdout.write(`${JSON.stringify({ anonymise: all }, undefined, 1)}\n`);
