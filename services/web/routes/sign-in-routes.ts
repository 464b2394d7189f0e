import { z } from 'zod';
import type { AccountParts } from '../../accounts/account.js';
import { homes } from '../../accounts/homes.js';
import { findSession, signIn, signOut } from '../../accounts/session.js';
import type { Gates } from '../admission.js';
import {
  askedForLinkPage,
  askForLinkPage,
  linkPage,
  signedInPage,
  signedOutPage,
  usedLinkPage,
} from '../pages/sign-in-pages.js';
import { HttpRefusal } from '../refusal.js';
import type { Route } from '../route.js';
import { noSessionCookie, sessionCookie, sessionTokenOf } from '../session-cookie.js';

const tokenSchema = z.string().regex(/^[\w-]{43}$/);
const formSchema = z.object({ token: tokenSchema });

/** What a wrong link costs of an address's minute: a few slips are free, guessing is not worth the trouble. */
const costOfTrying = 50;

/** The gate of every page that asks for an account. */
export const signInGate =
  (parts: AccountParts): NonNullable<Gates['signedIn']> =>
  async (request) => {
    const token = tokenSchema.safeParse(sessionTokenOf(request));
    return token.success ? findSession(parts, token.data) : undefined;
  };

/** Who asks for a link by mail is told the same whether we know the address or not. */
const askSchema = z.object({ mail: z.email().max(250) });

export interface SignInParts extends AccountParts {
  /** How somebody gets a new link by themselves; absent: only through the coordinator. */
  readonly linkByMail?: (address: string, publicUrl: string) => void;
}

/** From a one-use link to a session, and out again. */
export const signInRoutes = (parts: SignInParts): readonly Route[] => [
  {
    method: 'GET',
    path: '/aanmelden',
    may: 'anyone',
    audit: 'nothing',
    kind: 'page',
    answer: () => ({ html: askForLinkPage(parts.linkByMail !== undefined) }),
  },
  {
    method: 'POST',
    path: '/aanmelden/vragen',
    may: 'anyone',
    audit: 'invite-made',
    kind: 'page',
    cost: costOfTrying,
    answer({ body, publicUrl }) {
      const form = askSchema.safeParse(body);
      if (!form.success) return { status: 422, html: askForLinkPage(parts.linkByMail !== undefined, true) };
      parts.linkByMail?.(form.data.mail, publicUrl);
      return { html: askedForLinkPage };
    },
  },
  {
    method: 'GET',
    path: '/aanmelden/:token',
    may: 'anyone',
    audit: 'nothing',
    kind: 'page',
    answer({ params }) {
      const token = tokenSchema.safeParse(params.token);
      if (!token.success) throw new HttpRefusal(404, 'not-found');
      return { html: linkPage(token.data) };
    },
  },
  {
    method: 'POST',
    path: '/aanmelden',
    may: 'anyone',
    audit: 'signed-in',
    kind: 'page',
    cost: costOfTrying,
    async answer({ body, publicUrl }) {
      const form = formSchema.safeParse(body);
      const opened = form.success ? await signIn(parts, form.data.token) : undefined;
      if (!opened) return { status: 403, html: usedLinkPage };
      return {
        redirect: homes[opened.person.role],
        cookies: [sessionCookie(publicUrl, opened.token)],
      };
    },
  },
  {
    method: 'GET',
    path: '/aangemeld',
    may: 'signed-in',
    audit: 'nothing',
    kind: 'page',
    answer: (_, { alias }) => ({ html: signedInPage(alias) }),
  },
  {
    method: 'POST',
    path: '/afmelden',
    may: 'signed-in',
    audit: 'signed-out',
    kind: 'page',
    async answer(request, person) {
      await signOut(parts, sessionTokenOf(request) ?? '', person.trace());
      return { html: signedOutPage, cookies: [noSessionCookie(request.publicUrl)] };
    },
  },
];
