import { plainWords, withoutFillers } from './plain-words.js';

const asking: readonly RegExp[] = [
  /^bent? (?:je|jij|u) er(?: al| nog)?$/,
  /^(?:is|komt) (?:er|daar)(?: (?:al|nog|nu))? (?:iemand|een vrijwilliger)(?: aan)?$/,
  /^is iemand er(?: al)?$/,
  /^hoe ?lang(?: nog)?(?: (?:duurt (?:het|dat|dit)|moet ik(?: nog)? wachten|wachten))?(?: nog)?(?: ongeveer)?$/,
  /^duurt (?:het|dit|dat)(?: nog)? (?:lang|langer)$/,
  /^moet ik(?: nog)? lang wachten$/,
  /^wanneer (?:komt er|is er|kan er) iemand(?: komen)?$/,
  /^hoeveel (?:minuten|tijd)(?: nog)?(?: duurt (?:het|dit)(?: nog)?)?$/,
  /^zoekt? (?:je|jij|u) nog$/,
  /^are you(?: still)? there(?: yet| now)?$/,
  /^is (?:anyone|anybody|someone|somebody) (?:there|coming)(?: yet| now)?$/,
  /^how (?:long|much longer)(?: (?:will (?:it|this) (?:take|be)|does (?:it|this) take|do i (?:have|need) to wait|more))?$/,
];

/** Whoever waits for somebody asks how long it takes, or whether anybody is there yet, and says nothing else. */
export function asksHowLong(text: string): boolean {
  const said = withoutFillers(plainWords(text)).replace(/^(?:en|and) /, '');
  return asking.some((pattern) => pattern.test(said));
}
