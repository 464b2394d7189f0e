import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { post } from './http.js';

/** A person with the widget open: a token, a conversation and a socket of their own. */
export interface Visitor {
  /** Says it and waits until the line has answered. */
  says(text: string): Promise<void>;
  leave(): void;
}

const tokenAnswer = z.object({ token: z.string() });
const connected = z.object({ conversationId: z.string(), streamUrl: z.string() });
const frame = z.object({
  activities: z.array(
    z.looseObject({ type: z.string(), from: z.looseObject({ role: z.string().optional() }) }),
  ),
});
const longestWait = 20_000;

/** Opens the widget, as somebody at another address than everybody else (the line must trust one proxy). */
export async function visit(url: string, person: number): Promise<Visitor> {
  const address = `10.${String((person >> 16) & 255)}.${String((person >> 8) & 255)}.${String(person & 255)}`;
  const root = `${url}/v3/directline`;
  const ask = async (path: string, body: object, token?: string): Promise<unknown> => {
    const answer = await post(`${root}${path}`, body, {
      'x-forwarded-for': address,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    });
    if (answer.status >= 300)
      throw new Error(`${path.split('/')[1] ?? ''} answered ${String(answer.status)}`);
    return JSON.parse(answer.body);
  };

  const { token } = tokenAnswer.parse(await ask('/tokens/generate', {}));
  const { conversationId, streamUrl } = connected.parse(await ask('/conversations', {}, token));
  const socket = new WebSocket(streamUrl, { headers: { 'x-forwarded-for': address } });
  let answered = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    const { activities } = frame.parse(JSON.parse(data.toString()));
    if (activities.some(({ type, from }) => type === 'message' && from.role === 'bot')) answered();
  });
  await once(socket, 'open');

  return {
    async says(text) {
      const heard = new Promise<void>((resolve, reject) => {
        const waited = setTimeout(() => {
          reject(new Error('the line did not answer'));
        }, longestWait);
        answered = () => {
          clearTimeout(waited);
          resolve();
        };
      });
      await ask(
        `/conversations/${conversationId}/activities`,
        { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID: crypto.randomUUID() } },
        token,
      );
      await heard;
    },
    leave() {
      socket.terminate();
    },
  };
}
