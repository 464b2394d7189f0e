import type { News } from '../../services/domain/news.js';
import { type StepId, stepIds } from '../../dialogs/intake/step-ids.js';
import { fakeAnonymiser } from './fake-anonymiser.js';
import { Conversation } from './conversation.js';

const toPrivacy = ['Iets vertellen', 'Ouder'];
const toStory = [...toPrivacy, 'Ja'];
const toMore = [...toStory, 'Mijn voogd Sanne belt nooit terug over de epilepsie. Wij wonen boven de molen.'];
const toFeel = [...toMore, 'Dit is het'];
const toWish = [...toFeel, 'Ik slaap er slecht van.', 'Ik heb drie keer gebeld.'];
const toCard = [...toWish, 'Uitleg, Klaar'];
const toCode = [...toCard, 'Ja'];
const toRoutes = [...toCode, 'Ik heb hem'];
const toForward = [...toRoutes, 'Doorgeven aan de raad', 'Ja'];
const toConsent = [...toForward, 'Zo doorgeven', 'Laten staan'];
const toExtra = [...toConsent, 'Ja'];
const toReported = [...toRoutes, 'Nu niets'];
const toBye = [...toReported, 'Nee', '8', 'Sla over'];

/** Something that happens on our side, between what a person says. */
type Happening = (talk: Conversation) => unknown;
export type Path = readonly (string | Happening)[];

const somebodyThere: Happening = (talk) => talk.staffed('live');
const nobodyThere: Happening = (talk) => talk.staffed('none');
const onlyLater: Happening = (talk) => talk.staffed('later');
const ansJoins: Happening = (talk) => talk.joinedBy('Ans');
const news =
  (told: News): Happening =>
  (talk) =>
    talk.hearsNews(told);
const nobodyComes: Happening = (talk) => {
  talk.work.help.happens({ what: 'give-up' });
};
const strikes: Happening = (talk) => {
  talk.work.strikes('Mijn voogd belt nooit terug.');
};
const mediators: Happening = (talk) => talk.staffed('none', { mediation: true });

const toShare = [...toFeel, somebodyThere, 'mens'];
const toWaiting = [...toShare, 'Ja'];
const toChat = [...toWaiting, ansJoins];
const toLater = [...toFeel, onlyLater, 'mens'];
const toCallback = [...toLater, 'Bel mij terug'];
const toWhen = [...toCallback, '06-12345678'];
const toCalled = [...toWhen, 'Avond', 'Nee'];
const toMediation = [...toRoutes, mediators, 'Samen praten met hulp erbij', 'Ja'];
const toMedConsent = [...toMediation, 'Met de voogd.', 'Als zij luistert.', '06-12345678'];
const toMediated = [...toMedConsent, 'Ja'];

/** The way to the questions about people, which somebody on our side must bring about. */
const pathWithPeople = {
  'keep-first': [...toPrivacy, somebodyThere, 'mens', nobodyThere],
  'peer-share': [...toShare, nobodyThere],
  'peer-pref': [...toRoutes, somebodyThere, 'Praten met een vrijwilliger', 'Ja', 'Ja', nobodyThere],
  waiting: [...toWaiting, nobodyThere],
  'wait-over': [...toWaiting, nobodyThere, nobodyComes, news({ what: 'waiting', minute: 10 })],
  later: [...toLater, nobodyThere],
  'cb-offer': [...toWaiting, '06-12345678', nobodyThere, nobodyComes, news({ what: 'waiting', minute: 10 })],
  'cb-how': [...toCallback, nobodyThere],
  'cb-when': [...toWhen, nobodyThere],
  'cb-safe': [...toWhen, 'Avond', nobodyThere],
  'cb-failed': [...toCalled, nobodyThere, news({ what: 'callback-failed' })],
  'cb-late': [...toCalled, nobodyThere, news({ what: 'callback-late' })],
  message: [...toLater, 'Bericht achterlaten', nobodyThere],
  chatting: toChat,
  'chat-menu': [...toChat, 'bot'],
  'chat-other': [...toChat, 'iemand anders'],
  'chat-idle': [...toChat, news({ what: 'still-there' })],
  'may-join': [...toChat, news({ what: 'may-join', as: 'duo', alias: 'Ans', other: 'Bea' })],
  'chat-end': [...toChat, 'stop', nobodyThere],
  'med-who': toMediation,
  'med-goal': [...toMediation, 'Met de voogd.'],
  'med-contact': [...toMediation, 'Met de voogd.', 'Als zij luistert.'],
  'med-consent': toMedConsent,
  'med-text': [...toMediated, news({ what: 'mediation-text', text: 'Ik wil graag met u praten.' })],
  'med-rewrite': [...toMediated, news({ what: 'mediation-text', text: 'Ik wil praten.' }), 'Iets aanpassen'],
  'med-planned': [
    ...toMediated,
    news({ what: 'mediation-planned', startsAt: '2026-12-15T13:00:00Z', place: 'in de bibliotheek' }),
  ],
  recheck: [...toReported, strikes, news({ what: 'text-struck' })],
  'med-after': [...toMediated, news({ what: 'mediation-aftercare', weeks: 2 })],
} as const satisfies Partial<Record<StepId, Path>>;

/** Questions a person comes to by what they say alone. */
export type SpokenStep = Exclude<StepId, keyof typeof pathWithPeople>;
const isSpoken = (step: StepId): step is SpokenStep => !(step in pathWithPeople);
export const spokenSteps: readonly SpokenStep[] = stepIds.filter(isSpoken);

/** What a person says to come to each question; a question without a way to it does not compile. */
export const pathTo: Readonly<Record<SpokenStep, readonly string[]>> = {
  start: [],
  info: ['Eerst meer weten'],
  who: ['Iets vertellen'],
  worried: ['Iets vertellen', 'Iemand anders'],
  age: ['Iets vertellen', 'Jongere'],
  young: ['Iets vertellen', 'Jongere', 'Jonger dan 12'],
  privacy: toPrivacy,
  'privacy-more': [...toPrivacy, 'Meer over privacy'],
  declined: [...toPrivacy, 'Nee'],
  story: toStory,
  'story-more': toMore,
  what: [...toStory, 'Ze doen altijd zo raar tegen ons.', 'Dit is het'],
  feel: toFeel,
  child: [...toStory, 'De voogd belde gisteren niet terug over mijn zoon. Ik ben boos.', 'Dit is het'],
  tried: [...toFeel, 'Ik slaap er slecht van.'],
  when: [
    ...toStory,
    'De voogd belde niet terug en ik ben boos. Ik heb het met de teamleider besproken.',
    'Dit is het',
  ],
  'about-whom': [
    ...toStory,
    'Er werd gisteren niets gedaan en ik ben boos. Ik heb al drie keer geklaagd.',
    'Dit is het',
  ],
  now: [...toStory, 'Mijn zoon mag niet naar huis en ik ben verdrietig.', 'Dit is het'],
  'good-what': [...toStory, 'ik wil een compliment geven'],
  'good-how': [...toStory, 'De groepsleiding was zo lief voor ons.'],
  wish: toWish,
  small: [...toWish, 'Dat er voor ons iets verandert, Klaar'],
  card: toCard,
  'card-add': [...toCard, 'Iets erbij'],
  which: [...toCard, 'Iets aanpassen'],
  edit: [...toCard, 'Iets aanpassen', 'Wat u al deed'],
  'theme-guess': [...toCard, 'Iets aanpassen', 'Waar het over gaat'],
  theme: [...toCard, 'Iets aanpassen', 'Waar het over gaat', 'Iets anders'],
  care: [...toCard, 'Iets aanpassen', 'Over welke hulp'],
  'code-shown': toCode,
  compliment: [...toReported, 'Nee', '8', 'De nieuwe mentor belde wel.'],
  routes: toRoutes,
  'route-peer': [...toRoutes, 'Praten met een vrijwilliger'],
  'route-mediation': [...toRoutes, 'Samen praten met hulp erbij'],
  'route-council': [...toRoutes, 'Doorgeven aan de raad'],
  'route-adviser': [...toRoutes, 'Vertrouwenspersoon'],
  'route-formal': [...toRoutes, 'Officiële klacht'],
  'formal-text': [...toRoutes, 'Officiële klacht', 'Verder'],
  'more-routes': [...toRoutes, 'Vertrouwenspersoon', 'Verder'],
  forward: toForward,
  'forward-edit': [...toForward, 'Tekst aanpassen'],
  'forward-strike': [...toForward, 'Iets weglaten'],
  risk: [...toForward, 'Zo doorgeven'],
  consent: toConsent,
  extra: toExtra,
  reported: toReported,
  heard: [...toReported, 'Nee'],
  good: [...toReported, 'Nee', '8'],
  bye: toBye,
  code: ['Ik heb een code'],
  'code-bad': ['Ik heb een code', 'AAAA-BBBB-CCCC-DDDD'],
  'code-lost': ['Ik heb een code', 'Die ben ik kwijt'],
  resume: [...toMore, 'stop', 'comes back', 'Ik heb een code', '7XKQ-20BD-M94C-HHH1'],
  back: [...toBye, 'Hallo'],
  add: [...toBye, 'Hallo', 'Iets toevoegen'],
  'add-forward': [...toBye, 'Hallo', 'Iets toevoegen', 'Ze belde gisteren wel.'],
  withdraw: [...toExtra, 'wis'],
  erase: [...toExtra, 'wis', 'Alles wissen'],
  restart: [...toCard, '/opnieuw'],
  paused: [...toFeel, 'stop'],
  crisis: [...toFeel, 'ik wil dood'],
  'crisis-check': [...toFeel, 'ik trek het niet meer'],
  'crisis-resume': [...toFeel, 'ik wil dood', 'Ik ben veilig, ga verder'],
  angry: [...toFeel, 'kutbot', 'rot op'],
  unreadable: [...toFeel, 'asdfghjkl', 'qwerqwer'],
  'other-language': [...toFeel, 'Merhaba, yardım istiyorum, Türkçe biliyor musunuz?'],
  thanked: [...toFeel, 'dank je wel'],
};

/** Where a volunteer is looked for or there: a person was asked for already, and *stop* ends just that. */
const stepsWithSomebody: ReadonlySet<StepId> = new Set([
  'waiting',
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
]);
export const isWithSomebodyAt = (step: StepId): boolean => stepsWithSomebody.has(step);

/** A talk after so many steps of a path, and where it can go on to. */
interface Way {
  readonly talk: Promise<Conversation>;
  readonly on: Map<string | Happening, Way>;
}

const way = (talk: Promise<Conversation>): Way => ({ talk, on: new Map() });
const begun = way(new Conversation({ anonymiser: fakeAnonymiser({ risks: ['boven de molen'] }) }).begins());

async function further(before: Promise<Conversation>, one: string | Happening): Promise<Conversation> {
  const talk = (await before).copy();
  if (typeof one === 'function') await one(talk);
  else await (one === 'comes back' ? talk.comesBack() : talk.says(one));
  return talk;
}

/** A talk in which all of that was said. What many paths begin with is said once, and each goes on from a copy. */
export async function talkAlong(path: Path): Promise<Conversation> {
  let reached = begun;
  for (const one of path) {
    const next = reached.on.get(one) ?? way(further(reached.talk, one));
    reached.on.set(one, next);
    reached = next;
  }
  return (await reached.talk).copy();
}

/** A talk that stands at a question. */
export const conversationAt = (step: StepId): Promise<Conversation> =>
  talkAlong(isSpoken(step) ? pathTo[step] : pathWithPeople[step]);
