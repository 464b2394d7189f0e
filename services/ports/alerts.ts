import type { Work } from './work.js';

/**
 * Why somebody of the line is called: `peer` somebody waits for a volunteer · `nobody` five minutes went by and nobody
 * picked up · `coordinator` a volunteer calls the coordinator into a talk · `danger` an alarm · `callback` a promise is
 * due · `debrief` a volunteer would like to talk after a talk · `mediation` somebody asked for a mediator · `answer`
 * the person answered in a mediation: its mediator hears it, and nobody else is called for it.
 */
export const alertReasons = [
  'peer',
  'nobody',
  'coordinator',
  'danger',
  'callback',
  'debrief',
  'mediation',
  'answer',
] as const;
export type AlertReason = (typeof alertReasons)[number];

/** What people are called for. No word of anyone, and nothing that tells who it is about. */
export interface AlertNeed {
  readonly reason: AlertReason;
  /** The id of what it is about (a handoff, a callback …): the same need again alerts nobody twice. */
  readonly id: string;
  /** Accounts, in the order in which they are called: the next when one does not answer. */
  readonly who: readonly string[];
}

/** Calls people who may not be looking at their desk. Sent after the commit of the work, and passed on until it arrives. */
export interface Alerts {
  needed(work: Work, need: AlertNeed): Promise<void>;
  /** It is no longer needed: somebody is there, or it is over. Nobody else is called. */
  settled(work: Work, need: Pick<AlertNeed, 'reason' | 'id'>): Promise<void>;
}

/** Until alerts are set up: people see it at their desk, and are called nowhere else. */
export const noAlerts: Alerts = {
  needed: () => Promise.resolve(),
  settled: () => Promise.resolve(),
};
