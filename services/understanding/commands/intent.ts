/** What a message wants of the conversation itself (script §13); `answer` is everything that is content. */
export const intents = [
  'withdraw',
  'restart',
  'human',
  'stop',
  'language_en',
  'language_nl',
  'language',
  'back',
  'skip',
  'repeat',
  'help',
  'dontknow',
  'no',
  'yes',
  'answer',
] as const;
export type Intent = (typeof intents)[number];

/** A request to the bot: no yes, no no, no content. */
export type Command = Exclude<Intent, 'yes' | 'no' | 'answer'>;

/** What kind of question is open: free text is the most cautious, a menu the least. */
export type Context = 'yesno' | 'menu' | 'freetext';

/** What the message answers. */
export interface Asked {
  readonly context: Context;
  /** The question; of a menu with its options: `Hoe oud ben je? [1 Jonger dan 12, 2 12-15]`. */
  readonly prompt: string;
}

/** Whether the message is marked as a command (`/stop`, `#mens`), whatever the options are. */
export const isMarked = (text: string): boolean => /^\s*[/#]\s*\p{L}/u.test(text);
