import { type Html, html } from '../html.js';
import { pageTexts } from './page-texts.js';
import { page } from './page.js';
import { staffBar } from './staff-bar.js';

const words = pageTexts.signIn;

/** One button: a program that only looks at a link, as mail and chat programs do, does not use it up. */
export const linkPage = (token: string): Html =>
  page(
    words.title,
    html`<h1>${words.title}</h1>
      <form class="panel" method="post" action="/aanmelden">
        <p>${words.text}</p>
        <input type="hidden" name="token" value="${token}" />
        <button>${words.button}</button>
      </form>`,
  );

export const usedLinkPage: Html = page(
  words.usedTitle,
  html`<h1>${words.usedTitle}</h1>
    <p>${words.usedText}</p>
    <p><a href="/">${pageTexts.home}</a></p>`,
);

export const signedInPage = (alias: string): Html =>
  page(
    words.doneTitle,
    html`<h1>${words.doneTitle}</h1>
      <p>${words.nothingYet}</p>`,
    staffBar(words.doneTitle, '/aangemeld', alias),
  );

export const signedOutPage: Html = page(
  words.outTitle,
  html`<h1>${words.outTitle}</h1>
    <p>${words.outText}</p>
    <p><a href="/">${pageTexts.home}</a></p>`,
);
