import type { Finding, Reading } from './finding.js';
import { kin, particles, roles, titles } from './recognisers/cues.js';
import { indexAt, startLike, type Edit } from './edits.js';
import { wordings } from './wording.js';

const ownership =
  /^(?:mijn|mn|m'n|me|onze|ons|my|our|zijn|haar|hun|zn|z'n|d'r|his|her|their|jullie|uw|je|jouw|your)$/;
const article = /^(?:de|het|een|die|deze|dat|the|a|this|that|'n)$/;
const fuller: Readonly<Record<string, string>> = {
  mn: 'mijn',
  "m'n": 'mijn',
  me: 'mijn',
  zn: 'zijn',
  "z'n": 'zijn',
  "d'r": 'haar',
};
/** Forms of address that are no role: they go with the name. */
const courtesy =
  /^(?:mevrouw|mevr|mvr|mw|meneer|mijnheer|dhr|heer|mr|mrs|ms|miss|sir|madam|dr|drs|ing|ir|prof|frau|herr|señora|pani)$/;

interface Person {
  /** Given when it is first needed: who has a role needs none. */
  letter: string | undefined;
  /** What the person is called from the second time on. */
  label: string | undefined;
}

/** Who is who in one text: the same person gets the same words, a role when the text gives one. */
export class People {
  readonly #reading: Reading;
  readonly #worker: string | undefined;
  readonly #byWord = new Map<string, Person>();
  readonly #labels = new Set<string>();
  #count = 0;

  /** @param worker - what somebody with a form of address and no role is called; without it a letter. */
  constructor(reading: Reading, findings: readonly Finding[], worker?: string) {
    this.#reading = reading;
    this.#worker = worker;
    for (const finding of findings) {
      if (finding.label === 'PERSON') this.#meet(finding);
    }
  }

  /** The words for one mention, together with the titles and the role between `free` and it. */
  edit(finding: Finding, free: number, until: number): Edit {
    const { text, tokens, language } = this.#reading;
    const person = this.#meet(finding);
    const at = indexAt(tokens, finding.start);
    const courteous = this.#courtesyBefore(at, free);
    // "Onze voogd mevrouw Bakker" is our guardian.
    const role = this.#roleBefore(courteous === undefined ? at : indexAt(tokens, courteous), free);
    const isStart = (start: number): boolean => tokens[indexAt(tokens, start)]?.startsSentence === true;
    if (
      role !== undefined &&
      (person.label === role.label || (person.label === undefined && !this.#labels.has(role.label)))
    ) {
      person.label = role.label;
      this.#labels.add(role.label);
      // "Mijn man, Sjoerd, is" becomes "Mijn man is"
      const closes = role.hasComma && text.charAt(finding.end) === ',' && finding.end < until ? 1 : 0;
      const spoken = role.isWhole
        ? text.slice(role.start, role.end)
        : `${wordings[language].the} ${role.word}`;
      return {
        start: role.start,
        end: finding.end + closes,
        text: startLike(text.slice(role.start), isStart(role.start), spoken),
      };
    }
    const start = courteous ?? finding.start;
    if (courteous !== undefined) person.label ??= this.#worker;
    if (person.label === undefined) person.letter ??= this.#nextLetter();
    const label = person.label ?? `${wordings[language].person} ${person.letter ?? ''}`;
    return { start, end: finding.end, text: startLike(text.slice(start), isStart(start), label) };
  }

  /** The person this mention is about: somebody with a word of the name in common, or somebody new. */
  #meet(finding: Finding): Person {
    const parts = (finding.key ?? '').split(/[ .-]+/);
    const telling = parts.filter((word) => word.length > 1 && !particles.has(word));
    // who is called *Do* has no other word
    const words = telling.length > 0 ? telling : parts;
    const known = words.map((word) => this.#byWord.get(word)).find((person) => person !== undefined);
    const person = known ?? { letter: undefined, label: undefined };
    for (const word of words) if (!this.#byWord.has(word)) this.#byWord.set(word, person);
    return person;
  }

  #nextLetter(): string {
    const round = Math.floor(this.#count / 26);
    const letter = String.fromCharCode(65 + (this.#count % 26));
    this.#count += 1;
    return round === 0 ? letter : `${letter}${String(round + 1)}`;
  }

  /** *mijn zoon*, *de nieuwe begeleider*, *groepsleider* right before the name; nothing from before `free`. */
  #roleBefore(
    at: number,
    free: number,
  ):
    | { start: number; end: number; word: string; label: string; isWhole: boolean; hasComma: boolean }
    | undefined {
    const { tokens, text, language } = this.#reading;
    const role = tokens[at - 1];
    const gap = tokens[at]?.gap ?? '';
    if (role === undefined || role.start < free || !/^,? $/.test(gap)) return undefined;
    const isRole =
      kin.has(role.folded) ||
      roles.has(role.folded) ||
      (titles.has(role.folded) && !courtesy.test(role.folded));
    if (!isRole) return undefined;
    const word = role.text.toLowerCase();
    for (let back = 2; back <= 3; back += 1) {
      const owner = tokens[at - back];
      if (owner === undefined || owner.start < free || tokens[at - back + 1]?.gap !== ' ') break;
      if (ownership.test(owner.folded) || article.test(owner.folded)) {
        const own = ownership.test(owner.folded)
          ? (fuller[owner.folded] ?? owner.folded)
          : wordings[language].the;
        return {
          start: owner.start,
          end: role.end,
          word,
          label: `${own} ${text.slice(tokens[at - back + 1]?.start, role.end).toLowerCase()}`,
          isWhole: true,
          hasComma: gap.startsWith(','),
        };
      }
    }
    if (gap.startsWith(',')) return undefined;
    const isFamily = /^(?:mama|papa|mam|pap|oma|opa|tante|oom|mom|mum|dad|uncle|aunt)$/.test(word);
    return {
      start: role.start,
      end: role.end,
      word,
      label: isFamily ? word : `${wordings[language].the} ${word}`,
      isWhole: isFamily,
      hasComma: false,
    };
  }

  /** Where *mevrouw*, *mr. drs.*, *de heer* before the name begins. */
  #courtesyBefore(at: number, free: number): number | undefined {
    const { tokens } = this.#reading;
    const isFree = (index: number): boolean => (tokens[index]?.start ?? 0) >= free;
    let first = at;
    while (
      courtesy.test(tokens[first - 1]?.folded ?? '') &&
      /^\.? $/.test(tokens[first]?.gap ?? '') &&
      isFree(first - 1)
    )
      first -= 1;
    if (first === at) return undefined;
    const isHeer = tokens[first]?.folded === 'heer' && tokens[first]?.gap === ' ';
    if (isHeer && tokens[first - 1]?.folded === 'de' && isFree(first - 1)) first -= 1;
    return tokens[first]?.start;
  }
}
