import type { OfferCard } from '../../../domain/desk-message.js';
import { button, find, make } from '../widget/dom.js';
import type { DeskLine } from './desk-line.js';
import { keyed } from './keyed.js';
import { label, sentence } from './page-data.js';
import { toast } from './toasts.js';
import { topicOf, whoIs, words } from './words.js';

export interface OfferUses {
  readonly line: DeskLine;
  /** The server's clock, in milliseconds. */
  readonly now: () => number;
  readonly alias: () => string;
  /** Somebody new waits, whom this volunteer could help. */
  readonly arrived: (offer: OfferCard) => void;
}

const minutesSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));

/** The waiting list: a card for everybody who waits, with why it suits this volunteer and what keeps them from it. */
export class Offers {
  readonly #uses: OfferUses;
  readonly #list = find('.offers');
  readonly #hint = find('.queue .hint');
  readonly #show: (offers: readonly OfferCard[]) => void;
  readonly #known = new Set<string>();
  /** Cards this volunteer answered: they need no word about what became of them. */
  readonly #answered = new Set<string>();
  #offers: readonly OfferCard[] = [];

  constructor(uses: OfferUses) {
    this.#uses = uses;
    this.#show = keyed(this.#list, (offer: OfferCard) => this.#card(offer));
  }

  /** How many wait whom this volunteer could help now. */
  get open(): number {
    return this.#offers.filter(({ blocked }) => blocked === undefined).length;
  }

  update(offers: readonly OfferCard[]): void {
    const before = this.#offers;
    this.#offers = offers;
    this.refresh();
    for (const offer of offers) {
      if (this.#known.has(offer.id)) continue;
      this.#known.add(offer.id);
      if (offer.blocked === undefined) this.#uses.arrived(offer);
    }
    for (const { id, blocked } of before) {
      if (offers.some((offer) => offer.id === id)) continue;
      this.#known.delete(id);
      if (!this.#answered.delete(id) && blocked === undefined) void this.#tellWhatBecame(id);
    }
  }

  /** Says how long everybody waits by now. */
  refresh(): void {
    this.#show(this.#offers);
    this.#hint.textContent = this.#offers.length === 0 ? sentence('empty') : '';
  }

  focus(): void {
    const first = this.#list.querySelector<HTMLElement>('button:not(:disabled)');
    (first ?? find('#queue-title')).focus();
  }

  #card(offer: OfferCard): ReturnType<Parameters<typeof keyed<OfferCard>>[1]> {
    const { id } = offer;
    const waits = make('p', { className: 'waits' });
    const about = make('p', {});
    const why = make('p', { className: 'why' });
    const danger = make('p', { className: 'chip danger' });
    const title = make('h3', {}, whoIs(offer));
    const answer = (press: () => Promise<void>) => (): void => {
      this.#answered.add(id);
      void press();
    };
    const claim = button(
      words.claim,
      answer(() => this.#claim(id)),
    );
    claim.className = 'claim';
    const row = make('p', { className: 'row' }, claim);
    for (const [name, act] of [
      [words.notNow, 'not-now'],
      [words.knows, 'knows'],
    ] as const) {
      const choice = button(
        name,
        answer(async () => {
          const { outcome } = await this.#uses.line.do({ act, handoff: id });
          if (outcome !== 'done') toast(outcome === 'failed' ? words.failed : words.notAllowed);
          else if (act === 'knows') toast(sentence('conflict'));
        }),
      );
      choice.className = 'plain';
      row.append(choice);
    }
    const head = make('div', { className: 'offer-head' }, title, waits);
    const element = make('li', { className: 'offer' }, danger, head, about, why, row);
    return {
      element,
      update: (now) => {
        const topic = topicOf(now);
        element.classList.toggle('is-urgent', now.urgent !== undefined);
        element.classList.toggle('is-blocked', now.blocked !== undefined);
        danger.hidden = now.urgent === undefined;
        set(danger, `${words.urgent}: ${label('kind', now.urgent)}`);
        set(waits, words.waits(minutesSince(now.waitingSince, this.#uses.now())));
        set(about, topic ? `${words.topic}: ${topic}` : words.read[now.share]);
        set(why, now.blocked === undefined ? words.why[now.why] : words.blocked[now.blocked]);
        claim.disabled = now.blocked !== undefined;
      },
    };
  }

  async #claim(handoff: string): Promise<void> {
    const { outcome } = await this.#uses.line.do({ act: 'claim', handoff });
    if (outcome === 'taken') await this.#tellWhatBecame(handoff);
    else if (outcome !== 'done') {
      this.#answered.delete(handoff);
      toast(outcome === 'failed' ? words.failed : words.notAllowed);
    }
  }

  /** `{naam} heeft opgepakt`, to whoever stood ready. */
  async #tellWhatBecame(handoff: string): Promise<void> {
    const { became } = await this.#uses.line.do({ act: 'became', handoff });
    if (became?.alias === this.#uses.alias()) return; // on another desk of the same volunteer
    if (became?.alias !== undefined) toast(sentence('taken', { name: became.alias }));
    else if (became?.state !== 'offered') toast(words.goneElsewhere);
  }
}

const set = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};
