import type { PracticePerson } from '../script.js';

export const tiredBoy: PracticePerson = {
  id: 'tired-boy',
  title: 'Een jongen die het zat is',
  practises: 'Een hint horen, er open naar vragen, en de veiligheidskaart gebruiken.',
  role: 'youth',
  form: 'je',
  theme: 'Wisselende mensen en de klik',
  opening: ['Hey. Ik wil eigenlijk alleen een klacht doorgeven over dat ik steeds iemand anders krijg.'],
  story: [
    'Ik heb nu de zesde begeleider in twee jaar. Elke keer vertel ik alles opnieuw. Daarna gaan ze weg.',
    'Ik vertel nu gewoon niks meer. Heeft toch geen zin.',
    'Met de laatste kon ik het goed vinden. Die ging weg zonder iets te zeggen. Dat deed wel pijn.',
    'Ik zou willen dat ze het van tevoren zeggen als iemand weggaat. En dat je afscheid kunt nemen.',
  ],
  danger: {
    kind: 'suicide',
    after: 2,
    hint: 'Maakt ook niet uit. Binnenkort hebben ze geen last meer van me.',
    asked:
      'Wow. Dat heeft nog nooit iemand zo gevraagd. Soms wel ja. Niet nu, niet vanavond. Maar ik denk er wel over na.',
    helped:
      'Ok. 113 dus. Ik zet het in mijn telefoon. Fijn dat je het gewoon zegt en niet meteen in paniek raakt.',
    passedBy: 'Laat maar. Doe maar alsof ik niks zei.',
  },
  on: {
    advice: ['Dat zeggen ze allemaal.', 'Ja, lekker makkelijk.'],
    promise: ['Dat kun jij niet weten.'],
    judgement: ['Zie je. Daarom zeg ik niks.'],
    secret: ['Oké… dus jij doet ook niks.'],
    'own-story': ['Ja oké. Maar dat is jouw leven.'],
    'too-long': ['Dat is wel veel tekst.'],
  },
  bristles: ['Hm.', 'Laat maar.'],
  little: ['Ja.', 'Weet niet.', 'Zoiets.'],
  ending: 'Dankjewel dat je bleef. Ik ga zo met die coördinator praten, als dat echt kan.',
};
