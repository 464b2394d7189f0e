import type { DeskWindow } from '../../../domain/desk-window.js';
import { type Html, html } from '../../html.js';

/** The frame of the desk and of practice: everything in it is made by their script. The title is neutral. */
const frame = (title: string, script: 'desk' | 'practice', window: DeskWindow, inside: Html): Html =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/pear.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk.css" />
        <script src="/${script}.js" defer></script>
      </head>
      <body data-page="${JSON.stringify(window)}" data-view="queue">
        ${inside}
      </body>
    </html>`;

const withoutScript = html`<noscript>
  <p class="banner">
    Dit werkt alleen met JavaScript. Zet het aan voor deze pagina, of gebruik een andere browser.
  </p>
</noscript>`;

const brand = (where: string): Html =>
  html`<a class="brand" href="/vrijwilliger"
    ><img src="/pear.svg" alt="" width="32" height="32" />${where}</a
  >`;

/** `/vrijwilliger`: the volunteer's desk. */
export const deskPage = (window: DeskWindow, alias: string): Html =>
  frame(
    window.line,
    'desk',
    window,
    html`
      <header class="bar">
        ${brand(window.line)}
        <div class="duty" role="group" aria-label="Mijn dienst"></div>
        <div class="around">
          <button type="button" class="plain sound" aria-pressed="true">Geluid</button>
          <button type="button" class="plain keys">Toetsen</button>
          <a class="plain" href="/seintjes">Seintjes</a>
          <a class="plain" href="/vrijwilliger/oefenen">Oefenen</a>
          <form method="post" action="/afmelden">
            <button class="plain">Afmelden<span class="unseen"> (${alias})</span></button>
          </form>
        </div>
      </header>
      <p class="banner" role="status" hidden></p>
      ${withoutScript}
      <nav class="tabs" aria-label="Onderdelen"></nav>
      <main class="room">
        <h1 class="unseen">Wachtrij en gesprekken</h1>
        <div class="side">
          <section class="queue" aria-labelledby="queue-title">
            <h2 id="queue-title" tabindex="-1">Wachtrij</h2>
            <p class="hint"></p>
            <ul class="papers cards" aria-label="Jouw papieren"></ul>
            <ul class="offers cards"></ul>
          </section>
          <section class="callbacks" aria-labelledby="callbacks-title" hidden>
            <h2 id="callbacks-title">Terugbellen</h2>
            <ul class="cards"></ul>
          </section>
        </div>
        <div class="talks">
          <div class="quiet"></div>
        </div>
      </main>
      <div class="toasts" role="status"></div>
      <div class="unseen alarm" role="alert"></div>
    `,
  );

/** `/vrijwilliger/oefenen`: the same desk with made-up people; it speaks with no server. */
export const practicePage = (window: DeskWindow): Html =>
  frame(
    window.line,
    'practice',
    window,
    html`
      <header class="bar">
        ${brand('Oefenen')}
        <div class="around"><a class="plain" href="/vrijwilliger">Terug naar de wachtrij</a></div>
      </header>
      ${withoutScript}
      <main class="practice"></main>
      <div class="toasts" role="status"></div>
    `,
  );
