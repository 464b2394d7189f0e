import type { Mediation } from '../../../domain/mediation.js';
import type { Hindrance } from '../../../mediation/life-cycle.js';

/** Who asked, as mediators read it in a sentence. */
export const reporterWords: Readonly<Record<Mediation['role'], string>> = {
  parent: 'de ouder',
  foster_parent: 'de pleegouder',
  family: 'het familielid',
  youth: 'de jongere',
  other: 'de melder',
  unknown: 'de melder',
};

/** What the pages at `/bemiddeling` say beside the `mediator.*` texts of the catalogue. `{r}`: who asked. */
export const words = {
  title: 'Bemiddeling',
  notRight: 'Dit klopt nog niet',
  save: 'Bewaren',
  now: 'Wat je nu kunt doen',
  done: 'gedaan',
  current: 'nu',
  back: 'Alle bemiddelingen',

  list: {
    mine: 'Van jou',
    noMine: 'Je hebt nu geen bemiddeling.',
    free: 'Vrij om op te pakken',
    noFree: 'Er wacht nu niemand op een bemiddelaar.',
    take: 'Oppakken',
    open: 'Openen',
    asked: 'Gevraagd op',
    contactBy: 'Contact uiterlijk op',
    late: 'De beloofde dag is voorbij',
    below16: 'jonger dan 16',
    safety: 'gaat over veiligheid',
    answered: 'nieuw antwoord',
    stopped: 'Gestopt',
    stoppedOn: 'Gestopt op',
    tellOther: 'Er komt geen gesprek. Zeg het de ander, als die ervan weet. Een reden hoeft niet.',
    taken: 'Iemand anders was net iets eerder.',
    lacking: {
      training: 'Je kunt nog niets oppakken: er ontbreekt een training, of hij is verlopen.',
      code: 'Je kunt nog niets oppakken: de code is nog niet getekend.',
      vog: 'Je kunt nog niets oppakken: je VOG ontbreekt of is verlopen.',
      approval: 'Je kunt nog niets oppakken: de coördinator moet je nog goedkeuren.',
      trainee: 'In opleiding pak je nog niets alleen op.',
    } as Readonly<Record<string, string>>,
  },

  hindrance: {
    contact: 'Neem eerst contact op met {r}.',
    may_ask: 'Vraag eerst aan {r} of je de ander mag vragen.',
  } satisfies Readonly<Partial<Record<Hindrance, string>>>,
  notNow: 'Dit past niet meer bij hoe het er nu voor staat. Kijk hieronder wat er nu kan.',

  request: {
    title: 'Het verzoek',
    who: 'Met wie',
    contact: 'Zo bereik je {r}',
    onlyYou: 'Alleen jij ziet dit.',
    notTold: 'niet verteld',
    askMore: 'Vraag dit aan {r}',
    otherContact: 'Zo bereik je de ander',
    handBack: 'Teruggeven',
    handBackHint: 'Ken je iemand hierin, of past het niet? Een andere bemiddelaar pakt het op.',
  },

  first: {
    consulted: 'Overlegd met de coördinator',
    discussed: 'Besproken wie thuis het weet',
    later: '{R} wil eerst met jou bespreken of je de ander mag vragen.',
    mayAsk: '{R} zegt: je mag de ander vragen',
  },

  text: {
    title: 'Wat de ander als eerste hoort',
    label: 'Precies deze tekst',
    hint: 'Schrijf het samen met {r}. Noem geen namen die er niet in hoeven.',
    offer: 'Leg voor aan {r}',
    again: 'Leg een andere tekst voor',
    offered: 'Ligt bij {r}. Er is nog geen antwoord.',
    confirmed: '{R} zei ja tegen precies deze tekst:',
    ask: 'Vraag de ander zelf, met alleen deze tekst. De Lijn stuurt niets.',
    open: 'Bekijk de tekst om te printen of te kopiëren',
    missing: 'Schrijf een tekst.',
    unfinished: 'Vul in waar het gesprek over gaat.',
    tooLong: 'Maak dit korter.',
    lookAgain: 'Kijk nog een keer',
    named: 'Er staat misschien een naam of nummer in: {found}. Wil je het zo laten?',
    asItIs: 'Laat het zo, en leg voor aan {r}',
  },

  other: { waiting: 'Je hebt de ander gevraagd. Wat zegt de ander?' },

  plan: {
    move: 'Verzetten',
    day: 'Dag',
    time: 'Begintijd',
    minutes: 'Hoe lang',
    place: 'Waar',
    placeHint: 'Zo staat het ook in de agenda. Schrijf hier geen namen.',
    minutesUnit: 'minuten',
    offer: 'Leg voor aan {r}',
    file: 'Bestand voor de agenda',
    reporterAgreed: '{R} zegt ja.',
    reporterRefused: '{R} wil liever een andere tijd.',
    reporterWaits: '{R} heeft nog niet geantwoord.',
    otherAgreed: 'De ander zegt ja.',
    otherWaits: 'De ander heeft nog niet geantwoord.',
    agreeReporter: '{R} zegt ja',
    agreeOther: 'De ander zegt ja',
    cancel: 'Gaat niet door',
    cancelHint:
      '{R} hoort het van de Lijn. Zeg het zelf aan de ander. Het bestand haalt de afspraak uit de agenda.',
    cancelled: 'Deze afspraak gaat niet door.',
    notYet: 'Dit kan als het gesprek begonnen is.',
    dayWrong: 'Dit is geen dag. Vul hem zo in: 31-12-2027.',
    timeWrong: 'Dit is geen tijd. Vul hem zo in: 10:30.',
    past: 'Kies een tijd die nog moet komen.',
    placeWrong: 'Vul in waar het is, met hoogstens 200 letters.',
  },

  words: {
    title: 'Beide kanten, in eigen woorden',
    hint: 'De andere kant leest dit pas als de schrijver ja zei tegen precies deze woorden.',
    write: 'Opschrijven',
    change: 'Veranderen',
    agree: 'Zei ja tegen precies deze woorden',
    agreed: 'Goedgekeurd: de andere kant mag dit lezen.',
    notAgreed: 'Nog niet goedgekeurd: alleen jij leest dit.',
    none: 'Nog geen woorden.',
    shared: 'Bekijk wat beide kanten lezen',
  },

  agreements: {
    change: 'Afspraken opschrijven',
    none: 'Er zijn nog geen afspraken.',
    nr: 'Afspraak',
    whatWrong: 'Vul bij elke afspraak in wie wat doet.',
    yes: 'ja',
    no: 'nee',
  },

  aftercare: {
    title: 'Nazorg',
    hint: 'De Lijn vraagt zelf hoe het gaat. Hoorde je het aan de telefoon? Vul het hier in.',
    planned: 'De Lijn vraagt op {day} aan {r} hoe het gaat.',
    asked: 'De Lijn vroeg hoe het gaat. Er is nog geen antwoord.',
    kept: 'Zijn de afspraken nagekomen?',
    answers: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
    reopens: 'Bij nee begint het opnieuw: je neemt weer contact op.',
    told: 'Nagekomen',
    reopened: '{R} zegt: de afspraken zijn niet nagekomen. Neem weer contact op.',
  },

  stop: {
    title: 'Stoppen',
    hint: 'Elke kant mag altijd stoppen. Een reden is niet nodig.',
    open: 'Iemand stopt',
    reporter: '{R} stopt',
    other: 'De ander stopt',
    mediator: 'Ik stop',
    mediatorHint: 'Stop jij? {R} hoort van de Lijn dat het stopt, niet waarom.',
  },

  over: {
    other_declined: 'De ander wil geen gesprek. {R} weet dit.',
    closed: 'Deze bemiddeling is klaar.',
    withdrawn: 'Deze bemiddeling is gestopt.',
    hint: 'Na een kwartier kan niemand dit meer openen zonder de code van {r}.',
  },

  invitation: {
    title: 'Voor de ander',
    exact: 'Dit is precies de tekst waar {r} ja tegen zei. Geef niets anders mee.',
    copy: 'Print dit, of selecteer de tekst en kopieer hem in je bericht.',
    mail: 'Nieuw bericht aan de ander',
  },
  shared: {
    title: 'Voor beide kanten',
    when: 'Gesprek',
    nothing: 'Nog niet goedgekeurd.',
    fair: 'Wat hier staat, gebruikt niemand in een officiële klacht, tenzij beide kanten dat willen.',
  },
} as const;

/** A sentence of ours, with who asked in it; at the start of a sentence with a capital. */
export function about({ role }: Pick<Mediation, 'role'>, sentence: string): string {
  const who = reporterWords[role];
  return sentence.replaceAll('{r}', who).replaceAll('{R}', capital(who));
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
