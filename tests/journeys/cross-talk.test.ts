import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { patiently, startTalk, type Talk, Unanswered } from '../support/talk.js';

const people = 500;

let line: RunningLine;
beforeAll(async () => {
  line = await runLine({ env: { TRUST_PROXY: '1' } });
});
afterAll(() => line.end());

const unanswered = (error: unknown): never => {
  throw new Unanswered('the stream', { cause: error });
};

/** Everything that comes over a socket of this talk. */
async function listens({ conversationId, token }: Talk, address: string): Promise<() => string> {
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': address };
  const url = `${line.url}/v3/directline/conversations/${conversationId}`;
  const answer = await fetch(url, { headers })
    .then((response) => response.json())
    .catch(unanswered);
  const { streamUrl } = answer as { readonly streamUrl: string };
  const socket = new WebSocket(streamUrl, { headers: { 'x-forwarded-for': address } });
  let heard = '';
  socket.on('message', (data: Buffer) => {
    heard += data.toString();
  });
  await once(socket, 'open').catch(unanswered);
  socket.on('error', () => undefined);
  return () => {
    socket.terminate();
    return heard;
  };
}

it('gives nobody a word of another, in five hundred talks at once', async () => {
  const heard = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const address = `10.5.${String(person >> 8)}.${String(person & 255)}`;
      const own = (word: number) => `kanarie${String(person)}x${String(word)}x`;
      const talk = await patiently(() => startTalk(line.url, { address }));
      const whatCame = await patiently(() => listens(talk, address));
      // As our window does: what nobody answered is sent again, and is the same message.
      const says = (words: string, id = randomUUID()) => patiently(() => talk.says(words, id));
      for (const words of pathTo.story) await says(words);
      await says(`Mijn voogd belt nooit terug over ${own(1)} en ${own(2)}.`);
      await says('Dit is het');
      for (const word of [3, 4]) await says(`Ik ben verdrietig om ${own(word)}.`);
      const card = await says(`Uitleg over ${own(5)}`);
      return {
        own: `kanarie${String(person)}x`,
        card,
        all: await patiently(() => talk.everything()),
        stream: whatCame(),
      };
    }),
  );
  for (const { own, card, all, stream } of heard) {
    expect(card.at(-1)?.key).toBe('sum.card');
    for (const whatCame of [JSON.stringify(all), stream]) {
      const words = whatCame.match(/kanarie\d+x/g) ?? [];
      expect(words.length).toBeGreaterThan(4);
      expect(new Set(words)).toEqual(new Set([own]));
    }
  }
}, 300_000);
