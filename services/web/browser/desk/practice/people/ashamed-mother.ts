import type { PracticePerson } from '../script.js';

export const ashamedMother: PracticePerson = {
  id: 'ashamed-mother',
  title: 'Een moeder die zich schaamt',
  practises: 'Ruimte geven aan schaamte: klein vragen, niet troosten met beloften.',
  role: 'parent',
  form: 'u',
  theme: 'Hoe er met mij wordt omgegaan',
  opening: [
    'Goedenavond.',
    'Ik weet niet of ik hier goed zit. Het is eigenlijk niks. Anderen hebben het erger.',
  ],
  story: [
    'Mijn dochter woont sinds het voorjaar in een pleeggezin. Ik vertel het bijna niemand.',
    'Bij de bezoeken zit er iemand bij met een schrift. Die schrijft alles op wat ik doe. Als ik haar knuffel, kijkt ze op.',
    'Laatst zei ze waar mijn dochter bij was: "Mama moet nog leren hoe dat moet." Ik wilde door de grond zakken.',
    'Ik durf er niets van te zeggen. Straks staat dat ook in het verslag.',
    'Wat ik zou willen? Dat ze het tegen mij zegt. En niet waar zij bij is.',
  ],
  on: {
    judgement: ['Sorry. U heeft gelijk, ik moet niet zeuren.', 'Nee, dat zal wel aan mij liggen.'],
    advice: ['Dat durf ik niet. Dat klinkt zo makkelijk.', 'Ja… dat zeggen ze allemaal.'],
    promise: ['Dat kunt u toch niet weten?', 'Dat hoop ik dan maar.'],
    'own-story': ['O. Dat is ook erg. Dan is dat van mij eigenlijk niks.'],
    'too-long': ['Sorry, ik moet het even twee keer lezen.'],
    'many-questions': ['Dat zijn veel vragen. Ik weet niet met welke ik moet beginnen.'],
    secret: ['Maar wie leest er dan allemaal mee?'],
  },
  bristles: ['Sorry.', 'Laat maar.'],
  little: ['Ja.', 'Hm.', 'Ik vind het lastig.'],
  ending: 'Dank u wel dat u niet meteen ging oplossen. Ik voel me iets minder gek nu.',
};
