import { comeBack } from '../came-from.js';
import { longestMessage } from '../in-parts.js';
import { askCallback } from '../later-help.js';
import { codeFirst } from '../peers.js';
import { type Step } from '../step.js';

/** A message that is left, and answered under the code. */
export const message: Step = {
  id: 'message',
  place: 'step.callback',
  aboutPeople: true,
  ask: (draft, around) => ({
    lead: codeFirst(draft, around),
    ask: around.say('msg.ask', { callback_by: around.date(around.staffing.callbackBy) }),
    alsoTaken: ['reply.never_mind'],
    tells: true,
    forAnother: true,
  }),
  take({ one, text }, draft, around) {
    if (one === 'reply.never_mind') return comeBack(draft);
    const left = { way: 'message', how: '', when: 'no_preference', mayLeaveVoicemail: false } as const;
    return askCallback(draft, { ...left, message: text.slice(0, longestMessage) }, around);
  },
  skip: (draft) => comeBack(draft),
};
