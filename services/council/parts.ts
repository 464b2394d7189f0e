import { leftOut } from '../domain/left-out.js';

/** A word of a text: where it stands, without the signs behind it, and where those end. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly signsEnd: number;
  /** As it is shown. */
  readonly text: string;
}

const signs = '.?!,;:…"\'”’)';
const sentenceEnd = /[.?!…]/;

/** Without the signs at its end; all of it when it is nothing but signs. A mark for what is gone is no sign. */
function coreOf(token: string): number {
  let end = token.length;
  while (end > 0 && signs.includes(token[end - 1] ?? '') && !token.slice(0, end).endsWith(leftOut)) end -= 1;
  return end === 0 ? token.length : end;
}

/**
 * The sentences of a text, word by word, in the order in which they stand: what can be left out of it, by number.
 * A word keeps its number wherever it is shown.
 */
export function partsOf(text: string): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let isOpen = false;
  let before = 0;
  for (const { 0: token, index: start } of text.matchAll(/\S+/g)) {
    const isNewLine = text.slice(before, start).includes('\n');
    const core = coreOf(token);
    const word = { start, end: start + core, signsEnd: start + token.length, text: token.slice(0, core) };
    const open = isOpen && !isNewLine ? parts.at(-1) : undefined;
    if (open) open.push(word);
    else parts.push([word]);
    isOpen = !sentenceEnd.test(token.slice(core));
    before = word.signsEnd;
  }
  return parts;
}

const says = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/**
 * The text with one mark for those words that stand together; a sentence of which nothing is left goes with its signs.
 * But for the mark letters are only ever left out: what comes back stands in the text in the same order.
 *
 * @param struck - numbers of words, as `partsOf` counts them over all sentences.
 */
export function withoutWords(text: string, struck: ReadonlySet<number>): string {
  let number = 0;
  let left = '';
  let from = 0;
  for (const part of partsOf(text)) {
    const runs = runsGone(part, struck, number);
    number += part.length;
    for (const { first, last, length } of runs) {
      const isWhole = length === part.length;
      left += text.slice(from, first.start) + (isWhole ? '' : leftOut);
      from = isWhole ? last.signsEnd : last.end;
    }
  }
  return tidied(left + text.slice(from));
}

/** Words that go together. */
interface Run {
  readonly first: Word;
  readonly last: Word;
  readonly length: number;
  readonly isStruck: boolean;
}

/** The struck words of a sentence, together with the marks that stand next to them already. */
function runsGone(
  sentence: readonly Word[],
  struck: ReadonlySet<number>,
  firstNumber: number,
): readonly Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (const [at, word] of sentence.entries()) {
    const isStruck = struck.has(firstNumber + at);
    const goesOn = isOpen;
    isOpen = isStruck || word.text === leftOut;
    if (!isOpen) continue;
    const run = goesOn ? runs.pop() : undefined;
    runs.push({
      first: run?.first ?? word,
      last: word,
      length: (run?.length ?? 0) + 1,
      isStruck: isStruck || run?.isStruck === true,
    });
  }
  return runs.filter((run) => run.isStruck);
}

/** Without the holes: no double spaces, none before a sign, and no line that says nothing. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(/[^\S\n]+/)
        .filter((token) => token !== '')
        .reduce((all, token) => (all === '' || startsWithSign(token) ? all + token : `${all} ${token}`), ''),
    )
    .filter(says)
    .join('\n');

const startsWithSign = (token: string): boolean => ',.?!;:'.includes(token[0] ?? ' ');
