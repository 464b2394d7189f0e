import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** An answer of a server under measurement. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** Gets over a kept connection. */
export const get = (url: string, headers: Headers = {}): Promise<Answer> => ask('GET', url, '', headers);

/** Posts JSON over a kept connection. */
export function post(url: string, body: unknown, headers: Headers = {}): Promise<Answer> {
  const payload = JSON.stringify(body);
  return ask('POST', url, payload, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(payload)),
    ...headers,
  });
}

function ask(method: string, url: string, payload: string, headers: Headers): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        method,
        agent,
        headers,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text });
        });
      },
    )
      .on('error', reject)
      .end(payload);
  });
}

/** Does `work` for 0 … count − 1 in order, `lanes` at a time; `lane` says in which. */
export async function eachAtOnce(
  count: number,
  lanes: number,
  work: (index: number, lane: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const run = async (lane: number): Promise<void> => {
    while (next < count) await work(next++, lane);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, count) }, (_, lane) => run(lane)));
}
