import type { AuditedAct } from '../../audit/audit-record.js';
import type { CannotCome, DeskActName, DeskActs, DeskAnswer } from '../../domain/desk-message.js';
import type { Desk, DeskPerson, Outcome } from '../../handoff/desk.js';
import type { Right } from '../route.js';
import type { Readings } from './readings.js';

/** What came of an act, without the id it is answered with. */
export type ActResult = Omit<DeskAnswer, 'push' | 'id'>;

/** One desk, as its acts see it. */
export interface AtDesk {
  readonly desk: Desk;
  readonly person: DeskPerson;
  readonly readings: Readings;
  /** Leaves the trace of something that was only read. */
  readonly trace: (what: AuditedAct, id: string) => Promise<void>;
  /** What this desk was told last has been seen. */
  readonly shown: () => Promise<void>;
  readonly became: (handoff: string) => Promise<ActResult>;
}

interface ActRule<Name extends DeskActName> {
  /** Who may do it. */
  readonly may: Right;
  /** Which trace it leaves: together with what it changes, or before anything is shown. */
  readonly audit: AuditedAct | 'nothing';
  does(at: AtDesk, act: DeskActs[Name]): Promise<ActResult>;
}

const done: ActResult = { outcome: 'done' };
const refused: ActResult = { outcome: 'not-allowed' };

const told = async (what: Promise<Outcome>): Promise<ActResult> => ({ outcome: await what });

/** What came of asking a colleague in, or giving them the talk, and why not. */
const came = (of: Outcome | 'asked' | CannotCome): ActResult => {
  if (of === 'done' || of === 'asked') return done;
  return of === 'not-allowed' ? refused : { ...refused, why: of };
};

/** For what is nobody's but their own. */
async function after(what: Promise<void>): Promise<ActResult> {
  await what;
  return done;
}

/**
 * Everything a desk can do: who may, what is traced, what happens. Its shape stands in `deskActs` under the same name.
 * An act nobody decided on does not compile.
 */
export const deskRules: { readonly [Name in DeskActName]: ActRule<Name> } = {
  claim: {
    may: 'desk',
    audit: 'talk-claimed',
    async does({ desk, person }, { handoff }) {
      const outcome = await desk.claim(person, handoff);
      return outcome === 'claimed' ? done : { outcome };
    },
  },
  knows: {
    may: 'desk',
    audit: 'talk-known',
    does: ({ desk, person }, { handoff }) => told(desk.knows(person, handoff)),
  },
  'not-now': {
    may: 'desk',
    audit: 'talk-put-off',
    does: ({ desk, person }, { handoff }) => told(desk.notNow(person, handoff)),
  },
  became: { may: 'desk', audit: 'nothing', does: (at, { handoff }) => at.became(handoff) },

  follow: {
    may: 'desk',
    audit: 'talk-read',
    async does({ desk, person, readings, trace }, { handoff, after: watermark }) {
      const follows = await readings.follow(handoff, watermark, () => trace('talk-read', handoff));
      if (!follows) return refused;
      // Somebody was let in after they sat down: from here on it is known that they are there.
      await desk.presence(person.accountId, true);
      return done;
    },
  },
  say: {
    may: 'desk',
    audit: 'nothing', // the words themselves carry whose they are
    async does({ desk, person }, { handoff, id, text }) {
      const sequence = await desk.say(person, handoff, id, text);
      return sequence === undefined ? refused : { outcome: 'done', sequence };
    },
  },
  typing: {
    may: 'desk',
    audit: 'nothing',
    does({ readings }, { handoff }) {
      return Promise.resolve(readings.types(handoff) ? done : refused);
    },
  },
  mark: {
    may: 'desk',
    audit: 'nothing',
    does({ readings }, { handoff, what, upTo }) {
      return Promise.resolve(readings.mark(handoff, what, upTo) ? done : refused);
    },
  },

  away: {
    may: 'desk',
    audit: 'talk-away',
    does: ({ desk, person }, { handoff }) => told(desk.away(person, handoff)),
  },
  invite: {
    may: 'desk',
    audit: 'talk-invited',
    async does({ desk, person }, { handoff, as, alias }) {
      return came(await desk.invite(person, handoff, as, alias));
    },
  },
  'hand-over': {
    may: 'desk',
    audit: 'talk-handed-over',
    does: async ({ desk, person }, { handoff }) => came(await desk.handOver(person, handoff)),
  },
  part: {
    may: 'desk',
    audit: 'talk-parted',
    does: ({ desk, person }, { handoff }) => told(desk.part(person, handoff)),
  },
  'call-coordinator': {
    may: 'desk',
    audit: 'coordinator-called',
    does: ({ desk, person }, { handoff }) => told(desk.callCoordinator(person, handoff)),
  },
  raise: {
    may: 'desk',
    audit: 'alarm-raised',
    does: ({ desk, person }, { handoff, kind }) => told(desk.raise(person, handoff, kind)),
  },
  end: {
    may: 'desk',
    audit: 'talk-ended',
    async does({ desk, person }, { handoff, report }) {
      return (await desk.end(person, handoff, report)) === 'ended' ? done : refused;
    },
  },
  aftermath: {
    may: 'desk',
    audit: 'aftermath-told',
    does: ({ desk, person }, { handoff, how, wasHeavy }) =>
      told(desk.aftermath(person, handoff, how, wasHeavy)),
  },

  note: {
    may: 'desk',
    audit: 'note-added',
    does: ({ desk, person }, { handoff, id, text }) => told(desk.addNote(person, handoff, id, text)),
  },
  notes: {
    may: 'desk',
    audit: 'notes-read',
    async does({ desk, person, trace }, { handoff }) {
      const notes = await desk.notes(person, handoff);
      if (!notes) return refused;
      await trace('notes-read', handoff);
      return { outcome: 'done', notes: [...notes] };
    },
  },

  duty: {
    may: 'desk',
    audit: 'duty-changed',
    does: ({ desk, person }, { state }) => after(desk.setDuty(person, state)),
  },

  take: {
    may: 'desk',
    audit: 'callback-taken',
    async does({ desk, person }, { callback }) {
      return (await desk.takeCallback(person, callback)) === 'taken' ? done : refused;
    },
  },
  done: {
    may: 'desk',
    audit: 'callback-done',
    does: ({ desk, person }, { callback, way, answer }) =>
      told(desk.callbackDone(person, callback, way, answer)),
  },
  missed: {
    may: 'desk',
    audit: 'callback-missed',
    does: ({ desk, person }, { callback, attempt, outcome }) =>
      told(desk.callbackMissed(person, callback, attempt, outcome)),
  },

  shown: { may: 'desk', audit: 'nothing', does: ({ shown }) => after(shown()) },
  ping: { may: 'desk', audit: 'nothing', does: () => Promise.resolve(done) },
};
