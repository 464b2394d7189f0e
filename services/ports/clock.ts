/** Time, handed in, so that a test can stand on any day and let hours pass at once. */
export interface Clock {
  now(): Date;
  /** Runs `work` once after so many milliseconds; returns how to cancel it. Never keeps the process alive. */
  after(milliseconds: number, work: () => void): () => void;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => new Date(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds).unref();
    return () => {
      clearTimeout(timer);
    };
  },
};
