import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { loadGazetteers } from '../../data/gazetteers/index.js';
import { createAnonymiser } from '../../services/anonymisation/create-anonymiser.js';
import { fold } from '../../services/domain/fold.js';
import { type Evaluated, type Figure, readLines, shareFigure } from './figures.js';
import { type Score, scoreSpans } from './score-spans.js';

const stretch = z.object({ start: z.int().min(0), end: z.int().min(1) });
const labelled = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(stretch.extend({ label: z.string() })),
  neutral: z.array(stretch).default([]),
  style: z.array(z.string()).default([]),
});

/** @throws when a line is no labelled text. */
export const readLabelled = (lines: string): z.infer<typeof labelled>[] => readLines(lines, labelled);

/** The figures of the anonymiser on these labelled texts (JSON Lines). */
export function evaluateAnonymise(lines: string): Evaluated {
  const gold = readLabelled(lines);
  const atStart = performance.now();
  const lists = loadGazetteers();
  const anonymiser = createAnonymiser(lists);
  const atFirst = performance.now();
  const found = new Map(gold.map(({ id, text }) => [id, anonymiser.anonymise(text).spans]));
  const isListed = (name: string): boolean =>
    lists.firstNames.has(fold(name)) || lists.surnames.has(fold(name));
  const score = scoreSpans(gold, found, isListed);
  return {
    figures: [
      ...figuresOf(score),
      { name: 'lists loaded in', value: (atFirst - atStart) / 1000, unit: 's' },
      speed(gold.map(({ text }) => text)),
    ],
    misses: score.misses.map(({ kind, id, label, text }) => `${kind}  ${id}  ${label}  ${text}`),
  };

  /** Once more through all texts until two seconds of processor time are full. */
  function speed(texts: readonly string[]): Figure {
    const from = process.cpuUsage();
    const spent = (): number => process.cpuUsage(from).user / 1_000;
    let characters = 0;
    while (spent() < 2_000) {
      for (const text of texts) {
        anonymiser.anonymise(text);
        characters += text.length;
      }
    }
    return {
      name: 'speed on one processor, warm',
      value: characters / spent() / 1_000,
      unit: 'M characters/s',
    };
  }
}

function figuresOf(score: Score): Figure[] {
  return [
    { name: 'messages', value: score.messages, unit: 'n' },
    { name: 'of which without identifiers', value: score.withoutIdentifiers, unit: 'n' },
    shareFigure('span recall, direct identifiers', score.direct),
    shareFigure('span recall, indirect identifiers', score.indirect),
    shareFigure('name tokens left visible', score.nameTokensVisible),
    shareFigure('name tokens left visible, lower case', score.lowerCaseNameTokensVisible),
    shareFigure('name tokens left visible, all lower case without punctuation', score.bareNameTokensVisible),
    shareFigure('name tokens left visible, of names in no list', score.unlistedNameTokensVisible),
    shareFigure('messages with any leak', score.messagesWithLeak),
    shareFigure('character precision', score.precision),
    shareFigure('harmless messages touched', score.harmlessTouched),
    shareFigure('harmless characters touched', score.harmlessCharacters),
    ...Object.entries(score.byLabel)
      .toSorted(([, one], [, other]) => other.of - one.of)
      .map(([label, share]) => shareFigure(`recall ${label} (${String(share.of)})`, share)),
  ];
}
