import { featureCount } from '../../linear-model/linear-model.js';

/** More than the features that one token can have. */
const room = 128;

/** The features of one token, each once. Filled anew for every token, so that nothing is made for it. */
export class FeatureList {
  /** The first `count` are those of the list. */
  readonly numbers = new Int32Array(room);
  count = 0;
  /** A bit for every feature there is, set for those of the list: to meet each once. */
  readonly #met = new Uint8Array(featureCount / 8);
  #kind = 0;

  clear(): void {
    for (let at = 0; at < this.count; at += 1) this.#met[(this.numbers[at] ?? 0) >> 3] = 0;
    this.count = 0;
    this.#kind = 0;
  }

  /** The next kind of feature. */
  add(one: number, two = 0, three = 0): void {
    this.#kind += 1;
    this.#put(one, two, three);
  }

  nextKind(): void {
    this.#kind += 1;
  }

  /** One more of the same kind. */
  addOfKind(one: number): void {
    this.#put(one, 0, 0);
  }

  #put(one: number, two: number, three: number): void {
    const feature = numberOf(this.#kind, one, two, three);
    const bit = 1 << (feature & 7);
    const met = this.#met[feature >> 3] ?? 0;
    if ((met & bit) !== 0) return;
    this.#met[feature >> 3] = met | bit;
    this.numbers[this.count] = feature;
    this.count += 1;
  }
}

/** What was seen, of which kind, as a feature. */
function numberOf(kind: number, one: number, two: number, three: number): number {
  let hash = Math.imul(one ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(two + 1, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(three + 1, 0x165667b1), 0x2c1b3c6d);
  return (hash ^ (hash >>> 14)) & (featureCount - 1);
}
