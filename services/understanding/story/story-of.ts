import { classes } from '../themes/classes.js';
import { type CueReader, cueReader } from '../themes/cue-reader.js';
import { ordinaryWords } from '../themes/ordinary-words.js';
import {
  type Acknowledgement,
  acknowledgementCues,
  careCues,
  type KindOfCare,
  type Slot,
  slotCues,
  slots,
  vagueWords,
} from './story-cues.js';

const readerOf = <Id extends string>(cues: Readonly<Record<Id, string>>): CueReader<Id> =>
  cueReader(
    (Object.keys(cues) as Id[]).map((id) => ({ id, weight: 1, lines: cues[id] })),
    classes,
    ordinaryWords,
  );

const slotReader = readerOf(slotCues);
const acknowledgementReader = readerOf(acknowledgementCues);
const careReader = readerOf(careCues);
const vagueReader = readerOf({ vague: vagueWords });

/** A day, or a year, in figures. */
const inFigures = /(?<!\d)(?:\d{1,2}[-/]\d{1,2}|(?:19|20)\d\d)(?!\d)/;
/** What was done: "uitgescholden", "shouted"; words that only look so, and feelings, are none. */
const done = /(?<!\p{L})(?:\p{L}{0,6}ge\p{L}{3,}(?:d|t|en)|\p{L}{3,}ed)(?!\p{L})/giu;
const notDone = new Set(
  (
    'genoeg gesprekken gezinnen gevoelens gedrag geluid gezond gezonde gevolgen gegevens gedachten geduld gebied geweld gebeurtenissen geloven geven gelegenheid ' +
    'tegen eigen gemeenten gezicht gerecht gewicht gelden geesten ongezond geheugen verlegen gestrest gestresst gekwetst gefrustreerd gebroken gespannen ' +
    'need indeed feed speed hundred tired scared worried stressed bored annoyed disappointed frustrated exhausted upset ashamed depressed confused shed gered'
  ).split(' '),
);

const tellsWhatWasDone = (text: string): boolean =>
  (text.toLowerCase().match(done) ?? []).some((word) => !notDone.has(word));

/** *Bang* about what others do is answered first; what is not there is answered plainly. */
const order = ['afraid', 'sad', 'heavy', 'angry', 'unsure'] as const satisfies readonly Acknowledgement[];
const mostQuoted = 8;
const wordsBeforeVague = 4;

/** What a story already tells, so that it is not asked again (script §4). */
export function slotsOf(text: string): ReadonlySet<Slot> {
  const found = new Set(slotReader.read(text).cues.map(({ id }) => id));
  if (inFigures.test(text)) found.add('when');
  if (tellsWhatWasDone(text)) found.add('what');
  return new Set(slots.filter((slot) => found.has(slot)));
}

/** Which words answer a story: what is in it, afraid before sad or heavy, then angry, then unsure; in doubt plain. */
export function ackFor(text: string): Acknowledgement | 'plain' {
  const found = new Set(acknowledgementReader.read(text).cues.map(({ id }) => id));
  return order.find((one) => found.has(one)) ?? 'plain';
}

/** The kind of care a story is about; `undefined` when it names none, or two as often. */
export function kindOfCareOf(text: string): KindOfCare | undefined {
  const counts = new Map<KindOfCare, number>();
  for (const { id } of careReader.read(text).cues) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * At most eight words of a story as they were typed, around a word that says little (*altijd*, *raar*); from
 * one sentence.
 *
 * @param hidden - offsets of names and the like: no quote reaches into them.
 * @returns `undefined` when there is no such word, or nothing but it and a name.
 */
export function quoteOf(
  text: string,
  hidden: readonly { readonly start: number; readonly end: number }[] = [],
): string | undefined {
  const { words, cues } = vagueReader.read(text);
  const isOpen = (at: number, sentence: number): boolean => {
    const word = words[at];
    return (
      word?.sentence === sentence && !hidden.some(({ start, end }) => word.start < end && start < word.end)
    );
  };
  for (const { from } of cues) {
    const sentence = words[from]?.sentence ?? 0;
    if (!isOpen(from, sentence)) continue;
    let first = from;
    while (from - first < wordsBeforeVague && isOpen(first - 1, sentence)) first -= 1;
    let last = from;
    while (last - first + 1 < mostQuoted && isOpen(last + 1, sentence)) last += 1;
    if (last > first) return text.slice(words[first]?.start, words[last]?.end).replace(/\s+/g, ' ');
  }
  return undefined;
}
