import { plainWords, withoutFillers } from './plain-words.js';

const dutch = [
  'ben(?:t)? (?:je|jij|u) er(?: al| nog)?',
  '(?:is|komt) (?:er|daar)(?: (?:al|nog|nu))? (?:iemand|een vrijwilliger)(?: aan)?',
  'is iemand er(?: al)?',
  'hoe ?lang(?: nog)?(?: (?:duurt (?:het|dat|dit)|moet ik(?: nog)? wachten|wachten))?(?: nog)?(?: ongeveer)?',
  'duurt (?:het|dit|dat)(?: nog)? (?:lang|langer)',
  'moet ik(?: nog)? lang wachten',
  'wanneer (?:komt er|is er|kan er) iemand(?: komen)?',
  'hoeveel (?:minuten|tijd)(?: nog)?(?: duurt (?:het|dit)(?: nog)?)?',
  'zoek(?:t)? (?:je|jij|u) nog',
];
const english = [
  'are you(?: still)? there(?: yet| now)?',
  'is (?:anyone|anybody|someone|somebody) (?:there|coming)(?: yet| now)?',
  'how (?:long|much longer)(?: (?:will (?:it|this) (?:take|be)|does (?:it|this) take|do i (?:have|need) to wait|more))?',
];
const asking = new RegExp(`^(?:(?:en|and) )?(?:${[...dutch, ...english].join('|')})$`);

/** Whoever waits for somebody asks how long it takes, or whether anybody is there yet, and says nothing else. */
export const asksHowLong = (text: string): boolean => asking.test(withoutFillers(plainWords(text)));
