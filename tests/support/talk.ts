import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
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
  readonly from: 'person' | 'bot';
  readonly text: string;
  readonly key: string | undefined;
  readonly answer: string | undefined;
  readonly replies: readonly string[];
  readonly code: string | undefined;
}

/** A talk with a running line over Direct Line, by plain requests. */
export interface Talk {
  readonly conversationId: string;
  /** Opens this conversation and nothing else. */
  readonly token: string;
  /** Says it and returns what the bot said to it. With the same id it is the same message. */
  says(text: string, id?: string): Promise<readonly HeardBubble[]>;
  /** What the bot said since the last time. */
  hears(): Promise<readonly HeardBubble[]>;
  /** Everything that was said so far, in order. */
  everything(): Promise<readonly HeardBubble[]>;
}

export interface TalkOptions {
  /** Where the person seems to be, for a line that stands behind one proxy: many talks at once are many houses. */
  readonly address?: string;
}

interface Asker {
  readonly address: string | undefined;
  readonly token: string | undefined;
}

/** Nobody answered, or not to the end. */
export class Unanswered extends Error {}

async function ask(url: string, { token, address }: Asker, body?: unknown): Promise<unknown> {
  const request = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(address !== undefined && { 'x-forwarded-for': address }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const [status, text] = await fetch(url, request)
    .then(async (response) => [response.status, await response.text()] as const)
    .catch((error: unknown) => {
      throw new Unanswered(new URL(url).pathname, { cause: error });
    });
  if (status >= 300) throw new Error(`${String(status)} for ${new URL(url).pathname}`);
  return JSON.parse(text);
}

const bubbleOf = ({ from, text, channelData, suggestedActions }: z.infer<typeof activity>): HeardBubble => ({
  from: from.role === 'bot' ? 'bot' : 'person',
  text: text ?? '',
  key: channelData?.peerlijn?.key,
  answer: channelData?.peerlijn?.answer,
  replies: suggestedActions?.actions.map(({ title }) => title) ?? [],
  code: channelData?.peerlijn?.code,
});

/** Begins a talk; `hears` returns the greeting first. */
export async function startTalk(url: string, { address }: TalkOptions = {}): Promise<Talk> {
  const directLine = `${url}/v3/directline`;
  const stranger: Asker = { address, token: undefined };
  const { token } = grant.parse(await ask(`${directLine}/tokens/generate`, stranger, {}));
  const person: Asker = { address, token };
  const { conversationId } = grant.parse(await ask(`${directLine}/conversations`, person, {}));
  const activities = `${directLine}/conversations/${conversationId}/activities`;
  let watermark = '';

  const read = async (from: string): Promise<z.infer<typeof activitySet>> =>
    activitySet.parse(await ask(`${activities}?watermark=${from}`, person));
  const hears = async (): Promise<readonly HeardBubble[]> => {
    const set = await read(watermark);
    watermark = set.watermark ?? watermark;
    return set.activities.map(bubbleOf).filter(({ from }) => from === 'bot');
  };
  return {
    conversationId,
    token,
    hears,
    async says(text, id = randomUUID()) {
      const said = { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID: id } };
      await ask(activities, person, said);
      return hears();
    },
    async everything() {
      const all: HeardBubble[] = [];
      for (let set = await read(''); set.activities.length > 0; set = await read(set.watermark ?? '')) {
        all.push(...set.activities.map(bubbleOf));
      }
      return all;
    },
  };
}

/** Tries again and again while the line is away, as our own window does. */
export async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let left = 200; ; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Unanswered) || left === 0) throw error;
      await pause(100);
    }
  }
}
