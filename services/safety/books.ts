import { abuse, neglect, ownHands, sexual } from './phrases/abuse.js';
import { classes } from './phrases/classes.js';
import { goesOn, handled, longAgo, notNow } from './phrases/context.js';
import { danger, harmed, threat } from './phrases/danger.js';
import { figures } from './phrases/figures.js';
import { ordinary } from './phrases/ordinary.js';
import { putOut, runaway } from './phrases/runaway.js';
import { perhapsAway, perhapsSuicide, suicide } from './phrases/suicide.js';
import {
  abuseTraces,
  dangerTraces,
  missingTraces,
  runawayTraces,
  suicideTraces,
  type Trace,
} from './phrases/traces.js';
import { membersOf } from '../understanding/reading/classes.js';
import { PhraseBook } from '../understanding/reading/phrase.js';
import { Symbols } from '../understanding/reading/symbols.js';
import { Reader } from './reader.js';

/** What a phrase says when it is meant; `harmed` is a body in danger, by whatever cause. */
export type Says =
  | 'harmed'
  | 'danger'
  | 'suicide'
  | 'threat'
  | 'own_hands'
  | 'sexual'
  | 'abuse'
  | 'neglect'
  | 'put_out'
  | 'runaway';
export type Meaning = Says | 'perhaps_suicide' | 'perhaps_away';

/** What tells how a phrase is meant: not at all (`figure`), or when. */
export type Context = 'figure' | 'long_ago' | 'handled' | 'goes_on' | 'not_now';

/** Words that add up: enough of these points is as good as a phrase. */
export interface Sum {
  readonly meaning: Meaning;
  readonly enough: number;
  readonly fields: readonly Trace[];
}

/** One field of a sum. */
export interface Points {
  readonly sum: Sum;
  readonly field: Trace;
}

const members = membersOf(classes);
export const symbols = new Symbols();

export const contextBook = new PhraseBook<Context>(
  [
    [figures, 'figure'],
    [longAgo, 'long_ago'],
    [handled, 'handled'],
    [goesOn, 'goes_on'],
    [notNow, 'not_now'],
  ],
  members,
  symbols,
  { crossesSentences: true },
);

export const signalBook = new PhraseBook<Meaning>(
  [
    [harmed, 'harmed'],
    [danger, 'danger'],
    [suicide, 'suicide'],
    [threat, 'threat'],
    [ownHands, 'own_hands'],
    [sexual, 'sexual'],
    [abuse, 'abuse'],
    [neglect, 'neglect'],
    [putOut, 'put_out'],
    [runaway, 'runaway'],
    [perhapsSuicide, 'perhaps_suicide'],
    [perhapsAway, 'perhaps_away'],
  ],
  members,
  symbols,
  { crossesSentences: true },
);

export const sums: readonly Sum[] = [
  { meaning: 'danger', enough: 6, fields: dangerTraces },
  { meaning: 'abuse', enough: 5, fields: abuseTraces },
  { meaning: 'runaway', enough: 5, fields: runawayTraces },
  { meaning: 'runaway', enough: 5, fields: missingTraces },
  { meaning: 'perhaps_suicide', enough: 3, fields: suicideTraces },
];

export const traceBook = new PhraseBook<Points>(
  sums.flatMap((sum) => sum.fields.map((field) => [field.words, { sum, field }] as const)),
  members,
  symbols,
  { crossesSentences: true },
);

/** Made last: it reads a word as anything that any phrase asks for. */
export const reader = new Reader(
  symbols,
  members,
  new Set(members.get('<guessed>')),
  new Set(ordinary.split(/\s+/)),
);
