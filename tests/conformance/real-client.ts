import { type Activity, DirectLine, type DirectLineOptions } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';

const sockets: WebSocket[] = [];

/** So that a test can cut the cable. */
class CuttableSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    sockets.push(this);
  }
}

// directlinejs takes these two from the browser it thinks it runs in.
Object.assign(globalThis, { XMLHttpRequest, WebSocket: CuttableSocket });

/** Cuts every socket that is open, as a tunnel does to a phone in a train. Returns how many. */
export function cutSockets(): number {
  const open = sockets.splice(0).filter(({ readyState }) => readyState === WebSocket.OPEN);
  for (const socket of open) socket.terminate();
  return open.length;
}

export interface RealClient {
  readonly client: DirectLine;
  /** Everything that came in, in order; also what came twice. */
  readonly heard: readonly Activity[];
  texts(): readonly (string | undefined)[];
  /** Sends, and again until it is taken, as Web Chat's *retry* does. Resolves to the id the line gave it. */
  says(text: string, clientId?: string): Promise<string>;
  /** Asks for a new token as the client does by itself every quarter of an hour. */
  refreshes(): Promise<string>;
  end(): void;
}

/** Microsoft's own client, unchanged; it waits the shortest of its 3 to 15 seconds before it reconnects. */
export function realClient(url: string, options: DirectLineOptions): RealClient {
  const shortestWait = { random: () => 0 };
  const client = new DirectLine({
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    timeout: 1_000,
    ...options,
    ...shortestWait,
  });
  const heard: Activity[] = [];
  const listening = client.activity$.subscribe(
    (activity) => heard.push(activity),
    () => undefined,
  );
  const post = (text: string, clientId: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const activity = {
        type: 'message',
        text,
        from: { id: 'ik-ben-de-bot' },
        channelData: { clientActivityID: clientId },
      } as Activity;
      client.postActivity(activity).subscribe(resolve, reject);
    });
  return {
    client,
    heard,
    texts: () => heard.map((activity) => (activity.type === 'message' ? activity.text : undefined)),
    async says(text, clientId = `client-${text}`) {
      let id = await post(text, clientId);
      while (id === 'retry') {
        await new Promise((resolve) => setTimeout(resolve, 100));
        id = await post(text, clientId);
      }
      return id;
    },
    refreshes: () => {
      const own = client as unknown as { refreshToken(): { toPromise(): Promise<string> } };
      return own.refreshToken().toPromise();
    },
    end() {
      listening.unsubscribe();
      client.end();
    },
  };
}
