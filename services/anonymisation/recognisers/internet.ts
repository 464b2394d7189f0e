import { matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import type { Token } from '../tokens.js';

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/gu;
const link = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"')]{1,2000}/giu;
const domain =
  /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:nl|com|org|net|be|eu|info|ly|io|gg|de|tv|app|link|shop|online|site|co|fr|uk|pl|tr)(?:\/[^\s<>"')]{0,500})?(?![\p{L}\p{N}])/giu;
const atName = /(?<![\p{L}\p{N}@._])@[\p{L}\p{N}_][\p{L}\p{N}._]{1,40}/gu;
const underscored = /(?<![\p{L}\p{N}._@])[\p{L}\p{N}.]{0,30}_[\p{L}\p{N}._]{1,40}/gu;
const namesWithDigits =
  /(?<![\p{L}\p{N}._@/-])[\p{L}][\p{L}._]{2,30}\d{2,6}(?:[\p{L}._]{0,20}\d{0,4})(?![\p{L}\p{N}-])/gu;

/** Pages of help and government lead to nobody. */
const publicPages =
  /^(?:https?:\/\/)?(?:www\.)?(?:jeugdstem|kindertelefoon|113|veiligthuis|rijksoverheid|overheid|akj|locwaardevolleczorg|igj|defensievoorkinderen|deluisterlijn|centrumseksueelgeweld|jeugdzorgnederland|politie)\.nl/i;

const places = new Set([
  'snap',
  'snapchat',
  'insta',
  'instagram',
  'ig',
  'tiktok',
  'discord',
  'psn',
  'xbox',
  'telegram',
  'roblox',
  'steam',
  'user',
  'username',
  'gebruikersnaam',
  'gamertag',
  'twitter',
  'facebook',
  'fb',
  'twitch',
  'kik',
]);
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
const ats = new Set(['apenstaartje', 'apestaartje', 'apenstaart', 'at']);
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
export const email: Recogniser = (reading) => [
  ...matches(reading.text, mail, 'EMAIL'),
  ...spelledOut(reading),
];

function spelledOut({ tokens }: Reading): Finding[] {
  const found: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!ats.has(token.folded)) continue;
    const host = tokens[at + 1];
    const hasEnd = topDomains.has(tokens[at + 3]?.folded ?? '') && stops.has(tokens[at + 2]?.folded ?? '');
    const endsAtOnce = topDomains.has(tokens[at + 2]?.folded ?? '') && tokens[at + 2]?.gap.trim() === '.';
    const isHost = mailHosts.has(host?.folded ?? '');
    // "chat at 113.nl" and "at home" are English
    const isPlainAt = token.folded === 'at' && !hasEnd && !(isHost && endsAtOnce);
    if (host === undefined || isPlainAt || !(hasEnd || endsAtOnce || isHost)) continue;
    let first = at - 1;
    while (
      first > 1 &&
      (stops.has(tokens[first - 1]?.folded ?? '') || /^[._-]$/.test(tokens[first]?.gap ?? ''))
    ) {
      first -= stops.has(tokens[first - 1]?.folded ?? '') ? 2 : 1;
    }
    const start = tokens[Math.max(first, 0)]?.start ?? token.start;
    const end = tokens[hasEnd ? at + 3 : endsAtOnce ? at + 2 : at + 1]?.end ?? host.end;
    found.push({ start, end, label: 'EMAIL' });
  }
  return found;
}

/** Links and bare domains, except public pages of help. */
export const url: Recogniser = ({ text }) =>
  [...matches(text, link, 'URL'), ...matches(text, domain, 'URL')]
    .map((found) => ({
      ...found,
      end: found.start + text.slice(found.start, found.end).replace(/(?<![.,;:!?])[.,;:!?]+$/, '').length,
    }))
    .filter((found) => !publicPages.test(text.slice(found.start, found.end)));

/** Names on social media: by `@`, by shape, or after *snap*, *insta*, *psn*. */
export const handle: Recogniser = (reading) => {
  const { text, tokens, lexicon } = reading;
  const shaped = [
    ...matches(text, underscored, 'HANDLE'),
    ...matches(text, namesWithDigits, 'HANDLE'),
  ].filter((found) => {
    const letters = text.slice(found.start, found.end).toLowerCase();
    const stem = /^[a-z]+/.exec(letters)?.[0] ?? '';
    return /[\p{L}]{2}/u.test(letters) && (letters.includes('_') || !lexicon.isWord(stem));
  });
  const cued = tokens.flatMap((token, at) => (places.has(token.folded) ? afterPlace(reading, at) : []));
  return [...matches(text, atName, 'HANDLE'), ...cued, ...shaped];
};

/** *mijn snap is lil.moussa09*: what follows within a few words and is no word, dots and all. */
function afterPlace({ text, tokens, lexicon }: Reading, at: number): Finding[] {
  let linked = false;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || /[.!?\n;]\s/.test(token.gap)) return [];
    const end = endOfHandle(text, token);
    const whole = text.slice(token.start, end);
    linked ||= token.gap.includes(':') || token.folded === 'is' || token.folded === 'heet';
    const odd = /[\d._#]/.test(whole) && /\p{L}/u.test(whole);
    if (odd || (linked && token.folded !== 'is' && !lexicon.isWord(token.folded))) {
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
