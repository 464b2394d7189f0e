import { conversationRef } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import { dayPartOf } from '../domain/amsterdam.js';
import { conversationSchema } from '../domain/conversation.js';
import type { KnownHandoff } from '../domain/handoff.js';
import type { Work } from '../ports/work.js';
import { peersSettled } from './calls.js';
import type { Desk, DeskPerson, Offer, Outcome } from './desk.js';
import { hindranceOf, mayBeOffered, whyFor } from './fitting.js';
import { happen, waitingHandoffs } from './handoff-records.js';
import { inTalk, traced } from './in-talk.js';
import { searchedSince } from './next-look.js';
import type { PeopleParts } from './people-parts.js';
import { sharedLook } from './shared-look.js';
import { demandsAt, hold, readCandidate } from './volunteers.js';

/** Who waits, and who picks them up. */
export function offers(parts: PeopleParts): Pick<Desk, 'offers' | 'claim' | 'knows' | 'notNow'> {
  const { store, clock, settings, conversations } = parts;
  const waiting = sharedLook(store, ['handoff'], () => waitingHandoffs(store));

  /** Everything before it is the person's own, unless they said that it may be read. */
  const lastOf = async (work: Work, { conversationId, from }: KnownHandoff): Promise<number> => {
    const stored = await work.read(conversationRef(parts.keys, conversationId));
    return stored ? conversationSchema.parse(stored.body).last : from;
  };

  return {
    async offers({ accountId }) {
      const candidate = await readCandidate(store, accountId);
      if (!candidate) return [];
      const blocked = hindranceOf(candidate, demandsAt(settings(), clock.now()));
      return (await waiting())
        .filter((handoff) => handoff.state !== 'reconnecting' && mayBeOffered(handoff, candidate))
        .map((handoff) => ({ ...offerOf(handoff, candidate.profile), ...(blocked && { blocked }) }));
    },

    claim: (person, id) =>
      inTalk<'claimed' | 'taken' | 'blocked'>(parts, id, 'taken', async (work, handoff) => {
        const { owner, endedAt } = handoff;
        if (owner) return owner.accountId === person.accountId && endedAt === undefined ? 'claimed' : 'taken';
        const candidate = await readCandidate(work, person.accountId);
        if (!candidate || hindranceOf(candidate, demandsAt(settings(), work.now))) return 'blocked';
        // What somebody put off they may pick up after all.
        if (!mayBeOffered({ ...handoff, notNow: [] }, candidate)) return 'blocked';
        const from = await lastOf(work, handoff);
        const by = { accountId: person.accountId, alias: person.alias };
        const claimed = await happen(work, handoff, { what: 'claim', by, from });
        if (!claimed) return 'taken';
        await hold(work, person.accountId, id);
        await traced(work, 'talk-claimed', person, id);
        const minutes = minutesWaited(handoff, work.now);
        await indicate(work, 'handoff.minutes', minutes);
        await indicate(work, `handoff.minutes.${dayPartOf(new Date(searchedSince(handoff)))}`, minutes);
        await peersSettled(parts, work, handoff);
        await conversations.tell(work, handoff.conversationId, { what: 'joined', alias: person.alias });
        return 'claimed';
      }),

    knows: (person, id) => putsOff(parts, person, id, 'knows'),
    notNow: (person, id) => putsOff(parts, person, id, 'not-now'),
  };
}

function offerOf(handoff: KnownHandoff, profile: Parameters<typeof whyFor>[1]): Offer {
  const { id, role, theme, share, requestedAt, urgent } = handoff;
  return {
    id,
    role,
    ...(theme !== undefined && share !== 'no' && { theme }),
    share,
    waitingSince: requestedAt,
    ...(urgent && { urgent }),
    why: whyFor(handoff, profile),
  };
}

const putsOff = (
  parts: PeopleParts,
  person: DeskPerson,
  id: string,
  what: 'knows' | 'not-now',
): Promise<Outcome> =>
  inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
    const { accountId } = person;
    const list = what === 'knows' ? handoff.never : handoff.notNow;
    if (list.includes(accountId)) return 'done';
    if (!(await happen(work, handoff, { what, accountId }))) return 'not-allowed';
    await traced(work, what === 'knows' ? 'talk-known' : 'talk-put-off', person, id);
    return 'done';
  });

const minutesWaited = (handoff: KnownHandoff, now: Date): string =>
  String(Math.ceil(Math.max(0, now.getTime() - searchedSince(handoff)) / 60_000));
