import { nearlySame, plainWords, withoutFillers } from './plain-words.js';

/** What a person may ask about the conversation itself, anywhere (script §13). */
export const commands = [
  'help',
  'back',
  'skip',
  'stop',
  'human',
  'erase',
  'restart',
  'repeat',
  'dontknow',
  'english',
  'dutch',
  'language',
] as const;
export type Command = (typeof commands)[number];

const spoken: Readonly<Record<Command, readonly string[]>> = {
  help: ['help', 'hulp', 'commandos', 'wat kan ik typen', 'what can i type'],
  back: ['terug', 'back', 'vorige', 'vorige vraag', 'een vraag terug', 'ga terug', 'previous', 'go back'],
  skip: [
    'sla over',
    'overslaan',
    'skip',
    'skip it',
    'sla deze vraag over',
    'zeg ik liever niet',
    'rather not say',
  ],
  stop: ['stop', 'stoppen', 'ik stop', 'ik wil stoppen', 'ophouden', 'quit', 'stop now', 'i want to stop'],
  human: [
    'mens',
    'human',
    'met een mens praten',
    'ik wil een mens spreken',
    'ik wil met een mens praten',
    'ik wil met iemand praten',
    'iemand spreken',
    'medewerker',
    'real person',
    'talk to a person',
    'i want to talk to a person',
  ],
  erase: [
    'wis',
    'wissen',
    'wis alles',
    'alles wissen',
    'intrekken',
    'verwijder alles',
    'erase',
    'erase everything',
    'erase all',
    'withdraw',
    'delete everything',
  ],
  restart: [
    'opnieuw',
    'opnieuw beginnen',
    'begin opnieuw',
    'van voren af aan',
    'restart',
    'start over',
    'start again',
  ],
  repeat: [
    'herhaal',
    'herhalen',
    'wat bedoel je',
    'wat bedoelt u',
    'ik snap het niet',
    'repeat',
    'what do you mean',
  ],
  dontknow: [
    'weet ik niet',
    'weet niet',
    'geen idee',
    'kweenie',
    'ik weet het niet',
    'i dont know',
    'dont know',
    'dunno',
    'no idea',
  ],
  english: ['english', 'engels', 'in english', 'in het engels'],
  dutch: ['nederlands', 'dutch', 'in het nederlands', 'in dutch'],
  language: ['taal', 'language'],
};

const withMark = /^[/#]\s*/;

/**
 * The command that the whole message is, if it is one; a command word inside a sentence is content
 * ("het moet stoppen"). With `/` or `#` in front it always is.
 *
 * @param slips - whether a slip of the finger still counts: yes for a choice, no where a person tells something.
 */
export function commandIn(text: string, slips: boolean): Command | undefined {
  const trimmed = text.trim();
  if (trimmed === '?') return 'help';
  const core = withoutFillers(plainWords(trimmed.replace(withMark, '')));
  if (core === '') return undefined;
  const means = (command: Command, same: (one: string, other: string) => boolean) =>
    spoken[command].some((words) => same(words, core));
  const exact = commands.find((command) => means(command, (one, other) => one === other));
  return exact ?? (slips ? commands.find((command) => means(command, nearlySame)) : undefined);
}

/** Whether the message is marked as a command (`/stop`, `#mens`), whatever the options are. */
export const isMarked = (text: string): boolean => withMark.test(text.trim());
