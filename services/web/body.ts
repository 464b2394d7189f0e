import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './refusal.js';

/** Bytes of a body we read, counted as they come in (security.md, T3). */
const largestBody = 64 * 1024;
/** A body that is too large is thrown away up to here before we answer, so that the answer arrives; then we hang up. */
const largestWaste = 1024 * 1024;
/** An upload is thrown away whole: a photo of a phone. */
const largestUpload = 8 * 1024 * 1024;
const deepest = 10;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const hasBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

interface Taken {
  /** `undefined` when there was more than we keep. */
  readonly bytes: Buffer | undefined;
  /** False when we stopped reading before the end. */
  readonly whole: boolean;
}

/** Takes in at most `keep` bytes; what comes after is counted and forgotten, and more than `waste` ends it. */
function readBytes(request: IncomingMessage, keep: number, waste: number): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= keep) chunks.push(chunk);
      else chunks.length = 0;
      if (bytes > waste) {
        request.pause();
        resolve({ bytes: undefined, whole: false });
      }
    });
    request.on('end', () => {
      resolve({ bytes: bytes <= keep ? Buffer.concat(chunks) : undefined, whole: true });
    });
    const gone = (): void => {
      if (request.readableEnded) return; // every request closes in the end
      reject(new HttpRefusal(400, 'body-not-readable'));
    };
    request.on('error', gone);
    request.on('close', gone);
  });
}

function refuseHostileShape(value: unknown, depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw new HttpRefusal(400, 'wrong-shape');
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) throw new HttpRefusal(400, 'wrong-shape');
    refuseHostileShape(inner, depth + 1);
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'wrong-shape'); // the parser's own message quotes the body
  }
  refuseHostileShape(value);
  return value;
}

function parseForm(text: string): Readonly<Record<string, string>> {
  const fields = Object.fromEntries(new URLSearchParams(text));
  refuseHostileShape(fields);
  return fields;
}

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  'application/json': parseJson,
  'application/x-www-form-urlencoded': parseForm,
};

function parserFor(contentType: string | undefined): (text: string) => unknown {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const parser = Object.hasOwn(parsers, type.trim()) ? parsers[type.trim()] : undefined;
  const inUtf8 = parameters.every((parameter) => !/^\s*charset=(?!"?utf-8"?\s*$)/.test(parameter));
  if (!parser || !inUtf8) throw new HttpRefusal(415, 'content-type');
  return parser;
}

/**
 * The body as JSON or form fields; `undefined` without one. Nothing else is ever parsed: no multipart, no compression.
 *
 * @throws HttpRefusal 400, 413 or 415.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  const parse = parserFor(request.headers['content-type']);
  const { bytes } = await readBytes(request, largestBody, largestWaste);
  if (!bytes) throw new HttpRefusal(413, 'body-too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpRefusal(400, 'body-not-readable');
  }
  return parse(text);
}

/** Throws a body of any type away as it comes in; nothing of it stays anywhere. @throws HttpRefusal 413. */
export async function discardBody(request: IncomingMessage): Promise<void> {
  if (!hasBody(request)) return;
  const { whole } = await readBytes(request, 0, largestUpload);
  if (!whole) throw new HttpRefusal(413, 'body-too-large');
}
