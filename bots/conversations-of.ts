import { stateRef } from '../services/cases/case-records.js';
import { AppError } from '../services/domain/errors.js';
import type { Conversations } from '../services/ports/conversations.js';
import type { BotTurns, BotTurnsParts } from './bot-turns.js';
import type { ConversationQueue } from './conversation-queue.js';
import type { ConversationRecords } from './conversation-records.js';
import { committed } from './fresh-work.js';

type Parts = Parameters<typeof committed>[0] &
  Pick<BotTurnsParts, 'anonymiser'> & {
    readonly queue: ConversationQueue;
    readonly records: ConversationRecords;
    readonly turns: BotTurns;
  };

/** The conversations of the line as its people reach them, in the same queues as what the persons say. */
export function conversationsOf(parts: Parts): Conversations {
  const { queue, records, turns, anonymiser } = parts;
  return {
    run: (conversationId, does) =>
      queue.run(conversationId, () => committed(parts, async (work) => ({ work, result: await does(work) }))),

    async tell(work, conversationId, news) {
      const conversation = await records.read(work, conversationId);
      if (!conversation || !(await work.read(stateRef(conversation.caseId)))) return;
      const at = String(conversation.last);
      const messageId = records.messageId(conversation.channel, conversationId, 'news', at);
      await turns.take(work, conversation, { conversationId, messageId, heard: { kind: 'news', news } });
    },

    async say(work, { conversationId, accountId, alias, clientId, text: typed }) {
      const conversation = await records.read(work, conversationId);
      if (!conversation)
        throw new AppError('no-such-conversation', 'words of a volunteer for a conversation that is gone');
      const { channel, form } = conversation;
      const messageId = records.messageId(channel, conversationId, 'volunteer', accountId, clientId);
      const already = await records.sequenceOf(work, messageId);
      if (already !== undefined) return already;
      const { text } = anonymiser.maskBsn(typed);
      const words = { from: 'volunteer', name: alias, text, form, clientId } as const;
      const spoken = { ...conversation, volunteerSpokeAt: work.now.toISOString() };
      return records.add(work, conversationId, messageId, spoken, [words]);
    },

    transcript: async (conversationId, after, limit) =>
      (await records.transcript(conversationId, after, limit)).utterances,

    watch: (conversationId, again) => records.watch(conversationId, again),
  };
}
