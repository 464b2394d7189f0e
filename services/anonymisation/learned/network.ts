import { brotliDecompressSync } from 'node:zlib';
import { featureCount, likelihood, shareOf } from '../../linear-model/linear-model.js';

/** Between the features and the labels: enough for *a title before it, and no ordinary word*; more learned no more. */
export const hiddenCount = 8;
export const labelCount = 4;
/** Of every feature there is a weight for each label and one for each hidden unit, in this order. */
export const rowLength = labelCount + hiddenCount;

/** A trained network as it is kept: made by `npm run train -- names`, read by {@link Network}. */
export interface TrainedNetwork {
  /** In the order of their weights. */
  readonly labels: readonly string[];
  /** Of each label and each hidden unit. */
  readonly bias: readonly number[];
  /** What one step of a weight is worth, for each of them. */
  readonly step: readonly number[];
  /** What each hidden unit says of a label: those of the first label first. */
  readonly heard: readonly number[];
  /** Base64 of Brotli: for each feature the signed bytes of its row. */
  readonly rows: string;
}

/** Two weights lie in one number, so that one addition does for both. */
const pairs = rowLength / 2;
/** Added to each weight, so that none is below zero and none borrows from the other one of its pair. */
const lift = 128;

/**
 * Weights of features added up, and a small hidden layer beside them that knows what several of them mean together.
 * The same every time. Takes 6 MB.
 */
export class Network {
  readonly #trained: TrainedNetwork;
  /** Of every feature its pairs. */
  readonly #rows = new Int32Array(featureCount * pairs);
  /** Filled anew for every question. */
  readonly #sums = new Int32Array(rowLength);
  readonly #hidden = new Float64Array(hiddenCount);
  readonly #scores = new Float64Array(labelCount);

  constructor(trained: TrainedNetwork) {
    this.#trained = trained;
    const bytes = brotliDecompressSync(Buffer.from(trained.rows, 'base64'));
    if (trained.labels.length !== labelCount || bytes.length !== featureCount * rowLength)
      throw new Error('weights of another network: npm run train -- names');
    for (let pair = 0; pair < this.#rows.length; pair += 1) {
      const [first, second] = [bytes.readInt8(2 * pair), bytes.readInt8(2 * pair + 1)];
      this.#rows[pair] = (first + lift) | ((second + lift) << 16);
    }
  }

  /**
   * How likely each label is, 0 to 1, in the order of the labels; until the next question.
   *
   * @param features - each once; the first `count` of them.
   */
  scoresOf(features: Int32Array, count: number): Float64Array {
    const [sums, hidden, scores] = [this.#sums, this.#hidden, this.#scores];
    const { bias, step, heard } = this.#trained;
    this.#addUp(features, count);
    const share = shareOf(count);
    const sumOf = (unit: number): number => (bias[unit] ?? 0) + (sums[unit] ?? 0) * (step[unit] ?? 0) * share;
    for (let unit = 0; unit < hiddenCount; unit += 1) hidden[unit] = Math.tanh(sumOf(labelCount + unit));
    for (let label = 0; label < labelCount; label += 1) {
      let sum = sumOf(label);
      for (let unit = 0; unit < hiddenCount; unit += 1)
        sum += (heard[label * hiddenCount + unit] ?? 0) * (hidden[unit] ?? 0);
      scores[label] = likelihood(sum);
    }
    return scores;
  }

  /** A half of a number holds the sum of 257 features; a word has fewer than 128. */
  #addUp(features: Int32Array, count: number): void {
    const rows = this.#rows;
    let [one, two, three, four, five, six] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < count; at += 1) {
      const row = (features[at] ?? 0) * pairs;
      one = (one + (rows[row] ?? 0)) | 0;
      two = (two + (rows[row + 1] ?? 0)) | 0;
      three = (three + (rows[row + 2] ?? 0)) | 0;
      four = (four + (rows[row + 3] ?? 0)) | 0;
      five = (five + (rows[row + 4] ?? 0)) | 0;
      six = (six + (rows[row + 5] ?? 0)) | 0;
    }
    const both = [one, two, three, four, five, six];
    const lifted = lift * count;
    for (let pair = 0; pair < pairs; pair += 1) {
      this.#sums[2 * pair] = ((both[pair] ?? 0) & 0xffff) - lifted;
      this.#sums[2 * pair + 1] = ((both[pair] ?? 0) >>> 16) - lifted;
    }
  }
}
