import { allIn, matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import { hasCue, hasMark, type Token } from '../tokens.js';
import { things } from './age/words.js';
import { cue } from './cue-bits.js';
import { couldBeNumber, monthLike, monthOf, spokenNumbers, spokenOrdinals } from './calendar.js';

const numeric =
  /(?<![\p{L}\p{N}./-])(?<day>\d{1,2})(?<by>[/.-])(?<month>\d{1,2})(?:\k<by>['’]?(?<year>\d{4}|\d{2}))?(?![\p{L}\p{N}]|[/-]\d|\.\d| \d{2}[ .]\d{2})/gu;
const yearFirst =
  /(?<![\p{L}\p{N}./-])(?<year>(?:19|20)\d{2})(?<by>[/.-])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})(?![\p{N}])/gu;
const beforeDate =
  /(?:^|[^\p{L}])(?:op|van|sinds|tot|vanaf|per|dd|d\.d|datum|voor|na|on|since|t\/m|en|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?:? {1,3}$/iu;
/** *op 13 3 gebeld*: only where a day is announced. */
const spaced =
  /(?<![\p{L}\p{N}])(?:op|sinds|vanaf|dd|d\.d\.|geboren|geb\.?|geboortedatum[:,]?)(?: (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|is))? (?<span>(?<day>\d{1,2}) (?<month>\d{1,2})(?: (?:19|20)\d{2}| \d{2}(?! ?\p{N}))?)(?![\p{L}\p{N}]|[.:,/-]\p{N}| \p{N})(?=(?: (?<next>\p{L}{1,20}))?)/giu;
/** Without one of these there is no *13 3* and no *12032010*. */
const apartLike = /\d \d|\d{8}/;
/** *12-nov-2024*, *3oktober*. */
const glued =
  /(?<![\p{L}\p{N}/.-])(?<day>\d{1,2})[-/]?(?<month>\p{L}{3,11})(?:[-/](?:\d{4}|\d{2}))?(?![\p{L}\p{N}])/gu;
/** *geboortedatum 12032010*. */
const written =
  /(?<![\p{L}\p{N}])(?:geboren|geb|geboortedatum|geboortedag|gebdat|birth)(?:[^\p{N}\n]{1,12})(?<span>(?<day>\d{2})(?<month>\d{2})(?:19|20)\d{2})(?!\p{N})/giu;
/** Before a number with a dash that is no day: a house, a score, an article. */
const beforeOther =
  /(?:(?:straat|laan|weg|plein|dijk|kade|gracht|singel|dreef|steeg|hof|pad|park|markt|plantsoen|artikel|(?<!\p{L})art\.?|(?<!\p{L})lid|kamer|klas|lokaal|nummer|nr\.?|stand|score|uitslag|staat|stond|stonden|won|wonnen|verloor|verloren|gewonnen|met|groep|versie|hoofdstuk|pagina|blz\.?) )$/iu;
/** *uw schrijven van 13 dezer*, *31 12 2008*: nothing else looks like that. */
const ofThisMonth = /(?<![\p{L}\p{N}€,.])(?:0?[1-9]|[12]\d|3[01]) (?:dezer|jongstleden)(?!\p{L})/giu;
const threeParts =
  /(?<![\p{L}\p{N}.,/-]|\p{N} )(?:0?[1-9]|[12]\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?:19|20)\d{2}(?![\p{L}\p{N}]|[ .,/-]\p{N})/gu;
const timeAfter = /^ ?(?:tot|t\/m|-|–|en|naar) ?\d{1,2}[.:]\d{2}(?!\p{N})/iu;
const timeBefore = /\d{1,2}[.:]\d{2} ?(?:tot|t\/m|-|–|en|naar) ?$/iu;
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '24/7', '1/5', '1/8', '24-7', '50-50']);
const beforeBirthYear =
  /(?:geboren(?: in| op)?|geb\.?(?: in)?|geboortejaar:?|bouwjaar:?|lichting|born in|(?:is|was|ben|bent|hij|zij|ze|ik)(?: ook| pas| nog| al)? (?:van|uit)|kind (?:van|uit)) {1,2}(?<span>(?:19|20)\d{2}|'\d{2})(?!\p{N})/giu;
const yearLike = /(?:19|20)\d{2}|'\d{2}/;
const bornIn = /(?<![\p{L}\p{N}])in (?<span>(?:19|20)\d{2}) (?:geboren|born)(?!\p{L})/giu;

/** Exact dates: day and month, day to day, numeric, and years of birth. Bare months, weekdays and holidays stay. */
export const date: Recogniser = (reading) => {
  const named = withMonthName(reading);
  const { text, digits } = reading;
  if (digits === 0) return named;
  return [
    ...named,
    ...inNumbers(text),
    ...apart(text),
    ...stuckTogether(text),
    ...birthYears(text),
    ...matches(text, ofThisMonth, 'DATE'),
    ...threeNumbers(text),
  ];
};

function threeNumbers(text: string): Finding[] {
  return allIn(text, threeParts).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: 'DATE',
    key: String(Number(match.groups?.month)),
  }));
}

function withMonthName({ tokens, text, marks }: Reading): Finding[] {
  const found: Finding[] = [];
  if ((marks & monthLike) === 0) return found;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!hasMark(token, monthLike)) continue;
    const isMonth = hasCue(token, cue.month) || isOf(before) || isDay(before);
    const month = isMonth ? monthOf(token.folded) : undefined;
    if (month === undefined || isFirstName(tokens, at)) continue;
    const first = firstDay(tokens, at);
    const day = first ?? dayAfter(tokens, at);
    if (day === undefined) continue;
    const last = first === undefined ? Math.max(at, day) : at;
    const end = endWithYear(tokens, last, text);
    found.push({
      start: tokens[Math.min(day, at)]?.start ?? token.start,
      end,
      label: 'DATE',
      key: String(month),
    });
  }
  return found;
}

/** *1e Jan Steenstraat*. */
const isFirstName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Jan' && tokens[at + 1]?.gap === ' ' && tokens[at + 1]?.isCapital === true;

/** Where the days before a month begin: *2 en 9 maart*, *24 t/m 27 dec*, *de 14e mei*. */
function firstDay(tokens: readonly Token[], month: number): number | undefined {
  let at = month - 1;
  if (isOf(tokens[at])) at -= 1;
  if (
    !isDay(tokens[at]) ||
    !isClose(tokens[month]) ||
    (tokens[at]?.folded === 'een' && tokens[at]?.text !== 'één')
  )
    return undefined;
  let first = at;
  for (let tries = 0; tries < 4; tries += 1) {
    const gap = tokens[first]?.gap ?? '';
    const before = tokens[first - 1];
    if (/^\s*[,/–-]\s*$/.test(gap) && isDay(before)) first -= 1;
    else if (/^(?:en|tot|and|of|to|met)$/.test(before?.folded ?? '') && isDay(tokens[first - 2])) first -= 2;
    else if (
      before?.folded === 'op' &&
      isDay(tokens[first - 2]) &&
      /^(?:van|nacht|weekend)$/.test(tokens[first - 3]?.folded ?? '')
    )
      first -= 2;
    else if (/^(?:m|met)$/.test(before?.folded ?? '') && isDay(tokens[first - 3])) first -= 3;
    else if (before?.folded === 'met' && tokens[first - 2]?.folded === 'en' && isDay(tokens[first - 4]))
      first -= 4;
    else break;
  }
  return first;
}

/** English has it the other way round too: *May 5th*. */
function dayAfter(tokens: readonly Token[], month: number): number | undefined {
  const name = tokens[month]?.text ?? '';
  const after = tokens[month + 1];
  const isEnglish =
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(name);
  return isEnglish && isDay(after) && after?.gap === ' ' ? month + 1 : undefined;
}

/** *28 augustus jl.*, *9 januari a.s.* */
const near = /^ (?:jl\.?|jongstleden|a\.s\.|aanstaande|dezer)(?!\p{L})/u;

function endWithYear(tokens: readonly Token[], at: number, text: string): number {
  const end = endOfYear(tokens, at, text);
  return end + (near.exec(text.slice(end, end + 14))?.[0].length ?? 0);
}

function endOfYear(tokens: readonly Token[], at: number, text: string): number {
  const last = tokens[at];
  const year = tokens[at + 1];
  const end = last?.end ?? text.length;
  if (year === undefined) return end;
  // "24 dec 22", but not "3 maart 10 kinderen" or "3 maart 10 uur"
  if (/^[0-3]\d$/.test(year.text)) {
    if (/^[.,]?\s?['’]$/.test(year.gap)) return year.end;
    const isCounted =
      things.has(tokens[at + 2]?.folded ?? '') ||
      /^ ?(?:pagina|blz|begeleid)/.test(text.slice(year.end, year.end + 12)) ||
      /^(?:[:.,]\d|u\b| ?-)/.test(text.slice(year.end, year.end + 2));
    return /^ $/.test(year.gap) && !isCounted ? year.end : end;
  }
  if (!/^(?:19|20)\d{2}$/.test(year.text)) return end;
  return /^[.,]?\s?(?:'|’)?$/.test(year.gap) ? year.end : end;
}

const isOf = (token: Token | undefined): boolean => token?.folded === 'of' || token?.folded === 'van';
const isClose = (token: Token | undefined): boolean => /^[ \u00a0.\-/]{0,3}$/.test(token?.gap ?? '?');

function isDay(token: Token | undefined): boolean {
  if (token === undefined || !hasMark(token, couldBeNumber)) return false;
  const digits = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?$/.exec(token.folded)?.[1];
  const value =
    digits === undefined
      ? (spokenNumbers.get(token.folded) ?? spokenOrdinals.get(token.folded) ?? 0)
      : Number(digits);
  return value >= 1 && value <= 31;
}

function inNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of [...allIn(text, yearFirst), ...allIn(text, numeric)]) {
    const { day = '', month = '', by = '', year } = match.groups ?? {};
    if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const announced = beforeDate.test(before);
    if (by === '.' && isNumbering(match[0], before)) continue;
    if (
      year === undefined &&
      by === '.' &&
      isTime(match[0], before, text.slice(match.index + match[0].length))
    )
      continue;
    if (year === undefined && !announced) {
      // a day past the twelfth is no count of goals and no range
      const isLate =
        by === '-' && (Number(day) > 12 || /^0\d-|-0\d$/.test(match[0])) && !beforeOther.test(before);
      if ((by !== '/' && !isLate) || fractions.has(match[0])) continue;
      if (/(?:een|cijfer|gemiddeld) $/i.test(before) || /^ ?(?:deel|liter|uur|kop|sterren)/i.test(after))
        continue;
    }
    if (year === undefined && by === '.' && /^ ?(?:uur|u\b|euro)/i.test(after)) continue;
    if (
      year === undefined &&
      by !== '/' &&
      /^ ?(?:uur|jaar|keer|dagen|weken|maanden|u\b|euro|kilo|km|x\b)/i.test(after)
    )
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      label: 'DATE',
      key: String(Number(month)),
    });
  }
  return found;
}

/** *artikel 7.3.15*, *van 3.2 naar 3.5*. */
const isNumbering = (part: string, before: string): boolean =>
  /(?<!\p{L})(?:artikel|art\.?|paragraaf|par\.?|hoofdstuk|versie|lid|§) ?$/iu.test(before) ||
  (/^\d\.\d$/.test(part) && /(?:^|\P{L})(?:van|naar|tot|voor|na|en|een) $/iu.test(before));

/** *van 14.10 tot 14.50*: one of the two cannot be a day. */
function isTime(part: string, before: string, rest: string): boolean {
  if (!/\.\d{2}$/.test(part)) return false;
  const other = timeAfter.exec(rest.slice(0, 14))?.[0] ?? timeBefore.exec(before)?.[0];
  const [hour, minutes] =
    /(\d{1,2})[.:](\d{2})/
      .exec(other ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return (
    hour !== undefined &&
    minutes !== undefined &&
    (minutes === 0 || minutes > 12 || other?.includes(':') === true)
  );
}

/** Day and month with a space between, and days of birth without anything between. */
function apart(text: string): Finding[] {
  const found: Finding[] = [];
  if (!apartLike.test(text)) return found;
  for (const match of [...allIn(text, spaced), ...allIn(text, written)]) {
    const { span = '', day = '', month = '', next = '' } = match.groups ?? {};
    if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) continue;
    if (things.has(next.toLowerCase()) || monthOf(next.toLowerCase()) !== undefined) continue;
    const end = match.index + match[0].length;
    found.push({ start: end - span.length, end, label: 'DATE', key: String(Number(month)) });
  }
  return found;
}

function stuckTogether(text: string): Finding[] {
  return allIn(text, glued).flatMap((match): Finding[] => {
    const month = monthOf((match.groups?.month ?? '').toLowerCase());
    const day = Number(match.groups?.day);
    if (month === undefined || day < 1 || day > 31) return [];
    return [{ start: match.index, end: match.index + match[0].length, label: 'DATE', key: String(month) }];
  });
}

function birthYears(text: string): Finding[] {
  if (!yearLike.test(text)) return [];
  const inYear = matches(text, bornIn, 'DATE').map((finding): Finding => ({ ...finding, key: 'birth' }));
  const after = allIn(text, beforeBirthYear).map((match): Finding => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.span?.length ?? 4), end, label: 'DATE', key: 'birth' };
  });
  return [...inYear, ...after];
}
