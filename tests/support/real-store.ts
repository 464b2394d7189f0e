import type { Clock } from '../../services/ports/clock.js';
import { type OpenedStore, openedStore } from './opened-store.js';
import { temporaryFolder } from './temporary-folder.js';

export type RealStore = OpenedStore;

/** What the running line keeps its records in: sealed, on disk, in a folder of its own unless one is given. */
export const realStore = async (clock: Clock, folder?: string): Promise<RealStore> =>
  openedStore(clock, folder ?? (await temporaryFolder()));
