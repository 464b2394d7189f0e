import type { DeskWindow } from '../../../domain/desk-window.js';
import { button, make } from '../widget/dom.js';
import { words } from './words.js';

export interface ComposerUses {
  readonly to: string;
  readonly aids: DeskWindow['aids']['u'];
  readonly send: (text: string) => void;
  /** Somebody types; called often. */
  readonly typing: () => void;
}

/** As long as the line takes at once (`longestWords`). */
const mostLetters = 4_000;
const typingEvery = 2_500;

/** Where a volunteer writes: a field that grows, sentences to begin with, and Enter to send. */
export class Composer {
  readonly element: HTMLElement;
  readonly #input: HTMLTextAreaElement;
  #typedAt = 0;

  constructor({ to, aids, send, typing }: ComposerUses) {
    this.#input = make('textarea', { rows: 1, maxLength: mostLetters, placeholder: words.placeholder });
    this.#input.setAttribute('aria-label', words.message(to));
    this.#input.enterKeyHint = 'send';
    const submit = (): void => {
      const text = this.#input.value.trim();
      if (text === '') return;
      this.#input.value = '';
      this.#grow();
      send(text);
    };
    this.#input.addEventListener('keydown', (event) => {
      // While a word is being composed (Chinese, some Android keyboards), Enter belongs to the keyboard.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      submit();
    });
    this.#input.addEventListener('input', () => {
      this.#grow();
      if (Date.now() - this.#typedAt < typingEvery || this.#input.value === '') return;
      this.#typedAt = Date.now();
      typing();
    });
    const sending = make('button', { type: 'submit', className: 'send' }, words.send);
    const form = make('form', { className: 'composer' }, this.#input, sending);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
      this.#input.focus();
    });
    const offered = make('div', { className: 'aids' });
    offered.setAttribute('role', 'group');
    offered.setAttribute('aria-label', words.aids);
    offered.append(
      ...aids.map(({ name, text }) => {
        const aid = button(name, () => {
          this.insert(text);
        });
        aid.title = text;
        return aid;
      }),
    );
    this.element = make('div', { className: 'writing' }, offered, form);
  }

  /** Something is written and not sent. */
  get isBegun(): boolean {
    return this.#input.value.trim() !== '';
  }

  focus(): void {
    this.#input.focus();
  }

  /** Puts a sentence where the cursor is, for the volunteer to change; what has to be filled in is selected. */
  insert(text: string): void {
    const { selectionStart: from, selectionEnd: until, value } = this.#input;
    const before = value.slice(0, from);
    const space = before === '' || /\s$/.test(before) ? '' : ' ';
    this.#input.setRangeText(space + text, from, until, 'end');
    this.#input.focus();
    const gap = text.indexOf('…');
    if (gap >= 0) {
      const at = from + space.length + gap;
      this.#input.setSelectionRange(at, at + 1);
    }
    this.#grow();
  }

  /** As high as the text, up to what the style allows. */
  #grow(): void {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${String(this.#input.scrollHeight)}px`;
  }
}
