import { indexAt } from '../edits.js';
import { matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import { hasMark, type Token } from '../tokens.js';
import { smallWords } from './cues.js';
import { mark } from './marks.js';

/** Without one of these there is no address but a spelled one. */
const atSign = /@|[([{<]\s?(?:at|apenstaartje|a)\s?[)\]}>]/iu;
/** Without one of these there is no link. */
const joint = /\.[a-z]|:\/\/|www\./iu;
const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/gu;
const spacedMail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?(?:@|[([{<]\s?(?:at|apenstaartje|a)\s?[)\]}>]) ?[\p{L}\p{N}-]{2,63}(?: ?(?:\.|,|[([{<]\s?(?:dot|punt)\s?[)\]}>]| punt | dot ) ?[\p{L}\p{N}-]{1,63}){0,3} ?(?:\.|,|[([{<]\s?(?:dot|punt)\s?[)\]}>]|punt|dot) ?(?:nl|com|org|net|be|eu|de)(?![\p{L}\p{N}])/giu;
const link = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"')]{1,2000}/giu;
const domain =
  /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:nl|com|org|net|be|eu|info|ly|io|gg|de|tv|app|link|shop|online|site|co|fr|uk|pl|tr)(?:\/[^\s<>"')]{0,500})?(?![\p{L}\p{N}])/giu;
const atName = /(?<![\p{L}\p{N}@._])@[\p{L}\p{N}_][\p{L}\p{N}._]{1,40}/gu;
const underscored = /(?<![\p{L}\p{N}._@])[\p{L}\p{N}.]{0,30}_[\p{L}\p{N}._]{1,40}/gu;
const namesWithDigits =
  /(?<![\p{L}\p{N}._@/-])[\p{L}][\p{L}._]{2,30}\d{2,6}(?:[\p{L}._]{0,20}\d{0,4})(?![\p{L}\p{N}-])/gu;

/** Without this no name has digits. */
const glued = /[^\s\d]\d\d/;
const dotted =
  /(?<![\p{L}\p{N}._@/-])[\p{L}][\p{L}\p{N}_]{1,30}(?:\.[\p{L}\p{N}_]{2,30}){1,3}(?![\p{L}\p{N}@]|[._-][\p{L}\p{N}])/gu;
/** *3x*, *5e*, *10 uur* in one. */
const counted = /^\d+(?:[.,]\d+)?(?:x|e|de|ste|th|uur|jaar|jarige|jr|j|k|u|min|euro|dagen|weken|d)?$/i;

/** Pages of help and government lead to nobody. */
const publicPages =
  /^(?:https?:\/\/)?(?:www\.)?(?:jeugdstem|kindertelefoon|113|veiligthuis|rijksoverheid|overheid|akj|locwaardevolleczorg|igj|defensievoorkinderen|deluisterlijn|centrumseksueelgeweld|jeugdzorgnederland|politie)\.nl/i;

/** Words after which a name on social media comes. */
const places = mark(
  'snap snapje snapp instaatje instagramaccount instaaccount snapaccount tiktokaccount tt account acc accountje add volg reddit bereal threads signal gamernaam disc dc snapchat insta instagram ig tiktok discord psn xbox telegram roblox steam user username gebruikersnaam gamertag twitter facebook fb twitch kik',
);
const linking = new Set([
  'is',
  'heet',
  'heb',
  'naam',
  'account',
  'naampje',
  'name',
  'zoek',
  'op',
  'mij',
  'me',
  'van',
  'hem',
  'haar',
  'add',
  'voeg',
]);
const stops = new Set(['punt', 'dot', 'streepje', 'underscore', 'punten', 'laagstreepje']);
/** *apenstaartje* as it is written, also stuck to the words around it. */
const atWord = /^(?<local>.{0,40}?)a{1,2}pe?n?\s?sta{1,2}r?t(?:je|jes)?(?<host>.{0,60})$/;
const atLike = mark((folded) => folded === 'at' || folded.includes('sta'));
const gluedEnd = /(?:punt|dot)(?:nl|com|org|net|be|eu|de)$/;
const mailHosts = new Set([
  'gmail',
  'hotmail',
  'outlook',
  'live',
  'yahoo',
  'icloud',
  'kpnmail',
  'ziggo',
  'home',
  'planet',
  'xs4all',
  'upcmail',
  'me',
  'casema',
  'telfort',
  'quicknet',
]);
const topDomains = new Set(['nl', 'com', 'org', 'net', 'be', 'eu', 'de']);

/** E-mail addresses, also spelled out: *naam punt naam apenstaartje gmail punt com*. */
export const email: Recogniser = (reading) => {
  const spelled = spelledOut(reading);
  if (!atSign.test(reading.text)) return spelled;
  return [...matches(reading.text, spacedMail, 'EMAIL'), ...matches(reading.text, mail, 'EMAIL'), ...spelled];
};

function spelledOut({ tokens, marks }: Reading): Finding[] {
  const found: Finding[] = [];
  if ((marks & atLike) === 0) return found;
  for (const [at, token] of tokens.entries()) {
    if (!hasMark(token, atLike)) continue;
    const parts = token.folded === 'at' ? { local: '', host: '' } : atWord.exec(token.folded)?.groups;
    if (parts === undefined) continue;
    const host = parts.host === '' ? at + 1 : at;
    const last = gluedEnd.test(parts.host ?? '') ? at : endOfHost(tokens, host);
    // "chat at 113.nl" and "at home" are English
    const isPlain = token.folded === 'at' && (tokens[at + 2]?.gap.trim() === '.' || last === undefined);
    const isHost = mailHosts.has(tokens[host]?.folded ?? '') || mailHosts.has(parts.host ?? '');
    if (isPlain ? !isHost || last === undefined : last === undefined && !isHost) continue;
    const first = parts.local === '' ? startOfLocal(tokens, at - 1) : startOfLocal(tokens, at);
    const start = tokens[Math.max(first, 0)]?.start ?? token.start;
    found.push({ start, end: tokens[last ?? host]?.end ?? token.end, label: 'EMAIL' });
  }
  return found;
}

/** *student punt alfacollege punt nl*: at most five parts, the last one of a country or *com*. */
function endOfHost(tokens: readonly Token[], host: number): number | undefined {
  let at = host;
  for (let part = 0; part < 5; part += 1) {
    const isSpelled = stops.has(tokens[at + 1]?.folded ?? '');
    if (!isSpelled && tokens[at + 1]?.gap.trim() !== '.' && tokens[at + 1]?.gap !== '-') return undefined;
    at += isSpelled ? 2 : 1;
    if (topDomains.has(tokens[at]?.folded ?? '')) return at;
  }
  return undefined;
}

/** Back over at most eight parts: *d.bouchti*, *marja punt klaver*. */
function startOfLocal(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let part = 0; part < 8 && first > 0; part += 1) {
    const isSpelled = first > 1 && stops.has(tokens[first - 1]?.folded ?? '');
    if (!isSpelled && !/^[._-]$/.test(tokens[first]?.gap ?? '')) break;
    first -= isSpelled ? 2 : 1;
  }
  return first;
}

/** Links and bare domains, except public pages of help. */
export const url: Recogniser = ({ text }) => {
  if (!joint.test(text)) return [];
  return [...matches(text, link, 'URL'), ...matches(text, domain, 'URL')]
    .map((found) => ({
      ...found,
      end: found.start + text.slice(found.start, found.end).replace(/(?<![.,;:!?])[.,;:!?]+$/, '').length,
    }))
    .filter((found) => !publicPages.test(text.slice(found.start, found.end)));
};

/** Names on social media: by `@`, by shape, or after *snap*, *insta*, *psn*. */
export const handle: Recogniser = (reading) => {
  const { text, tokens, lexicon, digits, marks } = reading;
  const shaped = [
    ...(text.includes('_') ? matches(text, underscored, 'HANDLE') : []),
    ...(digits >= 2 && glued.test(text) ? matches(text, namesWithDigits, 'HANDLE') : []),
  ].filter((found) => {
    const letters = text.slice(found.start, found.end).toLowerCase();
    const stem = /^[a-z]+/.exec(letters)?.[0] ?? '';
    return /[\p{L}]{2}/u.test(letters) && (letters.includes('_') || !lexicon.isWord(stem));
  });
  const named = text.includes('@') ? matches(text, atName, 'HANDLE') : [];
  if ((marks & places) === 0) return [...named, ...shaped];
  const cued = tokens.flatMap((token, at) => (hasMark(token, places) ? afterPlace(reading, at) : []));
  return [...named, ...cued, ...dottedIn(reading), ...shaped];
};

/** *pleegkindje.lol … dat is n account over mij*: dots inside, no word on at least one side, and a cue near. */
function dottedIn({ text, tokens }: Reading): Finding[] {
  return matches(text, dotted, 'HANDLE').filter(({ start, end }) => {
    const parts = text.slice(start, end).toLowerCase().split(/[._]+/);
    if (!parts.some((part) => part.length > 2) || smallWords.has(parts.at(-1) ?? '')) return false;
    const at = indexAt(tokens, start);
    return tokens.slice(Math.max(0, at - 6), at + parts.length + 8).some((token) => hasMark(token, places));
  });
}

/** *mijn snap is lil.moussa09*: what follows within a few words and is no word, dots and all. */
function afterPlace({ text, tokens, lexicon }: Reading, at: number): Finding[] {
  let linked = /^(?:user|username|gamertag|gebruikersnaam|psn)$/.test(tokens[at]?.folded ?? '');
  for (let next = at + 1; next <= at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || /[.!?\n;]\s/.test(token.gap)) return [];
    const end = endOfHandle(text, token);
    const whole = text.slice(token.start, end);
    linked ||= token.gap.includes(':') || token.folded === 'is' || token.folded === 'heet';
    const odd = /[\d._#]/.test(whole) && /\p{L}/u.test(whole) && !counted.test(whole);
    if (odd || (linked && !counted.test(whole) && token.folded !== 'is' && !lexicon.isWord(token.folded))) {
      return [{ start: token.start, end, label: 'HANDLE' }];
    }
    if (!linking.has(token.folded) && token.gap.includes(':') && next > at + 1) return [];
  }
  return [];
}

function endOfHandle(text: string, token: Token): number {
  let end = token.end;
  while (end < text.length && end < token.start + 40 && /[\p{L}\p{N}._#-]/u.test(text.charAt(end))) end += 1;
  while (end > token.end && /[._-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
