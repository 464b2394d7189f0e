import { readAccount } from '../accounts/list-accounts.js';
import type { Trace } from '../audit/audit-record.js';
import { settleHelp } from '../cases/case-help.js';
import type { KnownMediation } from '../domain/mediation.js';
import type { Settings } from '../domain/settings.js';
import type { Alerts } from '../ports/alerts.js';
import type { Clock } from '../ports/clock.js';
import type { Conversations } from '../ports/conversations.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { shownAtDesk } from '../alerts/at-the-desk.js';
import { type ActOutcome, type MediatorAct, perform } from './acts.js';
import { sawAnswer } from './answered.js';
import { contactDay } from './contact-day.js';
import {
  freeMediations,
  happen,
  readMediation,
  readSheet,
  stoppedMediations,
  takenMediations,
} from './mediation-records.js';
import { ableMediators, calledFor, paperLacking } from './mediators.js';
import type { Open } from './told.js';

export interface MediationDeskParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'keepOpen' | 'fingerprint'>;
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly conversations: Pick<Conversations, 'run' | 'tell'>;
  readonly alerts: Alerts;
}

/** A mediator, with the trace of what they do; it is committed together with that. */
export interface AtTheDesk {
  readonly accountId: string;
  readonly alias: string;
  readonly trace: Trace;
}

export interface MediationLists {
  /** Nobody has these, or whoever had them cannot go on. */
  readonly free: readonly KnownMediation[];
  readonly mine: readonly KnownMediation[];
  /** Ended by the person, and not long ago: the other side should hear it from the mediator. */
  readonly stopped: readonly KnownMediation[];
  /** What of their papers keeps this mediator from taking one. */
  readonly lacking?: string;
}

type Taken = 'done' | 'taken' | 'blocked';

/** The mediations as mediators reach them. What is told for one is read by the mediator who has it, and nobody else. */
export interface MediationDesk {
  lists(who: AtTheDesk): Promise<MediationLists>;
  /**
   * `undefined` for whoever does not have it, as if it were not there.
   *
   * @param traceOf - what this look leaves behind, where that depends on what is there; without it nothing is shown.
   */
  read(who: AtTheDesk, id: string, traceOf?: (open: Open) => Trace | undefined): Promise<Open | undefined>;
  take(who: AtTheDesk, id: string): Promise<Taken>;
  act(who: AtTheDesk, id: string, act: MediatorAct): Promise<ActOutcome | undefined>;
  /** The day of the next first contact, when one is opened again now. */
  contactBy(): string;
}

export function mediationDesk(parts: MediationDeskParts): MediationDesk {
  const { store, keys, clock, settings, conversations, alerts } = parts;

  const has = ({ mediator }: KnownMediation, { accountId }: AtTheDesk): boolean =>
    mediator?.accountId === accountId;

  const isLeftAlone = async ({ mediator }: KnownMediation): Promise<boolean> => {
    const account = mediator && (await readAccount(store, mediator.accountId));
    return account?.blockedAt !== undefined;
  };

  async function callAnother(work: Work, { id, never }: KnownMediation): Promise<void> {
    const able = await ableMediators(store, settings(), work.now);
    const who = able.filter((one) => !never.includes(one));
    await alerts.needed(work, { reason: 'mediation', id: calledFor({ id, never }), who });
  }

  /** In the queue of the conversation it belongs to, so that what is told stands in order. */
  async function inTurn<Result>(
    id: string,
    does: (work: Work, mediation: KnownMediation) => Promise<Result>,
  ): Promise<Result | undefined> {
    const known = await readMediation(store, id);
    if (!known) return undefined;
    return conversations.run(known.conversationId, async (work) => {
      const mediation = await readMediation(work, id);
      return mediation && does(work, mediation);
    });
  }

  return {
    async lists(who) {
      const listedAt = clock.now();
      const taken = await takenMediations(store);
      const alone = await Promise.all(taken.map(isLeftAlone));
      const free = [...(await freeMediations(store)), ...taken.filter((_, index) => alone[index])];
      const lacking = await paperLacking(store, settings(), who.accountId, clock.now());
      await store.commit([who.trace]);
      await shownAtDesk(store, who.accountId, listedAt, clock.now());
      const stopped = await stoppedMediations(store, who.accountId, listedAt);
      return {
        stopped,
        free: free.filter(({ never }) => !never.includes(who.accountId)),
        mine: taken.filter((one) => has(one, who)),
        ...(lacking !== undefined && { lacking }),
      };
    },

    async read(who, id, traceOf = () => who.trace) {
      const mediation = await readMediation(store, id);
      const sheet = mediation && has(mediation, who) ? await readSheet(store, id) : undefined;
      const trace = mediation && sheet && traceOf({ mediation, sheet });
      if (!mediation || !sheet || !trace) return undefined;
      await store.commit([trace]);
      if (mediation.answeredAt !== undefined)
        await inTurn(id, (work, fresh) => sawAnswer(work, alerts, fresh));
      return { mediation, sheet };
    },

    async take(who, id) {
      const { accountId, alias } = who;
      if ((await paperLacking(store, settings(), accountId, clock.now())) !== undefined) return 'blocked';
      const outcome = await inTurn<Taken>(id, async (work, mediation) => {
        const mediator = { accountId, alias };
        const what = (await isLeftAlone(mediation)) ? 'take-over' : 'assign';
        if (!(await happen(work, mediation, { what, mediator }))) return 'taken';
        await alerts.settled(work, { reason: 'mediation', id: calledFor(mediation) });
        await work.put(who.trace.put);
        return 'done';
      });
      return outcome ?? 'taken';
    },

    act: (who, id, act) =>
      inTurn(id, async (work, mediation) => {
        const sheet = has(mediation, who) ? await readSheet(work, id) : undefined;
        if (!sheet) return undefined;
        const outcome = await perform(work, { mediation, sheet }, act);
        if (outcome.kind !== 'done') return outcome;
        await work.put(who.trace.put);
        if (outcome.news) await conversations.tell(work, mediation.conversationId, outcome.news);
        if (act.act === 'hand-back') await callAnother(work, outcome.mediation);
        if (act.act === 'contact') await alerts.settled(work, { reason: 'mediation', id: `${id} late` });
        await settleHelp(work, keys, mediation);
        return outcome;
      }),

    contactBy: () => contactDay(settings(), clock.now()),
  };
}
