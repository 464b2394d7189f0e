const wakers = new Set<() => void>();

/** Waits, but no longer than until something happened that makes trying again sensible. Milliseconds. */
export function pause(duration: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      wakers.delete(done);
      resolve();
    };
    const timer = setTimeout(done, duration);
    wakers.add(done);
  });
}

/** Ends every pause now: the network is back, or the person came back to the tab. */
export function wake(): void {
  for (const done of [...wakers]) done();
}

/** Milliseconds before the next attempt: 1, 2, 4, 8 and then 15 seconds, spread so that a crowd does not return at once. */
export const backoff = (failures: number): number =>
  Math.min(15_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
