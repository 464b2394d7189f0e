import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { startTalk, type Talk } from '../support/talk.js';

let line: RunningLine;
/** Whoever attacks has a talk of their own, so that what they send comes as far as it can. */
let own: Talk;
let victim: Talk;
beforeAll(async () => {
  line = await runLine({ env: { TRUST_PROXY: '1' } });
  own = await startTalk(line.url, { address: '10.3.0.1' });
  victim = await startTalk(line.url, { address: '10.3.0.2' });
  for (const words of pathTo['story-more']) {
    await own.says(words);
    await victim.says(words);
  }
});
afterAll(() => line.end());

const root = '/v3/directline';
/** Stand for what is only known while the line runs. */
const owns = { token: '<own token>', id: '<own id>', others: '<another id>' } as const;
const filledIn = (text: string): string =>
  text
    .replaceAll(owns.token, own.token)
    .replaceAll(owns.id, own.conversationId)
    .replaceAll(owns.others, victim.conversationId);

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'wis',
    '/stop',
    '../../etc/passwd',
    '\u0000',
    '\ud800',
    '\u202e112',
    '{code}',
    '$&$1',
    '%s%n%p',
    '1'.repeat(400),
    'ja,'.repeat(3_000),
    '('.repeat(2_000),
    'a b '.repeat(9_000),
    'e\u0301'.repeat(15_000),
  ),
);
const any = fc.oneof(odd, fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, -1, 1e308, [], {}, [[[[]]]]));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** An activity with everything in it that a client may claim, mostly of the wrong kind. */
const activity = fc.record({
  type: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('message', 'event', 'typing') }, any),
  text: optional(fc.oneof({ weight: 2, arbitrary: odd }, any)),
  id: optional(any),
  name: optional(fc.oneof(fc.constant('peerlijn/form'), any)),
  value: optional(fc.oneof(fc.constantFrom('u', 'je', 'en', 'fr'), any)),
  from: optional(any),
  attachments: optional(fc.oneof(fc.array(any, { maxLength: 3 }), any)),
  channelData: optional(fc.oneof(fc.record({ clientActivityID: any, peerlijn: any }), any)),
  locale: optional(any),
  timestamp: optional(any),
  conversation: optional(any),
  [`x`]: optional(any),
});
const body = fc.oneof(
  { weight: 5, arbitrary: activity.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: any.map((value) => JSON.stringify(value)) },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '{',
    '{"type":"message","text":"',
    '{"type":"message","type":"event"}',
    '['.repeat(60_000),
  ),
);

const segment = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '') || '-');
const watermark = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    '999999999',
    '9'.repeat(30),
    'null',
    '0x1',
    '%00',
    '1&watermark=2',
    'NaN',
  ),
  odd.map((text) => segment(text).slice(0, 500)),
);
const id = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string>(owns.id) },
  fc.constant<string>(owns.others),
  odd.map((text) => segment(text).slice(0, 300)),
);

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = {
  conversationId: owns.others,
  user: 'dl_x',
  first: 1,
  aud: 'conversation',
  exp: 9_999_999_999,
};
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constant(`Bearer ${owns.token}`) },
  fc.constantFrom(
    '',
    'Bearer',
    'Bearer  ',
    `bearer ${owns.token}x`,
    `Basic ${owns.token}`,
    `Bearer ${owns.token}, Bearer ${owns.token}`,
    `Bearer ${part({ alg: 'none' })}.${part(claims)}.`,
    `Bearer ${part({ alg: 'HS256' })}.${part(claims)}.${'A'.repeat(43)}`,
    `Bearer ${part({ alg: 'RS256', jwk: {} })}.${part(claims)}.AAAA`,
    `Bearer ${'.'.repeat(2_000)}`,
  ),
  fc.string({ maxLength: 80 }).map((text) => `Bearer ${text.replace(/[^\x21-\x7e]/g, '_')}`),
);

/** What can be asked, mostly in the way in which it is answered. */
const target: fc.Arbitrary<readonly [method: string, path: string]> = fc.oneof(
  { weight: 8, arbitrary: id.map((one) => ['POST', `${root}/conversations/${one}/activities`] as const) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(id, watermark, fc.constantFrom('/activities', ''))
      .map(([one, at, rest]) => ['GET', `${root}/conversations/${one}${rest}?watermark=${at}`] as const),
  },
  { weight: 2, arbitrary: fc.constant(['POST', `${root}/conversations`] as const) },
  { weight: 1, arbitrary: id.map((one) => ['POST', `${root}/conversations/${one}/upload`] as const) },
  { weight: 1, arbitrary: fc.constant(['POST', `${root}/tokens/refresh`] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('PUT', 'DELETE', 'PATCH', 'GET', 'POST'),
      id.map((one) => `${root}/conversations/${one}/stream`),
    ),
  },
);

interface Asked {
  readonly kind: 'request';
  readonly target: readonly [method: string, path: string];
  readonly token: string;
  readonly type: string;
  readonly body: string;
}
const json = 'application/json';
const request: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constant('request' as const),
  target,
  token,
  type: fc.constantFrom(json, json, json, `${json}; charset=utf-8`, 'text/plain'),
  body,
});

/** A frame as no client would make it: any opcode, any reserved bit, masked or not, of any length it claims. */
const frame = fc
  .record({
    head: fc.oneof(
      fc.constantFrom(0x81, 0x82, 0x88, 0x89, 0x8a, 0x01, 0x00, 0x80, 0xc1, 0x83, 0x09),
      fc.integer({ min: 0, max: 255 }),
    ),
    masked: fc.boolean(),
    claimed: fc.option(fc.constantFrom(0, 126, 127, 65_536, 2 ** 31, 2 ** 53)),
    payload: fc.uint8Array({ maxLength: 300 }),
  })
  .map(({ head, masked, claimed, payload }) => {
    const length = claimed ?? payload.length;
    const short = length < 126 ? length : length < 65_536 ? 126 : 127;
    const extended = Buffer.alloc(short === 126 ? 2 : short === 127 ? 8 : 0);
    if (short === 126) extended.writeUInt16BE(length);
    if (short === 127) extended.writeBigUInt64BE(BigInt(length));
    const mask = masked ? Buffer.from([1, 2, 3, 4]) : Buffer.alloc(0);
    return Buffer.concat([Buffer.from([head, short | (masked ? 0x80 : 0)]), extended, mask, payload]);
  });

interface Framed {
  readonly kind: 'frames';
  readonly frames: readonly Buffer[];
  readonly cut: boolean;
  readonly head: string;
}
const frames: fc.Arbitrary<Framed> = fc.record({
  kind: fc.constant('frames' as const),
  frames: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: frame },
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  cut: fc.boolean(),
  head: fc.constantFrom(
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=99',
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: ,,,',
    'Sec-WebSocket-Version: 99',
  ),
});

let strangers = 0;
/** Each attacker seems to be somebody else, or the line would soon stop listening. */
function aStranger(): string {
  strangers += 1;
  return `10.4.${String(strangers >> 8)}.${String(strangers & 255)}`;
}

const asks = async (asked: Asked): Promise<number> => {
  const [method, path] = asked.target;
  const response = await fetch(line.url + filledIn(path), {
    method,
    headers: {
      authorization: filledIn(asked.token),
      'content-type': asked.type,
      'x-forwarded-for': aStranger(),
    },
    ...(method !== 'GET' && { body: filledIn(asked.body) }),
  });
  await response.arrayBuffer();
  return response.status;
};

/** Opens a socket with a ticket that is good, and says what no client says. Resolves when it is hung up on. */
async function speaks(framed: Framed): Promise<number> {
  const mine = `${line.url}${root}/conversations/${own.conversationId}`;
  const headers = { authorization: `Bearer ${own.token}`, 'x-forwarded-for': aStranger() };
  const { streamUrl } = (await (await fetch(mine, { headers })).json()) as { streamUrl: string };
  const { pathname, search, port } = new URL(streamUrl);
  return new Promise((resolve) => {
    let heard = '';
    const done = (): void => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0));
    };
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${framed.head}\r\n\r\n`,
      );
    });
    socket.setTimeout(150, () => socket.destroy()); // some frames are only half of one, and are waited for
    socket.on('data', (data) => {
      const isFirst = heard === '';
      heard += data.toString('latin1');
      if (!isFirst) return;
      for (const one of framed.frames) socket.write(one);
      if (framed.cut) socket.destroy();
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

it('lets nothing of a thousand hostile requests and frames through to a talk that goes on beside them', async () => {
  const statuses: number[] = [];
  const told: string[] = [];
  let isOver = (): boolean => false;
  const talking = (async () => {
    do {
      const words = `Zin ${String(told.length + 1)}.`;
      // In one breath: whether there is more is asked once.
      for (const { key } of await victim.says(words)) expect(key).toBe('story.more');
      told.push(words);
    } while (!isOver());
  })();
  const attack = fc.oneof({ weight: 4, arbitrary: request }, frames);
  const attacked = fc.asyncProperty(fc.array(attack, { minLength: 10, maxLength: 10 }), async (together) => {
    const answers = await Promise.all(
      together.map((one) => (one.kind === 'request' ? asks(one) : speaks(one))),
    );
    statuses.push(...answers);
    expect(answers.filter((status) => status >= 500)).toEqual([]);
  });
  await fc.assert(attacked, { numRuns: 100, endOnFailure: true }).finally(() => (isOver = () => true));
  await talking;

  expect(statuses.length).toBeGreaterThanOrEqual(1_000);
  expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(200); // many came as far as they can
  const failed = line
    .logged()
    .split('\n')
    .filter((event) => /"(request|turn)-failed"|"last-resort"/.test(event));
  expect(failed).toEqual([]);
  const all = await victim.everything();
  expect(all.flatMap(({ from, text }) => (from === 'person' ? [text] : []))).toEqual([
    ...pathTo['story-more'],
    ...told,
  ]);
  expect((await fetch(`${line.url}/health`)).status).toBe(200);
}, 120_000);
