/** Stable names: tests, logs and `data/text` key on these. Never reuse one for another meaning. */
export type ErrorCode =
  | 'account-blocked'
  | 'already-running'
  | 'command-failed'
  | 'corrupt-journal'
  | 'identifier-left'
  | 'invalid-configuration'
  | 'invite-not-valid'
  | 'key-does-not-fit'
  | 'key-not-open'
  | 'keys-missing'
  | 'message-too-long'
  | 'no-such-conversation'
  | 'no-text-for-key'
  | 'not-an-activity'
  | 'not-running'
  | 'not-sent'
  | 'seal-broken'
  | 'stale-revision'
  | 'store-unavailable'
  | 'too-many-waiting'
  | 'unknown-command';

/** A failure we foresaw. `message` is for whoever runs the line, without a word of anyone; nobody reads it to decide. */
export class AppError extends Error {
  override readonly name: string = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Somebody else changed a record first: read again and do it again. Nothing was written. */
export class StaleRevision extends AppError {
  override readonly name = 'StaleRevision';
  constructor(message = 'a record moved past the revision that was read') {
    super('stale-revision', message);
  }
}

/** It is unknown whether a commit was written. Nothing may be acknowledged; read again later. */
export class StoreUnavailable extends AppError {
  override readonly name = 'StoreUnavailable';
  constructor(message = 'the store cannot be written now', options?: ErrorOptions) {
    super('store-unavailable', message, options);
  }
}

/** A text was to be passed on with a number or an address of somebody in it. Nothing was staged. */
export class IdentifierLeft extends AppError {
  override readonly name = 'IdentifierLeft';
  constructor() {
    super('identifier-left', 'a text that was to be passed on holds a number or an address of somebody');
  }
}

/** What of an error may stand in a log: its code or its class, never its message, which may quote someone. */
export const errorName = (error: unknown): string => {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.constructor.name : 'unknown';
};
