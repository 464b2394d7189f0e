import { sharedWords } from '../../../mediation/acts.js';
import type { Open } from '../../../mediation/told.js';
import { html, type Html } from '../../html.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { momentOf } from './moments.js';
import { labelOf, type MediatorTexts } from './texts.js';
import { agreementsTable } from './told-parts.js';
import { about, capital, words } from './words.js';

/** An address and nothing else: what is said stays out of the link. */
const isMail = (contact: string): boolean => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);

const back = (id: string): Html =>
  html`<p class="no-print"><a href="/bemiddeling/${id}">${words.title}</a></p>`;

/** The text for the other side, to print or to copy: exactly what the person said yes to, and nothing else. */
export const invitationPage = ({ mediation, sheet }: Open, alias: string): Html =>
  page(
    words.invitation.title,
    html`${back(mediation.id)}
      <h1 class="no-print">${words.invitation.title}</h1>
      <p class="soft no-print">${about(mediation, words.invitation.exact)}</p>
      <div class="story letter">${sheet.textForOther}</div>
      <p class="no-print">${words.invitation.copy}</p>
      ${
        isMail(sheet.otherContact)
          ? html`<p class="no-print">
              <a class="button" href="mailto:${sheet.otherContact}">${words.invitation.mail}</a>
            </p>`
          : undefined
      }`,
    staffBar(words.title, '/bemiddeling', alias),
  );

/** What both sides read: words their writers agreed to, the date, and the same agreements. */
export function sharedPage({ mediation, sheet }: Open, texts: MediatorTexts, alias: string): Html {
  const { appointment, agreements } = sheet;
  const column = (side: 'reporter' | 'other'): Html => {
    const shared = sharedWords(sheet, side);
    const title = capital(labelOf(texts, mediation, side === 'reporter' ? 'words_reporter' : 'words_other'));
    return html`<div>
      <h2>${title}</h2>
      ${shared === undefined ? html`<p class="soft">${words.shared.nothing}</p>` : html`<div class="story">${shared}</div>`}
    </div>`;
  };
  return page(
    words.shared.title,
    html`${back(mediation.id)}
      <h1>${words.shared.title}</h1>
      <div class="columns">${column('reporter')} ${column('other')}</div>
      ${
        appointment === undefined || appointment.isCancelled
          ? undefined
          : html`<h2>${words.shared.when}</h2>
              <p>${capital(momentOf(appointment))}, ${appointment.place}</p>`
      }
      <h2>${capital(labelOf(texts, mediation, 'agreements'))}</h2>
      ${agreements.length === 0 ? html`<p>${words.agreements.none}</p>` : agreementsTable({ mediation, sheet, texts })}
      <p class="soft">${words.shared.fair}</p>`,
    staffBar(words.title, '/bemiddeling', alias),
  );
}
