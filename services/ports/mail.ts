export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Sends mail to people of the line. */
export interface Mail {
  /**
   * Resolves when a mail server has taken it.
   *
   * @throws NotSent when none has; it may be tried another way at once.
   */
  send(letter: Letter): Promise<void>;
}
