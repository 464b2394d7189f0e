import { expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createPasses } from '../../../bots/direct-line/passes.js';
import { fakeClock } from '../../support/fake-clock.js';

const minute = 60_000;
const keysFrom = (byte: number) => ({ derive: () => new Uint8Array(32).fill(byte) });

it('opens a conversation for half an hour, also after a restart', async () => {
  const clock = fakeClock();
  const passes = createPasses(keysFrom(1), clock);
  const visit = passes.newVisit('https://lijn.example');
  const { token, expires_in } = await passes.token(visit);
  const restarted = createPasses(keysFrom(1), clock);

  expect(expires_in).toBe(1_800);
  await clock.advance(29 * minute);
  expect(await restarted.readToken(token)).toEqual(visit);
  await clock.advance(minute);
  expect(await restarted.readToken(token)).toBeUndefined();
});

it('never gives a token beyond a day after the first', async () => {
  const clock = fakeClock();
  const passes = createPasses(keysFrom(1), clock);
  const visit = passes.newVisit(undefined);

  await clock.advance((24 * 60 - 10) * minute);

  expect((await passes.token(visit)).expires_in).toBe(600);
});

it('opens nothing with what it did not sign itself, for this purpose', async () => {
  const clock = fakeClock();
  const passes = createPasses(keysFrom(1), clock);
  const visit = passes.newVisit(undefined);
  const { token } = await passes.token(visit);
  const [head = '', claims = '', signature = ''] = token.split('.');
  const otherClaims = Buffer.from(claims, 'base64url')
    .toString()
    .replace(visit.conversationId, passes.newVisit(undefined).conversationId);
  const signed = (alg: string, change: (jwt: SignJWT) => SignJWT, key = new Uint8Array(64).fill(1)) =>
    change(new SignJWT({ ...visit }).setProtectedHeader({ alg })).sign(
      alg === 'HS256' ? key.slice(0, 32) : key,
    );
  const soon = clock.now().getTime() / 1000 + 600;
  const inTime = (jwt: SignJWT) => jwt.setAudience('conversation').setExpirationTime(soon);

  const forgeries = [
    undefined,
    '',
    'x',
    '..',
    'undefined',
    'null',
    `${head}.${claims}.`,
    `${head}.${claims}.${signature.slice(1)}`,
    `${head}.${Buffer.from(otherClaims).toString('base64url')}.${signature}`,
    (await createPasses(keysFrom(2), clock).token(visit)).token,
    await passes.ticket(visit),
    new UnsecuredJWT({ ...visit }).setAudience('conversation').encode(),
    await signed('HS512', inTime),
    await signed('HS256', (jwt) => jwt.setAudience('conversation')), // never ends
    await new SignJWT({ user: visit.user })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('conversation')
      .setExpirationTime(soon)
      .sign(new Uint8Array(32).fill(1)),
  ];

  for (const forged of forgeries) expect(await passes.readToken(forged)).toBeUndefined();
  expect(await passes.readToken(await signed('HS256', inTime))).toEqual(visit); // so the others fail for their own reason
  expect(await passes.readTicket(token)).toBeUndefined();
  expect(await passes.readToken(token)).toEqual(visit);
});

it('gives ids of 128 random bits', () => {
  const passes = createPasses(keysFrom(1), fakeClock());
  const ids = Array.from({ length: 1_000 }, () => passes.newVisit(undefined).conversationId);

  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids) expect(Buffer.from(id, 'base64url')).toHaveLength(16);
});
