/** Features are numbers below this: two of them may fall together, which costs less than a dictionary. */
export const featureCount = 2 ** 18;

/** A trained model as it is kept: made by `npm run train`, read by {@link LinearModel}. */
export interface TrainedModel<Label extends string> {
  readonly labels: readonly Label[];
  readonly bias: readonly number[];
  /** What one step of a weight is worth, for every label. */
  readonly step: readonly number[];
  /**
   * Base64. For every feature that weighs something, in order: how far it is from the one before it (seven bits
   * a byte, low bits first, the highest bit set on all but the last), then one signed byte a label.
   */
  readonly rows: string;
}

/**
 * One weight for every feature and label, added up: which labels fit a text, each between 0 and 1. What it
 * says can be taken apart word by word; it makes nothing up and it is the same every time.
 */
export class LinearModel<Label extends string> {
  readonly #trained: TrainedModel<Label>;
  readonly #weights: Int8Array;
  /** Filled anew for every text. */
  readonly #sums: Int32Array;
  /** Where the weights of a feature begin; -1 when it weighs nothing. */
  readonly #rowOf: Int32Array;

  constructor(trained: TrainedModel<Label>) {
    this.#trained = trained;
    this.#sums = new Int32Array(trained.labels.length);
    const { weights, rowOf } = unpacked(trained);
    this.#weights = weights;
    this.#rowOf = rowOf;
  }

  /** @param features - of a text, each once. */
  scoresOf(features: readonly number[]): Readonly<Record<Label, number>> {
    const { labels, bias, step } = this.#trained;
    const [weights, rowOf, sums] = [this.#weights, this.#rowOf, this.#sums.fill(0)];
    for (const feature of features) {
      const row = rowOf[feature] ?? -1;
      if (row < 0) continue;
      for (let label = 0; label < sums.length; label += 1)
        sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
    }
    const share = shareOf(features.length);
    const scores = {} as Record<Label, number>;
    for (const [at, label] of labels.entries()) {
      const sum = (bias[at] ?? 0) + (sums[at] ?? 0) * (step[at] ?? 0) * share;
      scores[label] = likelihood(sum);
    }
    return scores;
  }
}

/** What one of so many features counts for: a long text has more of them, and is not more certain for it. */
export const shareOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The weights of a model, and where those of each feature begin. */
function unpacked({ rows, labels }: TrainedModel<string>): {
  readonly weights: Int8Array;
  readonly rowOf: Int32Array;
} {
  const bytes = Buffer.from(rows, 'base64');
  const rowOf = new Int32Array(featureCount).fill(-1);
  let feature = -1;
  for (let at = 0; at < bytes.length; at += labels.length) {
    let apart = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      apart |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    feature += apart;
    rowOf[feature] = at;
  }
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), rowOf };
}
