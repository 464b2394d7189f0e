import type { Reading } from '../../finding.js';
import type { Token } from '../../tokens.js';
import { doing, kin, ofAGroup, particles, roles, titles } from '../cues.js';
import { isNational } from '../organisation.js';
import type { Candidate } from './candidate.js';

/** Over initials before, particles and surnames after: *R. Kartosen*, *Hans de Bruin*, *Anne Fleur*, *Mohammed B.* */
export function grow(
  reading: Reading,
  candidates: readonly Candidate[],
  isName: Uint8Array,
  open: readonly boolean[],
): void {
  const { tokens, casing, lexicon } = reading;
  const capital = (at: number): boolean => tokens[at]?.isCapital === true && casing === 'normal';
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTitledParticle(reading, at)) markSurname(at);
    if (isName[at] !== 1 && isSmallInitial(reading, at) && open[at + 1] === true) isName.fill(1, at, at + 2);
    if (isName[at] !== 1) {
      if (
        open[at] === true &&
        isInitial(tokens, at) &&
        capital(at) &&
        capital(firstAfterInitials(tokens, at)) &&
        /^\. ?/.test(tokens[at + 1]?.gap ?? '')
      )
        markInitials(at);
      continue;
    }
    markSurname(at + 1);
    markFirstName(at - 1);
  }

  function firstAfterInitials(all: readonly Token[], from: number): number {
    let at = from;
    while (at < from + 5 && isInitial(all, at) && /^\. ?$/.test(all[at + 1]?.gap ?? '')) at += 1;
    while (at < from + 8 && particles.has(all[at]?.folded ?? '')) at += 1;
    return at;
  }

  function markInitials(from: number): void {
    const last = firstAfterInitials(tokens, from);
    if (open[last] !== true || isNational(tokens[last]?.folded ?? '')) return;
    for (let at = from; at <= last; at += 1) isName[at] = 1;
  }

  /** *Shantal Holwijn*: a capital in no list, before a name. */
  function markFirstName(before: number): void {
    const kind = candidates[before]?.kind ?? 'word';
    const couldBeName = kind === 'unknown' || kind === 'surname' || kind === 'name-or-word';
    if (couldBeName && open[before] === true && capital(before) && tokens[before + 1]?.gap === ' ')
      isName[before] = 1;
  }

  function markSurname(from: number): void {
    let at = from;
    while (
      at < from + 4 &&
      particles.has(tokens[at]?.folded ?? '') &&
      (at === from ? /^\.? $/ : /^ $/).test(tokens[at]?.gap ?? '') &&
      tokens[at]?.folded !== 'en' &&
      open[at] === true
    )
      at += 1;
    const token = tokens[at];
    if (
      token === undefined ||
      open[at] !== true ||
      !/^(?: |-|\. ?)$/.test(token.gap) ||
      isNational(token.folded, tokens[at + 1]?.folded)
    )
      return;
    if (token.gap.startsWith('.') && tokens[at - 1]?.text.length !== 1) return;
    const hasParticle = at > from;
    const kind = candidates[at]?.kind ?? 'word';
    // family names are often those of places: "mevrouw van dalen"
    const isTitled = titles.has(tokens[from - 1]?.folded ?? '');
    const isSurname =
      lexicon.isSurname(token.folded) || (isTitled && reading.gazetteers.places.has(token.folded));
    const isInitialOnly =
      token.text.length === 1 &&
      token.isCapital &&
      !hasParticle &&
      (tokens[at + 1]?.gap.startsWith('.') ?? true);
    const fits = capital(at)
      ? !token.startsSentence &&
        (kind !== 'word' || isSurname || hasParticle) &&
        !(kind === 'word' && lexicon.isFrequent(token.folded) && !hasParticle)
      : hasParticle
        ? (isSurname || kind === 'unknown') &&
          (!lexicon.isFrequent(token.folded) ||
            (isSurname && (isTitled || isArticle(tokens[at - 1])) && !ofAGroup.has(token.folded))) &&
          !/^(?:op|in|aan|bij|uit|l|s|t|d)$/.test(tokens[from]?.folded ?? '') &&
          !(token.folded.length < 4 && !isSurname)
        : isSurname && !lexicon.isFrequent(token.folded) && kind !== 'word' && !doing.has(token.folded);
    if ((isInitialOnly && tokens[at + 1]?.gap.startsWith('.') === true) || fits)
      for (let mark = from; mark <= at; mark += 1) isName[mark] = 1;
  }
}

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at].isCapital;

/** *j. kramer*, all in small letters. */
function isSmallInitial({ tokens, lexicon }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text.length !== 1 || tokens[at].isNumber || next === undefined || !/^\. ?$/.test(next.gap))
    return false;
  return !next.isCapital && lexicon.isSurname(next.folded) && !lexicon.isFrequent(next.folded);
}

/** *mw van gestel*, *mevrouw De Jong*: a title, then a particle. */
function isTitledParticle({ tokens }: Reading, at: number): boolean {
  const role = tokens[at - 1]?.folded ?? '';
  return (
    (titles.has(role) || ((roles.has(role) || kin.has(role)) && tokens[at]?.isCapital === true)) &&
    particles.has(tokens[at]?.folded ?? '') &&
    /^\.? $/.test(tokens[at]?.gap ?? '')
  );
}

const isArticle = (token: Token | undefined): boolean => /^(?:de|der|den|ter|ten)$/.test(token?.folded ?? '');

/** *belde Van Haaster*: the particle's own capital says it belongs to the name. */
export function withParticles(
  { tokens, casing }: Reading,
  isName: Uint8Array,
  open: readonly boolean[],
): void {
  if (casing !== 'normal') return;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const before = tokens[at - 1];
    if (isName[at] !== 1 || open[at - 1] !== true || tokens[at]?.gap !== ' ') continue;
    if (particles.has(before?.folded ?? '') && before?.text.length !== 1 && isCapitalInside(before))
      isName[at - 1] = 1;
  }
}

const isCapitalInside = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapital && !token.startsSentence;
