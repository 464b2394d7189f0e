import type { ChatWindow, WindowLine, WindowWords } from '../../domain/chat-window.js';
import { type Settings, organisationName } from '../../domain/settings.js';
import type { LabelKey, SentenceKey, TextCatalogue } from '../../domain/text-catalogue.js';
import type { Form } from '../../domain/utterance.js';
import { humanSentence } from '../../handoff/human-sentence.js';
import type { PeersByForm } from '../../handoff/who-is-there.js';

/** Labels of the window, by the name that the page and its script use for them. */
const labels = {
  chat: 'ui.chat',
  bot: 'ui.bot',
  you: 'ui.you',
  typing: 'ui.typing',
  input: 'ui.input',
  send: 'ui.send',
  answers: 'ui.answers',
  menu: 'ui.menu',
  form: 'ui.form',
  help: 'ui.help_page',
  close: 'ui.close',
  exit: 'ui.quick_exit',
  exitNote: 'ui.exit_note',
  unsent: 'ui.unsent',
  saveCode: 'ui.save_code',
  copied: 'ui.copied',
  saved: 'ui.saved',
  calendar: 'ui.calendar',
  calendarOff: 'ui.calendar_off',
  noAppointment: 'ui.no_appointment',
  again: 'reply.again',
  ready: 'reply.ready',
  copy: 'reply.copy',
  picture: 'reply.save_picture',
  share: 'reply.send_self',
} as const satisfies Readonly<Partial<Record<WindowLine, LabelKey>>>;

const sentences = {
  danger: 'start.danger',
  offline: 'err.offline',
  notSent: 'err.notsaved',
  store: 'err.store',
  down: 'err.down',
  fast: 'err.fast',
  expired: 'err.expired',
} as const satisfies Readonly<Partial<Record<WindowLine, SentenceKey>>>;

/** Of a multiple choice these are answers of their own: choosing one sends it at once. */
const answersAlone = ['reply.skip', 'reply.dontknow', 'reply.extra_none'] as const;

/** The greeting stands in the page before the conversation exists, so the script does not show the server's again. */
const greeting: readonly SentenceKey[] = ['start.hello', 'start.danger', 'start.choose'];

const erased: SentenceKey = 'wd.erased';
const joined: SentenceKey = 'chat.joined';
const fixed: SentenceKey = 'med.fixed';
const calledOff: readonly SentenceKey[] = ['med.cancelled', 'med.stopped', 'med.declined', 'wd.med'];
const off: SentenceKey = 'med.off';

/** *je* has no language tag of its own, so it is a private one. */
const locales: Readonly<Record<Form, string>> = { u: 'nl', je: 'nl-x-je', en: 'en' };

/**
 * @param peers - who is there: the page promises what the talk would.
 * @param exitUrl - where *Snel weg* goes: a page that tells nothing (`QUICK_EXIT_URL`).
 */
export const chatWindow = (
  texts: TextCatalogue,
  settings: Settings,
  peers: PeersByForm,
  exitUrl: string,
): ChatWindow => ({
  exitUrl,
  greeting,
  joined,
  fixed,
  calledOff,
  off,
  erased,
  words: {
    u: wordsOf(texts, settings, peers.u, 'u'),
    je: wordsOf(texts, settings, peers.je, 'je'),
    en: wordsOf(texts, settings, peers.en, 'en'),
  },
});

function wordsOf(
  texts: TextCatalogue,
  settings: Settings,
  peers: PeersByForm[Form],
  form: Form,
): WindowWords {
  const sentence = (key: (typeof sentences)[keyof typeof sentences]) =>
    texts.say(key, form).bubbles.join(' ');
  const replies = (key: 'start.choose' | 'err.expired') =>
    texts.say(key, form).replies.map(({ label }) => ({ label, value: label }));
  const hello = texts.say('start.hello', form, {
    lijn: settings.line,
    org: organisationName(settings, texts.label('org.unnamed', form)),
    mens_zin: humanSentence({
      say: (key, ...values) => texts.say(key, form, ...values),
      form,
      settings,
      staffing: { mode: settings.mode, peers },
    }),
  });
  return {
    lang: form === 'en' ? 'en' : 'nl',
    locale: locales[form],
    ...each(labels, (key) => texts.label(key, form)),
    ...each(sentences, sentence),
    exitCount: texts.label('ui.exit_count', form, { n: '{n}' }),
    welcome: [...hello.bubbles, ...texts.say('start.choose', form).bubbles],
    choices: replies('start.choose'),
    startAgain: replies('err.expired'),
    alone: answersAlone.map((key) => texts.label(key, form)),
  };
}

function each<Name extends string, Key>(names: Readonly<Record<Name, Key>>, say: (key: Key) => string) {
  const said = Object.entries<Key>(names).map(([name, key]) => [name, say(key)]);
  return Object.fromEntries(said) as Record<Name, string>;
}
