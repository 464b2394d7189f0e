import { type Html, html } from '../html.js';
import { page } from './page.js';
import { pageTexts } from './page-texts.js';

type ErrorStatus = keyof typeof pageTexts.errors;

const textsOf = (status: number): (typeof pageTexts.errors)[ErrorStatus] => {
  if (status in pageTexts.errors) return pageTexts.errors[status as ErrorStatus];
  return status >= 500 ? pageTexts.errors[500] : pageTexts.errors[400];
};

/** One fixed page for each status. Nothing of the request or the failure is in it. */
export function errorPage(status: number): Html {
  const { title, text } = textsOf(status);
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>
      ${status === 401 ? html`<p><a href="/aanmelden">${pageTexts.signIn.askLink}</a></p>` : undefined}
      <p class="danger"><strong>${pageTexts.danger}</strong> ${pageTexts.suicide}</p>
      <p><a href="/help">${pageTexts.moreHelp}</a> · <a href="/">${pageTexts.home}</a></p>`,
  );
}
