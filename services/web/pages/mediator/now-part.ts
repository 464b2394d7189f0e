import { hindrancesOf } from '../../../mediation/life-cycle.js';
import { isConfirmed } from '../../../mediation/told.js';
import { html, type Html } from '../../html.js';
import { linesField } from '../form.js';
import { actButton, answerButtons, reasons } from './buttons.js';
import { appointmentPart, planForm } from './plan-part.js';
import type { Part } from './part.js';
import { hindranceText, labelOf } from './texts.js';
import { capital, words } from './words.js';

/** What the mediator can do now, in the order in which it is done; what cannot be done yet says why. */
export function nowPart(part: Part): Html {
  return html`<section class="panel now">
    <h2>${words.now}</h2>
    ${parts(part)}
  </section>`;
}

function parts(part: Part): readonly Html[] {
  const { mediation, texts } = part;
  const spoken = contacted(part);
  switch (mediation.state) {
    case 'mediator_assigned':
    case 'reporter_confirmed':
      return [...reopened(part), ...first(part), ...spoken, textForOther(part), askOther(part)];
    case 'other_asked':
      return [
        html`<p>${words.other.waiting}</p>`,
        html`<p><a href="/bemiddeling/${mediation.id}/uitnodiging">${words.text.open}</a></p>`,
        actButton(mediation, { act: 'zegt-ja', label: labelOf(texts, mediation, 'other_yes') }),
        actButton(mediation, {
          act: 'zegt-nee',
          label: labelOf(texts, mediation, 'other_no'),
          isPlain: true,
        }),
      ];
    case 'other_agreed':
      return [...spoken, appointmentPart(part), planForm(part, labelOf(texts, mediation, 'plan'))];
    case 'scheduled':
      return [appointmentPart(part), held(part), planForm(part, words.plan.move)];
    case 'held':
      return [
        html`<h3>${labelOf(texts, mediation, 'outcome')}</h3>`,
        answerButtons(mediation, 'uitkomst', 'outcome', [
          ['agreed', capital(labelOf(texts, mediation, 'outcome_agreed'))],
          ['partly', capital(labelOf(texts, mediation, 'outcome_partly'))],
          ['not_agreed', capital(labelOf(texts, mediation, 'outcome_not'))],
        ]),
      ];
    default:
      return [];
  }
}

/** Why it begins again, until there was contact. */
const reopened = ({ mediation, sheet, t }: Part): readonly Html[] =>
  mediation.contactedAt === undefined && sheet.aftercare.at(-1)?.kept === 'no'
    ? [html`<p class="before">${t(words.aftercare.reopened)}</p>`]
    : [];

/** What must come before anything reaches the other side. */
function first({ mediation, texts, t }: Part): readonly Html[] {
  const { isAboutSafety, coordinatorConsulted, isBelow16, minorDiscussed, mayAsk } = mediation;
  const notice = (text: string, act: string, label: string): Html =>
    html`<div class="before">
      <p>${text}</p>
      ${actButton(mediation, { act, label })}
    </div>`;
  return [
    ...(isAboutSafety && !coordinatorConsulted
      ? [notice(hindranceText(texts, mediation, 'safety'), 'overlegd', words.first.consulted)]
      : []),
    ...(isBelow16 && !minorDiscussed
      ? [notice(hindranceText(texts, mediation, 'under_16'), 'thuis', words.first.discussed)]
      : []),
    ...(mayAsk === 'later' ? [notice(t(words.first.later), 'mag-vragen', t(words.first.mayAsk))] : []),
  ];
}

function contacted({ mediation, texts }: Part): readonly Html[] {
  return mediation.contactedAt === undefined
    ? [
        actButton(mediation, {
          act: 'contact',
          label: labelOf(texts, mediation, 'contacted'),
          blockedBy: reasons(texts, mediation, hindrancesOf(mediation, 'contact')),
        }),
      ]
    : [];
}

function textForOther({ mediation, sheet, texts, form, named, t }: Part): Html {
  const { text } = words;
  const blockedBy = reasons(texts, mediation, hindrancesOf(mediation, 'write-text'));
  const isOffered = sheet.textForOther !== '';
  const write =
    blockedBy.length > 0
      ? html`<p class="why">${blockedBy.join(' ')}</p>`
      : html`<form method="post" action="/bemiddeling/${mediation.id}/tekst">
          ${linesField(form, { name: 'text', label: text.label, hint: t(text.hint) })}
          <button ${isOffered ? html` class="plain"` : undefined}>${t(text.offer)}</button>
          ${
            named === undefined
              ? undefined
              : html`<button class="plain" name="left" value="${named}">${t(text.asItIs)}</button>`
          }
        </form>`;
  if (!isOffered)
    return html`<h3>${text.title}</h3>
      ${write}`;
  return html`<h3>${text.title}</h3>
    <p class="${isConfirmed(sheet) ? 'agreed' : 'soft'}">
      ${t(isConfirmed(sheet) ? text.confirmed : text.offered)}
    </p>
    <div class="story">${sheet.textForOther}</div>
    <details ${'text' in form.problems ? html` open` : undefined}>
      <summary>${text.again}</summary>
      ${write}
    </details>`;
}

function askOther({ mediation, texts }: Part): Html {
  const { id } = mediation;
  const blockedBy = reasons(texts, mediation, hindrancesOf(mediation, 'ask-other'));
  const invitation =
    mediation.state === 'reporter_confirmed'
      ? html`<p>${words.text.ask} <a href="/bemiddeling/${id}/uitnodiging">${words.text.open}</a></p>`
      : undefined;
  return html`${invitation}
  ${actButton(mediation, { act: 'gevraagd', label: labelOf(texts, mediation, 'other_asked'), blockedBy })}`;
}

function held({ mediation, sheet, texts, now }: Part): Html {
  const hasBegun = sheet.appointment !== undefined && new Date(sheet.appointment.startsAt) <= now;
  return actButton(mediation, {
    act: 'geweest',
    label: labelOf(texts, mediation, 'held'),
    blockedBy: hasBegun ? [] : [words.plan.notYet],
  });
}
