import { catalogue } from '../../data/text/catalogue.js';
import type { Option } from '../../services/domain/text-catalogue.js';
import type { StepId } from '../../dialogs/intake/step-ids.js';
import { findReceiptCode } from '../../services/domain/receipt-code.js';
import { screen } from '../../services/safety/screen.js';
import { understand } from '../../services/understanding/commands/understand.js';
import { findContacts } from '../../services/understanding/contact/find-contacts.js';
import { findDate } from '../../services/understanding/dates/find-date.js';
import { languageOf } from '../../services/understanding/language/language-of.js';
import { matchReply } from '../../services/understanding/match-reply.js';
import { ageAnswered, toldOfSelf } from '../../services/understanding/person/told-of-self.js';
import { isOtherOrganisation } from '../../services/understanding/situations/other-organisation.js';
import { situationIn } from '../../services/understanding/situations/situation-in.js';
import { tellsOfMunicipalDecision } from '../../services/understanding/story/municipal-decision.js';
import { announcesPraise, isPraise, praiseFor } from '../../services/understanding/story/praise.js';
import { ackFor, kindOfCareOf, slotsOf } from '../../services/understanding/story/story-of.js';
import { timeTold } from '../../services/understanding/story/time-told.js';
import { wishLimit } from '../../services/understanding/story/wish-limits.js';
import { wishesSaid } from '../../services/understanding/story/wishes-said.js';
import { themesOf } from '../../services/understanding/themes/themes-of.js';
import { conversationAt } from '../support/paths.js';
import { anonymiser } from '../support/the-anonymiser.js';

/** Where a person types, by the kind of answer that is looked for there. */
const fields = {
  'a story': 'story',
  'more of a story': 'story-more',
  'a feeling': 'feel',
  'a time': 'when',
  'who one is': 'who',
  'an age': 'age',
  'yes or no to storing': 'privacy',
  'yes or no to passing on': 'consent',
  'a menu': 'routes',
  'several of a list': 'wish',
  'a score': 'heard',
  'a code': 'code',
  'a correction at the card': 'card',
  'a line written anew': 'edit',
  'the text for the council': 'forward-edit',
  'a piece to leave out': 'forward-strike',
  'whether all may be erased': 'erase',
  'after a crisis text': 'crisis-resume',
} as const satisfies Record<string, StepId>;

export type Reads = (text: string) => unknown;

/** One whole turn of the talk, always from the same open question. */
async function turnAt(step: StepId): Promise<Reads> {
  let talk = await conversationAt(step);
  const { draft } = talk;
  const { status } = talk.work.current;
  return async (text) => {
    talk.draft = draft;
    await talk.says(text);
    if (talk.work.current.status !== status || talk.work.erased > 0) talk = await conversationAt(step);
  };
}

export const fieldNames = Object.keys(fields) as (keyof typeof fields)[];
export const readField = (name: keyof typeof fields): Promise<Reads> => turnAt(fields[name]);

const list: readonly Option[] = catalogue.say('theme.list', 'u').replies;
const yesNo: readonly Option[] = catalogue.say('privacy.ok', 'en').replies;

/** Every way in which a text is read, by itself. */
export const readings: Readonly<Record<string, Reads>> = {
  screen,
  command: (text) => understand(text, { context: 'menu', prompt: 'Wat wilt u doen? [1 Verder, 2 Stoppen]' }),
  'yes or no': (text) => understand(text, { context: 'yesno', prompt: 'Mag dit naar de raad?' }),
  'prompt of a command': (text) => understand('verder', { context: 'menu', prompt: text }),
  date: (text) => findDate(text, { ref: '2026-12-08', direction: 'past' }),
  'time told': (text) => timeTold(text, '2026-12-08'),
  themes: themesOf,
  language: languageOf,
  contacts: findContacts,
  'reply of a list': (text) => matchReply(text, { shown: list, unshown: yesNo }, 'nearly'),
  'reply to the letter': (text) => matchReply(text, { shown: yesNo, unshown: list }, 'exactly'),
  self: (text) => [toldOfSelf(text), toldOfSelf(text, true), ageAnswered(text)],
  situation: (text) => [
    situationIn(text, true),
    situationIn(text, false),
    isOtherOrganisation(text, 'Zorgplein'),
  ],
  story: (text) => [slotsOf(text), ackFor(text), kindOfCareOf(text), tellsOfMunicipalDecision(text)],
  praise: (text) => [announcesPraise(text), praiseFor(text), isPraise(text)],
  wishes: (text) => [wishesSaid(text), wishLimit(text)],
  code: findReceiptCode,
  names: (text) => anonymiser.anonymise(text),
  'citizen service number': (text) => anonymiser.maskBsn(text),
};
