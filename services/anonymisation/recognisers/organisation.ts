import { listed } from '../entry.js';
import { matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import { hasCue, hasMark, isListed, type Token } from '../tokens.js';
import { cue } from './cue-bits.js';
import { kin, roles, titles } from './cues.js';
import { mark } from './marks.js';
import { formal, kindsByWord, national } from './organisation/words.js';

/** The last word of a firm's name. */
const firmWords =
  /^(?:bewindvoering|zorg|jeugdzorg|jeugdhulp|advocaten|advies|begeleiding|coaching|therapie|kinderopvang|thuiszorg|taxi|taxivervoer|wonen|zorggroep|groep|training|mediation|pleegzorg|support|bv|gezinszorg|vervoer|accountants|makelaars|psychologen|praktijk)$/;
const article = mark('de het');
const determiner = /^(?:de|het|'t|t|een|the|onze|mijn)$/;
const joining = /^(?:van|de|het|der|den|ter|ten|te|en|'t|voor|op|aan|in|bij|sint)$/;

/** Schools, groups, clubs and practices by the word before them, by *College* after them, and by a capital after *het*. */
export const organisation: Recogniser = (reading, taken) => {
  const found: Finding[] = [];
  reading.tokens.forEach((token, at) => {
    if (!token.isCapital && !hasCue(token, cue.organisationKind) && !hasMark(reading.tokens[at - 1], article))
      return;
    const kind = hasCue(token, cue.organisationKind) ? kindsByWord.get(token.folded) : undefined;
    const named =
      kind === undefined ? undefined : (afterKind(reading, at, kind) ?? beforeKind(reading, at, kind));
    const finding = named ?? afterDeterminer(reading, at);
    if (finding !== undefined && taken.isFree(finding.start, finding.end)) found.push(finding);
  });
  if (reading.digits === 0 || reading.casing !== 'normal') return found;
  return [...found, ...matches(reading.text, clubOfYear, 'ORG').map((club) => ({ ...club, key: 'club' }))];
};

/** *Sportlust '63*, *bij dvs 33*: a club, and the year it began. */
const clubOfYear =
  /(?<![\p{L}\p{N}])(?:(?!(?:Sinds|In|Van|Uit|Voor|Na|Tot|Begin|Eind|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December) )\p{Lu}[\p{L}-]{2,15} ['’]\d{2}|(?<=(?:bij|voetbal|korfbal|turnen|turnclub) )\p{L}{2,12} ['’]\d{2})(?![\p{L}\p{N}])/gu;

/** *basisschool Het Kompas*, *woongroep Stap 2*, *isk de brug*. */
function afterKind(
  { tokens, lexicon, casing, text }: Reading,
  at: number,
  kind: string,
): Finding | undefined {
  const first = tokens[at + 1];
  if (first === undefined || !/^ ["'‘“]?$/.test(first.gap)) return undefined;
  const own = determiner.test(first.folded) && first.folded !== 'een' ? at + 2 : at + 1;
  const head = tokens[own];
  if (head === undefined || !/^ ?["'‘“]?$/.test(head.gap) || national.has(head.folded)) return undefined;
  const kindWord = tokens[at]?.folded ?? '';
  const strong =
    (kind !== 'groep' && kind !== 'organisatie') ||
    /^(?:woongroep|leefgroep|gezinshuis|huize|behandelgroep|stichting)$/.test(kindWord);
  if (head.isCapital && casing === 'normal') {
    if (!strong && lexicon.classOf(head.folded) === 'name' && kind !== 'organisatie') return undefined;
    let last = own;
    for (let next = own + 1; next <= own + 5; next += 1) {
      const token = tokens[next];
      if (token?.gap !== ' ') break;
      if (
        token.isCapital ||
        (/^\d{1,2}$/.test(token.text) &&
          next === last + 1 &&
          !/^ ?(?:jaar|uur|keer|km|minuten|weken|dagen|kinderen|jongeren)/.test(
            text.slice(token.end, token.end + 10),
          ))
      )
        last = next;
      else if (!joining.test(token.folded)) break;
    }
    return { start: head.start, end: tokens[last]?.end ?? head.end, label: 'ORG', key: kind };
  }
  if (head.isNumber || !strong || kind === 'club') return undefined;
  const isSaid =
    kindWord === 'huize' ||
    (own === at + 2
      ? !lexicon.isFrequent(head.folded) ||
        (kind === 'school' &&
          /^(?:isk|obs|cbs|rkbs|pcbs|basisschool|kdc|kinderdagcentrum|csg|vso|sbo|kdv|praktijkschool)$/.test(
            kindWord,
          ))
      : !lexicon.isWord(head.folded));
  return isSaid && lexicon.classOf(head.folded) !== 'like-a-word'
    ? { start: head.start, end: head.end, label: 'ORG', key: kind }
    : undefined;
}

/** *het Twickel College*, *het da vinci college*. */
function beforeKind({ tokens, casing }: Reading, at: number, kind: string): Finding | undefined {
  const last = tokens[at];
  if (/^(?:college|lyceum|gymnasium)$/.test(last?.folded ?? '')) {
    const article = [2, 3, 4].find((back) => /^(?:het|'t|t|the)$/.test(tokens[at - back]?.folded ?? ''));
    const bare = tokens[at - 1];
    const isOn =
      /^(?:op|naar|van|bij)$/.test(tokens[at - 2]?.folded ?? '') &&
      bare?.gap === ' ' &&
      !hasCue(bare, cue.determiner | cue.small);
    const head = article !== undefined ? tokens[at - article + 1] : isOn ? bare : undefined;
    if (head !== undefined && last !== undefined)
      return { start: head.start, end: last.end, label: 'ORG', key: kind };
  }
  if (
    last === undefined ||
    !last.isCapital ||
    casing !== 'normal' ||
    (kind !== 'school' && kind !== 'organisatie' && kind !== 'club')
  )
    return undefined;
  let first = at;
  while (
    first > at - 4 &&
    isCapitalised(tokens[first - 1]) &&
    tokens[first]?.gap === ' ' &&
    tokens[first - 1]?.startsSentence === false
  )
    first -= 1;
  return first === at
    ? undefined
    : { start: tokens[first]?.start ?? last.start, end: last.end, label: 'ORG', key: kind };
}

/** *naar het Raster*, *op De Wegwijzer*, *in de Coöp*, *(Post Bewindvoering)*: a name where a person's could not stand. */
function afterDeterminer(reading: Reading, at: number): Finding | undefined {
  const { tokens, lexicon, casing } = reading;
  const token = tokens[at];
  const cue = tokens[at - 1];
  if (token === undefined || cue === undefined) return undefined;
  if (hasMark(cue, article) && isUnlisted(reading, at))
    return { start: token.start, end: token.end, label: 'ORG', key: 'organisatie' };
  if (casing !== 'normal') return undefined;
  // "de heer Van 't Hul", "Lidewij van 't Spijker"
  if (cue.folded === 't' && hasParticleBefore(tokens, at - 1)) return undefined;
  if (
    !token.isCapital ||
    token.isNumber ||
    token.startsSentence ||
    token.text.length < 3 ||
    isNational(token, tokens[at + 1]) ||
    isInstitution(token)
  )
    return undefined;
  if (token.text === token.text.toUpperCase() || !/^ \(?$/.test(token.gap)) return undefined;
  if (titles.has(token.folded) || roles.has(token.folded) || kin.has(token.folded)) return undefined;
  const isArticle =
    /^(?:het|'t|t)$/.test(cue.folded) ||
    (cue.folded === 'de' &&
      (cue.isCapital
        ? !cue.startsSentence
        : /^(?:op|in|naar|van|bij|uit|vanuit)$/.test(tokens[at - 2]?.folded ?? '')));
  let last = at;
  while (last < at + 4 && isCapitalised(tokens[last + 1]) && tokens[last + 1]?.gap === ' ') last += 1;
  // "het Juridisch Loket", "de Eritrese kerk"
  if (isInstitution(tokens[last]) || (last === at && isListed(token, listed.kept))) return undefined;
  const end = tokens[last]?.end ?? token.end;
  const kind = lexicon.classOf(token.folded);
  if (isArticle) {
    if (isDutchCompound(token, lexicon)) return undefined;
    const couldBePerson = /^(?:surname|surname-or-word|name)$/.test(kind);
    const isTitled = cue.isCapital || titles.has(tokens[at - 2]?.folded ?? '');
    if (cue.folded === 'de' && couldBePerson && last === at && isTitled) return undefined;
    if (lexicon.isFrequent(token.folded) && last === at && !cue.isCapital) return undefined;
    return { start: token.start, end, label: 'ORG', key: 'organisatie' };
  }
  const tail = tokens[last]?.folded ?? '';
  const isFirm =
    last > at &&
    (firmWords.test(tail) ||
      (kind === 'word' && lexicon.classOf(tail) === 'word' && !determiner.test(cue.folded)));
  const namedHouse =
    token.folded === 'huis' &&
    /^(?:ter|ten|van|de|te)$/.test(tokens[at + 1]?.folded ?? '') &&
    tokens[at + 2]?.isCapital === true;
  if (namedHouse) return { start: token.start, end: tokens[at + 2]?.end ?? end, label: 'ORG', key: 'groep' };
  return isFirm ? { start: token.start, end, label: 'ORG', key: 'organisatie' } : undefined;
}

const hasParticleBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:van|op|in|aan|over)$/.test(tokens[at - 1]?.folded ?? '') &&
  (tokens[at - 1]?.isCapital === true ||
    titles.has(tokens[at - 2]?.folded ?? '') ||
    (tokens[at - 1]?.folded === 'van' &&
      tokens[at - 2]?.isCapital === true &&
      isListed(tokens[at - 2], listed.firstName)));

/** *naar de berkenschutse in heeze*: after an article, in no list, and in a place. */
function isUnlisted({ tokens, lexicon, gazetteers }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 2];
  if (token === undefined || token.text.length < 6 || token.gap !== ' ' || tokens[at + 1]?.folded !== 'in')
    return false;
  if (!/^(?:op|in|naar|van|bij|uit|vanuit)$/.test(tokens[at - 2]?.folded ?? '')) return false;
  return (
    lexicon.classOf(token.folded) === 'unknown' &&
    next !== undefined &&
    gazetteers.places.has(next.folded) &&
    !lexicon.isFrequent(next.folded)
  );
}

/** *het Haviltex-criterium* ends in an ordinary word. */
const isDutchCompound = (token: Token, lexicon: Reading['lexicon']): boolean =>
  token.folded.includes('-') && lexicon.classOf(token.folded.split('-').at(-1) ?? '') === 'word';

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapital && !national.has(token.folded);

const isInstitution = (token: Token | undefined): boolean =>
  hasCue(token, cue.national) || hasMark(token, formal);

/** A word for a kind of school, group, club or practice. */
export const isOrganisationKind = (folded: string): boolean => kindsByWord.has(folded);

/** For the names: a capital here is no person. */
export const isNational = (token: Token, next?: Token): boolean =>
  hasCue(token, cue.national) ||
  (hasCue(token, cue.nationalFirst) && /^(?:heijn|schrikker|king)$/.test(next?.folded ?? ''));
