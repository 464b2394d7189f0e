import { featureCount, shareOf, type TrainedModel } from '../../services/linear-model/linear-model.js';

/** One text as the trainer sees it; a label in neither list learns nothing from it. */
export interface Example<Label extends string> {
  readonly features: readonly number[];
  readonly is: readonly Label[];
  readonly isNot: readonly Label[];
}

export interface Options {
  readonly epochs: number;
  /** How strongly weights are kept small. */
  readonly decay: number;
  /** A feature that fewer texts have is left out. */
  readonly atLeast: number;
}

/** Weights of one label, in full. */
interface Learned {
  readonly bias: number;
  readonly weights: Float32Array;
}

const pace = 0.2;
const biasPace = 0.02;
/** An error below this has nothing more to teach. */
const settled = 1e-4;
/** Weights are kept in a signed byte. */
const topWeight = 127;

/**
 * Logistic regression for every label by itself, by AdaGrad. The same texts in the same order give the same
 * weights.
 */
export function trainModel<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
  options: Options,
): TrainedModel<Label> {
  const known = withoutRare(examples, options.atLeast);
  const learned = labels.map((label) => learn(label, known, options));
  const steps = learned.map(({ weights }) => packedStep(weights));
  return {
    labels,
    // JSON knows no -0, so none is made.
    bias: learned.map(({ bias }) => Number(bias.toFixed(4)) + 0),
    step: steps.map(shortened),
    rows: packed(
      learned.map(({ weights }) => weights),
      steps,
    ),
  };
}

/** An example as a trainer asks for it; in a long one, one feature says less. */
type Teaching<Label extends string> = Example<Label> & { readonly share: number };

/** Without the features that too few texts have. */
export function withoutRare<Label extends string>(
  examples: readonly Example<Label>[],
  atLeast: number,
): readonly Teaching<Label>[] {
  const counts = new Uint32Array(featureCount);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return examples.map(({ features, ...rest }) => ({
    ...rest,
    share: shareOf(features.length),
    features: features.filter((feature) => (counts[feature] ?? 0) >= atLeast),
  }));
}

function learn<Label extends string>(
  label: Label,
  examples: readonly Teaching<Label>[],
  { epochs, decay }: Options,
): Learned {
  const weights = new Float32Array(featureCount);
  const squares = new Float32Array(featureCount).fill(1e-6);
  let bias = 0;
  const teaching = examples.filter(({ is, isNot }) => is.includes(label) || isNot.includes(label));
  const random = randomFrom(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, is, share } of shuffled(teaching, random)) {
      const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-(bias + sum * share))) - (is.includes(label) ? 1 : 0);
      bias -= biasPace * error;
      if (Math.abs(error) < settled) continue;
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = error * share + decay * weight;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = weight - (pace * slope) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights };
}

/** What one step is worth when the largest of these weights is to fit in a signed byte. */
export const packedStep = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / topWeight;

export const shortened = (step: number): number => Number(step.toPrecision(6));

/** The rows of {@link TrainedModel}: features of which nothing is left after rounding are not kept. */
function packed(weights: readonly Float32Array[], steps: readonly number[]): string {
  const bytes: number[] = [];
  let last = -1;
  for (let feature = 0; feature < featureCount; feature += 1) {
    const row = weights.map((weight, label) => Math.round((weight[feature] ?? 0) / (steps[label] ?? 1)));
    if (row.every((weight) => weight === 0)) continue;
    for (let apart = feature - last; ; apart >>>= 7) {
      if (apart < 0x80) {
        bytes.push(apart);
        break;
      }
      bytes.push((apart & 0x7f) | 0x80);
    }
    bytes.push(...row.map((weight) => weight & 0xff));
    last = feature;
  }
  return Buffer.from(bytes).toString('base64');
}

/** Mulberry32: numbers from 0 to 1 that look random and are always the same. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In another order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const places = items.map((item) => ({ item, place: random() }));
  return places.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}
