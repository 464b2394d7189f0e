import type { Bot } from '../../../bots/bot.js';
import { memoryIn } from '../../../bots/relay/memory.js';
import { isConnected } from '../../../services/domain/handoff.js';
import { askingBot } from '../../support/asking-bot.js';
import type { Findings } from './findings.js';

/** What a person of the simulation says to the bot, also while a volunteer is there. */
const forTheBot = new Set(['stop', 'iemand anders', 'laat binnen']);

/** A bot that answers everything it hears, and notices when it should not have heard it. */
export const watchedBot = (findings: Findings): Bot => ({
  async turn(turn) {
    const { heard, caseWork, conversationId, state } = turn;
    const { handoff } = await caseWork.help.standing();
    const isTheirs =
      handoff && isConnected(handoff) && heard.kind === 'message' && !forTheBot.has(heard.text);
    // It asked something itself: what is no answer to that was meant for the volunteer.
    if (isTheirs && memoryIn(state).asks)
      return { said: [{ key: 'x.choose1', text: 'kies', form: turn.form }], state, form: turn.form };
    if (isTheirs) findings.fault('the bot spoke while a volunteer was there', conversationId);
    const answer = await askingBot.turn(turn);
    const asks = heard.kind === 'news' && heard.news.what === 'may-join';
    const replies = [{ label: 'Ja', value: 'laat binnen' }];
    return asks ? { ...answer, said: answer.said.map((one) => ({ ...one, replies })) } : answer;
  },
  sorry: (form) => askingBot.sorry(form),
});
