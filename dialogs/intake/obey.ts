import type { Form } from '../../services/domain/utterance.js';
import type { Command } from '../../services/understanding/commands/intent.js';
import { askingPeople, isAboutPeople } from './asking-people.js';
import { whoToTalkToNow } from './choices.js';
import { numberFor } from './crisis.js';
import type { Draft } from './draft.js';
import { follow, inOtherWords, settled, skip } from './going-on.js';
import { isLookedFor, isWithSomebody, wanting } from './peers.js';
import { backAside, between, type Step, type Taken, taken } from './step.js';
import { steps } from './steps/all-steps.js';
import { endTalk } from './steps/chat-end.js';
import { stopLooking } from './steps/waiting.js';
import type { Answered, Open, Turn } from './turn.js';

/** @returns `undefined` when the words are no command here but an answer. */
export async function obey(turn: Turn, command: Command, open: Open): Promise<Answered | undefined> {
  const { draft, step, question, around } = open;
  const { say, label, form } = around;
  switch (command) {
    case 'help':
      return turn.asked(
        taken(
          draft,
          draft.at,
          say('cmd.help', { step_plain: label(placeOf(draft)) }),
          ...numberFor(draft, around),
        ),
      );
    case 'human':
      return turn.asked(towardsPerson(open));
    case 'stop':
      return stop(turn, open);
    case 'withdraw':
      return turn.asked(between(draft, 'withdraw'));
    case 'restart':
      return turn.asked(draft.at === 'start' ? taken(draft, 'start') : between(draft, 'restart'));
    case 'repeat':
      return inOtherWords(turn, open);
    case 'back':
      return settled(turn, oneBack(open), open);
    case 'skip':
      return skip(turn, open);
    case 'dontknow':
      return step.skip && question.tells ? skip(turn, open, say('cmd.dontknow')) : undefined;
    case 'language_en':
    case 'language_nl':
    case 'language':
      return speak(turn, draft, otherLanguage(command, form, draft));
  }
}

/** Somebody wants a person: one is looked for, or the truth is said and what there is instead (script §8). */
function towardsPerson({ draft, around }: Open): Taken {
  const { say, date, help, staffing } = around;
  const number = numberFor(draft, around);
  const there = whoToTalkToNow(draft, around);
  if (isWithSomebody(help)) return taken(askingPeople(draft), 'chatting');
  if (isLookedFor(help)) return taken(askingPeople(draft), 'waiting', ...number);
  if (staffing.peers === 'none') return taken(draft, draft.at, ...number, say('route.peer_off'), there);
  if (staffing.peers === 'later' && help.callback?.state === 'open') {
    const { way, promisedBy } = help.callback;
    const promised = way === 'message' ? say('msg.ok') : say('cb.open', { callback_by: date(promisedBy) });
    return taken(draft, draft.at, ...number, promised, there);
  }
  // That is what is being asked about already.
  if (staffing.peers === 'later' && isAboutPeople(draft.at)) return taken(draft, draft.at, ...number);
  const asked = askingPeople(draft);
  if (staffing.peers === 'later') return taken(asked, 'later', ...number);
  const { draft: next, at } = wanting(asked, 'peer');
  return taken(next, at, ...number);
}

/** With a volunteer it ends the talk with them; where one waits it ends the search; anywhere else all rests. */
async function stop(turn: Turn, open: Open): Promise<Answered> {
  const { draft, around } = open;
  if (isWithSomebody(around.help)) return follow(turn, endTalk(draft, around), open, '');
  const isSearching = isLookedFor(around.help);
  if (isSearching && draft.at === 'waiting') return follow(turn, stopLooking(draft, around), open, '');
  if (isSearching) await turn.surroundings.work.help.leavePeer();
  return turn.asked({ ...between(draft, 'paused'), says: numberFor(draft, around) });
}

async function speak(turn: Turn, draft: Draft, form: Form): Promise<Answered> {
  const spoken = { ...draft, form, formChosen: true };
  return turn.asked(taken(spoken, draft.at, (await turn.around(spoken)).say('cmd.language')));
}

/** Where we are; in a pause, where the talk goes on. */
const placeOf = ({ at, aside }: Draft): Step['place'] => steps[at === 'paused' ? (aside ?? at) : at].place;

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
