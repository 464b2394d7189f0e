import { plainDate } from '../../services/domain/plain-date.js';
import { type Settings, organisationName } from '../../services/domain/settings.js';
import type { TextCatalogue } from '../../services/domain/text-catalogue.js';
import type { Anonymiser } from '../../services/ports/anonymiser.js';
import type { CaseWork } from '../../services/ports/case-work.js';
import type { Staffing } from '../../services/ports/help-work.js';
import type { Screen } from '../../services/safety/screen.js';
import type { Draft } from './draft.js';
import type { Around } from './step.js';

/** What a turn has at hand. */
export interface Surroundings {
  readonly text: TextCatalogue;
  readonly work: CaseWork;
  readonly now: Date;
  /** When the person last said something before this turn. */
  readonly spokenAt?: Date | undefined;
  readonly settings: Settings;
  readonly anonymiser: Anonymiser;
  /** Every message goes through it first. */
  readonly screen: Screen;
}

/** What a step may know: the words in the form of this draft, and how it stands with the case right now. */
export async function aroundOf(
  { form, at }: Draft,
  { text, work, now, settings, anonymiser }: Surroundings,
  staffing: Staffing,
  asideQuestion: (around: Around) => string,
): Promise<Around> {
  const [code, standing, help] = [await work.code(), await work.standing(), await work.help.standing()];
  const around: Around = {
    form,
    say: (key, ...values) => text.say(key, form, ...values),
    label: (key, ...values) => text.label(key, form, ...values),
    option: (id) => text.spoken(id, form),
    inOtherLanguage: (language) => {
      const read = settings.otherLanguages[language];
      return read ? [text.inOtherLanguage(language, read.help)] : [];
    },
    date: (day) => plainDate(day, form),
    settings: { ...settings, organisation: organisationName(settings, text.label('org.unnamed', form)) },
    anonymiser,
    now,
    code,
    standing,
    isTextChecked: at === 'forward' && (await work.isTextChecked()),
    help,
    staffing,
    keptUntil: work.keptUntil(),
    goneFromBackups: work.goneFromBackups(),
    asideQuestion: () => asideQuestion(around),
  };
  return around;
}
