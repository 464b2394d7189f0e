import { featureCount } from '../../linear-model/linear-model.js';

/** More than twice the features that one token can have, in a power of two. */
const room = 256;
/** Where the numbers of the list that is being filled lie, to meet each once: quicker than a set. */
const places = new Int32Array(room);

/** Features, each once. One list is filled at a time. */
export class FeatureList {
  readonly numbers: number[] = [];
  #kind = 0;

  constructor() {
    places.fill(-1);
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
    let place = feature & (room - 1);
    while (places[place] !== -1) {
      if (places[place] === feature) return;
      place = (place + 1) & (room - 1);
    }
    places[place] = feature;
    this.numbers.push(feature);
  }
}

/** What was seen, of which kind, as a feature. */
function numberOf(kind: number, one: number, two: number, three: number): number {
  let hash = Math.imul(one ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(two + 1, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(three + 1, 0x165667b1), 0x2c1b3c6d);
  return (hash ^ (hash >>> 14)) & (featureCount - 1);
}
