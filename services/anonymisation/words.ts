import type { PlainReading, Word } from './finding.js';
import { score } from './recognisers/name/score.js';
import { kindOf } from './recognisers/name/word-class.js';

const never: Word = { kind: 'word', points: -100 };

/** Weighs every token once, for the rules and for the learned weights. */
export const wordsOf = (reading: PlainReading): readonly Word[] =>
  reading.tokens.map((token, at) => {
    if (!token.entry.hasLetter) return never;
    const kind = kindOf(reading, token);
    return { kind, points: score(reading, at, kind) };
  });
