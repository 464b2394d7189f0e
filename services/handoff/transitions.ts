import type { AlarmKind } from '../domain/alarm.js';
import {
  canGoOn,
  type enders,
  type Handoff,
  type HandoffState,
  handoffStates,
  isConnected,
  isOver,
  isWaiting,
  type OfferRound,
} from '../domain/handoff.js';

type Second = NonNullable<Handoff['second']>;

/** Somebody who is asked to come in. */
type Invited = Pick<Second, 'accountId' | 'alias' | 'as'> & Required<Pick<Second, 'isAdult'>>;

/** What can happen to a handoff (domain.md §3). */
export type HandoffEvent =
  | { readonly what: 'offer' }
  /** To the same again, or to more people: whoever said *not now* is asked once more. */
  | { readonly what: 'offer-again'; readonly round: OfferRound }
  | { readonly what: 'tell'; readonly minute: 2 | 5 }
  | { readonly what: 'claim'; readonly by: NonNullable<Handoff['owner']>; readonly from: number }
  | { readonly what: 'knows'; readonly accountId: string }
  | { readonly what: 'not-now'; readonly accountId: string }
  /** The first words of whoever talks. */
  | { readonly what: 'greet' }
  /** The desk of whoever talks is gone; it may be a page that loads again. */
  | { readonly what: 'miss' }
  | { readonly what: 'lose' }
  | { readonly what: 'return' }
  /** The volunteer stays away: somebody else is looked for, first in line. */
  | { readonly what: 'reopen' }
  /** No click: somebody else, and never the same volunteer again. */
  | { readonly what: 'another' }
  | { readonly what: 'step-away' }
  | { readonly what: 'ask-if-there' }
  /** The person spoke after that question, or the volunteer after having been away. */
  | { readonly what: 'speak-again' }
  | { readonly what: 'invite'; readonly second: Invited }
  /** `isAdult`: as it is known when they come in. */
  | { readonly what: 'let-join'; readonly agreed: boolean; readonly isAdult?: boolean }
  | { readonly what: 'part'; readonly accountId: string }
  | { readonly what: 'hand-over' }
  /** The desk of who came in beside the one who talks is there, or is gone. */
  | { readonly what: 'second-there'; readonly isThere: boolean }
  /** Whoever talked stays away, and who is beside them goes on. */
  | { readonly what: 'take-over' }
  | { readonly what: 'alarm'; readonly kind: AlarmKind }
  | { readonly what: 'end'; readonly by: (typeof enders)[number] }
  /** The person stops looking. */
  | { readonly what: 'cancel' }
  /** The person was silent for a quarter of an hour. */
  | { readonly what: 'abandon' }
  | { readonly what: 'give-up' }
  | { readonly what: 'ask-callback' }
  | { readonly what: 'callback-done' }
  | { readonly what: 'callback-failed' };

type What = HandoffEvent['what'];
type Rules = {
  readonly [Name in What]: (
    handoff: Handoff,
    event: Extract<HandoffEvent, { readonly what: Name }>,
    at: string,
  ) => Handoff | undefined;
};

/** Bot Framework's words for how a handoff goes; they stay in the record (stack.md). */
const statusOf: Readonly<Partial<Record<HandoffState, string>>> = {
  claimed: 'accepted',
  ended: 'completed',
  abandoned: 'completed',
  cancelled: 'failed',
  unanswered: 'failed',
};

const all = handoffStates.map((state) => ({ state }));
const statesThat = (holds: (one: { readonly state: HandoffState }) => boolean): ReadonlySet<HandoffState> =>
  new Set(all.filter(holds).map(({ state }) => state));
const connected = statesThat(isConnected);
const open = statesThat((one) => !isOver(one));
/** Somebody has the talk, or had it a moment ago. */
const held = new Set([...connected, 'reconnecting' as const]);
/** It is offered: a volunteer who picks it up has it. */
const onOffer = statesThat((one) => isWaiting(one) && !held.has(one.state));
const endings: ReadonlySet<HandoffState> = new Set(['unanswered', 'cancelled', 'abandoned', 'ended']);

const without = <Key extends keyof Handoff>(handoff: Handoff, ...gone: readonly Key[]): Omit<Handoff, Key> =>
  Object.fromEntries(
    Object.entries(handoff).filter(([key]) => !gone.some((one) => one === key)),
  ) as unknown as Omit<Handoff, Key>;

/** Back to being offered to everybody who fits: a search of its own, whose waiting is counted anew. */
const searchAgain = (handoff: Handoff, at: string): Handoff => ({
  ...without(handoff, 'owner', 'second', 'lostAt', 'awayAt', 'silentSince'),
  state: 'offered',
  round: 'fitting',
  searchingSince: at,
  offeredAt: at,
  toldMinute: 0,
  notNow: [],
});

const over = (handoff: Handoff, state: HandoffState, at: string): Handoff => ({
  ...without(handoff, 'lostAt', 'awayAt', 'silentSince'),
  state,
  endedAt: at,
});

/** Whoever came in talks from here on. */
const given = (handoff: Handoff, { accountId, alias }: Second): Handoff => ({
  ...without(handoff, 'second', 'lostAt', 'awayAt', 'silentSince'),
  state: 'transferred',
  owner: { accountId, alias },
});

const when = (holds: boolean, next: () => Handoff): Handoff | undefined => (holds ? next() : undefined);
const adds = (list: readonly string[], one: string): string[] => [...new Set([...list, one])];

const rules: Rules = {
  offer: (one, _, at) => when(one.state === 'requested', () => ({ ...one, state: 'offered', offeredAt: at })),
  'offer-again': (one, { round }, at) =>
    when(one.state === 'offered', () => ({ ...one, round, offeredAt: at, notNow: [] })),
  tell: (one, { minute }) => when(one.state === 'offered', () => ({ ...one, toldMinute: minute })),
  claim: (one, { by, from }, at) =>
    when(onOffer.has(one.state) && !one.never.includes(by.accountId), () => ({
      ...one,
      state: 'claimed',
      owner: by,
      claimedAt: at,
      from,
    })),
  knows: (one, { accountId }) =>
    when(onOffer.has(one.state), () => ({ ...one, never: adds(one.never, accountId) })),
  'not-now': (one, { accountId }) =>
    when(onOffer.has(one.state), () => ({ ...one, notNow: adds(one.notNow, accountId) })),

  greet: (one) =>
    when(connected.has(one.state) && one.state !== 'active', () => ({ ...one, state: 'active' })),
  miss: (one, _, at) =>
    when(connected.has(one.state) && one.lostAt === undefined, () => ({ ...one, lostAt: at })),
  lose: (one) =>
    when(connected.has(one.state) && one.lostAt !== undefined, () => ({ ...one, state: 'reconnecting' })),
  return: (one) =>
    when(held.has(one.state) && one.lostAt !== undefined, () => ({
      ...without(one, 'lostAt'),
      state: one.state === 'reconnecting' ? 'active' : one.state,
    })),
  reopen: (one, _, at) => when(held.has(one.state), () => searchAgain(one, at)),
  another: (one, _, at) =>
    when(held.has(one.state), () => ({
      ...searchAgain(one, at),
      anewSince: at,
      never: one.owner ? adds(one.never, one.owner.accountId) : one.never,
    })),
  'step-away': (one, _, at) =>
    when(connected.has(one.state) && one.awayAt === undefined, () => ({ ...one, awayAt: at })),
  'ask-if-there': (one, _, at) =>
    when(connected.has(one.state) && one.silentSince === undefined, () => ({ ...one, silentSince: at })),
  'speak-again': (one) =>
    when(connected.has(one.state) && (one.awayAt !== undefined || one.silentSince !== undefined), () =>
      without(one, 'awayAt', 'silentSince'),
    ),

  invite: (one, { second }) =>
    when(
      connected.has(one.state) &&
        one.second === undefined &&
        ![one.owner?.accountId, ...one.never].includes(second.accountId),
      () => ({ ...one, second: { ...second, agreed: false } }),
    ),
  'let-join': (one, { agreed, isAdult }) => {
    const { second } = one;
    if (!connected.has(one.state) || second === undefined || second.agreed) return undefined;
    if (!agreed) return without(one, 'second');
    return { ...one, second: { ...second, agreed, ...(isAdult !== undefined && { isAdult }) } };
  },
  part: (one, { accountId }) => when(one.second?.accountId === accountId, () => without(one, 'second')),
  'hand-over': (one) => {
    const { second } = one;
    const isHere = second?.agreed === true && second.isThere === true;
    return isHere && second.as === 'transfer' && connected.has(one.state) ? given(one, second) : undefined;
  },
  'second-there': (one, { isThere }) => {
    const { second } = one;
    const isNews = second?.agreed === true && (second.isThere ?? false) !== isThere;
    return isNews ? { ...one, second: { ...second, isThere } } : undefined;
  },
  'take-over': (one) =>
    one.second && canGoOn(one) && one.state === 'reconnecting' ? given(one, one.second) : undefined,

  alarm: (one, { kind }) => when(open.has(one.state), () => ({ ...one, urgent: kind })),
  end: (one, { by }, at) => when(held.has(one.state), () => ({ ...over(one, 'ended', at), endedBy: by })),
  cancel: (one, _, at) =>
    when(onOffer.has(one.state), () => ({ ...over(one, 'cancelled', at), endedBy: 'person' })),
  abandon: (one, _, at) =>
    when(connected.has(one.state), () => ({ ...over(one, 'abandoned', at), endedBy: 'line' })),
  'give-up': (one, _, at) =>
    when(onOffer.has(one.state), () => ({ ...over(one, 'unanswered', at), endedBy: 'line', toldMinute: 10 })),
  'ask-callback': (one) =>
    when(endings.has(one.state) || one.state === 'callback_failed', () => ({
      ...one,
      state: 'callback_requested',
    })),
  'callback-done': (one) =>
    when(one.state === 'callback_requested', () => ({ ...one, state: 'callback_done' })),
  'callback-failed': (one) =>
    when(one.state === 'callback_requested', () => ({ ...one, state: 'callback_failed' })),
};

/**
 * The handoff after something happened to it.
 *
 * @returns `undefined` when this cannot happen to a handoff as it stands: nothing changes.
 */
export function transition(handoff: Handoff, event: HandoffEvent, at: Date): Handoff | undefined {
  const instant = at.toISOString();
  const rule = rules[event.what] as (one: Handoff, event: HandoffEvent, at: string) => Handoff | undefined;
  const next = rule(handoff, event, instant);
  const status = next && next.state !== handoff.state ? statusOf[next.state] : undefined;
  if (!next || status === undefined) return next;
  return { ...next, events: [...next.events, { name: 'handoff.status', state: status, at: instant }] };
}

type Request = Pick<
  Handoff,
  'caseId' | 'conversationId' | 'form' | 'role' | 'isMinor' | 'share' | 'preferences' | 'from'
> &
  Partial<Pick<Handoff, 'theme' | 'care' | 'experience' | 'urgent'>>;

/** A new handoff, asked for now. */
export const requestedHandoff = (request: Request, at: Date): Handoff => ({
  ...request,
  version: 1,
  state: 'requested',
  round: 'fitting',
  requestedAt: at.toISOString(),
  toldMinute: 0,
  never: [],
  notNow: [],
  events: [{ name: 'handoff.initiate', state: 'requested', at: at.toISOString() }],
});
