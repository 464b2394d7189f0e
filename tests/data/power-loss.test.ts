import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { openJournal } from '../../data/journal/journal.js';
import type { OpenFile } from '../../data/journal/segment.js';
import { poweredDisk } from '../support/powered-disk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const entry = z.tuple([z.number(), z.number()]);
type Entry = Readonly<z.infer<typeof entry>>;

/** Numbers by writer, each writer counting on from where it was. */
async function openCounts(directory: string, openFile?: OpenFile) {
  const counts = new Map<number, Set<number>>();
  const journal = await openJournal<Entry>({
    directory,
    ...(openFile && { openFile }),
    state: {
      parse: (value) => entry.parse(value),
      apply: ([writer, number]) => {
        counts.set(writer, (counts.get(writer) ?? new Set()).add(number));
      },
      *entries() {
        for (const [writer, numbers] of counts) for (const number of numbers) yield [writer, number] as const;
      },
    },
  });
  return { journal, counts };
}

it('keeps everything acknowledged, in order, when the power fails at any moment and tears what was not synced', async () => {
  for (let round = 0; round < 80; round += 1) {
    const directory = await temporaryFolder();
    const acknowledged = new Map<number, number>();
    for (let failure = 0; failure < 3; failure += 1) {
      const disk = poweredDisk();
      const { journal, counts } = await openCounts(directory, disk.openFile);
      const count = async (writer: number): Promise<never> => {
        let number = counts.get(writer)?.size ?? 0;
        for (;;) {
          number += 1;
          await journal.append([writer, number]);
          acknowledged.set(writer, number);
        }
      };
      for (let writer = 0; writer < 6; writer += 1) void count(writer);
      if (failure > 0) void journal.compact();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 6));
      await disk.fail();
    }

    const { journal, counts } = await openCounts(directory);
    await journal.close();
    for (const [writer, atLeast] of acknowledged) {
      const numbers = [...(counts.get(writer) ?? [])];
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
    }
  }
}, 60_000);
