import { randomUUID } from 'node:crypto';
import { conversationRef, putHelp, readHelp } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import type { AlarmKind } from '../domain/alarm.js';
import { amsterdamDay } from '../domain/amsterdam.js';
import type { KnownCallback } from '../domain/callback.js';
import type { CaseHelp } from '../domain/case.js';
import { type Conversation, conversationSchema } from '../domain/conversation.js';
import { isOver, type KnownHandoff } from '../domain/handoff.js';
import type { Settings } from '../domain/settings.js';
import type { Utterance } from '../domain/utterance.js';
import { type Alerts, noAlerts } from '../ports/alerts.js';
import type {
  CallbackWish,
  HelpStanding,
  HelpWork,
  MediationWish,
  PeerWish,
  Staffing,
} from '../ports/help-work.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { MediationTurn, MediationWork } from '../ports/mediation-work.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import {
  contactRef,
  countsPromises,
  putCallback,
  putContact,
  readCallback,
  readContact,
} from './callback-records.js';
import { callCoordinators, callPeers, peersSettled } from './calls.js';
import { type Candidate, isFull } from './fitting.js';
import { happen, putHandoff, readHandoff } from './handoff-records.js';
import { movedTo } from './talk-parts.js';
import { unheardIn } from './last-words.js';
import { isLineOpen } from './line-hours.js';
import { promisedDay } from './promised-day.js';
import { readReport } from './report-records.js';
import { requestedHandoff } from './transitions.js';
import type { TypicalWait } from './typical-wait.js';
import { allCandidates, endTalkOf, hold, letGo, plannedShifts, readCandidate } from './volunteers.js';
import { peersFor } from './who-is-there.js';
import { workingDaysAfter } from './working-days.js';

/** Who helps a turn: the people of the line, as far as there are any. */
export interface People {
  readonly alerts: Alerts;
  /** Absent: there is no mediation, whatever the settings say. */
  readonly mediation?: MediationWork;
  readonly typicalWait: TypicalWait;
}

/** Nobody yet. */
export const nobody: People = { alerts: noAlerts, typicalWait: () => Promise.resolve(undefined) };

interface Turn {
  readonly work: Work;
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly settings: Settings;
  readonly people: People;
  /** As the client's token names it. */
  readonly conversationId: string;
  /** As the turn has made it so far. */
  readonly conversation: () => Conversation;
}

/** {@link HelpWork} on a unit of work: what a person asks of people is part of the one commit of their turn. */
export class TurnHelpWork implements HelpWork {
  /** What volunteers said in the window the person left, after their last words there. */
  missed: readonly Utterance[] = [];
  readonly #turn: Turn;
  #volunteers: Promise<readonly Candidate[]> | undefined;

  constructor(turn: Turn) {
    this.#turn = turn;
  }

  async staffing(wish: Partial<Pick<PeerWish, 'preferences' | 'isMinor'>> = {}): Promise<Staffing> {
    const { settings, people, store, work } = this.#turn;
    const { mode } = settings;
    const { form } = this.#turn.conversation();
    const everybody = () => this.#everybody();
    const peers = await peersFor({ ...wish, form }, { settings, now: work.now, everybody });
    const typicalMinutes = peers === 'live' ? await people.typicalWait() : undefined;
    return {
      mode,
      peers,
      mediation: people.mediation !== undefined && settings.mediationWithinDays > 0,
      callbackBy: promisedDay({
        settings,
        now: work.now,
        open: await store.count({ kind: 'callback', keys: { state: 'open' } }),
        volunteers: peers === 'none' ? [] : await this.#everybody(),
        shifts: peers === 'none' ? [] : await plannedShifts(store, work.now),
      }),
      ...(typicalMinutes !== undefined && { typicalMinutes }),
    };
  }

  async standing(): Promise<HelpStanding> {
    const { work, people } = this.#turn;
    const { handoffId, callbackId, mediationId } = await this.#help();
    const handoff = await readHandoff(work, handoffId);
    const callback = await readCallback(work, callbackId);
    const mediation =
      mediationId === undefined
        ? undefined
        : await people.mediation?.standing(this.#mediationTurn(), mediationId);
    const report = handoff && (await readReport(work, handoff.id));
    const answer = callback && (await readContact(work, callback.id))?.answer;
    return {
      ...(handoff && { handoff }),
      ...(callback && {
        callback: {
          id: callback.id,
          way: callback.way,
          promisedBy: callback.promisedBy,
          state: callback.state,
          attempts: callback.attempts.length,
        },
      }),
      ...(mediation && { mediation }),
      ...(report && { report: [report.wanted, report.agreed, report.todo].filter((line) => line !== '') }),
      ...(answer !== undefined && { answer }),
    };
  }

  async requestPeer(wish: PeerWish): Promise<void> {
    const { work, store, settings, people, conversationId } = this.#turn;
    const help = await this.#help();
    const known = await readHandoff(work, help.handoffId);
    if (known && !isOver(known)) return;
    const { caseId, form, last } = this.#turn.conversation();
    const { urgent, ...rest } = help;
    const asked = requestedHandoff(
      {
        ...wish,
        preferences: [...wish.preferences],
        caseId,
        conversationId,
        form,
        from: last,
        ...(urgent && { urgent }),
      },
      work.now,
    );
    const id = randomUUID();
    await putHandoff(work, { ...asked, id });
    const offered = await happen(work, { ...asked, id }, { what: 'offer' });
    await this.#note({ ...rest, handoffId: id });
    if (offered) await callPeers({ store, ...people }, work, settings, offered);
    if (urgent) await this.#callCoordinator(id);
  }

  async leavePeer(): Promise<void> {
    const handoff = await this.#handoff();
    if (!handoff || isOver(handoff)) return;
    const cancelled = await this.#happen(handoff, { what: 'cancel' });
    if (!cancelled) await this.#happen(handoff, { what: 'end', by: 'person' });
    await this.#leave(handoff);
    await indicate(this.#turn.work, 'handoff.outcome', cancelled ? 'cancelled' : 'left');
    await this.#note(await this.#help());
  }

  async anotherPeer(): Promise<void> {
    const handoff = await this.#handoff();
    const next = handoff && (await this.#happen(handoff, { what: 'another' }));
    if (!next) return;
    const { work, people, store, settings } = this.#turn;
    await this.#leave(handoff);
    await indicate(work, 'handoff.outcome', 'no_click');
    await callPeers({ store, ...people }, work, settings, next);
  }

  async letJoin(agreed: boolean): Promise<void> {
    const handoff = await this.#handoff();
    const second = handoff?.second;
    if (!second) return;
    // Whoever was asked may have got their hands full since.
    const candidate = agreed ? await readCandidate(this.#turn.work, second.accountId) : undefined;
    const comesIn = candidate !== undefined && !isFull(candidate);
    const known = candidate && { isAdult: candidate.profile.isAdult };
    const next = await this.#happen(handoff, { what: 'let-join', agreed: comesIn, ...known });
    if (next?.second) await hold(this.#turn.work, second.accountId, handoff.id);
  }

  async alarm(kind: AlarmKind): Promise<void> {
    await this.#inMediation((mediation, turn, id) => mediation.heardDanger(turn, id));
    const handoff = await this.#handoff();
    if (!handoff || isOver(handoff)) {
      await this.#note({ ...(await this.#help()), urgent: kind });
      const { keys, conversationId, settings, work } = this.#turn;
      const about = `${conversationRef(keys, conversationId).id} ${kind}`;
      if (isLineOpen(settings, work.now)) await this.#callCoordinator(about);
      return;
    }
    await this.#happen(handoff, { what: 'alarm', kind });
    await this.#callCoordinator(handoff.id);
  }

  async requestCallback(wish: CallbackWish): Promise<string> {
    const { work, conversationId } = this.#turn;
    await this.cancelCallback();
    const help = await this.#help();
    const { caseId, form } = this.#turn.conversation();
    const callbackBy = await this.#promise();
    const handoff = await readHandoff(work, help.handoffId);
    const { how, message, ...asked } = wish;
    const callback: KnownCallback = {
      ...asked,
      version: 1,
      id: randomUUID(),
      state: 'open',
      caseId,
      conversationId,
      ...(handoff && { handoffId: handoff.id }),
      form,
      promisedBy: callbackBy,
      askedAt: work.now.toISOString(),
      attempts: [],
    };
    await putCallback(work, callback);
    await putContact(work, callback, { version: 1, how, ...(message !== undefined && { message }) });
    if (handoff) await this.#happen(handoff, { what: 'ask-callback' });
    await this.#note({ ...help, callbackId: callback.id });
    return callbackBy;
  }

  async cancelCallback(): Promise<void> {
    const { work, people } = this.#turn;
    const callback = await this.#callback();
    if (callback?.state !== 'open') return;
    await putCallback(work, { ...callback, state: 'cancelled', endedAt: work.now.toISOString() });
    await work.remove(contactRef(callback.id));
    await people.alerts.settled(work, { reason: 'callback', id: callback.id });
    await this.#note(await this.#help());
  }

  async renewCallback(change: Partial<Pick<CallbackWish, 'way' | 'when'>>): Promise<string> {
    const { work } = this.#turn;
    const callbackBy = await this.#promise();
    const callback = await this.#callback();
    if (callback?.state !== 'open' && callback?.state !== 'failed') return callbackBy;
    const { endedAt: _ended, owner: _owner, ...rest } = callback;
    const renewed: KnownCallback = {
      ...rest,
      ...change,
      state: 'open',
      attempts: [],
      promisedBy: callbackBy,
    };
    await putCallback(work, renewed);
    const handoff = await readHandoff(work, callback.handoffId);
    if (handoff) await this.#happen(handoff, { what: 'ask-callback' });
    await this.#note(await this.#help());
    return callbackBy;
  }

  async requestMediation(wish: MediationWish): Promise<void> {
    const id = await this.#turn.people.mediation?.request(this.#mediationTurn(), wish);
    if (id !== undefined) await this.#note({ ...(await this.#help()), mediationId: id });
  }

  confirmMediationText(text: string): Promise<void> {
    return this.#inMediation((mediation, turn, id) => mediation.confirmText(turn, id, text));
  }

  answerAppointment(agreed: boolean): Promise<void> {
    return this.#inMediation((mediation, turn, id) => mediation.answerAppointment(turn, id, agreed));
  }

  tellAftercare(weeks: 2 | 8, kept: 'yes' | 'partly' | 'no'): Promise<void> {
    return this.#inMediation((mediation, turn, id) => mediation.tellAftercare(turn, id, weeks, kept));
  }

  withdrawMediation(): Promise<void> {
    return this.#inMediation((mediation, turn, id) => mediation.withdraw(turn, id));
  }

  /**
   * The person came back with their code, in this conversation: whoever helps them finds them here from now on.
   *
   * @returns the sequence to go on from, so that whoever reads along reads on behind what was said before.
   */
  async moveHere(): Promise<number> {
    const { work, store, keys, conversationId } = this.#turn;
    let { last } = this.#turn.conversation();
    const handoff = await this.#handoff();
    if (handoff && !isOver(handoff) && handoff.conversationId !== conversationId) {
      const left = await work.read(conversationRef(keys, handoff.conversationId));
      last = Math.max(last, left ? conversationSchema.parse(left.body).last : 0);
      // Words that come in meanwhile change the conversation that was left, so that this turn starts over.
      this.missed = await unheardIn(store, handoff.conversationId);
      await putHandoff(work, movedTo(handoff, conversationId, last));
    }
    const callback = await this.#callback();
    if (callback?.state === 'open' && callback.conversationId !== conversationId)
      await putCallback(work, { ...callback, conversationId });
    const { mediationId } = await this.#help();
    if (mediationId !== undefined)
      await this.#turn.people.mediation?.moveHere(this.#mediationTurn(), mediationId);
    return last;
  }

  /** The case is erased: nobody has, or looks for, anything of it any more. */
  async forget(): Promise<void> {
    const { mediationId } = await this.#help();
    await this.leavePeer();
    await this.cancelCallback();
    if (mediationId !== undefined)
      await this.#turn.people.mediation?.forget(this.#mediationTurn(), mediationId);
  }

  /** Until when the case must stay open for what it asked for; `undefined` when nothing is. */
  async openUntil(): Promise<Date | undefined> {
    const { openUntil } = await this.#help();
    return openUntil === undefined ? undefined : new Date(openUntil);
  }

  /** The day of a promise that is made in this turn, which nobody else fills meanwhile. */
  async #promise(): Promise<string> {
    await countsPromises(this.#turn.work);
    return (await this.staffing()).callbackBy;
  }

  /** Read once a turn. */
  #everybody(): Promise<readonly Candidate[]> {
    this.#volunteers ??= allCandidates(this.#turn.store);
    return this.#volunteers;
  }

  /** Whoever had the talk has their hands free, and nobody is called for it any more. */
  async #leave(handoff: KnownHandoff): Promise<void> {
    const { work, people } = this.#turn;
    await endTalkOf(work, handoff.owner?.accountId, handoff.id);
    await letGo(work, handoff.second?.accountId, handoff.id);
    await peersSettled(people, work, handoff);
  }

  #callCoordinator(id: string): Promise<void> {
    const { work, store, people } = this.#turn;
    return callCoordinators({ store, ...people }, work, 'danger', id);
  }

  async #inMediation(
    does: (mediation: MediationWork, turn: MediationTurn, id: string) => Promise<void>,
  ): Promise<void> {
    const { mediation } = this.#turn.people;
    const help = await this.#help();
    if (!mediation || help.mediationId === undefined) return;
    await does(mediation, this.#mediationTurn(), help.mediationId);
    await this.#note(help);
  }

  #mediationTurn(): MediationTurn {
    const { work, settings, conversationId } = this.#turn;
    const { caseId, form } = this.#turn.conversation();
    const today = amsterdamDay(work.now);
    let contactBy = today;
    let days = 0;
    for (const day of workingDaysAfter(today, settings)) {
      if (days >= settings.mediationWithinDays) break;
      contactBy = day;
      days += 1;
    }
    return { work, caseId, conversationId, form, contactBy };
  }

  #help(): Promise<CaseHelp> {
    return readHelp(this.#turn.work, this.#turn.conversation().caseId);
  }

  #note(help: CaseHelp): Promise<void> {
    const { work, keys } = this.#turn;
    return putHelp(work, keys, this.#turn.conversation().caseId, help);
  }

  async #handoff(): Promise<KnownHandoff | undefined> {
    return readHandoff(this.#turn.work, (await this.#help()).handoffId);
  }

  async #callback(): Promise<KnownCallback | undefined> {
    return readCallback(this.#turn.work, (await this.#help()).callbackId);
  }

  #happen(handoff: KnownHandoff, event: Parameters<typeof happen>[2]): Promise<KnownHandoff | undefined> {
    return happen(this.#turn.work, handoff, event);
  }
}
