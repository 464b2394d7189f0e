import type { ChatWindow, WindowLine, WindowWords } from '../../../domain/chat-window.js';
import type { Form } from '../../../domain/utterance.js';
import { find } from './dom.js';

export type { Form };

/** What the server wrote into the page for us. */
export const page = JSON.parse(find('[data-page]').dataset.page ?? '') as ChatWindow;

let form: Form = 'u';
export const currentForm = (): Form => form;
export const words = (): WindowWords => page.words[form];

/** Says everything in the window in another form. */
export function speak(next: Form): void {
  form = next;
  document.documentElement.lang = words().lang;
  say('data-word', (element, text) => (element.textContent = text));
  say('data-word-aria-label', (element, text) => {
    element.setAttribute('aria-label', text);
  });
  say('data-word-placeholder', (element, text) => ((element as HTMLTextAreaElement).placeholder = text));
  for (const choice of document.querySelectorAll<HTMLElement>('[data-form]')) {
    choice.setAttribute('aria-pressed', String(choice.dataset.form === next));
  }
}

function say(attribute: string, put: (element: Element, text: string) => void): void {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    put(element, words()[element.getAttribute(attribute) as WindowLine]);
  }
}
