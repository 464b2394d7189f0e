import type { AlarmKind } from '../domain/alarm.js';
import type { CallbackWay, callbackTimes } from '../domain/callback.js';
import type { KnownHandoff, Preference, Share } from '../domain/handoff.js';
import type { MediationState } from '../domain/mediation.js';
import type { MediationNews } from '../domain/news.js';
import type { LineMode } from '../domain/settings.js';

/**
 * What the line can do for somebody who wants a person, at this moment. `live`: a fitting volunteer is on shift;
 * `later`: only a call, a letter or a message; `none`: the line takes in and passes on only.
 */
export interface Staffing {
  readonly mode: LineMode;
  readonly peers: 'live' | 'later' | 'none';
  readonly mediation: boolean;
  /** The last day of a promise made now (yyyy-mm-dd), holidays skipped. */
  readonly callbackBy: string;
  /** Median minutes until somebody picked up, over 14 days, rounded up; absent without figures. */
  readonly typicalMinutes?: number;
}

/** What somebody asked for, when they ask for a peer. */
export interface PeerWish {
  readonly share: Share;
  readonly preferences: readonly Preference[];
  readonly role: KnownHandoff['role'];
  readonly isMinor: boolean;
  readonly theme?: string;
  readonly care?: string;
}

export interface CallbackWish {
  readonly way: CallbackWay;
  readonly when: (typeof callbackTimes)[number];
  readonly mayLeaveVoicemail: boolean;
  readonly isMinor: boolean;
  /** A number or an address as typed; empty for a message under the code. */
  readonly how: string;
  readonly message?: string;
}

export interface MediationWish {
  readonly role: KnownHandoff['role'];
  readonly isBelow16: boolean;
  readonly isAboutSafety: boolean;
  readonly who: string;
  readonly goal: string;
  readonly contact: string;
  /** May the mediator ask the other side, after the first contact? `later` is decided with the mediator. */
  readonly mayAsk: 'yes' | 'later';
}

/** How it stands with what this case asked of people. */
export interface HelpStanding {
  readonly handoff?: KnownHandoff;
  readonly callback?: {
    readonly id: string;
    readonly way: CallbackWay;
    readonly promisedBy: string;
    readonly state: string;
    /** How often it was tried. */
    readonly attempts?: number;
  };
  readonly mediation?: {
    readonly id: string;
    readonly state: MediationState;
    readonly contactBy: string;
    /** Of the appointment, once there is one. */
    readonly startsAt?: string;
    /** What the person was, or is to be, told or asked, and has not answered: for whoever comes back with the code. */
    readonly news?: MediationNews;
  };
  /** The short report of the last talk, as its volunteer wrote it for the person to read. */
  readonly report?: readonly string[];
  /** The answer to a message that was left. */
  readonly answer?: string;
}

/**
 * What a turn can ask of the people of the line; part of the turn's one commit, as everything else it does.
 * While a handoff, callback or mediation is open the case stays open, until 15 minutes after it ends.
 */
export interface HelpWork {
  staffing(wish?: Pick<PeerWish, 'preferences' | 'isMinor'>): Promise<Staffing>;
  standing(): Promise<HelpStanding>;
  /** Looks for a volunteer from now on; does nothing while one is looked for already. */
  requestPeer(wish: PeerWish): Promise<void>;
  /** The person no longer wants one: `cancelled` before somebody came, `ended` after. */
  leavePeer(): Promise<void>;
  /** Rather somebody else, no reason asked: the same request goes on, first in line, never to the same volunteer. */
  anotherPeer(): Promise<void>;
  /** The answer to `may-join`. */
  letJoin(agreed: boolean): Promise<void>;
  /** Danger was heard while a volunteer is there, or looked for: the handoff becomes urgent and the desk shows it. */
  alarm(kind: AlarmKind): Promise<void>;
  /** @returns the promised day (yyyy-mm-dd). */
  requestCallback(wish: CallbackWish): Promise<string>;
  cancelCallback(): Promise<void>;
  /** Another time after two failed attempts, or after we broke the promise. @returns the promised day. */
  renewCallback(change: Partial<Pick<CallbackWish, 'way' | 'when'>>): Promise<string>;
  requestMediation(wish: MediationWish): Promise<void>;
  /** The person's answer to the exact text for the other side. */
  confirmMediationText(text: string): Promise<void>;
  answerAppointment(agreed: boolean): Promise<void>;
  tellAftercare(weeks: 2 | 8, kept: 'yes' | 'partly' | 'no'): Promise<void>;
  withdrawMediation(): Promise<void>;
}
