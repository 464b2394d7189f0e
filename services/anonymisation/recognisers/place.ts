import { listed } from '../entry.js';
import type { Finding, Reading, Recogniser } from '../finding.js';
import { roles, titles } from './cues.js';
import { hasMark, isListed, type Token } from '../tokens.js';
import { mark } from './marks.js';

const before = /^(?:in|uit|naar|te|vanuit|richting|near|to|from|nabij|rond|omgeving|gemeente|regio)$/;
/** After these a capital is a place. */
const ofPlace = mark('in uit naar te vanuit richting near');
const quarter =
  /^(?:noord|oost|zuid|west|centrum|zuidoost|zuidwest|noordoost|noordwest|binnen|buiten|stad|haven)$/;
/** Endings of Dutch place names, for places in no list. */
const ending =
  /(?:dorp|drecht|hoven|broek|veen|burg|wijk|woude|horn|zijl|muiden|dam|meer|hem|loo|stad|kerk|zwaag|wolde|sluis|haven|daal|voort|rade|ingen|kerke|berg|huizen|beek)$/;

/** Towns, villages and regions by list, by what stands before them, and by the shape of Dutch place names. */
export const place: Recogniser = (reading) => {
  const found: Finding[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const last = placeFrom(reading, at);
    if (last === undefined) continue;
    const start = reading.tokens[at]?.start ?? 0;
    const end = reading.tokens[last]?.end ?? start;
    const name = reading.tokens
      .slice(at, last + 1)
      .map(({ folded }) => folded)
      .join(' ');
    found.push({ start, end, label: 'LOCATION', key: name });
    at = last;
  }
  return found;
};

function placeFrom(reading: Reading, at: number): number | undefined {
  const { tokens, gazetteers, casing } = reading;
  const first = tokens[at];
  if (first === undefined || !couldBegin(first, tokens[at - 1]) || isOfNobody(reading, at)) return undefined;
  let name = '';
  let longest: number | undefined;
  const reach = first.entry.startsPlace ? 4 : 1;
  for (let next = at; next < at + reach; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (next > at && (!token.entry.continuesPlace || !/^[ -]$/.test(token.gap))) break;
    name += name === '' ? token.folded : ` ${token.folded}`;
    if (
      gazetteers.places.has(name) &&
      (next > at ? isNamedHere(reading, at, next) : isSinglePlace(reading, at))
    )
      longest = next;
  }
  if (longest !== undefined && isSurnameHere(reading, at)) longest = undefined;
  if (longest === undefined) {
    const [head = '', tail = ''] = first.entry.hasHyphen ? first.folded.split('-') : [];
    const isKnown = gazetteers.places.has(head);
    const isAlsoKnown = gazetteers.places.has(tail);
    const isCapital = first.isCapital && casing === 'normal' && /-\p{Lu}/u.test(first.text);
    if (
      tail !== '' &&
      (isKnown ? quarter.test(tail) || isAlsoKnown || isCapital : isAlsoKnown && isCapital) &&
      isPlausible(reading, head)
    )
      longest = at;
    else if (isUnlisted(reading, at, casing === 'normal')) longest = at;
  }
  if (isByRiver(tokens, longest ?? at) && (longest !== undefined || first.entry.startsPlace))
    return (longest ?? at) + 3;
  if (longest === undefined) return undefined;
  return quarter.test(tokens[longest + 1]?.folded ?? '') &&
    tokens[longest + 1]?.gap === ' ' &&
    ((tokens[longest + 1]?.isCapital ?? false) || tokens[longest]?.folded === 'almere')
    ? longest + 1
    : longest;
}

/** *Krimpen aan de Lek*, *Nes aan de Amstel*. */
const isByRiver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === true &&
  tokens[at + 1]?.folded === 'aan' &&
  /^(?:de|den|het)$/.test(tokens[at + 2]?.folded ?? '') &&
  tokens[at + 3]?.isCapital === true;

const couldBegin = (first: Token, before: Token | undefined): boolean =>
  isListed(first, listed.place) ||
  first.entry.startsPlace ||
  first.entry.hasHyphen ||
  hasMark(before, ofPlace);

/** A court, a country: whatever list it stands in. */
const isOfNobody = ({ words }: Reading, at: number): boolean => (words[at]?.points ?? 0) <= -100;

/** *Dennis de Haan*, *buurman Van Rijswijk*: a name or a title before it says it is no place. */
function isSurnameHere({ tokens, lexicon }: Reading, at: number): boolean {
  const previous = tokens[at - 1];
  const role = tokens[at - 2];
  if (previous === undefined || tokens[at]?.gap !== ' ') return false;
  if (lexicon.classOf(previous.folded) === 'name') return true;
  // "voogd terwisscha"
  if (roles.has(previous.folded) && isListed(tokens[at], listed.surname)) return true;
  if (!/^(?:van|de|der|den)$/.test(previous.folded) || role === undefined) return false;
  return (
    lexicon.classOf(role.folded) === 'name' ||
    (previous.isCapital && !previous.startsSentence) ||
    titles.has(role.folded) ||
    // "s. van asten"
    (role.text.length === 1 && previous.gap.startsWith('.')) ||
    (roles.has(role.folded) && previous.isCapital)
  );
}

const isPlausible = ({ lexicon }: Reading, word: string): boolean => !lexicon.isFrequent(word);

/** Several words that make a place: small words inside may not start it (*de bilt* yes, *in de lier* by capital). */
function isNamedHere({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const parts = tokens.slice(from, to + 1);
  return (
    (hasMark(tokens[from - 1], ofPlace) &&
      parts.some((part) => part.folded.length > 3 && !isListed(part, listed.frequent))) ||
    parts.some((part) => part.isCapital && !part.startsSentence) ||
    parts.some((part) => part.folded.length > 3 && !lexicon.isWord(part.folded))
  );
}

function isSinglePlace(reading: Reading, at: number): boolean {
  const { tokens, lexicon, casing, gazetteers, language } = reading;
  const token = tokens[at];
  if (token === undefined || token.text.length < 3) return false;
  if (language === 'en' && !token.isCapital && lexicon.classOf(token.folded) !== 'unknown') return false;
  const word = token.folded;
  const previous = tokens[at - 1]?.folded ?? '';
  const isFrom = previous === 'van' && tokens[at + 1]?.folded === 'naar';
  const announced = (isFrom || before.test(previous)) && token.gap === ' ';
  // "4460 AC Goes"
  if (/^[A-Z]{2}$/.test(tokens[at - 1]?.text ?? '') && /^[1-9]\d{3}$/.test(tokens[at - 2]?.text ?? ''))
    return true;
  const isCapital = token.isCapital && casing === 'normal';
  const kind = lexicon.classOf(word);
  if (kind === 'name' || kind === 'name-or-word' || kind === 'word-or-name') {
    const isTown = gazetteers.places.get(word) === 'town';
    if (kind === 'word-or-name' && isTown && isCapital && !token.startsSentence) return true;
    return announced && (isCapital || (kind === 'name' && isTown));
  }
  if ((kind === 'word' || kind === 'surname-or-word') && lexicon.isListed(word)) {
    if (announced)
      return (
        isCapital || (!lexicon.isFrequent(word) && !/^(?:te|naar|to|uit)$/.test(tokens[at - 1]?.folded ?? ''))
      );
    return isCapital && !token.startsSentence && !lexicon.isFrequent(word);
  }
  return true;
}

/** *in Xenhuizen*: a capital after a word of place, or the ending of a place. */
function isUnlisted({ tokens, lexicon }: Reading, at: number, capitalsCount: boolean): boolean {
  const token = tokens[at];
  const cue = tokens[at - 1];
  if (token === undefined || cue === undefined || !hasMark(cue, ofPlace)) return false;
  if (token.isNumber || token.gap !== ' ' || token.text.length < 4) return false;
  const kind = lexicon.classOf(token.folded);
  if (kind !== 'unknown' && kind !== 'surname') return false;
  const isUpper = token.text === token.text.toUpperCase();
  if (token.isCapital && capitalsCount && !isUpper) return !isPersonAfter(tokens, at);
  return ending.test(token.folded);
}

const isPersonAfter = (tokens: readonly Token[], at: number): boolean =>
  /^(?:z'n|zn|haar|d'r)$/.test(tokens[at + 1]?.folded ?? '');
