import { catalogue } from '../../data/text/catalogue.js';
import type { Surroundings } from '../../dialogs/intake/around.js';
import { type Draft, freshDraft, readDraft } from '../../dialogs/intake/draft.js';
import { firstOpen } from '../../dialogs/intake/first-open.js';
import { type Heard, takeTurn } from '../../dialogs/intake/intake-talk.js';
import type { Bubble } from '../../dialogs/shared/bubble.js';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import type { Attached, Form } from '../../services/domain/utterance.js';
import type { MediationNews, News } from '../../services/domain/news.js';
import type { Anonymiser } from '../../services/ports/anonymiser.js';
import type { Staffing } from '../../services/ports/help-work.js';
import { fakeAnonymiser } from './fake-anonymiser.js';
import { screen } from './the-screen.js';
import { FakeCaseWork } from './fake-case-work.js';

interface Circumstances {
  readonly form?: Form;
  readonly now?: Date;
  readonly anonymiser?: Anonymiser;
  readonly work?: FakeCaseWork;
  readonly coordinatorMail?: string;
  readonly settings?: Partial<Settings>;
}

/** A Tuesday morning: every help line is open. */
const tuesdayMorning = new Date('2026-12-08T10:30:00Z');

/**
 * A talk with the line, told as a story. Between all turns the draft goes through JSON, as when the
 * server was killed and came back.
 */
export class Conversation {
  readonly work: FakeCaseWork;
  draft: Draft;
  /** What was said in the last turn. */
  heard: readonly Bubble[] = [];
  /** How often the person answered. */
  answers = 0;
  #surroundings: Surroundings;

  constructor({
    form = 'u',
    now = tuesdayMorning,
    anonymiser = fakeAnonymiser(),
    work,
    coordinatorMail = '',
    settings: others = {},
  }: Circumstances = {}) {
    this.work = work ?? new FakeCaseWork(now);
    this.draft = freshDraft(form);
    const settings = settingsSchema.parse({ organisation: 'Zorgplein', coordinatorMail, ...others });
    this.#surroundings = { text: catalogue, work: this.work, now, settings, anonymiser, screen };
  }

  /** The same talk as it stands: what is said in one is not heard in the other. */
  copy(): Conversation {
    const copy = new Conversation({ work: this.work.copy() });
    copy.#surroundings = { ...this.#surroundings, work: copy.work };
    copy.draft = this.draft;
    copy.heard = this.heard;
    copy.answers = this.answers;
    return copy;
  }

  /** Keys of what was said in the last turn, each once. */
  get keys(): string[] {
    return [...new Set(this.heard.map(({ key }) => key))];
  }

  /** The last turn as a person reads it. */
  get words(): string {
    return this.heard.map(({ text }) => text).join('\n');
  }

  /** Labels of the replies to the open question. */
  get labels(): string[] {
    return (this.heard.at(-1)?.replies ?? []).map(({ label }) => label);
  }

  begins(): Promise<this> {
    return this.#hears({ kind: 'begin' });
  }

  /** Says something; several messages one after the other. */
  async says(...messages: string[]): Promise<this> {
    for (const text of messages) {
      this.answers += 1;
      await this.#hears({ kind: 'words', text, masked: false });
    }
    return this;
  }

  /** Says it in the same breath as what was said before. */
  saysAtOnce(text: string): Promise<this> {
    this.answers += 1;
    const { now } = this.#surroundings;
    return this.#hears({ kind: 'words', text, masked: false }, { ...this.#surroundings, spokenAt: now });
  }

  async masked(text: string): Promise<this> {
    return this.#hears({ kind: 'words', text, masked: true });
  }

  switchesTo(form: Form): Promise<this> {
    return this.#hears({ kind: 'form', form });
  }

  sends(attached: Attached, text = ''): Promise<this> {
    return this.#hears({ kind: 'words', text, masked: false, attached });
  }

  /** Says nothing for so many milliseconds since the last word. */
  async staysSilent(milliseconds: number): Promise<this> {
    const { now } = this.#surroundings;
    const spokenAt = new Date(now.getTime() - milliseconds);
    return this.#hears({ kind: 'silence' }, { ...this.#surroundings, spokenAt });
  }

  /** Something happened on our side. */
  hearsNews(news: News): Promise<this> {
    if (isOfMediation(news)) this.work.help.mediatorTells(news);
    return this.#hears({ kind: 'news', news });
  }

  /** The same, so many milliseconds after the last word. */
  hearsNewsAfter(milliseconds: number, news: News): Promise<this> {
    const { now } = this.#surroundings;
    return this.#hears(
      { kind: 'news', news },
      { ...this.#surroundings, spokenAt: new Date(now.getTime() - milliseconds) },
    );
  }

  /** What the line can do for whoever wants a person. */
  staffed(peers: Staffing['peers'], others: Partial<Staffing> = {}): this {
    const mode = { live: 'live', later: 'call_back', none: 'intake_only' } as const;
    this.work.help.staffed = { ...this.work.help.staffed, mode: mode[peers], peers, ...others };
    return this;
  }

  /** A volunteer picks up. */
  joinedBy(alias: string): Promise<this> {
    this.work.help.happens({ what: 'claim', by: { accountId: alias.toLowerCase(), alias }, from: 0 });
    return this.hearsNews({ what: 'joined', alias });
  }

  expires(text?: string): Promise<this> {
    return this.#hears({ kind: 'expired', text });
  }

  /** As when another device or a later day begins with an empty window. */
  comesBack(): Promise<this> {
    this.work.newConversation();
    this.draft = freshDraft('u');
    return this.begins();
  }

  async #hears(heard: Heard, surroundings = this.#surroundings): Promise<this> {
    const kept: unknown = JSON.parse(JSON.stringify(this.draft));
    const { draft, bubbles } = await takeTurn(readDraft(kept, firstOpen), heard, surroundings);
    const mayBeQuiet = heard.kind === 'silence' || heard.kind === 'news' || draft.at in besideUs;
    if (!mayBeQuiet || bubbles.length > 0) holdsToTheVoice(bubbles);
    this.draft = draft;
    this.heard = bubbles;
    this.work.current.draft = JSON.parse(JSON.stringify(draft));
    return this;
  }
}

const isOfMediation = (news: News): news is MediationNews => news.what.startsWith('mediation-');

/** Here a person talks with a volunteer, and what they say is not for us. */
const besideUs: Readonly<Record<string, true>> = { chatting: true, 'may-join': true };

/** What holds for every turn (script §1): short, in whole words, and always with something to answer, last. */
function holdsToTheVoice(bubbles: readonly Bubble[]): void {
  const said = JSON.stringify(bubbles.map(({ key, text }) => [key, text]));
  const most = bubbles.some(({ key }) => key === 'cmd.help' || /^(?:cr|x\.otherlang)\./.test(key)) ? 5 : 3;
  if (bubbles.length === 0 || bubbles.length > most)
    throw new Error(`${String(bubbles.length)} bubbles: ${said}`);
  if (bubbles.some(({ text }) => text.trim() === '' || /\{\w+\}/.test(text)))
    throw new Error(`a hole: ${said}`);
  const asking = bubbles.map(({ answer }) => answer !== undefined);
  if (asking.indexOf(true) !== bubbles.length - 1) throw new Error(`the question is not last: ${said}`);
}
