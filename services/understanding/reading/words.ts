import { forNow } from './for-now.js';

/** One word of a message as it sounds, and where it stands. */
export interface Word {
  /** Lower case, without accents and apostrophes; letters that were held down are let go (`doooood` is `dood`). */
  readonly text: string;
  /** UTF-16 offsets in the message. */
  readonly start: number;
  readonly end: number;
  /** Counted by full stops, question marks and line ends. */
  readonly sentence: number;
  /** Counted by sentences, commas and words like *maar*. */
  readonly clause: number;
}

/** Longer than any word we know: cut, so that one endless word costs no more than a long one. */
const longest = 40;

const piece = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D'’‘`´*]+|[.!?\n;]+|[,:()–…]|\p{Extended_Pictographic}/gu;
const endsSentence = /^[.!?\n;…]/;
const endsClause = /^[,:()–]/;

/** Pictures that say the word. */
const pictures: Readonly<Record<string, string>> = {
  '🔪': 'mes',
  '🗡': 'mes',
  '🔫': 'pistool',
  '💊': 'pillen',
  '🩸': 'bloed',
};

/** Words after which someone begins to say something else. */
const turns = new Set('maar but want because omdat terwijl toch although hoewel doch'.split(' '));

/** Words that are typed in one go but are two. */
const glued: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  ima: 'i am going to',
  imma: 'i am going to',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  wouldnt: 'would not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  hasnt: 'has not',
  havent: 'have not',
  aint: 'is not',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  theres: 'there is',
  ikwil: 'ik wil',
  ikga: 'ik ga',
  ikben: 'ik ben',
  ikheb: 'ik heb',
  zelluf: 'zelf',
  hoevenie: 'hoef niet',
};

const afterIk = new Set(
  (
    'wil ben ga heb kan moet had zit voel denk weet hoef wou wilde word durf loop sta trek zal slaap snij haat leef lig ' +
    'kom krijg vind mis was zie bloed spring'
  ).split(' '),
);

/** `kwil` and `wilk` are `ik wil` and `wil ik`. */
function parted(word: string): readonly string[] {
  const known = Object.hasOwn(glued, word) ? glued[word] : undefined;
  if (known) return known.split(' ');
  if (word.startsWith('k') && afterIk.has(word.slice(1))) return ['ik', word.slice(1)];
  if (word.endsWith('k') && word.length > 3 && afterIk.has(word.slice(0, -1)))
    return [word.slice(0, -1), 'ik'];
  return [word];
}

/** As it sounds: no capitals, accents, apostrophes or letters held down. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '')
    .replace(/(.)\1{2,}/g, '$1$1')
    .slice(0, longest);

const mostMessages = 16;

/** The words of a message, in order; linear in its length. */
export const wordsOf = forNow((message: string): readonly Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: found, index: start } of message.matchAll(piece)) {
    if (endsSentence.test(found)) sentence += 1;
    if (endsSentence.test(found) || endsClause.test(found)) {
      clause += 1;
      continue;
    }
    const text = (Object.hasOwn(pictures, found) ? pictures[found] : undefined) ?? plain(found);
    if (text === '') continue;
    if (turns.has(text)) clause += 1;
    const end = start + found.length;
    for (const part of parted(text)) words.push({ text: part, start, end, sentence, clause });
  }
  return words;
}, mostMessages);
