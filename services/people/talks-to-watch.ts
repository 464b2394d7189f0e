import type { AlarmKind } from '../domain/alarm.js';
import { amsterdamDay } from '../domain/amsterdam.js';
import { openCallbacks } from '../handoff/callback-records.js';
import { connectedHandoffs, waitingHandoffs } from '../handoff/handoff-records.js';
import type { RecordStore } from '../ports/record-store.js';

/** A talk that a coordinator has to know of now: who has it, and why. Never what it is about. */
export interface TalkToWatch {
  /** The volunteer who is there; absent while nobody is. */
  readonly alias?: string;
  /** Danger was heard. */
  readonly danger?: AlarmKind;
  /** The volunteer called the coordinator. */
  readonly isCalled: boolean;
  readonly since: string;
}

/** People who wait for somebody at this moment. */
export interface WaitingNow {
  readonly count: number;
  /** Since when the one who waits longest does. */
  readonly since?: string;
}

/** Promises to call or write back that are not done yet. */
export interface OpenPromises {
  readonly count: number;
  /** Of those, how many have to be done today. */
  readonly today: number;
}

export interface HelpNow {
  readonly talks: readonly TalkToWatch[];
  readonly waiting: WaitingNow;
  readonly promises: OpenPromises;
}

/** What goes on between people and volunteers now, as far as a coordinator has to act on it. */
export async function helpNow(store: RecordStore, now: Date): Promise<HelpNow> {
  const [waiting, connected, promises] = await Promise.all([
    waitingHandoffs(store),
    connectedHandoffs(store),
    openCallbacks(store),
  ]);
  const today = amsterdamDay(now);
  const sinces = waiting.map(({ searchingSince, requestedAt }) => searchingSince ?? requestedAt).sort();
  const [since] = sinces;
  return {
    talks: [...waiting, ...connected]
      .filter(({ urgent, coordinatorCalledAt }) => urgent !== undefined || coordinatorCalledAt !== undefined)
      .map(({ owner, urgent, coordinatorCalledAt, requestedAt }) => ({
        ...(owner && { alias: owner.alias }),
        ...(urgent && { danger: urgent }),
        isCalled: coordinatorCalledAt !== undefined,
        since: coordinatorCalledAt ?? requestedAt,
      })),
    waiting: { count: waiting.length, ...(since !== undefined && { since }) },
    promises: {
      count: promises.length,
      today: promises.filter(({ promisedBy }) => promisedBy <= today).length,
    },
  };
}
