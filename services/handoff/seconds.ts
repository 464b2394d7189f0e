import type { CannotCome } from '../domain/desk-message.js';
import { isConnected } from '../domain/handoff.js';
import type { Desk, Outcome } from './desk.js';
import { type Candidate, type Hindrance, hindranceOf, isFull, lackOf } from './fitting.js';
import { happen } from './handoff-records.js';
import { inTalk, isHeld, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { allCandidates, demandsAt, endTalkOf, everybodyOf, letGo } from './volunteers.js';

type As = 'duo' | 'shadow' | 'transfer';

/** A second pair of eyes, somebody who learns, or somebody who takes over. */
export function seconds(parts: PeopleParts): Pick<Desk, 'invite' | 'handOver' | 'part' | 'colleagues'> {
  const { store, clock, settings, conversations } = parts;

  const everybody = everybodyOf(store);

  const isOn = ({ duty }: Candidate): boolean =>
    duty?.state === 'on' && Date.parse(duty.until) > clock.now().getTime();

  /** Whoever learns only reads; whoever takes over must be free to; below eighteen one comes in beside somebody. */
  const keptOut = (candidate: Candidate, as: As): CannotCome | undefined => {
    const demands = demandsAt(settings(), clock.now());
    if (!isOn(candidate)) return 'off_shift';
    if (as === 'transfer') {
      const hindrance = hindranceOf(candidate, demands);
      return hindrance && toldOf(hindrance);
    }
    if (isFull(candidate)) return 'full';
    if (as === 'shadow') return undefined;
    return lackOf({ ...candidate.profile, isAdult: true }, demands) && 'not_ready';
  };

  return {
    async colleagues(person) {
      const others = (await everybody()).filter(({ accountId }) => accountId !== person.accountId);
      return others.filter(isOn).map(({ alias, profile }) => ({ alias, isTrainee: profile.isTrainee }));
    },

    async invite(person, id, as, alias) {
      const others = (await allCandidates(store)).filter(({ accountId }) => accountId !== person.accountId);
      const named = others.filter((one) => one.alias === alias);
      return inTalk<'asked' | 'not-allowed' | CannotCome>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) !== 'owner' || !isConnected(handoff)) return 'not-allowed';
        const asked = named.find((one) => keptOut(one, as) === undefined);
        if (!asked) return named[0] ? (keptOut(named[0], as) ?? 'not_ready') : 'off_shift';
        const known = handoff.second;
        if (known) return known.accountId === asked.accountId && known.as === as ? 'asked' : 'occupied';
        const { isAdult } = asked.profile;
        const second = { accountId: asked.accountId, alias, as, isAdult };
        if (!(await happen(work, handoff, { what: 'invite', second }))) return 'not_ready';
        await traced(work, 'talk-invited', person, id);
        const news = { what: 'may-join', as, alias: person.alias, other: alias } as const;
        await conversations.tell(work, handoff.conversationId, news);
        return 'asked';
      });
    },

    handOver: (person, id) =>
      inTalk<Outcome | CannotCome>(parts, id, 'not-allowed', async (work, handoff) => {
        const { owner, second } = handoff;
        if (!isHeld(handoff) || partOf(handoff, person) === undefined) return 'not-allowed';
        const given = await happen(work, handoff, { what: 'hand-over' });
        if (!given?.owner) return second?.as === 'transfer' ? 'not_there' : 'not-allowed';
        await endTalkOf(work, owner?.accountId, id);
        await traced(work, 'talk-handed-over', person, id);
        const news = { what: 'joined', alias: given.owner.alias } as const;
        await conversations.tell(work, handoff.conversationId, news);
        return 'done';
      }),

    part: (person, id) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        const { owner, second } = handoff;
        if (!isHeld(handoff) || !owner || partOf(handoff, person) === undefined) return 'not-allowed';
        if (!second) return 'done'; // they left at the same moment
        await happen(work, handoff, { what: 'part', accountId: second.accountId });
        await letGo(work, second.accountId, id, second.agreed);
        await traced(work, 'talk-parted', person, id);
        const news = { what: 'left', alias: owner.alias, other: second.alias } as const;
        await conversations.tell(work, handoff.conversationId, news);
        return 'done';
      }),
  };
}

/** What may be told of it to a colleague. */
const toldOf = (hindrance: Hindrance): CannotCome =>
  hindrance === 'resting' || hindrance === 'full' || hindrance === 'off_shift' ? hindrance : 'not_ready';
