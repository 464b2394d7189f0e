import type { AlarmKind } from '../domain/alarm.js';
import type { CallbackWay, KnownCallback } from '../domain/callback.js';
import type { CannotCome, PaperCard } from '../domain/desk-message.js';
import type { Duty } from '../domain/volunteer.js';
import type { KnownHandoff } from '../domain/handoff.js';
import type { Readable } from './talk-parts.js';

/** Whoever sits at the desk. */
export interface DeskPerson {
  readonly accountId: string;
  readonly alias: string;
}

/** Somebody who waits, as one volunteer sees it: whose side, since when, and why it suits this volunteer. */
export interface Offer {
  readonly id: string;
  readonly role: KnownHandoff['role'];
  /** Only when the person agreed that the topic is seen. */
  readonly theme?: string;
  readonly share: KnownHandoff['share'];
  readonly waitingSince: string;
  readonly urgent?: AlarmKind;
  /** The key of one plain sentence (`desk.why_*`). */
  readonly why: 'experience' | 'role' | 'topic' | 'language' | 'preference' | 'on_shift';
  /** What keeps this volunteer from picking it up; absent when nothing does. */
  readonly blocked?: 'training' | 'code' | 'vog' | 'approval' | 'trainee' | 'full' | 'resting' | 'off_shift';
}

/** A talk a volunteer takes part in. */
export interface DeskTalk extends KnownHandoff {
  /** How this volunteer takes part. */
  readonly as: 'owner' | 'duo' | 'shadow' | 'transfer';
}

/** The closing report, which the person can read: five lines at the most, no judgement. */
export interface Report {
  readonly wanted: string;
  readonly agreed: string;
  readonly todo: string;
}

/** How the volunteer is after a talk: `talk` asks for a debrief, `call` to be called. */
export type Aftermath = 'good' | 'talk' | 'call';

/** A promise to call or write back, as a volunteer who may keep it sees it. */
export interface DeskCallback extends KnownCallback {
  /** The number or address, and what was left; only once this volunteer took it on. */
  readonly contact?: { readonly how: string; readonly message?: string };
}

/** `not-allowed`: it is not, or no longer, theirs to do, and nothing changed. */
export type Outcome = 'done' | 'not-allowed';

export interface Note {
  readonly id: string;
  readonly at: string;
  readonly alias: string;
  readonly text: string;
}

/**
 * Everything a volunteer can do. Each act is one commit, guarded by what it was decided on, traced in the audit,
 * and safe to repeat. An act that is not (or no longer) theirs to do answers `not-allowed` and changes nothing.
 *
 * Every method may throw StoreUnavailable.
 */
export interface Desk {
  /** Who waits, urgent first; everything fitting this volunteer, and nothing they said no to. */
  offers(person: DeskPerson): Promise<readonly Offer[]>;
  /** Of any number of volunteers at once exactly one gets it. */
  claim(person: DeskPerson, id: string): Promise<'claimed' | 'taken' | 'blocked'>;
  /** *Ik ken deze persoon*: never offered to this volunteer again, unseen by the person. */
  knows(person: DeskPerson, id: string): Promise<Outcome>;
  notNow(person: DeskPerson, id: string): Promise<Outcome>;

  talks(person: DeskPerson): Promise<readonly DeskTalk[]>;
  /** What this volunteer may read: everything when the story was shared; `undefined` when the talk is not theirs. */
  readableFrom(person: DeskPerson, id: string): Promise<Readable | undefined>;
  /** @returns the sequence of what was said, or `undefined` when it is not theirs to say. */
  say(person: DeskPerson, id: string, clientId: string, text: string): Promise<number | undefined>;
  away(person: DeskPerson, id: string): Promise<Outcome>;
  /** No desk of theirs is connected any more, or one is, also in a talk they came into. */
  presence(accountId: string, isThere: boolean): Promise<void>;
  /** Asks the person whether somebody may come in: a colleague, a trainee, or whoever takes over. */
  invite(
    person: DeskPerson,
    id: string,
    as: 'duo' | 'shadow' | 'transfer',
    alias: string,
  ): Promise<'asked' | 'not-allowed' | CannotCome>;
  /** Somebody came in to take over, both are there: from here on the other one talks. */
  handOver(person: DeskPerson, id: string): Promise<Outcome | CannotCome>;
  /** Whoever came in leaves again, or whoever talks goes on without them; an invitation is taken back. */
  part(person: DeskPerson, id: string): Promise<Outcome>;
  callCoordinator(person: DeskPerson, id: string): Promise<Outcome>;
  raise(person: DeskPerson, id: string, kind: AlarmKind): Promise<Outcome>;
  end(person: DeskPerson, id: string, report: Report): Promise<'ended' | 'not-allowed'>;
  /** After the talk: heavy talks give a forced rest; *call* and *talk* reach the coordinator. */
  aftermath(person: DeskPerson, id: string, how: Aftermath, wasHeavy: boolean): Promise<Outcome>;

  /** The same `clientId` again adds nothing. */
  addNote(person: DeskPerson, id: string, clientId: string, text: string): Promise<Outcome>;
  /** `undefined` when they are not theirs to read. */
  notes(person: DeskPerson, id: string): Promise<readonly Note[] | undefined>;

  duty(person: DeskPerson): Promise<Duty | undefined>;
  setDuty(person: DeskPerson, state: Duty['state']): Promise<void>;
  /** Which papers they need and lack, or will within weeks; until then, and since when. */
  papers(person: DeskPerson): Promise<readonly PaperCard[]>;
  /** Colleagues who could come in now. */
  colleagues(person: DeskPerson): Promise<readonly { readonly alias: string; readonly isTrainee: boolean }[]>;

  callbacks(person: DeskPerson): Promise<readonly DeskCallback[]>;
  takeCallback(person: DeskPerson, id: string): Promise<'taken' | 'not-allowed'>;
  /** @param way - `answer` (to a message under the code) carries the text. */
  callbackDone(person: DeskPerson, id: string, way: CallbackWay, answer?: string): Promise<Outcome>;
  /** @param attempt - which one it was, from 1: told again it counts once. */
  callbackMissed(
    person: DeskPerson,
    id: string,
    attempt: number,
    outcome: 'no_answer' | 'voicemail',
  ): Promise<Outcome>;

  /** Something in the lists of this volunteer may have changed: look again. Returns how to stop. */
  watch(person: DeskPerson, again: () => void): () => void;
}
