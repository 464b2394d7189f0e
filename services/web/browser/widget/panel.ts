import { find } from './dom.js';
import { closeWindow } from './host.js';
import type { Form } from './words.js';

const panel = find('.panel');
const opener = find('.menu');

function show(isOpen: boolean): void {
  panel.hidden = !isOpen;
  opener.setAttribute('aria-expanded', String(isOpen));
}

/** The menu is a part of the page that unfolds: nothing is locked in it, *Snel weg* least of all. */
export function listenToPanel(choose: (form: Form) => void): void {
  const close = () => {
    show(false);
    opener.focus();
  };
  opener.addEventListener('click', () => {
    show(panel.hidden);
    if (!panel.hidden) panel.focus();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  find('.panel .close').addEventListener('click', close);
  find('.fold').addEventListener('click', closeWindow);
  find('.danger-help').addEventListener('click', (event) => {
    // The numbers are in the page already: they show without a network, and nothing that was typed gets lost.
    event.preventDefault();
    show(true);
    find('.help').focus();
  });
  for (const choice of panel.querySelectorAll<HTMLElement>('[data-form]')) {
    choice.addEventListener('click', () => {
      choose(choice.dataset.form as Form);
    });
  }
}
