import type { AccountParts } from '../../../accounts/account.js';
import { listAccounts } from '../../../accounts/list-accounts.js';
import { shownAtDesk } from '../../../alerts/at-the-desk.js';
import type { TextCheck } from '../../../council/text-check.js';
import { lateMediations } from '../../../mediation/late.js';
import { amsterdamDay, amsterdamTime } from '../../../domain/amsterdam.js';
import type { Settings } from '../../../domain/settings.js';
import {
  closeAlarm,
  debriefSeen,
  debriefs,
  onDuty,
  openAlarms,
  sawUnreached,
  unreached,
} from '../../../people/attention.js';
import { countedIn, figuresOf } from '../../../people/figures.js';
import { papersOf, pressing } from '../../../people/papers.js';
import { emptyProfile, listProfiles } from '../../../people/profiles.js';
import { rosterBetween } from '../../../people/roster.js';
import { stretchOf } from '../../../people/week.js';
import { helpNow } from '../../../people/talks-to-watch.js';
import { figuresPage } from '../../pages/coordinator/figures-page.js';
import {
  overviewPage,
  type OverviewTexts,
  type OverviewView,
} from '../../pages/coordinator/overview-page.js';
import { HttpRefusal } from '../../refusal.js';
import type { Route } from '../../route.js';
import { needsPapers } from './people-routes.js';
import { helpLinesAt } from './help-line-routes.js';
import { idIn } from './typed.js';

export interface OverviewParts extends AccountParts {
  readonly settings: () => Settings;
  readonly texts: OverviewTexts;
  readonly textCheck: Pick<TextCheck, 'count'>;
}

const monthOf = (day: Date): string => day.toISOString().slice(0, 7);
const monthsFrom = (month: string, by: number): string => {
  const first = new Date(`${month}-01T00:00:00Z`);
  return monthOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by)));
};

/** What waits for a coordinator, and the numbers of a month. */
export function overviewRoutes(parts: OverviewParts): readonly Route[] {
  const { store, clock, settings, texts, textCheck } = parts;
  const look = async (): Promise<OverviewView> => {
    const now = clock.now();
    const today = amsterdamDay(now);
    const day = stretchOf(today, 1);
    const [accounts, profiles, alarms, asked, there, planned, missed, help, late, waiting] =
      await Promise.all([
        listAccounts(store),
        listProfiles(store),
        openAlarms(store),
        debriefs(store),
        onDuty(store, now),
        rosterBetween(store, day.from, day.until),
        unreached(store, now),
        helpNow(store, now),
        lateMediations(store),
        textCheck.count(),
      ]);
    const names = new Map(accounts.map(({ id, alias }) => [id, alias]));
    const named = <One extends { readonly accountId: string }>(one: One) => ({
      ...one,
      alias: names.get(one.accountId) ?? '',
    });
    return {
      unreached: missed,
      lateMediations: late,
      texts: waiting,
      helpLines: helpLinesAt(settings(), today),
      help,
      alarms,
      debriefs: asked.map(named),
      mode: settings().mode,
      onDuty: there.map(named),
      today: planned
        .filter(({ kind }) => kind === 'shift')
        .map(named)
        .map(
          ({ alias, startsAt, endsAt }) =>
            `${amsterdamTime(new Date(startsAt))}–${amsterdamTime(new Date(endsAt))} ${alias}`,
        ),
      pressing: accounts
        .filter(needsPapers)
        .flatMap(({ id }) => pressing(papersOf(profiles.get(id) ?? emptyProfile, settings(), today))).length,
      isNew: !accounts.some(needsPapers),
    };
  };

  return [
    {
      method: 'GET',
      path: '/beheer',
      may: 'coordinator',
      audit: 'overview-read',
      kind: 'page',
      async answer(_, coordinator) {
        const listedAt = clock.now();
        const view = await look();
        await store.commit([coordinator.trace()]);
        // Whoever reads this page has been reached; nobody else is called for it.
        await shownAtDesk(store, coordinator.accountId, listedAt, clock.now());
        return { html: overviewPage(view, texts, coordinator.alias) };
      },
    },
    {
      method: 'POST',
      path: '/beheer/niemand-bereikt/gezien',
      may: 'coordinator',
      audit: 'unreached-seen',
      kind: 'page',
      async answer(_, coordinator) {
        await sawUnreached(store, clock.now(), coordinator.trace());
        return { redirect: '/beheer' };
      },
    },
    {
      method: 'POST',
      path: '/beheer/signalen/:id/klaar',
      may: 'coordinator',
      audit: 'alarm-closed',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        if (!(await closeAlarm(parts, id, coordinator.trace(id)))) throw new HttpRefusal(404, 'not-found');
        return { redirect: '/beheer' };
      },
    },
    {
      method: 'POST',
      path: '/beheer/nagesprek/:id/klaar',
      may: 'coordinator',
      audit: 'debrief-closed',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        if (!(await debriefSeen(parts, id, coordinator.trace(id)))) throw new HttpRefusal(404, 'not-found');
        return { redirect: '/beheer' };
      },
    },
    {
      method: 'GET',
      path: '/beheer/cijfers',
      may: 'coordinator',
      audit: 'nothing',
      kind: 'page',
      async answer({ query }, { alias }) {
        const current = monthOf(clock.now());
        const asked = query.get('maand') ?? '';
        const month = /^20\d\d-(?:0[1-9]|1[0-2])$/.test(asked) && asked <= current ? asked : current;
        const figures = figuresOf(await countedIn(store, new Date(`${month}-01T00:00:00Z`)));
        const earlier = monthsFrom(month, -1);
        const view = { month, earlier, figures, ...(month < current && { later: monthsFrom(month, 1) }) };
        return { html: figuresPage(view, alias) };
      },
    },
  ];
}
