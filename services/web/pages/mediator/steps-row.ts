import { type Mediation, type MediationState, mediationStates } from '../../../domain/mediation.js';
import { html, type Html } from '../../html.js';
import { labelOf, type MediatorTexts } from './texts.js';
import { capital, words } from './words.js';

type StepName = Parameters<typeof labelOf>[2];

const reached = ({ state }: Mediation, goal: MediationState): boolean =>
  mediationStates.indexOf(state) >= mediationStates.indexOf(goal);

/** The way of a mediation, as its mediator goes it. */
const steps: readonly (readonly [StepName, (mediation: Mediation) => boolean])[] = [
  ['request', () => true],
  ['contacted', ({ contactedAt }) => contactedAt !== undefined],
  ['confirmed', (one) => reached(one, 'reporter_confirmed')],
  ['other_asked', (one) => reached(one, 'other_asked')],
  ['other_yes', (one) => reached(one, 'other_agreed')],
  ['plan', (one) => reached(one, 'scheduled')],
  ['held', (one) => reached(one, 'held')],
  ['outcome', (one) => reached(one, 'outcome')],
  ['after_2', (one) => reached(one, 'aftercare_8w')],
  ['after_8', (one) => reached(one, 'closed')],
];

/** Which step a mediation stands at. */
export function currentStep(mediation: Mediation, texts: MediatorTexts): string {
  const [name] = steps.find(([, isDone]) => !isDone(mediation)) ?? ['after_8' as const];
  return capital(labelOf(texts, mediation, name));
}

/** The steps in a row: what is done, where it stands, what comes. */
export function stepsRow(mediation: Mediation, texts: MediatorTexts): Html {
  const current = steps.findIndex(([, isDone]) => !isDone(mediation));
  return html`<ol class="way">
    ${steps.map(([name, isDone], index) => {
      const label = capital(labelOf(texts, mediation, name));
      if (index === current)
        return html`<li class="here" aria-current="step">
          ${label}<span class="unseen">: ${words.current}</span>
        </li>`;
      return isDone(mediation)
        ? html`<li class="past">${label}<span class="unseen">: ${words.done}</span></li>`
        : html`<li>${label}</li>`;
    })}
  </ol>`;
}
