import { allIn } from './finding.js';

/** What may still lead to somebody though no name is in it (script §10): shown to the person, never taken out by itself. */
const patterns: readonly RegExp[] = [
  // family
  /(?<![\p{L}\p{N}])(?:(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight) (?:kinderen|kids|zoons|zonen|dochters|broers|zussen|broertjes|zusjes|children|sons|daughters|brothers|sisters)|(?:een)?eiige tweeling|tweeling\p{L}{0,12}|drieling|vierling|twins?|triplets|adoptie\p{L}{0,8}|geadopteerd\p{L}?)/giu,
  // health
  /(?<![\p{L}\p{N}])(?:autis\p{L}{1,8}|adhd|ptss|ptsd|epilep\p{L}{1,6}|diabetes|suikerziekte|kanker(?! ?(?:zooi|zwemmer|kind))|leukemie|borderline|schizofren\p{L}{1,3}|psychose|psychotisch\p{L}?|anorexia|boulimia|eetstoornis|gilles de la tourette|tourette|hechtingsstoornis|fas|downsyndroom|syndroom van \p{L}{2,20}|spasti\p{L}{2,6}|rolstoel|doof|slechthorend\p{L}?|blind|slechtziend\p{L}?|zwanger|hiv|verstandelijk\p{L}? beperk\p{L}{1,6}|lvb|depressie|depressief|dyslexie|cancer|pregnant|wheelchair|deaf)/giu,
  // where somebody comes from, language
  /(?<![\p{L}\p{N}])(?:syri\p{L}{1,6}|eritre\p{L}{1,6}|turks\p{L}?|turkije|marokka\p{L}{1,5}|marokko|surina\p{L}{1,6}|antillia\p{L}{1,5}|curaçao\p{L}{0,4}|pools\p{L}?|polen|oekra[iï]\p{L}{1,7}|somali\p{L}{1,6}|afgha\p{L}{2,7}|ira[ak]\p{L}{0,4}|iraans\p{L}?|roemeen\p{L}{0,4}|roemen\p{L}{0,3}|bulgaar\p{L}{0,4}|chine[es]\p{L}{0,3}|ghane\p{L}{1,4}|nigeri\p{L}{1,5}|ethiopi\p{L}{1,5}|congole\p{L}{1,3}|koerd\p{L}{0,5}|arabisch\p{L}?|molu(?:kker|ks)\p{L}{0,3}|indones\p{L}{1,6}|hongaar\p{L}{0,4}|portuge\p{L}{1,4}|roma|sinti|woonwagen\p{L}{0,10}|statushouder\p{L}?|asielzoeker\p{L}?|vluchteling\p{L}{0,3}|syrian|eritrean|turkish|moroccan|polish|ukrainian|somali|afghan)/giu,
  // faith
  /(?<![\p{L}\p{N}])(?:moslim\p{L}?|islamitisch\p{L}?|islam|christelijk\p{L}?|katholiek\p{L}?|gereformeerd\p{L}?|reformatorisch\p{L}?|protestants\p{L}?|joods\p{L}?|hindoe\p{L}{0,5}|boeddhis\p{L}{1,5}|jehova\p{L}{0,3}(?: getuige\p{L}?)?|kerk|moskee|synagoge|imam|dominee|hoofddoek\p{L}?|te religieus|muslim|jewish|church|mosque)/giu,
  // work that few people do, or a named kind of work of a family member
  /(?<![\p{L}\p{N}])(?:(?:(?:is|was|werkt(?: \p{L}{2,12}){0,2} als|werk als|ben|als) (?:een )?(?:huisarts|dierenarts|arts|tandarts|burgemeester|wethouder|agent|politieagent\p{L}?|wijkagent|rechter|advocaat|advocate|dominee|imam|notaris|militair|brandweer\p{L}{0,6}|piloot|profvoetballer|leraar|lerares|juf|verloskundige|apotheker|boer|boerin|schipper|kapper|kapster|bakker|slager|journalist\p{L}?|raadslid))|jeugdzorgwerker bij|(?:werkt|werk) (?:bij|in) (?:de|het|een) \p{L}{3,24})/giu,
  // the only one, and what was in the news
  /(?<![\p{L}\p{N}])(?:(?:(?:mijn|onze|hij|zij|ze|ik|wij|we) (?:\p{L}{2,14} )?)?(?:is|ben|was|zijn|als) de enige \p{L}{2,20}(?: (?:in|op|van|uit) (?:het |de |een )?\p{L}{2,20})?|de enige \p{L}{2,20}(?: (?:in|op|van) (?:het |de |een )?\p{L}{2,20})?|the only \p{L}{2,20}|\p{L}{0,16}kampioen\p{L}{0,4}(?: \p{L}{3,20})?|jong oranje|het eerste van \p{L}{2,12}(?: \p{L}{3,16})?|topsport\p{L}{0,6}|(?:in|op) (?:het nieuws|de krant|televisie|tv)|krantenartikel\p{L}?|gezinsdrama|beroemd\p{L}?)/giu,
  // court
  /(?<![\p{L}\p{N}])(?:(?:de |een )?(?:rechtszaak|zitting|hoger beroep|uitspraak van de rechter|strafzaak|aangifte|kort geding|tbs|gevangenis|in detentie|gedetineerd\p{L}?|court hearing|prison)(?: (?:in|van) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?)?)/giu,
];
const isLetter = /[\p{L}\p{N}]/u;

/** Stretches of the readable text, in order, without overlap. */
export function risksIn(text: string): { readonly start: number; readonly end: number }[] {
  const used = new Uint8Array(text.length);
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns.toReversed()) {
    for (const match of allIn(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const isWhole = !isLetter.test(text.charAt(end));
      if (!isWhole || used[start] === 1 || used[end - 1] === 1) continue;
      used.fill(1, start, end);
      found.push({ start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
