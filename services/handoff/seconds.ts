import type { Desk, DeskPerson } from './desk.js';
import { type Candidate, hindranceOf, isFull, lackOf } from './fitting.js';
import { happen } from './handoff-records.js';
import { inTalk, isHeld, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { sharedLook } from './shared-look.js';
import { allCandidates, demandsAt, endTalkOf, type Volunteer } from './volunteers.js';

type As = 'duo' | 'shadow' | 'transfer';

/** A second pair of eyes, somebody who learns, or somebody who takes over. */
export function seconds(parts: PeopleParts): Pick<Desk, 'invite' | 'handOver' | 'colleagues'> {
  const { store, clock, settings, conversations } = parts;

  const everybody = sharedLook(store, ['account', 'profile', 'duty'], () => allCandidates(store));

  const onDuty = ({ accountId }: DeskPerson, among: readonly Volunteer[]): readonly Volunteer[] => {
    const now = clock.now().getTime();
    return among.filter(
      (one) => one.accountId !== accountId && one.duty?.state === 'on' && Date.parse(one.duty.until) > now,
    );
  };

  /** Whoever learns only reads; whoever takes over must be free to; below eighteen one comes in beside somebody. */
  const mayComeIn = (candidate: Candidate, as: As): boolean => {
    const demands = demandsAt(settings(), clock.now());
    if (as === 'transfer') return hindranceOf(candidate, demands) === undefined;
    if (isFull(candidate)) return false;
    if (as === 'shadow') return true;
    return lackOf({ ...candidate.profile, isAdult: true }, demands) === undefined;
  };

  return {
    async colleagues(person) {
      const there = onDuty(person, await everybody());
      return there.map(({ alias, profile }) => ({ alias, isTrainee: profile.isTrainee }));
    },

    async invite(person, id, as, alias) {
      const asked = onDuty(person, await allCandidates(store)).find(
        (one) => one.alias === alias && mayComeIn(one, as),
      );
      if (!asked) return 'not-allowed';
      return inTalk<'asked' | 'not-allowed'>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) !== 'owner') return 'not-allowed';
        if (handoff.second?.accountId === asked.accountId && handoff.second.as === as) return 'asked';
        const second = { accountId: asked.accountId, alias, as };
        if (!(await happen(work, handoff, { what: 'invite', second }))) return 'not-allowed';
        await traced(work, 'talk-invited', person, id);
        const news = { what: 'may-join', as, alias: person.alias, other: alias } as const;
        await conversations.tell(work, handoff.conversationId, news);
        return 'asked';
      });
    },

    handOver: (person, id) =>
      inTalk(parts, id, undefined, async (work, handoff) => {
        const { owner } = handoff;
        if (!isHeld(handoff) || partOf(handoff, person) === undefined) return;
        const given = await happen(work, handoff, { what: 'hand-over' });
        if (!given?.owner) return;
        await endTalkOf(work, owner?.accountId, id);
        await traced(work, 'talk-handed-over', person, id);
        const news = { what: 'joined', alias: given.owner.alias } as const;
        await conversations.tell(work, handoff.conversationId, news);
      }),
  };
}
