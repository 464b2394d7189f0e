import type { AlarmKind } from '../../../domain/alarm.js';
import type { DeskSentence, DeskWindow } from '../../../domain/desk-window.js';
import { find } from '../widget/dom.js';

/** What the server wrote into the page for us. */
export const page = JSON.parse(find('[data-page]').dataset.page ?? '') as DeskWindow;

/** A label of the catalogue; empty for what has none. */
export const label = (name: string, id: string | undefined): string =>
  page.labels[`${name}.${id ?? ''}`] ?? '';

/** A sentence of the catalogue with its variables filled in, one string a bubble. */
export const sentences = (name: DeskSentence, values: Readonly<Record<string, string>> = {}): string[] =>
  page.sentences[name].map((text) =>
    text.replace(/\{(\w+)\}/g, (variable, key: string) => values[key] ?? variable),
  );

export const sentence = (name: DeskSentence, values?: Readonly<Record<string, string>>): string =>
  sentences(name, values).join(' ');

/** The kinds of danger there are, in the order of the catalogue. */
export const alarmKindsOf = (): AlarmKind[] =>
  Object.keys(page.labels)
    .filter((key) => key.startsWith('kind.'))
    .map((key) => key.slice('kind.'.length) as AlarmKind);
