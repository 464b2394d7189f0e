/** Numbers from a seed, the same every time (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What our own patterns and lists look for, and what breaks programs. */
const pieces = [
  ...'a|A|1|9|0|.|,|-|@|/|:|!|?|(|[|]|{|"|\'|’|*|\\|$|^|+|_|#|<|>|&|%|~|ï|ß|İ|ſ|K|é|e\u0301|\u0000|\u200b|\u202e|\ufeff|\ud800|\udc00|👨‍👩‍👧|漢|ع| |  |\n|\t|\u00a0'.split(
    '|',
  ),
  ...'ja|nee|ja maar|niet|geen|ik|we|dat|het was|ge|be|wil|graag|en|of|als|want|wis|stop|terug|mens|hulp|opnieuw|skip'.split(
    '|',
  ),
  ...'ja, als|niet de|maar de|moet|zijn|klopt niet|ik heet|mijn zoon|meneer|van der|begeleider|pleegzorg|voogd|gemeente'.split(
    '|',
  ),
  ...'dood|zelfmoord|slaat|weglopen|bang|kill|hurt|maandag|vorige|geleden|12 mei|31-02-2024|half drie|twee|drie|bsn|snap'.split(
    '|',
  ),
  ...'www.|http://|.nl|06-12345678|123456782|NL91ABNA0417164300|1234 AB|Kerkstraat|7XKQ-20BD|__proto__|{code|$&|%s|constructor'.split(
    '|',
  ),
];

const lengthAtMost = 4_000;

/**
 * A text of full length that is meant to throw, to hang or to be read again and again: some pieces over and over, all
 * of them in disorder, or loose signs, between a beginning and an end that do not fit.
 *
 * @param length - UTF-16 units.
 */
export function hostileText(number: number, length = lengthAtMost): string {
  const roll = dice(number);
  const piece = (): string => pieces[roll(pieces.length)] ?? '';
  const some = (most: number, by: string): string => Array.from({ length: 1 + roll(most) }, piece).join(by);
  const by = [' ', '', ', ', '\n', '. '][roll(5)] ?? '';
  const start = roll(2) === 0 ? '' : some(3, ' ') + by;
  const end = roll(2) === 0 ? '' : by + some(2, ' ');
  const kind = roll(4);
  const unit = some(4, [' ', ''][roll(2)] ?? '') + by;
  let middle = '';
  while (middle.length < length)
    middle +=
      kind < 2
        ? unit
        : kind === 2
          ? piece() + by
          : String.fromCharCode(roll(roll(2) === 0 ? 0x180 : 0x10000));
  return (start + middle.slice(0, length - start.length - end.length) + end).slice(0, length);
}
