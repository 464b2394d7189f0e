import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateAnonymise } from './anonymise.js';
import { evaluateCrisis } from './crisis.js';
import type { Evaluated, Figure } from './figures.js';
import { evaluateSituations } from './situations.js';
import { evaluateThemes } from './themes.js';
import { evaluateCommands, evaluateDates } from './understanding.js';

interface Task {
  readonly evaluate: (lines: string) => Evaluated;
  /** Names in `tests/corpora/`. */
  readonly corpora: readonly string[];
}

const tasks: Readonly<Record<string, Task>> = {
  anonymise: {
    evaluate: evaluateAnonymise,
    corpora: ['anonymise.jsonl', 'anonymise-usual.jsonl', 'anonymise-unseen.jsonl'],
  },
  themes: { evaluate: evaluateThemes, corpora: ['themes.jsonl'] },
  crisis: { evaluate: evaluateCrisis, corpora: ['crisis.jsonl'] },
  commands: { evaluate: evaluateCommands, corpora: ['commands.jsonl'] },
  situations: { evaluate: evaluateSituations, corpora: ['situations.jsonl'] },
  dates: { evaluate: evaluateDates, corpora: ['dates.jsonl'] },
};

/**
 * `npm run evaluate [-- task...] [--json] [--misses] [--file other.jsonl]`: the figures of every task on the
 * project's own labelled texts. With `--file` one task is named.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, file: { type: 'string' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(tasks);
const unknown = names.find((name) => !Object.hasOwn(tasks, name));
if (unknown !== undefined || (values.file !== undefined && positionals.length !== 1)) {
  const why = unknown === undefined ? 'which task is the file for?' : `no such task: ${unknown};`;
  process.stderr.write(`${why} there is: ${Object.keys(tasks).join(', ')}\n`);
  process.exit(2);
}

const shown = ({ value, unit }: Figure): string =>
  unit === '%'
    ? `${(100 * value).toFixed(1)} %`
    : unit === 'n'
      ? String(value)
      : `${value.toFixed(2)} ${unit}`;

function print(title: string, { figures, misses }: Evaluated): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  process.stdout.write(`\n${title}\n`);
  for (const figure of figures)
    process.stdout.write(`  ${figure.name.padEnd(width)}  ${shown(figure).padStart(10)}\n`);
  if (values.misses !== true) return;
  for (const miss of misses) process.stdout.write(`  ${miss.replaceAll('\n', ' ')}\n`);
}

const all: Record<string, Record<string, readonly Figure[]>> = {};
for (const [name, { evaluate, corpora }] of Object.entries(tasks)) {
  if (!names.includes(name)) continue;
  const files = values.file === undefined ? corpora.map((file) => `tests/corpora/${file}`) : [values.file];
  for (const file of files) {
    const evaluated = evaluate(readFileSync(file, 'utf8'));
    (all[name] ??= {})[file] = evaluated.figures;
    if (values.json !== true) print(`${name} on ${file}`, evaluated);
  }
}
if (values.json === true) process.stdout.write(`${JSON.stringify(all, undefined, 1)}\n`);
