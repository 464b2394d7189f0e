import { hoursInWords } from '../../services/domain/hours-in-words.js';
import { plainDate } from '../../services/domain/plain-date.js';
import type { CallbackWish } from '../../services/ports/help-work.js';
import type { Option, OptionId, Said } from '../../services/domain/text-catalogue.js';
import type { Want } from './asked-of-people.js';
import { comeBack } from './came-from.js';
import { isMinor } from './choices.js';
import type { Draft } from './draft.js';
import { wanting } from './peers.js';
import { act, type Around, type Outcome, type Taken, taken } from './step.js';

/** What can be chosen when nobody is there: by telephone, and every time in writing too. */
export const laterOptions = ({ option }: Around): readonly Option[] =>
  (['reply.call_back', 'reply.write_back', 'reply.leave_message', 'reply.no'] as const).map(option);

const wanted: Readonly<Partial<Record<OptionId, Want>>> = {
  'reply.call_back': 'call',
  'reply.write_back': 'write',
  'reply.leave_message': 'message',
};

/** @returns `undefined` when it is none of these. */
export function laterChosen(draft: Draft, one: OptionId | undefined): Taken | undefined {
  if (one === 'reply.no' || one === 'reply.never_mind') return comeBack(draft);
  const want = one && wanted[one];
  if (!want) return undefined;
  const { draft: wants, at } = wanting(draft, want);
  return taken(wants, at);
}

/** Nobody is there now, until when not, and what can be done; the question is the last bubble. */
export function nobodyNow({ say, date, form, settings, staffing }: Around): Said {
  const callback_by = date(staffing.callbackBy);
  const hours =
    staffing.mode === 'hours' || staffing.mode === 'live' ? hoursInWords(settings.openHours, form) : '';
  return hours === '' ? say('route.peer_later', { callback_by }) : say('wait.closed', { hours, callback_by });
}

/** What was promised: when it suits, and the last day. */
function whenInWords(when: CallbackWish['when'], promisedBy: string, { label, form }: Around): string {
  const by = label('callback.by', { date: plainDate(promisedBy, form) });
  return when === 'no_preference' ? by : `${label(`reply.${when}`).toLowerCase()}, ${by}`;
}

/** Somebody is going to call or write; nobody is looked for any more. */
export const askCallback = (draft: Draft, wish: Omit<CallbackWish, 'isMinor'>, around: Around): Outcome =>
  act(async (work) => {
    await work.help.leavePeer();
    const promisedBy = await work.help.requestCallback({ ...wish, isMinor: isMinor(draft) });
    const { say, settings } = around;
    if (wish.way === 'message') return comeBack(draft, say('msg.ok'));
    const noted = say('cb.ok', { how: wish.how, when: whenInWords(wish.when, promisedBy, around) });
    const number = wish.way === 'call' && settings.lineNumber !== '';
    return comeBack(
      draft,
      noted,
      ...(number ? [say('cb.number', { line_number: settings.lineNumber })] : []),
    );
  });

/** The same promise once more. */
export const renewCallback = (
  draft: Draft,
  change: Partial<Pick<CallbackWish, 'way' | 'when'>>,
  { say, date }: Around,
): Outcome =>
  act(async (work) => {
    const promisedBy = await work.help.renewCallback(change);
    return comeBack(draft, say('cb.open', { callback_by: date(promisedBy) }));
  });

export const cancelCallback = (draft: Draft, { say }: Around): Outcome =>
  act(async (work) => {
    await work.help.cancelCallback();
    return comeBack(draft, say('cb.cancelled'));
  });
