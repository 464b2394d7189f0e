import { open, truncate, type FileHandle } from 'node:fs/promises';

const sector = 512;
const never = new Promise<never>(() => undefined);

/** A disk that keeps, when the power fails, what was synced; and of the rest whatever chance decides. */
export function poweredDisk() {
  let isOff = false;
  const files = new Map<string, { file: FileHandle; written: number; synced: number }>();

  const openFile = async (path: string, flags: string, mode?: number): Promise<FileHandle> => {
    if (isOff) return never;
    const file = await open(path, flags, mode);
    const state = { file, written: 0, synced: 0 };
    files.set(path, state);
    const sync = async () => {
      const { written } = state;
      // Anything may happen while it is under way, also that the power fails.
      await new Promise((resolve) => setImmediate(resolve));
      if (isOff) return never;
      state.synced = written;
    };
    const powered: Partial<FileHandle> = {
      write: (async (bytes: Buffer, offset: number, length: number, position: number) => {
        if (isOff) return never;
        state.written = Math.max(state.written, position + length);
        return file.write(bytes, offset, length, position);
      }) as FileHandle['write'],
      datasync: sync,
      sync,
      close: () => Promise.resolve(),
    };
    return powered as FileHandle;
  };

  return {
    openFile,
    /** Whoever is writing never hears of it again, and what was not synced is torn. */
    async fail(): Promise<void> {
      isOff = true;
      await new Promise((resolve) => setTimeout(resolve, 1));
      for (const [path, { file, written, synced }] of files) {
        await tear(file, synced, written);
        await file.close();
        if (Math.random() < 0.3)
          await cutAt(path, synced + Math.floor(Math.random() * (written - synced + 1)));
      }
    },
  };
}

/** Of each sector behind what was synced: it is there, empty, or nonsense. */
async function tear(file: FileHandle, synced: number, written: number): Promise<void> {
  for (let at = synced; at < written; at += sector - (at % sector)) {
    const length = Math.min(sector - (at % sector), written - at);
    const chance = Math.random();
    if (chance < 0.5) await file.write(Buffer.alloc(length, chance < 0.3 ? 0 : 0xf5), 0, length, at);
  }
}

/** The file may have another name by now, or be gone. */
async function cutAt(path: string, size: number): Promise<void> {
  await truncate(path, size).catch(() => undefined);
}
