import { listed, type WordClass } from '../../entry.js';
import type { PlainReading } from '../../finding.js';
import { hasCue, isListed, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { list } from '../cues.js';

/** What *van de leiding* after a word adds. */
export const ofTheStaff = 5;

const greetingsAndWords = list('dag sorry bye dank lieve beste kus liefs');
const myself = list("ben am im i'm");
const familyParticles = list('van de der den el al ten ter ait vd');
const ofGroup = list('de het onze mijn me mn jullie');
const ofYou = list('jullie hiernaast hierboven');
const apposition = list('de onze mijn mn me zijn haar een');
const insideName = list('van de der den ten ter el');

/** What the word before adds or takes. */
export function leftOf(reading: PlainReading, at: number, kind: WordClass, capital: boolean): number {
  const { tokens, text } = reading;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return 0;
  const { gap } = token;
  const word = before.folded;
  if (
    hasCue(before, cue.greeting) &&
    (before.startsSentence || !greetingsAndWords.has(word)) &&
    /^[,.]?\s+$/.test(gap)
  ) {
    const alone = at === tokens.length - 1 || /[,!.\n]/.test(tokens[at + 1]?.gap ?? '');
    const isLong = token.text.length > 9;
    return kind === 'word' || kind === 'like-a-word' ? (alone && capital && !isLong ? 9 : 0) : alone ? 5 : 2;
  }
  // a space by itself is what stands between most words, and asks for none of these patterns
  const isSpace = gap === ' ';
  if (!isSpace && (!/^ ?[.,:]? ?["'‘“(]?$/.test(gap) || /[?!]/.test(gap))) return 0;
  if (hasCue(before, cue.title) && (isSpace || gap === '. '))
    return isVerbLike(reading, at) ? 0 : capital ? (kind === 'word' ? 8 : 5) : kind === 'word' ? 0 : 5;
  if (!isSpace) {
    if (gap.trim().startsWith(',')) return hasCue(before, cue.kin | cue.role) ? 2 : 0;
    if (/^[:(]/.test(gap.trim()) || gap.endsWith('('))
      return hasCue(before, cue.kin | cue.role | cue.title) ? 3 : 0;
    if (gap.includes('.')) return 0;
  }
  // "een normale sem": an adjective between
  if (
    kind === 'name' &&
    !capital &&
    word.endsWith('e') &&
    tokens[at - 2]?.folded === 'een' &&
    isListed(before, listed.frequent)
  )
    return -2;
  // "mijn dochter wilde haar vader bellen"
  if (!capital && kind === 'surname-or-word' && hasCue(token, cue.doing)) return -2;
  if (hasCue(before, cue.kin | cue.role))
    return kind === 'word'
      ? capital
        ? 4
        : 0
      : kind === 'like-a-word' && !capital
        ? 2
        : kind === 'word-or-name' && !capital
          ? 1
          : 3;
  if (hasCue(before, cue.determiner))
    return kind === 'name'
      ? word === 'het' || word === 'een' || word === 'geen'
        ? capital
          ? -1
          : -3
        : 0
      : capital
        ? -1
        : -3;
  if (myself.has(word) && /^(?:ik|i|im|i'm|ben)$/.test(tokens[at - 2]?.folded ?? word))
    return kind === 'unknown' && endsClause(text, token) ? 3 : kind === 'word-or-name' ? 0 : 1;
  if ((kind === 'surname' || kind === 'surname-or-word') && familyParticles.has(word))
    return capital || kind === 'surname' ? 2 : 0;
  if (hasCue(before, cue.beforePerson))
    return kind === 'unknown' && !capital ? 1 : kind === 'word' || kind === 'like-a-word' ? 0 : 2;
  return 0;
}

/** What the words after add. */
export function rightOf({ tokens }: PlainReading, at: number, kind: WordClass): number {
  const after = tokens[at + 1];
  if (after === undefined || kind === 'word') return 0;
  if (startsFullName(tokens, at) || startsSurname(tokens, at)) return 5;
  if (after.gap === ' ') {
    if (hasCue(after, cue.saying)) return kind === 'like-a-word' ? 1 : 3;
    if (hasCue(after, cue.doing)) return kind === 'like-a-word' ? 1 : 2;
    const near = tokens[at + 2]?.folded ?? '';
    if (after.folded !== 'van') return 0;
    if (ofGroup.has(near) && hasCue(tokens[at + 3], cue.ofAGroup)) return ofTheStaff;
    return ofYou.has(near) && (tokens[at]?.isCapital === true || kind !== 'unknown') ? 3 : 0;
  }
  if (after.gap === ' (') return after.isNumber ? 2 : 0;
  if (after.gap === ', ' && apposition.has(after.folded) && hasCue(tokens[at + 2], cue.role | cue.kin))
    return kind === 'word-or-name' ? 5 : 2;
  return 0;
}

/** *Wil van Dam*: capitals with a particle between. */
function startsFullName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital !== true) return false;
  let next = at + 1;
  while (next < at + 4 && insideName.has(tokens[next]?.folded ?? '') && tokens[next]?.gap === ' ') next += 1;
  return next > at + 1 && tokens[next]?.isCapital === true && tokens[next]?.gap === ' ';
}

/** *sem van den akker*, all in small letters. */
function startsSurname(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.folded !== 'van' || !/^(?:den|der)$/.test(tokens[at + 2]?.folded ?? '')) return false;
  const last = tokens[at + 3];
  return last?.gap === ' ' && isListed(last, listed.surname);
}

const endsClause = (text: string, token: Token): boolean =>
  /^(?:$|[.,!?)\n]| en | maar | van | uit | \d)/.test(text.slice(token.end, token.end + 6));

/** *juf wil niet*: after a title a verb goes on with the sentence. */
function isVerbLike({ tokens, lexicon }: PlainReading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isCapital) return false;
  if (hasCue(token, cue.notCalled)) return true;
  return (
    hasCue(token, cue.doing) && lexicon.classOf(token.folded) !== 'name' && !hasCue(tokens[at + 1], cue.doing)
  );
}
