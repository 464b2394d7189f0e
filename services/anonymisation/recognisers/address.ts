import { allIn, matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import { hasMark, isListed, type Token } from '../tokens.js';
import { things } from './age/words.js';
import { listed } from '../entry.js';
import { isNobodys } from './age/nobodys.js';
import { list } from './cues.js';
import { mark } from './marks.js';

const streetEnd =
  /(?:straat|straatje|laan|laantje|weg|plein|dijk|kade|gracht|singel|dreef|steeg|plantsoen|hof|pad|park|baan|wal|markt|burgwal|boulevard|ring|kamp|hoek|veld|akker|erf|oord|burcht|horst|brink|str|strjitte|wei|diep|(?:noord|oost|zuid|west)(?:er)?zijde)$/;
const streetLike = mark((folded) => folded.length >= 5 && streetEnd.test(folded));
/** Shapes that hardly ever are anything else. */
const surelyStreet = /(?:straat|strjitte|laan|gracht|singel|plantsoen|dreef|steeg|burgwal)$/;
/** Words of this shape that are no address. */
const noStreet = new Set(
  'bestraat bestraten overdreef verdreef wegdreef bedreef n-weg a-weg straat laan weg plein dijk kade gracht singel dreef steeg plantsoen hof pad park baan wal markt ring kamp hoek veld akker erf oord onderweg snelweg omweg uitweg terugweg heenweg halverwege landweg zandweg hoofdweg spoorweg waterweg luchtweg autoweg schoolplein marktplein dorpsplein speelplein gerechtshof kerkhof zandpad fietspad voetpad wandelpad rechtspraak supermarkt arbeidsmarkt rommelmarkt kerstmarkt bouwmarkt woningmarkt vakantiepark pretpark bungalowpark attractiepark skatepark bijbaan werkbaan rijbaan achtbaan startbaan loopbaan renbaan ijsbaan weekendbaan droombaan voetbalveld speelveld sportveld wal omheen zomerkamp kinderkamp kerkhof zandbak vliegveld werkveld winkelstraat zijstraat dwarsstraat eenrichtingsstraat achterstraat straatje invalsweg uitvalsweg tuinpad levenspad carriere doodlopende gang tram overweg ooit helaas gezin beweg vanweg eropaf trainingskamp trainings gevangenkamp kampen boksring ketting kring sleutelring tering herinnering ervaring regering verzekering vergadering levering verandering verbetering poging oefening piercing spring bring streetring autopark bos dierenpark wagenpark speelhoek leeshoek zithoek hobbyhoek strafhoek invalshoek doek woord voord noord antwoord akkoord moord'.split(
    ' ',
  ),
);
const beforeStreet = new Set(
  'burgemeester burg prins prinses koning koningin dr doctor prof professor jan van de der den het ter ten te sint st oude nieuwe grote kleine lange korte pastoor kardinaal generaal wilhelmina juliana beatrix mr pieter willem anna maria en johan karel rue noord zuid oost west eerste tweede derde 1e 2e 3e'.split(
    ' ',
  ),
);
const houseNumber =
  /^\.?[ ,]{1,2}(?:[NOZW]Z |noord |oost |zuid |west )?(?:nr\.?|nummer|huisnummer|no\.?)? ?\d{1,4}(?:[ -]?(?:[a-h]|bis|hs|rood|zwart|boven|beneden|i{1,3})(?!\p{L})|-[a-z](?!\p{L})|[a-h]?[-/]\d{1,3}[a-z]?)?(?:,? (?:\d|[a-z]{3,5}) ?-?hoog| [IV]{1,3}(?!\p{L}))?(?![\p{L}\p{N}]| ?(?:uur|jaar|keer|weken|dagen|maanden|minuten|euro|km|meter))/iu;
const bareNumber =
  /^ \d{1,4}(?:[ -]?(?:[a-h]|bis|hs)(?!\p{L})|-\d{1,3})?(?![\p{L}\p{N}]| ?(?:uur|jaar|keer|weken|dagen|maanden|minuten|euro|km|meter|[/:.-]\d))/iu;

/** Street names that are words: with *op de* before and a number after. */
const bareStreet = mark(
  'brink hoven kade dijk singel gracht wal dreef es werf hof kolk ring meent heuvel hoek kamp akker veste vest haven',
);
/** After *op de brink 3*, though words that end like this are mostly counted things: *op de dijk 3 schapen*. */
const noPlural = list(
  'en is was als wonen woonden zitten zaten moeten waren hebben gaan komen kwamen soms steeds sinds thuis ons',
);
/** *laan van westenenk*: the kind of street before its name. */
const kindFirst = mark('laan dreef singel plantsoen boulevard plein kade hof gracht');
/** *Jan van Galen straat*: the kind of street after its name. */
const streetWord = mark(
  'straat laan weg plein plantsoen singel str gracht kade dijk dreef steeg hof markt haven wal boulevard burgwal',
);
/** *huisnummer 12*; *nummer 37* where it is about living. */
const numberAlone =
  /(?<![\p{L}\p{N}])(?:(?<sure>huisnummer|huisnr\.?|postbus|antwoordnummer)|(?<is>huisnummer is)|nummer|nr\.?) ?\d{1,5}(?:[ -]?(?:[a-h]|bis|hs|rood|zwart)(?!\p{L}))?(?![\p{L}\p{N}]|[.,:/-]\p{N}| \p{N})/giu;
/** *kerkstraat12*. */
const glued =
  /(?<![\p{L}\p{N}])\p{L}{3,24}(?:straat|laan|weg|gracht|singel|plein|dreef|dijk|kade)\d{1,4}[a-h]?(?![\p{L}\p{N}])/giu;
const gluedLike = mark((folded) => /(?:straat|laan|weg|gracht|singel|plein|dreef|dijk|kade)\d/.test(folded));
/** With a house number they are an address all the same. */
const villageStreet = list(
  'hoofdweg landweg zandweg spoorweg dorpsplein marktplein winkelstraat achterstraat waterweg kerkhof',
);
const living =
  /(?<!\p{L})(?:woon|woont|wonen|woonde|woonden|buren|buurvrouw|buurman|buurmeisje|buurjongen|huis|adres|flat|portiek|voordeur|verderop|overkant|hiernaast|ernaast|tegenover)(?!\p{L})/iu;
/** After a number that is a door: *nr 63 maar de bel doet het niet*, *nummer 12 op de 3e*. */
const door =
  /^ (?:(?:maar|en|want) (?:de|mijn|mn) (?:bel|deur|voordeur)|(?:boven|beneden|naast) (?:de|het|een)|op de \d{1,2}e)(?!\p{L})/iu;

/** Streets by their shape, with the house number; and what stands after *woont op* with a number. */
export const address: Recogniser = (reading, taken) => {
  const found: Finding[] = [];
  const { text, digits, marks } = reading;
  reading.tokens.forEach((token, at) => {
    const couldLive = token.isCapital && digits > 0;
    const isStreet = couldLive || hasMark(token, bareStreet | streetLike | streetWord | kindFirst);
    const isNumbered = digits > 0 && reading.tokens[at + 1]?.isNumber === true;
    const finding =
      (isStreet
        ? (wordAt(reading, at, token) ??
          streetAt(reading, at, token) ??
          livingAt(reading, at, token) ??
          kindBefore(reading, at, token))
        : undefined) ??
      (isNumbered ? (oddAt(reading, at, token) ?? homeAt(reading, taken, at, token)) : undefined);
    if (finding !== undefined) found.push(finding);
  });
  if (digits === 0) return found;
  const stuck = (marks & gluedLike) === 0 ? [] : matches(text, glued, 'ADDRESS');
  return [...found, ...numbersAlone(text), ...stuck];
};

function streetAt({ tokens, text, lexicon, casing }: Reading, at: number, token: Token): Finding | undefined {
  const word = token.folded;
  if (token.isNumber || !hasMark(token, streetLike)) return streetApart(tokens, at, text);
  const number = houseNumber.exec(text.slice(token.end, token.end + 24));
  const isVillage = villageStreet.has(word) && number !== null && !things.has(tokens[at + 2]?.folded ?? '');
  if (
    (noStreet.has(word) && !isVillage) ||
    (word.endsWith('slaan') && !token.isCapital && (number === null || lexicon.isWord(word)))
  )
    return streetApart(tokens, at, text);
  // *Arpad*, *Ahlaan*
  if (number === null && isListed(token, listed.firstName)) return undefined;
  const isNamed =
    surelyStreet.test(word) ||
    (/(?:weg|dijk|kade|plein|hof|pad|park|markt|boulevard)$/.test(word) && !isUsual(word, lexicon));
  const isCapital = token.isCapital && !token.startsSentence && casing === 'normal';
  if (
    number === null
      ? !isNamed && !(isCapital && /(?:weg|dijk|kade|plein|pad|hof|boulevard)$/.test(word))
      : !isVillage && lexicon.isFrequent(word) && !token.isCapital && !surelyStreet.test(word)
  )
    return undefined;
  const first = beginning(tokens, at, casing === 'normal');
  return {
    start: tokens[first]?.start ?? token.start,
    end: token.end + (number?.[0].length ?? 0),
    label: 'ADDRESS',
  };
}

const isUsual = (word: string, lexicon: Reading['lexicon']): boolean =>
  lexicon.isFrequent(word) || (lexicon.isWord(word) && !/(?:straat|laan)$/.test(word));

/** *Lange Nieuwstraat*, *Burgemeester de Zeeuwstraat*: back over capitals and what stands in street names. */
function beginning(tokens: readonly Token[], at: number, capitalsCount: boolean): number {
  let first = at;
  for (let back = 1; back <= 5; back += 1) {
    const before = tokens[at - back];
    if (before === undefined || !/^[ .'-]{1,2}$/.test(tokens[at - back + 1]?.gap ?? '')) break;
    const isName = capitalsCount && before.isCapital && !before.startsSentence;
    const isPart = beforeStreet.has(before.folded);
    if (!isName && !isPart) break;
    if (
      isName ||
      (isPart &&
        !/^(?:de|het|van|der|den|ter|ten|te|en|maria|anna|jan|west|oost|noord|zuid)$/.test(before.folded))
    )
      first = at - back;
  }
  return withVan(tokens, first);
}

function numbersAlone(text: string): Finding[] {
  return allIn(text, numberAlone).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const isHome =
      living.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
      door.test(text.slice(end, end + 24));
    if (match.groups?.sure === undefined && match.groups?.is === undefined && !isHome) return [];
    const start = match.index + (match.groups?.is === undefined ? 0 : match.groups.is.length + 1);
    return [{ start, end, label: 'ADDRESS' }];
  });
}

/** *aan de van speykstraat*, *op van der helstplein*: *van* after a word of place belongs to the name. */
function withVan(tokens: readonly Token[], first: number): number {
  let van = first - 1;
  if (/^(?:de|der|den|het|t)$/.test(tokens[van]?.folded ?? '') && tokens[van - 1]?.folded === 'van') van -= 1;
  if (tokens[van]?.folded !== 'van' || tokens[first]?.gap !== ' ') return first;
  const before = tokens[van - 1];
  return before === undefined || /^(?:de|het|op|aan|in|bij|naar|langs)$/.test(before.folded) ? van : first;
}

/** *de laan van westenenk 701*, *Plein van de Verenigde Naties 3*. */
function kindBefore(
  { tokens, text, lexicon, casing }: Reading,
  at: number,
  token: Token,
): Finding | undefined {
  if (!hasMark(token, kindFirst) || tokens[at + 1]?.folded !== 'van' || tokens[at + 1]?.gap !== ' ')
    return undefined;
  let last = at + 2;
  while (last < at + 4 && /^(?:de|der|den|het|nieuw|oud)$/.test(tokens[last]?.folded ?? '')) last += 1;
  const name = tokens[last];
  if (name?.gap !== ' ' || name.isNumber) return undefined;
  const second = tokens[last + 1];
  if (casing === 'normal' && name.isCapital && second?.isCapital === true && second.gap === ' ') last += 1;
  const end = tokens[last]?.end ?? name.end;
  const number = bareNumber.exec(text.slice(end, end + 24));
  const isOdd = !lexicon.isFrequent(name.folded) && (name.isCapital || !lexicon.isWord(name.folded));
  if (number === null && !(isOdd && /^(?:laan|dreef|plantsoen|boulevard)$/.test(token.folded)))
    return undefined;
  return { start: token.start, end: end + (number?.[0].length ?? 0), label: 'ADDRESS' };
}

/** *op de brink 3*, *achter de hoven 9*. */
function wordAt({ tokens, text }: Reading, at: number, token: Token): Finding | undefined {
  if (!hasMark(token, bareStreet)) return undefined;
  const next = tokens[at + 2]?.folded ?? '';
  if (things.has(next) || (/(?:en|s)$/.test(next) && !noPlural.has(next))) return undefined;
  const number = bareNumber.exec(text.slice(token.end, token.end + 24));
  const article = tokens[at - 1];
  const place = tokens[at - 2];
  if (number === null || article === undefined || token.gap !== ' ') return undefined;
  const hasArticle = /^(?:de|het|t|den)$/.test(article.folded) && article.gap !== '';
  const isPlain = /^(?:singel|gracht)$/.test(token.folded) && !hasArticle;
  if (
    !isPlain &&
    !/^(?:op|aan|bij|in|achter|adres|onder)$/.test((hasArticle ? place : article)?.folded ?? '')
  )
    return undefined;
  const isPart = hasArticle && /^(?:achter|onder)$/.test(place?.folded ?? '');
  const start = isPart ? place?.start : hasArticle ? article.start : token.start;
  return { start: start ?? token.start, end: token.end + number[0].length, label: 'ADDRESS' };
}

/** *Jan van Galen straat*: the kind of street as a word of its own, with a number. */
function streetApart(tokens: readonly Token[], at: number, text: string): Finding | undefined {
  const token = tokens[at];
  if (token === undefined || !hasMark(token, streetWord) || token.gap !== ' ') return undefined;
  const number = houseNumber.exec(text.slice(token.end, token.end + 24));
  const before = tokens[at - 1];
  if (
    number === null ||
    before === undefined ||
    !(before.isCapital || (beforeStreet.has(before.folded) && !/^(?:de|het|te)$/.test(before.folded)))
  )
    return undefined;
  const first = Math.min(beginning(tokens, at, true), at - 1);
  return { start: tokens[first]?.start ?? before.start, end: token.end + number[0].length, label: 'ADDRESS' };
}

/** *rietgors 88 heerhugowaard*, *ons adres is het hout 3*, *wij wonen galjoen 44*: a number where only a house has one. */
function homeAt(
  reading: Reading,
  taken: Parameters<Recogniser>[1],
  at: number,
  token: Token,
): Finding | undefined {
  const { tokens, text } = reading;
  const number = tokens[at + 1];
  if (number?.gap !== ' ' || !/^[1-9]\d{0,3}[a-h]?$/.test(number.text) || isYear(number)) return undefined;
  if (token.isNumber || token.text.length < 3) return undefined;
  if (isNobodys(tokens, at + 1) || things.has(tokens[at + 2]?.folded ?? '')) return undefined;
  const first = /^(?:de|het|t)$/.test(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
  const before = `${tokens[first - 2]?.folded ?? ''} ${tokens[first - 1]?.folded ?? ''}`;
  const isSaid = / adres (?:is|was)$/.test(` ${before}`);
  const isHome = / (?:wonen|woon|woont|woonde)(?: op| aan)?$/.test(` ${before}`);
  const addition =
    /^[-/]\d{1,3}[a-z]?(?![\p{L}\p{N}])/u.exec(text.slice(number.end, number.end + 5))?.[0] ?? '';
  const next = tokens[addition === '' ? at + 2 : at + 3];
  const isBeforePlace =
    /^,? $/.test(next?.gap ?? '') && isListed(next, listed.place) && !isListed(next, listed.frequent);
  const after = tokens[at + 2]?.folded ?? '';
  const isCount = /(?:en|s)$/.test(after) && !noPlural.has(after);
  const isOdd = !isListed(token, listed.frequent) && !isCount;
  const code = postcode.exec(text.slice(number.end, number.end + 12))?.[0].length ?? 0;
  const codeEnd = number.end + code;
  const isBeforePostcode = code > 0 && isOdd && !taken.isFree(codeEnd - 2, codeEnd);
  if (!isSaid && !isBeforePostcode && !(isOdd && (isHome || isBeforePlace))) return undefined;
  return { start: tokens[first]?.start ?? token.start, end: number.end + addition.length, label: 'ADDRESS' };
}

/** Whether it is one, who knows postcodes has said before. */
const postcode = /^,? {0,2}[1-9]\d{3} ?[a-z]{2}(?![\p{L}\p{N}])/iu;

const isYear = ({ text }: Token): boolean => /^(?:19|20)\d{2}$/.test(text);

/** *op de slinge 340*: in no list, with a number no thing has, after a word of place. */
function oddAt({ tokens, lexicon }: Reading, at: number, token: Token): Finding | undefined {
  const number = tokens[at + 1];
  if (
    !/^(?:op|aan)$/.test(tokens[at - 2]?.folded ?? '') ||
    !/^(?:de|het)$/.test(tokens[at - 1]?.folded ?? '')
  )
    return undefined;
  if (token.isNumber || number?.gap !== ' ' || !/^\d{2,4}[a-h]?$/.test(number.text)) return undefined;
  if (lexicon.isWord(token.folded) || things.has(tokens[at + 2]?.folded ?? '') || token.entry.hasDigit)
    return undefined;
  return { start: token.start, end: number.end, label: 'ADDRESS' };
}

/** *wij wonen op Brink 12*, *bij Zeedijk 4*: a capital and a house number after a word of place. */
function livingAt({ tokens, text, casing }: Reading, at: number, token: Token): Finding | undefined {
  if (
    !token.isCapital ||
    token.isNumber ||
    token.startsSentence ||
    casing !== 'normal' ||
    token.text.length < 3
  )
    return undefined;
  const number = bareNumber.exec(text.slice(token.end, token.end + 16));
  if (number === null) return undefined;
  const first = beginning(tokens, at, true);
  const before = tokens[first - 1];
  const twoBefore = tokens[first - 2];
  const place = /^(?:op|aan|adres|bij|at)$/;
  const isHome =
    place.test(before?.folded ?? '') ||
    (/^(?:de|het)$/.test(before?.folded ?? '') && place.test(twoBefore?.folded ?? ''));
  if (
    !isHome ||
    /^(?:Groep|Klas|Kamer|Unit|Team|Fase|Level|Gate|Spoor|Perron|Artikel|Havo|Vwo|Vmbo|Mavo)$/.test(
      token.text,
    )
  )
    return undefined;
  return { start: tokens[first]?.start ?? token.start, end: token.end + number[0].length, label: 'ADDRESS' };
}
