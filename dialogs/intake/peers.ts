import { isConnected, isWaiting } from '../../services/domain/handoff.js';
import { isMediationOver } from '../../services/domain/mediation.js';
import type { News } from '../../services/domain/news.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import type { HelpStanding, PeerWish } from '../../services/ports/help-work.js';
import type { Want } from './asked-of-people.js';
import { isMinor } from './choices.js';
import type { Draft } from './draft.js';
import { withProposals } from './proposals.js';
import { act, type Around, type Outcome, taken } from './step.js';
import type { StepId } from './step-ids.js';
import { toldTexts } from './told.js';

type Peer = NonNullable<Draft['peer']>;

const nothing: Peer = { preferences: [], minute: 0, answered: false, talked: false };

/** The draft with something new about the volunteer or the wait for one. */
export const withPeer = (draft: Draft, change: Partial<Peer>): Draft => ({
  ...draft,
  peer: { ...nothing, ...draft.peer, ...change },
});

/** The draft with something new about the mediation. */
export const withMediation = (draft: Draft, change: NonNullable<Draft['mediation']>): Draft => ({
  ...draft,
  mediation: { ...draft.mediation, ...change },
});

/** The draft with the time and the place the mediator found. */
export const withPlan = (
  draft: Draft,
  { startsAt, place, isMoved = false }: Extract<News, { readonly what: 'mediation-planned' }>,
): Draft => withMediation(draft, { startsAt, place, isMoved });

type Telling = Pick<Around, 'say' | 'help'>;

/** What the volunteer of the last talk wrote down about it, for the person to read. */
export function reportOf(draft: Draft, around: Telling): readonly Said[] {
  const { report = [] } = around.help;
  return report.length === 0
    ? []
    : [around.say('chat.report', { v: aliasOf(draft, around), report: report.join('\n') })];
}

/** The answer to a message that was left. */
export const answerOf = ({ say, help: { answer } }: Telling): readonly Said[] =>
  answer === undefined ? [] : [say('msg.answered', { answer })];

export const isLookedFor = ({ handoff }: HelpStanding): boolean =>
  handoff !== undefined && isWaiting(handoff);
export const isWithSomebody = ({ handoff }: HelpStanding): boolean =>
  handoff !== undefined && isConnected(handoff);

/** A mediation was asked for, and goes on. */
export const isMediated = ({ mediation }: HelpStanding): boolean =>
  mediation !== undefined && !isMediationOver(mediation);

/** The volunteer as the person knows them. */
export const aliasOf = ({ peer }: Draft, { help }: Pick<Around, 'help'>): string =>
  help.handoff?.owner?.alias ?? peer?.alias ?? '';

const first: Readonly<Record<Want, StepId>> = {
  peer: 'peer-share',
  call: 'cb-how',
  write: 'cb-how',
  message: 'message',
};

/** What is asked first of whoever wants this; without the consent to store there is no code to find it back with. */
export function wanting(draft: Draft, want: Want): { readonly draft: Draft; readonly at: StepId } {
  const callback = want === 'call' || want === 'write' ? { way: want, again: false } : undefined;
  return { draft: { ...draft, want, callback }, at: draft.kept ? first[want] : 'keep-first' };
}

/** Each of these says the code first. */
const saysCode: ReadonlySet<string> = new Set<StepId>(['peer-share', 'cb-how', 'cb-offer', 'message']);

/** The code was read: with the summary, or before a search or a question like the open one. */
const wasShown = ({ confirmed, peer, trail }: Draft): boolean =>
  confirmed || peer?.share !== undefined || trail.some((at) => saysCode.has(at));

/** The code, once, before anything that is answered later (script §0.1). */
export const codeFirst = (draft: Draft, { say, date, code, keptUntil }: Around): readonly Said[] =>
  wasShown(draft) || code === undefined ? [] : [say('pause.code', { date: date(keptUntil), code })];

export const hasTold = (draft: Draft): boolean => toldTexts(draft).length > 0;

function wishOf(draft: Draft, { now }: Around): PeerWish {
  const { share = 'no', preferences } = draft.peer ?? nothing;
  const { themes, care } = withProposals(draft, now);
  const [theme] = themes;
  const mayTell = share !== 'no';
  return {
    share,
    preferences,
    role: draft.role ?? 'unknown',
    isMinor: isMinor(draft),
    ...(mayTell && theme !== undefined && { theme }),
    ...(mayTell && care !== undefined && { care }),
  };
}

/** From now on a volunteer is looked for. */
export const lookFor = (draft: Draft, around: Around): Outcome =>
  act(async (work) => {
    // Another answer to the same questions counts, so the search begins anew.
    if (isLookedFor(around.help)) await work.help.leavePeer();
    await work.help.requestPeer(wishOf(draft, around));
    return taken(withPeer(draft, { minute: 0, answered: false }), 'waiting');
  });
