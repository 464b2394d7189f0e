import { alarmKindOf, lineFor, responseTo } from '../../services/safety/response.js';
import { noSignal } from '../../services/safety/signal.js';
import type { OptionId, Said, SaidKey, SentenceKey } from '../../services/domain/text-catalogue.js';
import type { Attached, Form } from '../../services/domain/utterance.js';
import {
  type Asked,
  type Command,
  type Context,
  type Intent,
  isMarked,
} from '../../services/understanding/commands/intent.js';
import { understand } from '../../services/understanding/commands/understand.js';
import { isGreeting } from '../../services/understanding/plain-words.js';
import { type Closeness, matchReply } from '../../services/understanding/match-reply.js';
import type { Bubble } from '../shared/bubble.js';
import { aroundOf, type Surroundings } from './around.js';
import { tellsSomething, whoToTalkToNow } from './choices.js';
import { interrupted, leftUnanswered, released } from './crisis.js';
import { type Draft, freshDraft } from './draft.js';
import { longestMessage, longestStory } from './in-parts.js';
import { joinedToLast, mendsWord, onlyLonger } from './one-breath.js';
import { answerKind, inShort, repliesTo, turnBubbles } from './question-bubbles.js';
import {
  type Around,
  backAside,
  between,
  type Outcome,
  type Question,
  type Reply,
  type Step,
  type Taken,
  taken,
} from './step.js';
import { inSilence, longAway, nextSilence, oneBreath } from './silence.js';
import { keptInstead, withRemark } from './remarks.js';
import { inTheirLanguage, saidBeside } from './said-beside.js';
import type { StepId } from './step-ids.js';
import { steps } from './steps/all-steps.js';
import { withMoreStory } from './steps/card-add.js';
import { withTold } from './who-tells.js';
import { shortened } from './summary.js';
import { toldTexts } from './told.js';

/**
 * What comes in. `words`: typed or chosen, with `masked` when a citizen service number was taken out, `attached`
 * when something came with it that is not taken, and `elsewhere` when the open question was asked on another device and was not seen here.
 */
export type Heard =
  | { readonly kind: 'begin' }
  | Words
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'expired'; readonly text?: string | undefined }
  | { readonly kind: 'silence' };

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly masked: boolean;
  readonly attached?: Attached | undefined;
  readonly elsewhere?: boolean;
}

export interface Answered {
  readonly draft: Draft;
  readonly bubbles: readonly Bubble[];
  /** When nothing is said until then, that is the next turn. */
  readonly silentAt?: Date | undefined;
}

/** Steps back that are remembered, and letters of an answer that is shown again. */
const trailAtMost = 40;
const oldAnswerAtMost = 120;

type OtherWords = Exclude<Extract<SentenceKey, `again.${string}`>, 'again.probe.what2'>;

/** Questions that exist in other words too (script §20). */
const otherWords: Readonly<Partial<Record<SaidKey, OtherWords>>> = {
  'who.ask': 'again.who.ask',
  'who.age': 'again.who.age',
  'privacy.ok': 'again.privacy.ok',
  'story.ask': 'again.story.ask',
  'probe.what1': 'again.probe.what1',
  'probe.when': 'again.probe.when',
  'probe.who': 'again.probe.who',
  'probe.feel': 'again.probe.feel',
  'probe.child': 'again.probe.child',
  'probe.tried': 'again.probe.tried',
  'probe.now': 'again.probe.now',
  'about.ask': 'again.about.ask',
  'theme.list': 'again.theme.list',
  'wish.ask': 'again.wish.ask',
  'wish.small': 'again.wish.small',
  'sum.card': 'again.sum.intro',
  'route.intro': 'again.route.intro',
  'fwd.consent': 'again.fwd.consent',
};

/** Replies that mean the same everywhere. */
const commandReplies: Readonly<Partial<Record<OptionId, Command>>> = {
  'reply.skip': 'skip',
  'reply.human': 'human',
  'reply.stop': 'stop',
};

const shortOf = (draft: Draft, around: Around): string =>
  inShort(steps[draft.at].ask(draft, around)).bubbles.join(' ');

/** What is told here joins what there is, whatever was asked last: it need not be told again. */
const onlyAdds: ReadonlySet<StepId> = new Set(['story', 'story-more', 'card-add', 'add']);

/** Who agrees to a text has it on their own screen. */
const seenFirst = (at: StepId): StepId => (at === 'consent' || at === 'risk' ? 'forward' : at);

/** One turn of the intake: plain data in, plain data out; what happens to the case goes through `work`. */
export async function takeTurn(before: Draft, heard: Heard, surroundings: Surroundings): Promise<Answered> {
  const answered = await new IntakeTurn(surroundings).take(before, heard);
  const { now } = surroundings;
  const spokenAt = heard.kind === 'silence' ? (surroundings.spokenAt ?? now) : now;
  const next = nextSilence(answered.draft, answered.bubbles, now.getTime() - spokenAt.getTime());
  return { ...answered, silentAt: next === undefined ? undefined : new Date(spokenAt.getTime() + next) };
}

/** Where a turn stands: the question that is open. */
interface Open {
  readonly draft: Draft;
  readonly step: Step;
  readonly question: Question;
  readonly around: Around;
}

class IntakeTurn {
  readonly #surroundings: Surroundings;
  readonly #notices: Said[] = [];
  /** Something of danger was heard in this message: it is no command, whatever it resembles ("ik trek het niet meer"). */
  #isCry = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async take(draft: Draft, heard: Heard): Promise<Answered> {
    switch (heard.kind) {
      case 'begin':
        return this.#asked(taken(draft, draft.at));
      case 'form':
        return this.#asked(taken({ ...draft, form: heard.form, formChosen: true }, draft.at));
      case 'expired': {
        const fresh = freshDraft(draft.form, draft.formChosen);
        const danger = heard.text && (await this.#danger(await this.#open(fresh), heard.text));
        if (danger) return danger;
        return this.#asked(taken(fresh, 'start'), { ask: (await this.#around(fresh)).say('err.expired') });
      }
      case 'silence': {
        const said = inSilence(await this.#open(draft), this.#quiet);
        return said ? this.#asked(said.taken, said.instead) : { draft, bubbles: [] };
      }
      case 'words':
        return this.#words(draft, heard.text.trim(), heard);
    }
  }

  async #words(
    before: Draft,
    text: string,
    { masked, attached, elsewhere = false }: Words,
  ): Promise<Answered> {
    const draft = inTheirLanguage(before, text);
    const open = await this.#open(draft);
    const { say } = open.around;
    const danger = await this.#danger(open, text);
    if (danger) return danger;
    if (masked) this.#notices.push(say('err.bsn'));
    if (attached) this.#notices.push(say(attached === 'voice' ? 'err.voice' : 'err.file'));
    if (text === '') return this.#asked(taken(draft, draft.at));
    if (lettersIn(draft) + text.length > longestStory)
      return this.#asked(taken(draft, draft.at, say('err.full')));
    if (text.length > longestMessage) this.#notices.push(say('err.long'));
    return this.#hear(open, text, elsewhere);
  }

  /** What is said of danger comes before everything else, in every state (script §12). */
  async #danger(open: Open, text: string): Promise<Answered | undefined> {
    const { draft, around } = open;
    const signal = isReply(open, text) ? noSignal : this.#surroundings.screen(text);
    if (signal.action === 'none') return undefined;
    this.#isCry = true;
    const response = responseTo(signal, draft.crisis ?? { checked: false, shown: [] });
    if (response === 'line') this.#notices.push(around.say(lineFor(signal)));
    if (response === 'card') await this.#surroundings.work.alarm(alarmKindOf(signal));
    if (response === 'line' || response === 'none') return undefined;
    const keeps = lettersIn(draft) + text.length <= longestStory ? text : '';
    return this.#asked(interrupted(draft, keeps, signal, response, open.question.tells));
  }

  /** Milliseconds since the person last said something. */
  get #quiet(): number {
    const { now, spokenAt = new Date(0) } = this.#surroundings;
    return now.getTime() - spokenAt.getTime();
  }

  /** A command when the whole message is one, else an answer to the open question. */
  async #hear(open: Open, text: string, elsewhere = false): Promise<Answered> {
    const { draft } = open;
    const tells = open.question.tells === true;
    const exact = replyTo(open, text, 'exactly');
    const isFree = isMarked(text) || (exact.ids.length === 0 && !this.#isCry);
    const intent = isFree ? understand(text, askedIn(open)) : 'answer';
    const nearly = exact.ids.length > 0 || tells ? exact : replyTo(open, text, 'nearly');
    const reply = nearly.ids.length > 0 ? nearly : (yesOrNo(intent, open, text) ?? nearly);
    const wanted = isCommand(intent) ? intent : reply.one && commandReplies[reply.one];
    // Whoever comes back and says hello is welcomed back.
    const isBack = isGreeting(text) && (elsewhere || this.#isLongAway(draft));
    const beside = reply.ids.length === 0 && !isBack ? saidBeside(reply, open, wanted) : undefined;
    if (beside) return this.#asked(beside.taken, beside.instead);
    const obeyed = wanted && (await this.#obey(wanted, open));
    if (obeyed) return obeyed;
    if (elsewhere && !onlyAdds.has(draft.at))
      return this.#asked(taken(draft, seenFirst(draft.at), open.around.say('err.twodevices')));
    if (this.#isLongAway(draft)) return this.#asked(this.#cameBack(open, text));
    if (isOnlyReady(reply, open)) return this.#asked(taken(draft, draft.at));
    const outcome = open.step.take(reply, draft, open.around);
    if (this.#quiet >= oneBreath) return this.#follow(outcome, open, text);
    const mayJoin = reply.ids.length === 0 && (tells || outcome.kind === 'unclear' || mendsWord(text));
    const joined = mayJoin ? joinedToLast(draft, text) : undefined;
    if (joined) {
      const { question } = open;
      return this.#asked(taken(joined, joined.at), { ask: inShort(question), options: repliesTo(question) });
    }
    const answered = await this.#follow(outcome, open, text);
    // It was asked already whether there is more; when it stays quiet it is asked again.
    const mayWait = this.#notices.length === 0 && onlyLonger(draft, answered.draft);
    return mayWait ? { ...answered, bubbles: [] } : answered;
  }

  /** Somebody who was in the middle of telling is asked whether to go on, and where. */
  #isLongAway({ at, kept, confirmed }: Draft): boolean {
    const { spokenAt } = this.#surroundings;
    return spokenAt !== undefined && this.#quiet >= longAway && kept && !confirmed && at !== 'resume';
  }

  /** A whole answer that was typed before we asked whether to go on waits for the yes. */
  #cameBack({ draft, around }: Open, text: string): Taken {
    const isAnswer = steps[draft.aside ?? draft.at].ask(draft, around).tells === true && tellsSomething(text);
    const leftAt = this.#surroundings.spokenAt?.toISOString();
    return between({ ...draft, leftAt, held: isAnswer ? text : undefined }, 'resume');
  }

  /** What an outcome means for the talk. */
  async #follow(given: Outcome, open: Open, text: string): Promise<Answered> {
    const { draft, around } = open;
    const outcome = keptInstead(given, draft, text, tellsSomething(text), around);
    if (outcome.kind === 'unclear') return this.#notUnderstood(open);
    if (outcome.kind === 'resume') return this.#resume(open.draft, text);
    if (outcome.kind === 'go-on') return this.#goOn(outcome.draft, outcome.says);
    const told = withTold(draft, await this.#done(outcome), around);
    return this.#settled(wentOn(withRemark(draft, told, text, around), open, text), open);
  }

  /** Back from something that was asked in between, what was told before that is still to be taken. */
  #settled(next: Taken, { step }: Pick<Open, 'step'>): Promise<Answered> {
    const { aside, at, crisis } = next.draft;
    const isBack = step.between === true && aside === undefined && steps[at].between !== true;
    return isBack && crisis && crisis.held.length > 0
      ? this.#goOn(leftUnanswered(next.draft), next.says)
      : this.#asked(next);
  }

  #done(outcome: Done): Promise<Taken> | Taken {
    return outcome.kind === 'act' ? outcome.act(this.#surroundings.work) : outcome;
  }

  /** After a pause: "verder" only asks again, anything else is taken as the answer it may be. */
  async #resume(draft: Draft, text: string): Promise<Answered> {
    const { held, leftAt: _leftAt, ...rest } = draft;
    const back = backAside(rest);
    const { option } = await this.#around(back.draft);
    const unshown = [option('reply.go_on'), option('reply.yes')];
    const onlyOn = held === undefined && matchReply(text, { shown: [], unshown }, 'exactly').ids.length > 0;
    if (onlyOn) return this.#goOn(draft, []);
    const open = await this.#open(back.draft);
    const { draft: freed, held: toldBefore } = released(leftUnanswered(back.draft));
    const words = held ?? text;
    if (toldBefore !== '' && open.question.tells)
      return this.#hear(await this.#open(freed), `${toldBefore}\n${words}`);
    const { draft: now } = toldBefore === '' ? back : await this.#goOn(leftUnanswered(draft), []);
    const answered = await this.#hear(await this.#open(now), words);
    return answered.draft.unclear > 0 ? this.#asked(taken(now, now.at)) : answered;
  }

  /** Back to the question that was open; what was told while the talk stood still is the answer to it. */
  async #goOn(draft: Draft, says: readonly Said[]): Promise<Answered> {
    const { draft: back, held } = released(draft.aside === undefined ? draft : backAside(draft).draft);
    const again = taken(back, back.at, ...says);
    if (held === '') return this.#asked(again);
    const open = await this.#open(back);
    // What was told is no code, no age and no number.
    if (takesNoStory(open)) return this.#asked(noted(again, held, open));
    const outcome = open.step.take({ text: held, ids: [], rest: [held], one: undefined }, back, open.around);
    if (!isDone(outcome)) return this.#asked(noted(again, held, open));
    const next = wentOn(withTold(back, await this.#done(outcome), open.around), open, held);
    return this.#asked({ ...next, says: [...says, ...next.says] });
  }

  /** First the same question with its options, then the safest way on: nothing is sent, nothing is erased (script §2). */
  async #notUnderstood(open: Open): Promise<Answered> {
    const { draft, step, question, around } = open;
    const again = { ...draft, unclear: draft.unclear + 1 };
    if (repliesTo(question).length === 0) return this.#inOtherWords({ ...open, draft: again });
    if (draft.unclear === 0) return this.#asked(taken(again, draft.at, around.say('x.choose1')));
    const safest = step.safest?.(draft, around) ?? step.skip?.(draft, around);
    if (safest?.kind === 'go-on') return this.#goOn(safest.draft, [around.say('x.choose2'), ...safest.says]);
    if (!safest || !isDone(safest)) return this.#inOtherWords({ ...open, draft: again });
    const { draft: next, says } = wentOn(await this.#done(safest), open, '');
    return this.#settled(taken(next, next.at, around.say('x.choose2'), ...says), open);
  }

  async #inOtherWords({ draft, question, around }: Open): Promise<Answered> {
    const key = otherWords[question.ask.key];
    const again = question.again ?? (key && around.say(key));
    if (!again) return this.#asked(taken(draft, draft.at, around.say('x.choose1')));
    const words = again.bubbles.join(' ');
    const ask = around.say('cmd.repeat', { question_other_words: words });
    return this.#asked(taken(draft, draft.at), { ask, options: repliesTo(question) });
  }

  /** @returns `undefined` when the words are no command here but an answer. */
  async #obey(command: Command, open: Open): Promise<Answered | undefined> {
    const { draft, step, question, around } = open;
    const { say, label, form } = around;
    switch (command) {
      case 'help':
        return this.#asked(
          taken(draft, draft.at, say('cmd.help', { step_plain: label(placeOf(draft)) }), ...numberFor(open)),
        );
      case 'human':
        return this.#asked(
          taken(draft, draft.at, ...numberFor(open), say('route.peer_off'), whoToTalkToNow(draft, around)),
        );
      case 'stop':
        return this.#asked(between(draft, 'paused'));
      case 'withdraw':
        return this.#asked(between(draft, 'withdraw'));
      case 'restart':
        return this.#asked(draft.at === 'start' ? taken(draft, 'start') : between(draft, 'restart'));
      case 'repeat':
        return this.#inOtherWords(open);
      case 'back':
        return this.#settled(oneBack(open), open);
      case 'skip':
        return this.#skip(open);
      case 'dontknow':
        return step.skip && question.tells ? this.#skip(open, say('cmd.dontknow')) : undefined;
      case 'language_en':
      case 'language_nl':
      case 'language':
        return this.#speak(draft, otherLanguage(command, form, draft));
    }
  }

  /** @param kindly - what is said about it, instead of what the question itself says. */
  async #skip(open: Open, kindly?: Said): Promise<Answered> {
    const { draft, step, question, around } = open;
    const skipped = step.skip?.(draft, around);
    if (skipped?.kind === 'go-on') return this.#goOn(skipped.draft, skipped.says);
    if (!skipped || !isDone(skipped))
      return repliesTo(question).length === 0 ? this.#inOtherWords(open) : this.#notUnderstood(open);
    const { draft: next, says } = wentOn(await this.#done(skipped), open, around.label('reply.skip'));
    // Danger is nothing to skip.
    const isSkipped = says.length === 0 && step.id !== 'crisis';
    const about = kindly ?? (isSkipped ? around.say('cmd.skip') : undefined);
    return this.#settled(taken(next, next.at, ...(about ? [about] : says)), open);
  }

  async #speak(draft: Draft, form: Form): Promise<Answered> {
    const spoken = { ...draft, form, formChosen: true };
    return this.#asked(taken(spoken, draft.at, (await this.#around(spoken)).say('cmd.language')));
  }

  /** Says what there is to say and asks the question that is open now. */
  async #asked({ draft, says }: Taken, instead?: Question): Promise<Answered> {
    const around = await this.#around(draft);
    const question = instead ?? steps[draft.at].ask(draft, around);
    return { draft, bubbles: turnBubbles(this.#notices, says, question, around) };
  }

  async #open(draft: Draft): Promise<Open> {
    const around = await this.#around(draft);
    const step = steps[draft.at];
    return { draft, step, around, question: step.ask(draft, around) };
  }

  #around(draft: Draft): Promise<Around> {
    return aroundOf(draft, this.#surroundings, (around) => {
      const { aside } = draft;
      return aside ? shortOf({ ...draft, at: aside }, around) : '';
    });
  }
}

/** Where we are; in a pause, where the talk goes on. */
const placeOf = ({ at, aside }: Draft): Step['place'] => steps[at === 'paused' ? (aside ?? at) : at].place;

/** Letters a person typed into this case. */
const lettersIn = (draft: Draft): number =>
  [...toldTexts(draft), ...(draft.crisis?.held ?? [])].reduce((sum, words) => sum + words.length, 0);

/** What a message means as an answer to a question. */
function replyTo({ question, around }: Open, text: string, closeness: Closeness): Reply {
  const shown = repliesTo(question);
  const unshown = (question.alsoTaken ?? []).map(around.option);
  const { ids, rest } = matchReply(text, { shown, unshown }, closeness);
  // One choice with something else beside it is not that choice.
  const chosen = rest.length > 0 && answerKind(shown) !== 'many' ? [] : ids;
  return { text, ids: chosen, rest, one: chosen.length === 1 && rest.length === 0 ? chosen[0] : undefined };
}

/** While it is about suicide, no answer goes without the number of 113. */
const numberFor = ({ draft, around }: Open): readonly Said[] =>
  draft.crisis?.open.kind === 'suicide' && draft.at.startsWith('crisis') ? [around.say('cr.line_113')] : [];

const takesNoStory = ({ draft, question }: Open): boolean =>
  ['age', 'code', 'code-bad'].includes(draft.at) || answerKind(repliesTo(question)) === 'score';

/** What found no place as an answer joins the story, as long as a summary of it is still to be confirmed. */
function noted({ draft, says }: Taken, held: string, { around }: Open): Taken {
  if (draft.confirmed) return taken(draft, draft.at, ...says);
  return taken(withMoreStory(draft, held), draft.at, ...says, around.say('x.noted'));
}

/** What goes further by itself. */
type Done = Exclude<Outcome, { kind: 'unclear' | 'resume' | 'go-on' }>;
const isDone = (outcome: Outcome): outcome is Done => outcome.kind === 'taken' || outcome.kind === 'act';

/**
 * One of the replies that stand there, word for word: what it says is ours and nobody's cry for help. Numbered
 * pieces are the person's own words.
 */
const isReply = (open: Open, text: string): boolean =>
  repliesTo(open.question).length > 0 && /\D/.test(replyTo(open, text, 'exactly').one ?? '');

const isCommand = (intent: Intent): intent is Command =>
  intent !== 'answer' && intent !== 'yes' && intent !== 'no';

/** The open question, as what is said to it must be understood. */
function askedIn({ question }: Open): Asked {
  const replies = repliesTo(question);
  const context: Context =
    question.tells === true ? 'freetext' : replies.some(({ id }) => id === 'reply.yes') ? 'yesno' : 'menu';
  return { context, prompt: question.ask.bubbles.at(-1) ?? '' };
}

/** A yes or a no in other words than those of the replies ("van mij mag het"). */
function yesOrNo(intent: Intent, { question }: Open, text: string): Reply | undefined {
  if (intent !== 'yes' && intent !== 'no') return undefined;
  const one = repliesTo(question).find(({ id }) => id === `reply.${intent}`)?.id;
  return one && { text, ids: [one], rest: [], one };
}

/** *Klaar* that comes after the answers it ended: they were taken already. */
const isOnlyReady = ({ ids, text }: Reply, { question, around }: Open): boolean =>
  ids.length === 0 &&
  repliesTo(question).length > 0 &&
  matchReply(text, { shown: [], unshown: [around.option('reply.ready')] }, 'exactly').ids.length > 0;

/** Remembers the way here, unless the talk began anew or something was only asked in between. */
function wentOn({ draft, says }: Taken, { draft: before, step }: Open, text: string): Taken {
  const next = { ...draft, unclear: 0, inARow: undefined };
  const moved = next.at !== before.at && next.trail === before.trail;
  if (!moved || step.between || steps[next.at].between) return { kind: 'taken', draft: next, says };
  const trail = [...before.trail, step.id].slice(-trailAtMost);
  const given = { ...next.given, [step.id]: shortened(text, oldAnswerAtMost) };
  return { kind: 'taken', draft: { ...next, trail, given }, says };
}

/** The question before this one, with the answer that was given; from something asked in between, back to the talk. */
function oneBack({ draft, step, around: { say } }: Open): Taken {
  if (step.between || draft.aside) return backAside(draft);
  const at = draft.trail.at(-1);
  if (!at) return taken(draft, draft.at, say('cmd.back_first'));
  const earlier = { ...draft, trail: draft.trail.slice(0, -1), unclear: 0 };
  const old = draft.given[at] ?? '';
  return taken(earlier, at, ...(old === '' ? [] : [say('cmd.back', { old })]));
}

/** Dutch is *je* for a youngster and *u* for everyone else, until somebody asks otherwise. */
function otherLanguage(
  command: 'language_en' | 'language_nl' | 'language',
  form: Form,
  { role }: Draft,
): Form {
  const dutch = role === 'youth' ? 'je' : 'u';
  if (command === 'language_en') return 'en';
  if (command === 'language_nl') return form === 'en' ? dutch : form;
  return form === 'en' ? dutch : 'en';
}
