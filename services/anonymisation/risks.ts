import { list } from './recognisers/cues.js';

interface Risk {
  /** The first three signs of all that it can begin with, `_` for a blank and `0` for any digit. */
  readonly begins: ReadonlySet<string>;
  /** Where this stands, it may begin with any letter. */
  readonly within?: RegExp;
  readonly pattern: RegExp;
}

/** What may still lead to somebody though no name is in it (script §10): shown to the person, never taken out by itself. */
export const risks: readonly Risk[] = [
  // family
  {
    begins: list(
      '0 ach ado dri een eig eii elf fiv fou gea neg sev six thr tie tri twa twe twi two vie vij zes zev',
    ),
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight) (?:kinderen|kids|zoons|zonen|dochters|broers|zussen|broertjes|zusjes|children|sons|daughters|brothers|sisters)|(?:een)?eiige tweeling|tweeling\p{L}{0,12}|drieling|vierling|twins?|triplets|adoptie\p{L}{0,8}|geadopteerd\p{L}?)/iuy,
  },
  // health
  {
    begins: list(
      'adh ano aut bli bor bou can dea dep dia doo dow dys eet epi fas gil hec hiv kan leu lvb pre psy pts rol sch sle spa sui syn tou ver whe zwa',
    ),
    pattern:
      /(?<![\p{L}\p{N}])(?:autis\p{L}{1,8}|adhd|ptss|ptsd|epilep\p{L}{1,6}|diabetes|suikerziekte|kanker(?! ?(?:zooi|zwemmer|kind))|leukemie|borderline|schizofren\p{L}{1,3}|psychose|psychotisch\p{L}?|anorexia|boulimia|eetstoornis|gilles de la tourette|tourette|hechtingsstoornis|fas|downsyndroom|syndroom van \p{L}{2,20}|spasti\p{L}{2,6}|rolstoel|doof|slechthorend\p{L}?|blind|slechtziend\p{L}?|zwanger|hiv|verstandelijk\p{L}? beperk\p{L}{1,6}|lvb|depressie|depressief|dyslexie|cancer|pregnant|wheelchair|deaf)/iuy,
  },
  // where somebody comes from, language
  {
    begins: list(
      'afg ant ara asi bul chi con cur eri eth gha hon ind ira koe mar mol mor nig oek pol poo por roe rom sin som sta sur syr tur ukr vlu woo',
    ),
    pattern:
      /(?<![\p{L}\p{N}])(?:syri\p{L}{1,6}|eritre\p{L}{1,6}|turks\p{L}?|turkije|marokka\p{L}{1,5}|marokko|surina\p{L}{1,6}|antillia\p{L}{1,5}|curaçao\p{L}{0,4}|pools\p{L}?|polen|oekra[iï]\p{L}{1,7}|somali\p{L}{1,6}|afgha\p{L}{2,7}|ira[ak]\p{L}{0,4}|iraans\p{L}?|roemeen\p{L}{0,4}|roemen\p{L}{0,3}|bulgaar\p{L}{0,4}|chine[es]\p{L}{0,3}|ghane\p{L}{1,4}|nigeri\p{L}{1,5}|ethiopi\p{L}{1,5}|congole\p{L}{1,3}|koerd\p{L}{0,5}|arabisch\p{L}?|molu(?:kker|ks)\p{L}{0,3}|indones\p{L}{1,6}|hongaar\p{L}{0,4}|portuge\p{L}{1,4}|roma|sinti|woonwagen\p{L}{0,10}|statushouder\p{L}?|asielzoeker\p{L}?|vluchteling\p{L}{0,3}|syrian|eritrean|turkish|moroccan|polish|ukrainian|somali|afghan)/iuy,
  },
  // faith
  {
    begins: list('boe chr chu dom ger hin hoo ima isl jeh jew joo kat ker mos mus pro ref syn te_'),
    pattern:
      /(?<![\p{L}\p{N}])(?:moslim\p{L}?|islamitisch\p{L}?|islam|christelijk\p{L}?|katholiek\p{L}?|gereformeerd\p{L}?|reformatorisch\p{L}?|protestants\p{L}?|joods\p{L}?|hindoe\p{L}{0,5}|boeddhis\p{L}{1,5}|jehova\p{L}{0,3}(?: getuige\p{L}?)?|kerk|moskee|synagoge|imam|dominee|hoofddoek\p{L}?|te religieus|muslim|jewish|church|mosque)/iuy,
  },
  // work that few people do, or a named kind of work of a family member
  {
    begins: list('als ben is_ jeu was wer'),
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:(?:is|was|werkt(?: \p{L}{2,12}){0,2} als|werk als|ben|als) (?:een |de )?(?:huisarts|dierenarts|arts|tandarts|burgemeester|wethouder|agent|politieagent\p{L}?|wijkagent|rechter|advocaat|advocate|dominee|imam|notaris|militair|brandweer\p{L}{0,6}|piloot|profvoetballer|leraar|lerares|juf|verloskundige|apotheker|boer|boerin|schipper|kapper|kapster|bakker|slager|journalist\p{L}?|raadslid))|jeugdzorgwerker bij|(?:werkt|werk) (?:bij|in) (?:de|het|een) \p{L}{3,24})/iuy,
  },
  // the only one, and what was in the news
  {
    begins: list(
      'als ben ber de_ gez het hij ik_ in_ is_ jon kam kra mij onz op_ the top was we_ wij ze_ zij',
    ),
    within: /kampioen/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:(?:mijn|onze|hij|zij|ze|ik|wij|we) (?:\p{L}{2,14} )?)?(?:is|ben|was|zijn|als) de enige(?: (?!in |op |van |uit )\p{L}{2,20})?(?: (?:in|op|van|uit) (?:(?:het|de|een|zijn|haar|mijn|onze) )?(?:andere? )?\p{L}{2,20})?|de enige (?!in |op |van |uit )\p{L}{2,20}(?: (?:in|op|van) (?:(?:het|de|een|zijn|haar|mijn|onze) )?(?:andere? )?\p{L}{2,20})?|the only \p{L}{2,20}|\p{L}{0,16}kampioen\p{L}{0,4}(?: \p{L}{3,20})?|jong oranje|het eerste van \p{L}{2,12}(?: \p{L}{3,16})?|topsport\p{L}{0,6}|(?:in|op) (?:het nieuws|de krant|televisie|tv)|krantenartikel\p{L}?|gezinsdrama|beroemd\p{L}?)/iuy,
  },
  // court
  {
    begins: list('aan cou de_ een ged gev hog in_ kor pri rec str tbs uit zit'),
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:de |een )?(?:rechtszaak|zitting|hoger beroep|uitspraak van de rechter|strafzaak|aangifte|kort geding|tbs|gevangenis|in detentie|gedetineerd\p{L}?|court hearing|prison)(?: (?:in|van) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?)?)/iuy,
  },
];
const isLetter = /[\p{L}\p{N}]/u;

/** For each beginning the risks that have it, a bit a risk. */
const byBeginning = new Map<number, number>();
for (const [bit, { begins }] of risks.entries())
  for (const begin of begins) {
    const key = keyAt(begin.replace('_', ' '), 0);
    byBeginning.set(key, (byBeginning.get(key) ?? 0) | (1 << bit));
  }

/** Stretches of the readable text, in order, without overlap. */
export function risksIn(text: string): { readonly start: number; readonly end: number }[] {
  const starts = startsIn(text);
  const found: { start: number; end: number }[] = [];
  if (starts.length === 0) return found;
  let used: Uint8Array | undefined;
  for (let bit = risks.length - 1; bit >= 0; bit -= 1) {
    let from = 0;
    for (const { at: start, begun } of starts) {
      if (start < from || (begun & (1 << bit)) === 0) continue;
      const end = endOf(risks[bit], text, start);
      if (end === undefined) continue;
      from = end;
      const isWhole = !isLetter.test(text.charAt(end));
      if (!isWhole || used?.[start] === 1 || used?.[end - 1] === 1) continue;
      used ??= new Uint8Array(text.length);
      used.fill(1, start, end);
      found.push({ start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function endOf(risk: Risk | undefined, text: string, start: number): number | undefined {
  if (risk === undefined) return undefined;
  risk.pattern.lastIndex = start;
  return risk.pattern.test(text) ? risk.pattern.lastIndex : undefined;
}

/** Where letters and digits begin, and the risks that may begin there. */
function startsIn(text: string): { readonly at: number; readonly begun: number }[] {
  let anywhere = 0;
  for (const [bit, { within }] of risks.entries()) if (within?.test(text) === true) anywhere |= 1 << bit;
  const starts: { at: number; begun: number }[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isPart = isPartAt(text, at);
    if (isPart && !isInside) {
      const begun = anywhere | (byBeginning.get(keyAt(text, at)) ?? 0);
      if (begun !== 0) starts.push({ at, begun });
    }
    isInside = isPart;
  }
  return starts;
}

function isPartAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return isLetter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
}

/** Three signs in any case as one number, for that is what a word is looked up by at no cost; all digits are one. */
function keyAt(text: string, at: number): number {
  const first = smallAt(text, at);
  if (first >= 48 && first <= 57) return 48;
  return (first << 14) | (smallAt(text, at + 1) << 7) | smallAt(text, at + 2);
}

/** 0 for what no risk begins with. */
function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code | 32;
  // to a pattern that takes both cases these two are an s and a k
  return code === 0x17f ? 115 : code === 0x212a ? 107 : 0;
}
