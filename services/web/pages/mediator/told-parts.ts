import { type Side, wordsOf } from '../../../mediation/acts.js';
import { mostAgreements } from '../../../domain/mediation.js';
import { hashOfText } from '../../../cases/hash-of-text.js';
import { nextDue } from '../../../mediation/next-look.js';
import { isAnswered } from '../../../mediation/told.js';
import { html, type Html } from '../../html.js';
import { linesField, textField, tick } from '../form.js';
import { actButton, answerButtons } from './buttons.js';
import { dayOf } from './moments.js';
import type { Part } from './part.js';
import { labelOf } from './texts.js';
import { capital, words } from './words.js';

const fact = (name: string, value: string): Html =>
  html`<dt>${name}</dt>
    <dd>${value === '' ? words.request.notTold : value}</dd>`;

/** What was asked for, and how to reach both; what is asked by the mediator is filled in here. */
export function requestPart({ mediation, sheet, texts, form, t }: Part): Html {
  const { request } = words;
  const label = (name: Parameters<typeof labelOf>[2]): string => labelOf(texts, mediation, name);
  const ask = (key: 'ask_not' | 'ask_with' | 'ask_needs'): string =>
    texts.say(`mediator.${key}`, mediation.form).bubbles.join(' ');
  return html`<section>
    <h2>${request.title}</h2>
    <dl>
      ${fact(request.who, sheet.who)} ${fact(capital(label('wants')), sheet.goal)}
      ${fact(t(request.contact), sheet.contact)}
    </dl>
    <details ${'otherContact' in form.problems ? html` open` : undefined}>
      <summary>${t(request.askMore)}</summary>
      <form method="post" action="/bemiddeling/${mediation.id}/gegevens">
        ${linesField(form, { name: 'mustNot', label: label('must_not'), hint: ask('ask_not') })}
        ${textField(form, { name: 'companion', label: label('with'), hint: ask('ask_with') })}
        ${textField(form, { name: 'needs', label: label('needs'), hint: ask('ask_needs') })}
        ${textField(form, { name: 'otherContact', label: request.otherContact, hint: request.onlyYou })}
        <button>${words.save}</button>
      </form>
    </details>
    ${
      mediation.state === 'mediator_assigned'
        ? actButton(mediation, {
            act: 'teruggeven',
            label: request.handBack,
            hint: request.handBackHint,
            isPlain: true,
          })
        : undefined
    }
  </section>`;
}

function column({ mediation, sheet, texts, form }: Part, side: Side): Html {
  const isAgreed = side === 'reporter' ? sheet.reporterWordsAgreed : sheet.otherWordsAgreed;
  const text = wordsOf(sheet, side);
  const title = labelOf(texts, mediation, side === 'reporter' ? 'words_reporter' : 'words_other');
  const name = `${side}Words`;
  return html`<div>
    <h3>${capital(title)}</h3>
    ${text === '' ? html`<p class="soft">${words.words.none}</p>` : html`<div class="story">${text}</div>`}
    ${text === '' ? undefined : html`<p class="${isAgreed ? 'agreed' : 'soft'}">${isAgreed ? words.words.agreed : words.words.notAgreed}</p>`}
    ${
      text === '' || isAgreed
        ? undefined
        : actButton(mediation, {
            act: 'woorden-akkoord',
            label: words.words.agree,
            hidden: { side, hash: hashOfText(text) },
          })
    }
    <details ${name in form.problems ? html` open` : undefined}>
      <summary>
        ${text === '' ? words.words.write : words.words.change}<span class="unseen">: ${title}</span>
      </summary>
      <form method="post" action="/bemiddeling/${mediation.id}/woorden">
        <input type="hidden" name="side" value="${side}" />
        ${linesField(form, { name, label: capital(title) })}
        <button>${words.save}</button>
      </form>
    </details>
  </div>`;
}

/** Each side in its own words, next to each other. */
export const wordsPart = (part: Part): Html =>
  html`<section>
    <h2>${words.words.title}</h2>
    <p class="soft">${words.words.hint}</p>
    <div class="columns">${column(part, 'reporter')} ${column(part, 'other')}</div>
    <p><a href="/bemiddeling/${part.mediation.id}/samen">${words.words.shared}</a></p>
  </section>`;

/** Room for this many more than there are. */
const roomForMore = 2;

/** Who does what, when. */
export function agreementsTable({
  mediation,
  sheet,
  texts,
}: Pick<Part, 'mediation' | 'sheet' | 'texts'>): Html {
  const head = (['agreement_who', 'agreement_what', 'agreement_when', 'agreement_small'] as const).map(
    (name) => html`<th scope="col">${capital(labelOf(texts, mediation, name))}</th>`,
  );
  return html`<div
    class="wide"
    role="region"
    tabindex="0"
    aria-label="${labelOf(texts, mediation, 'agreements')}"
  >
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${sheet.agreements.map(
          ({ who, what, when, isSmallStep }) =>
            html`<tr>
              <td>${who}</td>
              <td>${what}</td>
              <td>${when}</td>
              <td>${isSmallStep ? words.agreements.yes : words.agreements.no}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function agreementsPart(part: Part): Html {
  const { mediation, sheet, texts, form } = part;
  const { agreements } = words;
  const label = (name: Parameters<typeof labelOf>[2]): string => capital(labelOf(texts, mediation, name));
  const rows = Array.from(
    { length: Math.min(mostAgreements, sheet.agreements.length + roomForMore) },
    (_, row) => String(row),
  );
  return html`<section>
    <h2>${label('agreements')}</h2>
    ${sheet.agreements.length === 0 ? html`<p class="panel">${agreements.none}</p>` : agreementsTable(part)}
    <details ${Object.keys(form.problems).some((name) => name.startsWith('what.')) ? html` open` : undefined}>
      <summary>${agreements.change}</summary>
      <form method="post" action="/bemiddeling/${mediation.id}/afspraken">
        ${rows.map(
          (row) =>
            html`<fieldset class="agreement">
              <legend>${agreements.nr} ${Number(row) + 1}</legend>
              ${textField(form, { name: `who.${row}`, label: label('agreement_who') })}
              ${textField(form, { name: `what.${row}`, label: label('agreement_what') })}
              ${textField(form, { name: `when.${row}`, label: label('agreement_when') })}
              ${tick(form, { name: `small.${row}`, label: label('agreement_small') })}
            </fieldset>`,
        )}
        <button>${words.save}</button>
      </form>
    </details>
  </section>`;
}

/** What was heard at two and eight weeks, and what is still to come. */
export function aftercarePart({ mediation, sheet, texts, t }: Part): Html {
  const { state } = mediation;
  const { aftercare } = words;
  const told = sheet.aftercare.map(
    ({ weeks, kept, at }) =>
      html`<li>
        ${capital(labelOf(texts, mediation, weeks === 2 ? 'after_2' : 'after_8'))}, ${dayOf(at)}:
        ${aftercare.answers[kept].toLowerCase()}
      </li>`,
  );
  const isTold = isAnswered(mediation, sheet, state === 'aftercare_2w' ? 2 : 8);
  const next = state === 'outcome' || (state === 'aftercare_2w' && isTold) ? nextDue(mediation) : undefined;
  const asked = !isTold && (state === 'aftercare_2w' ? '2' : state === 'aftercare_8w' ? '8' : undefined);
  return html`<section>
    <h2>${aftercare.title}</h2>
    ${
      told.length === 0
        ? undefined
        : html`<ul>
            ${told}
          </ul>`
    }
    ${next === undefined ? undefined : html`<p>${t(aftercare.planned.replace('{day}', dayOf(next.at)))}</p>`}
    ${
      asked
        ? html`<p>${aftercare.asked}</p>
            <p class="soft">${aftercare.hint}</p>
            <h3>${aftercare.kept}</h3>
            ${answerButtons(mediation, 'nazorg', 'kept', Object.entries(aftercare.answers), { weeks: asked })}
            <p class="soft">${aftercare.reopens}</p>`
        : undefined
    }
  </section>`;
}

/** The way out, for either side, at any time; it takes a second press, for there is no way back. */
export const stopPart = ({ mediation, t }: Part): Html =>
  html`<section>
    <h2>${words.stop.title}</h2>
    <p>${words.stop.hint}</p>
    <details>
      <summary>${words.stop.open}</summary>
      ${answerButtons(mediation, 'stoppen', 'by', [
        ['reporter', t(words.stop.reporter)],
        ['other', words.stop.other],
        ['mediator', words.stop.mediator],
      ])}
      <p class="soft">${t(words.stop.mediatorHint)}</p>
    </details>
  </section>`;
