import { isMediationOver, type Mediation, type MediationState } from '../domain/mediation.js';

type Mediator = NonNullable<Mediation['mediator']>;

/** What can happen to a mediation (domain.md §3). */
export type MediationEvent =
  /** The person answered what the chat asks of them. */
  | { readonly what: 'tell-intake' }
  | { readonly what: 'assign'; readonly mediator: Mediator }
  /** From a mediator who cannot go on; it stands where it stood. */
  | { readonly what: 'take-over'; readonly mediator: Mediator }
  | { readonly what: 'hand-back' }
  | { readonly what: 'contact' }
  /** Spoken about with somebody below sixteen: who at home must know. */
  | { readonly what: 'discuss-minor' }
  | { readonly what: 'consult' }
  | { readonly what: 'let-ask' }
  | { readonly what: 'write-text' }
  /** The person says yes to the exact text for the other side. */
  | { readonly what: 'confirm' }
  | { readonly what: 'ask-other' }
  | { readonly what: 'other-agrees' }
  | { readonly what: 'other-declines' }
  /** A first date, or another one. */
  | { readonly what: 'plan' }
  | { readonly what: 'cancel-plan' }
  | { readonly what: 'hold'; readonly heldAt: string }
  | { readonly what: 'conclude'; readonly outcome: NonNullable<Mediation['outcome']> }
  | { readonly what: 'ask-aftercare'; readonly weeks: 2 | 8 }
  | {
      readonly what: 'tell-aftercare';
      readonly weeks: 2 | 8;
      readonly kept: 'yes' | 'partly' | 'no';
      /** The day of the next first contact, when it is opened again. */
      readonly contactBy: string;
    }
  /** The promised day went by. */
  | { readonly what: 'run-late' }
  /** The last question stayed unanswered. */
  | { readonly what: 'lapse' }
  | { readonly what: 'withdraw'; readonly by: NonNullable<Mediation['stoppedBy']> };

type What = MediationEvent['what'];
type Rules = {
  readonly [Name in What]: (
    mediation: Mediation,
    event: Extract<MediationEvent, { readonly what: Name }>,
    at: string,
  ) => Mediation | undefined;
};

/** Why something cannot be done yet. */
export type Hindrance = 'safety' | 'contact' | 'confirmed' | 'under_16' | 'may_ask';

const order: Readonly<Record<Hindrance, (mediation: Mediation) => boolean>> = {
  safety: ({ isAboutSafety, coordinatorConsulted }) => isAboutSafety && !coordinatorConsulted,
  contact: ({ contactedAt }) => contactedAt === undefined,
  confirmed: ({ state }) => state === 'mediator_assigned',
  under_16: ({ isBelow16, minorDiscussed }) => isBelow16 && !minorDiscussed,
  may_ask: ({ mayAsk }) => mayAsk !== 'yes',
};

/** What must have been done before: nothing reaches the other side without all of it. */
const needed: Readonly<Partial<Record<What, readonly Hindrance[]>>> = {
  contact: ['safety'],
  'write-text': ['safety', 'contact'],
  'ask-other': ['confirmed', 'safety', 'contact', 'under_16', 'may_ask'],
};

/** Everything that keeps the mediator from doing this now, the first thing to do in front. */
export const hindrancesOf = (mediation: Mediation, what: What): readonly Hindrance[] =>
  (needed[what] ?? []).filter((one) => order[one](mediation));

const assigned: ReadonlySet<MediationState> = new Set([
  'mediator_assigned',
  'reporter_confirmed',
  'other_asked',
  'other_agreed',
  'scheduled',
  'held',
  'outcome',
  'aftercare_2w',
  'aftercare_8w',
]);
/** Nothing has reached the other side. */
const beforeTheOther: ReadonlySet<MediationState> = new Set(['mediator_assigned', 'reporter_confirmed']);

const without = <Key extends keyof Mediation>(
  mediation: Mediation,
  ...gone: readonly Key[]
): Omit<Mediation, Key> =>
  Object.fromEntries(
    Object.entries(mediation).filter(([key]) => !gone.some((one) => one === key)),
  ) as unknown as Omit<Mediation, Key>;

const to = (mediation: Mediation, state: MediationState, from: MediationState): Mediation | undefined =>
  mediation.state === from ? { ...mediation, state } : undefined;

const ended = (mediation: Mediation | undefined, at: string): Mediation | undefined =>
  mediation && { ...mediation, endedAt: at };

const when = (holds: boolean, next: () => Mediation): Mediation | undefined => (holds ? next() : undefined);

const rules: Rules = {
  'tell-intake': (one) => to(one, 'intake_done', 'requested'),
  assign: (one, { mediator }) =>
    when(one.state === 'intake_done' && !one.never.includes(mediator.accountId), () => ({
      ...one,
      state: 'mediator_assigned',
      mediator,
    })),
  'take-over': (one, { mediator }) =>
    when(
      assigned.has(one.state) && ![one.mediator?.accountId, ...one.never].includes(mediator.accountId),
      () => ({ ...one, mediator }),
    ),
  'hand-back': (one) => {
    const { mediator } = one;
    if (one.state !== 'mediator_assigned' || !mediator) return undefined;
    return {
      ...without(one, 'mediator', 'contactedAt'),
      state: 'intake_done',
      never: [...one.never, mediator.accountId],
    };
  },
  contact: (one, _, at) =>
    when(assigned.has(one.state) && one.contactedAt === undefined, () => ({
      ...without(one, 'lateSince'),
      contactedAt: at,
    })),
  'discuss-minor': (one) =>
    when(assigned.has(one.state) && one.isBelow16 && !one.minorDiscussed, () => ({
      ...one,
      minorDiscussed: true,
    })),
  consult: (one) =>
    when(assigned.has(one.state) && one.isAboutSafety && !one.coordinatorConsulted, () => ({
      ...one,
      coordinatorConsulted: true,
    })),
  'let-ask': (one) =>
    when(beforeTheOther.has(one.state) && one.mayAsk === 'later', () => ({ ...one, mayAsk: 'yes' })),
  'write-text': (one) => when(beforeTheOther.has(one.state), () => ({ ...one, state: 'mediator_assigned' })),
  confirm: (one) => to(one, 'reporter_confirmed', 'mediator_assigned'),
  'ask-other': (one) => to(one, 'other_asked', 'reporter_confirmed'),
  'other-agrees': (one) => to(one, 'other_agreed', 'other_asked'),
  'other-declines': (one, _, at) => ended(to(one, 'other_declined', 'other_asked'), at),
  plan: (one) => to(one, 'scheduled', 'other_agreed') ?? to(one, 'scheduled', 'scheduled'),
  'cancel-plan': (one) => to(one, 'other_agreed', 'scheduled'),
  hold: (one, { heldAt }, at) =>
    when(one.state === 'scheduled' && heldAt <= at, () => ({ ...one, state: 'held', heldAt })),
  conclude: (one, { outcome }) => when(one.state === 'held', () => ({ ...one, state: 'outcome', outcome })),
  'ask-aftercare': (one, { weeks }) =>
    weeks === 2 ? to(one, 'aftercare_2w', 'outcome') : to(one, 'aftercare_8w', 'aftercare_2w'),
  'tell-aftercare': (one, { weeks, kept, contactBy }, at) => {
    if (one.state !== (weeks === 2 ? 'aftercare_2w' : 'aftercare_8w')) return undefined;
    if (kept === 'no') return openedAgain(one, contactBy);
    return weeks === 2 ? one : ended({ ...one, state: 'closed' }, at);
  },
  'run-late': (one, _, at) =>
    when(!isMediationOver(one) && one.contactedAt === undefined && one.lateSince === undefined, () => ({
      ...one,
      lateSince: at,
    })),
  lapse: (one, _, at) => ended(to(one, 'closed', 'aftercare_8w'), at),
  withdraw: (one, { by }, at) =>
    when(!isMediationOver(one), () => ({ ...one, state: 'withdrawn', stoppedBy: by, endedAt: at })),
};

/** As if it were just assigned: the other side hears nothing more before the person said yes again. */
const openedAgain = (mediation: Mediation, contactBy: string): Mediation => ({
  ...without(mediation, 'heldAt', 'outcome', 'contactedAt', 'lateSince'),
  state: 'mediator_assigned',
  mayAsk: 'later',
  contactBy,
});

/**
 * The mediation after something happened to it.
 *
 * @returns `undefined` when this cannot happen to it as it stands, or something must be done before.
 */
export function transition(mediation: Mediation, event: MediationEvent, at: Date): Mediation | undefined {
  const rule = rules[event.what] as (
    one: Mediation,
    event: MediationEvent,
    at: string,
  ) => Mediation | undefined;
  const next = rule(mediation, event, at.toISOString());
  return hindrancesOf(mediation, event.what).length === 0 ? next : undefined;
}
