import { type Html, html } from '../html.js';
import { textField } from './form.js';
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

/** Where somebody asks for a new link by themselves. */
export const askForLinkPage = (canMail: boolean, isWrong = false): Html => {
  const form = { fields: {}, problems: isWrong ? { mail: words.askWrong } : {} };
  return page(
    words.title,
    html`<h1>${words.title}</h1>
      ${
        canMail
          ? html`<form class="panel" method="post" action="/aanmelden/vragen">
              <p>${words.askText}</p>
              ${textField(form, { name: 'mail', label: words.askMail, type: 'email' })}
              <button>${words.askButton}</button>
            </form>`
          : html`<p>${words.askNobody}</p>`
      }`,
  );
};

/** The same for every address: it tells nobody who is of the line. */
export const askedForLinkPage: Html = page(
  words.askedTitle,
  html`<h1>${words.askedTitle}</h1>
    <p>${words.askedText}</p>`,
);

export const usedLinkPage: Html = page(
  words.usedTitle,
  html`<h1>${words.usedTitle}</h1>
    <p>${words.usedText}</p>
    <p><a href="/aanmelden">${words.askLink}</a></p>
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
