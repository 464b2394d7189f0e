import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { LivePair } from './fill-live-pairs.js';
import { type Answer, get, post } from './http.js';

/** Both sides of a live talk, each with their own window. */
export interface OpenPair {
  person(text: string): Promise<void>;
  volunteer(text: string): void;
  /** A token lasts half an hour, a talk may last longer. */
  refresh(): Promise<void>;
  leave(): void;
}

const tokenAnswer = z.object({ token: z.string() });
const connected = z.object({ streamUrl: z.string() });
const activities = z.object({
  activities: z.array(
    z.looseObject({ text: z.string().optional(), from: z.looseObject({ role: z.string() }) }),
  ),
});
const words = z.looseObject({ words: z.array(z.looseObject({ from: z.string(), text: z.string() })) });
const pushed = z.looseObject({ push: z.string() });

/** @param arrived - is told every word of the other side that comes in, and of the bot, on either side. */
export async function openPair(
  url: string,
  pair: LivePair,
  index: number,
  arrived: (at: 'person' | 'volunteer', from: string, text: string) => void,
): Promise<OpenPair> {
  let { token } = pair;
  const address = (side: number) => ({
    'x-forwarded-for': `10.${String(side)}.${String((index >> 8) & 255)}.${String(index & 255)}`,
  });
  const asPerson = () => ({ ...address(1), authorization: `Bearer ${token}` });
  const conversation = `${url}/v3/directline/conversations/${pair.conversationId}`;

  const { streamUrl } = connected.parse(JSON.parse((await again(() => get(conversation, asPerson()))).body));
  const window = new WebSocket(streamUrl, { headers: address(1) });
  window.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    for (const { from, text } of activities.parse(JSON.parse(data.toString())).activities) {
      if (from.role !== 'user' && text !== undefined) arrived('person', String(from.id), text);
    }
  });
  const desk = new WebSocket(`${url.replace('http', 'ws')}/vrijwilliger/stroom`, {
    headers: { ...address(2), cookie: `lijn=${pair.session}`, origin: url },
  });
  desk.on('message', (data: Buffer) => {
    const push: unknown = JSON.parse(data.toString());
    if (pushed.parse(push).push !== 'words') return;
    for (const { from, text } of words.parse(push).words) {
      if (from !== 'volunteer') arrived('volunteer', from, text);
    }
  });
  await Promise.all([once(window, 'open'), once(desk, 'open')]);
  const act = (does: object): void => {
    desk.send(JSON.stringify({ ...does, id: randomUUID(), handoff: pair.handoff }));
  };
  act({ act: 'follow', after: 0 });

  return {
    async person(text) {
      const said = { type: 'message', text, channelData: { clientActivityID: randomUUID() } };
      const { status } = await again(() => post(`${conversation}/activities`, said, asPerson()));
      if (status >= 300) throw new Error(`the line answered ${String(status)}`);
    },
    volunteer(text) {
      act({ act: 'say', text });
    },
    async refresh() {
      const answer = await again(() => post(`${url}/v3/directline/tokens/refresh`, {}, asPerson()));
      ({ token } = tokenAnswer.parse(JSON.parse(answer.body)));
    },
    leave() {
      window.terminate();
      desk.terminate();
    },
  };
}

/** As a window does it: a connection that was closed as it was picked up is no reason to lose a word. */
async function again(ask: () => Promise<Answer>, left = 5): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (left === 0) throw error;
    await pause(50);
    return again(ask, left - 1);
  }
}
