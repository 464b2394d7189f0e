import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { eventually } from '../support/eventually.js';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { startTalk } from '../support/talk.js';

let line: RunningLine;
beforeAll(async () => {
  line = await runLine();
});
afterAll(() => line.end());

const connection = z.object({ streamUrl: z.string() });

it('answers the last of three messages in a row by itself, to whoever listens and to whoever asks', async () => {
  const talk = await startTalk(line.url);
  for (const words of pathTo['story-more']) await talk.says(words);
  const response = await fetch(`${line.url}/v3/directline/conversations/${talk.conversationId}`, {
    headers: { authorization: `Bearer ${talk.token}` },
  });
  const socket = new WebSocket(connection.parse(await response.json()).streamUrl);
  let streamed = '';
  socket.on('message', (data: Buffer) => (streamed += data.toString()));
  await once(socket, 'open');
  await eventually(() => {
    expect(streamed).toContain('story.more');
  });
  streamed = '';

  expect(await talk.says('en vorige week ook al niet')).toEqual([]);
  expect(await talk.says('ik word er moe van')).toEqual([]);
  await new Promise((passed) => setTimeout(passed, 18_000));
  await eventually(async () => {
    const heard = await talk.hears();
    expect(heard.map(({ key }) => key)).toEqual(['story.more']);
    expect(heard[0]?.replies.length).toBeGreaterThan(0);
  });
  await eventually(() => {
    expect(streamed.match(/"story\.more"/g)).toHaveLength(1);
  });
  socket.terminate();
}, 120_000);
