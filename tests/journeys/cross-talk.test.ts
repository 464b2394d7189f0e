import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { patiently, startTalk, type Talk } from '../support/talk.js';

const people = 500;

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

it('gives nobody a word of another, in five hundred talks at once', async () => {
  const heard = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const address = `10.5.${String(person >> 8)}.${String(person & 255)}`;
      const own = (word: number) => `kanarie${String(person)}x${String(word)}x`;
      const talk = await startTalk(line.url, { address });
      const whatCame = await listens(talk, address);
      for (const words of pathTo.story) await talk.says(words);
      await talk.says(`Mijn voogd belt nooit terug over ${own(1)} en ${own(2)}.`);
      await talk.says('Dit is het');
      for (const word of [3, 4]) await talk.says(`Ik ben verdrietig om ${own(word)}.`);
      const card = await talk.says(`Uitleg over ${own(5)}`);
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
}, 120_000);
