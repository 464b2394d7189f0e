import texts from './texts.json' with { type: 'json' };

/** One form of a text: bubbles that are said, or a label that is shown and may be typed. */
export interface TextPart {
  readonly bubbles?: readonly string[];
  readonly replies?: readonly string[];
  readonly label?: string;
  /** What people type when they mean this label. */
  readonly also?: readonly string[];
}

/**
 * One entry of texts.json. A text for people has `u`, `je` and `en`, a staff text `nl` and `en`, a list only
 * `options`. `check` means that somebody outside must confirm it first: until then nobody is shown it.
 */
export interface TextEntry {
  readonly u?: TextPart;
  readonly je?: TextPart;
  readonly en?: TextPart;
  readonly nl?: TextPart;
  readonly text?: TextPart;
  readonly options?: readonly string[];
  readonly note?: string;
  readonly check?: boolean;
}

/** Every text as its writers keep it. TypeScript widens what it imports from JSON; the tests hold this shape to it. */
export const textEntries: Readonly<Record<string, TextEntry>> = texts;
