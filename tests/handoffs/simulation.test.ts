import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/temporary-folder.js';
import { faults } from './simulation/findings.js';
import { simulate } from './simulation/simulate.js';

it('gives sixty people one volunteer each and an outcome, whatever drops out, races or starts again', async () => {
  const folder = await temporaryFolder();
  const plan = { folder, persons: 60, volunteers: 6, arrivals: 2, restartEvery: 17, seed: 4 };
  const { counts, faults: found, examples } = await simulate(plan);
  expect([...examples]).toEqual([]);
  expect([...found]).toEqual(faults.map((fault) => [fault, 0]));
  expect(counts.get('handoffs')).toBe(60);
  expect(counts.get('restarts')).toBeGreaterThan(3);
  expect(counts.get('outcome ended')).toBeGreaterThan(20);
  expect(counts.get('messages relayed to volunteers')).toBeGreaterThan(50);
}, 60_000);
