import type { Token } from './tokens.js';

const english = new Set(
  "the and they my she he it of to that with for not have but you are this don't dont i'm im i its now all our his her when who been because".split(
    ' ',
  ),
);
const dutch = new Set(
  'de het en ik een dat niet van mijn mn ze hij maar met voor heb heeft zijn wil er aan op te'.split(' '),
);

/** The language the readable text is written in: English only when its small words are the most. */
export function languageOf(tokens: readonly Token[]): 'nl' | 'en' {
  let balance = 0;
  for (const { folded } of tokens) balance += (english.has(folded) ? 1 : 0) - (dutch.has(folded) ? 1 : 0);
  return balance > 0 ? 'en' : 'nl';
}
