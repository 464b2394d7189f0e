import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openKeyRing, type OpenKeyRing } from '../../../data/keys/key-ring.js';
import { makeReceiptCode } from '../../../services/keys/make-receipt-code.js';
import type { Log } from '../../../services/ports/log.js';
import { fakeClock, type FakeClock } from '../../support/fake-clock.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const kek = new Uint8Array(32).fill(7);
const silent: Log = { event: () => undefined };

let directory: string;
let clock: FakeClock;
let ring: OpenKeyRing;

beforeEach(async () => {
  directory = await temporaryFolder();
  clock = fakeClock();
  ring = await openKeyRing({ directory, kek, clock, log: silent });
});

afterEach(async () => {
  await ring.close();
});

async function restart(): Promise<void> {
  await ring.close();
  ring = await openKeyRing({ directory, kek, clock, log: silent });
}

/** As after a power failure: nothing was closed, the files are as they are. */
async function restartAfterCrash(): Promise<void> {
  const copy = join(await temporaryFolder(), 'keys');
  await cp(directory, copy, { recursive: true });
  await ring.close();
  directory = copy;
  ring = await openKeyRing({ directory, kek, clock, log: silent });
}

const from = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds);
const isOpen = (caseId: string) => ring.keyOf(`case:${caseId}`) !== undefined;
const keyOf = (caseId: string) => Buffer.from(ring.keyOf(`case:${caseId}`) ?? []).toString('hex');

/** Every byte of every file, to look for what must not be there. */
async function onDisk(): Promise<string> {
  const files = await readdir(directory);
  // One that compaction removes at this moment holds nothing any more.
  const contents = files.map((file) => readFile(join(directory, file), 'latin1').catch(() => ''));
  return (await Promise.all(contents)).join('\n');
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500 && !(await holds()); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await holds()).toBe(true);
}

describe('the life of a case', () => {
  it('stays open for half an hour after the last message, and then for nobody', async () => {
    await ring.makeCase('a', from(30 * minute));
    await clock.advance(20 * minute);
    await ring.keepOpen('a', from(30 * minute));
    await clock.advance(29 * minute);
    expect(isOpen('a')).toBe(true);

    await clock.advance(minute);
    expect(isOpen('a')).toBe(false);
    await restart();
    expect(isOpen('a')).toBe(false);
  });

  it('keeps a draft for a fortnight, over restarts, with the same key', async () => {
    await ring.makeCase('a', from(30 * minute));
    await ring.addReceipt('a', makeReceiptCode());
    await ring.keepOpen('a', from(14 * day));
    const key = keyOf('a');

    await clock.advance(13 * day);
    await restart();
    expect(keyOf('a')).toBe(key);

    await clock.advance(day + hour);
    expect(isOpen('a')).toBe(false);
  });

  it('is at rest a day after the end, when only the code opens it, and only for half an hour', async () => {
    const code = makeReceiptCode();
    await ring.makeCase('a', from(30 * minute));
    await ring.makeCase('b', from(30 * minute));
    await ring.addReceipt('a', code);
    await ring.keepOpen('a', from(14 * day));
    await ring.keepOpen('a', from(day));
    const key = keyOf('a');
    await clock.advance(day);
    expect(isOpen('a')).toBe(false);
    await restart();

    await expect(ring.openWithCode(makeReceiptCode(), from(30 * minute))).resolves.toBeUndefined();
    expect(isOpen('a')).toBe(false);
    await expect(ring.openWithCode(code, from(30 * minute))).resolves.toBe('a');
    expect(keyOf('a')).toBe(key);
    await restart();
    expect(keyOf('a')).toBe(key);

    await clock.advance(2 * hour);
    expect(isOpen('a')).toBe(false);
    await expect(ring.openWithCode(code, from(30 * minute))).resolves.toBe('a');
  });

  it('takes the code as people type it', async () => {
    const code = makeReceiptCode();
    await ring.makeCase('a', from(minute));
    await ring.addReceipt('a', code.replaceAll('-', ''));
    await expect(ring.openWithCode(code.toLowerCase().replaceAll('-', ' '), from(minute))).resolves.toBe('a');
    await expect(ring.openWithCode('geen idee', from(minute))).resolves.toBeUndefined();
  });

  it('closes nothing early for somebody who shows the code while the case is open', async () => {
    const code = makeReceiptCode();
    await ring.makeCase('a', from(14 * day));
    await ring.addReceipt('a', code);
    await ring.openWithCode(code, from(30 * minute));
    await clock.advance(13 * day);
    expect(isOpen('a')).toBe(true);
  });

  it('forgets an earlier code once there is another', async () => {
    const [first, second] = [makeReceiptCode(), makeReceiptCode()];
    await ring.makeCase('a', from(minute));
    await ring.addReceipt('a', first);
    await ring.addReceipt('a', second);
    await restart();
    await expect(ring.openWithCode(first, from(minute))).resolves.toBeUndefined();
    await expect(ring.openWithCode(second, from(minute))).resolves.toBe('a');
  });

  it('is gone for everybody when the person erases it, open or at rest', async () => {
    const codes = [makeReceiptCode(), makeReceiptCode()] as const;
    await ring.makeCase('open', from(day));
    await ring.makeCase('at-rest', from(hour));
    await ring.addReceipt('open', codes[0]);
    await ring.addReceipt('at-rest', codes[1]);
    await clock.advance(2 * hour);

    await ring.erase('open');
    await ring.erase('at-rest');

    for (let start = 0; start < 2; start += 1) {
      expect(isOpen('open')).toBe(false);
      await ring.keepOpen('open', from(day));
      expect(isOpen('open')).toBe(false);
      for (const code of codes) await expect(ring.openWithCode(code, from(day))).resolves.toBeUndefined();
      await expect(ring.makeCase('open', from(day))).rejects.toMatchObject({ code: 'key-not-open' });
      await restart();
    }
    expect(await onDisk()).toContain('"erased":"2026-11-02"');
  });

  it('leaves not even a date of a case nobody agreed to keep', async () => {
    await ring.makeCase('unasked', from(day));
    await ring.erase('unasked');
    await ring.erase('never-there');
    expect(isOpen('unasked')).toBe(false);
    await restart();
    expect(isOpen('unasked')).toBe(false);
    expect(await onDisk()).not.toMatch(/unasked|never-there/);
  });

  it('stays erased whatever else happens to it at the same moment', async () => {
    const code = makeReceiptCode();
    await ring.makeCase('a', from(minute));
    await ring.addReceipt('a', code);
    await Promise.allSettled([
      ring.keepOpen('a', from(day)),
      ring.openWithCode(code, from(day)),
      ring.erase('a'),
      ring.keepOpen('a', from(2 * day)),
      ring.addReceipt('a', makeReceiptCode()),
      ring.makeCase('a', from(day)),
    ]);
    expect(isOpen('a')).toBe(false);
    await restart();
    expect(isOpen('a')).toBe(false);
    await expect(ring.openWithCode(code, from(day))).resolves.toBeUndefined();
  });

  it('stays erased for somebody who shows the code just then', async () => {
    for (let wait = 0; wait < 25; wait += 1) {
      const caseId = String(wait);
      const code = makeReceiptCode();
      await ring.makeCase(caseId, from(day));
      await ring.addReceipt(caseId, code);
      const opening = ring.openWithCode(code, from(day));
      await new Promise((resolve) => setTimeout(resolve, wait));
      await ring.erase(caseId);
      await opening;
      expect(isOpen(caseId)).toBe(false);
    }
    await restart();
    for (let wait = 0; wait < 25; wait += 1) expect(isOpen(String(wait))).toBe(false);
  });

  it('gives no code to a case that is closed', async () => {
    await ring.makeCase('a', from(minute));
    await clock.advance(minute);
    await expect(ring.addReceipt('a', makeReceiptCode())).rejects.toMatchObject({ code: 'key-not-open' });
  });
});

describe('what is on disk', () => {
  it('is there before a case can be used, and gives it back after a crash', async () => {
    await ring.makeCase('a', from(30 * minute));
    const key = keyOf('a');
    await restartAfterCrash();
    expect(keyOf('a')).toBe(key);
  });

  it('opens a case after a crash never shorter than promised and at most a tenth longer', async () => {
    await ring.makeCase('a', from(30 * minute));
    for (let message = 0; message < 40; message += 1) {
      await clock.advance(47_000);
      await ring.keepOpen('a', from(30 * minute));
    }
    await restartAfterCrash();
    await clock.advance(30 * minute - 1);
    expect(isOpen('a')).toBe(true);
    await clock.advance(3 * minute + 1);
    expect(isOpen('a')).toBe(false);
  });

  it('opens a case after an orderly stop exactly as long as promised', async () => {
    await ring.makeCase('a', from(day));
    await restart();
    await clock.advance(day - 1);
    expect(isOpen('a')).toBe(true);
    await clock.advance(1);
    expect(isOpen('a')).toBe(false);
  });

  it('closes a case after a crash at the new instant when that came nearer', async () => {
    await ring.makeCase('a', from(14 * day));
    await ring.keepOpen('a', from(day));
    await restartAfterCrash();
    await clock.advance(25 * hour);
    expect(isOpen('a')).toBe(false);
  });

  it('does not grow by every message of a chat', async () => {
    await ring.makeCase('a', from(30 * minute));
    const before = (await onDisk()).length;
    for (let message = 0; message < 100; message += 1) {
      await clock.advance(100);
      await ring.keepOpen('a', from(30 * minute));
    }
    expect((await onDisk()).length).toBe(before);
  });

  it('loses a removed wrap within a minute, from every file', async () => {
    await ring.makeCase('kept', from(day));
    await ring.makeCase('left', from(30 * minute));
    await ring.makeCase('erased', from(day));
    await ring.addReceipt('erased', makeReceiptCode());
    const boxes = [...(await onDisk()).matchAll(/"case":"(?:left|erased)".*?"box":"([^"]+)"/g)].map(
      ([, box]) => box,
    );
    expect(boxes.length).toBeGreaterThanOrEqual(3);

    await ring.erase('erased');
    await clock.advance(30 * minute);
    await ring.sweep();
    await clock.advance(minute);

    await eventually(async () => {
      const bytes = await onDisk();
      return boxes.every((box) => box !== undefined && !bytes.includes(box)) && !bytes.includes('left');
    });
    expect(isOpen('kept')).toBe(true);
  });

  it('holds no removed wrap once the line was stopped, nor a minute after it crashed', async () => {
    await ring.makeCase('a', from(day));
    const [, box = 'none'] = /"box":"([^"]+)"/.exec(await onDisk()) ?? [];
    await ring.erase('a');
    expect(await onDisk()).toContain(box);

    await restartAfterCrash();
    await clock.advance(minute);
    await eventually(async () => !(await onDisk()).includes(box));

    await ring.makeCase('b', from(day));
    await ring.erase('b');
    await ring.close();
    expect(await onDisk()).not.toContain('"line":{');
    ring = await openKeyRing({ directory, kek, clock, log: silent });
  });

  it('shows no key and no code', async () => {
    const code = makeReceiptCode();
    await ring.makeCase('a', from(day));
    await ring.addReceipt('a', code);
    const bytes = Buffer.from(await onDisk(), 'latin1');
    for (const key of [ring.keyOf('case:a'), ring.keyOf('line'), ring.keyOf('council'), kek]) {
      const secret = Buffer.from(key ?? []);
      expect(secret).toHaveLength(32);
      for (const form of [secret, secret.toString('base64').slice(0, -2), secret.toString('hex')]) {
        expect(bytes.includes(form)).toBe(false);
      }
    }
    expect(bytes.includes(code)).toBe(false);
    expect(bytes.includes(code.replaceAll('-', ''))).toBe(false);
  });

  it('is refused under another key, with what to do, and left as it was', async () => {
    await ring.makeCase('a', from(day));
    const key = keyOf('a');
    await ring.close();

    await expect(
      openKeyRing({ directory, kek: new Uint8Array(32).fill(8), clock, log: silent }),
    ).rejects.toMatchObject({ code: 'key-does-not-fit', message: expect.stringContaining('PEERLIJN_KEY') });

    ring = await openKeyRing({ directory, kek, clock, log: silent });
    expect(keyOf('a')).toBe(key);
  });
});

it('does nothing any more once it was closed, whatever it was doing', async () => {
  const events: unknown[] = [];
  const watched = await openKeyRing({
    directory: await temporaryFolder(),
    kek,
    clock,
    log: { event: (...event) => events.push(event) },
  });
  await watched.makeCase('a', from(30_000));
  await watched.makeCase('b', from(45_000));
  await clock.advance(40_000);
  const sweeping = watched.sweep();
  await clock.advance(20_000);
  await watched.close();
  await sweeping;

  events.length = 0;
  await clock.advance(hour);
  expect(events).toEqual([]);
});

describe('keys in memory', () => {
  it('are overwritten when a case is closed or erased', async () => {
    await ring.makeCase('due', from(minute));
    await ring.makeCase('erased', from(day));
    const keys = [ring.keyOf('case:due'), ring.keyOf('case:erased')];

    await clock.advance(minute);
    await ring.sweep();
    await ring.erase('erased');

    for (const key of keys) expect(key?.every((byte) => byte === 0)).toBe(true);
  });

  it('differ for line, council and every case, and outlive a restart', async () => {
    await ring.makeCase('a', from(day));
    await ring.makeCase('b', from(day));
    const keys = () =>
      (['line', 'council', 'case:a', 'case:b'] as const).map((owner) =>
        Buffer.from(ring.keyOf(owner) ?? []).toString('hex'),
      );
    const before = keys();
    expect(new Set(before).size).toBe(4);
    await restart();
    expect(keys()).toEqual(before);
  });
});

it('counts what a sweep closes, and says so', async () => {
  const events: unknown[] = [];
  await ring.close();
  ring = await openKeyRing({ directory, kek, clock, log: { event: (...event) => events.push(event) } });
  for (const caseId of ['a', 'b', 'c']) await ring.makeCase(caseId, from(caseId === 'c' ? day : 1_000));

  await clock.advance(2_000);

  await expect(ring.sweep()).resolves.toBe(2);
  await expect(ring.sweep()).resolves.toBe(0);
  expect(events).toEqual([['keys-swept', { dropped: 2 }]]);
});

it('gives the same fingerprint for the same text and purpose only, before and after a restart', async () => {
  const fingerprint = ring.fingerprint('message', 'abc');
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(ring.fingerprint('message', 'abd')).not.toBe(fingerprint);
  expect(ring.fingerprint('messagea', 'bc')).not.toBe(fingerprint);
  const signing = ring.derive('tokens');
  expect(ring.derive('invites')).not.toEqual(signing);

  await restart();

  expect(ring.fingerprint('message', 'abc')).toBe(fingerprint);
  expect(ring.derive('tokens')).toEqual(signing);
});

it('makes no one wait in vain who begins a case in a crowd', async () => {
  const begun = Array.from({ length: 80 }, (_, number) => `crowd-${String(number)}`);
  for (const id of begun) await ring.makeCase(id, from(minute));
  const codes = begun.map(() => makeReceiptCode());
  await Promise.all(begun.map((id, number) => ring.addReceipt(id, codes[number] ?? '')));
  expect(await ring.openWithCode(codes.at(-1) ?? '', from(minute))).toBe(begun.at(-1));
});

it('lets a crowd that guesses wait in a line of bounded length', async () => {
  const guesses = await Promise.allSettled(
    Array.from({ length: 80 }, () => ring.openWithCode(makeReceiptCode(), from(minute))),
  );
  const turnedAway = guesses.filter(({ status }) => status === 'rejected');
  expect(turnedAway).toHaveLength(80 - 66);
  for (const guess of turnedAway) expect(guess).toMatchObject({ reason: { code: 'too-many-waiting' } });
});
