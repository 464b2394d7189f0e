import { plusDays } from '../../../domain/amsterdam.js';
import { plainDate } from '../../../domain/plain-date.js';
import type { Role } from '../../../domain/role.js';
import type { KnownShift } from '../../../people/roster.js';
import type { RosterDay } from '../../../people/week.js';
import { type Html, html } from '../../html.js';
import { type FilledForm, problemList, selectField, textField } from '../form.js';
import { coordinatorPage } from './coordinator-page.js';
import { words } from './words.js';

const say = words.roster;

/** Whom something can be planned for. */
export interface Planned {
  readonly id: string;
  readonly alias: string;
  readonly role: Role;
}

export interface RosterView {
  /** yyyy-mm-dd. */
  readonly monday: string;
  readonly today: string;
  readonly days: readonly RosterDay[];
  /** From today on. */
  readonly ahead: readonly KnownShift[];
  /** Shifts that somebody else has to do. */
  readonly toReplace: ReadonlySet<string>;
  readonly people: readonly Planned[];
  readonly form: FilledForm;
}

const inAmsterdam = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'Europe/Amsterdam' });
const time = inAmsterdam({ hour: '2-digit', minute: '2-digit' });
const dayName = inAmsterdam({ weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = inAmsterdam({ weekday: 'short', day: 'numeric', month: 'short' });

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const hoursOf = ({ startsAt, endsAt }: KnownShift): string =>
  `${time.format(new Date(startsAt))}–${time.format(new Date(endsAt))}`;

/** The last instant belongs to the day before: a holiday ends at midnight. */
const lastDayOf = ({ endsAt }: KnownShift): Date => new Date(Date.parse(endsAt) - 1);

/** Everybody the roster may name; somebody who has gone since keeps their place without a name. */
type Names = ReadonlyMap<string, Planned>;

const nameOf = ({ accountId }: KnownShift, names: Names): string => names.get(accountId)?.alias ?? say.nobody;

const shiftIn = (shift: KnownShift, names: Names, toReplace: ReadonlySet<string>): Html =>
  html`<li${toReplace.has(shift.id) ? html` class="ended"` : undefined}>
    <span class="hours">${hoursOf(shift)}</span> ${nameOf(shift, names)}
    ${names.get(shift.accountId)?.role === 'coordinator' ? html`<span class="soft">${say.onCall}</span>` : undefined}
    ${toReplace.has(shift.id) ? html`<strong>${say.replace}</strong>` : undefined}
  </li>`;

const dayIn = ({ day, shifts, holidays, gaps }: RosterDay, names: Names, view: RosterView): Html =>
  html`<li class="day${day === view.today ? ' today' : ''}">
    <h3>${shortDay.format(noon(day))}</h3>
    <ul>
      ${shifts.map((shift) => shiftIn(shift, names, view.toReplace))}
      ${gaps.map(({ from, until }) => html`<li class="gap">${say.gap}: ${from}–${until}</li>`)}
      ${holidays.map((holiday) => html`<li class="away">${nameOf(holiday, names)}: ${say.away}</li>`)}
      ${shifts.length + holidays.length + gaps.length === 0 ? html`<li class="soft">${say.nobody}</li>` : undefined}
    </ul>
  </li>`;

const weekIn = (view: RosterView, names: Names): Html => {
  const to = (weeks: number): string => `/beheer/rooster?week=${plusDays(view.monday, 7 * weeks)}`;
  return html`<section>
    <h2>${say.week} ${plainDate(view.monday, 'je')}</h2>
    <p class="between">
      <a href="${to(-1)}">${say.earlier}</a> <a href="/beheer/rooster">${say.thisWeek}</a>
      <a href="${to(1)}">${say.later}</a>
    </p>
    <ol class="week">
      ${view.days.map((day) => dayIn(day, names, view))}
    </ol>
  </section>`;
};

function aheadIn(shift: KnownShift, names: Names, toReplace: ReadonlySet<string>): Html {
  const name = nameOf(shift, names);
  const begins = dayName.format(new Date(shift.startsAt));
  const when =
    shift.kind === 'shift'
      ? html`${begins}, ${hoursOf(shift)}`
      : html`${say.away}: ${begins} – ${dayName.format(lastDayOf(shift))}`;
  return html`<li class="person">
    <span>
      <strong>${name}</strong> ${when}
      ${toReplace.has(shift.id) ? html`<strong class="ended">${say.replace}</strong>` : undefined}
    </span>
    <form method="post" action="/beheer/rooster/${shift.id}/weg">
      <button class="plain">${say.drop}<span class="unseen">: ${name}, ${begins}</span></button>
    </form>
  </li>`;
}

const whoOptions = (people: readonly Planned[]) => [
  { value: '', label: '' },
  ...people.map(({ id, alias, role }) => ({
    value: id,
    label: `${alias} (${words.roles[role].toLowerCase()})`,
  })),
];

const shiftForm = ({ form, people }: RosterView): Html =>
  html`<form class="panel" method="post" action="/beheer/rooster">
    <h2>${say.plan}</h2>
    ${selectField(form, { name: 'who', label: say.who }, whoOptions(people))}
    ${textField(form, { name: 'day', label: say.day, type: 'date', size: 'short' })}
    <div class="pair">
      ${textField(form, { name: 'startsAt', label: say.startsAt, type: 'time', size: 'short' })}
      ${textField(form, { name: 'endsAt', label: say.endsAt, hint: say.endsAtHint, type: 'time', size: 'short' })}
    </div>
    ${textField(form, { name: 'weeks', label: say.weeks, type: 'number', size: 'short' })}
    <button>${say.plan}</button>
  </form>`;

const holidayForm = ({ form, people }: RosterView): Html =>
  html`<form class="panel" method="post" action="/beheer/rooster/vrij">
    <h2>${say.planHoliday}</h2>
    ${selectField(form, { name: 'away', label: say.who }, whoOptions(people))}
    <div class="pair">
      ${textField(form, { name: 'firstDay', label: say.firstDay, type: 'date', size: 'short' })}
      ${textField(form, { name: 'lastDay', label: say.lastDay, type: 'date', size: 'short' })}
    </div>
    <button>${say.planHoliday}</button>
  </form>`;

/** Who is there when: a week to look at, what is planned, and the forms that plan it. */
export function rosterPage(view: RosterView, everybody: readonly Planned[], alias: string): Html {
  const names: Names = new Map(everybody.map((person) => [person.id, person]));
  return coordinatorPage(
    { title: say.title, section: 'roster', alias, problems: view.form.problems },
    html`${problemList(words.notRight, view.form.problems)} ${weekIn(view, names)}
      ${
        view.people.length === 0
          ? html`<p class="panel">
              ${say.nobodyToPlan} <a href="/beheer/uitnodigen">${words.people.invite}</a>
            </p>`
          : html`<div class="forms">${shiftForm(view)} ${holidayForm(view)}</div>`
      }
      <section>
        <h2>${say.ahead}</h2>
        ${
          view.ahead.length === 0
            ? html`<p class="panel">${say.nothing}</p>`
            : html`<ul class="rows">
                ${view.ahead.map((shift) => aheadIn(shift, names, view.toReplace))}
              </ul>`
        }
      </section>`,
  );
}
