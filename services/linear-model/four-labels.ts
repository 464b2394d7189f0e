import { featureCount, likelihood, shareOf, type TrainedModel, unpacked } from './linear-model.js';

/**
 * A {@link TrainedModel} of four labels, for asking about every word of a text: the four weights of a feature lie in
 * one number at the feature's own place, so that each feature costs one look into memory. Takes 1 MB.
 */
export class FourLabels {
  readonly #trained: TrainedModel<string>;
  readonly #weights = new Int32Array(featureCount);
  /** Filled anew for every question. */
  readonly #scores = new Float64Array(4);

  constructor(trained: TrainedModel<string>) {
    this.#trained = trained;
    const { weights, rowOf } = unpacked(trained);
    for (const [feature, row] of rowOf.entries()) {
      if (row < 0) continue;
      for (let label = 0; label < 4; label += 1)
        this.#weights[feature] =
          (this.#weights[feature] ?? 0) | (((weights[row + label] ?? 0) & 0xff) << (8 * label));
    }
  }

  /**
   * How likely each label is, 0 to 1, in the order of the labels; until the next question.
   *
   * @param features - each once; the first `count` of them.
   */
  scoresOf(features: Int32Array, count: number): Float64Array {
    const weights = this.#weights;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < count; at += 1) {
      const four = weights[features[at] ?? 0] ?? 0;
      first += (four << 24) >> 24;
      second += (four << 16) >> 24;
      third += (four << 8) >> 24;
      fourth += four >> 24;
    }
    const share = shareOf(count);
    this.#set(0, first, share);
    this.#set(1, second, share);
    this.#set(2, third, share);
    this.#set(3, fourth, share);
    return this.#scores;
  }

  #set(label: number, sum: number, share: number): void {
    const { bias, step } = this.#trained;
    this.#scores[label] = likelihood((bias[label] ?? 0) + sum * (step[label] ?? 0) * share);
  }
}
