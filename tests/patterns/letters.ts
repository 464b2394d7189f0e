/** What a piece of a pattern takes, as one bit for each letter that the pattern can tell from the others. */
export type Letters = bigint;

/** Every sign up to extended Latin, and of everything else that a class or a fold of case treats in its own way, some. */
const samples = [
  ...Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)),
  ...Array.from(
    'ΑΩαωςЖжאءاعהहก가あア漢字ſKÅẞ٣५Ⅷⅷ²½ªºⓐǅ\u0301\u0345\u200b\u200d\u2003\u2028\u2029\ufeff‘’“”…—–€™✓😀👨🏽\ud800\udc00_',
  ),
];

const bits: Letters[] = [];
const bitOf = (letter: number): Letters => (bits[letter] ??= 1n << BigInt(letter));

export const has = (letters: Letters, letter: number): boolean => (letters & bitOf(letter)) !== 0n;

const isWordSign = /^\w$/;

/** The letters of one pattern: signs that all of its pieces treat alike are one letter. */
export class Alphabet {
  readonly count: number;
  readonly all: Letters;
  /** Of `\w`, which `\b` asks for. */
  readonly ofWords: Letters;
  readonly lineEnds: Letters;
  readonly #taken: ReadonlyMap<string, Letters>;

  constructor(pieces: readonly string[], flags: string) {
    const own = flags.replace(/[gyd]/g, '');
    const tests = pieces.map((piece) => new RegExp(`^(?:${piece})$`, own));
    const bySignature = new Map<string, string>();
    for (const sign of new Set([...samples, ...Array.from(pieces.join(''))])) {
      const marks = [isWordSign, /^[\n\r\u2028\u2029]$/, ...tests].map((test) => Number(test.test(sign)));
      bySignature.set(marks.join(''), sign);
    }
    const signatures = [...bySignature.keys()];
    const lettersWith = (column: number): Letters =>
      signatures.reduce((sum, marks, letter) => (marks[column] === '1' ? sum | bitOf(letter) : sum), 0n);
    this.count = signatures.length;
    this.all = bitOf(this.count) - 1n;
    this.ofWords = lettersWith(0);
    this.lineEnds = lettersWith(1);
    this.#taken = new Map(pieces.map((piece, index) => [piece, lettersWith(index + 2)]));
  }

  /** The letters of a set, by number. */
  in(letters: Letters): readonly number[] {
    return Array.from({ length: this.count }, (_, letter) => letter).filter((letter) => has(letters, letter));
  }

  of(piece: string): Letters {
    return this.#taken.get(piece) ?? 0n;
  }
}
