import { listAccounts } from '../../../accounts/list-accounts.js';
import { amsterdamDay } from '../../../domain/amsterdam.js';
import type { Settings } from '../../../domain/settings.js';
import type { Shift } from '../../../domain/volunteer.js';
import { dropShift, planShifts, rosterBetween, uncovered } from '../../../people/roster.js';
import { mondayOf, stretchOf, weekOf } from '../../../people/week.js';
import type { Clock } from '../../../ports/clock.js';
import type { RecordStore } from '../../../ports/record-store.js';
import { rosterPage } from '../../pages/coordinator/roster-page.js';
import type { Fields, Problems } from '../../pages/form.js';
import { HttpRefusal } from '../../refusal.js';
import type { Answer, Route, StaffVisitor, WebRequest } from '../../route.js';
import { clashesOf, readHolidayForm, readShiftForm, type ReadShifts } from './roster-form.js';
import { dayFrom, fieldsIn, idIn } from './typed.js';

export interface RosterParts {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly settings: () => Settings;
}

const day = 86_400_000;
/** So far ahead the list of what is planned looks, in days. */
const listedAhead = 120;

/** Who is there when. */
export function rosterRoutes({ store, clock, settings }: RosterParts): readonly Route[] {
  /** Everybody who can be planned: who picks up, who mediates, and the coordinator who is called. */
  const people = async () => {
    const everybody = await listAccounts(store);
    const planned = everybody.filter(
      ({ role, blockedAt }) =>
        blockedAt === undefined &&
        (role === 'peer_volunteer' || role === 'mediator' || role === 'coordinator'),
    );
    return { everybody, planned, ids: new Set(planned.map(({ id }) => id)) };
  };

  const show = async (
    coordinator: StaffVisitor,
    week: string | undefined,
    form: { readonly fields: Fields; readonly problems: Problems },
  ): Promise<Answer> => {
    const today = amsterdamDay(clock.now());
    const monday = mondayOf(week ?? today);
    const inWeek = stretchOf(monday, 7);
    const [{ everybody, planned }, ofWeek, ahead] = await Promise.all([
      people(),
      rosterBetween(store, inWeek.from, inWeek.until),
      rosterBetween(store, clock.now(), new Date(clock.now().getTime() + listedAhead * day)),
    ]);
    const volunteers = new Set(planned.filter(({ role }) => role === 'peer_volunteer').map(({ id }) => id));
    const { mode, openHours } = settings();
    const days = weekOf(monday, ofWeek, volunteers, mode === 'hours' || mode === 'live' ? openHours : []);
    const toReplace = new Set([...uncovered(ofWeek), ...uncovered(ahead)].map(({ id }) => id));
    const view = { monday, today, days, ahead, toReplace, people: planned, form };
    return { html: rosterPage(view, everybody, coordinator.alias) };
  };

  const plan =
    (read: (fields: Fields, ids: ReadonlySet<string>) => ReadShifts) =>
    async (request: WebRequest, coordinator: StaffVisitor): Promise<Answer> => {
      const fields = fieldsIn(request);
      const refuse = async (problems: Problems): Promise<Answer> => ({
        ...(await show(coordinator, undefined, { fields, problems })),
        status: 422,
      });
      const asked = read(fields, (await people()).ids);
      if ('problems' in asked) return refuse(asked.problems);
      const clashes = clashesOf(asked.shifts, await around(asked.shifts));
      if (Object.keys(clashes).length > 0) return refuse(clashes);
      await planShifts(store, asked.shifts, (id) => coordinator.trace(id));
      const [first] = asked.shifts;
      return { redirect: `/beheer/rooster?week=${amsterdamDay(new Date(first?.startsAt ?? clock.now()))}` };
    };

  /** What is planned in the time these take. */
  const around = (shifts: readonly Shift[]) => {
    const starts = shifts.map(({ startsAt }) => Date.parse(startsAt));
    const ends = shifts.map(({ endsAt }) => Date.parse(endsAt));
    return rosterBetween(store, new Date(Math.min(...starts)), new Date(Math.max(...ends)));
  };

  return [
    {
      method: 'GET',
      path: '/beheer/rooster',
      may: 'coordinator',
      audit: 'nothing',
      kind: 'page',
      answer: (request, coordinator) =>
        show(coordinator, dayFrom(request.query.get('week') ?? ''), {
          fields: { weeks: '1' },
          problems: {},
        }),
    },
    {
      method: 'POST',
      path: '/beheer/rooster',
      may: 'coordinator',
      audit: 'shift-planned',
      kind: 'page',
      answer: plan(readShiftForm),
    },
    {
      method: 'POST',
      path: '/beheer/rooster/vrij',
      may: 'coordinator',
      audit: 'shift-planned',
      kind: 'page',
      answer: plan(readHolidayForm),
    },
    {
      method: 'POST',
      path: '/beheer/rooster/:id/weg',
      may: 'coordinator',
      audit: 'shift-dropped',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        if (!(await dropShift(store, id, coordinator.trace(id)))) throw new HttpRefusal(404, 'not-found');
        return { redirect: '/beheer/rooster' };
      },
    },
  ];
}
