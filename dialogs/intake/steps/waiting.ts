import { asksHowLong } from '../../../services/understanding/asks-how-long.js';
import type { LabelKey, Said } from '../../../services/domain/text-catalogue.js';
import { comeBack } from '../came-from.js';
import { whoToTalkToNow } from '../choices.js';
import type { Draft } from '../draft.js';
import { laterChosen } from '../later-help.js';
import { wanting, withPeer } from '../peers.js';
import { phoneToCall } from '../reach.js';
import { explain, notChosen, routesLeft } from '../routes.js';
import { type Act, act, type Around, type Step, type Taken, taken, unclear } from '../step.js';
import { withWarning } from '../told-who.js';
import { withMoreStory } from './card-add.js';

/** Nobody is looked for any more, and the talk goes on where it was. */
export const stopLooking = (draft: Draft, { say }: Around): Act =>
  act(async (work) => {
    await work.help.leavePeer();
    return comeBack(notChosen('peer', draft), say('wait.cancel'));
  });

/** Nobody is promised less than this, in minutes: it is rounded up, and the sentence speaks of more than one. */
const leastMinutes = 2;

/** What is said of the wait; only what is true. */
function soFar({ peer }: Draft, { say, staffing }: Around): Said {
  if (peer?.answered) return say('wait.still');
  if (peer?.minute === 5) return say('wait.5');
  if (peer?.minute === 2) return say('wait.2');
  const { typicalMinutes } = staffing;
  return typicalMinutes === undefined
    ? say('wait.0_nodata')
    : say('wait.0', { typical: String(Math.max(typicalMinutes, leastMinutes)) });
}

/** After five minutes one may choose something else; the council only when there is a summary to pass on. */
function choices(draft: Draft): readonly LabelKey[] {
  if (draft.peer?.minute !== 5) return [];
  const mayPassOn = draft.confirmed && routesLeft(draft).includes('council');
  return [
    'reply.wait',
    'reply.leave_message',
    'reply.call_back',
    ...(mayPassOn ? (['reply.route_council'] as const) : []),
  ];
}

function offerCall(draft: Draft, how: string): Taken {
  const { draft: next } = wanting(draft, 'call');
  return taken({ ...next, callback: { way: 'call', how, again: false } }, 'cb-offer');
}

/** A volunteer is looked for. What is typed meanwhile is part of the story; whoever comes reads it only with a yes. */
export const waiting: Step = {
  id: 'waiting',
  place: 'step.waiting',
  aboutPeople: true,
  ask(draft, around) {
    const { say, option } = around;
    const isLong = draft.peer?.minute === 5 && !draft.peer.answered;
    return {
      // Who wants to talk now need not wait: by role, age and hour (script §8).
      lead: isLong
        ? [{ ...say('wait.urgent', { praat_nu: whoToTalkToNow(draft, around).bubbles.join(' ') }) }]
        : [],
      ask: soFar(draft, around),
      options: choices(draft).map(option),
      // Whoever would rather be called need not wait for the five minutes to say so.
      alsoTaken: [
        'reply.never_mind',
        'reply.wait',
        'reply.leave_message',
        'reply.call_back',
        'reply.write_back',
      ],
      again: say('wait.still'),
      tells: true,
      answeredBy: { test: (text) => phoneToCall(text) !== undefined || asksHowLong(text) },
    };
  },
  take({ one, text }, draft, around) {
    if (one === 'reply.never_mind') return stopLooking(draft, around);
    const answered = withPeer(draft, { answered: true });
    if (one === 'reply.wait') return taken(answered, 'waiting');
    if (one === 'reply.route_council') return explain([one], draft) ?? unclear;
    const how = phoneToCall(text);
    if (how !== undefined) return offerCall(draft, how);
    const later = laterChosen(draft, one);
    if (later) return later;
    // How it stands now, and not that it is written down.
    if (asksHowLong(text)) return taken(withPeer(draft, { answered: false }), 'waiting');
    const told = taken(withMoreStory(answered, text), 'waiting', around.say('x.noted'));
    return withWarning(told, text, around);
  },
  skip: (draft) => taken(withPeer(draft, { answered: true }), 'waiting'),
};
