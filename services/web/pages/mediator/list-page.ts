import type { KnownMediation } from '../../../domain/mediation.js';
import type { MediationLists } from '../../../mediation/mediation-desk.js';
import { html, type Html } from '../../html.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { dayOf } from './moments.js';
import { currentStep } from './steps-row.js';
import type { MediatorTexts } from './texts.js';
import { capital, reporterWords, words } from './words.js';

const { list } = words;

const tags = ({ isBelow16, isAboutSafety, answeredAt }: KnownMediation): Html | undefined => {
  const known = [
    ...(answeredAt !== undefined ? [list.answered] : []),
    ...(isBelow16 ? [list.below16] : []),
    ...(isAboutSafety ? [list.safety] : []),
  ];
  return known.length === 0
    ? undefined
    : html`<ul class="tags">
        ${known.map((label) => html`<li>${label}</li>`)}
      </ul>`;
};

/** Of a request nobody has yet: who asks, and by when. Not a word of what was told. */
function card(mediation: KnownMediation, today: string, below: Html): Html {
  const { role, requestedAt, contactBy, contactedAt } = mediation;
  const isLate = contactedAt === undefined && contactBy < today;
  return html`<li class="story-card">
    <h3>${capital(reporterWords[role])}</h3>
    ${tags(mediation)}
    <p>
      ${list.asked} ${dayOf(requestedAt)}.
      ${contactedAt === undefined ? `${list.contactBy} ${dayOf(contactBy)}.` : undefined}
    </p>
    ${isLate ? html`<p class="problem">${list.late}.</p>` : undefined} ${below}
  </li>`;
}

const cards = (title: string, none: string, all: readonly Html[]): Html =>
  html`<section>
    <h2>${title}</h2>
    ${
      all.length === 0
        ? html`<p class="panel">${none}</p>`
        : html`<ul class="cards">
            ${all}
          </ul>`
    }
  </section>`;

/** What a mediator has, and what waits for one. @param today - yyyy-mm-dd. */
export function mediationListPage(
  { mine, free, stopped, lacking }: MediationLists,
  texts: MediatorTexts,
  {
    alias,
    today,
    isTaken = false,
  }: { readonly alias: string; readonly today: string; readonly isTaken?: boolean },
): Html {
  const name = (mediation: KnownMediation): string =>
    `${capital(reporterWords[mediation.role])}, ${dayOf(mediation.requestedAt)}`;
  return page(
    words.title,
    html`<h1>${words.title}</h1>
      ${isTaken ? html`<p class="danger" role="alert">${list.taken}</p>` : undefined}
      ${cards(
        list.mine,
        list.noMine,
        mine.map((one) =>
          card(
            one,
            today,
            html`<p><strong>${currentStep(one, texts)}</strong></p>
              <a href="/bemiddeling/${one.id}">${list.open}<span class="unseen">: ${name(one)}</span></a>`,
          ),
        ),
      )}
      ${
        stopped.length === 0
          ? undefined
          : html`<section>
              <h2>${list.stopped}</h2>
              <ul class="cards">
                ${stopped.map(
                  ({ role, endedAt = '' }) =>
                    html`<li class="story-card">
                      <h3>${capital(reporterWords[role])}</h3>
                      <p>${list.stoppedOn} ${dayOf(endedAt)}. ${list.tellOther}</p>
                    </li>`,
                )}
              </ul>
            </section>`
      }
      ${lacking === undefined ? undefined : html`<p class="danger">${list.lacking[lacking]}</p>`}
      ${cards(
        list.free,
        list.noFree,
        free.map((one) =>
          card(
            one,
            today,
            lacking === undefined
              ? html`<form method="post" action="/bemiddeling/${one.id}/oppakken">
                  <button>${list.take}<span class="unseen">: ${name(one)}</span></button>
                </form>`
              : html``,
          ),
        ),
      )}`,
    staffBar(words.title, '/bemiddeling', alias),
  );
}
