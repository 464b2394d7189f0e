import type { PracticePerson } from '../script.js';

export const girlWithASecret: PracticePerson = {
  id: 'girl-with-a-secret',
  title: 'Een meisje dat een belofte vraagt',
  practises: 'Eerlijk zijn over wat je moet delen, zonder iemand kwijt te raken.',
  role: 'youth',
  form: 'je',
  opening: ['hoi ik ben 15', 'beloof je dat je het tegen niemand zegt?'],
  story: [
    'ok. dan vertel ik een stukje',
    'als ik in het weekend thuis ben is mijn stiefvader soms heel boos. dan durf ik mijn kamer niet uit',
    'ik heb het tegen mijn voogd gezegd maar die vroeg alleen of ik zelf ook wel eens vervelend doe',
    'ik wil niet dat mijn moeder er last van krijgt. maar ik wil er dit weekend niet heen',
  ],
  danger: {
    kind: 'abuse',
    after: 2,
    hint: 'vorige week pakte hij me bij mijn keel. niet zo hard hoor',
    asked: 'ok. ik schrik er wel van dat je het moet delen. maar ik snap het. mag ik eerst weten met wie?',
    helped: 'ok. ik schrijf het nummer op',
    passedBy: 'je bent toch niet geschrokken? je zegt het toch tegen niemand he',
  },
  on: {
    secret: ['oke fijn. dus het blijft echt tussen ons', 'beloofd he'],
    promise: ['oke. beloofd is beloofd he'],
    advice: ['nee dat durf ik niet', 'dan wordt hij nog bozer'],
    judgement: ['zie je dus het ligt aan mij'],
    'own-story': ['oh. bij jou ook?'],
    'too-long': ['wacht ik lees het nog een keer'],
    'wrong-form': ['je mag gewoon je zeggen'],
  },
  bristles: ['ok', 'laat maar dan'],
  little: ['ja', 'hm ok', 'weet ik niet'],
  ending: 'dankje. ik vind het eng maar ook wel fijn dat je eerlijk bent',
};
