import { randomUUID } from 'node:crypto';
import {
  isMediationOver,
  type KnownMediation,
  type MediationSheet,
  mediationSheetSchema,
} from '../domain/mediation.js';
import type { Settings } from '../domain/settings.js';
import type { Alerts } from '../ports/alerts.js';
import type { MediationTurn, MediationWork } from '../ports/mediation-work.js';
import type { RecordStore } from '../ports/record-store.js';
import { ableMediators, calledFor } from './mediators.js';
import {
  happen,
  putMediation,
  putSheet,
  readMediation,
  readSheet,
  removeMediation,
} from './mediation-records.js';
import { callMediator, settleAnswer } from './answered.js';
import { answerAppointment, confirmText, newsFor, type Open, stop, tellAftercare } from './told.js';

interface Parts {
  readonly store: RecordStore;
  readonly settings: () => Settings;
  readonly alerts: Alerts;
}

/** {@link MediationWork} on the records of mediations. */
export function mediationWork({ store, settings, alerts }: Parts): MediationWork {
  const open = async ({ work }: MediationTurn, id: string): Promise<Open | undefined> => {
    const mediation = await readMediation(work, id);
    const sheet = await readSheet(work, id);
    return mediation && sheet && { mediation, sheet };
  };

  /** Something the person said: the mediator who has it is called, and sees it in the list. */
  const answers = async (
    turn: MediationTurn,
    id: string,
    does: (open: Open) => Promise<KnownMediation | undefined>,
  ): Promise<void> => {
    const found = await open(turn, id);
    const next = found && (await does(found));
    if (next) await callMediator(turn.work, alerts, next);
  };

  /** Nobody is called to take it any more. */
  const settleCall = async ({ work }: MediationTurn, id: string): Promise<void> => {
    const mediation = await readMediation(work, id);
    if (!mediation) return;
    await alerts.settled(work, { reason: 'mediation', id: calledFor(mediation) });
    await settleAnswer(work, alerts, mediation);
  };

  return {
    async request({ work, caseId, conversationId, form, contactBy }, wish) {
      const { role, isBelow16, isAboutSafety, mayAsk, who, goal, contact } = wish;
      const id = randomUUID();
      const requested: KnownMediation = {
        version: 1,
        id,
        state: 'requested',
        caseId,
        conversationId,
        form,
        role,
        isBelow16,
        minorDiscussed: false,
        isAboutSafety,
        coordinatorConsulted: false,
        mayAsk,
        never: [],
        requestedAt: work.now.toISOString(),
        contactBy,
      };
      await putMediation(work, requested);
      await putSheet(work, requested, mediationSheetSchema.parse({ version: 1, who, goal, contact }));
      // The chat asks everything before it requests; the mediator asks the rest (script §0.2).
      await happen(work, requested, { what: 'tell-intake' });
      await alerts.needed(work, {
        reason: 'mediation',
        id,
        who: await ableMediators(store, settings(), work.now),
      });
      return id;
    },

    async standing({ work }, id) {
      const mediation = await readMediation(work, id);
      if (!mediation) return undefined;
      const { state, contactBy } = mediation;
      const sheet: MediationSheet | undefined = await readSheet(work, id);
      const news = newsFor(mediation, sheet);
      const startsAt = sheet?.appointment?.startsAt;
      return { id, state, contactBy, ...(startsAt !== undefined && { startsAt }), ...(news && { news }) };
    },

    confirmText: (turn, id, text) => answers(turn, id, (found) => confirmText(turn.work, found, text)),

    answerAppointment: (turn, id, agreed) =>
      answers(turn, id, (found) => answerAppointment(turn.work, found, agreed)),

    tellAftercare: (turn, id, weeks, kept) =>
      answers(turn, id, (found) =>
        tellAftercare(turn.work, found, { weeks, kept, contactBy: turn.contactBy }),
      ),

    async heardDanger({ work }, id) {
      const mediation = await readMediation(work, id);
      if (!mediation || isMediationOver(mediation)) return;
      const first = { ...mediation, isAboutSafety: true, coordinatorConsulted: false };
      await putMediation(work, first);
      await callMediator(work, alerts, first);
    },

    async withdraw(turn, id) {
      await settleCall(turn, id);
      await answers(turn, id, (found) => stop(turn.work, found));
    },

    async forget(turn, id) {
      await settleCall(turn, id);
      await removeMediation(turn.work, id);
    },

    async moveHere({ work, conversationId }, id) {
      const mediation = await readMediation(work, id);
      if (mediation && mediation.conversationId !== conversationId)
        await putMediation(work, { ...mediation, conversationId });
    },
  };
}
