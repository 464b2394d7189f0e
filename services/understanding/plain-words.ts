import { lettersApart } from './reading/letters-apart.js';

/** Words as they sound: without capitals, accents, punctuation and emoji. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Greetings, politeness and hesitation around a short answer (script §13). */
const fillers = new Set(
  (
    'ehm eh uh uhm hm ff even aub alsjeblieft alstublieft pls plz please graag sorry gewoon maar hoor dan nou toch ofzo ' +
    'hoi hallo hey dag hi hello dankje dankjewel bedankt thanks thank'
  ).split(' '),
);

/** The same words without the fillers; when there is nothing else, the fillers are what was said. */
export function withoutFillers(words: string): string {
  const left = words
    .replace(/\b(?:dank (?:je|u)(?: wel)?|thank you)\b/g, '')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
  return left.length === 0 ? words : left.join(' ');
}

/** Whether two words or phrases differ by a slip of the finger: one letter, in longer ones two (script §2). */
export function nearlySame(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const longest = Math.max(one.length, other.length);
  if (shortest < 4 || longest > 60) return one === other;
  const slips = shortest < 8 ? 1 : 2;
  // Of two words that differ more in length, not a letter need be compared.
  return longest - shortest <= slips && lettersApart(one, other) <= slips;
}

const greetings = new Set(
  (
    'hoi hallo hey hee hai yo hi hello hallootjes goedemorgen goedemiddag goedenavond goedendag morgen middag avond goede goeie ' +
    'good morning afternoon evening allemaal daar there iedereen everyone'
  ).split(' '),
);
const longestGreeting = 3;

export const isGreetingWord = (word: string): boolean => greetings.has(word);

/** Somebody only says hello: no answer, and nothing that was not understood. */
export function isGreeting(text: string): boolean {
  const words = plainWords(text).split(' ');
  const isHello = words.length <= longestGreeting && words.every((word) => greetings.has(word));
  return isHello && /^(?:h|yo|go)/.test(words[0] ?? '');
}
