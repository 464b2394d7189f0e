import type { Finding, Recogniser } from '../finding.js';
import { hasCue, hasMark, type Token } from '../tokens.js';
import { isAnswer } from './age/answer.js';
import { counted } from './age/nobodys.js';
import { being, condition, lasting, things, verbs } from './age/words.js';
import { cue } from './cue-bits.js';
import { spokenOrdinal } from './calendar.js';
import { kin, list, people, roles, titles } from './cues.js';

/** *11,5*, *10 en een half*. */
const half = /^(?:[,.]5|½| ?en een half| ?enhalf)(?![\p{L}\p{N}])/u;

/** Ages of people: the number only. Durations, amounts, terms and *als ik 18 ben* stay. */
export const age: Recogniser = ({ tokens, text, lexicon }) => {
  const found: Finding[] = [];
  let last: number | undefined;
  tokens.forEach((token, at) => {
    if (hasMark(token, spokenOrdinal) && isOrdinalAge(tokens, at))
      found.push({ start: token.start, end: token.end, label: 'AGE' });
    const length = token.entry.ageLength;
    if (length === 0) return;
    // "op mijn 12e" goes whole, of "15-jarige" the number
    let end = /\d(?:e|de|ste|th|j|y)$/.test(token.folded) ? token.end : token.start + length;
    end += half.exec(text.slice(end, end + 14))?.[0].length ?? 0;
    let next = at + 1;
    while ((tokens[next]?.start ?? end) < end) next += 1;
    const isNamed =
      lexicon.classOf(tokens[at - 1]?.folded ?? '') === 'name' && /^[ ,(]{1,2}$/.test(token.gap);
    if (
      (last !== undefined && isListFrom(tokens, last, at)) ||
      (isNamed &&
        /^(?:ben|heet|is|im|am|i'm|naam|met)$/.test(tokens[at - 2]?.folded ?? '') &&
        !things.has(tokens[at + 1]?.folded ?? '')) ||
      (isNamed && /^ ?(?:jaar|jr|j\b)(?! geleden)/.test(text.slice(end, end + 14))) ||
      isAge(tokens, at, text.slice(end, end + 8), next)
    ) {
      found.push({ start: token.start, end, label: 'AGE' });
      last = at;
    }
  });
  return found;
};

function isAge(tokens: readonly Token[], at: number, rest: string, following: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    (/^[:%€]|^\.\d|^,\d(?!,)|^ ?[-–+] ?\d|^\+|^\/|^x\b/.test(rest) && following === at + 1)
  )
    return false;
  if (/[€$:]\s?$|\d[.,:–-]$|[–-]$/.test(token.gap)) return false;
  const word = token.folded;
  if (/\d-?(?:jarige?n?|yo)$|jarige?n?$/.test(word)) return true;
  const before = tokens[at - 1];
  const after = tokens[following];
  const next = after?.folded ?? '';
  const bounded = after === undefined || /[.,;:!?)\n]/.test(after.gap);
  const isConditional = [1, 2, 3].some((back) => condition.has(tokens[at - back]?.folded ?? ''));
  if (/\d(?:e|de|ste|th)$/.test(word)) {
    return (
      /^(?:mijn|zijn|haar|hun|me|mn|z'n|zn)$/.test(before?.folded ?? '') &&
      /^(?:op|vanaf|sinds|rond|na|voor)$/.test(tokens[at - 2]?.folded ?? '')
    );
  }
  if (next === 'jarigen') return false;
  if (next === 'jarige' && token.isNumber) return true;
  if (
    !/^ ?(?:tot|t\/m|en|-|–)/.test(rest) &&
    (before?.folded === 'leeftijd' ||
      (tokens[at - 2]?.folded === 'leeftijd' && /^(?:is|van)$/.test(before?.folded ?? '')))
  )
    return true;
  if (counted.has(before?.folded ?? '')) return false;
  const inYears = /^(?:jaar|jaren|jr|j|years?|yrs?|yo)$/.test(next) || /\d(?:jr|jaar|j|y)$/.test(word);
  const afterYears = tokens[at + 2]?.folded ?? '';
  if (inYears && /^(?:oud|old|oude)$/.test(afterYears)) return true;
  // "is al drie jaar stuk"
  const goesOn = tokens[at + 2]?.gap === ' ' && !afterAge.has(afterYears);
  if (inYears && before?.folded === 'al' && goesOn) return false;
  // "acht jaar pleegmoeder", but not "acht jaar, zoon van"
  if (inYears && isWork(afterYears) && tokens[at + 2]?.gap === ' ') return false;
  if (isAnswer(tokens, at) || isRoughAge(tokens, at) || isBetweenCommas(tokens, at)) return true;
  if (
    token.gap.startsWith(': ') &&
    /^(?:klein)?kinderen$|^kids$|^(?:zoons|dochters|meiden|jongens)$/.test(before?.folded ?? '')
  )
    return !things.has(next);
  const bracketed = token.gap.endsWith('(') && (bounded || inYears) && /^(?:\)| ?j| ?,| ?en |,)/.test(rest);
  if (bracketed) return isPersonBefore(tokens, at);
  if (isConditional && !isPersonBefore(tokens, at)) return next === 'was' || next === 'werd';
  if (things.has(next) && !bounded) return false;
  if (inYears && lasting.has(afterYears) && !/[.,;!?)\n]/.test(tokens[at + 2]?.gap ?? '')) {
    return isOfPerson(tokens, at);
  }
  if (/^(?:geworden|oud|old|was|werd)$/.test(next)) return true;
  if (isOfPerson(tokens, at)) return true;
  // "op 2 oktober wordt hij 90", "ik ben oma. 68 jaar."
  if (/^(?:hij|zij|ze|ik)$/.test(before?.folded ?? '') && being.has(tokens[at - 2]?.folded ?? '') && bounded)
    return true;
  if (
    token.startsSentence &&
    inYears &&
    /^\d{2}$/.test(token.text) &&
    /^[.!]/.test(tokens[at + 2]?.gap ?? '.')
  )
    return true;
  if (!being.has(before?.folded ?? '') && before?.folded !== 'en')
    return inYears && bounded && token.gap.includes(',') && isPersonBefore(tokens, at);
  return (
    saysBeing(tokens, at) &&
    (bounded ||
      inYears ||
      /^(?:en|maar|dus|want|dat|die|hij|zij|ze|ik|and|but|so|he|she|mijn|me|ofzo|nu|geworden|jaar|ook|wordt|word|toch|now|zit|woont|geen|niet|als|ze|kan|mag|moet|wil|heb|heeft|met|sinds|in|op|aan|bij|uit|van|met|echt|ja)$/.test(
        next,
      ) ||
      before?.folded === 'net')
  );
}

const isWork = (word: string): boolean => roles.has(word) || (kin.has(word) && /^(?:pleeg|stief)/.test(word));

/** *hij is al 14 jaar en*: it is an age all the same. */
const afterAge = list('oud old en maar dus want');

/** *ze is een jaar of 5*; not *al een jaar of 5*. */
function isRoughAge(tokens: readonly Token[], at: number): boolean {
  const [article, years, or] = tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  if (article !== 'een' || years !== 'jaar' || or !== 'of') return false;
  const back = /^(?:nu|toen|pas|nog|ook)$/.test(tokens[at - 4]?.folded ?? '') ? 5 : 4;
  const before = tokens[at - back];
  return (
    /^(?:is|was|ben|van|wordt|werd)$/.test(before?.folded ?? '') ||
    (before !== undefined && isPerson(before) && tokens[at - 3]?.gap === ', ')
  );
}

/** *Ik ben Mariet, 67, uit Zundert*: apart, after a name. */
function isBetweenCommas(tokens: readonly Token[], at: number): boolean {
  const [name, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isName = name !== undefined && name.isCapital && !name.isNumber && (at > 1 || !name.startsSentence);
  return (
    isName && /^, $/.test(number?.gap ?? '') && (next?.gap ?? '').startsWith(',') && next?.isNumber === false
  );
}

/** *sinds m'n achtste*, *op haar elfde*, *zijn vierde levensjaar*; not *op mijn tweede groep*. */
function isOrdinalAge(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:levensjaar|verjaardag)$/.test(next?.folded ?? '')) return true;
  if (
    !/^(?:mijn|zijn|haar|hun|me|mn|m'n|z'n|zn|d'r|der|dr)$/.test(tokens[at - 1]?.folded ?? '') ||
    !/^(?:op|vanaf|sinds|rond|na|voor)$/.test(tokens[at - 2]?.folded ?? '')
  )
    return false;
  const ends = next === undefined || /[.,;:!?)\n]/.test(next.gap);
  return (
    ends ||
    afterOrdinal.has(next.folded) ||
    // "op haar elfde loopt ze weg": the verb comes before who does it
    (hasCue(next, cue.doing) &&
      /^(?:ik|hij|zij|ze|die|we|wij|al|hier|daar)$/.test(tokens[at + 2]?.folded ?? '')) ||
    (next.isCapital && !next.startsSentence) ||
    (tokens[at + 2]?.isCapital ?? false)
  );
}

const afterOrdinal = list(
  'al in uit bij op is was werd ben woon woont woonde woonden zit zat heb heeft had kwam kon kan moest mocht ging wilde niet thuis weg bijna ineens naar zwanger en of maar want toen nu gebruikt verslaafd opgenomen geplaatst',
);

const isNumberWord = (token: Token | undefined): boolean => token !== undefined && token.entry.ageLength > 0;

/** *zijn 4, 6 en 9 jaar*, *(4, 7 en 11)*: in one list with an age. */
function isListFrom(tokens: readonly Token[], from: number, at: number): boolean {
  const joint = tokens[at - 1];
  const isJoined = /^(?:en|of|and|or)$/.test(joint?.folded ?? '') && at - from <= 3;
  const isClose =
    (isJoined && tokens[at]?.gap === ' ') || (at - from <= 2 && /^, ?$/.test(tokens[at]?.gap ?? ''));
  if (!isClose) return false;
  const between = tokens.slice(from + 1, at).every(({ folded }) => /^(?:en|of|and|or|jaar)$/.test(folded));
  return between && !things.has(tokens[at + 1]?.folded ?? '');
}

/** *hij is ook pas 15*, *is autistisch en 8*: a verb of being within four words before. */
function saysBeing(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = tokens[at - back];
    if (word === undefined) return false;
    if (verbs.has(word.folded))
      return (
        !/^(?:er|het|dit|dat|there|it)$/.test(tokens[at - back - 1]?.folded ?? '') &&
        !/^(?:er|het)$/.test(tokens[at - back + 1]?.folded ?? '')
      );
    if (word.folded === 'net' && /^[,(]/.test(word.gap.trim())) return true;
    if (/[.!?;\n]/.test(tokens[at - back + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** *een man van circa 60*. */
const about = list('circa hooguit ongeveer rond bijna net pas amper ca zeker minstens hoogstens ruim nog');

/** *een jongen van 7*, *kinderen van 4 en 7*, *mijn dochter 9*. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const twoBefore = tokens[at - 2]?.folded ?? '';
  // "een moeder van drie" counts children
  if (
    /^(?:moeder|vader|ouders?|oma|opa|mother|father)$/.test(twoBefore) &&
    !/^\d{2}/.test(tokens[at]?.folded ?? '')
  )
    return false;
  if (about.has(before) && twoBefore === 'van') return isOfPerson(tokens, at - 1);
  if (before === 'van' || before === 'of') return isPerson(tokens[at - 2]) || isPerson(tokens[at - 3]);
  if (/^(?:en|of|and)$/.test(before))
    return (
      isNumberWord(tokens[at - 2]) &&
      /^(?:van|of)$/.test(tokens[at - 3]?.folded ?? '') &&
      isPerson(tokens[at - 4])
    );
  // "krijgt een kind 3 maaltijden"
  const next = tokens[at + 1];
  if (
    kin.has(before) &&
    next?.gap === ' ' &&
    /[^e]en$|s$/.test(next.folded) &&
    !/^(?:wonen|heten|waren|zijn|hebben|zaten|wilden|moesten|kregen|is|was)$/.test(next.folded)
  )
    return false;
  return kin.has(before) || (kin.has(twoBefore) && /^(?:van|is|ook|bijna|net|pas)$/.test(before));
}

function isPersonBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => isPerson(tokens[at - back]));
}

function isPerson(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    kin.has(token.folded) ||
    people.has(token.folded) ||
    titles.has(token.folded) ||
    (token.isCapital && !token.startsSentence) ||
    /^(?:kinderen|kids|jongens|meisjes|meiden|children|jongeren)$/.test(token.folded)
  );
}
