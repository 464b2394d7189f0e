import type { Draft } from './draft.js';

/** Everything a person told about what happened: each message and each answer by itself, in the order of telling. */
export const toldTexts = ({ story, event = '', lines }: Draft): readonly string[] => {
  const { what, good = '', ...answers } = lines;
  const happened = what === undefined ? [...story, event] : [what];
  return [...happened, ...Object.values(answers), good].filter((text) => text.trim() !== '');
};

/** As much as is read to understand it: more words say the same, and a turn stays quick. */
const readAtMost = 6_000;

/** The same as one text, a line for each piece, so that no two run into one sentence; of a very long one the beginning. */
export const allTold = (draft: Draft): string => toldTexts(draft).join('\n').slice(0, readAtMost);

/** Only the story, as it was told at first. */
export const storyTold = ({ story }: Draft): string => story.join('\n').slice(0, readAtMost);

/** The words of a text, by spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
