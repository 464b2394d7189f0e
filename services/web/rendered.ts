import type { ServerResponse } from 'node:http';
import { securityHeaders } from './headers.js';
import { errorPage } from './pages/error-page.js';
import { pageTexts } from './pages/page-texts.js';
import type { HttpRefusal } from './refusal.js';
import type { Answer } from './route.js';

/** An answer as it goes over the line. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** Codes as Direct Line words them, so that its clients understand a refusal. */
const errorCodes: Readonly<Record<number, string>> = {
  400: 'BadArgument',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  408: 'Timeout',
  409: 'Conflict',
  413: 'MessageSizeTooBig',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

const json = 'application/json; charset=utf-8';
const markup = 'text/html; charset=utf-8';

const fixedJson = (status: number): string =>
  JSON.stringify({
    error: {
      code: errorCodes[status] ?? 'ServerError',
      message: status === 503 ? pageTexts.notKept.join('\n') : `status ${String(status)}`,
    },
  });

/** The one place that words a refusal: fixed by kind and status, whatever went wrong. */
export function renderRefusal(refusal: HttpRefusal, kind: 'page' | 'api', https: boolean): Rendered {
  const api = kind === 'api';
  return {
    status: refusal.status,
    headers: {
      ...securityHeaders({ https, page: api ? undefined : {} }),
      'Content-Type': api ? json : markup,
      ...(refusal.retryAfter === undefined ? {} : { 'Retry-After': String(refusal.retryAfter) }),
    },
    body: api ? fixedJson(refusal.status) : errorPage(refusal.status).markup,
  };
}

export interface Asked {
  readonly https: boolean;
  readonly etag: string | undefined;
}

/** Words an answer, with the headers every answer has. */
export function render(answer: Answer, asked: Asked): Rendered {
  const { status = 200, cookies, embeddable } = answer;
  const always = (choice: Partial<Parameters<typeof securityHeaders>[0]> = {}): Rendered['headers'] => ({
    ...securityHeaders({ https: asked.https, embeddable, ...choice }),
    ...(cookies ? { 'Set-Cookie': cookies } : {}),
  });
  if ('json' in answer) {
    return { status, headers: { ...always(), 'Content-Type': json }, body: JSON.stringify(answer.json) };
  }
  if ('html' in answer) {
    const headers = { ...always({ page: answer.policy ?? {} }), 'Content-Type': markup };
    return { status, headers, body: answer.html.markup };
  }
  if ('text' in answer) {
    return {
      status,
      headers: { ...always(), 'Content-Type': 'text/plain; charset=utf-8' },
      body: answer.text,
    };
  }
  if ('download' in answer) {
    const { type, name, text } = answer.download;
    const disposition = { 'Content-Disposition': `attachment; filename="${name}"` };
    return { status, headers: { ...always(), 'Content-Type': type, ...disposition }, body: text };
  }
  if ('redirect' in answer) {
    return { status: answer.status ?? 303, headers: { ...always(), Location: answer.redirect }, body: '' };
  }
  if ('nothing' in answer) return { status: answer.status ?? 204, headers: always(), body: '' };
  return renderFile(answer.file, asked.etag, always);
}

function renderFile(
  file: Extract<Answer, { file: unknown }>['file'],
  known: string | undefined,
  always: (choice: { cache: string }) => Rendered['headers'],
): Rendered {
  const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { ...always({ cache }), ETag: file.etag, Vary: 'Accept-Encoding' };
  if (known === file.etag) return { status: 304, headers, body: '' };
  const encoding = file.encoding ? { 'Content-Encoding': file.encoding } : {};
  return { status: 200, headers: { ...headers, 'Content-Type': file.type, ...encoding }, body: file.bytes };
}

/** Sends it, unless the other side has gone or an answer is already under way. */
export function send(response: ServerResponse, rendered: Rendered): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = rendered.status;
  for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value);
  if (rendered.status !== 204 && rendered.status !== 304) {
    response.setHeader('Content-Length', Buffer.byteLength(rendered.body));
  }
  response.end(rendered.body);
}
