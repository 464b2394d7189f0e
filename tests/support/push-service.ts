import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Browser } from '../../services/alerts/ways/push-subscriptions.js';

/** What a push service was asked to bring. It sees the headers and the bytes; only the browser can read it. */
export interface Push {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  /** The claims of who asks, checked with the key that came along (RFC 8292). */
  readonly claims: { readonly aud?: string; readonly sub?: string };
}

export interface PushService {
  /** To reach it; over TLS, with a key both know instead of a certificate. */
  readonly agent: Agent;
  /** A browser somebody allowed to be woken, and how it reads what it gets. */
  browser(name: string): Browser & { read(push: Push): string };
  pushes(): readonly Push[];
  /** From now on it answers this; `undefined`: not at all. */
  answers(status: number | undefined): void;
  end(): Promise<void>;
}

const psk = { identity: 'peerlijn', psk: randomBytes(32) };
const tls = { ciphers: 'PSK-AES128-GCM-SHA256', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;

function claimsOf(authorization: string | undefined): Push['claims'] {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization ?? '') ?? [];
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return isSigned ? (JSON.parse(Buffer.from(claims, 'base64url').toString()) as Push['claims']) : {};
}

/** A browser's side of RFC 8291: one record of aes128gcm, opened with keys that never left it. */
function makeBrowser(endpoint: string): Browser & { read(push: Push): string } {
  const ecdh = createECDH('prime256v1');
  const ours = ecdh.generateKeys();
  const auth = randomBytes(16);
  const derived = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, length));
  return {
    endpoint,
    keys: { p256dh: ours.toString('base64url'), auth: auth.toString('base64url') },
    read({ bytes }) {
      const salt = bytes.subarray(0, 16);
      const theirs = bytes.subarray(21, 21 + (bytes[20] ?? 0));
      const sealed = bytes.subarray(21 + theirs.length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), ours, theirs]);
      const secret = derived(ecdh.computeSecret(theirs), auth, info, 32);
      const key = derived(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
      const nonce = derived(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
      const opener = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
      return padded.subarray(0, padded.lastIndexOf(2)).toString();
    },
  };
}

/** A push service on this machine. */
export async function pushService(): Promise<PushService> {
  const got: Push[] = [];
  const sockets = new Set<Socket>();
  let status: number | undefined = 201;
  const server = createServer({ ...tls, pskCallback: () => psk.psk }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers, url: path = '' } = request;
      got.push({ path, headers, bytes: Buffer.concat(chunks), claims: claimsOf(headers.authorization) });
      if (status === undefined) return;
      response.statusCode = status;
      response.end();
    });
  });
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const agent = new Agent({
    ...tls,
    pskCallback: () => psk,
    checkServerIdentity: () => undefined,
  });
  return {
    agent,
    browser: (name) => makeBrowser(`https://127.0.0.1:${String(port)}/push/${name}`),
    pushes: () => got,
    answers(next) {
      status = next;
    },
    async end() {
      agent.destroy();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
