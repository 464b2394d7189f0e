/**
 * What our own pages say, in Dutch B1. They stand here and not in the catalogue of the conversation, because
 * error pages and `/help` must speak when everything else is silent.
 */
export const pageTexts = {
  danger: 'Is er nu gevaar? Bel 112.',
  suicide: 'Denkt u aan zelfmoord? Bel gratis 113.',
  moreHelp: 'Meer hulp en telefoonnummers',
  home: 'Naar het begin',
  /** `err.store` of the catalogue, word for word: what programs are told when nothing can be kept. */
  notKept: [
    'Er gaat iets mis en uw laatste bericht is niet bewaard. Probeer het later weer.',
    'Is er nu gevaar? Bel 112.',
    'Denkt u aan zelfmoord? Bel gratis 113.',
  ],
  alerts: 'Seintjes',
  signIn: {
    title: 'Aanmelden',
    text: 'Met deze link komt u één keer binnen. Hij werkt een half uur.',
    button: 'Aanmelden',
    usedTitle: 'Deze link werkt niet meer',
    usedText: 'Hij is al gebruikt of te oud. Vraag de coördinator om een nieuwe.',
    askLink: 'Vraag zelf een nieuwe link',
    askText: 'We mailen u een link. Vul het adres in dat de coördinator van u heeft.',
    askMail: 'Mailadres',
    askButton: 'Mail mij een link',
    askWrong: 'Dit mailadres klopt niet. Vul het zo in: naam@voorbeeld.nl.',
    askNobody: 'U komt binnen met een link. Vraag de coördinator om een nieuwe.',
    askedTitle: 'Kijk in uw mail',
    askedText:
      'Kennen we dit adres, dan krijgt u zo een link. Hij werkt één keer, een half uur. Komt er niets? Vraag het de coördinator.',
    doneTitle: 'U bent aangemeld',
    nothingYet: 'Voor uw taak is hier nog geen pagina.',
    signOut: 'Afmelden',
    outTitle: 'U bent afgemeld',
    outText:
      'Op dit apparaat staat niets meer open. Sluit het venster als anderen dit apparaat ook gebruiken.',
  },
  council: {
    title: 'Verhalen voor de raad',
    empty: 'Nog geen nieuwe verhalen.',
    order: 'De volgorde is willekeurig: zo kan niemand zien wat wanneer binnenkwam.',
    read: 'Lees dit verhaal',
    story: 'Een verhaal',
    exact: 'Dit is precies de tekst waar iemand ja tegen zei. Namen zijn eruit gehaald.',
    discuss: 'Bespreken',
    weekOf: 'uiterlijk in de week van',
    learning: 'Mag een team hiervan leren?',
    yes: 'Ja',
    no: 'Nee',
    markSeen: 'Gezien: wij bespreken dit',
    markSeenHint: 'Wie dit vertelde, leest daarna bij de code: "de raad praat erover".',
    seen: 'Gezien',
    back: 'Terug naar alle verhalen',
    nothing: 'Niet genoemd',
  },
  errors: {
    400: {
      title: 'Dit begrijpen we niet',
      text: 'Wat er binnenkwam, klopt niet. Ga terug en probeer het nog een keer.',
    },
    401: {
      title: 'U bent niet aangemeld',
      text: 'Deze pagina is voor mensen van de Lijn. U komt binnen met de link die u kreeg. Werkt die niet meer? Vraag de coördinator om een nieuwe.',
    },
    403: {
      title: 'Dit mag niet met deze aanmelding',
      text: 'Deze pagina is voor iemand anders. Klopt dat niet? Vraag het aan de coördinator.',
    },
    404: {
      title: 'Deze pagina is er niet',
      text: 'Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.',
    },
    405: { title: 'Dit kan hier niet', text: 'Ga terug en probeer het nog een keer.' },
    408: { title: 'Dat duurde te lang', text: 'De verbinding was te traag. Probeer het nog een keer.' },
    413: {
      title: 'Dit is te groot',
      text: 'Wat u stuurde is te lang. Maak het korter en probeer het nog een keer.',
    },
    429: {
      title: 'Even wachten',
      text: 'Er komt nu heel veel tegelijk binnen. Wacht een minuut en probeer het dan weer.',
    },
    500: {
      title: 'Er ging iets mis bij ons',
      text: 'Dat ligt niet aan u. Probeer het over een paar minuten weer.',
    },
    503: {
      title: 'De Lijn is er even niet',
      text: 'Er gaat iets mis bij ons. Probeer het over een paar minuten weer.',
    },
  },
} as const;
