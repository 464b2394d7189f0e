import type { PracticePerson } from '../script.js';

export const angryFather: PracticePerson = {
  id: 'angry-father',
  title: 'Een boze vader',
  practises: 'Blijven luisteren als iemand boos is, zonder te sussen of te verdedigen.',
  role: 'parent',
  form: 'u',
  theme: 'Afspraken en bereikbaarheid',
  opening: [
    'EINDELIJK. Ik zit hier al tien minuten.',
    'Bent u ook weer zo iemand die gaat zeggen dat ik rustig moet doen?',
  ],
  story: [
    'Drie keer. Drie keer hebben ze de afspraak over mijn zoon afgezegd. Op de dag zelf.',
    'Ik neem er elke keer vrij voor. Mijn baas is er klaar mee. En dan krijg ik een mailtje van twee regels.',
    'Het ergste is dat hij dan al klaarstaat. Met zijn jas aan. En dan moet ík het uitleggen.',
    'Weet u wat het is? Ik ben bang dat hij denkt dat ik niet kom. Dat hij denkt dat ík hem laat zitten.',
    'Ik wil gewoon dat iemand dat een keer snapt. En dat het bij andere vaders niet ook gebeurt.',
  ],
  on: {
    judgement: [
      'Rustig? Ú zit niet elke week voor niks in die wachtkamer.',
      'Zie je wel. Weer zo iemand die het beter weet.',
    ],
    advice: [
      'Denkt u dat ik dat niet geprobeerd heb? Ik heb de mails nog.',
      'Ik vroeg niet om tips. Ik vraag of er iemand luistert.',
    ],
    promise: ['Dat zeiden ze bij de gemeente ook. Ik geloof er niks meer van.'],
    'own-story': ['Met alle respect, maar het gaat nu even over míjn zoon.'],
    'too-long': ['Dat is een heel verhaal. Ik lees dat nu niet allemaal.'],
    secret: ['Van mij mag iedereen het weten, hoor.'],
    contact: ['Ik hoef uw nummer niet. Ik wil dat hún telefoon opneemt.'],
  },
  bristles: ['Hm. Daar heb ik niet zoveel aan.', 'U begrijpt het niet.'],
  little: ['Ja. Nou.', 'En?', 'Ik wacht.'],
  ending:
    'Dank u. U bent de eerste die het niet meteen weet. Ik denk dat ik dit aan de cliëntenraad wil vertellen.',
};
