import type { Form, QuickReply } from './utterance.js';

/** What the chat window says in one line each. */
export type WindowLine =
  | 'again'
  | 'answers'
  | 'bot'
  | 'calendar'
  | 'calendarOff'
  | 'chat'
  | 'close'
  | 'copied'
  | 'copy'
  | 'danger'
  | 'down'
  | 'exit'
  | 'exitCount'
  | 'exitNote'
  | 'expired'
  | 'fast'
  | 'form'
  | 'help'
  | 'input'
  | 'menu'
  | 'noAppointment'
  | 'notSent'
  | 'offline'
  | 'picture'
  | 'ready'
  | 'saveCode'
  | 'saved'
  | 'send'
  | 'share'
  | 'store'
  | 'typing'
  | 'unsent'
  | 'you';

/** Everything the chat window says in one form. */
export interface WindowWords extends Readonly<Record<WindowLine, string>> {
  readonly lang: 'nl' | 'en';
  /** BCP 47; what a conversation in this form begins with. */
  readonly locale: string;
  /** The greeting, the question last. */
  readonly welcome: readonly string[];
  readonly choices: readonly QuickReply[];
  readonly startAgain: readonly QuickReply[];
  /** Of a multiple choice these are answers of their own: choosing one sends it at once. */
  readonly alone: readonly string[];
}

/** What the page hands to its script, as JSON in an attribute: no inline script is needed. */
export interface ChatWindow {
  readonly exitUrl: string;
  /** Keys of bubbles that stand in the page already. */
  readonly greeting: readonly string[];
  /** The bubble that says that a volunteer is there. */
  readonly joined: string;
  /** The bubble that says that an appointment stands: it can go into a calendar. */
  readonly fixed: string;
  /** The bubbles that say that it does not go on: after one that stood it can go out of that calendar. */
  readonly calledOff: readonly string[];
  /** The bubble that says so to whoever comes back with the code, of an appointment that stood. */
  readonly off: string;
  /** The bubble that says that everything is erased: then it goes from the screen too. */
  readonly erased: string;
  readonly words: Readonly<Record<Form, WindowWords>>;
}
