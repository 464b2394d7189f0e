import { StaleRevision } from '../domain/errors.js';
import { type Settings, settingsSchema } from '../domain/settings.js';
import type { Change, RecordStore, Ref } from '../ports/record-store.js';

const settingsRef: Ref = { kind: 'setting', id: 'settings' };

/** What was kept by another version of the line may have a setting we do not know: it is left out, not an error. */
const keptSchema = settingsSchema.strip();

/** The settings as they are at this moment. Ask again each time: they change at `/beheer`. */
export interface LiveSettings {
  readonly current: () => Settings;
  /**
   * Changes some of them, for every process of the line.
   *
   * @param trace - what this act leaves behind.
   * @throws StoreUnavailable
   */
  change(some: Partial<Settings>, trace: Change): Promise<void>;
  /** Stops following what other processes change. */
  close(): void;
}

/** @param first - what counts until somebody changes a setting: the file of PEERLIJN_SETTINGS. */
export async function openLiveSettings(store: RecordStore, first: Settings): Promise<LiveSettings> {
  let current = first;
  let known = 0;
  const take = (settings: Settings, revision: number): void => {
    if (revision < known) return; // an answer that was overtaken
    [current, known] = [settings, revision];
  };
  const look = async (): Promise<void> => {
    const stored = await store.read(settingsRef);
    if (stored) take(keptSchema.parse(stored.body), stored.revision);
  };
  await look();
  const close = store.watch({ kind: 'setting' }, () => {
    look().catch(() => undefined); // what we had still holds, and the next change is told again
  });

  async function change(some: Partial<Settings>, trace: Change): Promise<void> {
    await look();
    const revision = known;
    const body = settingsSchema.parse({ ...current, ...some });
    try {
      await store.commit([
        { put: { ...settingsRef, owner: 'line', keys: {}, order: 0, body }, expected: revision },
        trace,
      ]);
      take(body, revision + 1);
    } catch (error) {
      if (!(error instanceof StaleRevision)) throw error;
      await change(some, trace); // somebody changed another one at the same moment
    }
  }

  return { current: () => current, change, close };
}
