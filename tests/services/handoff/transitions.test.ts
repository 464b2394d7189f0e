import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Handoff,
  handoffSchema,
  handoffStates,
  isConnected,
  isOver,
  isWaiting,
} from '../../../services/domain/handoff.js';
import { type HandoffEvent, requestedHandoff, transition } from '../../../services/handoff/transitions.js';

const at = new Date('2027-02-03T19:30:00.000Z');
const later = new Date('2027-02-03T19:40:00.000Z');
const sara = { accountId: 'sara', alias: 'Sara' };
const joost = { accountId: 'joost', alias: 'Joost' };

const events: readonly HandoffEvent[] = [
  { what: 'offer' },
  { what: 'offer-again', round: 'again' },
  { what: 'tell', minute: 2 },
  { what: 'claim', by: sara, from: 12 },
  { what: 'knows', accountId: 'sara' },
  { what: 'not-now', accountId: 'sara' },
  { what: 'greet' },
  { what: 'miss' },
  { what: 'lose' },
  { what: 'return' },
  { what: 'reopen' },
  { what: 'another' },
  { what: 'step-away' },
  { what: 'ask-if-there' },
  { what: 'speak-again' },
  { what: 'invite', second: { ...joost, as: 'transfer', isAdult: true } },
  { what: 'let-join', agreed: true },
  { what: 'part', accountId: 'joost' },
  { what: 'hand-over' },
  { what: 'second-there', isThere: true },
  { what: 'take-over' },
  { what: 'alarm', kind: 'danger' },
  { what: 'end', by: 'volunteer' },
  { what: 'cancel' },
  { what: 'abandon' },
  { what: 'give-up' },
  { what: 'ask-callback' },
  { what: 'callback-done' },
  { what: 'callback-failed' },
];
const asked = requestedHandoff(
  {
    caseId: 'case',
    conversationId: 'talk',
    form: 'u',
    role: 'parent',
    isMinor: false,
    share: 'yes',
    preferences: [],
    from: 3,
  },
  at,
);

/** What a handoff in that state carries, as the way to it left it. */
const inState = (state: Handoff['state']): Handoff => {
  const base = { ...asked, state };
  const lost = { ...base, owner: sara, claimedAt: at.toISOString() };
  if (state === 'reconnecting') return { ...lost, lostAt: at.toISOString() };
  return isConnected(base) ? lost : base;
};

it('knows for every state and every event what becomes of it, and no other way', () => {
  const ways = handoffStates.flatMap((state) =>
    events.flatMap((event) => {
      const next = transition(inState(state), event, later);
      return next && next.state !== state ? [`${state} ${event.what} ${next.state}`] : [];
    }),
  );
  expect(ways.sort()).toEqual(
    [
      'requested offer offered',
      'requested claim claimed',
      'requested cancel cancelled',
      'requested give-up unanswered',
      'offered claim claimed',
      'offered cancel cancelled',
      'offered give-up unanswered',
      'claimed greet active',
      'claimed reopen offered',
      'claimed another offered',
      'claimed end ended',
      'claimed abandon abandoned',
      'active reopen offered',
      'active another offered',
      'active end ended',
      'active abandon abandoned',
      'transferred greet active',
      'transferred reopen offered',
      'transferred another offered',
      'transferred end ended',
      'transferred abandon abandoned',
      'reconnecting return active',
      'reconnecting reopen offered',
      'reconnecting another offered',
      'reconnecting end ended',
      'ended ask-callback callback_requested',
      'unanswered ask-callback callback_requested',
      'cancelled ask-callback callback_requested',
      'abandoned ask-callback callback_requested',
      'callback_failed ask-callback callback_requested',
      'callback_requested callback-done callback_done',
      'callback_requested callback-failed callback_failed',
    ].sort(),
  );
});

it('loses a volunteer only after their desk was missed, and hands over only to who was let in', () => {
  const active = inState('active');
  expect(transition(active, { what: 'lose' }, later)).toBeUndefined();
  const missed = transition(active, { what: 'miss' }, at);
  expect(missed?.state).toBe('active');
  expect(missed && transition(missed, { what: 'lose' }, later)?.state).toBe('reconnecting');

  const invited = transition(
    active,
    { what: 'invite', second: { ...joost, as: 'transfer', isAdult: true } },
    at,
  );
  expect(invited && transition(invited, { what: 'hand-over' }, later)).toBeUndefined();
  const together = invited && transition(invited, { what: 'let-join', agreed: true }, at);
  expect(together?.owner).toEqual(sara);
  expect(together && transition(together, { what: 'hand-over' }, later)).toBeUndefined();
  const both = together && transition(together, { what: 'second-there', isThere: true }, at);
  const given = both && transition(both, { what: 'hand-over' }, later);
  expect(given).toMatchObject({ state: 'transferred', owner: joost });
  expect(given?.second).toBeUndefined();
});

it('goes on with who is beside the volunteer that stays away, and never with who only learns or is below eighteen', () => {
  const lostWith = (as: 'duo' | 'shadow', isThere: boolean, isAdult = true): Handoff => ({
    ...inState('reconnecting'),
    second: { ...joost, as, agreed: true, isThere, isAdult },
  });
  const next = transition(lostWith('duo', true), { what: 'take-over' }, later);
  expect(next).toMatchObject({ state: 'transferred', owner: joost });
  expect(next?.lostAt ?? next?.second).toBeUndefined();
  expect(transition(lostWith('shadow', true), { what: 'take-over' }, later)).toBeUndefined();
  expect(transition(lostWith('duo', false), { what: 'take-over' }, later)).toBeUndefined();
  expect(transition(lostWith('duo', true, false), { what: 'take-over' }, later)).toBeUndefined();
});

it('never offers somebody again to a volunteer with whom there was no click, or who knows them', () => {
  const again = transition(inState('active'), { what: 'another' }, later);
  expect(again).toMatchObject({ state: 'offered', never: ['sara'], searchingSince: later.toISOString() });
  expect(again && transition(again, { what: 'claim', by: sara, from: 0 }, later)).toBeUndefined();
  const known = transition(inState('offered'), { what: 'knows', accountId: 'joost' }, at);
  expect(known && transition(known, { what: 'claim', by: joost, from: 0 }, later)).toBeUndefined();
});

it('tells by whom a talk was ended, and keeps the words of Bot Framework in the record', () => {
  const claimed = transition(inState('offered'), { what: 'claim', by: sara, from: 12 }, at);
  const ended = claimed && transition(claimed, { what: 'end', by: 'volunteer' }, later);
  expect(ended).toMatchObject({ endedBy: 'volunteer', endedAt: later.toISOString(), from: 12 });
  expect(ended?.events.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'handoff.initiate requested',
    'handoff.status accepted',
    'handoff.status completed',
  ]);
});

it('stays whole whatever happens in whatever order: one phase, an owner while connected, an end when over', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (happened) => {
      let handoff = asked;
      for (const event of happened) handoff = transition(handoff, event, later) ?? handoff;
      expect(handoffSchema.parse(handoff)).toEqual(handoff);
      expect([isWaiting, isConnected, isOver].filter((is) => is(handoff))).toHaveLength(1);
      if (isConnected(handoff) || handoff.state === 'reconnecting') expect(handoff.owner).toBeDefined();
      if (handoff.state === 'offered') expect(handoff.owner ?? handoff.second).toBeUndefined();
      expect(handoff.endedAt !== undefined && handoff.endedBy !== undefined).toBe(isOver(handoff));
      if (handoff.owner) expect(handoff.never).not.toContain(handoff.owner.accountId);
    }),
    { numRuns: 2_000 },
  );
});
