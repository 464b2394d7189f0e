import { z } from 'zod';
import type { Bot, Said } from '../../bots/bot.js';

const stateSchema = z.object({ at: z.iso.datetime(), asks: z.boolean() });

/** A question with a reply to choose, as the person sees it. */
const asking = (key: string): readonly Said[] => [
  { key, text: 'Wat wilt u?', form: 'u', replies: [{ label: 'Iemand anders', value: 'Iemand anders' }] },
];
const saying = (text: string): readonly Said[] => [{ text, form: 'u' }];

/** A bot that looks for somebody at *mens*, has a menu at *bot*, and says back what else it hears. */
export const chatBot: Bot = {
  async turn({ heard, state, form, now, caseWork: { help } }) {
    const before = state === undefined ? undefined : stateSchema.parse(state);
    const answer = (said: readonly Said[], asks = false) => ({
      said,
      form: heard.kind === 'form' ? heard.form : form,
      state: { at: before && heard.kind === 'news' ? before.at : now.toISOString(), asks },
    });
    if (heard.kind === 'news') return answer(saying(heard.news.what));
    if (heard.kind !== 'message') return answer(saying(heard.kind));
    switch (heard.text.toLowerCase()) {
      case 'mens':
        await help.requestPeer({ share: 'no', preferences: [], role: 'parent', isMinor: false });
        return answer(saying('ik zoek'));
      case 'bot':
        return answer(asking('chat.menu'), true);
      case 'laat maar':
        return answer([]);
      case 'iemand anders':
        await help.anotherPeer();
        return answer(saying('ik zoek iemand anders'));
      case 'stop':
        await help.leavePeer();
        return answer(saying('klaar'));
      default:
        return before?.asks ? answer(asking('x.choose1'), true) : answer(saying(`bot: ${heard.text}`));
    }
  },
  sorry: () => saying('er ging iets mis'),
};
