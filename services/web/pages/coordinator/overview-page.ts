import type { LabelKey, TextCatalogue } from '../../../domain/text-catalogue.js';
import type { Settings } from '../../../domain/settings.js';
import type { OpenAlarm, Unreached } from '../../../people/attention.js';
import type { HelpNow, TalkToWatch } from '../../../people/talks-to-watch.js';
import { type Html, html } from '../../html.js';
import { coordinatorPage } from './coordinator-page.js';
import { checkedOnWords, type HelpLinesChecked } from './help-lines-page.js';
import { plainMoment } from './moments.js';
import { words } from './words.js';

const say = words.overview;

export type OverviewTexts = Pick<TextCatalogue, 'spoken' | 'say' | 'label'>;

export interface OverviewView {
  readonly unreached: Unreached;
  /** Mediations in which nobody got in touch by the day that was promised. */
  readonly lateMediations: number;
  readonly alarms: readonly OpenAlarm[];
  readonly debriefs: readonly {
    readonly accountId: string;
    readonly alias: string;
    readonly how: 'talk' | 'call';
    readonly since: string;
  }[];
  readonly help: HelpNow;
  readonly mode: Settings['mode'];
  readonly onDuty: readonly { readonly alias: string; readonly state: 'on' | 'break' }[];
  /** Shifts of today, as they are said: `19:00–21:00 Mira`. */
  readonly today: readonly string[];
  readonly helpLines: HelpLinesChecked;
  /** Texts that wait to be looked at. */
  readonly texts: number;
  /** Papers that need attention. */
  readonly pressing: number;
  /** Nobody was invited yet. */
  readonly isNew: boolean;
}

const doneForm = (action: string, label: string, about: string): Html =>
  html`<form method="post" action="${action}">
    <button class="plain">${label}<span class="unseen">: ${about}</span></button>
  </form>`;

const banner = ({ count, calls, last = '' }: Unreached): Html | undefined =>
  count + calls === 0
    ? undefined
    : html`<section class="danger" role="alert">
        <h2>${say.unreached}</h2>
        ${
          count === 0
            ? undefined
            : html`<p>
                ${count === 1 ? say.unreachedOne : html`${count} ${say.unreachedMore}`} ${plainMoment(last)}.
              </p>`
        }
        ${calls === 0 ? undefined : html`<p>${calls} ${say.unreachedCalls}</p>`}
        <p><a href="/beheer/rooster">${say.unreachedWhat}</a></p>
        ${doneForm('/beheer/niemand-bereikt/gezien', say.seen, say.unreached)}
      </section>`;

const late = (count: number): Html | undefined =>
  count === 0
    ? undefined
    : html`<section class="danger" role="alert">
        <h2>${say.lateMediations}</h2>
        <p>${count} ${say.lateMediationsWhat}</p>
      </section>`;

const helpLinesDue = (checked: HelpLinesChecked, texts: OverviewTexts): Html | undefined =>
  checked.isDue
    ? html`<section class="panel">
        <p>${texts.say('coordinator.check_due', 'u', { date: checkedOnWords(checked) }).bubbles.join(' ')}</p>
        <p><a href="/beheer/hulplijnen">${words.helpLines.check}</a></p>
      </section>`
    : undefined;

const alarms = (open: readonly OpenAlarm[], texts: Pick<TextCatalogue, 'spoken'>): Html =>
  html`<section>
    <h2>${say.alarms}${open.length === 0 ? undefined : html` (${open.length})`}</h2>
    ${
      open.length === 0
        ? html`<p class="soft">${say.noAlarms}</p>`
        : html`<p class="soft">${say.alarmHint}</p>
            <ul class="rows">
              ${open.map(({ id, kind, at }) => {
                const what = texts.spoken(`desk.kind_${kind}` as LabelKey, 'nl').label;
                return html`<li class="person">
                  <span><strong>${what}</strong>, ${plainMoment(at)}</span>
                  ${doneForm(`/beheer/signalen/${id}/klaar`, say.done, `${what}, ${plainMoment(at)}`)}
                </li>`;
              })}
            </ul>`
    }
  </section>`;

const watched = (talk: TalkToWatch, texts: Pick<TextCatalogue, 'spoken'>): Html => {
  const { alias, danger, isCalled, since } = talk;
  const kind = danger && texts.spoken(`desk.kind_${danger}` as LabelKey, 'nl').label;
  return html`<li class="person">
    <span>
      ${kind === undefined ? undefined : html`<strong>${say.danger}: ${kind}</strong>,`}
      ${
        alias === undefined
          ? say.nobodyThere
          : html`<strong>${alias}</strong> ${isCalled ? say.called : say.withPerson}`
      },
      ${say.since} ${plainMoment(since)}
    </span>
  </li>`;
};

const watch = (talks: readonly TalkToWatch[], texts: Pick<TextCatalogue, 'spoken'>): Html | undefined =>
  talks.length === 0
    ? undefined
    : html`<section>
        <h2>${say.watch} (${talks.length})</h2>
        <ul class="rows">
          ${talks.map((talk) => watched(talk, texts))}
        </ul>
      </section>`;

const waitingWords = ({ count, since = '' }: HelpNow['waiting']): string =>
  count === 0
    ? say.waitingNone
    : `${count === 1 ? say.person : `${String(count)} ${say.people}`}, ${say.waitingSince} ${plainMoment(since)}`;

const promiseWords = ({ count, today }: HelpNow['promises']): string =>
  count === 0
    ? say.promisesNone
    : `${String(count)} ${say.open}${today === 0 ? '' : `, ${String(today)} ${say.promisesToday}`}`;

const debriefs = (asked: OverviewView['debriefs']): Html | undefined =>
  asked.length === 0
    ? undefined
    : html`<section>
        <h2>${say.debriefs} (${asked.length})</h2>
        <p class="soft">${say.debriefHint}</p>
        <ul class="rows">
          ${asked.map(
            ({ accountId, alias, how, since }) =>
              html`<li class="person">
                <span>
                  <a href="/beheer/mensen/${accountId}">${alias}</a>
                  ${how === 'call' ? say.debriefCall : say.debriefTalk}, ${say.since} ${plainMoment(since)}
                </span>
                ${doneForm(`/beheer/nagesprek/${accountId}/klaar`, say.debriefed, alias)}
              </li>`,
          )}
        </ul>
      </section>`;

const fact = (name: string, value: Html): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;

const now = ({ mode, help, onDuty, today, helpLines, texts, pressing }: OverviewView): Html =>
  html`<section>
    <h2>${say.now}</h2>
    <dl>
      ${fact(say.offers, html`<a href="/beheer/instellingen">${words.settings.modes[mode]}</a>`)}
      ${fact(
        say.onDuty,
        html`${
          onDuty.length === 0
            ? say.nobody
            : onDuty
                .map(({ alias, state }) => (state === 'break' ? `${alias} (${say.onBreak})` : alias))
                .join(', ')
        }`,
      )}
      ${fact(say.waiting, html`${waitingWords(help.waiting)}`)}
      ${fact(say.promises, html`${promiseWords(help.promises)}`)}
      ${fact(
        say.today,
        html`<a href="/beheer/rooster">${today.length === 0 ? say.noShifts : today.join(' · ')}</a>`,
      )}
      ${fact(words.texts.waiting, html`<a href="/beheer/teksten">${texts === 0 ? say.noTexts : texts}</a>`)}
      ${fact(
        words.helpLines.title,
        html`<a href="/beheer/hulplijnen">${say.checked} ${checkedOnWords(helpLines)}</a>`,
      )}
      ${fact(
        say.papers,
        html`<a href="/beheer/papieren"
          >${pressing === 0 ? say.papersFine : html`${pressing} ${say.papersPressing}`}</a
        >`,
      )}
    </dl>
  </section>`;

const firstSteps = html`<section class="panel">
  <h2>${say.setUp}</h2>
  <ol>
    <li><a href="/beheer/instellingen">${say.setUpSteps[0]}</a></li>
    <li><a href="/beheer/uitnodigen">${say.setUpSteps[1]}</a></li>
    <li><a href="/beheer/rooster">${say.setUpSteps[2]}</a></li>
  </ol>
</section>`;

/** What a coordinator has to know and do today. Numbers, kinds and times; never a case. */
export const overviewPage = (view: OverviewView, texts: OverviewTexts, alias: string): Html =>
  coordinatorPage(
    { title: say.title, section: 'overview', alias },
    html`${banner(view.unreached)} ${late(view.lateMediations)} ${helpLinesDue(view.helpLines, texts)}
    ${view.isNew ? firstSteps : undefined} ${watch(view.help.talks, texts)} ${alarms(view.alarms, texts)}
    ${debriefs(view.debriefs)} ${now(view)}`,
  );
