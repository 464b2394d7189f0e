import { type HelpLine, helpLines } from '../../../safety/help-lines.js';
import { plainDate } from '../../../domain/plain-date.js';
import { type Html, html } from '../../html.js';
import { coordinatorPage } from './coordinator-page.js';
import { words } from './words.js';

const say = words.helpLines;

/** When they were checked last, and whether that is too long ago. */
export interface HelpLinesChecked {
  readonly on: string | undefined;
  readonly isDue: boolean;
}

export const checkedOnWords = ({ on }: HelpLinesChecked): string =>
  on === undefined ? say.never : plainDate(on, 'u');

const row = ({ name, number, also, chat, hours, cost, source, checked }: HelpLine): Html =>
  html`<li class="person">
    <span>
      <strong>${name}</strong>
      ${[number, also, chat, hours, cost].filter((one) => one !== undefined).join(', ')}
      <span class="soft"
        >${say.source}: ${source}${checked === undefined ? undefined : html`, ${checked}`}</span
      >
    </span>
  </li>`;

/** Every number people are given, to be checked one by one, and the day on which that was done. */
export const helpLinesPage = (checked: HelpLinesChecked, label: string, alias: string): Html =>
  coordinatorPage(
    { title: say.title, section: 'settings', alias },
    html`<p class="${checked.isDue ? 'problem' : 'done'}">${label}: ${checkedOnWords(checked)}</p>
      <p>${say.hint}</p>
      <ul class="rows">
        ${helpLines.map(row)}
      </ul>
      <form method="post" action="/beheer/hulplijnen">
        <button>${say.done}</button>
      </form>`,
  );
