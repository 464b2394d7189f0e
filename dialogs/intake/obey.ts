import type { Form } from '../../services/domain/utterance.js';
import type { Command } from '../../services/understanding/commands/intent.js';
import { whoToTalkToNow } from './choices.js';
import { numberFor } from './crisis.js';
import type { Draft } from './draft.js';
import { inOtherWords, settled, skip } from './going-on.js';
import { backAside, between, type Step, type Taken, taken } from './step.js';
import { steps } from './steps/all-steps.js';
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
      return turn.asked(
        taken(
          draft,
          draft.at,
          ...numberFor(draft, around),
          say('route.peer_off'),
          whoToTalkToNow(draft, around),
        ),
      );
    case 'stop':
      return turn.asked({ ...between(draft, 'paused'), says: numberFor(draft, around) });
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
