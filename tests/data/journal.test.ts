import { readdir, readFile, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { openJournal, type Journal } from '../../data/journal/journal.js';
import type { OpenFile } from '../../data/journal/segment.js';
import { failingDisk } from '../support/failing-disk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const note = z.object({ name: z.string(), text: z.string().nullable() });
type Note = z.infer<typeof note>;

/** Notes by name, kept in a journal; a note without text is taken away. */
async function openNotes(directory: string, openFile?: OpenFile) {
  const notes = new Map<string, string>();
  const journal = await openJournal<Note>({
    directory,
    ...(openFile && { openFile }),
    state: {
      parse: (value) => note.parse(value),
      apply({ name, text }) {
        if (text === null) notes.delete(name);
        else notes.set(name, text);
      },
      *entries() {
        for (const [name, text] of notes) yield { name, text };
      },
    },
  });
  return { journal, notes };
}

const write = (journal: Journal<Note>, name: string, text: string | null = name) =>
  journal.append({ name, text });

const segmentsOf = async (directory: string) =>
  (await readdir(directory)).filter((name) => name.endsWith('.log')).sort();

async function lastSegment(directory: string): Promise<string> {
  return join(directory, (await segmentsOf(directory)).at(-1) ?? '');
}

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(path, bytes);
}

it('has everything again that was acknowledged, in order, each time it is opened', async () => {
  const directory = await temporaryFolder();
  for (const day of ['monday', 'tuesday', 'wednesday']) {
    const { journal } = await openNotes(directory);
    await Promise.all([
      write(journal, day, 'first'),
      write(journal, day, 'last'),
      write(journal, `${day}-2`),
    ]);
    await journal.close();
  }
  const { journal, notes } = await openNotes(directory);
  await journal.close();

  expect([...notes]).toEqual([
    ['monday', 'last'],
    ['monday-2', 'monday-2'],
    ['tuesday', 'last'],
    ['tuesday-2', 'tuesday-2'],
    ['wednesday', 'last'],
    ['wednesday-2', 'wednesday-2'],
  ]);
});

it('shows nothing before it is on disk, and then at once', async () => {
  const { journal, notes } = await openNotes(await temporaryFolder());
  const written = write(journal, 'story');
  expect(notes.size).toBe(0);
  await written;
  expect(notes.get('story')).toBe('story');
  await journal.close();
});

it('syncs once for all who wait', async () => {
  const disk = failingDisk();
  const { journal } = await openNotes(await temporaryFolder(), disk.openFile);
  const before = disk.syncs;
  await Promise.all(Array.from({ length: 100 }, (_, index) => write(journal, String(index))));
  expect(disk.syncs - before).toBeLessThanOrEqual(2);
  await journal.close();
});

it('keeps only what is still there after it was compacted', async () => {
  const directory = await temporaryFolder();
  const { journal } = await openNotes(directory);
  for (let version = 0; version < 50; version += 1)
    await write(journal, 'changed', `version ${String(version)}`);
  await write(journal, 'erased', 'something nobody may find again');
  await write(journal, 'erased', null);
  await journal.compact();
  await write(journal, 'after');
  await journal.close();

  const files = await Promise.all((await readdir(directory)).map((name) => readFile(join(directory, name))));
  expect(Buffer.concat(files).includes('something nobody may find again')).toBe(false);
  expect(Buffer.concat(files).includes('version 48')).toBe(false);
  const { notes, journal: again } = await openNotes(directory);
  expect([...notes]).toEqual([
    ['changed', 'version 49'],
    ['after', 'after'],
  ]);
  await again.close();
});

it('loses nothing that is written while a snapshot is made, nor brings back what is erased meanwhile', async () => {
  const directory = await temporaryFolder();
  const { journal, notes } = await openNotes(directory);
  const names = Array.from({ length: 20_000 }, (_, index) => `note-${String(index)}`);
  await Promise.all(names.map((name) => write(journal, name)));

  const compacting = journal.compact().then(() => 'done');
  let rounds = 0;
  for (; (await Promise.race([compacting, Promise.resolve('busy')])) === 'busy'; rounds += 1) {
    const at = (rounds * 977) % names.length;
    await Promise.all([
      write(journal, `note-${String(at)}`, null),
      write(journal, `note-${String(names.length - at)}`, `round ${String(rounds)}`),
      write(journal, `new-${String(rounds)}`),
    ]);
  }
  await journal.close();

  expect(rounds).toBeGreaterThan(1);
  const again = await openNotes(directory);
  expect(new Map([...again.notes].sort())).toEqual(new Map([...notes].sort()));
  await again.journal.close();
});

it('does not take a compaction that began earlier for one that was asked later', async () => {
  const directory = await temporaryFolder();
  const { journal } = await openNotes(directory);
  await write(journal, 'key', 'a wrap that has to go');
  const first = journal.compact();
  await write(journal, 'key', null);
  await Promise.all([first, journal.compact()]);
  await journal.close();

  const files = await Promise.all((await readdir(directory)).map((name) => readFile(join(directory, name))));
  expect(Buffer.concat(files).includes('a wrap that has to go')).toBe(false);
});

it('compacts by itself when most of it is out of date', async () => {
  const directory = await temporaryFolder();
  const { journal } = await openNotes(directory);
  const page = 'x'.repeat(1024 * 1024);
  for (let round = 0; round < 40; round += 1) await write(journal, 'page', page);
  await journal.close();

  const sizes = await Promise.all(
    (await readdir(directory)).map(async (name) => (await stat(join(directory, name))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(32 * 1024 * 1024);
});

it('does not grow by being opened', async () => {
  const directory = await temporaryFolder();
  for (let start = 0; start < 5; start += 1) {
    const { journal } = await openNotes(directory);
    if (start === 0) await write(journal, 'story');
    await journal.close();
  }
  expect(await segmentsOf(directory)).toHaveLength(2);
  const { journal, notes } = await openNotes(directory);
  expect(notes.get('story')).toBe('story');
  await journal.close();
});

it.each(['torn', 'flipped'])('cuts a %s tail off and goes on behind what is whole', async (damage) => {
  const directory = await temporaryFolder();
  const first = await openNotes(directory);
  await write(first.journal, 'kept');
  await write(first.journal, 'damaged');
  await first.journal.close();
  const path = await lastSegment(directory);
  const { size } = await stat(path);
  await (damage === 'torn' ? truncate(path, size - 3) : flip(path, size - 3));

  const second = await openNotes(directory);
  expect([...second.notes.keys()]).toEqual(['kept']);
  await write(second.journal, 'later');
  await second.journal.close();

  const third = await openNotes(directory);
  expect([...third.notes.keys()]).toEqual(['kept', 'later']);
  await third.journal.close();
});

it('refuses to open when something that was acknowledged is damaged, and changes nothing', async () => {
  const directory = await temporaryFolder();
  const first = await openNotes(directory);
  for (const name of ['one', 'two', 'three']) await write(first.journal, name);
  await first.journal.close();
  const path = await lastSegment(directory);
  const whole = await readFile(path);
  await flip(path, whole.indexOf('"one"') + 2);
  const before = await readdir(directory);

  await expect(openNotes(directory)).rejects.toMatchObject({
    code: 'corrupt-journal',
    message: expect.stringContaining(path) as unknown,
  });
  expect(await readdir(directory)).toEqual(before);

  await writeFile(path, whole);
  const { notes, journal } = await openNotes(directory);
  expect([...notes.keys()]).toEqual(['one', 'two', 'three']);
  await journal.close();
});

it('refuses to open when an older file is damaged, cut or missing', async () => {
  const directory = await temporaryFolder();
  for (const name of ['one', 'two']) {
    const { journal } = await openNotes(directory);
    await write(journal, name);
    await journal.close();
  }
  const older = join(directory, (await segmentsOf(directory))[0] ?? '');
  const whole = await readFile(older);
  const refused = () => expect(openNotes(directory)).rejects.toMatchObject({ code: 'corrupt-journal' });

  for (let at = 0; at < whole.length; at += 7) {
    await flip(older, at);
    await refused();
    await writeFile(older, whole);
  }
  await truncate(older, whole.length - 1);
  await refused();
  await unlink(older);
  await refused();
  await writeFile(older, whole);
  await (await openNotes(directory)).journal.close();
});

it('refuses to open on a damaged snapshot', async () => {
  const directory = await temporaryFolder();
  const { journal } = await openNotes(directory);
  for (const name of ['one', 'two', 'three']) await write(journal, name);
  await journal.compact();
  await journal.close();
  const snapshot = join(
    directory,
    (await readdir(directory)).find((name) => name.endsWith('.snapshot')) ?? '',
  );
  const whole = await readFile(snapshot);
  for (let at = 0; at < whole.length; at += 5) {
    await flip(snapshot, at);
    await expect(openNotes(directory)).rejects.toMatchObject({ code: 'corrupt-journal' });
    await writeFile(snapshot, whole);
    await truncate(snapshot, at);
    await expect(openNotes(directory)).rejects.toMatchObject({ code: 'corrupt-journal' });
    await writeFile(snapshot, whole);
  }
});

it.each(['ENOSPC', 'EIO'] as const)(
  'tells everyone who waits when the disk says %s, and goes on by itself afterwards',
  async (code) => {
    const directory = await temporaryFolder();
    const disk = failingDisk();
    const { journal, notes } = await openNotes(directory, disk.openFile);
    await write(journal, 'before');

    for (let round = 0; round < 5; round += 1) {
      disk.failWith(code);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) => write(journal, `refused-${String(round)}-${String(index)}`)),
      );
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as unknown))).toEqual(
        Array.from({ length: 10 }, () => expect.objectContaining({ code: 'store-unavailable' }) as unknown),
      );
      await expect(journal.compact()).rejects.toMatchObject({ code: 'store-unavailable' });
      disk.failWith(undefined);
      await write(journal, `after-${String(round)}`);
    }
    await journal.close();

    const expected = ['before', 'after-0', 'after-1', 'after-2', 'after-3', 'after-4'];
    expect([...notes.keys()]).toEqual(expected);
    const again = await openNotes(directory);
    expect([...again.notes.keys()]).toEqual(expected);
    await again.journal.compact();
    await again.journal.close();
    expect(await readdir(directory)).toHaveLength(2);
  },
);

it('takes nothing after it was closed', async () => {
  const { journal } = await openNotes(await temporaryFolder());
  await journal.close();
  await expect(write(journal, 'late')).rejects.toMatchObject({ code: 'store-unavailable' });
  await expect(journal.compact()).rejects.toMatchObject({ code: 'store-unavailable' });
});
