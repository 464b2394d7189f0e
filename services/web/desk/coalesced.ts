/**
 * Makes of many "look again" one look at a time: whatever comes while it looks is one more look after it.
 *
 * @param failed - is told of a look that failed; the next one is tried as ever.
 */
export function coalesced(look: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let looking: Promise<void> | undefined;
  let again = false;
  const run = (): void => {
    again = false;
    looking = look()
      .catch(failed)
      .then(() => {
        looking = undefined;
        if (again) run();
      });
  };
  return () => {
    if (looking) again = true;
    else run();
  };
}
