import type { AlarmKind } from '../../../domain/alarm.js';
import { button, make } from '../widget/dom.js';
import { label, sentences } from './page-data.js';
import { words } from './words.js';

/** What to do now that danger was heard: short, in order, with the two things a volunteer can answer. */
export function safetyCard(
  kind: AlarmKind,
  uses: { readonly here: () => void; readonly callCoordinator: () => void },
): HTMLElement {
  const [signal = '', ask = '', rest = ''] = sentences('safety', { kind: label('kind', kind) });
  const card = make(
    'section',
    { className: 'safety' },
    make('h3', {}, signal),
    make('p', {}, kind === 'suicide' ? ask : words.safetyNow),
    make('p', {}, rest),
    make(
      'p',
      { className: 'row' },
      button(words.imHere, uses.here),
      button(words.coordinator, uses.callCoordinator),
    ),
  );
  card.setAttribute('role', 'alert');
  return card;
}
