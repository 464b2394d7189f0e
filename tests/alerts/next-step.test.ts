import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Alert, AlertWay } from '../../services/alerts/alert.js';
import { type Callee, lasts, nextStep } from '../../services/alerts/next-step.js';

const begin = Date.parse('2026-11-02T19:00:00.000Z');
const iso = (at: number): string => new Date(at).toISOString();

const anAlert = (change: Partial<Alert> = {}): Alert => ({
  version: 1,
  reason: 'peer',
  neededAt: iso(begin),
  state: 'calling',
  who: [],
  calls: [],
  shown: [],
  ...change,
});

/** What a way does with a call: takes it, refuses it after so long, or never says anything. */
interface Luck {
  readonly takes: boolean;
  readonly after: number;
}

/** Lets an alert go its whole way when nobody ever looks at a desk; each call ends as luck has it. */
function wholeWay(callees: readonly Callee[], luck: readonly Luck[]) {
  let alert = anAlert();
  let now = begin;
  const calls: {
    readonly who: string;
    readonly way: AlertWay;
    readonly at: number;
    readonly over: number;
  }[] = [];
  for (;;) {
    const step = nextStep(alert, callees, new Date(now));
    if (step.what === 'end') return { calls, state: step.state, endedAt: now };
    if (step.what === 'wait') {
      expect(step.until.getTime()).toBeGreaterThan(now);
      now = step.until.getTime();
      continue;
    }
    const { takes, after } = luck[calls.length % luck.length] ?? { takes: true, after: 0 };
    const isLate = after >= lasts.sending;
    const over = now + Math.min(after, lasts.sending);
    const call = { accountId: step.accountId, way: step.way, at: iso(now) };
    calls.push({
      who: step.accountId,
      way: step.way,
      at: now,
      over: takes && !isLate ? now + lasts.answer : over,
    });
    const outcome = isLate ? 'sending' : takes ? 'sent' : 'failed';
    alert = { ...alert, calls: [...alert.calls, { ...call, outcome }] };
    now = Math.max(now, over);
  }
}

const somePeople = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.subarray<AlertWay>(['push', 'mail']).map((ways): Callee => ({ accountId: String(id), ways })),
      ),
    ),
  );
const someLuck = fc.array(fc.record({ takes: fc.boolean(), after: fc.integer({ min: 0, max: 40_000 }) }), {
  minLength: 1,
  maxLength: 20,
});

it('calls everybody once by each way, in order, each within a minute of the last, and comes to an end', () => {
  fc.assert(
    fc.property(somePeople, someLuck, (callees, luck) => {
      const { calls, state, endedAt } = wholeWay(callees, luck);
      const all = callees.flatMap(({ accountId, ways }) => ways.map((way) => `${accountId} ${way}`));
      expect(calls.map(({ who, way }) => `${who} ${way}`)).toEqual(all);
      expect(state).toBe('unreached');
      let last = begin;
      for (const { at } of [...calls, { at: endedAt }]) {
        expect(at - last).toBeLessThanOrEqual(60_000);
        last = at;
      }
    }),
    { numRuns: 500 },
  );
});

const two: readonly Callee[] = [
  { accountId: 'ans', ways: ['push', 'mail'] },
  { accountId: 'bo', ways: ['mail'] },
];
const after = (seconds: number): Date => new Date(begin + seconds * 1_000);

it('leaves phones alone for a moment, since a desk may show it first', () => {
  expect(nextStep(anAlert(), two, after(4.9))).toEqual({ what: 'wait', until: after(5) });
  expect(nextStep(anAlert(), two, after(5))).toEqual({ what: 'call', accountId: 'ans', way: 'push' });
});

it('goes on to somebody else when somebody saw it and nobody came', () => {
  const seen = anAlert({ shown: [{ accountId: 'ans', at: iso(begin + 1_000) }] });
  expect(nextStep(seen, two, after(5))).toEqual({ what: 'wait', until: after(61) });
  expect(nextStep(seen, two, after(61))).toEqual({ what: 'call', accountId: 'bo', way: 'mail' });
});

it('disturbs nobody else when one person saw what one person is enough for', () => {
  const seen = anAlert({ reason: 'debrief', shown: [{ accountId: 'ans', at: iso(begin + 1_000) }] });
  expect(nextStep(seen, two, after(2))).toEqual({ what: 'end', state: 'arrived' });
});
