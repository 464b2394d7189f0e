/** Why a request was turned away: a closed list, because it is logged and counted. */
export type RefusalReason =
  | 'body-not-readable'
  | 'body-too-large'
  | 'body-too-slow'
  | 'busy'
  | 'content-encoding'
  | 'content-type'
  | 'expectation'
  | 'failed'
  | 'headers-too-large'
  | 'method'
  | 'not-allowed'
  | 'not-found'
  | 'not-http'
  | 'not-signed-in'
  | 'origin'
  | 'request-target'
  | 'store-unavailable'
  | 'token'
  | 'too-many-requests'
  | 'upload'
  | 'wrong-shape';

/** Turns a request away, with the fixed body that belongs to the status. Thrown by guards and handlers alike. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: number;
  readonly why: RefusalReason;
  /** Whole seconds after which it may work again. */
  readonly retryAfter: number | undefined;

  /**
   * @param status - 400 to 503.
   * @param retryAfter - seconds, for 429 and 503.
   */
  constructor(status: number, why: RefusalReason, retryAfter?: number) {
    super(why);
    this.status = status;
    this.why = why;
    this.retryAfter = retryAfter;
  }
}
