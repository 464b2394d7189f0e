import { type Html, html } from '../../html.js';
import type { Problems } from '../form.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { words } from './words.js';

const paths = {
  overview: '/beheer',
  people: '/beheer/mensen',
  roster: '/beheer/rooster',
  papers: '/beheer/papieren',
  texts: '/beheer/teksten',
  settings: '/beheer/instellingen',
  figures: '/beheer/cijfers',
} as const satisfies Record<keyof typeof words.menu, string>;
export type Section = keyof typeof paths;

const menu = (current: Section): Html =>
  html`<nav class="menu" aria-label="${words.title}">
    <ul>
      ${(Object.keys(paths) as Section[]).map(
        (section) =>
          html`<li>
            <a href="${paths[section]}" ${section === current ? html` aria-current="page"` : undefined}
              >${words.menu[section]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** What a page of the coordinator has beside its own. */
export interface Frame {
  readonly title: string;
  readonly section: Section;
  readonly alias: string;
  /** A form that could not be kept says so in the title too: it is what a screen reader says first. */
  readonly problems?: Problems;
}

/** The frame of the pages at `/beheer`. */
export const coordinatorPage = ({ title, section, alias, problems = {} }: Frame, main: Html): Html =>
  page(
    Object.keys(problems).length === 0 ? title : `${words.notRight}: ${title}`,
    html`<h1>${title}</h1>
      ${main}`,
    html`${staffBar(words.title, '/beheer', alias)}${menu(section)}`,
  );
