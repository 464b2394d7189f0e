import { isConnected, type KnownHandoff } from '../domain/handoff.js';
import type { Work } from '../ports/work.js';
import type { Desk, DeskTalk, Outcome } from './desk.js';
import { happen, readHandoff } from './handoff-records.js';
import { inTalk, isHeld, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { readDuty } from './volunteers.js';

type Event = Parameters<typeof happen>[2];

/** Lets something happen if it can; the handoff as it stands after it. */
const then = async (work: Work, handoff: KnownHandoff, event: Event): Promise<KnownHandoff> =>
  (await happen(work, handoff, event)) ?? handoff;

const aliasOf = ({ owner }: KnownHandoff): string => owner?.alias ?? '';

/** Below eighteen nobody is alone with a person, also not while the other is out of reach. */
const isAloneTooYoung = ({ lostAt, second }: KnownHandoff): boolean =>
  lostAt !== undefined && second?.isAdult !== true;

/** The talks a volunteer takes part in: which, from where, and saying something. */
export function talks(
  parts: PeopleParts,
): Pick<Desk, 'talks' | 'readableFrom' | 'say' | 'away' | 'presence'> {
  const { store, conversations } = parts;

  const openOf = async (accountId: string): Promise<readonly KnownHandoff[]> => {
    const ids = (await readDuty(store, accountId))?.open ?? [];
    const found = await Promise.all(ids.map((id) => readHandoff(store, id)));
    return found.filter((one) => one !== undefined && isHeld(one)) as readonly KnownHandoff[];
  };

  /** They are there again; whoever was told that they were gone is told so. */
  const isBack = async (work: Work, handoff: KnownHandoff): Promise<KnownHandoff | undefined> => {
    const returned = await happen(work, handoff, { what: 'return' });
    if (returned && handoff.state === 'reconnecting')
      await conversations.tell(work, handoff.conversationId, { what: 'back', alias: aliasOf(handoff) });
    return returned;
  };

  return {
    async talks(person) {
      return (await openOf(person.accountId)).flatMap((handoff): readonly DeskTalk[] => {
        const as = partOf(handoff, person);
        return as ? [{ ...handoff, as }] : [];
      });
    },

    async readableFrom(person, id) {
      const handoff = await readHandoff(store, id);
      if (!handoff || !isHeld(handoff) || !partOf(handoff, person)) return undefined;
      const { conversationId, share, from, earlier = [], anewSince, requestedAt } = handoff;
      const storyUntil = anewSince ?? requestedAt;
      return { conversationId, after: share === 'yes' ? 0 : from, earlier, storyUntil };
    },

    say: (person, id, clientId, text) =>
      inTalk<number | undefined>(parts, id, undefined, async (work, handoff) => {
        const as = partOf(handoff, person);
        if (!isHeld(handoff) || as === undefined || as === 'shadow') return undefined;
        if (as !== 'owner') {
          if (isAloneTooYoung(handoff)) return undefined;
          await happen(work, handoff, { what: 'second-there', isThere: true });
        } else {
          let current = (await isBack(work, handoff)) ?? handoff;
          current = await then(work, current, { what: 'greet' });
          if (current.awayAt !== undefined) await then(work, current, { what: 'speak-again' });
        }
        const { accountId, alias } = person;
        const { conversationId } = handoff;
        return conversations.say(work, { conversationId, accountId, alias, clientId, text });
      }),

    away: (person, id) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) !== 'owner' || !isConnected(handoff)) return 'not-allowed';
        if (!(await happen(work, handoff, { what: 'step-away' }))) return 'done'; // it was said already
        await traced(work, 'talk-away', person, id);
        await conversations.tell(work, handoff.conversationId, { what: 'away', alias: person.alias });
        return 'done';
      }),

    async presence(accountId, isThere) {
      for (const { id } of await openOf(accountId))
        await inTalk(parts, id, undefined, async (work, handoff) => {
          const as = partOf(handoff, { accountId });
          if (as !== 'owner') {
            if (as !== undefined) await happen(work, handoff, { what: 'second-there', isThere });
            return;
          }
          if (isThere) {
            await isBack(work, handoff);
            return;
          }
          const missed = await then(work, handoff, { what: 'miss' });
          if (await happen(work, missed, { what: 'lose' }))
            await conversations.tell(work, handoff.conversationId, {
              what: 'lost',
              alias: aliasOf(handoff),
            });
        });
    },
  };
}
