import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Clock } from '../ports/clock.js';
import { addressOf } from './address.js';
import { answerWhenAdmitted, type Gates } from './admission.js';
import { discardBody, readBody } from './body.js';
import { readCookies } from './cookies.js';
import { isApiPath } from './guard.js';
import { crossOriginHeaders, type Origins, preflightHeaders, refuseForeignForm } from './origins.js';
import type { Limit } from './rate-limit.js';
import { HttpRefusal } from './refusal.js';
import { render, send } from './rendered.js';
import type { Route, WebRequest } from './route.js';
import { silentLog } from './silent-log.js';

/** What the routes share: where we are, who asks, how often, and how a refusal is told. */
export interface Surroundings {
  origins(): Origins;
  readonly proxies: number;
  readonly gates: Gates;
  readonly limit: Limit;
  readonly clock: Clock;
  refuse(response: ServerResponse, error: unknown, kind: Route['kind']): void;
}

type Handler = (request: restify.Request, response: restify.Response) => Promise<void>;

/**
 * Restify as a router and nothing more: no parser, no formatter, no logger, no error body of its own.
 *
 * @returns what hands a guarded request to its route.
 */
export function createDispatcher(
  routes: readonly Route[],
  around: Surroundings,
): (request: IncomingMessage, response: ServerResponse) => void {
  const router = restify.createServer({ name: '', log: silentLog as never });

  /** Async, and without a value: what a handler returns, restify would log with headers and body. */
  const guarded =
    (
      kind: Route['kind'],
      work: (request: restify.Request, response: restify.Response) => Promise<void>,
    ): Handler =>
    async (request, response) => {
      try {
        await work(request, response);
      } catch (error) {
        around.refuse(response, error, kind);
      }
    };

  const allowOrigin = (request: IncomingMessage, response: ServerResponse): void => {
    const headers = crossOriginHeaders(request.headers.origin, around.origins());
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const https = (): boolean => around.origins().publicUrl.startsWith('https:');

  const mount = (route: Route): void => {
    const handler = guarded(route.kind, async (request, response) => {
      const address = addressOf(request, around.proxies);
      await around.limit(address, route.cost ?? 1);
      if (route.kind === 'api') allowOrigin(request, response);
      else if (route.method === 'POST') {
        refuseForeignForm(request.headers['sec-fetch-site'], request.headers.origin, around.origins());
      }
      const asked = await requestFor(route, request, address, around.origins().publicUrl);
      const answer = await answerWhenAdmitted(route, asked, around.gates, around.clock);
      send(response, render(answer, { https: https(), etag: request.headers['if-none-match'] }));
    });
    if (route.method === 'GET') {
      router.get(route.path, handler);
      router.head(route.path, handler);
    } else router.post(route.path, handler);
  };

  const preflight = guarded('api', async (request, response) => {
    await around.limit(addressOf(request, around.proxies), 1);
    allowOrigin(request, response);
    for (const [name, value] of Object.entries(preflightHeaders)) response.setHeader(name, value);
    send(response, render({ nothing: true }, { https: https(), etag: undefined }));
  });

  routes.forEach(mount);
  for (const path of new Set(routes.filter((route) => route.kind === 'api').map((route) => route.path))) {
    router.opts(path, preflight);
  }

  // Only the router's own 404 and 405 come here; restify's answer to them is never sent, as its callback is never called.
  router.on(
    'restifyError',
    (request: restify.Request, response: restify.Response, error: { statusCode?: number }) => {
      const refusal =
        error.statusCode === 405 ? new HttpRefusal(405, 'method') : new HttpRefusal(404, 'not-found');
      const kind = isApiPath(request.url ?? '') ? 'api' : 'page';
      around.limit(addressOf(request, around.proxies), 1).then(
        () => {
          around.refuse(response, refusal, kind);
        },
        (tooMany: unknown) => {
          around.refuse(response, tooMany, kind);
        },
      );
    },
  );

  return (request, response) => {
    request.headers.host = 'localhost'; // restify makes a URL of it, and throws outside every handler when it cannot
    router.server.emit('request', request, response);
  };
}

async function requestFor(
  route: Route,
  request: restify.Request,
  address: string,
  publicUrl: string,
): Promise<WebRequest> {
  let body: unknown;
  if (route.bodies === 'discarded') await discardBody(request);
  else if (route.method === 'POST') body = await readBody(request);
  return {
    method: request.method ?? route.method,
    params: request.params as Readonly<Record<string, string>>,
    query: new URL(request.url ?? '/', 'http://localhost').searchParams,
    body,
    address,
    publicUrl,
    cookies: readCookies(request.headers.cookie),
    header: (name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}
