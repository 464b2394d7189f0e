import type { Draft } from './draft.js';

/** Everything a person told about what happened: each message and each answer by itself, in the order of telling. */
export const toldTexts = ({ story, event = '', lines }: Draft): readonly string[] => {
  const { what, good = '', ...answers } = lines;
  const happened = what === undefined ? [...story, event] : [what];
  return [...happened, ...Object.values(answers), good].filter((text) => text.trim() !== '');
};

/** As much as is read to understand it: more words say the same, and a turn stays quick. */
const readAtMost = 6_000;

/** The same as one text, a line for each piece, so that no two run into one sentence; of a very long one the beginning. */
export const allTold = (draft: Draft): string => toldTexts(draft).join('\n').slice(0, readAtMost);

/** Only the story, as it was told at first. */
export const storyTold = ({ story }: Draft): string => story.join('\n').slice(0, readAtMost);

type Reader<Found> = (text: string) => Found;

/** What was read in a text, by who read it. */
class Readings {
  readonly #text: string;
  readonly #found = new Map<Reader<unknown>, unknown>();

  constructor(text: string) {
    this.#text = text;
  }

  of<Found>(reader: Reader<Found>): Found {
    if (!this.#found.has(reader)) this.#found.set(reader, reader(this.#text));
    return this.#found.get(reader) as Found;
  }
}

/** Kept as long as the very lines, story and event are the same, which is a turn at most. */
const readings = new WeakMap<
  Draft['lines'],
  { story: Draft['story']; event: Draft['event']; all: Readings }
>();
const storyReadings = new WeakMap<Draft['story'], Readings>();

/** What a reader finds in {@link allTold}: a turn asks the same more than once, and reading is most of what it costs. */
export function inAllTold<Found>(draft: Draft, reader: Reader<Found>): Found {
  const { lines, story, event } = draft;
  const known = readings.get(lines);
  if (known?.story === story && known.event === event) return known.all.of(reader);
  const all = new Readings(allTold(draft));
  readings.set(lines, { story, event, all });
  return all.of(reader);
}

/** The same for {@link storyTold}. */
export function inStory<Found>(draft: Draft, reader: Reader<Found>): Found {
  const known = storyReadings.get(draft.story) ?? new Readings(storyTold(draft));
  storyReadings.set(draft.story, known);
  return known.of(reader);
}

/** The words of a text, by spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
