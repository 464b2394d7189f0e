import type { ChatWindow, WindowWords } from '../../domain/chat-window.js';
import type { HelpLine } from '../../safety/help-lines.js';
import { type Html, html } from '../html.js';

export interface HomePage {
  /** The name of this line (settings). */
  readonly line: string;
  readonly chat: ChatWindow;
  /** Stand in the page itself, so that they are there without script and without a network. */
  readonly helpLines: readonly HelpLine[];
  /** Said where script is off (`ui.noscript`). */
  readonly withoutScript: string;
}

/** The page with the chat window. It greets before any conversation exists: looking at it stores nothing. */
export const homePage = ({ line, chat, helpLines, withoutScript }: HomePage): Html => {
  const words = chat.words.u;
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="theme-color" content="#f8f3e4" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171a12" media="(prefers-color-scheme: dark)" />
        <title>${line}</title>
        <link rel="icon" href="/pear.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/chat.css" />
        <script src="/chat.js" defer></script>
      </head>
      <body>
        <main class="window" data-page="${JSON.stringify(chat)}">
          ${bar(line, words)} ${panel(words, helpLines)} ${talk(words)}
          <noscript>
            <div class="without-script">
              <p>${withoutScript}</p>
              ${numbers(helpLines)}
              <p><a href="/help">${words.help}</a></p>
            </div>
          </noscript>
          <p class="notice" role="status" hidden></p>
          <form class="composer">
            <label class="unseen" for="input" data-word="input">${words.input}</label>
            <textarea
              id="input"
              rows="1"
              autocomplete="off"
              placeholder="${words.input}"
              data-word-placeholder="input"
            ></textarea>
            <button class="send" aria-label="${words.send}" data-word-aria-label="send">
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M6 11l6-6 6 6" /></svg>
            </button>
          </form>
        </main>
        <p class="countdown" role="alert"></p>
      </body>
    </html>`;
};

const bar = (line: string, words: WindowWords): Html => html`
  <header class="bar">
    <h1 class="brand"><img src="/pear.svg" alt="" width="32" height="32" />${line}</h1>
    <p class="danger">
      <a class="danger-call" href="tel:112" data-word="danger">${words.danger}</a>
      <a class="danger-help" href="/help" data-word="help">${words.help}</a>
    </p>
    <button type="button" class="menu" aria-expanded="false" aria-controls="panel" data-word="menu">
      ${words.menu}
    </button>
    <button type="button" class="exit" data-word="exit">${words.exit}</button>
    <button type="button" class="fold" aria-label="${words.close}" data-word-aria-label="close">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>
    </button>
  </header>
`;

const panel = (words: WindowWords, helpLines: readonly HelpLine[]): Html => html`
  <div class="panel" id="panel" tabindex="-1" hidden>
    <section class="code" hidden>
      <h2 data-word="saveCode">${words.saveCode}</h2>
      <p class="code-value"></p>
      <div class="row"></div>
    </section>
    <section>
      <h2 id="form-heading" data-word="form">${words.form}</h2>
      <div class="row" role="group" aria-labelledby="form-heading">
        <button type="button" data-form="u" aria-pressed="true">u</button>
        <button type="button" data-form="je" aria-pressed="false">je</button>
        <button type="button" data-form="en" aria-pressed="false" lang="en">English</button>
      </div>
    </section>
    <section>
      <h2 data-word="exit">${words.exit}</h2>
      <p data-word="exitNote">${words.exitNote}</p>
    </section>
    <section class="help" tabindex="-1">
      <h2 data-word="help">${words.help}</h2>
      ${numbers(helpLines)}
      <p><a href="/help" target="_blank" rel="noopener" data-word="help">${words.help}</a></p>
    </section>
    <button type="button" class="close" data-word="close">${words.close}</button>
  </div>
`;

const numbers = (helpLines: readonly HelpLine[]): Html => html`
  <ul class="numbers">
    ${helpLines.map(({ name, number, when }) => {
      const whose = name === number ? when : name.replace(number, '').trim();
      return html`<li>
        <a href="tel:${number.replace(/\D/g, '')}"><b>${number}</b> ${whose}</a>
      </li>`;
    })}
  </ul>
`;

const talk = (words: WindowWords): Html => html`
  <div class="scroll" role="region" tabindex="0" aria-label="${words.chat}" data-word-aria-label="chat">
    <div class="log" role="log" aria-live="polite">
      ${words.welcome.map(
        (text) =>
          html`<div class="bubble bot" lang="${words.lang}">
            <span class="unseen">${words.bot}: </span>
            <p>${text}</p>
          </div>`,
      )}
    </div>
    <div class="typing" hidden><span>${words.bot} ${words.typing}</span><i></i><i></i><i></i></div>
    <div class="answers" role="group" aria-label="${words.answers}" data-word-aria-label="answers">
      ${words.choices.map(
        ({ label, value }) => html`<button type="button" value="${value}">${label}</button>`,
      )}
    </div>
  </div>
`;
