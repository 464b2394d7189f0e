import type { WindowLine } from '../../../domain/chat-window.js';
import type { AnswerKind, QuickReply } from '../../../domain/utterance.js';
import type { Activity } from './activity.js';
import { offer, offerNothing } from './answers.js';
import { type Refusal, appointment, CallFailed, forget, open, post } from './api.js';
import {
  clearTalk,
  markKept,
  markSent,
  markUnsent,
  readAloud,
  showBot,
  showLast,
  showOwn,
  showOwnKept,
  showTyping,
  showVolunteer,
} from './bubbles.js';
import { Inbox } from './inbox.js';
import { button } from './dom.js';
import { inParts } from './in-parts.js';
import { notice } from './notice.js';
import { Outbox } from './outbox.js';
import { actionsFor, canShare, forgetCode, offerCode } from './receipt-code.js';
import { saveFile } from './save-file.js';
import { recallSession } from './session.js';
import { whenSeen } from './seen.js';
import { type Form, currentForm, page, speak, words } from './words.js';

/** Milliseconds after which a message without an answer is honestly called not sent. */
const doubtAfter = 2_500;
/** Milliseconds after which a message that the server has should have come back to us. */
const echoWithin = 4_000;

/** Milliseconds after a reload in which what comes in is what was said before. */
const oldWithin = 3_000;

/** Milliseconds: a sign of typing counts for six seconds. */
const typingEvery = 4_000;

/** What the line above the text field says about a call that failed. */
const troubles: Readonly<Record<Refusal, WindowLine>> = {
  network: 'offline',
  store: 'store',
  later: 'down',
  fast: 'fast',
  expired: 'expired',
  no: 'notSent',
};

/** The conversation as this window sees it. */
export class Talk {
  #inbox = this.#newInbox();
  readonly #outbox = new Outbox({
    send: async (activity) => {
      await open(words().locale);
      await post(activity);
    },
    delivered: (id) => {
      this.#delivered(id);
    },
    waiting: (id, why) => {
      this.#waiting(id, why);
    },
  });
  /** What was said in this window, by its id, and how far it came. */
  readonly #said = new Map<string, 'on-its-way' | 'delivered' | 'heard'>();
  #isBegun = false;
  /** The page greets by itself; the server's greeting, which comes first, would be the second. */
  #isGreeted = true;
  #code: string | undefined;
  /** An appointment stands, as far as was said here. */
  #isFixed = false;
  #lastKey = '';
  /** Somebody is at the other side, who likes to see that we type. */
  #isLive = false;
  #typedAt = 0;

  /** After a reload in the same tab: everything that was said, and the same open question. Else the greeting comes alive. */
  resume(): void {
    if (!recallSession()) {
      this.#offer('one', words().choices);
      return;
    }
    this.#isGreeted = false;
    clearTalk(true);
    offerNothing();
    setTimeout(readAloud, oldWithin);
    this.begin();
  }

  /** The page's own greeting, in the form that is spoken now. */
  welcome(): void {
    clearTalk();
    for (const text of words().welcome) showBot(text, words().lang);
    this.#offer('one', words().choices);
  }

  /** From here on there is a conversation on the server. */
  begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    void this.#inbox.run();
  }

  /** What does not fit in one message is sent, and stands here, as several. */
  say(text: string): void {
    for (const part of inParts(text)) {
      const id = newId();
      showOwn(id, part, words().lang);
      this.#send(id, part);
    }
    offerNothing();
    this.begin();
  }

  typing(): void {
    if (!this.#isLive || Date.now() - this.#typedAt < typingEvery) return;
    this.#typedAt = Date.now();
    post({ type: 'typing' }).catch(() => undefined);
  }

  changeForm(form: Form): void {
    if (form === currentForm()) return;
    speak(form);
    if (!this.#isBegun) this.welcome();
    else this.#outbox.put({ type: 'event', name: 'peerlijn/form', value: form, ...ours(newId()) });
  }

  lookAgain(): void {
    this.#inbox.renew();
  }

  /** Under the bubble that an appointment stands, and under the first one that it does not any more. */
  #offerAppointment(shown: Element, key: string): void {
    const stood = this.#isFixed;
    if (key === page.fixed) this.#isFixed = true;
    else if (key === page.off || (stood && page.calledOff.includes(key))) this.#isFixed = false;
    else return;
    const label = this.#isFixed ? words().calendar : words().calendarOff;
    shown.append(button(label, () => void this.#saveAppointment()));
  }

  async #saveAppointment(): Promise<void> {
    try {
      saveFile(new Blob([await appointment()], { type: 'text/calendar' }), 'afspraak.ics');
      notice('');
    } catch (error) {
      const why = error instanceof CallFailed ? error.why : 'later';
      if (why === 'no') notice(words().noAppointment);
      else this.#trouble(why);
    }
  }

  #newInbox(): Inbox {
    return new Inbox({
      open: () => open(words().locale),
      heard: (activity) => {
        this.#heard(activity);
      },
      online: () => {
        notice('');
      },
      offline: (why) => {
        this.#trouble(why);
      },
    });
  }

  #send(id: string, text: string): void {
    this.#said.set(id, 'on-its-way');
    this.#outbox.put({ type: 'message', text, ...ours(id) });
    setTimeout(() => {
      if (this.#said.get(id) === 'on-its-way') markUnsent(id);
    }, doubtAfter);
  }

  #delivered(id: string): void {
    notice('');
    markSent(id);
    if (this.#said.get(id) !== 'on-its-way') return;
    this.#said.set(id, 'delivered');
    setTimeout(() => {
      if (this.#said.get(id) === 'delivered') this.lookAgain();
    }, echoWithin);
  }

  #waiting(id: string, why: Refusal): void {
    const isGivenUp = why === 'no' || why === 'expired';
    markUnsent(
      id,
      isGivenUp
        ? (text) => {
            this.begin(); // after an end there is a new conversation to listen to
            this.#send(id, text);
          }
        : undefined,
    );
    this.#trouble(why);
  }

  #trouble(why: Refusal): void {
    if (why === 'expired') this.#startOver();
    else notice(words()[troubles[why]]);
  }

  /** The conversation no longer opens: the person may begin another, or come back with the code. */
  #startOver(): void {
    if (!this.#isBegun) return;
    this.#inbox.stop();
    this.#inbox = this.#newInbox();
    this.#isBegun = false;
    this.#isGreeted = true;
    forget();
    notice('');
    showLast(words().expired, words().lang);
    this.#offer('one', words().startAgain);
  }

  #heard({ type, id, from, text = '', locale = 'nl', channelData, suggestedActions }: Activity): void {
    const volunteer = from.id === 'volunteer' ? from.name : undefined;
    if (from.role !== 'user')
      this.#isLive = volunteer !== undefined || channelData?.peerlijn?.key === page.joined;
    if (type === 'typing') {
      showTyping(true, volunteer);
    } else if (volunteer !== undefined) {
      this.#isGreeted = false;
      whenSeen(showVolunteer(volunteer, text, locale), id);
    } else if (from.role === 'user') {
      this.#heardOwn(channelData?.clientActivityID ?? id, text, locale);
    } else {
      const { key = '', form, answer, code } = channelData?.peerlijn ?? {};
      if (this.#isGreeted && page.greeting.includes(key)) return;
      if (key === page.erased && key !== this.#lastKey) this.#clear();
      this.#lastKey = key;
      if (form && form !== currentForm()) speak(form);
      const shown = showBot(text, locale, code);
      this.#offerAppointment(shown, key);
      if (code) this.#keepCode(code);
      const replies = suggestedActions?.actions.map(({ title: label, value }) => ({ label, value }));
      if (answer ?? replies) this.#offer(answer, replies ?? []);
    }
  }

  /** Our own words come back: now they are kept, and stand here as they are kept. */
  #heardOwn(clientId: string, text: string, locale: string): void {
    this.#isGreeted = false;
    if (this.#said.has(clientId)) {
      this.#said.set(clientId, 'heard');
      markKept(clientId, text);
    } else {
      showOwnKept(text, locale);
      offerNothing();
    }
  }

  /** What is erased stands nowhere, so not here either. */
  #clear(): void {
    clearTalk();
    forgetCode();
    this.#code = undefined;
  }

  #keepCode(code: string): void {
    this.#code = code;
    offerCode(code, notice);
  }

  #offer(kind: AnswerKind | undefined, replies: readonly QuickReply[]): void {
    const possible = replies.filter(({ value }) => canShare || value !== words().share);
    offer(kind, possible, (value) => {
      const action = this.#code ? actionsFor(this.#code).find(({ label }) => label === value) : undefined;
      if (action) void action.act().then(notice);
      else this.say(value);
    });
  }
}

/** Kept through every attempt to send, so that the server knows a message it has already. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const ours = (id: string) => ({ locale: words().lang, channelData: { clientActivityID: id } });
