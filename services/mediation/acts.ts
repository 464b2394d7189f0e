import { randomUUID } from 'node:crypto';
import type { Agreement, Appointment, KnownMediation, MediationSheet } from '../domain/mediation.js';
import type { MediationNews } from '../domain/news.js';
import type { Work } from '../ports/work.js';
import { type Hindrance, hindrancesOf, type MediationEvent } from './life-cycle.js';
import { hashOfText } from '../cases/hash-of-text.js';
import { happen, putSheet } from './mediation-records.js';
import { cancelledNews, isConfirmed, type Open, plannedNews, tellAftercare, withoutPlan } from './told.js';

export type Side = 'reporter' | 'other';

/** What is done, or has happened, without anything more to say about it. */
export type PlainAct =
  | 'contact'
  | 'discuss-minor'
  | 'consult'
  | 'let-ask'
  /** Gives it to another mediator. */
  | 'hand-back'
  | 'ask-other'
  | 'other-agrees'
  | 'other-declines'
  | 'cancel-plan'
  | 'hold';

/** Everything a mediator does in a mediation of theirs, beside taking it. */
export type MediatorAct =
  | { readonly act: PlainAct }
  | { readonly act: 'details'; readonly details: Details }
  /** Puts the text for the other side before the person. */
  | { readonly act: 'write-text'; readonly text: string }
  | { readonly act: 'words'; readonly side: Side; readonly text: string }
  /** Somebody says yes to exactly the words with this hash. */
  | { readonly act: 'agree-words'; readonly side: Side; readonly hash: string }
  | { readonly act: 'plan'; readonly plan: Pick<Appointment, 'startsAt' | 'minutes' | 'place'> }
  | { readonly act: 'agree-plan'; readonly side: Side }
  | { readonly act: 'conclude'; readonly outcome: NonNullable<KnownMediation['outcome']> }
  | { readonly act: 'agreements'; readonly agreements: readonly Agreement[] }
  | {
      readonly act: 'tell-aftercare';
      readonly weeks: 2 | 8;
      readonly kept: 'yes' | 'partly' | 'no';
      readonly contactBy: string;
    }
  | { readonly act: 'withdraw'; readonly by: NonNullable<KnownMediation['stoppedBy']> };

export type Details = Pick<MediationSheet, 'mustNot' | 'companion' | 'needs' | 'otherContact'>;

/** `not-now`: it does not fit how the mediation stands, for instance because it went on in another window. */
export type ActOutcome =
  | {
      readonly kind: 'done';
      readonly mediation: KnownMediation;
      /** What the person is told. */
      readonly news?: MediationNews;
    }
  | { readonly kind: 'not-now' }
  | { readonly kind: 'blocked'; readonly by: readonly Hindrance[] };

const notNow: ActOutcome = { kind: 'not-now' };

/** Stages what a mediator does. */
export async function perform(work: Work, open: Open, one: MediatorAct): Promise<ActOutcome> {
  const { mediation, sheet } = open;
  const does = async (
    event: MediationEvent,
    next: MediationSheet = sheet,
    news?: MediationNews,
  ): Promise<ActOutcome> => {
    const changed = await happen(work, mediation, event);
    if (!changed) {
      const by = hindrancesOf(mediation, event.what);
      return by.length === 0 ? notNow : { kind: 'blocked', by };
    }
    if (next !== sheet) await putSheet(work, mediation, next);
    return { kind: 'done', mediation: changed, ...(news && { news }) };
  };
  const notes = async (next: MediationSheet): Promise<ActOutcome> => {
    await putSheet(work, mediation, next);
    return { kind: 'done', mediation };
  };

  switch (one.act) {
    case 'hand-back': {
      const { confirmedHash: _before, ...rest } = sheet;
      return does({ what: 'hand-back' }, { ...rest, textForOther: '' });
    }
    case 'details':
      return notes({ ...sheet, ...one.details });
    case 'write-text': {
      const { confirmedHash: _before, ...rest } = sheet;
      const news = { what: 'mediation-text', text: one.text } as const;
      return does({ what: 'write-text' }, { ...rest, textForOther: one.text }, news);
    }
    case 'ask-other':
      return mediation.state === 'reporter_confirmed' && !isConfirmed(sheet)
        ? { kind: 'blocked', by: ['confirmed'] }
        : does({ what: 'ask-other' });
    case 'other-declines':
      return does({ what: 'other-declines' }, sheet, { what: 'mediation-declined' });
    case 'words':
      return notes(withWords(sheet, one.side, one.text));
    case 'agree-words':
      return hashOfText(wordsOf(sheet, one.side)) === one.hash
        ? notes(withAgreedWords(sheet, one.side))
        : notNow;
    case 'plan': {
      const appointment = planned(open, one.plan);
      return does({ what: 'plan' }, { ...sheet, appointment }, plannedNews(appointment));
    }
    case 'agree-plan': {
      const { appointment } = sheet;
      if (mediation.state !== 'scheduled' || !appointment) return notNow;
      const agreed =
        one.side === 'other' ? { otherAgreed: true } : { reporterAgreed: true, reporterRefused: false };
      return notes({ ...sheet, appointment: { ...appointment, ...agreed } });
    }
    case 'cancel-plan':
      return does({ what: 'cancel-plan' }, withoutPlan(sheet), cancelledNews(sheet));
    case 'hold':
      return does({ what: 'hold', heldAt: sheet.appointment?.startsAt ?? work.now.toISOString() });
    case 'conclude':
      return does({ what: 'conclude', outcome: one.outcome });
    case 'agreements':
      return notes({ ...sheet, agreements: [...one.agreements] });
    case 'tell-aftercare': {
      const changed = await tellAftercare(work, open, one);
      return changed ? { kind: 'done', mediation: changed } : notNow;
    }
    case 'withdraw':
      return does({ what: 'withdraw', by: one.by }, withoutPlan(sheet), stoppedNews[one.by]);
    default:
      return does({ what: one.act });
  }
}

/** What the person is told when somebody stops; their own word they know. */
const stoppedNews: Readonly<Record<NonNullable<KnownMediation['stoppedBy']>, MediationNews | undefined>> = {
  reporter: undefined,
  other: { what: 'mediation-declined' },
  mediator: { what: 'mediation-stopped' },
};

export const wordsOf = ({ reporterWords, otherWords }: MediationSheet, side: Side): string =>
  side === 'reporter' ? reporterWords : otherWords;

/** Other words are words nobody said yes to yet. */
function withWords(sheet: MediationSheet, side: Side, text: string): MediationSheet {
  if (wordsOf(sheet, side) === text) return sheet;
  return side === 'reporter'
    ? { ...sheet, reporterWords: text, reporterWordsAgreed: false }
    : { ...sheet, otherWords: text, otherWordsAgreed: false };
}

const withAgreedWords = (sheet: MediationSheet, side: Side): MediationSheet =>
  side === 'reporter' ? { ...sheet, reporterWordsAgreed: true } : { ...sheet, otherWordsAgreed: true };

/** What each side may read of the other: only words whose writer said yes to exactly these. */
export const sharedWords = (sheet: MediationSheet, side: Side): string | undefined => {
  const isAgreed = side === 'reporter' ? sheet.reporterWordsAgreed : sheet.otherWordsAgreed;
  const words = wordsOf(sheet, side);
  return isAgreed && words !== '' ? words : undefined;
};

/** The same appointment at another time keeps its id; after a cancelled one comes a new one. */
function planned(
  { mediation, sheet }: Open,
  plan: Pick<Appointment, 'startsAt' | 'minutes' | 'place'>,
): Appointment {
  const known = mediation.state === 'scheduled' ? sheet.appointment : undefined;
  return {
    ...plan,
    uid: known?.uid ?? randomUUID(),
    revision: known ? known.revision + 1 : 0,
    reporterAgreed: false,
    reporterRefused: false,
    otherAgreed: false,
    isCancelled: false,
  };
}
