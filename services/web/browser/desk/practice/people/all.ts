import type { PracticePerson } from '../script.js';
import { angryFather } from './angry-father.js';
import { ashamedMother } from './ashamed-mother.js';
import { boyOfFourteen } from './boy-of-fourteen.js';
import { englishSpeaker } from './english-speaker.js';
import { girlWithASecret } from './girl-with-a-secret.js';
import { silentGirl } from './silent-girl.js';
import { tiredBoy } from './tired-boy.js';

/** Everybody one can practise with, the easiest first. */
export const practicePeople: readonly PracticePerson[] = [
  ashamedMother,
  angryFather,
  boyOfFourteen,
  silentGirl,
  englishSpeaker,
  girlWithASecret,
  tiredBoy,
];
