import { find, button, make } from './dom.js';
import { words } from './words.js';

const scroller = find('.scroll');
const log = find('.log');
const typing = find('.typing');

/** What the bubbles of the person are known by until the server has them. */
const own = new Map<string, HTMLElement>();
/** Those of them that are still on their way, in the order in which they were said. */
const waiting = new Set<HTMLElement>();

/** What the server has stands before what it does not have yet: both sides of a talk read it in one order. */
function inOrder(shown: HTMLElement): void {
  const [first = null] = waiting;
  if (shown.parentElement !== log || shown.nextElementSibling !== first) log.insertBefore(shown, first);
}

/** @param speaker - of a volunteer the name is seen as well as heard. */
function bubble(who: 'bot' | 'own' | 'volunteer', speaker: string, lang: string, ...text: (Node | string)[]) {
  const className = who === 'volunteer' ? 'name' : 'unseen';
  const colon = make('span', { className: 'unseen' }, ': ');
  return make(
    'div',
    { className: `bubble ${who}`, lang },
    make('span', { className }, speaker, colon),
    make('p', {}, ...text),
  );
}

/** The code stands out, so that it can be read aloud and copied by hand. */
function withCode(text: string, code: string | undefined): (Node | string)[] {
  const at = code ? text.indexOf(code) : -1;
  if (!code || at < 0) return [text];
  return [text.slice(0, at), make('b', { className: 'code-value' }, code), text.slice(at + code.length)];
}

const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
let follows = false;
scroller.addEventListener('scroll', () => (follows = isAtEnd()), { passive: true });
const toEnd = () => {
  if (follows) scroller.scrollTop = scroller.scrollHeight;
};
new ResizeObserver(toEnd).observe(scroller);

/** Shows the newest, unless the person scrolled back to read. */
export const showEnd = (always = false): void => {
  follows ||= always;
  toEnd();
};

/**
 * An empty window, to be filled with what was said before.
 *
 * @param isQuiet - a screen reader need not read aloud what follows, until `readAloud`.
 */
export function clearTalk(isQuiet = false): void {
  own.clear();
  waiting.clear();
  log.replaceChildren();
  log.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
}

/** From here on what comes is news. */
export const readAloud = (): void => {
  log.setAttribute('aria-live', 'polite');
};

export function showBot(text: string, lang: string, code?: string): HTMLElement {
  showTyping(false);
  const shown = bubble('bot', words().bot, lang, ...withCode(text, code));
  inOrder(shown);
  showEnd(); // no question may follow it: a number to call while a volunteer talks
  return shown;
}

/** Something this window says by itself, whatever is still on its way. */
export function showLast(text: string, lang: string): void {
  log.append(bubble('bot', words().bot, lang, text));
  showEnd();
}

export function showVolunteer(name: string, text: string, lang: string): HTMLElement {
  showTyping(false);
  const shown = bubble('volunteer', name, lang, text);
  inOrder(shown);
  showEnd();
  return shown;
}

/** What the person says now. */
export function showOwn(id: string, text: string, lang: string): void {
  const shown = bubble('own', words().you, lang, text);
  own.set(id, shown);
  waiting.add(shown);
  log.append(shown);
  showEnd(true);
}

/** What the person said before, or elsewhere. */
export function showOwnKept(text: string, lang: string): void {
  inOrder(bubble('own', words().you, lang, text));
  showEnd(true);
}

export function markSent(id: string): void {
  own.get(id)?.querySelector('.state')?.remove();
}

/** The bubble holds what is kept of it: a citizen service number is taken out of that. */
export function markKept(id: string, text: string): void {
  markSent(id);
  const shown = own.get(id);
  if (!shown) return;
  shown.querySelector('p')?.replaceChildren(text);
  waiting.delete(shown);
  inOrder(shown);
}

/** @param again - only where trying again is up to the person. */
export function markUnsent(id: string, again?: (text: string) => void): void {
  const shown = own.get(id);
  if (!shown) return;
  markSent(id);
  const state = make('p', { className: 'state' }, words().unsent);
  if (again) {
    waiting.delete(shown);
    const press = () => {
      markSent(id);
      waiting.add(shown);
      log.append(shown);
      again(shown.querySelector('p')?.textContent ?? '');
    };
    state.append(' ', button(words().again, press));
  }
  shown.append(state);
  showEnd();
}

let typingEnds: ReturnType<typeof setTimeout> | undefined;

/**
 * A sign of typing counts for a few seconds; whoever goes on typing sends another.
 *
 * @param name - of the volunteer who types; the bot does without.
 */
export function showTyping(isTyping: boolean, name?: string): void {
  clearTimeout(typingEnds);
  typing.hidden = !isTyping;
  typing.classList.toggle('volunteer', name !== undefined);
  typing.firstElementChild?.replaceChildren(`${name ?? words().bot} ${words().typing}`);
  if (isTyping) typingEnds = setTimeout(showTyping, 6_000, false);
  showEnd();
}
