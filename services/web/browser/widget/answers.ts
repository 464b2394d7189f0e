import type { AnswerKind, QuickReply } from '../../../domain/utterance.js';
import { button, find, make } from './dom.js';
import { showEnd } from './bubbles.js';
import { words } from './words.js';

const group = find('.answers');
/** What stands there now, as text. */
let offered = '';

/**
 * Shows how the open question can be answered. `choose` gets what is sent, and what stands in the bubble. When the
 * same question is still open after something was said in a silence, what is picked already and the focus stay.
 */
export function offer(kind: AnswerKind | undefined, replies: readonly QuickReply[], choose: Choose): void {
  const shapes = { many: manyOf, score: scoreOf, one: oneOf, text: oneOf };
  const asked = JSON.stringify([kind, replies]);
  if (asked === offered) {
    showEnd();
    return;
  }
  offered = asked;
  const hadFocus = group.contains(document.activeElement);
  group.replaceChildren(...shapes[kind ?? 'one'](replies, choose));
  group.dataset.kind = kind ?? 'one';
  if (hadFocus) find('.scroll').focus({ preventScroll: true });
  showEnd();
}

export const offerNothing = (): void => {
  offer('text', [], () => undefined);
};

export type Choose = (value: string) => void;
type Shape = (replies: readonly QuickReply[], choose: Choose) => readonly HTMLElement[];

const oneOf: Shape = (replies, choose) =>
  replies.map(({ label, value }) =>
    button(label, () => {
      choose(value);
    }),
  );

/** Several, then *Klaar*. What cannot go together with others ("Sla over") is sent at once. */
const manyOf: Shape = (replies, choose) => {
  const { ready, alone } = words();
  const chosen = new Set<string>();
  return replies.map(({ label, value }) => {
    if (value === ready)
      return done(label, () => {
        choose([...chosen].join(', ') || ready);
      });
    if (alone.includes(value))
      return button(label, () => {
        choose(value);
      });
    const toggle = button(label, () => {
      const isChosen = chosen.delete(value) ? false : Boolean(chosen.add(value));
      toggle.setAttribute('aria-pressed', String(isChosen));
    });
    toggle.setAttribute('aria-pressed', 'false');
    return toggle;
  });
};

const done = (label: string, press: () => void): HTMLButtonElement =>
  Object.assign(button(label, press), { className: 'done' });

/** 0 to 10 as radio buttons: one tab stop, arrows to move, and nothing is sent before *Verstuur*. */
const scoreOf: Shape = (replies, choose) => {
  const send = done(words().send, () => {
    const picked = group.querySelector<HTMLInputElement>('input:checked');
    if (picked) choose(picked.value);
  });
  send.disabled = true;
  const marks = make('div', { className: 'score' });
  marks.setAttribute('role', 'radiogroup');
  marks.setAttribute('aria-label', words().answers);
  for (let score = 0; score <= 10; score += 1) {
    const radio = make('input', { type: 'radio', name: 'score', value: String(score) });
    radio.addEventListener('change', () => (send.disabled = false));
    marks.append(make('label', {}, radio, make('span', {}, String(score))));
  }
  const others = replies.filter(({ value }) => !/^\d+$/.test(value));
  return [marks, send, ...oneOf(others, choose)];
};
