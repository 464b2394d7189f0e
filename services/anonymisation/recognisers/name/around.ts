import type { PlainReading } from '../../finding.js';
import type { WordClass } from '../../lexicon.js';
import type { Token } from '../../tokens.js';
import {
  beforePerson,
  determiners,
  doing,
  greetings,
  kin,
  ofAGroup,
  particles,
  roles,
  saying,
  titles,
} from '../cues.js';
import { notCalled } from './introduced.js';

/** What *van de leiding* after a word adds. */
export const ofTheStaff = 5;

/** What the word before adds or takes. */
export function leftOf(reading: PlainReading, at: number, kind: WordClass, capital: boolean): number {
  const { tokens, text } = reading;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return 0;
  const cue = before.folded;
  const isGreeting =
    greetings.has(cue) &&
    (before.startsSentence || !/^(?:dag|sorry|bye|dank|lieve|beste|kus|liefs)$/.test(cue));
  if (/^[,.]?\s+$/.test(token.gap) && isGreeting) {
    const alone = at === tokens.length - 1 || /[,!.\n]/.test(tokens[at + 1]?.gap ?? '');
    return kind === 'word' || kind === 'like-a-word' ? (alone && capital ? 9 : 0) : alone ? 5 : 2;
  }
  if (!/^ ?[.,:]? ?["'‘“(]?$/.test(token.gap) || /[?!]/.test(token.gap)) return 0;
  if (titles.has(cue) && /^[.]? $/.test(token.gap))
    return isVerbLike(reading, at) ? 0 : capital ? (kind === 'word' ? 8 : 5) : kind === 'word' ? 0 : 5;
  if (token.gap.trim().startsWith(',')) return kin.has(cue) || roles.has(cue) ? 2 : 0;
  if (/^[:(]/.test(token.gap.trim()) || token.gap.endsWith('('))
    return kin.has(cue) || roles.has(cue) || titles.has(cue) ? 3 : 0;
  if (token.gap.includes('.')) return 0;
  // "een normale sem": an adjective between
  if (
    kind === 'name' &&
    !capital &&
    cue.endsWith('e') &&
    tokens[at - 2]?.folded === 'een' &&
    reading.lexicon.isFrequent(cue)
  )
    return -2;
  if (kin.has(cue) || roles.has(cue))
    return kind === 'word'
      ? capital
        ? 4
        : 0
      : kind === 'like-a-word' && !capital
        ? 2
        : kind === 'word-or-name' && !capital
          ? 1
          : 3;
  if (determiners.has(cue))
    return kind === 'name' ? (cue === 'het' || cue === 'een' || cue === 'geen' ? -1 : 0) : capital ? -1 : -3;
  if (/^(?:ben|am|im|i'm)$/.test(cue) && /^(?:ik|i|im|i'm|ben)$/.test(tokens[at - 2]?.folded ?? cue))
    return kind === 'unknown' && endsClause(text, token) ? 3 : kind === 'word-or-name' ? 0 : 1;
  if (
    particles.has(cue) &&
    cue !== 'en' &&
    /^(?:van|de|der|den|el|al|ten|ter|ait|vd)$/.test(cue) &&
    (kind === 'surname' || kind === 'surname-or-word')
  )
    return capital || kind === 'surname' ? 2 : 0;
  if (beforePerson.has(cue))
    return kind === 'unknown' && !capital ? 1 : kind === 'word' || kind === 'like-a-word' ? 0 : 2;
  return 0;
}

/** What the words after add. */
export function rightOf({ tokens }: PlainReading, at: number, kind: WordClass): number {
  const after = tokens[at + 1];
  if (after === undefined || kind === 'word') return 0;
  if (startsFullName(tokens, at)) return 5;
  if (/^ $/.test(after.gap) && saying.has(after.folded)) return kind === 'like-a-word' ? 1 : 3;
  if (/^ $/.test(after.gap) && doing.has(after.folded)) return kind === 'like-a-word' ? 1 : 2;
  if (
    /^ $/.test(after.gap) &&
    after.folded === 'van' &&
    /^(?:de|het|onze|mijn|me|mn|jullie)$/.test(tokens[at + 2]?.folded ?? '')
  ) {
    return ofAGroup.has(tokens[at + 3]?.folded ?? '') ? ofTheStaff : 0;
  }
  if (/^ \($/.test(after.gap) && after.isNumber) return 2;
  if (/^, $/.test(after.gap) && /^(?:de|onze|mijn|mn|me|zijn|haar|een)$/.test(after.folded)) {
    const who = tokens[at + 2]?.folded ?? '';
    if (roles.has(who) || kin.has(who)) return kind === 'word-or-name' ? 5 : 2;
  }
  return 0;
}

/** *Wil van Dam*: capitals with a particle between. */
function startsFullName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital !== true) return false;
  let next = at + 1;
  while (
    next < at + 4 &&
    /^(?:van|de|der|den|ten|ter|el|van\s't)$/.test(tokens[next]?.folded ?? '') &&
    tokens[next]?.gap === ' '
  )
    next += 1;
  return next > at + 1 && tokens[next]?.isCapital === true && tokens[next]?.gap === ' ';
}

const endsClause = (text: string, token: Token): boolean =>
  /^(?:$|[.,!?)\n]| en | maar | van | uit | \d)/.test(text.slice(token.end, token.end + 6));

/** *juf wil niet*: after a title a verb goes on with the sentence. */
function isVerbLike({ tokens, lexicon }: PlainReading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  if (tokens[at]?.isCapital === true) return false;
  const kind = lexicon.classOf(word);
  if (notCalled.has(word)) return true;
  return doing.has(word) && kind !== 'name' && !doing.has(tokens[at + 1]?.folded ?? '');
}
