import type { News } from '../../services/domain/news.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import { askingPeople, isHeld } from './asking-people.js';
import { comeBack, withoutQuestions } from './came-from.js';
import { whoToTalkToNow } from './choices.js';
import type { Draft } from './draft.js';
import {
  answerOf,
  isLookedFor,
  isWithSomebody,
  reportOf,
  withMediation,
  withPeer,
  withPlan,
} from './peers.js';
import { inShort, repliesTo } from './question-bubbles.js';
import { routesLeft } from './routes.js';
import { oneBreath, stoppedFor } from './silence.js';
import { type Around, between, type Question, taken } from './step.js';
import type { StepId } from './step-ids.js';
import type { Answered, Turn } from './turn.js';
import { withoutMediation } from './who-is-there.js';

/** What happened on our side, as the person is told it, and the question that is open then. */
export async function hearNews(turn: Turn, draft: Draft, news: News): Promise<Answered> {
  switch (news.what) {
    case 'waiting':
      return news.minute === 10 ? nobodyCame(turn, draft) : stillWaiting(turn, draft, news.minute);
    case 'joined':
      return joined(turn, draft, news.alias);
    case 'may-join':
      return asks(turn, withPeer(draft, { guest: { as: news.as, alias: news.other } }), 'may-join');
    case 'left':
      return says(turn, withPeer(draft, { guest: undefined }), 'chatting', (say) =>
        say('chat.left', { v: news.alias, v2: news.other }),
      );
    case 'away':
      return says(turn, draft, 'chatting', (say) => say('chat.idle_v', { v: news.alias }));
    case 'lost':
      return says(turn, withPeer(draft, { answered: true }), 'waiting', (say) =>
        say('chat.lost', { v: news.alias }),
      );
    case 'back':
      return says(turn, draft, 'chatting', (say) => say('chat.back', { v: news.alias }));
    case 'taken-over':
      return says(turn, withPeer(draft, { alias: news.other }), 'chatting', (say) =>
        say('chat.goes_on', { v: news.alias, v2: news.other }),
      );
    case 'still-there':
      return asks(turn, draft, 'chat-idle');
    case 'silent-too-long':
      return silentTooLong(turn, draft);
    case 'ended':
      return ended(turn, draft, news.alias);
    case 'callback-failed':
      return asks(turn, draft, 'cb-failed');
    case 'callback-late':
      return asks(turn, draft, 'cb-late');
    case 'message-answered':
      return besides(turn, draft, ...answerOf(await turn.around(draft)));
    case 'text-struck':
      return struck(turn, draft);
    case 'mediation-text':
      return asks(turn, withMediation(draft, { text: news.text }), 'med-text');
    case 'mediation-declined':
      return noTalk(turn, draft, 'med.declined');
    case 'mediation-planned':
      return asks(turn, withPlan(draft, news), 'med-planned');
    case 'mediation-cancelled':
      return cancelled(turn, draft, news.startsAt);
    case 'mediation-stopped':
      return noTalk(turn, draft, 'med.stopped');
    case 'mediation-aftercare':
      return asks(turn, withMediation(draft, { weeks: news.weeks }), 'med-after');
  }
}

const silently = (draft: Draft): Answered => ({ draft, bubbles: [] });

/** The open question stays; that one is asked once it is answered. */
const afterwards = (draft: Draft, at: StepId): Draft => {
  const from = draft.aside ?? 'start';
  const held = askingPeople({ ...draft, at: from, aside: undefined });
  return { ...held, at: draft.at, aside: at };
};

/** Asks something about people, now or when what must be answered first is answered. */
const asks = async (turn: Turn, draft: Draft, at: StepId): Promise<Answered> =>
  isHeld(draft) ? silently(afterwards(draft, at)) : turn.asked(taken(askingPeople(draft), at));

/** Only says it, and stands there. */
async function says(
  turn: Turn,
  draft: Draft,
  at: StepId,
  said: (say: Around['say']) => Said,
): Promise<Answered> {
  const next = askingPeople(draft);
  const { say } = await turn.around(next);
  return turn.asked(taken(next, at), { ask: said(say) });
}

/** Says it, and asks in short what was asked already. */
async function besides(turn: Turn, draft: Draft, ...said: readonly Said[]): Promise<Answered> {
  const { question } = await turn.open(draft);
  const asked: Question = { ask: inShort(question), options: repliesTo(question) };
  return said.length === 0 ? silently(draft) : turn.asked(taken(draft, draft.at, ...said), asked);
}

/** Whoever chose a call or a message does not wait any more. */
const choseAnother = ({ at }: Draft): boolean => at.startsWith('cb-') || at === 'message';

/** A text is skipped while the person is typing (script §8). */
async function stillWaiting(turn: Turn, draft: Draft, minute: 2 | 5): Promise<Answered> {
  const isTyping = turn.quiet < oneBreath;
  if (isTyping || isHeld(draft) || choseAnother(draft)) return silently(withPeer(draft, { minute }));
  const told = withPeer(draft, { minute, answered: false });
  if (minute === 5 || draft.at === 'waiting') return turn.asked(taken(askingPeople(told), 'waiting'));
  return besides(turn, told, (await turn.around(told)).say('wait.2'));
}

/** After ten minutes there is always an outcome. */
async function nobodyCame(turn: Turn, draft: Draft): Promise<Answered> {
  const around = await turn.around(draft);
  const { say, date, staffing } = around;
  if (!isHeld(draft) && !choseAnother(draft)) return turn.asked(taken(askingPeople(draft), 'wait-over'));
  const nobody = say('wait.10', { callback_by: date(staffing.callbackBy) });
  const next = isHeld(draft) ? afterwards(draft, 'wait-over') : draft;
  return besides(
    turn,
    next,
    { ...nobody, bubbles: nobody.bubbles.slice(0, 1) },
    whoToTalkToNow(draft, around),
  );
}

function joined(turn: Turn, draft: Draft, v: string): Promise<Answered> {
  return says(turn, withPeer(draft, { alias: v, talked: true }), 'chatting', (say) =>
    say('chat.joined', { v }),
  );
}

async function silentTooLong(turn: Turn, draft: Draft): Promise<Answered> {
  const { draft: back } = comeBack(askingPeople(draft));
  return turn.asked(between(back, 'paused'), stoppedFor(back, await turn.around(back)));
}

/** From here there is nothing to go back to but the choice of what happens next. */
const atTheRoutes: ReadonlySet<StepId> = new Set(['routes', 'more-routes', 'route-peer', 'back', 'bye']);

const mayChoose = ({ confirmed, cameFrom, at }: Draft): boolean =>
  confirmed && (cameFrom ? atTheRoutes.has(cameFrom.at as StepId) : at !== 'paused');

/** The last bubble of a text asks what else is wanted; what comes before it says what happened. */
function choosing(said: Said, draft: Draft, { option }: Around): Question {
  const options = [...routesLeft(draft).map((route) => option(`reply.route_${route}`)), option('reply.no')];
  return { ask: { ...said, bubbles: said.bubbles.slice(-1) }, options };
}

/** The volunteer ended the talk; what they wrote down about it can be read. */
async function ended(turn: Turn, draft: Draft, v: string): Promise<Answered> {
  const left = askingPeople(withPeer(draft, { alias: v }));
  const around = await turn.around(left);
  const end = around.say('chat.end_v', { v });
  const told = [{ ...end, bubbles: end.bubbles.slice(0, 1) }, ...reportOf(left, around)];
  if (!mayChoose(left)) return turn.askedAgain(comeBack(left, ...told));
  const { cameFrom: _from, want: _want, callback: _callback, ...free } = left;
  return turn.asked(taken(free, 'more-routes', ...told), choosing(end, free, around));
}

/** Whoever is with a volunteer, or waits for one, is asked at the code. */
async function struck(turn: Turn, draft: Draft): Promise<Answered> {
  const { standing, help } = await turn.around(draft);
  const isNow = standing.struckText !== undefined && !isWithSomebody(help) && !isLookedFor(help);
  return isNow ? asks(turn, draft, 'recheck') : silently(draft);
}

/** The appointment does not go on; whether it suits is no question any more. */
async function cancelled(turn: Turn, before: Draft, startsAt: string): Promise<Answered> {
  const draft = withoutQuestions(before, new Set(['med-planned']));
  const { say, date } = await turn.around(draft);
  const said = say('med.cancelled', { date: date(new Date(startsAt)) });
  if (draft.at === 'med-planned') return turn.asked(comeBack(draft, said));
  return besides(turn, draft, said);
}

/** There will be no talk: the other side does not want it, or the mediator stops. */
async function noTalk(turn: Turn, before: Draft, key: 'med.declined' | 'med.stopped'): Promise<Answered> {
  const draft = withoutMediation(before);
  const around = await turn.around(draft);
  const said = around.say(key);
  const first = { ...said, bubbles: said.bubbles.slice(0, 1) };
  if (!atTheRoutes.has(draft.at) && draft.at !== 'paused') return besides(turn, draft, first);
  return turn.asked(
    taken({ ...draft, aside: undefined }, 'more-routes', first),
    choosing(said, draft, around),
  );
}
