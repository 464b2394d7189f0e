import { story } from './story.js';

/** From the first click to the consent that makes the case, its key and its code. */
export const toConsent = ['Iets vertellen', 'Ouder', 'Ja'] as const;

/** From the first words of the story to the confirmed summary; only what it did is left open. */
export const toSummary = [
  `${story(0)} ${story(3)}`,
  'Dit is het',
  'Ik slaap er slecht van en ben boos.',
  'Uitleg, Klaar',
  'Ja',
] as const;
