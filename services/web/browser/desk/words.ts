import type { CallbackCard, CannotCome, OfferCard, TalkCard } from '../../../domain/desk-message.js';
import { label } from './page-data.js';

/** What the desk says beside the catalogue, to the volunteer, in *je*. */
export const words = {
  duty: { on: 'aan', break: 'pauze', off: 'uit' },
  dutyUntil: (time: string) => `tot ${time}`,
  resting: (time: string) => `Je hebt nu rust, tot ${time}. Er wordt je niets aangeboden.`,
  offDuty: 'Je dienst staat uit. Zet hem aan om gesprekken op te pakken.',
  onBreak: 'Je hebt pauze. Er komt niets nieuws bij.',
  debrief: {
    asked: {
      talk: 'Je vroeg om even te praten. De coördinator heeft dat nog niet gezien.',
      call: 'Je vroeg om gebeld te worden. De coördinator heeft dat nog niet gezien.',
    },
    seen: {
      talk: 'De coördinator heeft gezien dat je wilt praten, en komt naar je toe.',
      call: 'De coördinator heeft gezien dat je gebeld wilt worden, en belt je.',
    },
  },
  soundOn: 'Geluid aan',
  soundOff: 'Geluid uit',
  lost: 'De verbinding is weg. Typ gerust door: wat je schrijft, wordt straks vanzelf verstuurd.',
  back: 'De verbinding is er weer.',
  signedOut: 'Je bent afgemeld. Vraag de coördinator om een nieuwe link.',
  store: 'Er gaat iets mis bij ons. Wat je schreef, wordt opnieuw verstuurd zodra het kan.',
  noTalk: 'Er is nu geen gesprek.',
  noTalkHint: 'Wie wacht, staat in de wachtrij. Je kunt intussen oefenen.',

  claim: 'Oppakken',
  knows: 'Ik ken deze persoon',
  notNow: 'Nu niet',
  newOffer: (who: string) => `Er wacht iemand: ${who}.`,
  waits: (minutes: number) => (minutes < 1 ? 'Wacht net' : `Wacht ${minutesText(minutes)}`),
  topic: 'Onderwerp',
  noTopic: 'niet gedeeld',
  read: {
    yes: 'Je mag het verhaal lezen',
    topic_only: 'Alleen het onderwerp is gedeeld',
    no: 'Niets is gedeeld',
  },
  urgent: 'Dringend',
  tooLate: 'Dit gesprek is al opgepakt of gestopt. Dank voor het klaarstaan.',
  goneElsewhere: 'Dit verzoek is gestopt. Dank voor het klaarstaan.',
  why: {
    experience: 'Past bij jou: je hebt hetzelfde meegemaakt.',
    role: 'Past bij jou: jij luistert graag.',
    topic: 'Past bij jou: je kent dit onderwerp.',
    language: 'Past bij jou: jullie spreken dezelfde taal.',
    preference: 'Past bij jou: jij bent wie deze persoon graag spreekt.',
    on_shift: 'Jij hebt nu dienst.',
  } satisfies Record<OfferCard['why'], string>,
  blocked: {
    training: 'Oppakken kan nog niet: je mist een training, of die is verlopen. Vraag het de coördinator.',
    code: 'Oppakken kan nog niet: je hebt de gedragscode nog niet getekend.',
    vog: 'Oppakken kan nog niet: je VOG is er nog niet.',
    approval: 'Oppakken kan nog niet: de coördinator moet je nog goedkeuren.',
    trainee: 'Je leert nog. Je kunt meelezen met een collega, niet oppakken.',
    full: 'Je hebt genoeg gesprekken. Rond er eerst een af.',
    resting: 'Je hebt nu rust na een zwaar gesprek.',
    off_shift: 'Je dienst staat uit.',
  } satisfies Record<NonNullable<OfferCard['blocked']>, string>,

  talk: (who: string) => `Gesprek: ${who}`,
  said: (who: string) => `Wat er gezegd is: ${who}`,
  you: 'Jij',
  bot: 'De bot',
  minor: 'Minderjarig',
  types: (who: string) => `${who} typt`,
  sending: 'Wordt verstuurd',
  sent: 'Verstuurd',
  delivered: 'Bezorgd',
  seen: 'Gelezen',
  unsent: 'Niet verstuurd.',
  again: 'Opnieuw versturen',
  notYours: 'Niet verstuurd: dit gesprek is niet meer van jou.',
  message: (who: string) => `Jouw bericht aan: ${who}`,
  placeholder: 'Typ je bericht',
  send: 'Verstuur',
  aids: 'Hulpzinnen',
  /** What whoever came in does there. */
  beside: {
    duo: (who: string) => `Je praat mee met ${who}.`,
    shadow: (who: string) => `Je leest mee met ${who} en schrijft niet.`,
    transfer: (who: string) => `${who} draagt dit gesprek aan jou over.`,
  },
  leave: { duo: 'Ik ga weer', shadow: 'Ik stop met meelezen', transfer: 'Liever niet' },
  takeOver: 'Ik neem het over',
  notAsked: 'Toch niet vragen',
  without: (who: string) => `Verder zonder ${who}`,
  more: 'Meer',
  tools: 'Wat je kunt doen',
  colleague: 'Hulp van collega',
  shadow: 'Leerling laten meelezen',
  transfer: 'Overdragen',
  handOverNow: (who: string) => `Nu overdragen aan ${who}`,
  away: 'Even weg',
  awayDone: 'We hebben gezegd dat je even weg bent.',
  coordinator: 'Coördinator roepen',
  coordinatorDone: 'De coördinator is geroepen.',
  safety: 'Zorgen over veiligheid',
  safetyWhich: 'Waar maak je je zorgen over?',
  safetyNow: 'Is er nu gevaar? Geef 112.',
  imHere: 'Ik ben erbij',
  notes: 'Notities',
  notesHint: 'Alleen voor de vrijwilligers in dit gesprek. Geen namen van medewerkers, geen diagnoses.',
  noNotes: 'Er zijn nog geen notities.',
  newNote: 'Nieuwe notitie',
  keep: 'Bewaar',
  end: 'Gesprek afronden',
  report: 'Kort verslag',
  reportHint: 'De ander kan dit lezen. Schrijf kort, zonder oordeel; laat leeg wat niet speelde.',
  wanted: 'Wat wilde de ander?',
  agreed: 'Wat is afgesproken?',
  todo: 'Wie doet wat, wanneer?',
  cancel: 'Terug',
  close: 'Sluit',
  notAllowed: 'Dat kan nu niet (meer).',
  failed: 'Dat is niet gelukt. Probeer het nog een keer.',

  inviteTitle: {
    duo: 'Wie komt je helpen?',
    shadow: 'Wie leest mee?',
    transfer: 'Aan wie draag je over?',
  },
  inviteHint: 'We vragen eerst of de ander dit goed vindt.',
  nobody: 'Er is nu niemand vrij.',
  cannotCome: {
    resting: (who: string) => `${who} rust nu even. Vraag iemand anders.`,
    full: (who: string) => `${who} heeft genoeg gesprekken. Vraag iemand anders.`,
    off_shift: (who: string) => `${who} heeft nu geen dienst. Vraag iemand anders.`,
    not_ready: (who: string) => `${who} kan dit gesprek niet doen. Vraag iemand anders.`,
    occupied: () => 'Er is al een collega gevraagd. Wacht op het antwoord.',
    not_there: (who: string) => `${who} is nog niet in dit gesprek. Wacht even.`,
  } satisfies Record<CannotCome, (who: string) => string>,
  asking: {
    duo: (who: string) => `We vragen of ${who} mag meepraten.`,
    shadow: (who: string) => `We vragen of ${who} mag meelezen.`,
    transfer: (who: string) => `We vragen of ${who} het gesprek mag overnemen.`,
  },
  present: {
    duo: (who: string) => `${who} praat mee.`,
    shadow: (who: string) => `${who} leest mee en schrijft niet.`,
    transfer: (who: string) => `${who} is erbij om over te nemen.`,
  },

  after: 'Na het gesprek',
  how: 'Hoe gaat het met jou?',
  howGood: 'Goed',
  howTalk: 'Even praten',
  howCall: 'Graag gebeld worden',
  heavy: 'Dit was een zwaar gesprek',
  afterDone: {
    good: 'Fijn. Dank je wel voor je tijd.',
    talk: 'De coördinator hoort dat je even wilt praten.',
    call: 'De coördinator hoort dat je graag gebeld wordt.',
  },
  heavyDone: 'Je krijgt nu rust: er wordt je een tijdje niets aangeboden. Haal even adem.',
  over: {
    person: 'De ander heeft het gesprek afgerond.',
    volunteer: 'Het gesprek is afgerond.',
    coordinator: 'De coördinator heeft het gesprek afgerond.',
    line: 'Het gesprek is gestopt omdat het te lang stil was. Het is bewaard.',
    moved: (who: string) => `${who} heeft het gesprek overgenomen.`,
    left: (who: string) => `Jij bent er niet meer bij. ${who} praat verder.`,
    unknown: 'Dit gesprek is niet meer bij jou.',
  },

  callWays: { call: 'Bellen', write: 'Schrijven', message: 'Bericht beantwoorden' } satisfies Record<
    CallbackCard['way'],
    string
  >,
  before: (date: string) => `Voor ${date}`,
  when: 'Liefst',
  voicemailYes: 'Inspreken mag',
  voicemailNo: 'Inspreken mag niet',
  attempts: (count: number) => (count === 1 ? '1 keer geprobeerd' : `${String(count)} keer geprobeerd`),
  take: 'Ik doe dit',
  takenBy: (who: string) => `${who} doet dit.`,
  number: 'Nummer of adres',
  left: 'Bericht',
  lineNumber: (number: string) =>
    number === '' ? 'Bel alleen met de telefoon van de Lijn.' : `Bel met het nummer van de Lijn: ${number}.`,
  spoken: 'Gesproken',
  written: 'Geschreven',
  noAnswer: 'Geen gehoor',
  voicemail: 'Ingesproken',
  answer: 'Jouw antwoord',
  answerHint: 'De ander leest dit bij de eigen code.',
  sendAnswer: 'Antwoord versturen',
  callbackDone: 'Mooi, dank je wel.',
  callbackNoted: 'Genoteerd.',

  keysTitle: 'Toetsen',
  keys: [
    ['F2', 'Naar de wachtrij, en terug naar het gesprek'],
    ['F8', 'Naar het volgende gesprek'],
    ['F9', 'Zorgen over veiligheid'],
    ['Enter', 'Bericht versturen'],
    ['Shift + Enter', 'Nieuwe regel'],
    ['Esc', 'Een venster sluiten'],
  ],
} as const;

const minutesText = (minutes: number): string => (minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`);

/** Whose side somebody is on, as the volunteer reads it. */
export const whoIs = ({ role }: Pick<TalkCard | OfferCard, 'role'>): string =>
  label('role', role) || 'Iemand';

/** What the talk is about, as far as that was shared. */
export const topicOf = ({ theme }: Pick<TalkCard | OfferCard, 'theme'>): string => label('theme', theme);

export const time = (instant: string | number): string =>
  new Date(instant).toLocaleTimeString('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });

export const date = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });
