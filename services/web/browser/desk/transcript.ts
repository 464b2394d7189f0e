import type { Spoken } from '../../../domain/desk-message.js';
import { button, make } from '../widget/dom.js';
import { time, words } from './words.js';

interface Bubble {
  readonly element: HTMLElement;
  sequence: number;
}

/** What a volunteer of this desk said, until the line has it, and how far it got. */
interface Own extends Bubble {
  readonly state: HTMLElement;
}

/** A sign of typing counts for a few seconds; whoever goes on typing sends another. */
const typingLasts = 6_000;
const notYet = Number.MAX_SAFE_INTEGER;

/** Everything that was said in one talk, in its order, each thing once. */
export class Transcript {
  readonly element: HTMLElement;
  /** The last sequence that was heard: from here on the line tells more. */
  last = 0;
  readonly #who: { readonly person: string; readonly alias: string };
  readonly #log = make('div', { className: 'log' });
  readonly #typing: HTMLElement;
  readonly #bubbles: Bubble[] = [];
  readonly #known = new Map<number, Bubble>();
  readonly #own = new Map<string, Own>();
  readonly #marks = { delivered: 0, seen: 0 };
  #typingEnds: ReturnType<typeof setTimeout> | undefined;
  #follows = true;

  /**
   * @param who - whom the volunteer talks with (*Ouder*), and the volunteer's own name.
   * @param label - what a screen reader calls it.
   */
  constructor(who: { readonly person: string; readonly alias: string }, label: string) {
    this.#who = who;
    this.#log.setAttribute('role', 'log');
    this.#log.setAttribute('aria-live', 'polite');
    this.#typing = make(
      'div',
      { className: 'typing', hidden: true },
      make('span', { className: 'unseen' }, words.types(who.person)),
      make('i'),
      make('i'),
      make('i'),
    );
    this.element = make('div', { className: 'scroll', tabIndex: 0 }, this.#log, this.#typing);
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener(
      'scroll',
      () => {
        const { scrollHeight, scrollTop, clientHeight } = this.element;
        this.#follows = scrollHeight - scrollTop - clientHeight < 80;
      },
      { passive: true },
    );
    new ResizeObserver(() => {
      this.#toEnd();
    }).observe(this.element);
  }

  /**
   * A line of the desk itself, before everything that was said.
   *
   * @param isOnlySmall - on a wide screen it stands elsewhere already.
   */
  tip(text: string, isOnlySmall = false): void {
    this.#log.prepend(make('p', { className: isOnlySmall ? 'tip only-small' : 'tip' }, text));
  }

  /** Takes in what the line tells. What is known already changes nothing. */
  hear(spoken: readonly Spoken[]): void {
    for (const one of spoken) {
      this.last = Math.max(this.last, one.sequence);
      const own = one.clientId === undefined ? undefined : this.#own.get(one.clientId);
      if (own) this.kept(one.clientId ?? '', one.sequence);
      else if (!this.#known.has(one.sequence)) this.#add(one);
      if (one.from === 'person') this.typing(false);
    }
    this.#toEnd();
  }

  /** Shows what a volunteer of this desk says, before the line has it. */
  say(id: string, text: string, at: number): void {
    const state = make('p', { className: 'state' }, words.sending);
    const element = this.#bubble('own', words.you, text, at);
    element.append(state);
    const own: Own = { element, state, sequence: notYet };
    this.#own.set(id, own);
    this.#bubbles.push(own);
    this.#log.append(element);
    this.#follows = true;
    this.#toEnd();
  }

  /** The line has it, in that place. */
  kept(id: string, sequence: number): void {
    const own = this.#own.get(id);
    if (own?.sequence !== notYet) return;
    own.sequence = sequence;
    this.#known.set(sequence, own);
    this.#order();
    this.#showMarks();
  }

  /** @param again - sends it once more; absent when that makes no sense. */
  refused(id: string, why: string, again?: () => void): void {
    const own = this.#own.get(id);
    if (!own) return;
    own.element.classList.add('unsent');
    own.state.replaceChildren(why, ' ');
    if (!again) return;
    own.state.append(
      button(words.again, () => {
        own.element.remove();
        this.#own.delete(id);
        again();
      }),
    );
  }

  /** The person has, or looked at, everything up to there. */
  mark(what: 'delivered' | 'seen', upTo: number): void {
    this.#marks[what] = Math.max(this.#marks[what], upTo);
    this.#showMarks();
  }

  typing(isTyping: boolean): void {
    clearTimeout(this.#typingEnds);
    this.#typing.hidden = !isTyping;
    if (isTyping) {
      this.#typingEnds = setTimeout(() => {
        this.typing(false);
      }, typingLasts);
    }
    this.#toEnd();
  }

  #add({ sequence, from, name, text, at, form }: Spoken): void {
    const isOwn = from === 'volunteer' && name === this.#who.alias;
    const speaker = {
      person: this.#who.person,
      bot: words.bot,
      volunteer: isOwn ? words.you : (name ?? ''),
    }[from];
    const element = this.#bubble(isOwn ? 'own' : from, speaker, text, Date.parse(at));
    element.lang = form === 'en' ? 'en' : 'nl';
    const bubble = { element, sequence };
    this.#known.set(sequence, bubble);
    this.#bubbles.push(bubble);
    this.#order();
  }

  #bubble(kind: string, speaker: string, text: string, at: number): HTMLElement {
    return make(
      'div',
      { className: `bubble ${kind}` },
      make('p', { className: 'who' }, speaker, ' ', make('time', {}, time(at))),
      make('p', { className: 'words' }, text),
    );
  }

  /** Puts every bubble in its place; those the line does not have yet stand last. Nothing that stands right moves. */
  #order(): void {
    this.#bubbles.sort((one, other) => one.sequence - other.sequence);
    let after: Element | null = null;
    for (const { element } of this.#bubbles.toReversed()) {
      if (element.nextElementSibling !== after || element.parentElement !== this.#log) {
        this.#log.insertBefore(element, after);
      }
      after = element;
    }
  }

  /** How far it got stands below the last of one's own words only. */
  #showMarks(): void {
    const kept = [...this.#own.values()].filter(({ sequence }) => sequence !== notYet);
    for (const { state } of kept) state.textContent = '';
    const last = kept.toSorted((one, other) => one.sequence - other.sequence).at(-1);
    if (!last) return;
    const { delivered, seen } = this.#marks;
    if (last.sequence <= seen) last.state.textContent = words.seen;
    else last.state.textContent = last.sequence <= delivered ? words.delivered : words.sent;
  }

  #toEnd(): void {
    if (this.#follows) this.element.scrollTop = this.element.scrollHeight;
  }
}
