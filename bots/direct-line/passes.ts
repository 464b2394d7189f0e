import { createSecretKey, randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../services/ports/clock.js';
import type { Visit } from '../../services/ports/direct-line.js';
import type { KeyRing } from '../../services/ports/key-ring.js';

/** Seconds that a token opens its conversation. */
const tokenSeconds = 30 * 60;
/** Seconds after its first token that a conversation can still be refreshed: a locked phone must not cost the story. */
export const visitSeconds = 24 * 60 * 60;
/** Seconds that a stream ticket can be used, once. */
const ticketSeconds = 60;

// `user` is a claim by that name because standard clients look for it.
const visitSchema = z.object({
  conversationId: z.string(),
  user: z.string(),
  origin: z.string().optional(),
  first: z.int(),
});
const tokenSchema = visitSchema.extend({ exp: z.int() });
const ticketSchema = tokenSchema.extend({ jti: z.string() });
export type Ticket = Readonly<z.infer<typeof ticketSchema>>;

/** How many tokens are known to be genuine without a look at their signature again. */
const knownAtMost = 5_000;

/** 128 random bits, safe in a URL. */
export const randomId = (): string => randomBytes(16).toString('base64url');

/** When the last token of this visit ends, in epoch seconds. */
export const endOfVisit = (visit: Visit): number => visit.first + visitSeconds;

/** Signed and self-contained, so that they survive a restart and cost no storage. */
export interface Passes {
  newVisit(origin: string | undefined): Visit;
  token(visit: Visit): Promise<{ readonly token: string; readonly expires_in: number }>;
  ticket(visit: Visit): Promise<string>;
  /** @param graceSeconds - how long after its end the token still counts. */
  readToken(token: string | undefined, graceSeconds?: number): Promise<Visit | undefined>;
  readTicket(ticket: string | undefined): Promise<Ticket | undefined>;
}

export function createPasses(keys: Pick<KeyRing, 'derive'>, clock: Clock): Passes {
  const key = createSecretKey(keys.derive('direct-line token'));
  // A talk shows the same token with every message.
  const known = new Map<string, { readonly exp: number; readonly visit: Visit }>();
  const now = () => Math.floor(clock.now().getTime() / 1000);

  const sign = (visit: Visit, audience: 'conversation' | 'stream', until: number) =>
    new SignJWT({ ...visit })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime(until);

  async function read<Claims>(
    pass: string | undefined,
    audience: 'conversation' | 'stream',
    schema: z.ZodType<Claims>,
    graceSeconds = 0,
  ): Promise<Claims | undefined> {
    try {
      const { payload } = await jwtVerify(pass ?? '', key, {
        algorithms: ['HS256'],
        audience,
        requiredClaims: ['exp'],
        currentDate: clock.now(),
        clockTolerance: graceSeconds,
      });
      return schema.parse(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
      throw error;
    }
  }

  return {
    newVisit: (origin) => ({
      conversationId: randomId(),
      user: `dl_${randomId()}`,
      ...(origin !== undefined && { origin }),
      first: now(),
    }),
    async token(visit) {
      const until = Math.min(now() + tokenSeconds, endOfVisit(visit));
      return { token: await sign(visit, 'conversation', until).sign(key), expires_in: until - now() };
    },
    ticket: (visit) =>
      sign(visit, 'stream', now() + ticketSeconds)
        .setJti(randomId())
        .sign(key),
    async readToken(token = '', graceSeconds = 0) {
      const before = known.get(token);
      if (before) return now() < before.exp + graceSeconds ? before.visit : undefined;
      const claims = await read(token, 'conversation', tokenSchema, graceSeconds);
      if (!claims) return undefined;
      const { exp, ...visit } = claims;
      if (known.size >= knownAtMost) known.clear();
      known.set(token, { exp, visit });
      return visit;
    },
    readTicket: (ticket) => read(ticket, 'stream', ticketSchema),
  };
}
