import { button, make } from '../widget/dom.js';
import { words } from './words.js';

/** How a volunteer is after a talk, and whether it was heavy. */
export interface Told {
  readonly how: 'good' | 'talk' | 'call';
  readonly wasHeavy: boolean;
}

/**
 * *Hoe gaat het met jou?*, after every talk: a short answer, and a way to somebody who listens to the volunteer.
 *
 * @param why - how the talk ended.
 */
export function aftermathCard(
  why: string,
  tell: (told: Told) => Promise<boolean>,
  close: () => void,
): HTMLElement {
  const heavy = make('input', { type: 'checkbox' });
  const rest = make('div', {});
  const answer = (how: Told['how']): void => {
    const wasHeavy = heavy.checked;
    void tell({ how, wasHeavy }).then((isTold) => {
      if (!isTold) return;
      const done = button(words.close, close);
      rest.replaceChildren(
        make('p', {}, words.afterDone[how]),
        ...(wasHeavy ? [make('p', {}, words.heavyDone)] : []),
        make('p', { className: 'row' }, done),
      );
      done.focus();
    });
  };
  rest.append(
    make('p', { className: 'ask' }, words.how),
    make('label', { className: 'check' }, heavy, words.heavy),
    make(
      'p',
      { className: 'row' },
      button(words.howGood, () => {
        answer('good');
      }),
      button(words.howTalk, () => {
        answer('talk');
      }),
      button(words.howCall, () => {
        answer('call');
      }),
    ),
  );
  const card = make(
    'section',
    { className: 'aftermath', tabIndex: -1 },
    make('h3', {}, words.after),
    make('p', {}, why),
    rest,
  );
  card.setAttribute('aria-live', 'polite');
  return card;
}
