import type { PracticePerson } from '../script.js';

export const silentGirl: PracticePerson = {
  id: 'silent-girl',
  title: 'Iemand die bijna niets zegt',
  practises: 'Wachten. Stilte laten, en niet met vragen vullen.',
  role: 'youth',
  form: 'je',
  opening: ['hoi'],
  isSlow: true,
  story: [
    'ik weet niet goed hoe ik moet beginnen',
    'het gaat over iemand van de groep. een begeleider. niks engs hoor',
    'ze praat steeds over mij waar anderen bij zijn. over wat ik bij therapie zeg',
    'nu weten de anderen dingen die ik alleen aan haar had verteld',
    'ik zeg nu niks meer. tegen niemand. behalve hier een beetje',
  ],
  on: {
    advice: ['…', 'nee dat doe ik niet'],
    promise: ['…'],
    judgement: ['ok', 'laat maar'],
    'too-long': ['sorry dat is veel'],
    'own-story': ['oh'],
    secret: ['dat zei zij ook'],
    'wrong-form': ['u? haha'],
  },
  bristles: ['…', 'weet niet'],
  little: ['ja', '…', 'hm'],
  ending: 'dankje dat je niet ging pushen',
};
