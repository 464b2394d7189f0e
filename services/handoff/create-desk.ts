import { alarmsAtTheDesk } from './alarms-at-the-desk.js';
import type { Desk } from './desk.js';
import { duties } from './duties.js';
import { endings } from './endings.js';
import { notes } from './notes.js';
import { offers } from './offers.js';
import { ownPapers } from './own-papers.js';
import type { PeopleParts } from './people-parts.js';
import { promises } from './promises.js';
import { seconds } from './seconds.js';
import { talks } from './talks.js';

/** Kinds of records a list of a desk is made of. */
const listed = ['handoff', 'callback', 'duty', 'profile'] as const;

/** The {@link Desk} on the records of the line. */
export const createDesk = (parts: PeopleParts): Desk => ({
  ...offers(parts),
  ...talks(parts),
  ...seconds(parts),
  ...alarmsAtTheDesk(parts),
  ...endings(parts),
  ...notes(parts),
  ...duties(parts),
  ...promises(parts),
  ...ownPapers(parts),
  watch(_, again) {
    const stops = listed.map((kind) => parts.store.watch({ kind }, again));
    return () => {
      for (const stop of stops) stop();
    };
  },
});
