import type { ActivitySet, Outgoing, Sign } from './activity.js';
import { forgetSession, keepSession, recallSession } from './session.js';

/** Why a call failed, as far as it changes what we do: `later` is worth trying again, `no` is not. */
export type Refusal = 'network' | 'later' | 'fast' | 'store' | 'expired' | 'no';

export class CallFailed extends Error {
  readonly why: Refusal;
  /** Milliseconds the server asks us to wait; 0 when it did not say. */
  readonly wait: number;
  constructor(why: Refusal, wait = 0) {
    super(why);
    this.why = why;
    this.wait = wait;
  }
}

interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
}

const root = '/v3/directline';
const timeout = 12_000;

const refusals: Readonly<Record<number, Refusal>> = {
  401: 'expired',
  403: 'expired',
  429: 'fast',
  503: 'store',
};
const refusalOf = (status: number): Refusal =>
  refusals[status] ?? (status >= 500 || status === 408 ? 'later' : 'no');

async function call<Answer>(
  method: 'GET' | 'POST',
  path: string,
  token?: string,
  body?: object,
): Promise<Answer> {
  const hangUp = new AbortController();
  const timer = setTimeout(() => {
    hangUp.abort();
  }, timeout);
  try {
    const response = await fetch(root + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      signal: hangUp.signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return (await response.json()) as Answer;
    throw new CallFailed(refusalOf(response.status), Number(response.headers.get('Retry-After') ?? 0) * 1000);
  } catch (error) {
    throw error instanceof CallFailed ? error : new CallFailed('network');
  } finally {
    clearTimeout(timer);
  }
}

/** Of everything that wants a new token at the same moment, one asks for it. */
let refreshing: Promise<void> | undefined;

const keep = ({ conversationId: id, token }: Conversation) => {
  keepSession({ id, token });
};

async function refresh(): Promise<void> {
  keep(await call<Conversation>('POST', '/tokens/refresh', recallSession()?.token, {}));
}

/** With our token; when it ran out, once more with a new one: a locked phone must not cost the story. */
async function withToken<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const attempt = () => {
    const session = recallSession();
    if (!session) throw new CallFailed('expired');
    return call<Answer>(method, path.replace('{id}', session.id), session.token, body);
  };
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof CallFailed && error.why === 'expired' && recallSession())) throw error;
    refreshing ??= refresh().finally(() => (refreshing = undefined));
    await refreshing;
    return attempt();
  }
}

let opening: Promise<void> | undefined;

async function begin(locale: string): Promise<void> {
  if (!recallSession()) keep(await call<Conversation>('POST', '/tokens/generate', undefined, {}));
  keep(await withToken<Conversation>('POST', '/conversations', { locale }));
}

/** Makes the conversation, once; asking again after a failure goes on where it stopped. */
export const open = (locale: string): Promise<void> =>
  (opening ??= begin(locale).catch((error: unknown) => {
    opening = undefined;
    throw error;
  }));

export const forget = (): void => {
  opening = undefined;
  forgetSession();
};

export const post = (activity: Outgoing | Sign): Promise<unknown> =>
  withToken('POST', '/conversations/{id}/activities', activity);

export const read = (watermark: string): Promise<ActivitySet> =>
  withToken('GET', `/conversations/{id}/activities?watermark=${watermark}`);

/** The person's own appointment, as a file for a calendar. */
export const appointment = async (): Promise<string> =>
  (await withToken<{ readonly calendar: string }>('GET', '/conversations/{id}/appointment')).calendar;

/** A fresh address for one socket, and a fresh token with it. */
export async function streamUrl(watermark: string): Promise<string | undefined> {
  const conversation = await withToken<Conversation>('GET', `/conversations/{id}?watermark=${watermark}`);
  keep(conversation);
  return conversation.streamUrl;
}
