import { amsterdamDay } from '../domain/amsterdam.js';
import type { PaperCard } from '../domain/desk-message.js';
import { isNeeded, papersOf, pressing } from '../people/papers.js';
import type { Desk } from './desk.js';
import type { PeopleParts } from './people-parts.js';
import { readCandidate } from './volunteers.js';

/** What keeps a volunteer from picking up, or soon will, as far as they can do something about it. */
export function ownPapers({ store, clock, settings }: PeopleParts): Pick<Desk, 'papers'> {
  return {
    async papers({ accountId }) {
      const candidate = await readCandidate(store, accountId);
      if (!candidate) return [];
      const rules = settings();
      const papers = pressing(papersOf(candidate.profile, rules, amsterdamDay(clock.now())));
      return papers
        .filter((paper) => isNeeded(paper, rules))
        .flatMap(({ state, ...paper }): readonly PaperCard[] => {
          return state === 'valid' ? [] : [{ ...paper, state }];
        });
    },
  };
}
