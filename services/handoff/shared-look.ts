import type { Kind, RecordStore } from '../ports/record-store.js';

/**
 * One look for everybody who wants the same list: with every desk looking for itself, one change would cost as many
 * looks as there are desks. It lasts until something changes that it is made of; whoever got it just before looks
 * again by their own notice of that change.
 */
export function sharedLook<Found>(
  store: Pick<RecordStore, 'watch'>,
  kinds: readonly Kind[],
  look: () => Promise<Found>,
): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  const again = (): void => {
    found = undefined;
  };
  for (const kind of kinds) store.watch({ kind }, again);
  return () => {
    if (found) return found;
    const looking = look();
    found = looking;
    looking.catch(() => {
      if (found === looking) again();
    });
    return looking;
  };
}
