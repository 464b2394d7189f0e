import type { AlarmKind } from '../../services/domain/alarm.js';
import type { KnownCallback } from '../../services/domain/callback.js';
import { type Handoff, isConnected, isWaiting, type KnownHandoff } from '../../services/domain/handoff.js';
import type { Utterance } from '../../services/domain/utterance.js';
import type { Duty } from '../../services/domain/volunteer.js';
import type {
  Aftermath,
  Desk,
  DeskPerson,
  DeskTalk,
  Note,
  Offer,
  Report,
} from '../../services/handoff/desk.js';
import type { Clock } from '../../services/ports/clock.js';
import type { Conversations } from '../../services/ports/conversations.js';

/** What happened that no list shows, for tests to look at. */
export interface Happened {
  readonly reports: Map<string, Report>;
  readonly aftermaths: { readonly id: string; readonly how: Aftermath; readonly wasHeavy: boolean }[];
  readonly called: string[];
  readonly presence: { readonly accountId: string; readonly isThere: boolean }[];
}

/** The desk and its conversations without a store: what a volunteer sees of them, and nothing behind it. */
export interface InMemoryDesk {
  readonly desk: Desk;
  readonly conversations: Pick<Conversations, 'transcript' | 'watch'>;
  readonly happened: Happened;
  /** Somebody asks for a person. @returns the id of the request. */
  waits(over?: Partial<Handoff>): string;
  /** Says something in the talk of that request, as anyone but a volunteer of this desk. */
  says(handoff: string, text: string, over?: Partial<Utterance>): void;
  /** Changes a request from outside, as the person or a timer does. */
  change(handoff: string, change: Partial<Handoff>): void;
  promise(over: Partial<KnownCallback>, contact: { readonly how: string; readonly message?: string }): string;
  handoff(id: string): KnownHandoff;
  words(handoff: string): readonly Utterance[];
  /** Every commit fails from now on, or not any more. */
  breakDown(with_: Error | undefined): void;
  /** Nobody may pick up, for that reason. */
  block(why: Offer['blocked']): void;
  colleagues: { alias: string; isTrainee: boolean }[];
}

export function inMemoryDesk(clock: Clock): InMemoryDesk {
  const handoffs = new Map<string, KnownHandoff>();
  const callbacks = new Map<string, KnownCallback & { contact: { how: string; message?: string } }>();
  const talks = new Map<string, Utterance[]>();
  const notes = new Map<string, Note[]>();
  const duties = new Map<string, Duty>();
  const watchers = new Set<() => void>();
  const listeners = new Set<() => void>();
  const happened: Happened = { reports: new Map(), aftermaths: [], called: [], presence: [] };
  let trouble: Error | undefined;
  let blocked: Offer['blocked'];
  let made = 0;

  const now = (): string => clock.now().toISOString();
  const newId = (what: string): string => `${what}-${String((made += 1)).padStart(8, '0')}`;
  const changed = (): void => {
    for (const again of [...watchers]) again();
  };
  const act = <Result>(does: () => Result): Promise<Result> => {
    if (trouble) return Promise.reject(trouble);
    const result = does();
    changed();
    return Promise.resolve(result);
  };
  const handoff = (id: string): KnownHandoff => {
    const known = handoffs.get(id);
    if (!known) throw new Error('no such handoff');
    return known;
  };
  const change = (id: string, over: Partial<Handoff>): void => {
    handoffs.set(id, { ...handoff(id), ...over });
    changed();
  };
  const part = (person: DeskPerson, id: string): DeskTalk['as'] | undefined => {
    const known = handoffs.get(id);
    if (!known || !isConnected(known)) return undefined;
    if (known.owner?.accountId === person.accountId) return 'owner';
    return known.second?.alias === person.alias && known.second.agreed ? known.second.as : undefined;
  };
  const add = (id: string, utterance: Omit<Utterance, 'sequence' | 'at' | 'form'>): number => {
    const said = talks.get(id) ?? [];
    const known = utterance.clientId && said.find(({ clientId }) => clientId === utterance.clientId);
    if (known) return known.sequence;
    said.push({ sequence: said.length + 1, at: now(), form: handoff(id).form, ...utterance });
    talks.set(id, said);
    for (const again of [...listeners]) again();
    return said.length;
  };

  const desk: Desk = {
    offers: (person) =>
      Promise.resolve(
        [...handoffs.values()]
          .filter((one) => isWaiting(one))
          .filter(({ never, notNow }) => ![...never, ...notNow].includes(person.accountId))
          .map(({ id, role, theme, share, requestedAt, urgent }) => ({
            id,
            role,
            ...(theme !== undefined && share !== 'no' ? { theme } : {}),
            share,
            waitingSince: requestedAt,
            ...(urgent ? { urgent } : {}),
            why: 'experience' as const,
            ...(blocked ? { blocked } : {}),
          })),
      ),
    claim: (person, id) =>
      act(() => {
        const known = handoffs.get(id);
        if (blocked) return 'blocked';
        if (!known || !isWaiting(known)) {
          return known?.owner?.accountId === person.accountId ? 'claimed' : 'taken';
        }
        const from = known.share === 'yes' ? 0 : (talks.get(id)?.length ?? 0);
        handoffs.set(id, { ...known, state: 'active', owner: person, claimedAt: now(), from });
        return 'claimed';
      }),
    knows: (person, id) =>
      act(() => {
        change(id, { never: [...handoff(id).never, person.accountId] });
        return 'done';
      }),
    notNow: (person, id) =>
      act(() => {
        change(id, { notNow: [...handoff(id).notNow, person.accountId] });
        return 'done';
      }),
    talks: (person) =>
      Promise.resolve(
        [...handoffs.values()].flatMap((one) => {
          const as = part(person, one.id);
          return as ? [{ ...one, as }] : [];
        }),
      ),
    readableFrom: (person, id) =>
      trouble
        ? Promise.reject(trouble)
        : Promise.resolve(
            part(person, id)
              ? { conversationId: id, after: handoff(id).from, earlier: [], storyUntil: '' }
              : undefined,
          ),
    say: (person, id, clientId, text) =>
      act(() => {
        const as = part(person, id);
        if (as === undefined || as === 'shadow') return undefined;
        return add(id, { from: 'volunteer', name: person.alias, text, clientId });
      }),
    away: (person, id) =>
      act(() => {
        if (!part(person, id)) return 'not-allowed';
        add(id, { from: 'bot', text: `${person.alias} is even weg.` });
        return 'done';
      }),
    presence: (accountId, isThere) => {
      happened.presence.push({ accountId, isThere });
      return Promise.resolve();
    },
    invite: (person, id, as, alias) =>
      act(() => {
        if (part(person, id) !== 'owner') return 'not-allowed';
        change(id, { second: { accountId: alias, alias, as, agreed: false } });
        return 'asked';
      }),
    handOver: (_, id) =>
      act(() => {
        const { second, ...rest } = handoff(id);
        if (!second?.agreed || second.as !== 'transfer') return 'not-allowed';
        handoffs.set(id, { ...rest, owner: { accountId: second.accountId, alias: second.alias } });
        return 'done';
      }),
    part: (person, id) =>
      act(() => {
        const { second: _second, ...rest } = handoff(id);
        if (!part(person, id)) return 'not-allowed';
        handoffs.set(id, rest);
        return 'done';
      }),
    callCoordinator: (_, id) =>
      act(() => {
        happened.called.push(id);
        return 'done';
      }),
    raise: (_, id, kind: AlarmKind) =>
      act(() => {
        change(id, { urgent: kind });
        return 'done';
      }),
    end: (person, id, report) =>
      act(() => {
        if (part(person, id) !== 'owner') return 'not-allowed';
        happened.reports.set(id, report);
        change(id, { state: 'ended', endedBy: 'volunteer', endedAt: now() });
        return 'ended';
      }),
    aftermath: (person, id, how, wasHeavy) =>
      act(() => {
        happened.aftermaths.push({ id, how, wasHeavy });
        const duty = duties.get(person.accountId);
        const restUntil = new Date(clock.now().getTime() + 15 * 60_000).toISOString();
        if (duty && wasHeavy) duties.set(person.accountId, { ...duty, restUntil });
        return 'done';
      }),
    addNote: (person, id, clientId, text) =>
      act(() => {
        const known = notes.get(id) ?? [];
        if (known.some((one) => one.id === clientId)) return 'done';
        notes.set(id, [...known, { id: clientId, at: now(), alias: person.alias, text }]);
        return 'done';
      }),
    notes: (_, id) => Promise.resolve(notes.get(id) ?? []),
    duty: ({ accountId }) => Promise.resolve(duties.get(accountId)),
    setDuty: ({ accountId }, state) =>
      act(() => {
        const until = new Date(clock.now().getTime() + 4 * 3_600_000).toISOString();
        duties.set(accountId, { version: 1, state, since: now(), until, open: [], closing: [] });
      }),
    colleagues: () => Promise.resolve(all.colleagues),
    papers: () => Promise.resolve([]),
    callbacks: ({ accountId }) =>
      Promise.resolve(
        [...callbacks.values()]
          .filter(({ state }) => state === 'open')
          .map(({ contact, ...envelope }) => ({
            ...envelope,
            ...(envelope.owner?.accountId === accountId ? { contact } : {}),
          })),
      ),
    takeCallback: (person, id) =>
      act(() => {
        const known = callbacks.get(id);
        if (!known || (known.owner && known.owner.accountId !== person.accountId)) return 'not-allowed';
        callbacks.set(id, { ...known, owner: person });
        return 'taken';
      }),
    callbackDone: (_, id) =>
      act(() => {
        const known = callbacks.get(id);
        if (known) callbacks.set(id, { ...known, state: 'done' });
        return known ? 'done' : 'not-allowed';
      }),
    callbackMissed: (_, id, attempt, outcome) =>
      act(() => {
        const known = callbacks.get(id);
        if (known?.attempts.length !== attempt - 1) return 'not-allowed';
        callbacks.set(id, { ...known, attempts: [...known.attempts, { at: now(), outcome }] });
        return 'done';
      }),
    watch(_, again) {
      watchers.add(again);
      return () => watchers.delete(again);
    },
  };

  const all: InMemoryDesk = {
    desk,
    conversations: {
      transcript: (id, after, limit = 100) =>
        Promise.resolve((talks.get(id) ?? []).filter(({ sequence }) => sequence > after).slice(0, limit)),
      watch(_, again) {
        listeners.add(again);
        return () => listeners.delete(again);
      },
    },
    happened,
    waits(over = {}) {
      const id = newId('handoff');
      handoffs.set(id, {
        id,
        version: 1,
        state: 'offered',
        caseId: 'a-case',
        conversationId: id,
        form: 'u',
        role: 'parent',
        isMinor: false,
        share: 'yes',
        theme: 'agreements',
        preferences: [],
        round: 'fitting',
        toldMinute: 0,
        requestedAt: now(),
        never: [],
        notNow: [],
        from: 0,
        events: [],
        ...over,
      });
      changed();
      return id;
    },
    says: (id, text, over = {}) => {
      add(id, { from: 'person', text, ...over });
    },
    change,
    promise(over, contact) {
      const id = newId('callback');
      callbacks.set(id, {
        id,
        version: 1,
        state: 'open',
        caseId: 'a-case',
        conversationId: id,
        form: 'u',
        way: 'call',
        when: 'evening',
        mayLeaveVoicemail: false,
        isMinor: false,
        promisedBy: '2026-11-04',
        askedAt: now(),
        attempts: [],
        ...over,
        contact,
      });
      changed();
      return id;
    },
    handoff,
    words: (id) => talks.get(id) ?? [],
    breakDown: (with_) => (trouble = with_),
    block(why) {
      blocked = why;
      changed();
    },
    colleagues: [],
  };
  return all;
}
