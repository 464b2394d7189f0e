import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isMediationOver,
  type Mediation,
  mediationSchema,
  type MediationState,
  mediationStates,
} from '../../../services/domain/mediation.js';
import { hindrancesOf, type MediationEvent, transition } from '../../../services/mediation/life-cycle.js';

const at = new Date('2027-02-03T10:00:00.000Z');
const later = new Date('2027-02-04T10:00:00.000Z');
const hanna = { accountId: 'hanna', alias: 'Hanna' };
const omar = { accountId: 'omar', alias: 'Omar' };

const events: readonly MediationEvent[] = [
  { what: 'tell-intake' },
  { what: 'assign', mediator: hanna },
  { what: 'take-over', mediator: omar },
  { what: 'hand-back' },
  { what: 'contact' },
  { what: 'discuss-minor' },
  { what: 'consult' },
  { what: 'let-ask' },
  { what: 'write-text' },
  { what: 'confirm' },
  { what: 'ask-other' },
  { what: 'other-agrees' },
  { what: 'other-declines' },
  { what: 'plan' },
  { what: 'cancel-plan' },
  { what: 'hold', heldAt: at.toISOString() },
  { what: 'conclude', outcome: 'agreed' },
  { what: 'ask-aftercare', weeks: 2 },
  { what: 'ask-aftercare', weeks: 8 },
  { what: 'tell-aftercare', weeks: 2, kept: 'yes', contactBy: '2027-03-01' },
  { what: 'tell-aftercare', weeks: 8, kept: 'yes', contactBy: '2027-03-01' },
  { what: 'tell-aftercare', weeks: 2, kept: 'no', contactBy: '2027-03-01' },
  { what: 'tell-aftercare', weeks: 8, kept: 'no', contactBy: '2027-03-01' },
  { what: 'run-late' },
  { what: 'lapse' },
  { what: 'withdraw', by: 'reporter' },
  { what: 'withdraw', by: 'other' },
  { what: 'withdraw', by: 'mediator' },
];

const asked: Mediation = mediationSchema.parse({
  version: 1,
  state: 'requested',
  caseId: 'case',
  conversationId: 'talk',
  form: 'u',
  role: 'parent',
  isBelow16: false,
  minorDiscussed: false,
  isAboutSafety: false,
  coordinatorConsulted: false,
  requestedAt: at.toISOString(),
  contactBy: '2027-02-10',
});

/** With everything done that is to be done before the other side is asked. */
const ready = (state: MediationState, over: Partial<Mediation> = {}): Mediation => ({
  ...asked,
  mayAsk: 'yes',
  ...(state !== 'requested' && state !== 'intake_done' && { mediator: hanna, contactedAt: at.toISOString() }),
  state,
  ...over,
});

const nameOf = (event: MediationEvent): string =>
  [
    event.what,
    'weeks' in event ? event.weeks : '',
    'kept' in event ? event.kept : '',
    'by' in event ? event.by : '',
  ]
    .filter((part) => part !== '')
    .join(':');

it('knows for every state and every event what becomes of it, and no other way', () => {
  const ways = mediationStates.flatMap((state) =>
    events.flatMap((event) => {
      const next = transition(ready(state), event, later);
      return next && next.state !== state ? [`${state} ${nameOf(event)} ${next.state}`] : [];
    }),
  );
  const open = mediationStates.filter((state) => !isMediationOver({ state }));
  const stopped = open.flatMap((state) =>
    ['reporter', 'other', 'mediator'].map((by) => `${state} withdraw:${by} withdrawn`),
  );
  expect(ways.sort()).toEqual(
    [
      'requested tell-intake intake_done',
      'intake_done assign mediator_assigned',
      'mediator_assigned hand-back intake_done',
      'mediator_assigned confirm reporter_confirmed',
      'reporter_confirmed write-text mediator_assigned',
      'reporter_confirmed ask-other other_asked',
      'other_asked other-agrees other_agreed',
      'other_asked other-declines other_declined',
      'other_agreed plan scheduled',
      'scheduled cancel-plan other_agreed',
      'scheduled hold held',
      'held conclude outcome',
      'outcome ask-aftercare:2 aftercare_2w',
      'aftercare_2w ask-aftercare:8 aftercare_8w',
      'aftercare_2w tell-aftercare:2:no mediator_assigned',
      'aftercare_8w tell-aftercare:8:no mediator_assigned',
      'aftercare_8w tell-aftercare:8:yes closed',
      'aftercare_8w lapse closed',
      ...stopped,
    ].sort(),
  );
});

it('notes what happens beside the states only while somebody has it, and each thing once', () => {
  const beside = mediationStates.flatMap((state) =>
    events.flatMap((event) => {
      const mediation = ready(state, {
        isBelow16: true,
        isAboutSafety: true,
        coordinatorConsulted: event.what !== 'consult',
        mayAsk: 'later',
      });
      const { contactedAt: _none, ...never } = mediation;
      const from = event.what === 'contact' || event.what === 'run-late' ? never : mediation;
      const next = transition(from, event, later);
      if (next?.state !== state) return [];
      expect(mediationSchema.safeParse(next).success).toBe(true);
      return [`${state} ${nameOf(event)}`];
    }),
  );
  const assigned = mediationStates.slice(
    mediationStates.indexOf('mediator_assigned'),
    mediationStates.indexOf('closed'),
  );
  const having = assigned.filter((state) => state !== 'other_declined');
  expect(beside.sort()).toEqual(
    [
      ...having.flatMap((state) =>
        ['take-over', 'contact', 'discuss-minor', 'consult'].map((what) => `${state} ${what}`),
      ),
      ...['requested', 'intake_done', ...having].map((state) => `${state} run-late`),
      'mediator_assigned let-ask',
      'reporter_confirmed let-ask',
      'mediator_assigned write-text',
      'scheduled plan',
      'aftercare_2w tell-aftercare:2:yes',
    ].sort(),
  );
});

it('lets either side stop at any time, without a reason', () => {
  for (const state of mediationStates.filter((one) => !isMediationOver({ state: one })))
    for (const by of ['reporter', 'other'] as const)
      expect(transition(ready(state), { what: 'withdraw', by }, later)).toMatchObject({
        state: 'withdrawn',
        stoppedBy: by,
        endedAt: later.toISOString(),
      });
});

it('does not let the other side be asked before the person confirmed, was spoken to, and said it may', () => {
  const ask = { what: 'ask-other' } as const;
  expect(hindrancesOf(ready('mediator_assigned'), 'ask-other')).toEqual(['confirmed']);
  expect(hindrancesOf(ready('reporter_confirmed', { mayAsk: 'later' }), 'ask-other')).toEqual(['may_ask']);
  const { contactedAt: _none, ...unspoken } = ready('reporter_confirmed');
  expect(hindrancesOf(unspoken, 'ask-other')).toEqual(['contact']);
  for (const one of [ready('mediator_assigned'), ready('reporter_confirmed', { mayAsk: 'later' }), unspoken])
    expect(transition(one, ask, later)).toBeUndefined();
  expect(transition(ready('reporter_confirmed'), ask, later)?.state).toBe('other_asked');
});

it('below sixteen speaks first about who at home must know', () => {
  const young = ready('reporter_confirmed', { isBelow16: true });
  expect(hindrancesOf(young, 'ask-other')).toEqual(['under_16']);
  expect(transition(young, { what: 'ask-other' }, later)).toBeUndefined();
  const spoken = transition(young, { what: 'discuss-minor' }, later);
  expect(spoken && transition(spoken, { what: 'ask-other' }, later)?.state).toBe('other_asked');
});

it('with safety among the themes the coordinator is asked before anything else happens', () => {
  const unsafe = ready('mediator_assigned', { isAboutSafety: true });
  const { contactedAt: _none, ...fresh } = unsafe;
  expect(hindrancesOf(fresh, 'contact')).toEqual(['safety']);
  for (const what of ['contact', 'write-text'] as const)
    expect(transition(fresh, { what }, later)).toBeUndefined();
  const safer = transition(fresh, { what: 'consult' }, later);
  expect(safer && transition(safer, { what: 'contact' }, later)?.contactedAt).toBe(later.toISOString());
});

it('never gives a request to a mediator who gave it back', () => {
  const back = transition(ready('mediator_assigned'), { what: 'hand-back' }, later);
  expect(back).toMatchObject({ state: 'intake_done', never: ['hanna'] });
  expect(back && transition(back, { what: 'assign', mediator: hanna }, later)).toBeUndefined();
  expect(back && transition(back, { what: 'assign', mediator: omar }, later)?.mediator).toEqual(omar);
});

it('after a no to the aftercare asks anew whether the other side may hear anything', () => {
  const kept = { what: 'tell-aftercare', weeks: 2, kept: 'no', contactBy: '2027-03-01' } as const;
  const held = { heldAt: at.toISOString(), outcome: 'agreed' } as const;
  const again = transition(ready('aftercare_2w', held), kept, later);
  expect(again).toMatchObject({ state: 'mediator_assigned', mayAsk: 'later', contactBy: '2027-03-01' });
  expect(again).not.toHaveProperty('contactedAt');
  expect(again).not.toHaveProperty('heldAt');
});

it('whatever happens in whatever order, the other side hears nothing before the yes to the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...events), { maxLength: 60 }),
      fc.boolean(),
      fc.boolean(),
      (happening, isBelow16, isAboutSafety) => {
        let now: Mediation = { ...asked, isBelow16, isAboutSafety };
        let isConfirmed = false;
        for (const event of happening) {
          const next = transition(now, event, later);
          if (!next) continue;
          if (event.what === 'confirm') isConfirmed = true;
          if (next.state === 'mediator_assigned') isConfirmed = false;
          if (event.what === 'ask-other') {
            expect(isConfirmed).toBe(true);
            expect(next.mayAsk).toBe('yes');
            expect(next.minorDiscussed || !isBelow16).toBe(true);
            expect(next.coordinatorConsulted || !isAboutSafety).toBe(true);
          }
          expect(mediationSchema.safeParse(next).success).toBe(true);
          now = next;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
