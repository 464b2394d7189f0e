/**
 * `npm run bench`: every line of what must be fast, as ratios in one run.
 *
 * `--json` prints one JSON document; `--short` only shows that the bench runs (its figures mean nothing);
 * names of measurements (`turn`, `start`, …) run these alone; `--minutes=30` lets live talks last so long.
 */
import { commits } from './commits.js';
import { type Finding, type Measurement, met, type Size } from './figures.js';
import { manyCases } from './many-cases.js';
import { memory } from './memory.js';
import { relay } from './relay.js';
import { start } from './start.js';
import { storeOpen } from './store-open.js';
import { turn } from './turn.js';
import { understanding } from './understanding.js';
import { widget } from './widget.js';

const measurements: readonly Measurement[] = [
  turn,
  manyCases,
  commits,
  storeOpen,
  start,
  memory,
  relay,
  understanding,
  widget,
];

const words = process.argv.slice(2);
const json = words.includes('--json');
const size: Size = words.includes('--short') ? 'short' : 'full';
const given = words.find((word) => word.startsWith('--minutes='));
const minutes = given === undefined ? undefined : Number(given.slice('--minutes='.length));
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !measurements.some((measurement) => measurement.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. There is ${measurements.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(2);
}

const findings: Finding[] = [];
for (const measurement of measurements) {
  if (names.length > 0 && !names.includes(measurement.name)) continue;
  process.stderr.write(`measuring ${measurement.name}\n`);
  const found = await measurement.measure(size, minutes);
  findings.push(...found);
  if (!json) for (const finding of found) process.stdout.write(`${inWords(finding)}\n`);
}
if (json) {
  const lines = findings.map((finding) => ({ ...finding, met: met(finding) }));
  process.stdout.write(`${JSON.stringify({ size, node: process.version, findings: lines }, null, 2)}\n`);
}

function inWords(finding: Finding): string {
  const { line, value, unit, goal, atLeast, from } = finding;
  const wanted = `${atLeast ? '≥' : '≤'} ${String(goal)} ${unit}`;
  return `${met(finding) ? '✔' : '✘'} ${line}: ${String(value)} ${unit} (goal ${wanted}; ${from})`;
}
