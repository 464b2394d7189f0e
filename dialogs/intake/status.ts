import { councilDay } from '../../services/domain/council-day.js';
import type { HelpStanding } from '../../services/ports/help-work.js';
import type { Around } from './step.js';

type Mediation = NonNullable<HelpStanding['mediation']>;

/** How it stands, in plain words: first what people of the line promised. */
export const status = (around: Around): string => ofCallback(around) ?? ofMediation(around) ?? ofCase(around);

function ofCallback({ help: { callback, answer }, label, date }: Around): string | undefined {
  if (callback?.state === 'failed') return label('status.callback_failed');
  if (callback?.state === 'done' && answer !== undefined) return label('status.answered');
  if (callback?.state !== 'open') return undefined;
  const day = { date: date(callback.promisedBy) };
  return callback.way === 'message' ? label('status.message', day) : label('status.callback', day);
}

const isSettled = ({ state }: Mediation): boolean => state === 'closed' || state === 'withdrawn';

function ofMediation({ help: { mediation }, label, date }: Around): string | undefined {
  const news = mediation?.news;
  if (news?.what === 'mediation-declined') return label('status.mediation_declined');
  if (news?.what === 'mediation-stopped') return label('status.mediation_stopped');
  if (!mediation || isSettled(mediation)) return undefined;
  const { state, contactBy, startsAt } = mediation;
  if (state === 'other_declined') return label('status.mediation_declined');
  if (news?.what === 'mediation-cancelled')
    return label('status.mediation_cancelled', { date: date(new Date(news.startsAt)) });
  if (news) return label('status.mediation_answer');
  if (state === 'scheduled' && startsAt !== undefined)
    return label('status.mediation_planned', { date: date(new Date(startsAt)) });
  if (state === 'other_asked') return label('status.mediation_asked');
  const isHeld = ['held', 'outcome', 'aftercare_2w', 'aftercare_8w'].includes(state);
  if (isHeld) return label('status.mediation_held');
  const isNew = state === 'requested' || state === 'intake_done' || state === 'mediator_assigned';
  return isNew ? label('status.mediation_requested', { date: date(contactBy) }) : undefined;
}

function ofCase({ standing, label, date, settings, now }: Around): string {
  if (standing.status !== 'queued') return label(`status.${standing.status}`);
  return label('status.queued', { date: date(standing.councilDate ?? councilDay(settings, now)) });
}
