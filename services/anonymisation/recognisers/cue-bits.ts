import { months } from './calendar.js';
import * as cues from './cues.js';
import { kindsByWord, national, nationalFirst } from './organisation/words.js';

/** The lists of cues, a bit a list. The first nineteen are what the weights have learned with: they stay where they are. */
export const cue = {
  title: 1 << 0,
  kin: 1 << 1,
  role: 1 << 2,
  person: 1 << 3,
  introduction: 1 << 4,
  beforePerson: 1 << 5,
  determiner: 1 << 6,
  doing: 1 << 7,
  saying: 1 << 8,
  greeting: 1 << 9,
  particle: 1 << 10,
  small: 1 << 11,
  ofAGroup: 1 << 12,
  month: 1 << 13,
  weekday: 1 << 14,
  // 16 is for what is national with the word after it
  organisationKind: 1 << 17,
  placing: 1 << 18,
  notCalled: 1 << 19,
  englishWordFirst: 1 << 20,
  national: 1 << 21,
  nationalFirst: 1 << 22,
  idiom: 1 << 23,
  introducing: 1 << 24,
  smallEnglish: 1 << 25,
  smallDutch: 1 << 26,
  idiomStart: 1 << 27,
} as const;

const listOf: Readonly<Record<keyof typeof cue, Iterable<string>>> = {
  title: cues.titles,
  kin: cues.kin,
  role: cues.roles,
  person: cues.people,
  introduction: cues.introductions,
  beforePerson: cues.beforePerson,
  determiner: cues.determiners,
  doing: cues.doing,
  saying: cues.saying,
  greeting: cues.greetings,
  particle: cues.particles,
  small: cues.smallWords,
  ofAGroup: cues.ofAGroup,
  month: months.keys(),
  weekday: cues.weekdays,
  organisationKind: kindsByWord.keys(),
  placing: cues.placing,
  notCalled: cues.notCalled,
  englishWordFirst: cues.englishWordsFirst,
  national,
  nationalFirst,
  idiom: cues.idioms.flatMap((phrase) => phrase.split(' ')).filter((word) => !cues.smallWords.has(word)),
  introducing: [...cues.introducing, ...cues.introductions],
  smallEnglish: cues.smallEnglish,
  smallDutch: cues.smallDutch,
  idiomStart: cues.idioms.map((phrase) => phrase.split(' ')[0] ?? ''),
};

const bitsOf = new Map<string, number>();
for (const [name, words] of Object.entries(listOf))
  for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | cue[name as keyof typeof cue]);

/** In which of the lists a folded word stands. */
export const cuesOf = (folded: string): number => bitsOf.get(folded) ?? 0;
