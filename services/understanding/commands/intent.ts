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
