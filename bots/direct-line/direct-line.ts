import type { Form } from '../../services/domain/utterance.js';
import type { Clock } from '../../services/ports/clock.js';
import { seenNote, seenTopic } from '../../services/ports/conversations.js';
import {
  typingTopic,
  type DirectLine,
  type TokenAnswer,
  type TypingNote,
  type Visit,
} from '../../services/ports/direct-line.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import type { Incoming, Line } from '../line.js';
import { follow, readAfter } from './follow.js';
import { sweepVisits } from './ended-visits.js';
import { fromActivity } from './from-activity.js';
import { createPasses, endOfVisit, randomId, visitSeconds } from './passes.js';
import { activityId } from './to-activity.js';
import { sweepTickets, useTicket } from './used-tickets.js';

export interface DirectLineParts {
  readonly line: Line;
  readonly keys: Pick<KeyRing, 'derive'>;
  readonly store: RecordStore;
  readonly clock: Clock;
}

/** Direct Line on top of the line: passes, and words in and out. */
export function createDirectLine({ line, keys, store, clock }: DirectLineParts): DirectLine {
  const passes = createPasses(keys, clock);

  const answer = async (visit: Visit): Promise<TokenAnswer> => ({
    conversationId: visit.conversationId,
    ...(await passes.token(visit)),
  });

  const receive = ({ conversationId }: Visit, clientId: string, say: Incoming['say']) =>
    line.receive({ channel: 'directline', conversationId, clientId, say });

  return {
    async visitOf(token, origin) {
      const visit = await passes.readToken(token);
      return visit && isFrom(origin, visit) ? visit : undefined;
    },

    generateToken: (origin) => answer(passes.newVisit(origin)),

    async refreshToken(token, origin) {
      const visit = await passes.readToken(token, visitSeconds);
      if (!visit || !isFrom(origin, visit)) return undefined;
      return clock.now().getTime() < endOfVisit(visit) * 1000 ? answer(visit) : undefined;
    },

    async start(visit, locale = '') {
      const { last } = await line.transcript(visit.conversationId, 0, 1);
      if (last === 0) await line.begin(visit.conversationId, formOf(locale));
      return last === 0;
    },

    async connect(visit) {
      return { ...(await answer(visit)), ticket: await passes.ticket(visit) };
    },

    async post(visit, activity) {
      const meaning = fromActivity(activity);
      if (meaning.kind === 'said') {
        const { sequence } = await receive(visit, meaning.clientId, meaning.say);
        return { id: activityId(visit.conversationId, sequence) };
      }
      if (meaning.kind === 'typing') {
        store.signal(typingTopic(visit.conversationId), 'person' satisfies TypingNote);
      }
      if (meaning.kind === 'seen') {
        store.signal(
          seenTopic(visit.conversationId),
          seenNote({ side: 'person', what: 'seen', upTo: meaning.sequence }),
        );
      }
      return { id: `${visit.conversationId}|${randomId()}` };
    },

    async refuseFile(visit) {
      await receive(visit, randomId(), { kind: 'message', text: '', attached: 'file' });
    },

    async read(visit, watermark) {
      return (await readAfter(line, visit, sequenceOf(watermark))).set;
    },

    async openStream({ ticket, origin, conversationId, watermark }) {
      const visit = await passes.readTicket(ticket);
      if (!visit || visit.conversationId !== conversationId || !isFrom(origin, visit)) return undefined;
      if (!(await useTicket(store, visit))) return undefined;
      return {
        until: new Date(endOfVisit(visit) * 1000),
        follow: (send, fail) => follow({ line, store, clock }, visit, sequenceOf(watermark), send, fail),
      };
    },

    sweepTickets: () => sweepTickets(store, clock),

    sweepVisits: () => sweepVisits(store, clock),
  };
}

/** A browser tells the truth about its origin, and tells none when it reads from its own. */
const isFrom = (origin: string | undefined, visit: Visit): boolean =>
  origin === undefined || visit.origin === undefined || origin === visit.origin;

/** Dutch with *je* has no language tag of its own; our own window says `nl-x-je`. */
const formOf = (locale: string): Form => {
  if (/^en\b/i.test(locale)) return 'en';
  return /-x-je$/i.test(locale) ? 'je' : 'u';
};

/** Clients send nothing, `null` or what they like before they have a watermark: all of it means from the start. */
const sequenceOf = (watermark = ''): number => (/^\d{1,9}$/.test(watermark) ? Number(watermark) : 0);
