import { z } from 'zod';
import { AppError, type ErrorCode } from '../../domain/errors.js';
import { type AppointmentParts, ownAppointment } from '../../mediation/own-appointment.js';
import type { DirectLine, TokenAnswer, Visit } from '../../ports/direct-line.js';
import type { Gates } from '../admission.js';
import { HttpRefusal } from '../refusal.js';
import type { Answer, Route, WebRequest } from '../route.js';

const root = '/v3/directline';

/** Where a stream is opened: `?watermark=…&t=<ticket>`. */
export const streamPath = `${root}/conversations/:id/stream`;

export interface DirectLineTexts {
  /** `err.file`: why no file is taken. */
  readonly fileRefused: string;
}

const startSchema = z.object({ locale: z.string().optional() });

/** What the line could not take in, as a status. */
const refusals: Readonly<Partial<Record<ErrorCode, HttpRefusal>>> = {
  'message-too-long': new HttpRefusal(413, 'body-too-large'),
  'no-such-conversation': new HttpRefusal(403, 'token'),
  'not-an-activity': new HttpRefusal(400, 'wrong-shape'),
  'too-many-waiting': new HttpRefusal(429, 'too-many-requests', 2),
};

async function takenIn<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw (error instanceof AppError ? refusals[error.code] : undefined) ?? error;
  }
}

const bearerOf = (request: WebRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.header('authorization') ?? '')?.[1];

/** The gate of every route that may be used with a Direct Line token. */
export const directLineGate =
  (directLine: DirectLine): NonNullable<Gates['visitor']> =>
  (request) =>
    directLine.visitOf(bearerOf(request), request.header('origin'));

/** The visit's own conversation, or a refusal when the path names another. */
const inOwn =
  (answer: (request: WebRequest, visit: Visit) => Promise<Answer>) =>
  (request: WebRequest, visit: Visit): Promise<Answer> => {
    if (request.params.id !== visit.conversationId) throw new HttpRefusal(403, 'token');
    return answer(request, visit);
  };

/** Beside the standard: the appointment of a mediation, for whoever has the token of the talk it was asked for in. */
export const appointmentRoute = (parts: AppointmentParts): Route => ({
  method: 'GET',
  path: `${root}/conversations/:id/appointment`,
  may: 'direct-line-token',
  audit: 'nothing',
  kind: 'api',
  answer: inOwn(async (_, { conversationId }) => {
    const calendar = await ownAppointment(parts, conversationId);
    if (calendar === undefined) throw new HttpRefusal(404, 'not-found');
    return { json: { calendar } };
  }),
});

/** Direct Line 3.0 over HTTP. Whoever asks for a conversation that is not the token's learns nothing about it. */
export function directLineRoutes(directLine: DirectLine, texts: DirectLineTexts): readonly Route[] {
  const connected = async (request: WebRequest, visit: Visit, watermark: string): Promise<object> => {
    const { ticket, ...token } = await directLine.connect(visit);
    const url = new URL(streamPath.replace(':id', visit.conversationId), request.publicUrl);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.search = new URLSearchParams({ watermark, t: ticket }).toString();
    return { ...token, streamUrl: url.href } satisfies TokenAnswer & { streamUrl: string };
  };

  return [
    {
      method: 'POST',
      path: `${root}/tokens/generate`,
      may: 'anyone',
      audit: 'nothing',
      kind: 'api',
      cost: 5,
      answer: async (request) => ({ json: await directLine.generateToken(request.header('origin')) }),
    },
    {
      method: 'POST',
      path: `${root}/tokens/refresh`,
      may: 'anyone', // its token may have expired, which no other route accepts
      audit: 'nothing',
      kind: 'api',
      async answer(request) {
        const json = await directLine.refreshToken(bearerOf(request), request.header('origin'));
        if (!json) throw new HttpRefusal(403, 'token');
        return { json };
      },
    },
    {
      method: 'POST',
      path: `${root}/conversations`,
      may: 'direct-line-token',
      audit: 'nothing',
      kind: 'api',
      cost: 20,
      async answer(request, visit) {
        const begun = await takenIn(
          directLine.start(visit, startSchema.safeParse(request.body).data?.locale),
        );
        return { status: begun ? 201 : 200, json: await connected(request, visit, '0') };
      },
    },
    {
      method: 'GET',
      path: `${root}/conversations/:id`,
      may: 'direct-line-token',
      audit: 'nothing',
      kind: 'api',
      answer: inOwn(async (request, visit) => ({
        json: await connected(request, visit, request.query.get('watermark') ?? '0'),
      })),
    },
    {
      method: 'POST',
      path: `${root}/conversations/:id/activities`,
      may: 'direct-line-token',
      audit: 'nothing',
      kind: 'api',
      answer: inOwn(async ({ body }, visit) => ({ json: await takenIn(directLine.post(visit, body)) })),
    },
    {
      method: 'GET',
      path: `${root}/conversations/:id/activities`,
      may: 'direct-line-token',
      audit: 'nothing',
      kind: 'api',
      answer: inOwn(async ({ query }, visit) => ({
        json: await directLine.read(visit, query.get('watermark') ?? undefined),
      })),
    },
    {
      method: 'POST',
      path: `${root}/conversations/:id/upload`,
      may: 'direct-line-token',
      audit: 'nothing',
      kind: 'api',
      bodies: 'discarded',
      answer: inOwn(async (_, visit) => {
        await takenIn(directLine.refuseFile(visit));
        const error = { code: 'UnsupportedMediaType', message: texts.fileRefused };
        return { status: 415, json: { error } };
      }),
    },
  ];
}
