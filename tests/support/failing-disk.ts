import { open, type FileHandle } from 'node:fs/promises';

/** A disk that can be told to fail, in front of the real one: what it does not refuse really happens. */
export function failingDisk() {
  let failure: 'ENOSPC' | 'EIO' | undefined;
  let syncs = 0;
  const refuse = () => Object.assign(new Error('the disk refused'), { code: failure });

  const openFile = async (path: string, flags: string, mode?: number): Promise<FileHandle> => {
    const file = await open(path, flags, mode);
    let hasFailed = false;
    const write = async (bytes: Buffer, offset: number, length: number, position: number) => {
      if (failure !== 'ENOSPC') return file.write(bytes, offset, length, position);
      hasFailed = true;
      // As a disk that fills up does it: a part of it fits.
      if (length > 1) await file.write(bytes, offset, length >> 1, position);
      throw refuse();
    };
    const sync = async (really: () => Promise<void>) => {
      if (hasFailed) throw new Error('a file that failed was synced again');
      if (failure !== undefined) {
        hasFailed = true;
        throw refuse();
      }
      syncs += 1;
      await really();
    };
    const failing: Partial<FileHandle> = {
      write: write as FileHandle['write'],
      datasync: () => sync(() => file.datasync()),
      sync: () => sync(() => file.sync()),
      close: () => file.close(),
    };
    return failing as FileHandle;
  };

  return {
    openFile,
    /** `ENOSPC`: writes fail halfway. `EIO`: writes seem to work, syncs fail. `undefined`: all is well again. */
    failWith(code: 'ENOSPC' | 'EIO' | undefined) {
      failure = code;
    },
    get syncs() {
      return syncs;
    },
  };
}
