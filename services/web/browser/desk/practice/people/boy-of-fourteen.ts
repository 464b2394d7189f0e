import type { PracticePerson } from '../script.js';

export const boyOfFourteen: PracticePerson = {
  id: 'boy-of-fourteen',
  title: 'Een jongen van 14',
  practises: 'Gewoon blijven in straattaal: kort, eerlijk, niet nadoen en niet preken.',
  role: 'youth',
  form: 'je',
  theme: 'Leven op de groep of in het pleeggezin',
  opening: ['ewa', 'ben jij n echt mens of weer die bot'],
  story: [
    'ok chill. ze pakken hier elke avond me telefoon af om 8 uur. ACHT. ik ben geen kleuter bro',
    'en als je te laat inlevert krijg je m de hele volgende dag niet. niemand heeft mij die regel ooit laten zien ofzo',
    'me zusje belt om half 9 altijd. nu denkt ze dat ik haar negeer. das fucked up toch',
    'heb t gevraagd aan de leiding, zeggen ze "regels zijn regels". wallah ze luisteren gwn niet',
    'ik wil niet eens zo veel. gwn half 9 effe bellen met haar. klaar.',
  ],
  on: {
    judgement: ['jaja zeg dat tegen iemand anders', 'lol ok opa'],
    advice: ['bro denk je dat ik dat niet gedaan heb', 'heb ik al geprobeerd zeg ik toch'],
    promise: ['iedereen hier belooft altijd dingen. gebeurt niks'],
    'own-story': ['ok leuk voor je maar dit gaat over mij toch'],
    'too-long': ['tl;dr', 'bro ik ga dat niet lezen'],
    secret: ['ja ja tuurlijk'],
    contact: ['haha mag jij dat wel? me begeleider zegt dat dat raar is'],
    'wrong-form': ['waarom zeg je u haha'],
  },
  bristles: ['boeie', 'ok'],
  little: ['idk', 'ja', 'soort van'],
  ending: 'oke das wel relaxed dat je gwn luistert. ik ga die raad ding misschien doen. later',
};
