import { listAccounts } from '../../../accounts/list-accounts.js';
import { amsterdamDay } from '../../../domain/amsterdam.js';
import { mayPickUp } from '../../../people/papers.js';
import { listProfiles } from '../../../people/profiles.js';
import type { Clock } from '../../../ports/clock.js';
import type { RecordStore } from '../../../ports/record-store.js';
import type { LiveSettings } from '../../../settings/live-settings.js';
import { settingsPage } from '../../pages/coordinator/settings-page.js';
import type { Fields, Problems } from '../../pages/form.js';
import { HttpRefusal } from '../../refusal.js';
import type { Answer, Route, StaffVisitor } from '../../route.js';
import {
  fieldsOfSettings,
  hoursRows,
  partIn,
  readSettingsForm,
  type SettingsPart,
  withoutPart,
} from './settings-form.js';
import { fieldsIn } from './typed.js';

export interface SettingsParts {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly live: LiveSettings;
}

/** What the line offers, when, and in whose words. */
export function settingsRoutes({ store, clock, live }: SettingsParts): readonly Route[] {
  /** Two are enough to run the line, fewer are not (script §0.16). */
  const tooFew = async (): Promise<boolean> => {
    const settings = live.current();
    if (settings.mode === 'intake_only') return false;
    const profiles = await listProfiles(store);
    const able = (await listAccounts(store)).filter(({ id, role, blockedAt }) => {
      const profile = profiles.get(id);
      if (role !== 'peer_volunteer' || blockedAt !== undefined || !profile) return false;
      return mayPickUp(profile, settings, amsterdamDay(clock.now()));
    });
    return able.length < 2;
  };

  const show = async (
    { alias }: StaffVisitor,
    typed: { readonly part: SettingsPart; readonly fields: Fields; readonly problems: Problems } | undefined,
    isSaved = false,
  ): Promise<Answer> => {
    const kept = fieldsOfSettings(live.current());
    const fields = typed ? { ...withoutPart(kept, typed.part), ...typed.fields } : kept;
    const form = { fields, problems: typed?.problems ?? {} };
    const view = { form, hoursRows: hoursRows(form.fields), isSaved, tooFew: await tooFew() };
    return { html: settingsPage(view, alias) };
  };

  return [
    {
      method: 'GET',
      path: '/beheer/instellingen',
      may: 'coordinator',
      audit: 'nothing',
      kind: 'page',
      answer: (request, coordinator) => show(coordinator, undefined, request.query.has('bewaard')),
    },
    {
      method: 'POST',
      path: '/beheer/instellingen/:part',
      may: 'coordinator',
      audit: 'settings-changed',
      kind: 'page',
      async answer(request, coordinator) {
        const part = partIn(request.params.part);
        if (!part) throw new HttpRefusal(404, 'not-found');
        const fields = fieldsIn(request);
        const read = readSettingsForm(part, fields);
        if ('problems' in read) {
          return { ...(await show(coordinator, { part, fields, problems: read.problems })), status: 422 };
        }
        await live.change(read.some, coordinator.trace(part));
        return { redirect: '/beheer/instellingen?bewaard' };
      },
    },
  ];
}
