import { type Html, html } from '../html.js';

/** What was typed in a form, by the names of its fields. A box that is not ticked is not there. */
export type Fields = Readonly<Record<string, string>>;
/** What is wrong with a field, in a sentence that says what would be right. */
export type Problems = Readonly<Record<string, string>>;

/** A form as it is shown: with what was typed, also when it cannot be kept. */
export interface FilledForm {
  readonly fields: Fields;
  readonly problems: Problems;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'number';
  /** How much is expected: shows in the width of the field. */
  readonly size?: 'short' | 'long';
}

/** The id of a field is its name, so that a problem can point at it. */
const idOf = (name: string): string => name.replaceAll('.', '-');

/** Which sentences belong to a field, for whoever hears the page. */
function describedBy({ name, hint }: Pick<Field, 'name' | 'hint'>, problem: string | undefined): Html {
  const ids = [
    hint === undefined ? '' : `${idOf(name)}-hint`,
    problem === undefined ? '' : `${idOf(name)}-problem`,
  ];
  const known = ids.filter((id) => id !== '').join(' ');
  return html`${known === '' ? undefined : html` aria-describedby="${known}"`}${
    problem === undefined ? undefined : html` aria-invalid="true"`
  }`;
}

const hintAndProblem = ({ name, hint }: Pick<Field, 'name' | 'hint'>, problem: string | undefined): Html =>
  html`${hint === undefined ? undefined : html`<span class="hint" id="${idOf(name)}-hint">${hint}</span>`}
  ${problem === undefined ? undefined : html`<span class="problem" id="${idOf(name)}-problem">${problem}</span>`}`;

/** One line to type in. */
export const textField = ({ fields, problems }: FilledForm, field: Field): Html => {
  const { name, label, type = 'text', size = 'long' } = field;
  const problem = problems[name];
  return html`<p class="field ${size}">
    <label for="${idOf(name)}">${label}</label>
    ${hintAndProblem(field, problem)}
    <input
      id="${idOf(name)}"
      name="${name}"
      type="${type}"
      value="${fields[name] ?? ''}"
      autocomplete="off"
      ${describedBy(field, problem)}
    />
  </p>`;
};

/** Several lines to type in. */
export const linesField = ({ fields, problems }: FilledForm, field: Field): Html => {
  const { name, label } = field;
  const problem = problems[name];
  return html`<p class="field">
    <label for="${idOf(name)}">${label}</label>
    ${hintAndProblem(field, problem)}
    <textarea id="${idOf(name)}" name="${name}" rows="5" ${describedBy(field, problem)}>
${fields[name] ?? ''}</textarea>
  </p>`;
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a list, in a list that opens. */
export const selectField = (
  { fields, problems }: FilledForm,
  field: Field,
  choices: readonly Choice[],
): Html => {
  const { name, label } = field;
  const problem = problems[name];
  return html`<p class="field short">
    <label for="${idOf(name)}">${label}</label>
    ${hintAndProblem(field, problem)}
    <select id="${idOf(name)}" name="${name}" ${describedBy(field, problem)}>
      ${choices.map(
        ({ value, label: words }) =>
          html`<option value="${value}" ${fields[name] === value ? html` selected` : undefined}>
            ${words}
          </option>`,
      )}
    </select>
  </p>`;
};

const box = (type: 'radio' | 'checkbox', name: string, value: string, label: string, on: boolean): Html => {
  const id = idOf(type === 'radio' ? `${name}.${value === '' ? 'none' : value}` : name);
  return html`<label class="tick" for="${id}"
    ><input
      id="${id}"
      type="${type}"
      name="${name}"
      value="${value}"
      ${on ? html` checked` : undefined}
    /><span>${label}</span></label
  >`;
};

/** One of a few, all in sight. */
export const oneOf = ({ fields, problems }: FilledForm, field: Field, choices: readonly Choice[]): Html => {
  const { name, label } = field;
  const problem = problems[name];
  return html`<fieldset id="${idOf(name)}" ${describedBy(field, problem)}>
    <legend>${label}</legend>
    ${hintAndProblem(field, problem)}
    ${choices.map(({ value, label: words }) =>
      box('radio', name, value, words, (fields[name] ?? '') === value),
    )}
  </fieldset>`;
};

/** A box to tick, on its own. */
export const tick = ({ fields }: FilledForm, { name, label }: Pick<Field, 'name' | 'label'>): Html =>
  box('checkbox', name, 'on', label, fields[name] !== undefined);

/** Any number of a list: each is a field of its own, `<name>.<value>`. */
export const someOf = (form: FilledForm, field: Field, choices: readonly Choice[]): Html => {
  const { name, label } = field;
  const problem = form.problems[name];
  return html`<fieldset id="${idOf(name)}" ${describedBy(field, problem)}>
    <legend>${label}</legend>
    ${hintAndProblem(field, problem)}
    <div class="ticks">
      ${choices.map(({ value, label: words }) => tick(form, { name: `${name}.${value}`, label: words }))}
    </div>
  </fieldset>`;
};

/** Everything that is wrong, on top, each with a way to its field; nothing when nothing is. */
export const problemList = (title: string, problems: Problems): Html | undefined => {
  const all = Object.entries(problems);
  return all.length === 0
    ? undefined
    : html`<div class="danger" role="alert" tabindex="-1" autofocus>
        <h2>${title}</h2>
        <ul>
          ${all.map(([name, problem]) => html`<li><a href="#${idOf(name)}">${problem}</a></li>`)}
        </ul>
      </div>`;
};
