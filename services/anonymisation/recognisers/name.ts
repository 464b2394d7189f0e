import type { Finding, Reading, Recogniser } from '../finding.js';
import type { WordClass } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { months } from './calendar.js';
import {
  beforePerson,
  determiners,
  doing,
  greetings,
  introductions,
  kin,
  particles,
  roles,
  saying,
  smallWords,
  titles,
} from './cues.js';
import { isNational } from './organisation.js';

/** From here on a word is taken for a name. Below it stays; the numbers were set on the labelled texts. */
const enough = 3;

/** What the lists say, before anything around the word is looked at. */
const byClass: Readonly<Record<WordClass, number>> = {
  name: 4,
  'name-or-word': 1,
  'word-or-name': -2,
  surname: 2,
  'surname-or-word': -1,
  word: -6,
  'like-a-word': -1,
  unknown: 0,
};
/** What a capital inside a sentence adds. */
const byCapital: Readonly<Record<WordClass, number>> = {
  name: 3,
  'name-or-word': 3,
  'word-or-name': 3,
  surname: 3,
  'surname-or-word': 3,
  word: 1,
  'like-a-word': 2,
  unknown: 4,
};
/** *jan van de groep* is no family name. */
const ofAGroup =
  /^(?:leiding|groep|nacht|avond|ochtend|dag|week|jeugdzorg|school|klas|overkant|nachtdienst|begeleiding|wijkteam|buren|buurt|straat|gemeente|voogdij|instelling|pleegzorg|kerk|crisis|gang|kamer|winkel|politie|opvang|receptie|keuken|oude|nieuwe|andere|eerste|tweede|laatste|vader|moeder|man|vrouw|kinderen|jongens|meisjes|rest|ouders)$/;
const isArticle = (token: Token | undefined): boolean => /^(?:de|der|den|ter|ten)$/.test(token?.folded ?? '');
/** What *van de leiding* after a word adds. */
const ofTheStaff = 5;
const idioms =
  /^(?:jan modaal|jip en janneke|jan en alleman|jantje van leiden|gilles de la|de la tourette|klaas vaak|gordon ramsay|jan klaassen|piet snot|jan rap|sint maarten|sint nicolaas|victor meldrew|john doe|peter pan|jan lul|jan met de)/;
/** Names that are words in English. */
const englishWordsFirst = new Set(
  'floor trees else rose mark may will grace hope joy faith can said art bill guy miles prince june april summer chance chase line mine bent mill sky heaven jack drew pat rob bob jay page sunny dean joke pip job lies rick nick dick kit fay ray dale wade grant rich penny ruby pearl dawn iris ivy amber bas wies'.split(
    ' ',
  ),
);
const idiomWords = new Set(idioms.source.match(/[a-z]{2,}/g));
const notCalled = new Set(
  'ben heb dat dit het ik je jij u hij zij ze we wij mij me dan nu hier daar niet geen ook nog wel al zo dus toch maar en of want eigenlijk gewoon echt hem haar hun ons jullie iets niks niets iemand iedereen the that this it a an not my mijn zijn is was ben wat wie hoe waar die van in op aan met voor om naar bij als er te de een'.split(
    ' ',
  ),
);
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

interface Candidate {
  readonly at: number;
  readonly kind: WordClass;
  score: number;
}

/**
 * Names of people: a score per word from the lists, its capital and what stands around it; then
 * grown over initials and surnames, and known again elsewhere in the text.
 */
export const name: Recogniser = (reading, taken) => {
  const { tokens } = reading;
  const isName = new Uint8Array(tokens.length);
  const open = tokens.map((token) => taken.isFree(token.start, token.end) && /\p{L}/u.test(token.text));
  const candidates = tokens.map((token, at): Candidate => {
    const kind = open[at] === true ? kindOf(reading, token) : 'word';
    return { at, kind, score: open[at] === true ? score(reading, at, kind) : -99 };
  });
  for (const { at, score: points } of candidates) if (points >= enough) isName[at] = 1;
  besideNames(reading, candidates, isName);
  grow(reading, candidates, isName, open);
  again(reading, candidates, isName);
  spelled(reading, isName);
  withParticles(reading, isName, open);
  return asFindings(reading, isName, taken);
};

/** The class of a word as it is meant: *Kevins*, *petra's*, *K3vin*, *kevinnnn*, *Geert-Jan*. */
function kindOf({ lexicon, language }: Reading, token: Token): WordClass {
  const word = token.folded;
  if (language === 'en' && englishWordsFirst.has(word)) return 'word-or-name';
  const kind = lexicon.classOf(word);
  if (word.includes('-') && kind !== 'name' && kind !== 'surname') return kindOfParts(word, kind, lexicon);
  if (kind === 'word' && word.endsWith("'s") && isSurelyName(lexicon.classOf(word.slice(0, -2))))
    return 'name';
  if (kind !== 'unknown' && kind !== 'like-a-word' && kind !== 'surname') return kind;
  return (
    variants(word)
      .map((variant) => lexicon.classOf(variant))
      .find(isSurelyName) ?? kind
  );
}

/** *Geert-Jan* is a name, *Jip-en-Janneke-verhaal* is a story. */
function kindOfParts(word: string, kind: WordClass, lexicon: Reading['lexicon']): WordClass {
  const parts = word.split('-').filter((part) => part.length > 1);
  const hasName = parts.some((part) => isSurelyName(lexicon.classOf(part)));
  const last = lexicon.classOf(parts.at(-1) ?? '');
  if (last === 'word') return 'word';
  return hasName ? 'name' : kind;
}

const isSurelyName = (kind: WordClass): boolean => kind === 'name';

function variants(word: string): string[] {
  const found: string[] = [];
  if (word.endsWith("'s")) found.push(word.slice(0, -2));
  else if (word.endsWith('s') && word.length > 4) found.push(word.slice(0, -1));
  if (/[a-z]/.test(word) && /\d/.test(word)) found.push(word.replace(/\d/g, (digit) => leet[digit] ?? digit));
  if (/(.)\1\1/.test(word)) found.push(word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1'));
  if (word.length >= 6) {
    const plain = word.replace(/ie/g, 'i').replace(/ei/g, 'i').replace(/(.)\1/g, '$1');
    found.push(
      plain,
      word.replace(/(.)\1/g, '$1'),
      word.replace(/i(?=[^aeiou])/, 'ie'),
      word.replace(/ea/g, 'ae'),
      word.replace(/ea/g, 'ae').replace(/ll?/, 'll'),
      word.replace(/ph/g, 'f'),
      word.replace(/c(?=[aou])/g, 'k'),
    );
  }
  return found.filter((variant) => variant !== word);
}

function score(reading: Reading, at: number, kind: WordClass): number {
  const { tokens, casing, lexicon } = reading;
  const token = tokens[at];
  if (token === undefined || token.text.length === 1) return -99;
  const word = token.folded;
  if (isNational(word, tokens[at + 1]?.folded) || (months.has(word) && kind !== 'name'))
    return isIntroduced(reading, at) && !months.has(word) ? 0 : -99;
  if (isIdiom(tokens, at)) return -99;
  if (isIntroduced(reading, at))
    return lexicon.isFrequent(word) && kind === 'word' && isAfterHot(tokens, at) ? -99 : 99;
  if ((kin.has(word) || roles.has(word) || titles.has(word)) && !token.isCapital) return -99;
  const isStaff = rightOf(reading, at, kind) >= ofTheStaff;
  if (
    smallWords.has(word) &&
    !isStaff &&
    !(kind === 'word-or-name' && token.isCapital && !token.startsSentence)
  )
    return -99;
  const isUpper =
    token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}/u.test(token.text);
  if (isUpper && casing === 'normal' && kind !== 'name') return -99;
  let points = byClass[kind];
  const capital = token.isCapital && casing === 'normal';
  if (capital && !token.startsSentence) points += byCapital[kind];
  if (
    capital &&
    token.startsSentence &&
    (kind === 'unknown' || kind === 'surname' || kind === 'name-or-word')
  )
    points += 1;
  points += leftOf(reading, at, kind, capital);
  points += rightOf(reading, at, kind);
  return points;
}

function leftOf(reading: Reading, at: number, kind: WordClass, capital: boolean): number {
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

function rightOf({ tokens }: Reading, at: number, kind: WordClass): number {
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
    return ofAGroup.test(tokens[at + 3]?.folded ?? '') ? ofTheStaff : 0;
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
function isVerbLike({ tokens, lexicon }: Reading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  if (tokens[at]?.isCapital === true) return false;
  const kind = lexicon.classOf(word);
  if (notCalled.has(word)) return true;
  return doing.has(word) && kind !== 'name' && !doing.has(tokens[at + 1]?.folded ?? '');
}

/** *ik heet hoop*, *omdat ik hoop heet*, *mijn naam is …*, *zeg maar dila*, *X is de achternaam*: the next word is a name, whatever it is. */
function isIntroduced({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const word = token.folded;
  const after = tokens[at + 1]?.folded ?? '';
  if (notCalled.has(word) || determiners.has(word) || particles.has(word)) return false;
  if (before?.folded === 'ik' && (after === 'heet' || after === 'heette')) return true;
  if (
    /^(?:is|was)$/.test(after) &&
    /^(?:de|mijn|zijn|haar|hun|z'n|d'r)$/.test(tokens[at + 2]?.folded ?? '') &&
    /^(?:achternaam|voornaam|naam|roepnaam)$/.test(tokens[at + 3]?.folded ?? '')
  )
    return true;
  if (before === undefined || /[.!;\n]/.test(token.gap)) return false;
  const cue = before.folded;
  const twoBefore = tokens[at - 2]?.folded ?? '';
  if (/^(?:is|name's)$/.test(cue) && /^(?:naam|name|voornaam|achternaam|bijnaam|roepnaam)$/.test(twoBefore))
    return true;
  if (
    /^(?:me|mij|hem|haar|ook|dus|toch|nu|eigenlijk|gewoon)$/.test(cue) &&
    /^(?:noemt|noemen|noemde|noem|heet|heette|call)$/.test(twoBefore)
  )
    return token.isCapital || (!lexicon.isFrequent(word) && lexicon.classOf(word) !== 'word');
  if (cue === 'maar' && /^(?:zeg|noem)$/.test(twoBefore) && token.gap === ' ')
    return lexicon.classOf(word) !== 'word' || token.isCapital;
  if (!introductions.has(cue)) return false;
  if (/^(?:noem|noemt|noemen|noemde)$/.test(cue)) return token.isCapital && lexicon.classOf(word) !== 'word';
  if (cue.endsWith('naam') && !/[:?]/.test(token.gap)) return false;
  if (cue === 'ene') return token.isCapital || lexicon.classOf(word) === 'name';
  if (cue === 'named' || cue === 'called' || cue === 'genoemd') return lexicon.classOf(word) !== 'word';
  if (
    /^(?:hoe|dat|het|zoals|wat|zo|groep|school|ding|methode|programma|spel)$/.test(twoBefore) &&
    cue.startsWith('h')
  )
    return token.isCapital || lexicon.classOf(word) === 'name';
  return true;
}

/** *heet water*, *zo heet dat*: hot, or the name of a thing. */
const isAfterHot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === 'heet' &&
  !/^(?:ik|hij|zij|ze|die|moeder|vader|zoon|dochter|voogd|mentor|ex|man|vrouw|broer|zus|wie|leidster|begeleider)$/.test(
    tokens[at - 2]?.folded ?? '',
  );

function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (!idiomWords.has(tokens[at]?.folded ?? '')) return false;
  for (let back = 0; back <= 2; back += 1) {
    const phrase = tokens
      .slice(Math.max(0, at - back), at - back + 4)
      .map(({ folded }) => folded)
      .join(' ');
    if (idioms.test(phrase)) return true;
  }
  return false;
}

/** *Rayan, Sven en Duncan*: beside a name a doubtful word is one too. */
function besideNames(
  { tokens, casing }: Reading,
  candidates: readonly Candidate[],
  isName: Uint8Array,
): void {
  for (const step of [1, -1]) {
    for (let index = 0; index < candidates.length; index += 1) {
      const at = step === 1 ? index : candidates.length - 1 - index;
      const candidate = candidates[at];
      const token = tokens[at];
      if (candidate === undefined || token === undefined || isName[at] === 1 || candidate.score < -20)
        continue;
      const [near, joint] = neighbour(tokens, at, -step);
      if (near === undefined || isName[near] !== 1) continue;
      const isListed =
        joint &&
        (candidate.kind === 'unknown'
          ? token.isCapital && casing === 'normal'
          : candidate.kind !== 'word' && candidate.kind !== 'like-a-word');
      const isOrdinary = candidate.kind === 'word-or-name' || candidate.kind === 'surname-or-word';
      // "tim en bel mij": in small letters an ordinary word needs more than company
      if (isOrdinary && !token.startsSentence && !(token.isCapital && casing === 'normal')) continue;
      const bonus = candidate.kind === 'word-or-name' && token.startsSentence ? 5 : 3;
      if (isListed && candidate.score + bonus >= enough) isName[at] = 1;
    }
  }
}

/** The next word in a list, over a comma, *en* or *of*. */
function neighbour(tokens: readonly Token[], at: number, step: number): [number | undefined, boolean] {
  const between = step === -1 ? tokens[at]?.gap : tokens[at + 1]?.gap;
  const beside = tokens[at + step];
  if (beside === undefined) return [undefined, false];
  if (/^,\s?$/.test(between ?? '')) return [at + step, true];
  if (/^(?:en|of|and|or|of|met)$/.test(beside.folded) && /^,? $/.test(between ?? ''))
    return [at + 2 * step, true];
  return [undefined, false];
}

/** Over initials before, particles and surnames after: *R. Kartosen*, *Hans de Bruin*, *Anne Fleur*, *Mohammed B.* */
function grow(
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
            (isSurname && (isTitled || isArticle(tokens[at - 1])) && !ofAGroup.test(token.folded))) &&
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

/** A name found once is known everywhere in the text. */
function again({ tokens, casing }: Reading, candidates: readonly Candidate[], isName: Uint8Array): void {
  const known = new Set<string>();
  for (const [at, token] of tokens.entries())
    if (isName[at] === 1 && !particles.has(token.folded)) known.add(token.folded);
  for (const [at, token] of tokens.entries()) {
    const { kind = 'word', score: points = -99 } = candidates[at] ?? {};
    if (
      isName[at] === 1 ||
      points <= -99 ||
      !(known.has(token.folded) || known.has(token.folded.replace(/'?s$/, '')))
    )
      continue;
    const before = tokens[at - 1]?.folded ?? '';
    const capital = token.isCapital && casing === 'normal';
    const isPlain = kind === 'name' || kind === 'unknown' || kind === 'surname' || kind === 'like-a-word';
    const isSubject =
      doing.has(tokens[at + 1]?.folded ?? '') &&
      !determiners.has(before) &&
      !/^(?:ik|we|wij|ze|zij|jullie|hij)$/.test(before);
    const isWith = /^(?:met|tegen|bij|door|van|aan)$/.test(before) && !capital && kind !== 'word';
    if ((isPlain && !determiners.has(before)) || capital || isSubject || isWith) isName[at] = 1;
  }
}

/** *belde Van Haaster*: the particle's own capital says it belongs to the name. */
function withParticles({ tokens, casing }: Reading, isName: Uint8Array, open: readonly boolean[]): void {
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

/** *p a t r i c k*: single letters that spell a name. */
function spelled({ tokens, lexicon }: Reading, isName: Uint8Array): void {
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at;
    let word = '';
    while (
      end < at + 15 &&
      tokens[end]?.text.length === 1 &&
      (end === at || /^[ .\-_]$/.test(tokens[end]?.gap ?? ''))
    ) {
      word += tokens[end]?.folded ?? '';
      end += 1;
    }
    if (word.length >= 3 && (lexicon.isFirstName(word) || (word.length >= 4 && lexicon.isSurname(word))))
      isName.fill(1, at, end);
    if (end > at) at = end - 1;
  }
}

/** A dot joins initials only: *R. Kartosen*, but not *Piet. Jan*. */
function belongsTo(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at + 1]?.gap ?? '';
  return (
    /^(?: |-|’|')$/.test(gap) ||
    (/^[.] ?$/.test(gap) && tokens[at]?.text.length === 1) ||
    (/^ ?[._-] ?$/.test(gap) && tokens[at + 1]?.text.length === 1 && tokens[at]?.text.length === 1)
  );
}

function asFindings({ tokens }: Reading, isName: Uint8Array, taken: Parameters<Recogniser>[1]): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isName[at] !== 1) continue;
    let last = at;
    while (
      isName[last + 1] === 1 &&
      belongsTo(tokens, last) &&
      taken.isFree(tokens[last]?.end ?? 0, tokens[last + 1]?.end ?? 0)
    )
      last += 1;
    const start = tokens[at]?.start ?? 0;
    const end = endOfName(tokens[last]);
    found.push({
      start,
      end,
      label: 'PERSON',
      key: tokens
        .slice(at, last + 1)
        .map(({ folded }) => folded.replace(/'s$/, ''))
        .join(' '),
    });
    at = last;
  }
  return found;
}

/** Without the 's of possession. */
function endOfName(token: Token | undefined): number {
  if (token === undefined) return 0;
  return /['’]s$/.test(token.text) ? token.end - 2 : token.end;
}
