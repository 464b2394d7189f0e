import { find, button, make } from './dom.js';
import { words } from './words.js';

const scroller = find('.scroll');
const log = find('.log');
const typing = find('.typing');

/** What the bubbles of the person are known by until the server has them. */
const own = new Map<string, HTMLElement>();

function bubble(who: 'bot' | 'own', text: string, lang: string, code?: string): HTMLElement {
  const speaker = who === 'bot' ? words().bot : words().you;
  const paragraph = make('p', {}, ...withCode(text, code));
  return make(
    'div',
    { className: `bubble ${who}`, lang },
    make('span', { className: 'unseen' }, `${speaker}: `),
    paragraph,
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
  log.replaceChildren();
  log.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
}

/** From here on what comes is news. */
export const readAloud = (): void => {
  log.setAttribute('aria-live', 'polite');
};

export function showBot(text: string, lang: string, code?: string): void {
  showTyping(false);
  log.append(bubble('bot', text, lang, code));
}

export function showOwn(id: string, text: string, lang: string): void {
  const shown = bubble('own', text, lang);
  own.set(id, shown);
  log.append(shown);
  showEnd(true);
}

export function markSent(id: string): void {
  own.get(id)?.querySelector('.state')?.remove();
}

/** The bubble holds what is kept of it: a citizen service number is taken out of that. */
export function markKept(id: string, text: string): void {
  markSent(id);
  own.get(id)?.querySelector('p')?.replaceChildren(text);
}

/** @param again - only where trying again is up to the person. */
export function markUnsent(id: string, again?: (text: string) => void): void {
  const shown = own.get(id);
  if (!shown) return;
  markSent(id);
  const state = make('p', { className: 'state' }, words().unsent);
  if (again) {
    const press = () => {
      markSent(id);
      again(shown.querySelector('p')?.textContent ?? '');
    };
    state.append(' ', button(words().again, press));
  }
  shown.append(state);
  showEnd();
}

let typingEnds: ReturnType<typeof setTimeout> | undefined;

/** A sign of typing counts for a few seconds; whoever goes on typing sends another. */
export function showTyping(isTyping: boolean): void {
  clearTimeout(typingEnds);
  typing.hidden = !isTyping;
  if (isTyping) typingEnds = setTimeout(showTyping, 6_000, false);
  showEnd();
}
