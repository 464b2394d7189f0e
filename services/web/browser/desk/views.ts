import { button, find, make } from '../widget/dom.js';
import { words } from './words.js';

/** Where one can look: the waiting list, the promises, or one of the talks. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Things in it that ask for attention. */
  readonly count: number;
}

/** The way from one view to another: tabs on a phone, and wherever two talks do not fit side by side. */
export class Views {
  readonly #nav = find('.tabs');
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #shown: (view: string) => void;
  current = 'queue';

  constructor(shown: (view: string) => void) {
    this.#shown = shown;
  }

  show(view: string): void {
    this.current = view;
    document.body.dataset.view = view === 'queue' || view === 'callbacks' ? view : 'talk';
    for (const talk of document.querySelectorAll<HTMLElement>('.talk')) {
      if (document.body.dataset.view === 'talk') talk.classList.toggle('current', talk.dataset.talk === view);
    }
    this.#mark();
    this.#shown(view);
  }

  update(views: readonly View[]): void {
    const wanted = new Set(views.map(({ id }) => id));
    for (const [id, tab] of this.#buttons) {
      if (wanted.has(id)) continue;
      tab.remove();
      this.#buttons.delete(id);
    }
    let before: Element | null = null;
    for (const { id, name, count } of views) {
      let tab = this.#buttons.get(id);
      if (!tab) {
        tab = button('', () => {
          this.show(id);
        });
        tab.dataset.view = id;
        this.#buttons.set(id, tab);
      }
      const text = count > 0 ? `${name} (${String(count)})` : name;
      if (tab.textContent !== text) tab.replaceChildren(make('span', {}, text));
      tab.classList.toggle('calls', count > 0);
      const place: Element | null = before ? before.nextElementSibling : this.#nav.firstElementChild;
      if (place !== tab) this.#nav.insertBefore(tab, place);
      before = tab;
    }
    this.#nav.hidden = views.length < 2;
    const talks = views.filter(({ id }) => id !== 'queue' && id !== 'callbacks');
    this.#nav.classList.toggle('one', talks.length < 2);
    this.#mark();
  }

  #mark(): void {
    for (const [id, tab] of this.#buttons) {
      if (id !== this.current) tab.removeAttribute('aria-current');
      else if (!tab.hasAttribute('aria-current')) {
        tab.setAttribute('aria-current', 'true');
        tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
  }
}

/** What stands where a talk would stand. */
export const noTalk = (): HTMLElement[] => [
  make('p', { className: 'large' }, words.noTalk),
  make('p', { className: 'hint' }, words.noTalkHint),
];
