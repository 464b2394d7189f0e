import type { Became, DeskAnswer, DeskPushes, TalkCard } from '../../../domain/desk-message.js';
import { button, make } from '../widget/dom.js';
import { aftermathCard } from './aftermath.js';
import { Composer } from './composer.js';
import type { DeskLine } from './desk-line.js';
import { newId } from './new-id.js';
import { page, sentence, sentences } from './page-data.js';
import { safetyCard } from './safety-card.js';
import { type Colleagues, openInvite, openNotes, openReport, openSafety } from './talk-sheets.js';
import { toast } from './toasts.js';
import { Transcript } from './transcript.js';
import { topicOf, words } from './words.js';

export interface TalkUses {
  readonly line: DeskLine;
  readonly alias: string;
  /** The server's clock, in milliseconds. */
  readonly now: () => number;
  readonly colleagues: () => Colleagues;
  /** Somebody said something while nobody looked here, or everything was looked at. */
  readonly unread: (count: number) => void;
  /** The volunteer is done with it. */
  readonly closed: () => void;
}

/** One talk: who it is, what was said, what the volunteer can do. */
export class TalkPanel {
  readonly element: HTMLElement;
  readonly id: string;
  readonly who: string;
  readonly #uses: TalkUses;
  readonly #transcript: Transcript;
  readonly #composer: Composer;
  readonly #strips = make('div', { className: 'strips' });
  readonly #danger = make('div', {});
  readonly #foot = make('div', { className: 'foot' });
  readonly #share = make('span', { className: 'hint' });
  /** What only whoever holds the talk can do, and of that what they can do with nobody beside them. */
  readonly #forOwner: HTMLElement[] = [];
  readonly #forAlone: HTMLElement[] = [];
  #talk: TalkCard;
  #urgent: TalkCard['urgent'];
  #seen = 0;
  #unread = 0;
  #isOver = false;

  constructor(talk: TalkCard, who: string, uses: TalkUses) {
    this.id = talk.id;
    this.who = who;
    this.#talk = talk;
    this.#uses = uses;
    const label = `${words.tools}: ${this.who}`;
    this.#transcript = new Transcript({ person: this.who, alias: uses.alias }, words.said(this.who));
    for (const tip of sentences('joined').toReversed()) this.#transcript.tip(tip);
    for (const tip of sentences('reminder').toReversed()) this.#transcript.tip(tip, true);
    this.#composer = new Composer({
      to: this.who,
      aids: page.aids[talk.form],
      send: (text) => {
        this.#say(text);
      },
      typing: () => {
        uses.line.tell({ act: 'typing', handoff: this.id });
      },
    });
    this.element = make(
      'section',
      { className: 'talk' },
      this.#head(label),
      make('p', { className: 'reminder' }, sentences('reminder').join(' ')),
      this.#danger,
      this.#strips,
      this.#transcript.element,
      this.#foot,
    );
    this.element.setAttribute('aria-label', words.talk(this.who));
    this.element.addEventListener('focusin', () => {
      this.look();
    });
    this.update(talk);
  }

  /** The last sequence this desk has: from here on the line tells more. */
  get last(): number {
    return this.#transcript.last;
  }

  /** Something is written and not sent. */
  get isBegun(): boolean {
    return !this.#isOver && this.#composer.isBegun;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  focus(): void {
    if (this.#foot.contains(this.#composer.element)) this.#composer.focus();
    else this.#transcript.element.focus();
  }

  /** Takes in how the talk stands now. */
  update(talk: TalkCard): void {
    this.#talk = talk;
    this.#share.textContent = words.read[talk.share];
    if (talk.urgent !== undefined && talk.urgent !== this.#urgent) this.#warn(talk.urgent);
    this.#urgent = talk.urgent;
    this.#showStrips();
    const isOwner = talk.as === 'owner';
    for (const one of this.#forOwner) one.hidden = !isOwner;
    for (const one of this.#forAlone) one.hidden = !isOwner || talk.second !== undefined;
    if (this.#isOver) return;
    const foot = talk.as === 'shadow' ? undefined : this.#composer.element;
    if (foot && !this.#foot.contains(foot)) this.#foot.replaceChildren(foot);
    if (!foot) this.#foot.replaceChildren();
  }

  hear({ words: spoken }: DeskPushes['words']): void {
    const isNews = spoken.filter(
      ({ from, sequence }) => from === 'person' && sequence > this.#transcript.last,
    );
    this.#transcript.hear(spoken);
    this.#uses.line.tell({ act: 'mark', handoff: this.id, what: 'delivered', upTo: this.last });
    this.#unread += isNews.length;
    this.look();
    this.#uses.unread(this.#unread);
  }

  typing(): void {
    this.#transcript.typing(true);
  }

  mark({ what, upTo }: DeskPushes['mark']): void {
    this.#transcript.mark(what, upTo);
  }

  /** Tells the person that what they said is seen, when somebody really looks. */
  look(): void {
    if (document.hidden || !document.hasFocus() || this.element.offsetParent === null) return;
    if (this.#unread > 0) {
      this.#unread = 0;
      this.#uses.unread(0);
    }
    if (this.last <= this.#seen) return;
    this.#seen = this.last;
    this.#uses.line.tell({ act: 'mark', handoff: this.id, what: 'seen', upTo: this.last });
  }

  openSafety(): void {
    openSafety((kind) => {
      void this.#do({ act: 'raise', handoff: this.id, kind });
    });
  }

  /** The talk is no longer in the list of this desk: says why, and asks how the volunteer is. */
  over(became: Became | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#strips.replaceChildren();
    this.#transcript.typing(false);
    this.element.classList.add('over');
    const wasOnlyReading = this.#talk.as === 'shadow';
    const card = aftermathCard(
      this.#whyOver(became),
      async ({ how, wasHeavy }) => {
        if (wasOnlyReading && how === 'good' && !wasHeavy) return true;
        return this.#do({ act: 'aftermath', handoff: this.id, how, wasHeavy });
      },
      this.#uses.closed,
    );
    const hadFocus = this.element.contains(document.activeElement);
    this.#foot.replaceChildren(card);
    if (hadFocus) card.focus();
  }

  #whyOver(became: Became | undefined): string {
    if (became?.wantsSomeoneElse) return sentence('someoneElse');
    if (became?.by) return words.over[became.by];
    if (became?.state === 'abandoned') return words.over.line;
    const { alias } = became ?? {};
    if (this.#talk.as !== 'owner' && alias === this.#talk.owner?.alias) return words.over.left(alias ?? '');
    return alias !== undefined && alias !== this.#uses.alias ? words.over.moved(alias) : words.over.unknown;
  }

  #head(label: string): HTMLElement {
    const talk = this.#talk;
    const topic = topicOf(talk);
    const more = make('details', { className: 'more' }, make('summary', {}, words.more));
    const tools = make('div', { className: 'tools' });
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', label);
    const tool = (name: string, press: () => void): HTMLElement =>
      button(name, () => {
        more.open = false;
        press();
      });
    const invite = (as: 'duo' | 'shadow' | 'transfer') => (): void => {
      openInvite(as, this.#uses.colleagues(), (alias) => {
        void this.#do({ act: 'invite', handoff: this.id, as, alias });
      });
    };
    const away = tool(words.away, () => {
      void this.#do({ act: 'away', handoff: this.id }, words.awayDone);
    });
    const endingSmall = tool(words.end, () => {
      this.#openReport();
    });
    endingSmall.classList.add('only-small');
    this.#forAlone.push(
      tool(words.colleague, invite('duo')),
      tool(words.shadow, invite('shadow')),
      tool(words.transfer, invite('transfer')),
    );
    tools.append(
      ...this.#forAlone,
      away,
      tool(words.coordinator, () => {
        this.#callCoordinator();
      }),
      tool(words.notes, () => {
        void openNotes(this.#uses.line, this.id);
      }),
      endingSmall,
    );
    more.append(tools);
    more.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !more.open) return;
      more.open = false;
      more.querySelector('summary')?.focus();
    });
    more.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !more.contains(relatedTarget)) more.open = false;
    });
    const concerned = button(words.safety, () => {
      this.openSafety();
    });
    concerned.className = 'concerned';
    concerned.setAttribute('aria-keyshortcuts', 'F9');
    const ending = button(words.end, () => {
      this.#openReport();
    });
    ending.className = 'ending';
    this.#forOwner.push(away, ending, endingSmall);
    const chips = make('p', { className: 'chips' });
    if (talk.isMinor) chips.append(make('span', { className: 'chip' }, words.minor));
    if (topic) chips.append(make('span', { className: 'chip' }, topic));
    chips.append(this.#share);
    return make(
      'header',
      { className: 'head' },
      make('h2', {}, this.who),
      chips,
      make('div', { className: 'row' }, concerned, ending, more),
    );
  }

  #openReport(): void {
    openReport(async (report) => {
      const isEnded = await this.#do({ act: 'end', handoff: this.id, report });
      if (isEnded) this.over({ state: 'ended', by: 'volunteer', wantsSomeoneElse: false });
      return isEnded;
    });
  }

  #showStrips(): void {
    const { second, as, silentSince, owner } = this.#talk;
    const strips: (readonly (Node | string)[])[] = [];
    if (silentSince !== undefined) strips.push([sentence('personGone', { reporter: this.who })]);
    if (as !== 'owner') {
      strips.push([
        words.beside[as](owner?.alias ?? ''),
        ...(as === 'transfer' ? [this.#handOver(words.takeOver)] : []),
        this.#part(words.leave[as]),
      ]);
    } else if (second?.agreed) {
      strips.push([
        words.present[second.as](second.alias),
        ...(second.as === 'transfer' ? [this.#handOver(words.handOverNow(second.alias))] : []),
        this.#part(words.without(second.alias)),
      ]);
    } else if (second) {
      strips.push([words.asking[second.as](second.alias), this.#part(words.notAsked)]);
    }
    const shown = strips.map((strip) => make('p', { className: 'strip' }, ...strip));
    const before = this.#strips.textContent;
    if (shown.map(({ textContent }) => textContent).join('') !== before)
      this.#strips.replaceChildren(...shown);
  }

  #handOver(name: string): HTMLElement {
    return button(name, () => {
      void this.#do({ act: 'hand-over', handoff: this.id });
    });
  }

  /** Whoever came in leaves, or the volunteer goes on without them. */
  #part(name: string): HTMLElement {
    const leaving = button(name, () => {
      void this.#do({ act: 'part', handoff: this.id });
    });
    leaving.className = 'plain';
    return leaving;
  }

  #warn(kind: NonNullable<TalkCard['urgent']>): void {
    this.#danger.replaceChildren(
      safetyCard(kind, {
        here: () => {
          this.#danger.replaceChildren();
          this.focus();
        },
        callCoordinator: () => {
          this.#callCoordinator();
        },
      }),
    );
  }

  #callCoordinator(): void {
    void this.#do({ act: 'call-coordinator', handoff: this.id }, words.coordinatorDone);
  }

  #say(text: string, id = newId()): void {
    this.#transcript.say(id, text, this.#uses.now());
    void this.#uses.line.do({ act: 'say', handoff: this.id, text }, id).then((answer) => {
      this.#said(id, text, answer);
    });
  }

  #said(id: string, text: string, { outcome, sequence }: DeskAnswer): void {
    if (sequence !== undefined) this.#transcript.kept(id, sequence);
    else if (outcome === 'not-allowed') this.#transcript.refused(id, words.notYours);
    else {
      this.#transcript.refused(id, words.unsent, () => {
        this.#say(text);
      });
    }
  }

  /** @returns whether it was done; what was not is said. */
  async #do(act: Parameters<DeskLine['do']>[0], done?: string): Promise<boolean> {
    const { outcome, why } = await this.#uses.line.do(act);
    if (why !== undefined) {
      toast(words.cannotCome[why](act.act === 'invite' ? act.alias : (this.#talk.second?.alias ?? '')));
      return false;
    }
    if (outcome === 'done') {
      if (done !== undefined) toast(done);
      return true;
    }
    toast(outcome === 'failed' ? words.failed : words.notAllowed);
    return false;
  }
}
