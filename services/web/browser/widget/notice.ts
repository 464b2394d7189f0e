import { find } from './dom.js';

const line = find('.notice');

/** One line above the text field about the state of things; empty when all is well. */
export function notice(text: string): void {
  line.hidden = text === '';
  if (line.textContent !== text) line.textContent = text;
}
