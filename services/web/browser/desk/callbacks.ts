import type { CallbackCard } from '../../../domain/desk-message.js';
import { button, find, make } from '../widget/dom.js';
import type { AnyAct } from './link.js';
import type { DeskLine } from './desk-line.js';
import { keyed } from './keyed.js';
import { label, page } from './page-data.js';
import { field } from './sheet.js';
import { toast } from './toasts.js';
import { date, words } from './words.js';

/** Promises to call or write back: whose turn it is, how to reach them once taken on, and what came of it. */
export class Callbacks {
  readonly #line: DeskLine;
  readonly #alias: () => string;
  readonly #section = find('.callbacks');
  readonly #show: (callbacks: readonly CallbackCard[]) => void;
  count = 0;

  constructor(line: DeskLine, alias: () => string) {
    this.#line = line;
    this.#alias = alias;
    this.#show = keyed<CallbackCard>(find('.callbacks .cards'), () => this.#card());
  }

  update(callbacks: readonly CallbackCard[]): void {
    this.count = callbacks.length;
    this.#section.hidden = callbacks.length === 0;
    this.#show(callbacks);
  }

  #card(): ReturnType<Parameters<typeof keyed<CallbackCard>>[1]> {
    const element = make('li', { className: 'callback' });
    let shown = '';
    return {
      element,
      update: (now) => {
        const state = JSON.stringify(now);
        if (state === shown) return; // what is being written in it stays
        const hadFocus = element.contains(document.activeElement);
        shown = state;
        element.replaceChildren(...this.#inside(now));
        if (hadFocus) element.querySelector<HTMLElement>('button, textarea')?.focus();
      },
    };
  }

  #inside(callback: CallbackCard): Node[] {
    const { id, way, when, promisedBy, mayLeaveVoicemail, attempts, owner, contact, isMinor } = callback;
    const facts = [
      words.before(date(promisedBy)),
      ...(when === 'no_preference' ? [] : [`${words.when}: ${label('when', when).toLowerCase()}`]),
      ...(way === 'call' ? [mayLeaveVoicemail ? words.voicemailYes : words.voicemailNo] : []),
      ...(attempts.length === 0 ? [] : [words.attempts(attempts.length)]),
      ...(isMinor ? [words.minor] : []),
    ];
    const head = [make('h3', {}, words.callWays[way]), make('p', { className: 'waits' }, facts.join(' · '))];
    if (!owner) return [...head, this.#row([[words.take, () => this.#do({ act: 'take', callback: id })]])];
    if (owner.alias !== this.#alias() || !contact) {
      return [...head, make('p', { className: 'hint' }, words.takenBy(owner.alias))];
    }
    const reach = make('dl', {});
    const add = (name: string, text: string): void => {
      reach.append(make('dt', {}, name), make('dd', {}, text));
    };
    if (contact.how !== '') add(words.number, contact.how);
    if (contact.message !== undefined) add(words.left, contact.message);
    return [...head, reach, ...this.#outcomes(callback)];
  }

  #outcomes({ id, way, attempts, mayLeaveVoicemail }: CallbackCard): Node[] {
    const done = (): Promise<void> => this.#do({ act: 'done', callback: id, way }, words.callbackDone);
    const missed = (outcome: 'no_answer' | 'voicemail') => (): Promise<void> =>
      this.#do({ act: 'missed', callback: id, attempt: attempts.length + 1, outcome }, words.callbackNoted);
    if (way === 'write') return [this.#row([[words.written, done]])];
    if (way === 'call') {
      return [
        make('p', { className: 'hint' }, words.lineNumber(page.lineNumber)),
        this.#row([
          [words.spoken, done],
          [words.noAnswer, missed('no_answer')],
          ...(mayLeaveVoicemail ? ([[words.voicemail, missed('voicemail')]] as const) : []),
        ]),
      ];
    }
    const { element, input } = field(words.answer, { rows: 4, maxLength: 4_000 });
    return [
      element,
      make('p', { className: 'hint' }, words.answerHint),
      this.#row([
        [
          words.sendAnswer,
          async () => {
            const answer = input.value.trim();
            if (answer === '') input.focus();
            else await this.#do({ act: 'done', callback: id, way, answer }, words.callbackDone);
          },
        ],
      ]),
    ];
  }

  #row(choices: readonly (readonly [string, () => Promise<void>])[]): HTMLElement {
    const [first, ...rest] = choices.map(([name, press]) =>
      button(name, () => {
        void press();
      }),
    );
    for (const other of rest) other.className = 'plain';
    return make('p', { className: 'row' }, ...(first ? [first, ...rest] : []));
  }

  async #do(act: AnyAct, done?: string): Promise<void> {
    const { outcome } = await this.#line.do(act);
    if (outcome === 'done') {
      if (done !== undefined) toast(done);
    } else toast(outcome === 'failed' ? words.failed : words.notAllowed);
  }
}
