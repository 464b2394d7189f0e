import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { startTalk, type Talk } from '../support/talk.js';

const people = 100;
const messages = 10;

let line: RunningLine;
beforeAll(async () => {
  line = await runLine({ env: { TRUST_PROXY: '1' } });
});
afterAll(() => line.end());

/** Everything that comes over a socket of this talk. */
async function listens({ conversationId, token }: Talk, address: string): Promise<() => string> {
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': address };
  const answer = await fetch(`${line.url}/v3/directline/conversations/${conversationId}`, { headers });
  const { streamUrl } = (await answer.json()) as { readonly streamUrl: string };
  const socket = new WebSocket(streamUrl, { headers: { 'x-forwarded-for': address } });
  let heard = '';
  socket.on('message', (data: Buffer) => {
    heard += data.toString();
  });
  await new Promise((resolve) => socket.once('open', resolve));
  return () => {
    socket.terminate();
    return heard;
  };
}

it('gives nobody a word of another, in a hundred talks at once', async () => {
  const heard = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const address = `10.5.${String(person)}.1`;
      const talk = await startTalk(line.url, { address });
      const whatCame = await listens(talk, address);
      for (const words of pathTo.story) await talk.says(words);
      for (let message = 0; message < messages; message += 1)
        await talk.says(`Mijn woord is kanarie${String(person)}x.`);
      return { all: JSON.stringify(await talk.everything()), stream: whatCame() };
    }),
  );
  for (const [person, { all, stream }] of heard.entries()) {
    for (const whatCame of [all, stream]) {
      const words = whatCame.match(/kanarie\d+x/g) ?? [];
      expect(words).toHaveLength(messages);
      expect(new Set(words)).toEqual(new Set([`kanarie${String(person)}x`]));
    }
  }
}, 120_000);
