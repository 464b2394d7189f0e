import { alarmKindOf, lineFor, responseTo } from '../../services/safety/response.js';
import { noSignal } from '../../services/safety/signal.js';
import type { News } from '../../services/domain/news.js';
import type { OptionId, Said } from '../../services/domain/text-catalogue.js';
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
import { matchReply } from '../../services/understanding/match-reply.js';
import type { Surroundings } from './around.js';
import { askedToCall, withoutCall } from './asked-to-call.js';
import { cameBack, isLongAway, resume } from './coming-back.js';
import { interrupted } from './crisis.js';
import { type Draft, freshDraft } from './draft.js';
import { isForAnother } from './for-another.js';
import { follow } from './going-on.js';
import { longestMessage, longestStory } from './in-parts.js';
import { hearNews } from './news-heard.js';
import { obey } from './obey.js';
import { joinedToLast, mendsWord, onlyLonger } from './one-breath.js';
import { inShort, repliesTo } from './question-bubbles.js';
import { inTheirLanguage, saidBeside } from './said-beside.js';
import { inSilence, nextSilence, oneBreath } from './silence.js';
import { type Reply, taken } from './step.js';
import type { StepId } from './step-ids.js';
import { toldTexts } from './told.js';
import { toldBeside } from './told-in-danger.js';
import { type Answered, type Open, replyTo, Turn } from './turn.js';
import { asItStands } from './who-is-there.js';

/**
 * What comes in. `words`: typed or chosen, with `masked` when a citizen service number was taken out, `attached`
 * when something came with it that is not taken, and `elsewhere` when the open question was asked on another device and was not seen here.
 */
export type Heard =
  | { readonly kind: 'begin' }
  | Words
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'expired'; readonly text?: string | undefined }
  | { readonly kind: 'silence' }
  | { readonly kind: 'news'; readonly news: News };

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly masked: boolean;
  readonly attached?: Attached | undefined;
  readonly elsewhere?: boolean;
}

/** Replies that mean the same everywhere. */
const commandReplies: Readonly<Partial<Record<OptionId, Command>>> = {
  'reply.skip': 'skip',
  'reply.human': 'human',
  'reply.stop': 'stop',
};

/** What is told here joins what there is, whatever was asked last: it need not be told again. */
const onlyAdds: ReadonlySet<StepId> = new Set(['story', 'story-more', 'card-add', 'add']);

/** Who agrees to a text has it on their own screen. */
const seenFirst = (at: StepId): StepId => (at === 'consent' || at === 'risk' ? 'forward' : at);

/** One turn of the intake: plain data in, plain data out; what happens to the case goes through `work`. */
export async function takeTurn(before: Draft, heard: Heard, surroundings: Surroundings): Promise<Answered> {
  const answered = await answer(new Turn(surroundings), before, heard);
  const { now } = surroundings;
  const spokenAt = heard.kind === 'silence' || heard.kind === 'news' ? (surroundings.spokenAt ?? now) : now;
  const next = nextSilence(answered.draft, answered.bubbles, now.getTime() - spokenAt.getTime());
  return { ...answered, silentAt: next === undefined ? undefined : new Date(spokenAt.getTime() + next) };
}

async function answer(turn: Turn, draft: Draft, heard: Heard): Promise<Answered> {
  switch (heard.kind) {
    case 'begin':
      return turn.asked(taken(draft, draft.at));
    case 'form':
      return turn.asked(taken({ ...draft, form: heard.form, formChosen: true }, draft.at));
    case 'expired': {
      const fresh = freshDraft(draft.form, draft.formChosen);
      const open = await turn.open(fresh);
      const tooOld = open.around.say('err.expired');
      const danger = heard.text && (await inDanger(turn, open, heard.text, tooOld));
      if (danger) return danger;
      return turn.asked(taken(fresh, 'start'), { ask: tooOld });
    }
    case 'silence': {
      const said = inSilence(await turn.open(draft), turn.quiet);
      return said ? turn.asked(said.taken, said.instead) : { draft, bubbles: [] };
    }
    case 'news':
      return hearNews(turn, draft, heard.news);
    case 'words':
      return heardWords(turn, draft, heard.text.trim(), heard);
  }
}

async function heardWords(
  turn: Turn,
  before: Draft,
  text: string,
  { masked, attached, elsewhere = false }: Words,
): Promise<Answered> {
  const { help } = await turn.around(before);
  const draft = inTheirLanguage(asItStands(before, help), text);
  const open = await turn.open(draft);
  const { say } = open.around;
  if (masked) turn.notices.push(say('err.bsn'));
  if (attached) turn.notices.push(say(attached === 'voice' ? 'err.voice' : 'err.file'));
  const danger = await inDanger(turn, open, text);
  if (danger) return danger;
  if (text === '') return turn.asked(taken(draft, draft.at));
  if (lettersIn(draft) + text.length > longestStory)
    return turn.asked(taken(draft, draft.at, say('err.full')));
  if (text.length > longestMessage) turn.notices.push(say('err.long'));
  return hear(turn, open, text, elsewhere);
}

/** What is said of danger comes before everything else, in every state (script §12). */
async function inDanger(
  turn: Turn,
  open: Open,
  text: string,
  ...alsoSaid: readonly Said[]
): Promise<Answered | undefined> {
  const { draft, around } = open;
  const signal = isReply(open, text) ? noSignal : turn.surroundings.screen(text);
  if (signal.action === 'none') return undefined;
  turn.cry = signal;
  const response = responseTo(signal, draft.crisis ?? { checked: false, shown: [] });
  if (response === 'line') turn.notices.push(around.say(lineFor(signal)));
  // A worry about another that may mean something else is answered, and alarms nobody.
  if (response === 'card' && signal.action === 'card')
    await turn.surroundings.work.alarm(alarmKindOf(signal));
  if (response === 'line' || response === 'none') return undefined;
  const fits = lettersIn(draft) + text.length <= longestStory;
  turn.held.push(...turn.notices.splice(0), ...alsoSaid, ...(fits ? [] : [around.say('err.full')]));
  const keeps = fits ? text : '';
  return turn.asked(interrupted(draft, keeps, signal, response, open.question.tells));
}

/** A command when the whole message is one, else an answer to the open question. */
async function hear(turn: Turn, open: Open, text: string, elsewhere = false): Promise<Answered> {
  const { draft } = open;
  const tells = open.question.tells === true;
  const exact = replyTo(open, text, 'exactly');
  const isAnswer =
    turn.cry !== undefined || exact.ids.length > 0 || open.question.answeredBy?.test(text) === true;
  const isFree = isMarked(text) || !isAnswer;
  const intent = isFree ? meant(open, text) : 'answer';
  const nearly = exact.ids.length > 0 || tells ? exact : replyTo(open, text, 'nearly');
  const reply = nearly.ids.length > 0 ? nearly : (yesOrNo(intent, open, text) ?? nearly);
  const wanted = isCommand(intent) ? intent : reply.one && commandReplies[reply.one];
  // Whoever comes back and says hello is welcomed back.
  const isBack = isGreeting(text) && (elsewhere || isLongAway(turn, draft));
  const call = reply.ids.length === 0 && turn.cry === undefined ? askedToCall(open, text) : undefined;
  if (call) return turn.asked(call);
  const beside = reply.ids.length === 0 && !isBack ? saidBeside(reply, open, wanted) : undefined;
  if (beside) return turn.asked(beside.taken, beside.instead);
  const obeyed = wanted && (await obey(turn, wanted, open));
  if (obeyed) return obeyed;
  if (elsewhere && !onlyAdds.has(draft.at))
    return turn.asked(taken(draft, seenFirst(draft.at), open.around.say('err.twodevices')));
  if (isLongAway(turn, draft)) return turn.asked(cameBack(turn, open, text));
  if (isOnlyReady(reply, open)) return turn.asked(taken(draft, draft.at));
  const outcome = withoutCall(open.step.take(reply, draft, open.around), open, text);
  if (outcome.kind === 'resume') return resume(turn, hear, draft, text);
  const besides = turn.cry && reply.ids.length === 0 && toldBeside(outcome, text, turn.cry, open);
  if (besides) return turn.askedAgain(besides);
  if (turn.quiet >= oneBreath) return follow(turn, outcome, open, text);
  const mayJoin = reply.ids.length === 0 && (tells || outcome.kind === 'unclear' || mendsWord(text));
  const joined = mayJoin ? joinedToLast(draft, text) : undefined;
  if (joined) {
    const { question } = open;
    return turn.asked(taken(joined, joined.at), { ask: inShort(question), options: repliesTo(question) });
  }
  const answered = await follow(turn, outcome, open, text);
  // It was asked already whether there is more; when it stays quiet it is asked again.
  const mayWait = turn.notices.length === 0 && onlyLonger(draft, answered.draft);
  return mayWait ? { ...answered, bubbles: [] } : answered;
}

/** Letters a person typed into this case. */
const lettersIn = (draft: Draft): number =>
  [...toldTexts(draft), ...(draft.crisis?.held ?? [])].reduce((sum, words) => sum + words.length, 0);

/**
 * One of the replies that stand there, word for word: what it says is ours and nobody's cry for help. Numbered
 * pieces are the person's own words.
 */
const isReply = (open: Open, text: string): boolean =>
  repliesTo(open.question).length > 0 && /\D/.test(replyTo(open, text, 'exactly').one ?? '');

function meant(open: Open, text: string): Intent {
  const intent = understand(text, askedIn(open));
  return isForAnother(open.question, text, intent) ? 'answer' : intent;
}

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
