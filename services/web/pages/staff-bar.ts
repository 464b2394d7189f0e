import { type Html, html } from '../html.js';
import { pageTexts } from './page-texts.js';

/** Where people work who are called when somebody waits. */
const called: ReadonlySet<string> = new Set(['/beheer', '/bemiddeling']);

/** The bar above the pages of people who are signed in: where they are, who they are, the way out. */
export const staffBar = (where: string, home: `/${string}`, alias: string): Html =>
  html`<header class="bar">
    <div>
      <a class="brand" href="${home}"><img src="/pear.svg" alt="" />${where}</a>
      <span class="soft">${alias}</span>
      ${called.has(home) ? html`<a href="/seintjes">${pageTexts.alerts}</a>` : undefined}
      <form method="post" action="/afmelden">
        <button class="plain">${pageTexts.signIn.signOut}</button>
      </form>
    </div>
  </header>`;
