import type { Appointment, KnownMediation, Mediation, MediationSheet } from '../domain/mediation.js';
import type { MediationNews } from '../domain/news.js';
import type { Work } from '../ports/work.js';
import { hashOfText } from '../cases/hash-of-text.js';
import { happen, putSheet } from './mediation-records.js';

/** A mediation with what was told for it. */
export interface Open {
  readonly mediation: KnownMediation;
  readonly sheet: MediationSheet;
}

/** Whether the question of these weeks was answered, since the last talk. */
export const isAnswered = (
  { heldAt = '' }: Mediation,
  { aftercare }: MediationSheet,
  weeks: 2 | 8,
): boolean => aftercare.some((one) => one.weeks === weeks && one.at > heldAt);

export const plannedNews = ({ startsAt, place, revision }: Appointment): MediationNews => ({
  what: 'mediation-planned',
  startsAt,
  place,
  ...(revision > 0 && { isMoved: true }),
});

export const cancelledNews = ({ appointment }: MediationSheet): MediationNews | undefined =>
  appointment && { what: 'mediation-cancelled', startsAt: appointment.startsAt };

/** The sheet with its appointment cancelled: a next revision, so that both sides can take it out of their calendars. */
export function withoutPlan(sheet: MediationSheet): MediationSheet {
  const { appointment } = sheet;
  if (!appointment || appointment.isCancelled) return sheet;
  const { revision } = appointment;
  const gone = { reporterAgreed: false, reporterRefused: false, otherAgreed: false, isCancelled: true };
  return { ...sheet, appointment: { ...appointment, ...gone, revision: revision + 1 } };
}

/** What the person was told or asked last and has not answered; `undefined` when it is not their turn. */
export function newsFor(mediation: Mediation, sheet: MediationSheet | undefined): MediationNews | undefined {
  const { state, stoppedBy } = mediation;
  if (state === 'other_declined' || stoppedBy === 'other') return { what: 'mediation-declined' };
  if (stoppedBy === 'mediator') return { what: 'mediation-stopped' };
  if (!sheet) return undefined;
  const { textForOther, appointment } = sheet;
  if (state === 'mediator_assigned' && textForOther !== '')
    return { what: 'mediation-text', text: textForOther };
  if (state === 'scheduled' && appointment && !appointment.reporterAgreed && !appointment.reporterRefused)
    return plannedNews(appointment);
  if (state === 'other_agreed' && appointment?.isCancelled === true) return cancelledNews(sheet);
  const weeks = state === 'aftercare_2w' ? 2 : state === 'aftercare_8w' ? 8 : undefined;
  return weeks === undefined || isAnswered(mediation, sheet, weeks)
    ? undefined
    : { what: 'mediation-aftercare', weeks };
}

/** Exactly this text was agreed to, and may be given to the other side. */
export const isConfirmed = ({ textForOther, confirmedHash }: MediationSheet): boolean =>
  textForOther !== '' && confirmedHash === hashOfText(textForOther);

/**
 * The person says yes to exactly this, be it the mediator's text or their own.
 *
 * @returns what it became, when this was the answer.
 */
export async function confirmText(
  work: Work,
  { mediation, sheet }: Open,
  text: string,
): Promise<KnownMediation | undefined> {
  if (sheet.textForOther === '' || text.trim() === '') return undefined;
  const next = await happen(work, mediation, { what: 'confirm' });
  if (next)
    await putSheet(work, mediation, { ...sheet, textForOther: text, confirmedHash: hashOfText(text) });
  return next;
}

/** The person's answer to the time and the place. @returns the mediation, when this was the answer. */
export async function answerAppointment(
  work: Work,
  { mediation, sheet }: Open,
  agreed: boolean,
): Promise<KnownMediation | undefined> {
  const { appointment } = sheet;
  if (mediation.state !== 'scheduled' || !appointment) return undefined;
  const answered = { ...appointment, reporterAgreed: agreed, reporterRefused: !agreed };
  await putSheet(work, mediation, { ...sheet, appointment: answered });
  return mediation;
}

/** The person stops, without a reason. @returns what it became, when it was not over already. */
export async function stop(work: Work, { mediation, sheet }: Open): Promise<KnownMediation | undefined> {
  const next = await happen(work, mediation, { what: 'withdraw', by: 'reporter' });
  if (next) await putSheet(work, mediation, withoutPlan(sheet));
  return next;
}

/**
 * How the agreements are kept; a *no* opens it again, also after another answer was noted.
 *
 * @returns what it became, when this was the answer.
 */
export async function tellAftercare(
  work: Work,
  { mediation, sheet }: Open,
  { weeks, kept, contactBy }: { weeks: 2 | 8; kept: 'yes' | 'partly' | 'no'; contactBy: string },
): Promise<KnownMediation | undefined> {
  if (kept !== 'no' && isAnswered(mediation, sheet, weeks)) return undefined;
  const next = await happen(work, mediation, { what: 'tell-aftercare', weeks, kept, contactBy });
  if (!next) return undefined;
  const { confirmedHash, appointment, ...rest } = sheet;
  const aftercare = [...sheet.aftercare, { weeks, kept, at: work.now.toISOString() }];
  const isOpenedAgain = next.state === 'mediator_assigned';
  await putSheet(
    work,
    mediation,
    isOpenedAgain ? { ...rest, textForOther: '', aftercare } : { ...sheet, aftercare },
  );
  return next;
}
