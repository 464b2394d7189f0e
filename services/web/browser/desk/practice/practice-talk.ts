import { observe } from './observe.js';
import type { DangerHint, PracticePerson, Skill, Slip } from './script.js';

/** What one can look back on after practising: the sentences themselves are in the window only. */
export interface LookBack {
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  /** Each slip with the first sentence in which it was seen. */
  readonly slips: readonly { readonly slip: Slip; readonly written: string }[];
  readonly said: number;
  /** How much of the story came out, 0 to 1. */
  readonly told: number;
  /** With a hint of danger: what was done with it; absent when there was none, or it was not told yet. */
  readonly danger?: {
    readonly asked: boolean;
    readonly gave113: boolean;
    readonly card: boolean;
    readonly coordinator: boolean;
  };
}

/** Slips that are worth a word afterwards and change nothing in what the other says. */
const quiet: readonly Slip[] = ['wrong-form', 'many-questions'];
/** After so many remarks that ask nothing, somebody goes on by themselves. */
const patience = 2;

/**
 * One practice talk: a made-up person who tells more to whoever listens, and less to whoever advises, promises or
 * judges. Nothing of it leaves this object.
 */
export class PracticeTalk {
  readonly person: PracticePerson;
  readonly #skills = new Map<Skill, number>();
  readonly #slips = new Map<Slip, string>();
  readonly #next = new Map<readonly string[], number>();
  #told = 0;
  #said = 0;
  #remarks = 0;
  #isThinking = false;
  #danger: 'not-yet' | 'hinted' | 'passed-by' | 'asked' | 'over' = 'not-yet';
  #dangerSigns = { asked: false, gave113: false, card: false, coordinator: false };
  #hasEnded = false;

  constructor(person: PracticePerson) {
    this.person = person;
  }

  /** Everything was told, and the person said goodbye. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  begin(): readonly string[] {
    return this.person.opening;
  }

  /**
   * @returns what the person answers. Until `answered` the person is still thinking: writing on in the meantime is
   * seen too.
   */
  hear(written: string): readonly string[] {
    const { skills, slips } = observe(written, this.person.form);
    const seen = [...slips, ...(this.#isThinking ? (['fills-silence'] as const) : [])];
    this.#said += 1;
    for (const skill of skills) {
      if (skill !== 'introduction' || this.#said <= 2)
        this.#skills.set(skill, (this.#skills.get(skill) ?? 0) + 1);
    }
    for (const slip of seen) if (!this.#slips.has(slip)) this.#slips.set(slip, written);
    if (this.#danger !== 'not-yet') {
      if (skills.includes('asks-about-death')) this.#dangerSigns.asked = true;
      if (skills.includes('gives-113')) this.#dangerSigns.gave113 = true;
    }
    this.#isThinking = true;
    return this.#answer(skills, seen);
  }

  /** The answer stands there: from now on it is the volunteer's turn. */
  answered(): void {
    this.#isThinking = false;
  }

  /** The volunteer used *Zorgen over veiligheid*, or called the coordinator. */
  sawDanger(what: 'card' | 'coordinator'): void {
    if (this.#danger !== 'not-yet') this.#dangerSigns[what] = true;
  }

  lookBack(): LookBack {
    return {
      skills: Object.fromEntries(this.#skills),
      slips: [...this.#slips].map(([slip, written]) => ({ slip, written })),
      said: this.#said,
      told: this.#told / this.person.story.length,
      ...(this.#danger === 'not-yet' ? {} : { danger: this.#dangerSigns }),
    };
  }

  #answer(skills: readonly Skill[], seen: readonly Slip[]): readonly string[] {
    const loud = seen.find((slip) => !quiet.includes(slip) && slip !== 'fills-silence');
    const { danger } = this.person;
    const onDanger = danger && this.#answerOnDanger(danger, skills);
    if (onDanger !== undefined) return [onDanger];
    if (loud) return [this.#oneOf(this.person.on[loud] ?? this.person.bristles)];
    const invites = skills.some((skill) => skill !== 'introduction' && skill !== 'gives-113');
    this.#remarks = invites ? 0 : this.#remarks + 1;
    if (!invites && this.#remarks < patience) return [this.#oneOf(this.person.little)];
    this.#remarks = 0;
    return this.#goOn();
  }

  /** What is said to what the volunteer does with a hint of danger; `undefined` when the talk just goes on. */
  #answerOnDanger(danger: DangerHint, skills: readonly Skill[]): string | undefined {
    if (this.#danger === 'not-yet' || this.#danger === 'over') return undefined;
    if (skills.includes('gives-113')) {
      this.#danger = 'over';
      return danger.helped;
    }
    if (this.#danger === 'asked') return undefined;
    if (skills.includes('asks-about-death') || skills.includes('honest')) {
      this.#danger = 'asked';
      return danger.asked;
    }
    if (this.#danger === 'passed-by') return undefined;
    this.#danger = 'passed-by';
    return danger.passedBy;
  }

  #goOn(): readonly string[] {
    const { story, danger, ending } = this.person;
    const piece = story[this.#told];
    if (piece === undefined) {
      this.#hasEnded = true;
      return [ending];
    }
    this.#told += 1;
    if (danger?.after !== this.#told || this.#danger !== 'not-yet') return [piece];
    this.#danger = 'hinted';
    return [piece, danger.hint];
  }

  /** Each in turn, and from the front again. */
  #oneOf(texts: readonly string[]): string {
    const at = this.#next.get(texts) ?? 0;
    this.#next.set(texts, at + 1);
    return texts[at % texts.length] ?? '';
  }
}
