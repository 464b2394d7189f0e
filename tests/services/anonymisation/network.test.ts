import { brotliCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { featureCount } from '../../../services/linear-model/linear-model.js';
import { Network, rowLength } from '../../../services/anonymisation/learned/network.js';
import { tokenLabels, type TokenLabel } from '../../../services/anonymisation/learned/token-model.js';
import { type Example, randomFrom } from '../../train/train-model.js';
import { trainNetwork } from '../../train/train-network.js';

const [hasTitle, isWord, inTown] = [11, 70_000, 262_143];

/** A title makes a name of what is no word, and a word makes one of what has no title. */
function puzzle(random: () => number): Example<TokenLabel> {
  const features = [hasTitle, isWord, inTown].filter(() => random() < 0.5);
  const isName = features.includes(hasTitle) !== features.includes(isWord);
  const is: TokenLabel[] = [
    ...(isName ? (['PERSON'] as const) : []),
    ...(features.includes(inTown) ? (['LOCATION'] as const) : []),
  ];
  return { features, is, isNot: tokenLabels.filter((label) => !is.includes(label)) };
}

it('learns what two features mean only together, and says the same after it was written down', () => {
  const random = randomFrom(3);
  const examples = Array.from({ length: 4_000 }, () => puzzle(random));
  const trained = trainNetwork(tokenLabels, examples, { epochs: 20, decay: 0, atLeast: 1, leftOut: 0 });
  const network = new Network(JSON.parse(JSON.stringify(trained)) as typeof trained);

  for (const { features, is } of examples.slice(0, 64)) {
    const scores = network.scoresOf(Int32Array.from(features), features.length);
    const likely = tokenLabels.filter((_, at) => (scores[at] ?? 0) > 0.5);
    expect({ features, likely }).toEqual({ features, likely: is });
  }
});

it('adds up as many features as a word can have, all of the largest weight', () => {
  const features = Int32Array.from({ length: 127 }, (_, at) => at * 3);
  const row = [127, -127, 127, -127, ...Array<number>(8).fill(-127)];
  const bytes = Int8Array.from({ length: rowLength * featureCount }, (_, at) => row[at % rowLength] ?? 0);
  const network = new Network({
    labels: tokenLabels,
    bias: Array<number>(rowLength).fill(0),
    step: Array<number>(rowLength).fill(0.001),
    heard: Array<number>(32).fill(0),
    rows: brotliCompressSync(bytes).toString('base64'),
  });
  const sum = (127 * 127 * 0.001) / Math.sqrt(127);
  const [most, least] = [1 / (1 + Math.exp(-sum)), 1 / (1 + Math.exp(sum))];
  for (const [at, score] of network.scoresOf(features, 127).entries())
    expect(score).toBeCloseTo(at % 2 === 0 ? most : least, 12);
});

it('refuses weights of another shape', () => {
  const rows = brotliCompressSync(new Int8Array(7)).toString('base64');
  expect(() => new Network({ labels: tokenLabels, bias: [], step: [], heard: [], rows })).toThrow(
    'npm run train',
  );
});

it('makes the same weights of the same examples', () => {
  const trained = () => {
    const random = randomFrom(5);
    const examples = Array.from({ length: 300 }, () => puzzle(random));
    return trainNetwork(tokenLabels, examples, { epochs: 2, decay: 1e-4, atLeast: 2, leftOut: 0.3 });
  };
  expect(trained()).toEqual(trained());
});
