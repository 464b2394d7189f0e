import type { Finding, Reading } from '../finding.js';
import { Network } from './network.js';
import { TokenFeatures } from './token-features.js';
import { trained } from './token-weights.js';

/** What a word can give away when no pattern can tell. */
export const tokenLabels = ['PERSON', 'LOCATION', 'ORG', 'AGE'] as const;
export type TokenLabel = (typeof tokenLabels)[number];

/** How likely a token is part of each, 0 to 1; `undefined` where nobody needs to ask. */
export type Guess = Readonly<Record<TokenLabel, number>> | undefined;

const model = new Network(trained);

/** What the learned weights think of every token, given what the rules found. */
export function guessed(reading: Reading, ruled: readonly Finding[]): readonly Guess[] {
  const features = new TokenFeatures(reading, ruled);
  return reading.tokens.map((_, at) => {
    const found = features.of(at);
    if (found === undefined) return undefined;
    // in the order of the labels
    const scores = model.scoresOf(found.numbers, found.count);
    return { PERSON: scores[0] ?? 0, LOCATION: scores[1] ?? 0, ORG: scores[2] ?? 0, AGE: scores[3] ?? 0 };
  });
}
