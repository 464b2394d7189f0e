import type { AlarmKind } from '../../services/domain/alarm.js';
import { isConnected, isOver, type KnownHandoff } from '../../services/domain/handoff.js';
import type { MediationState } from '../../services/domain/mediation.js';
import type { MediationNews } from '../../services/domain/news.js';
import { type HandoffEvent, requestedHandoff, transition } from '../../services/handoff/transitions.js';
import type {
  CallbackWish,
  HelpStanding,
  HelpWork,
  MediationWish,
  PeerWish,
  Staffing,
} from '../../services/ports/help-work.js';

type Callback = NonNullable<HelpStanding['callback']>;

/** A {@link HelpWork} in memory, whose people do what a test says. */
export class FakeHelpWork implements HelpWork {
  /** What the line can do now; a test may change it. */
  staffed: Staffing = { mode: 'intake_only', peers: 'none', mediation: false, callbackBy: '2026-11-04' };
  handoff: KnownHandoff | undefined;
  callback: Callback | undefined;
  mediation: HelpStanding['mediation'];
  report: readonly string[] | undefined;
  answer: string | undefined;
  readonly callbacks: CallbackWish[] = [];
  readonly mediations: MediationWish[] = [];
  readonly alarms: AlarmKind[] = [];
  readonly confirmed: string[] = [];
  readonly appointments: boolean[] = [];
  readonly aftercare: [weeks: 2 | 8, kept: 'yes' | 'partly' | 'no'][] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The same, going on by itself. */
  copy(now: () => Date): FakeHelpWork {
    const { callbacks, mediations, alarms, confirmed, appointments, aftercare } = this;
    const lists = { callbacks, mediations, alarms, confirmed, appointments, aftercare };
    return Object.assign(new FakeHelpWork(now), this, structuredClone(lists));
  }

  /** Something happens to the handoff on our side. */
  happens(event: HandoffEvent): void {
    const next = this.handoff && transition(this.handoff, event, this.#now());
    if (this.handoff && next) this.handoff = { ...next, id: this.handoff.id };
  }

  staffing(): Promise<Staffing> {
    return Promise.resolve(this.staffed);
  }

  standing(): Promise<HelpStanding> {
    const { handoff, callback, mediation, report, answer } = this;
    return Promise.resolve({
      ...(handoff && { handoff }),
      ...(callback && { callback }),
      ...(mediation && { mediation }),
      ...(report && { report }),
      ...(answer !== undefined && { answer }),
    });
  }

  requestPeer(wish: PeerWish): Promise<void> {
    if (this.handoff && !isOver(this.handoff)) return Promise.resolve();
    const asked = requestedHandoff(
      {
        ...wish,
        preferences: [...wish.preferences],
        caseId: 'case',
        conversationId: 'talk',
        form: 'u',
        from: 0,
      },
      this.#now(),
    );
    this.handoff = { ...asked, id: 'handoff' };
    this.happens({ what: 'offer' });
    return Promise.resolve();
  }

  leavePeer(): Promise<void> {
    this.happens(
      this.handoff && isConnected(this.handoff) ? { what: 'end', by: 'person' } : { what: 'cancel' },
    );
    return Promise.resolve();
  }

  anotherPeer(): Promise<void> {
    this.happens({ what: 'another' });
    return Promise.resolve();
  }

  letJoin(agreed: boolean): Promise<void> {
    this.happens({ what: 'let-join', agreed });
    return Promise.resolve();
  }

  alarm(kind: AlarmKind): Promise<void> {
    this.alarms.push(kind);
    this.happens({ what: 'alarm', kind });
    return Promise.resolve();
  }

  requestCallback(wish: CallbackWish): Promise<string> {
    this.callbacks.push(wish);
    const promisedBy = this.staffed.callbackBy;
    this.callback = { id: 'callback', way: wish.way, promisedBy, state: 'open' };
    this.happens({ what: 'ask-callback' });
    return Promise.resolve(promisedBy);
  }

  cancelCallback(): Promise<void> {
    if (this.callback) this.callback = { ...this.callback, state: 'cancelled' };
    return Promise.resolve();
  }

  renewCallback(change: Partial<Pick<CallbackWish, 'way' | 'when'>>): Promise<string> {
    const promisedBy = this.staffed.callbackBy;
    if (this.callback)
      this.callback = { ...this.callback, ...(change.way && { way: change.way }), state: 'open', promisedBy };
    return Promise.resolve(promisedBy);
  }

  requestMediation(wish: MediationWish): Promise<void> {
    this.mediations.push(wish);
    this.mediation = { id: 'mediation', state: 'requested', contactBy: this.staffed.callbackBy };
    return Promise.resolve();
  }

  /** What the mediator does, as the person is told it. */
  mediatorTells(news: MediationNews): void {
    const stands = { id: 'mediation', contactBy: this.staffed.callbackBy, ...this.mediation };
    const startsAt = 'startsAt' in news ? { startsAt: news.startsAt } : {};
    this.mediation = { ...stands, ...startsAt, state: stateAt(news), news };
  }

  confirmMediationText(text: string): Promise<void> {
    if (this.mediation?.state === 'mediator_assigned' && this.mediation.news) {
      this.confirmed.push(text);
      this.#standsAt('reporter_confirmed');
    }
    return Promise.resolve();
  }

  answerAppointment(agreed: boolean): Promise<void> {
    if (this.mediation?.state === 'scheduled') {
      this.appointments.push(agreed);
      this.#standsAt('scheduled');
    }
    return Promise.resolve();
  }

  tellAftercare(weeks: 2 | 8, kept: 'yes' | 'partly' | 'no'): Promise<void> {
    const state = weeks === 2 ? 'aftercare_2w' : 'aftercare_8w';
    if (this.mediation?.state === state && (kept === 'no' || this.mediation.news)) {
      this.aftercare.push([weeks, kept]);
      this.#standsAt(kept === 'no' ? 'mediator_assigned' : weeks === 2 ? state : 'closed');
    }
    return Promise.resolve();
  }

  withdrawMediation(): Promise<void> {
    if (this.mediation) this.mediation = { ...this.mediation, state: 'withdrawn' };
    return Promise.resolve();
  }

  /** It was answered: it is not the person's turn any more. */
  #standsAt(state: MediationState): void {
    if (!this.mediation) return;
    const { news: _answered, ...mediation } = this.mediation;
    this.mediation = { ...mediation, state };
  }
}

/** How a mediation stands when this is told. */
function stateAt(news: MediationNews): MediationState {
  switch (news.what) {
    case 'mediation-text':
      return 'mediator_assigned';
    case 'mediation-planned':
      return 'scheduled';
    case 'mediation-cancelled':
      return 'other_agreed';
    case 'mediation-declined':
      return 'other_declined';
    case 'mediation-stopped':
      return 'withdrawn';
    case 'mediation-aftercare':
      return news.weeks === 2 ? 'aftercare_2w' : 'aftercare_8w';
  }
}
