import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { z } from 'zod';

const report = z.object({
  size: z.literal('short'),
  findings: z.array(z.object({ line: z.string(), value: z.number(), goal: z.number() })),
});

it('tells whoever asks what every turn, commit, start and visitor costs', () => {
  const out = execFileSync(process.execPath, ['dist/tests/bench/bench.js', '--short', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = report.parse(JSON.parse(out)).findings.map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  for (const words of [
    'Bot Framework',
    'Agents SDK',
    'stored cases',
    'commits',
    'store open',
    'ready',
    'socket',
    'live pairs',
    'understanding',
  ]) {
    expect(lines.join('\n')).toContain(words);
  }
}, 120_000);
