import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openBox, sealBox, type BoxLabel } from '../../../data/sealing/box.js';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const label: BoxLabel = ['case', 'abc', 3, 'case:abc'];

/** Made apart from this program, with Python's `cryptography`. */
const sealedElsewhere =
  '01000102030405060708090a0b096bb376a48ba63bef24fbefd4c91504e9f6f351820e3852abf0f18b834add1a85289fd10515359a';

it('opens what was sealed years ago', () => {
  expect(openBox(key, label, Buffer.from(sealedElsewhere, 'hex'))?.toString()).toBe(
    'Niemand belde mij terug.',
  );
});

it('gives back whatever was sealed, and shows none of it meanwhile', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.array(fc.oneof(fc.string(), fc.integer())), (plaintext, anyLabel) => {
      const box = sealBox(key, anyLabel, plaintext);
      expect(openBox(key, anyLabel, box)).toEqual(Buffer.from(plaintext));
      expect(box).toHaveLength(plaintext.length + 29);
      if (plaintext.length > 3) expect(box.includes(Buffer.from(plaintext))).toBe(false);
    }),
  );
});

it('opens nothing when a single bit was changed, wherever it is', () => {
  const box = sealBox(key, label, 'Niemand belde mij terug.');
  for (let bit = 0; bit < box.length * 8; bit += 1) {
    const changed = Buffer.from(box);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(openBox(key, label, changed)).toBeUndefined();
  }
});

it('opens none of 100 000 boxes that were altered, cut, made up or given another label', () => {
  const box = sealBox(key, label, 'Niemand belde mij terug.');
  let opened = 0;
  const open = (anyLabel: BoxLabel, anyBox: Uint8Array) => {
    if (openBox(key, anyLabel, anyBox)) opened += 1;
  };
  const altered = fc.tuple(fc.nat(box.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
    const changed = Buffer.from(box);
    changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
    return changed;
  });
  const cut = fc.nat(box.length - 1).map((end) => box.subarray(0, end));
  const madeUp = fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.of(1, ...bytes));
  const otherLabel = fc
    .array(fc.oneof(fc.string(), fc.integer(), fc.constantFrom(...label)), { maxLength: 5 })
    .filter((other) => JSON.stringify(other) !== JSON.stringify(label));

  fc.assert(
    fc.property(altered, cut, madeUp, otherLabel, (changed, short, invented, other) => {
      open(label, changed);
      open(label, short);
      open(label, invented);
      open(other, box);
    }),
    { numRuns: 25_000 },
  );

  expect(opened).toBe(0);
});

it('takes no label for another that reads alike when its parts are put together', () => {
  const alike: BoxLabel[] = [
    ['case', 'abc', 3, 'line'],
    ['case', 'abc', '3', 'line'],
    ['case', 'ab', 'c', 3, 'line'],
    ['casea', 'bc', 3, 'line'],
    ['case', 'abc', 3, 'li', 'ne'],
    ['case', 'abc","3', 'line'],
    ['case', ['abc'], 3, 'line'],
    ['case', 'abc\ud800', 3, 'line'],
    ['case', 'abc\ufffd', 3, 'line'],
  ];
  for (const one of alike) {
    const box = sealBox(key, one, 'x');
    expect(alike.filter((other) => openBox(key, other, box))).toEqual([one]);
  }
});

it('never uses a nonce twice, in 100 000 seals', () => {
  const nonces = new Set<string>();
  for (let seal = 0; seal < 100_000; seal += 1) {
    nonces.add(sealBox(key, label, '').toString('latin1', 1, 13));
  }
  expect(nonces.size).toBe(100_000);
});

it('opens with no other key', () => {
  const box = sealBox(key, label, 'x');
  for (let guess = 0; guess < 1_000; guess += 1) expect(openBox(randomBytes(32), label, box)).toBeUndefined();
});
