import { AppError } from '../domain/errors.js';

/** A way did not take a call. `why` is a code or a number of its protocol, never a word of anyone. */
export class NotSent extends AppError {
  override readonly name = 'NotSent';
  readonly why: string;

  constructor(why: string) {
    super('not-sent', `it was not taken: ${why}`);
    this.why = why;
  }
}
