import { leftOut } from '../../services/domain/left-out.js';
import type { Anonymiser } from '../../services/ports/anonymiser.js';
import type { ApprovedText } from '../../services/ports/case-work.js';
import type { Bubble } from '../shared/bubble.js';
import { type Draft, ownLines } from './draft.js';
import type { Around } from './step.js';
import { ownWords, wishWords } from './summary.js';
import { takenOut } from './taken-out.js';

export type ForwardText = NonNullable<Draft['forward']>;

/**
 * A text made fit to be shown for the council: names out, and what might still give someone away named.
 *
 * @param before - what was taken out earlier, where this is what is left of that text.
 */
export function withoutNames(text: string, anonymiser: Anonymiser, before?: ForwardText): ForwardText {
  const typed = text.trim();
  const anonymised = anonymiser.anonymise(typed);
  const outs = takenOut(typed, anonymised, before?.outs);
  const risks = anonymised.risks.map(({ start, end }) => anonymised.text.slice(start, end));
  return { text: anonymised.text, risks: [...new Set(risks)], risksKept: false, outs };
}

/**
 * The confirmed summary without names: the story, then each line of the card with what it answers, in the
 * person's own words and the first person, and the wish. A long story that was shortened on the card is here whole: what goes on is seen here, and agreed to here.
 * Theme and kind of help go along beside the text.
 */
export function textForCouncil(draft: Draft, around: Around): ForwardText {
  const answered = ownLines.filter((line) => line !== 'what' && (line !== 'good' || draft.praise));
  const lines = [
    ownWords(draft, 'what'),
    ...answered.map((line) => labelled(around.label(`summary.${line}`), ownWords(draft, line))),
    labelled(around.label('council.card_wish'), wishWords(draft, around)),
  ];
  return withoutNames(lines.filter((line) => line !== '').join('\n'), around.anonymiser);
}

/** Words that a stranger understands: *boos* alone says nothing, *Wat het met u deed: boos* does. */
const labelled = (label: string, words: string): string => (words === '' ? '' : `${label}: ${words}`);

/** A piece where it stands by itself: without *kerk*, the *kerkhof* stays. */
const wholeWords = (piece: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

/** A piece that is nowhere a word of its own is taken out where it is: what somebody wants gone goes. */
function withPieceMarked(text: string, piece: string): string {
  const left = text.replace(wholeWords(piece), leftOut);
  return left === text ? text.replaceAll(piece, leftOut) : left;
}

const saysSomething = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence);

const sentencesOnly = (text: string, isKept: (sentence: string) => boolean): string =>
  text
    .split('\n')
    .map((line) => piecesOf(line).filter(isKept).join(' '))
    .filter((line) => line !== '')
    .join('\n');

const marksInARow = /\(…\)(?:[^\S\n]*\(…\))+/g;

/**
 * The text with a mark in the place of each of those pieces. A sentence of which nothing else is left goes as a
 * whole.
 */
export function withPiecesMarked(text: string, pieces: readonly string[]): string {
  const sentences = sentencesOnly(text, (sentence) => !pieces.includes(sentence));
  const marked = pieces.reduce(withPieceMarked, sentences).replace(marksInARow, leftOut);
  return sentencesOnly(marked, saysSomething);
}

/**
 * The text with a mark in the place of every number and address, also of one that only shows when another is gone: what
 * the commit refused it does not refuse again.
 */
export function withIdentifiersMarked(text: string, anonymiser: Anonymiser): string {
  const found = anonymiser.structuredIn(text);
  if (found.length === 0) return text;
  const marked = found.reduceRight(
    (left, { start, end }) => left.slice(0, start) + leftOut + left.slice(end),
    text,
  );
  return withIdentifiersMarked(marked, anonymiser);
}

/** The sentences of a text, to choose from by number. */
export const piecesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => line.match(/[^.?!]+(?:[.?!]+(?=\S)[^.?!]+)*[.?!]*/g) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** What was said with the text that is shown now holds for it, whoever may have left at the yes. */
export function withCheckTold(draft: Draft, bubbles: readonly Bubble[]): Draft {
  const checkTold = bubbles.some(({ key }) => key === 'fwd.intro');
  const isShown = checkTold || bubbles.some(({ key }) => key === 'fwd.intro_off');
  return isShown && draft.forward ? { ...draft, forward: { ...draft.forward, checkTold } } : draft;
}

/** What the person approves: exactly the text that was shown, with what stands beside it. */
export function approvedText({ forward, themes, care, wishes = [] }: Draft): ApprovedText {
  const { text = '', checkTold = false } = forward ?? {};
  return { text, themes, wishes, ...(care !== undefined && { care }), ...(checkTold && { checkTold }) };
}
