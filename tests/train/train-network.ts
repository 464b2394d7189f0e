import { brotliCompressSync, constants } from 'node:zlib';
import { featureCount, likelihood } from '../../services/linear-model/linear-model.js';
import {
  hiddenCount,
  labelCount,
  rowLength,
  type TrainedNetwork,
} from '../../services/anonymisation/learned/network.js';
import {
  type Example,
  type Options,
  packedStep,
  randomFrom,
  shortened,
  shuffled,
  withoutRare,
} from './train-model.js';

interface NetworkOptions extends Options {
  /** The share of its features that an example goes without, others each time: none is relied on too much. */
  readonly leftOut: number;
}

/** Where each kind of weight begins to slow down, and how fast it moves. */
const pace = { label: 0.2, hidden: 0.05, heard: 0.05, bias: 0.02 };
/** An error below this has nothing more to teach. */
const settled = 1e-3;

/**
 * Logistic regression for all labels together with a hidden layer between, by AdaGrad. The same texts in the same
 * order give the same weights.
 */
export function trainNetwork<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
  { epochs, decay, atLeast, leftOut }: NetworkOptions,
): TrainedNetwork {
  const random = randomFrom(7);
  const rows = new Float32Array(featureCount * rowLength);
  const rowSquares = Float32Array.from(rows, (_, at) => (at % rowLength < labelCount ? 1e-6 : 1e-2));
  const bias = new Float64Array(rowLength);
  // not all the same, or all hidden units would learn the same
  const heard = Float64Array.from({ length: labelCount * hiddenCount }, () => random() - 0.5);
  const heardSquares = new Float64Array(heard.length).fill(1e-2);
  const hidden = new Float64Array(hiddenCount);
  const sums = new Float64Array(rowLength);
  /** How much too high each sum is. */
  const errors = new Float64Array(rowLength);

  const teaching = withoutRare(examples, atLeast);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const example of shuffled(teaching, random)) {
      const some = withoutSome(example);
      if (findErrors(some) >= settled) learn(some);
    }

  const steps = Array.from({ length: rowLength }, (_, unit) =>
    packedStep(rows.filter((__, at) => at % rowLength === unit)),
  );
  const bytes = Int8Array.from(rows, (weight, at) => Math.round(weight / (steps[at % rowLength] ?? 1)));
  return {
    labels,
    bias: [...bias].map(rounded),
    step: steps.map(shortened),
    heard: [...heard].map(rounded),
    rows: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).toString('base64'),
  };

  /** Without some of its features; the others count for more. */
  function withoutSome(example: (typeof teaching)[number]): (typeof teaching)[number] {
    const features = example.features.filter(() => random() >= leftOut);
    return { ...example, features, share: example.share / (1 - leftOut) };
  }

  /** Fills the hidden units and the errors of the labels; how large the largest is. */
  function findErrors({ features, share, is, isNot }: (typeof teaching)[number]): number {
    sums.fill(0);
    for (const feature of features)
      for (let unit = 0; unit < rowLength; unit += 1)
        sums[unit] = (sums[unit] ?? 0) + (rows[feature * rowLength + unit] ?? 0);
    for (let unit = 0; unit < rowLength; unit += 1)
      sums[unit] = (sums[unit] ?? 0) * share + (bias[unit] ?? 0);
    for (let unit = 0; unit < hiddenCount; unit += 1) hidden[unit] = Math.tanh(sums[labelCount + unit] ?? 0);
    let largest = 0;
    for (const [at, label] of labels.entries()) {
      let sum = sums[at] ?? 0;
      for (let unit = 0; unit < hiddenCount; unit += 1)
        sum += (heard[at * hiddenCount + unit] ?? 0) * (hidden[unit] ?? 0);
      const isRight = is.includes(label);
      errors[at] = isRight || isNot.includes(label) ? likelihood(sum) - (isRight ? 1 : 0) : 0;
      largest = Math.max(largest, Math.abs(errors[at] ?? 0));
    }
    return largest;
  }

  function learn({ features, share }: (typeof teaching)[number]): void {
    for (let unit = 0; unit < hiddenCount; unit += 1) {
      const value = hidden[unit] ?? 0;
      let error = 0;
      for (let label = 0; label < labelCount; label += 1)
        error += (errors[label] ?? 0) * (heard[label * hiddenCount + unit] ?? 0);
      errors[labelCount + unit] = error * (1 - value * value);
    }
    for (let unit = 0; unit < rowLength; unit += 1)
      bias[unit] = (bias[unit] ?? 0) - pace.bias * (errors[unit] ?? 0);
    for (let label = 0; label < labelCount; label += 1) {
      const error = errors[label] ?? 0;
      for (let unit = 0; unit < hiddenCount; unit += 1) {
        const at = label * hiddenCount + unit;
        const slope = error * (hidden[unit] ?? 0);
        heardSquares[at] = (heardSquares[at] ?? 0) + slope * slope;
        heard[at] = (heard[at] ?? 0) - (pace.heard * slope) / Math.sqrt(heardSquares[at] ?? 1);
      }
    }
    for (const feature of features)
      for (let unit = 0; unit < rowLength; unit += 1) {
        const at = feature * rowLength + unit;
        const weight = rows[at] ?? 0;
        const slope = (errors[unit] ?? 0) * share + decay * weight;
        const square = (rowSquares[at] ?? 0) + slope * slope;
        rowSquares[at] = square;
        rows[at] = weight - ((unit < labelCount ? pace.label : pace.hidden) * slope) / Math.sqrt(square);
      }
  }
}

// JSON knows no -0, so none is made.
const rounded = (value: number): number => Number(value.toFixed(4)) + 0;
