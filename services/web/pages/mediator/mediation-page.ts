import { isMediationOver } from '../../../domain/mediation.js';
import { html, type Html } from '../../html.js';
import { problemList } from '../form.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { dayOf } from './moments.js';
import { nowPart } from './now-part.js';
import type { Part } from './part.js';
import { stepsRow } from './steps-row.js';
import { agreementsPart, aftercarePart, requestPart, stopPart, wordsPart } from './told-parts.js';
import { capital, reporterWords, words } from './words.js';

const overText = ({ mediation: { state }, t }: Part): string =>
  t(state === 'other_declined' || state === 'closed' ? words.over[state] : words.over.withdrawn);

/** One mediation as its mediator has it: where it stands, what can be done now, and what was told. */
export function mediationPage(part: Part, alias: string, notice?: string): Html {
  const { mediation, sheet, texts, form, named, t } = part;
  const title = `${capital(reporterWords[mediation.role])}, ${dayOf(mediation.requestedAt)}`;
  const isOver = isMediationOver(mediation);
  const hasProblems = Object.keys(form.problems).length > 0;
  const look = named === undefined ? words.notRight : words.text.lookAgain;
  const isAfter = mediation.outcome !== undefined;
  return page(
    hasProblems ? `${look}: ${words.title}` : words.title,
    html`<p><a href="/bemiddeling">${words.back}</a></p>
      <h1>${title}</h1>
      ${problemList(look, form.problems)}
      ${notice === undefined ? undefined : html`<p class="danger" role="alert">${notice}</p>`}
      ${
        isOver
          ? html`<div class="panel">
              <p>${overText(part)}</p>
              <p class="soft">${t(words.over.hint)}</p>
            </div>`
          : html`${stepsRow(mediation, texts)} ${isAfter ? undefined : nowPart(part)}
            ${isAfter || sheet.aftercare.length > 0 ? aftercarePart(part) : undefined} ${requestPart(part)}
            ${wordsPart(part)} ${agreementsPart(part)} ${stopPart(part)}`
      }`,
    staffBar(words.title, '/bemiddeling', alias),
  );
}
