import { listed } from '../../entry.js';
import type { Reading } from '../../finding.js';
import { hasCue, isListed, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { list } from '../cues.js';
import { isNational } from '../organisation.js';

/** Before a name that begins here: *k. mulder*, *s. van asten*. */
function initialBefore(tokens: readonly Token[], at: number): number | undefined {
  let first = at;
  while (first > at - 3 && hasCue(tokens[first - 1], cue.particle) && tokens[first]?.gap === ' ') first -= 1;
  const initial = tokens[first - 1];
  if (initial?.text.length !== 1 || initial.isNumber || initial.isCapital) return undefined;
  return /^\. ?$/.test(tokens[first]?.gap ?? '') ? first - 1 : undefined;
}

/** *groep b. noor is lief*: there the sentence ends. */
const isLetterOfElse = (tokens: readonly Token[], at: number): boolean =>
  /^(?:klas|groep|unit|blok|optie|punt|vraag|team)$/.test(tokens[at - 1]?.folded ?? '');

const abbreviations = list('ivm dmv mbt svp tnv nav tav tgv ipv tov ivb oa bv aub dd');

/** *i.v.m. jansen*, *groep b. jansen*: these letters are nobody's initials. */
function withoutLetters(tokens: readonly Token[], isName: Uint8Array, open: Uint8Array): void {
  for (let at = 0; at < tokens.length; at += 1) {
    let letters = '';
    let last = at;
    while (
      last < at + 4 &&
      tokens[last]?.text.length === 1 &&
      /^\.?$/.test(last === at ? '' : (tokens[last]?.gap ?? ''))
    )
      letters += tokens[last++]?.text ?? '';
    if (!abbreviations.has(letters) && !(letters.length === 1 && isLetterOfElse(tokens, at))) continue;
    isName.fill(0, at, last);
    open.fill(0, at, last);
  }
}

/** Over initials before, particles and surnames after: *R. Kartosen*, *Hans de Bruin*, *Anne Fleur*, *Mohammed B.* */
export function grow(reading: Reading, isName: Uint8Array, open: Uint8Array): void {
  const { tokens, words, casing } = reading;
  const capital = (at: number): boolean => tokens[at]?.isCapital === true && casing === 'normal';
  withoutLetters(tokens, isName, open);
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTitledParticle(reading, at)) markSurname(at);
    if (isName[at] !== 1) {
      if (tokens[at]?.text.length !== 1) continue;
      if (open[at] === 1 && open[at + 1] === 1 && isSmallInitial(reading, at)) isName.fill(1, at, at + 2);
      else {
        if (open[at] === 1 && startsInitials(at)) markInitials(at);
        continue;
      }
    }
    markSurname(at + 1);
    markFirstName(at - 1);
    const initial = initialBefore(tokens, at);
    if (initial !== undefined && open[initial] === 1) isName.fill(1, initial, at);
  }

  function startsInitials(at: number): boolean {
    return capital(at) && capital(firstAfterInitials(at)) && (tokens[at + 1]?.gap.startsWith('.') ?? false);
  }

  function firstAfterInitials(from: number): number {
    let at = from;
    while (at < from + 5 && isInitial(tokens, at) && /^\. ?$/.test(tokens[at + 1]?.gap ?? '')) at += 1;
    while (at < from + 8 && hasCue(tokens[at], cue.particle)) at += 1;
    return at;
  }

  function markInitials(from: number): void {
    const last = firstAfterInitials(from);
    const token = tokens[last];
    if (open[last] !== 1 || token === undefined || isNational(token)) return;
    for (let at = from; at <= last; at += 1) isName[at] = 1;
  }

  /** *Shantal Holwijn*: a capital in no list, before a name. */
  function markFirstName(before: number): void {
    const kind = words[before]?.kind ?? 'word';
    const couldBeName = kind === 'unknown' || kind === 'surname' || kind === 'name-or-word';
    if (couldBeName && open[before] === 1 && capital(before) && tokens[before + 1]?.gap === ' ')
      isName[before] = 1;
  }

  function markSurname(from: number): void {
    let at = from;
    while (
      at < from + 4 &&
      hasCue(tokens[at], cue.particle) &&
      (at === from ? gapBefore(tokens[from - 1]) : /^ ['’]?$/).test(tokens[at]?.gap ?? '') &&
      tokens[at]?.folded !== 'en' &&
      open[at] === 1 &&
      !isPreposition(tokens, at) &&
      !isDotted(tokens, at)
    )
      at += 1;
    const token = tokens[at];
    if (token === undefined || open[at] !== 1 || !/^(?: |-|\. ?)$/.test(token.gap)) return;
    if (token.gap.startsWith('.') && tokens[at - 1]?.text.length !== 1) return;
    const hasParticle = at > from;
    const kind = words[at]?.kind ?? 'word';
    // family names are often those of places: "mevrouw van dalen"
    const isTitled = hasCue(tokens[from - 1], cue.title);
    // "Sanne van de Winkel", "meneer Engels"
    const isSaid = token.isCapital && (hasParticle || isTitled);
    if (!isSaid && isElsewhere(token, tokens[at + 1])) return;
    const isSurname =
      isListed(token, listed.surname) || ((isTitled || hasParticle) && isListed(token, listed.place));
    const isInitialOnly =
      token.text.length === 1 &&
      token.isCapital &&
      !hasParticle &&
      (tokens[at + 1]?.gap.startsWith('.') ?? true);
    const fits = capital(at)
      ? !token.startsSentence &&
        !(kind === 'word' && hasCue(token, cue.small | cue.doing | cue.kin | cue.role) && !hasParticle)
      : hasParticle
        ? (isSurname || kind === 'unknown') &&
          (!isListed(token, listed.frequent) ||
            (isSurname && (isTitled || isArticle(tokens[at - 1])) && !hasCue(token, cue.ofAGroup))) &&
          !/^(?:op|in|aan|bij|uit|l|s|t|d)$/.test(tokens[from]?.folded ?? '') &&
          !(token.folded.length < 4 && !isSurname)
        : isSurname && !isListed(token, listed.frequent) && kind !== 'word' && !hasCue(token, cue.doing);
    if ((isInitialOnly && tokens[at + 1]?.gap.startsWith('.') === true) || fits)
      for (let mark = from; mark <= at; mark += 1) isName[mark] = 1;
  }
}

/** *Sanne Nederlandse les*, *Kevin Maandag*: no family name; but *Corinne Spaans was er*. */
function isElsewhere(token: Token, next: Token | undefined): boolean {
  if (hasCue(token, cue.month | cue.weekday | cue.organisationKind)) return true;
  const goesOn = next?.gap === ' ' && !hasCue(next, cue.doing | cue.saying);
  return (isListed(token, listed.kept) || isNational(token, next)) && (goesOn || !token.isCapital);
}

/** *Brian V.*, *B. de Boer*: an initial, though *v* stands for *van* too. */
const isDotted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at + 1]?.gap.startsWith('.') === true;

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at].isCapital;

/** *j. kramer*, all in small letters. */
function isSmallInitial({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text.length !== 1 || tokens[at].isNumber || next === undefined || !/^\. ?$/.test(next.gap))
    return false;
  return !next.isCapital && isListed(next, listed.surname) && !isListed(next, listed.frequent);
}

/** *mw van gestel*, *mevrouw De Jong*: a title, then a particle. */
function isTitledParticle({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    hasCue(token, cue.particle) &&
    (hasCue(before, cue.title) ||
      /^(?:ene|achternaam|heet|heette)$/.test(before?.folded ?? '') ||
      (token?.isCapital === true && hasCue(before, cue.role | cue.kin))) &&
    /^\.? ['’]?$/.test(token?.gap ?? '')
  );
}

/** After *R.* and *drs.* comes a dot, after a name the sentence ends there. */
const gapBefore = (before: Token | undefined): RegExp =>
  before?.text.length === 1 || hasCue(before, cue.title) ? /^\.? ['’]?$/ : /^ ['’]?$/;

/** *Jan op Piet*; but *mevrouw op den Akker*, *meneer Op 't Veld*. */
const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  /^(?:op|in|aan|bij|uit)$/.test(tokens[at]?.folded ?? '') && !hasCue(tokens[at + 1], cue.particle);

const isArticle = (token: Token | undefined): boolean => /^(?:de|der|den|ter|ten)$/.test(token?.folded ?? '');

/** *Iris Groot Koerkamp*: a capital between two names is the same one. */
export function between({ tokens, casing }: Reading, isName: Uint8Array, open: Uint8Array): void {
  if (casing !== 'normal') return;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const isIn = isName[at - 1] === 1 && isName[at + 1] === 1 && open[at] === 1;
    if (isIn && isCapitalInside(tokens[at]) && tokens[at]?.gap === ' ' && tokens[at + 1]?.gap === ' ')
      isName[at] = 1;
  }
}

/** *belde Van Haaster*: the particle's own capital says it belongs to the name; *van* does before *der*. */
export function withParticles({ tokens, casing }: Reading, isName: Uint8Array, open: Uint8Array): void {
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const before = tokens[at - 1];
    if (isName[at] !== 1 || open[at - 1] !== 1 || tokens[at]?.gap !== ' ') continue;
    if (!hasCue(before, cue.particle) || before?.text.length === 1) continue;
    const isOne = before?.folded === 'van' && /^(?:de[nr]?|het|t)$/.test(tokens[at]?.folded ?? '');
    if (isOne || (casing === 'normal' && isCapitalInside(before))) isName[at - 1] = 1;
  }
}

const isCapitalInside = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapital && !token.startsSentence;
