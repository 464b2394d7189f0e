import { leaving } from './came-from.js';
import { shownAtMost } from './crisis.js';
import { type Draft, keptDraft, lastSpoken, readDraft } from './draft.js';
import { firstOpen } from './first-open.js';
import { answerOf, isLookedFor, isWithSomebody, reportOf, withPeer } from './peers.js';
import { act, type Around, type Outcome, type Taken, taken } from './step.js';
import { withAddition } from './steps/add.js';
import { withMoreStory } from './steps/card-add.js';
import { stillInCalendar } from './still-in-calendar.js';
import { untold } from './untold.js';
import { whereItGoesOn } from './who-is-there.js';

/** Goes on in the case of a receipt code: where an unfinished draft stopped, or with what can still be done. */
export const openCase = (typed: string, draft: Draft, { say, now }: Around): Outcome =>
  act(async (work) => {
    const opened = await work.openWithCode(typed);
    if (opened.kind === 'unknown') return taken(draft, 'code-bad');
    if (opened.kind === 'locked')
      return taken(draft, 'start', say('code.locked', { min: String(opened.minutes) }));
    const kept = { ...readDraft(keptDraft(opened.draft), firstOpen), unclear: 0 };
    const found = withToldBefore(inFormOf(kept, draft), draft);
    return openedAt(found, lastSpoken(opened.draft), {
      say,
      now,
      help: await work.help.standing(),
      standing: opened.standing,
    });
  });

/** A case is spoken of in its own form, which a fresh window does not know; only a form asked for here is newer. */
const inFormOf = (kept: Draft, { form, formChosen }: Draft): Draft =>
  formChosen ? { ...kept, form, formChosen } : kept;

/** A score is of one visit. */
const newVisit = (draft: Draft): Draft => ({
  ...(draft.peer ? withPeer(draft, { talked: false }) : draft),
  scored: false,
});

/** With the volunteer who is there, with what we are to hear, where an unfinished draft stopped, or with what can be done. */
function openedAt(
  kept: Draft,
  leftAt: string | undefined,
  around: Pick<Around, 'say' | 'now' | 'help' | 'standing'>,
): Taken {
  const { help } = around;
  const found = whereItGoesOn(newVisit(kept), help);
  if (isWithSomebody(help) || isLookedFor(help)) return taken(found, found.at);
  const { cameFrom: _from, ...rest } = found;
  const next: Draft = rest.confirmed
    ? { ...rest, at: 'back' }
    : { ...rest, at: 'resume', aside: rest.at, leftAt, held: undefined };
  const asked = untold(next, around);
  if (asked) return taken(leaving(asked.draft, next.at, next.aside), asked.at);
  // Whoever can choose what to do there chooses whether to read it.
  const toRead = next.confirmed ? [] : [...answerOf(around), ...reportOf(next, around)];
  return taken(next, next.at, ...toRead, ...stillInCalendar(around));
}

/** What was told before the code was typed, in a talk that has no case yet, is told in the case that is opened. */
function withToldBefore(found: Draft, { kept, story, crisis }: Draft): Draft {
  const words = [...(kept ? [] : story), ...(crisis?.held ?? [])].join('\n');
  const more = found.confirmed ? withAddition : withMoreStory;
  const told = words === '' ? found : more(found, words);
  if (!crisis) return told;
  const before = found.crisis ?? { ...crisis, shown: [], held: [] };
  const shown = [...before.shown, ...crisis.shown].slice(-shownAtMost);
  return { ...told, crisis: { ...before, checked: before.checked || crisis.checked, shown } };
}
