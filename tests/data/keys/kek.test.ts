import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readKek } from '../../../data/keys/kek.js';

let home: string;
let keyFile: string;
let dataDir: string;
const base64 = Buffer.alloc(32, 7).toString('base64');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'peerlijn-kek-'));
  keyFile = join(home, '.peerlijn', 'key');
  dataDir = join(home, '.peerlijn', 'data');
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

const refused = expect.objectContaining({ code: 'invalid-configuration' });

it('makes a key at the first start that nobody else on the machine can read, and finds it at the next', async () => {
  const first = await readKek({ keyFile, dataDir, makeIfMissing: true });
  const again = await readKek({ keyFile, dataDir, makeIfMissing: true });

  expect(first).toHaveLength(32);
  expect(again).toEqual(first);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o400);
  expect(await readdir(join(home, '.peerlijn'))).toEqual(['key']);
});

it('makes one key when two processes start for the first time at the same moment', async () => {
  const keys = await Promise.all(
    Array.from({ length: 8 }, () => readKek({ keyFile, dataDir, makeIfMissing: true })),
  );

  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  expect(await readdir(join(home, '.peerlijn'))).toEqual(['key']);
});

it('takes the key from the environment and then leaves the disk alone', async () => {
  await expect(readKek({ key: base64, keyFile, dataDir, makeIfMissing: true })).resolves.toEqual(
    Buffer.alloc(32, 7),
  );
  expect(await readdir(home)).toEqual([]);
});

it.each([
  '',
  'geheim',
  Buffer.alloc(31).toString('base64'),
  Buffer.alloc(33).toString('base64'),
  `!${base64}`,
])('refuses a key that is not 32 bytes in base64: "%s"', async (key) => {
  await expect(readKek({ key, keyFile, dataDir, makeIfMissing: true })).rejects.toEqual(refused);
});

it('makes no key of its own where the organisation says it has one', async () => {
  await expect(readKek({ keyFile, dataDir, makeIfMissing: false })).rejects.toEqual(refused);
  expect(await readdir(home)).toEqual([]);
});

it.each([0o640, 0o604, 0o644, 0o666, 0o700])(
  'refuses a key file that others may read or run: %s',
  async (mode) => {
    await mkdir(join(home, '.peerlijn'));
    await writeFile(keyFile, base64);
    await chmod(keyFile, mode);
    await expect(readKek({ keyFile, dataDir, makeIfMissing: false })).rejects.toEqual(refused);
  },
);

it('refuses a key that would be copied along with the data, also through a link', async () => {
  await mkdir(dataDir, { recursive: true });
  await symlink(dataDir, join(home, 'elsewhere'));
  for (const inside of [
    join(dataDir, 'key'),
    join(dataDir, 'deep', 'key'),
    join(home, 'elsewhere', 'key'),
    dataDir,
  ]) {
    await expect(readKek({ keyFile: inside, dataDir, makeIfMissing: true })).rejects.toEqual(refused);
  }
  expect(await readdir(dataDir)).toEqual([]);
});

it('reads a key beside the data, whose name only begins alike', async () => {
  const beside = `${dataDir}-key`;
  await readKek({ keyFile: beside, dataDir, makeIfMissing: true });
  expect(await readFile(beside, 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
});

it('never quotes the key it refuses', async () => {
  const error: unknown = await readKek({ key: 'mijngeheim', keyFile, dataDir, makeIfMissing: false }).catch(
    (thrown: unknown) => thrown,
  );
  expect(String(error)).not.toContain('mijngeheim');
});
