/**
 * Simulates handoffs on a real store: `npm run handoffs [-- how many [seed]]`. Ends with 1 when anything happened that
 * must never happen.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from './simulation/simulate.js';

const persons = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'peerlijn-handoffs-'));
try {
  const plan = { folder, persons, volunteers: 30, arrivals: 3, restartEvery: 97, seed };
  const findings = await simulate(plan, (line) => process.stderr.write(`${line}\n`));
  for (const [what, count] of [...findings.counts].sort()) say(`${String(count).padStart(8)} ${what}`);
  for (const [fault, count] of findings.faults) {
    const example = findings.examples.get(fault);
    say(`${String(count).padStart(8)} ${fault}${example === undefined ? '' : ` (${example})`}`);
  }
  process.exitCode = findings.faultless ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
