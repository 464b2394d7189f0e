import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError, StoreUnavailable } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { addressOf } from './address.js';
import type { Gates } from './admission.js';
import { createDispatcher } from './dispatcher.js';
import { guardRequest, isApiPath } from './guard.js';
import { crossOriginHeaders, type Origins } from './origins.js';
import { limitPerAddress, type Pace } from './rate-limit.js';
import { HttpRefusal } from './refusal.js';
import { renderRefusal, send } from './rendered.js';
import type { Route } from './route.js';
import { matchPath, sendOnSocket, type UpgradeHandler } from './upgrades.js';

export interface WebServerOptions {
  readonly host: string;
  /** 0: any port that is free. */
  readonly port: number;
  /** PUBLIC_URL's origin; without it we are where we listen, for people on this machine. */
  readonly publicUrl?: string | undefined;
  /** EMBED_ORIGINS. */
  readonly embedOrigins?: readonly string[];
  /** TRUST_PROXY: how many proxies of our own stand before us; 0 when absent. */
  readonly proxies?: number;
  readonly routes: readonly Route[];
  readonly gates?: Gates;
  readonly log: Log;
  readonly clock: Clock;
  readonly pace?: Pace;
  /** Milliseconds that requests under way may still take after `close`; 10 000 when absent. */
  readonly grace?: number;
}

export interface WebServer {
  /** Starts to answer. @returns the origin people reach us at. @throws AppError `invalid-configuration` when it cannot listen there. */
  listen(): Promise<string>;
  /** The port it listens on. @throws Error before `listen`. */
  port(): number;
  /** Takes nothing new, lets what is under way end, hangs up. */
  close(): Promise<void>;
  /** Gives WebSocket requests of a path (`:names` allowed) to a handler; origin and rate have been checked. */
  onUpgrade(path: string, handler: UpgradeHandler): void;
}

/** Node's own limits: a request's head within 10 s, all of it within 15 s (security.md, T3). */
const httpLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
  requireHostHeader: false, // the guard says it, with our headers
} as const;
const mostConnections = 10_000;

/** What Node's parser says of a request it cannot read, as our refusal. */
const brokenRequests: Readonly<Record<string, HttpRefusal>> = {
  HPE_HEADER_OVERFLOW: new HttpRefusal(431, 'headers-too-large'),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpRefusal(408, 'body-too-slow'),
};

const notOurs: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'is not allowed to this user',
  EADDRNOTAVAIL: 'is not an address of this machine',
};

/** What whoever runs the line can do something about is told in words. */
function cannotListen(error: NodeJS.ErrnoException, { host, port }: WebServerOptions): Error {
  const why = notOurs[error.code ?? ''];
  if (why === undefined) return error;
  return new AppError('invalid-configuration', `HOST and PORT: ${host}:${String(port)} ${why}`);
}

const localNames = ['127.0.0.1', 'localhost', '[::1]'];

function originsAt(options: WebServerOptions, port: number): Origins {
  const embedders = new Set(options.embedOrigins ?? []);
  if (options.publicUrl !== undefined) {
    return { publicUrl: options.publicUrl, own: new Set([options.publicUrl]), embedders };
  }
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  const at = (name: string): string => `http://${name}:${String(port)}`;
  return { publicUrl: at(host), own: new Set([host, ...localNames].map(at)), embedders };
}

/**
 * The HTTP server that cannot be knocked over: Node's server with limits, our guard, and restify to find the
 * route (security.md §3 and §10). Node's server is ours because restify makes its own without any limit.
 */
export function createWebServer(options: WebServerOptions): WebServer {
  const { log, clock } = options;
  const proxies = options.proxies ?? 0;
  const limit = limitPerAddress(options.pace);
  const upgrades = new Map<string, UpgradeHandler>();
  const upgraded = new Set<Duplex>();
  const answering = new WeakMap<Duplex, ServerResponse>();
  let origins = originsAt(options, options.port);
  let closing = false;

  const told = (error: unknown): HttpRefusal => {
    if (error instanceof HttpRefusal) {
      log.event('request-refused', { status: error.status, why: error.why });
      return error;
    }
    log.event('request-failed', {
      reference: randomUUID(),
      error: error instanceof Error ? error.name : 'unknown',
    });
    return error instanceof StoreUnavailable
      ? new HttpRefusal(503, 'store-unavailable', 10)
      : new HttpRefusal(500, 'failed');
  };
  const rendered = (error: unknown, kind: Route['kind']): ReturnType<typeof renderRefusal> =>
    renderRefusal(told(error), kind, origins.publicUrl.startsWith('https:'));

  const refuse = (response: ServerResponse, error: unknown, kind: Route['kind']): void => {
    if (!response.req.complete) response.setHeader('Connection', 'close'); // nobody waits for what was not read
    send(response, rendered(error, kind));
  };

  const dispatch = createDispatcher(options.routes, {
    origins: () => origins,
    proxies,
    gates: options.gates ?? {},
    limit,
    clock,
    refuse,
  });

  /** A connection that was answered while we close is kept by a browser for its next question, and would keep us. */
  const hangUpOnIdle = (): void => {
    if (closing)
      setImmediate(() => {
        server.closeIdleConnections();
      });
  };

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    answering.set(request.socket, response);
    if (closing) response.setHeader('Connection', 'close');
    response.once('close', hangUpOnIdle);
    try {
      guardRequest(request);
    } catch (error) {
      refuse(response, error, isApiPath(request.url ?? '') ? 'api' : 'page');
      return;
    }
    dispatch(request, response);
  };

  const server = createServer(httpLimits, take);
  server.maxConnections = mostConnections;
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse(response, new HttpRefusal(417, 'expectation'), isApiPath(request.url ?? '') ? 'api' : 'page');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const current = answering.get(socket);
    if (current?.headersSent && !current.writableFinished) socket.destroy();
    else
      sendOnSocket(
        socket,
        rendered(brokenRequests[error.code ?? ''] ?? new HttpRefusal(400, 'not-http'), 'page'),
      );
  });
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => upgraded.delete(socket));
    const hangUp = (error: unknown): void => {
      sendOnSocket(socket, rendered(error, 'api'));
    };
    const admit = async (): Promise<void> => {
      guardRequest(request);
      const url = new URL(request.url ?? '/', 'http://localhost');
      const address = addressOf(request, proxies);
      await limit(address, 1);
      const { origin } = request.headers;
      crossOriginHeaders(origin, origins);
      const { own, publicUrl } = origins;
      const isOurs = origin !== undefined && own.has(origin);
      for (const [path, handler] of upgrades) {
        const params = matchPath(path, url.pathname);
        if (!params) continue;
        const refuseIt = (status: number): void => {
          hangUp(new HttpRefusal(status, 'token'));
        };
        const { searchParams: query } = url;
        handler({ params, query, address, isOurs, publicUrl, request, socket, head, refuse: refuseIt });
        return;
      }
      throw new HttpRefusal(404, 'not-found');
    };
    admit().catch(hangUp);
  });

  const port = (): number => {
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('the server does not listen');
    return at.port;
  };

  return {
    port,
    listen: () =>
      new Promise((resolve, reject) => {
        const notThere = (error: NodeJS.ErrnoException): void => {
          reject(cannotListen(error, options));
        };
        server.once('error', notThere);
        server.listen(options.port, options.host, () => {
          server.off('error', notThere);
          origins = originsAt(options, port());
          resolve(origins.publicUrl);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        closing = true;
        const hangUp = (): void => {
          server.closeAllConnections();
          for (const socket of upgraded) socket.destroy();
        };
        const cancel = clock.after(options.grace ?? 10_000, hangUp);
        server.close(() => {
          cancel();
          resolve();
        });
        server.closeIdleConnections();
        for (const socket of upgraded) socket.end();
      }),
    onUpgrade(path, handler) {
      upgrades.set(path, handler);
    },
  };
}
