import { settleHelp } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import type { KnownCallback } from '../domain/callback.js';
import type { Work } from '../ports/work.js';
import { openCallbacks, putCallback, putContact, readCallback, readContact } from './callback-records.js';
import type { Desk, DeskCallback, DeskPerson, Outcome } from './desk.js';
import { lackOf } from './fitting.js';
import { happen, readHandoff } from './handoff-records.js';
import { traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { sharedLook } from './shared-look.js';
import { demandsAt, readCandidate } from './volunteers.js';

/** After so many times without an answer the person is asked for another moment. */
const attemptsAtMost = 2;

/** Ends a promise, kept or not: the number or address goes, and what it came from knows. */
export async function settlePromise(
  parts: Pick<PeopleParts, 'keys' | 'alerts'>,
  work: Work,
  callback: KnownCallback,
  outcome: 'done' | 'failed' | 'late',
): Promise<void> {
  const isKept = outcome === 'done';
  const ended: KnownCallback = {
    ...callback,
    state: isKept ? 'done' : 'failed',
    endedAt: work.now.toISOString(),
  };
  await putCallback(work, ended);
  const handoff = await readHandoff(work, callback.handoffId);
  if (handoff) await happen(work, handoff, { what: isKept ? 'callback-done' : 'callback-failed' });
  await parts.alerts.settled(work, { reason: 'callback', id: callback.id });
  await indicate(work, 'callback.outcome', outcome);
  await settleHelp(work, parts.keys, callback);
}

/** Promises to call or write back, and keeping them. */
export function promises(
  parts: PeopleParts,
): Pick<Desk, 'callbacks' | 'takeCallback' | 'callbackDone' | 'callbackMissed'> {
  const { store, clock, settings, conversations } = parts;
  const openOnes = sharedLook(store, ['callback'], () => openCallbacks(store));

  const may = async (from: Pick<Work, 'read'>, { accountId }: DeskPerson, now: Date): Promise<boolean> => {
    const candidate = await readCandidate(from, accountId);
    return candidate !== undefined && lackOf(candidate.profile, demandsAt(settings(), now)) === undefined;
  };

  const inPromise = async <Result>(
    id: string,
    otherwise: Result,
    does: (work: Work, callback: KnownCallback) => Promise<Result>,
  ): Promise<Result> => {
    const known = await readCallback(store, id);
    if (!known) return otherwise;
    return conversations.run(known.conversationId, async (work) => {
      const callback = await readCallback(work, id);
      return callback ? does(work, callback) : otherwise;
    });
  };
  /** Whoever knows the person, or was asked to make room for somebody else, does not hear from them again. */
  const isBarred = async (
    from: Pick<Work, 'read'>,
    { handoffId }: KnownCallback,
    { accountId }: DeskPerson,
  ): Promise<boolean> => (await readHandoff(from, handoffId))?.never.includes(accountId) ?? false;
  const isTheirs = ({ owner }: KnownCallback, { accountId }: DeskPerson): boolean =>
    owner?.accountId === accountId;

  return {
    async callbacks(person) {
      if (!(await may(store, person, clock.now()))) return [];
      const open = await openOnes();
      const shown = await Promise.all(
        open.map(async (callback): Promise<readonly DeskCallback[]> => {
          if (!isTheirs(callback, person))
            return callback.owner || (await isBarred(store, callback, person)) ? [] : [callback];
          const contact = await readContact(store, callback.id);
          if (!contact) return [callback];
          const { how, message } = contact;
          return [{ ...callback, contact: { how, ...(message !== undefined && { message }) } }];
        }),
      );
      return shown.flat();
    },

    takeCallback: (person, id) =>
      inPromise<'taken' | 'not-allowed'>(id, 'not-allowed', async (work, callback) => {
        if (isTheirs(callback, person)) return callback.state === 'open' ? 'taken' : 'not-allowed';
        if (callback.state !== 'open' || callback.owner || !(await may(work, person, work.now)))
          return 'not-allowed';
        if (await isBarred(work, callback, person)) return 'not-allowed';
        const { accountId, alias } = person;
        await putCallback(work, { ...callback, owner: { accountId, alias } });
        await traced(work, 'callback-taken', person, id);
        return 'taken';
      }),

    callbackDone: (person, id, _way, answer) =>
      inPromise<Outcome>(id, 'not-allowed', async (work, callback) => {
        if (!isTheirs(callback, person)) return 'not-allowed';
        if (callback.state !== 'open') return callback.state === 'done' ? 'done' : 'not-allowed';
        // How to reach somebody is of no use any more, so it goes; the answer stays for them to read.
        await putContact(work, callback, { version: 1, how: '', ...(answer !== undefined && { answer }) });
        await settlePromise(parts, work, callback, 'done');
        await traced(work, 'callback-done', person, id);
        if (answer !== undefined)
          await conversations.tell(work, callback.conversationId, { what: 'message-answered' });
        return 'done';
      }),

    callbackMissed: (person, id, attempt, outcome) =>
      inPromise<Outcome>(id, 'not-allowed', async (work, callback) => {
        if (!isTheirs(callback, person)) return 'not-allowed';
        if (callback.attempts.length >= attempt) return 'done'; // it was counted already
        if (callback.state !== 'open' || callback.attempts.length !== attempt - 1) return 'not-allowed';
        const attempts = [...callback.attempts, { at: work.now.toISOString(), outcome }];
        await traced(work, 'callback-missed', person, id);
        if (attempts.length < attemptsAtMost) {
          await putCallback(work, { ...callback, attempts });
          return 'done';
        }
        await settlePromise(parts, work, { ...callback, attempts }, 'failed');
        await conversations.tell(work, callback.conversationId, { what: 'callback-failed' });
        return 'done';
      }),
  };
}
