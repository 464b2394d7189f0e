import { html, type Html } from '../../html.js';
import { selectField, textField } from '../form.js';
import { actButton } from './buttons.js';
import { momentOf } from './moments.js';
import type { Part } from './part.js';
import { capital, words } from './words.js';

const { plan } = words;
export const lengths = ['30', '45', '60', '90', '120', '180'] as const;

/** The date that stands, who said yes to it, and the file for both calendars. */
export function appointmentPart({ mediation, sheet, t }: Part): Html {
  const { appointment } = sheet;
  if (!appointment) return html``;
  const { isCancelled, reporterAgreed, reporterRefused, otherAgreed, minutes, place } = appointment;
  const file = html`<a class="button" href="/bemiddeling/${mediation.id}/afspraak.ics">${plan.file}</a>`;
  const what = html`<p class="large">${capital(momentOf(appointment))}</p>
    <p>${place}, ${minutes} ${plan.minutesUnit}</p>`;
  if (isCancelled)
    return html`${what}
      <p class="problem">${plan.cancelled}</p>
      <p>${file}</p>`;
  const reporter = reporterAgreed
    ? plan.reporterAgreed
    : reporterRefused
      ? plan.reporterRefused
      : plan.reporterWaits;
  return html`${what}
    <ul>
      <li>${t(reporter)}</li>
      <li>${otherAgreed ? plan.otherAgreed : plan.otherWaits}</li>
    </ul>
    <p>${file}</p>
    <div class="answers">
      ${
        reporterAgreed
          ? undefined
          : actButton(mediation, {
              act: 'plan-akkoord',
              label: t(plan.agreeReporter),
              isPlain: true,
              hidden: { side: 'reporter' },
            })
      }
      ${
        otherAgreed
          ? undefined
          : actButton(mediation, {
              act: 'plan-akkoord',
              label: plan.agreeOther,
              isPlain: true,
              hidden: { side: 'other' },
            })
      }
      ${actButton(mediation, { act: 'afzeggen', label: plan.cancel, isPlain: true, hint: t(plan.cancelHint) })}
    </div>`;
}

/** A date, a time and a place to put before the person. */
export function planForm({ mediation, form, t }: Part, title: string): Html {
  const choices = lengths.map((value) => ({ value, label: `${value} ${plan.minutesUnit}` }));
  const fields = html`<form method="post" action="/bemiddeling/${mediation.id}/plannen">
    <div class="pair">
      ${textField(form, { name: 'day', label: plan.day, type: 'date', size: 'short' })}
      ${textField(form, { name: 'time', label: plan.time, type: 'time', size: 'short' })}
    </div>
    ${selectField(form, { name: 'minutes', label: plan.minutes }, choices)}
    ${textField(form, { name: 'place', label: plan.place, hint: plan.placeHint })}
    <button>${t(plan.offer)}</button>
  </form>`;
  const isOpen = mediation.state === 'other_agreed' || Object.keys(form.problems).length > 0;
  return isOpen
    ? html`<h3>${title}</h3>
        ${fields}`
    : html`<details>
        <summary>${title}</summary>
        ${fields}
      </details>`;
}
