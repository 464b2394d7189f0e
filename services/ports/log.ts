/**
 * Everything the line ever writes to a log: named events with numbers, codes and random ids.
 * There is no field for free text, so no word of anyone can end up here.
 */
export interface LogEvents {
  readonly ready: { readonly port: number };
  readonly stopping: { readonly openTurns: number };
  readonly stopped: { readonly afterMilliseconds: number };
  readonly 'turn-failed': { readonly reference: string; readonly error: string };
  readonly 'turn-replayed': { readonly attempt: number };
  readonly 'store-unavailable': { readonly error: string };
  /** After a failure commits go on, in a new file. */
  readonly 'store-reopened': { readonly segment: number };
  readonly 'store-not-compacted': { readonly error: string };
  readonly 'delivery-failed': { readonly channel: string; readonly attempt: number; readonly error: string };
  readonly 'delivery-given-up': { readonly channel: string };
  /** `error`: a code or a status of the way's protocol. */
  readonly 'alert-not-sent': { readonly way: string; readonly error: string };
  readonly 'nobody-reached': { readonly reason: string };
  readonly 'timer-failed': { readonly job: string; readonly error: string };
  readonly 'request-refused': { readonly status: number; readonly why: string };
  readonly 'request-failed': { readonly reference: string; readonly error: string };
  readonly 'keys-swept': { readonly dropped: number };
  readonly 'command-failed': { readonly error: string };
  readonly 'last-resort': { readonly error: string };
}

export interface Log {
  /** Writes one line. `error` fields carry an error's class name or code, never its message. */
  event<Name extends keyof LogEvents>(name: Name, fields: LogEvents[Name]): void;
}
