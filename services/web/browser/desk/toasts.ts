import { find, make } from '../widget/dom.js';

const shelf = find('.toasts');
const lastsFor = 8_000;

/** Says something in passing, to eyes and ears; it leaves by itself. */
export function toast(text: string): void {
  const shown = make('p', { className: 'toast' }, text);
  shelf.append(shown);
  setTimeout(() => {
    shown.remove();
  }, lastsFor);
}
