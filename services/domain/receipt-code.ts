/** Crockford's base32: digits and capitals without I, L, O and U, which people misread or would rather not read. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/**
 * Makes a receipt code of random bytes: 15 random characters (75 bits) and one that checks them.
 *
 * @param random - 15 uniformly random bytes; of each the lowest five bits count, so every code is as likely.
 * @returns the code in groups of four, as people see it: `7XKQ-20BD-M94C-11HT`. One in 75 has no digit from 2 to 9
 * and one in 100 none beside a letter; they cannot be told from words ({@link findReceiptCode}): draw again.
 */
export function receiptCodeFrom(random: Uint8Array): string {
  if (random.length !== length - 1) throw new RangeError('a receipt code takes 15 random bytes');
  const values = Array.from(random, (byte) => byte & 31);
  return inGroups([...values, checkOf(values)].map((value) => alphabet.charAt(value)).join(''));
}

/** What somebody typed or pasted where a receipt code was asked. */
export type FoundCode =
  | { readonly kind: 'code'; /** In groups of four, capitals. */ readonly code: string }
  /** It has the shape of a code, but its check character does not fit: surely mistyped. */
  | { readonly kind: 'typo' }
  | { readonly kind: 'none' };

/**
 * Reads a receipt code as people type it: with or without dashes, spaces and capitals, `O` for 0, `I` or `L`
 * for 1, and with words around it as in "mijn code is 7xkq 20bd m94c 11ht". Without a digit from 2 to 9 it is no
 * code: *verantwoordelijk* has sixteen letters too, and many a short sentence. Neither are words beside numbers, as in
 * "zoon sinds 2019 bij"; one in 32 of those would check.
 */
export function findReceiptCode(text: string): FoundCode {
  const found = candidatesIn(text.slice(0, maximumLength));
  const right = found.find(({ values }) => isChecked(values));
  if (right)
    return { kind: 'code', code: inGroups(right.values.map((value) => alphabet.charAt(value)).join('')) };
  return found.some(({ looksLikeOne }) => looksLikeOne) ? { kind: 'typo' } : { kind: 'none' };
}

/** The text without the codes that {@link findReceiptCode} reads in it: who reads along has no business with them. */
export function withoutReceiptCode(text: string): string {
  const found = findReceiptCode(text);
  if (found.kind !== 'code') return text;
  const written = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ 0: character, index }) => ({
    index,
    value: valuesOf(character)[0] ?? -1,
  }));
  const code = valuesOf(found.code.replaceAll('-', ''));
  const start = written.findIndex((_, at) =>
    code.every((value, place) => written[at + place]?.value === value),
  );
  const from = written[start]?.index;
  const to = written[start + length - 1]?.index;
  if (from === undefined || to === undefined) return text;
  return withoutReceiptCode(`${text.slice(0, from)}${text.slice(to + 1)}`.trim());
}

/** As long as the longest message a person can send; what comes after it is not looked at. */
const maximumLength = 4_000;

interface Candidate {
  readonly values: readonly number[];
  /** Written as one piece, in four groups of four, or with nothing around it: mistyped, if it does not check. */
  readonly looksLikeOne: boolean;
  /** How many from 2 to 9; who types 0 or 1 may mean a letter. */
  readonly digits: number;
}

/**
 * Every run of whole pieces that together are 16 characters of the alphabet, what is most likely the code first:
 * in "code 7XKQ 20BD M94C 11HT" the word *code* might be its first group, but it has no digits.
 */
function candidatesIn(text: string): readonly Candidate[] {
  const pieces = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:\p{Pd}[\p{L}\p{N}]+)*/gu), ([piece]) =>
    piece.replaceAll(/\p{Pd}/gu, ''),
  );
  const runs = pieces.flatMap((_, start) => {
    const end = endOfRun(pieces, start);
    if (end === undefined) return [];
    const run = pieces.slice(start, end);
    const digits = run.join('').replaceAll(/[^2-9]/g, '').length;
    const values = valuesOf(run.join(''));
    // Some letters become two as capitals (ß), so the count is taken again.
    if (digits === 0 || values.includes(-1) || values.length !== length) return [];
    if (isOfWords(run)) return [];
    const looksLikeOne = run.length === 1 || isInFours(run) || run.length === pieces.length;
    return [{ values, looksLikeOne, digits }];
  });
  return runs.reverse().sort((one, other) => other.digits - one.digits);
}

const isInFours = (run: readonly string[]): boolean => run.every((piece) => piece.length === 4);

/**
 * Whether these are words and numbers that happen to have 16 characters together. In the pieces of a code letters and
 * digits stand mixed: in one of its groups at least, and in half of whatever else somebody makes of them; in words they
 * seldom do (*3e*, *17-jarige*). Only codes that hold to this are made (`makeReceiptCode`).
 */
function isOfWords(run: readonly string[]): boolean {
  if (run.length === 1 || run.length === length) return false;
  const mixed = run.filter((piece) => /\p{L}/u.test(piece) && /\p{N}/u.test(piece)).length;
  return isInFours(run) ? mixed === 0 : mixed * 2 < run.length;
}

/** Where the run that starts here has exactly 16 characters, if anywhere. */
function endOfRun(pieces: readonly string[], start: number): number | undefined {
  let characters = 0;
  for (let end = start; end < pieces.length && characters < length; end += 1) {
    characters += pieces[end]?.length ?? 0;
    if (characters === length) return end + 1;
  }
  return undefined;
}

function valuesOf(written: string): readonly number[] {
  return Array.from(written.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1'), (character) =>
    alphabet.indexOf(character),
  );
}

function isChecked(values: readonly number[]): boolean {
  return checkOf(values.slice(0, -1)) === values.at(-1);
}

/**
 * A weighted sum in the field of 32 elements, every place with its own weight. Unlike a sum modulo 32 it
 * notices every single wrong character and every two that changed places.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum ^ value), 0);
}

/** Times x in GF(2)[x] / (x⁵ + x² + 1), whose x runs through all 31 other elements. */
function doubled(value: number): number {
  return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

function inGroups(characters: string): string {
  return characters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
