import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string().optional() }),
  suggestedActions: z.looseObject({ actions: z.array(z.looseObject({ title: z.string() })) }).optional(),
  channelData: z
    .looseObject({
      peerlijn: z
        .looseObject({
          key: z.string().optional(),
          answer: z.string().optional(),
          code: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});
const grant = z.looseObject({ conversationId: z.string(), token: z.string() });
const activitySet = z.looseObject({ activities: z.array(activity), watermark: z.string().optional() });

/** One bubble as a client reads it. */
export interface HeardBubble {
  readonly text: string;
  readonly key: string | undefined;
  readonly answer: string | undefined;
  readonly replies: readonly string[];
  readonly code: string | undefined;
}

/** A talk with a running line over Direct Line, by plain requests. */
export interface Talk {
  readonly conversationId: string;
  /** Says it and returns what the bot said to it. With the same id it is the same message. */
  says(text: string, id?: string): Promise<readonly HeardBubble[]>;
  /** What the bot said since the last time. */
  hears(): Promise<readonly HeardBubble[]>;
  /** Everything said so far, `person: …` or `bot: …`. */
  transcript(): Promise<readonly string[]>;
}

async function ask(url: string, token: string | undefined, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${String(response.status)} for ${new URL(url).pathname}`);
  return response.json();
}

const bubbleOf = ({ text, channelData, suggestedActions }: z.infer<typeof activity>): HeardBubble => ({
  text: text ?? '',
  key: channelData?.peerlijn?.key,
  answer: channelData?.peerlijn?.answer,
  replies: suggestedActions?.actions.map(({ title }) => title) ?? [],
  code: channelData?.peerlijn?.code,
});

/** Begins a talk; `hears` returns the greeting first. */
export async function startTalk(url: string): Promise<Talk> {
  const directLine = `${url}/v3/directline`;
  const { token } = grant.parse(await ask(`${directLine}/tokens/generate`, undefined, {}));
  const { conversationId } = grant.parse(await ask(`${directLine}/conversations`, token, {}));
  const activities = `${directLine}/conversations/${conversationId}/activities`;
  let watermark = '';

  const read = async (from: string): Promise<z.infer<typeof activitySet>> =>
    activitySet.parse(await ask(`${activities}?watermark=${from}`, token));
  const hears = async (): Promise<readonly HeardBubble[]> => {
    const set = await read(watermark);
    watermark = set.watermark ?? watermark;
    return set.activities.filter(({ from }) => from.role === 'bot').map(bubbleOf);
  };
  return {
    conversationId,
    hears,
    async says(text, id = randomUUID()) {
      await ask(activities, token, {
        type: 'message',
        text,
        from: { id: 'me' },
        channelData: { clientActivityID: id },
      });
      return hears();
    },
    async transcript() {
      const { activities: all } = await read('');
      return all.map(({ from, text }) => `${from.role === 'bot' ? 'bot' : 'person'}: ${text ?? ''}`);
    },
  };
}
