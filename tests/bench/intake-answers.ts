import { story } from './story.js';

/** From the first click to the consent that makes the case, its key and its code. */
export const toConsent = ['Iets vertellen', 'Ouder', 'Ja'] as const;

/** From the first words of the story to the confirmed summary. */
export const toSummary = [
  `${story(0)} ${story(2)}`,
  'Dit is het',
  'Ik slaap er slecht van en ben boos.',
  'Ik heb drie keer gebeld en een mail gestuurd.',
  'Uitleg, Klaar',
  'Ja',
] as const;
