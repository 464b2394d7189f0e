import { button, make } from '../widget/dom.js';
import { words } from './words.js';

let sheets = 0;

/**
 * Opens a window over the desk, with a title and a way back. Closing it gives the focus back to where it was.
 *
 * @param action - a button beside the way back.
 * @returns how to close it.
 */
export function openSheet(
  title: string,
  inside: readonly (Node | string)[],
  action?: HTMLButtonElement,
): () => void {
  const id = `sheet-${String((sheets += 1))}`;
  const before = document.activeElement;
  const sheet = make('dialog', { className: 'sheet' });
  sheet.setAttribute('aria-labelledby', id);
  const close = (): void => {
    sheet.close();
  };
  const back = button(words.cancel, close);
  back.className = 'plain';
  sheet.append(
    make('h2', { id, tabIndex: -1 }, title),
    ...inside,
    make('p', { className: 'row end' }, back, ...(action ? [action] : [])),
  );
  sheet.addEventListener('close', () => {
    sheet.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(sheet);
  sheet.showModal();
  return close;
}

/** A text field with its label above it. */
export function field(
  label: string,
  properties: { readonly rows?: number; readonly maxLength: number },
): { readonly element: HTMLElement; readonly input: HTMLTextAreaElement } {
  const input = make('textarea', { rows: 2, ...properties });
  return { element: make('label', { className: 'field' }, make('span', {}, label), input), input };
}
