import type { Draft } from './draft.js';

/** Everything a person told about what happened: each message and each answer by itself, in the order of telling. */
export const toldTexts = ({ story, event = '', lines }: Draft): readonly string[] => {
  const { what, good, small: _wished, ...answers } = lines;
  const happened = what === undefined ? [...story, event] : [what];
  return [...happened, ...Object.values(answers), good ?? ''].filter((text) => text.trim() !== '');
};

/** The same as one text; a line for each piece, so that no two run into one sentence. */
export const allTold = (draft: Draft): string => toldTexts(draft).join('\n');

/** The words of a text, by spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
