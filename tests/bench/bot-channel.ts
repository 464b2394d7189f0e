import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { story } from './story.js';
import { eachAtOnce, post } from './http.js';

/** A channel as Azure's: it posts to a bot's `/api/messages` and takes the replies at its own `serviceUrl`. */
export interface BotChannel {
  /** Holds that many turns, a few conversations at a time; every one must have been answered. */
  talk(botUrl: string, turns: number): Promise<void>;
  close(): void;
}

const conversationsAtOnce = 16;

export async function openBotChannel(): Promise<BotChannel> {
  let replies = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      replies += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: String(replies) }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return {
    async talk(botUrl, turns) {
      const before = replies;
      await eachAtOnce(turns, conversationsAtOnce, async (turn, lane) => {
        const answer = await post(`${botUrl}/api/messages`, {
          type: 'message',
          id: randomUUID(),
          timestamp: new Date().toISOString(),
          channelId: 'test',
          serviceUrl,
          from: { id: `person-${String(lane)}`, name: 'Person', role: 'user' },
          recipient: { id: 'bot', name: 'Bot', role: 'bot' },
          conversation: { id: `conversation-${String(lane)}` },
          text: story(turn),
          textFormat: 'plain',
          locale: 'nl-NL',
        });
        if (answer.status >= 300) throw new Error(`the bot answered ${String(answer.status)}`);
      });
      if (replies - before !== turns)
        throw new Error(`${String(turns)} turns had ${String(replies - before)} replies`);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
