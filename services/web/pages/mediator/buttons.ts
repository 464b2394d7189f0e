import type { KnownMediation } from '../../../domain/mediation.js';
import type { Hindrance } from '../../../mediation/life-cycle.js';
import { html, type Html } from '../../html.js';
import { hindranceText, type MediatorTexts } from './texts.js';

interface Button {
  /** The last part of the path it posts to. */
  readonly act: string;
  readonly label: string;
  readonly isPlain?: boolean;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly hint?: string;
  /** Why it cannot be pressed yet. */
  readonly blockedBy?: readonly string[];
}

export const hiddenFields = (fields: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );

/** One thing to do. What cannot be done yet is there too, and says why. */
export function actButton({ id }: Pick<KnownMediation, 'id'>, button: Button): Html {
  const { act, label, isPlain = false, hidden = {}, hint, blockedBy = [] } = button;
  const whyId = `waarom-${act}`;
  const isBlocked = blockedBy.length > 0;
  return html`<form method="post" action="/bemiddeling/${id}/${act}" class="do">
    ${hiddenFields(hidden)}
    <button
      ${isPlain ? html` class="plain"` : undefined}
      ${isBlocked ? html` disabled aria-describedby="${whyId}"` : undefined}
    >
      ${label}
    </button>
    ${hint === undefined ? undefined : html`<span class="soft">${hint}</span>`}
    ${isBlocked ? html`<span class="why" id="${whyId}">${blockedBy.join(' ')}</span>` : undefined}
  </form>`;
}

/** Several answers to one question. */
export const answerButtons = (
  { id }: Pick<KnownMediation, 'id'>,
  act: string,
  name: string,
  answers: readonly (readonly [value: string, label: string])[],
  hidden: Readonly<Record<string, string>> = {},
): Html =>
  html`<form method="post" action="/bemiddeling/${id}/${act}" class="answers">
    ${hiddenFields(hidden)}
    ${answers.map(([value, label]) => html`<button name="${name}" value="${value}">${label}</button>`)}
  </form>`;

/** What to do first; what comes after that is said when it is the first. */
export const reasons = (
  texts: MediatorTexts,
  mediation: KnownMediation,
  hindrances: readonly Hindrance[],
): readonly string[] => hindrances.slice(0, 1).map((one) => hindranceText(texts, mediation, one));
