import { otherLanguages } from '../../../domain/other-language.js';
import { lineModes } from '../../../domain/settings.js';
import { type Html, html } from '../../html.js';
import { type FilledForm, linesField, oneOf, problemList, someOf, textField, tick } from '../form.js';
import { coordinatorPage } from './coordinator-page.js';
import { words } from './words.js';

const say = words.settings;

export interface SettingsView {
  readonly form: FilledForm;
  readonly hoursRows: number;
  readonly isSaved: boolean;
  /** Fewer than two volunteers may pick up, while the line says that people can talk. */
  readonly tooFew: boolean;
}

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** A part of the settings, which is kept on its own. */
const part = (name: string, title: string, hint: string | undefined, fields: Html): Html =>
  html`<form class="panel" method="post" action="/beheer/instellingen/${name}" aria-label="${title}">
    <h2>${title}</h2>
    ${hint === undefined ? undefined : html`<p class="soft">${hint}</p>`} ${fields}
    <button>${words.save}<span class="unseen">: ${title}</span></button>
  </form>`;

const number = (form: FilledForm, name: 'callbackWithinDays' | 'vogValidYears' | 'councilWithinDays'): Html =>
  textField(form, { name, label: say[name], type: 'number', size: 'short' });

const hoursRow = (form: FilledForm, row: number): Html => {
  const at = (name: string): string => `openHours.${String(row)}.${name}`;
  return html`<div class="hours-row">
    ${someOf(
      form,
      { name: at('days'), label: say.days },
      say.weekdays.map((label, index) => ({ value: String(index + 1), label })),
    )}
    <div class="pair">
      ${textField(form, { name: at('from'), label: say.from, type: 'time', size: 'short' })}
      ${textField(form, { name: at('until'), label: say.until, type: 'time', size: 'short' })}
    </div>
  </div>`;
};

const offer = (form: FilledForm): Html =>
  html`${oneOf(
    form,
    { name: 'mode', label: say.offer },
    lineModes.map((value) => ({ value, label: say.modes[value] })),
  )}
  ${number(form, 'callbackWithinDays')}
  ${textField(form, { name: 'lineNumber', label: say.lineNumber, size: 'short' })}
  ${textField(form, {
    name: 'mediationWithinDays',
    label: say.mediationWithinDays,
    hint: say.mediationHint,
    type: 'number',
    size: 'short',
  })}`;

const texts = (form: FilledForm): Html =>
  html`${(
    [
      'line',
      'organisation',
      'council',
      'formalLink',
      'publicLink',
      'coordinatorMail',
      'secondContact',
      'payer',
    ] as const
  ).map((name) => textField(form, { name, label: say[name] }))}`;

const languages = (form: FilledForm): Html =>
  html`${otherLanguages.map(
    (language) =>
      html`<div class="language">
        ${tick(form, { name: `otherLanguages.${language}`, label: languageNames.of(language) ?? language })}
        ${textField(form, { name: `otherLanguages.${language}.help`, label: say.languageHelp })}
      </div>`,
  )}`;

/** Everything an organisation decides itself, in parts that are each kept on their own. */
export const settingsPage = ({ form, hoursRows, isSaved, tooFew }: SettingsView, alias: string): Html =>
  coordinatorPage(
    { title: say.title, section: 'settings', alias, problems: form.problems },
    html`${isSaved ? html`<p class="done" role="status">${words.saved}</p>` : undefined}
      ${problemList(words.notRight, form.problems)}
      ${tooFew ? html`<p class="danger">${say.tooFew}</p>` : undefined}
      <div class="stack">
        ${part('offer', say.offer, say.offerHint, offer(form))}
        ${part(
          'hours',
          say.hours,
          say.hoursHint,
          html`${
            form.problems.openHours === undefined
              ? undefined
              : html`<p class="problem" id="openHours" tabindex="-1">${form.problems.openHours}</p>`
          }
          ${Array.from({ length: hoursRows }, (_, row) => hoursRow(form, row))}`,
        )}
        ${part(
          'closed',
          say.closed,
          undefined,
          linesField(form, { name: 'closedDays', label: say.closedDays, hint: say.closedHint }),
        )}
        ${part('texts', say.texts, say.textsHint, texts(form))}
        ${part(
          'rules',
          say.rules,
          undefined,
          html`${linesField(form, {
            name: 'neededTrainings',
            label: say.neededTrainings,
            hint: say.neededTrainingsHint,
          })}
          ${number(form, 'vogValidYears')}`,
        )}
        ${part(
          'council',
          say.councilPart,
          undefined,
          html`${linesField(form, { name: 'councilMeetings', label: say.councilMeetings, hint: say.councilHint })}
          ${number(form, 'councilWithinDays')}`,
        )}
        ${part('languages', say.languages, say.languagesHint, languages(form))}
      </div>`,
  );
