import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditRecord } from '../../services/audit/audit-record.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { openLiveSettings } from '../../services/settings/live-settings.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const clock = fakeClock();
const fromFile = settingsSchema.parse({ organisation: 'Zorgplein', mode: 'call_back' });
const trace = () => auditRecord('settings-changed', 'sanne', clock.now());

let folder: string;
let real: RealStore;
beforeEach(async () => {
  folder = await temporaryFolder();
  real = await realStore(clock, folder);
});
afterEach(() => real.close());

it('goes by the file until somebody changes a setting, and by what was changed from then on', async () => {
  const settings = await openLiveSettings(real.store, fromFile);
  expect(settings.current()).toEqual(fromFile);
  await settings.change({ mode: 'live' }, trace());
  expect(settings.current()).toEqual({ ...fromFile, mode: 'live' });

  await real.close();
  real = await realStore(clock, folder);
  const afterRestart = await openLiveSettings(real.store, settingsSchema.parse({ organisation: 'Another' }));
  expect(afterRestart.current()).toEqual({ ...fromFile, mode: 'live' });
});

it('tells every other process of the line what was changed', async () => {
  const here = await openLiveSettings(real.store, fromFile);
  const there = await openLiveSettings(real.store, fromFile);
  await here.change({ line: 'de Perenlijn' }, trace());
  await new Promise(setImmediate);
  expect(there.current().line).toBe('de Perenlijn');
});

it('keeps what two people change at the same moment, and traces both', async () => {
  const [one, other] = [
    await openLiveSettings(real.store, fromFile),
    await openLiveSettings(real.store, fromFile),
  ];
  await Promise.all([
    one.change({ line: 'de Perenlijn' }, trace()),
    other.change({ callbackWithinDays: 3 }, trace()),
  ]);
  const after = (await openLiveSettings(real.store, fromFile)).current();
  expect(after).toMatchObject({ line: 'de Perenlijn', callbackWithinDays: 3, mode: 'call_back' });
  expect(await real.store.count({ kind: 'audit' })).toBe(2);
});

it('refuses what is no setting, and keeps what was', async () => {
  const settings = await openLiveSettings(real.store, fromFile);
  await expect(settings.change({ callbackWithinDays: 99 }, trace())).rejects.toThrow();
  expect(settings.current()).toEqual(fromFile);
  expect(await real.store.count({ kind: 'setting' })).toBe(0);
});

it('starts with what an older or newer version kept', async () => {
  const body = { line: 'de Oude Lijn', somethingNobodyKnows: true };
  const put = { kind: 'setting', id: 'settings', owner: 'line', keys: {}, order: 0, body } as const;
  await real.store.commit([{ put, expected: 0 }]);
  const settings = await openLiveSettings(real.store, fromFile);
  expect(settings.current()).toEqual(settingsSchema.parse({ line: 'de Oude Lijn' }));
});
