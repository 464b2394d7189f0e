import type { AuditedAct, Trace } from '../audit/audit-record.js';
import { type Role, roles } from '../domain/role.js';
import type { Visit } from '../ports/direct-line.js';
import type { ContentPolicy } from './headers.js';
import type { Html } from './html.js';

/** What a handler may know of a request. Nothing else of it exists for us. */
export interface WebRequest {
  readonly method: string;
  /** The `:names` of the route's path, percent-decoded; as a stranger wrote them. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** JSON or form fields, already within size and depth, of unknown shape; `undefined` without a body. */
  readonly body: unknown;
  /** Whose request it is, for limits: an IPv4 address or an IPv6 /64. Never kept. */
  readonly address: string;
  /** The origin people reach us at, `https://lijn.example`: from PUBLIC_URL, never from the Host header. */
  readonly publicUrl: string;
  readonly cookies: Readonly<Record<string, string>>;
  /** One header, lower-case name. */
  header(
    name: 'authorization' | 'origin' | 'if-none-match' | 'accept-encoding' | 'user-agent',
  ): string | undefined;
}

/** Bytes that are read at the start and never change while we run. */
export interface FileContent {
  readonly type: string;
  readonly bytes: Buffer;
  readonly etag: string;
  readonly encoding?: 'br' | 'gzip';
  /** Its name changes with its content, so a browser may keep it for a year. */
  readonly immutable: boolean;
}

export type Answer = (
  | { readonly json: unknown }
  /** `policy` adds to the page's Content-Security-Policy; without it a page loads our styles and images only. */
  | { readonly html: Html; readonly policy?: ContentPolicy }
  | { readonly text: string }
  | { readonly file: FileContent }
  /** A file that is made for whoever asks, and kept nowhere; the name says nothing about them. */
  | { readonly download: { readonly type: string; readonly name: string; readonly text: string } }
  /** 303 to a path of our own. */
  | { readonly redirect: `/${string}` }
  | { readonly nothing: true }
) & {
  /** 200 when absent (204 for `nothing`, 303 for `redirect`). */
  readonly status?: number;
  /** Whole Set-Cookie values. */
  readonly cookies?: readonly string[];
  /** Another site may embed or load this (the widget). */
  readonly embeddable?: boolean;
};

/** Whoever signed in. */
export interface SignedIn {
  readonly accountId: string;
  readonly alias: string;
  readonly role: Role;
}

/** A signed-in person at a route that may be used by them. */
export interface StaffVisitor extends SignedIn {
  /** The trace this route declared, to commit together with the act. A route that declares one must use it. */
  trace(id?: string): Trace;
  /** The same for a form that was refused: nothing was done, and what it is about was shown. */
  traceRefused(id?: string): Trace;
}

/** The rights that need an account, and who has them. */
export const rights = {
  /** Everyone with an account. */
  'signed-in': roles,
  council: ['council_member', 'council_chair'],
  /** Picks up and holds talks. No one else: a coordinator or mediator who wants to also signs in as a volunteer. */
  desk: ['peer_volunteer'],
  /** The requests for mediation, and how to reach who asked. */
  mediator: ['mediator'],
  /** Who is called when somebody waits. */
  called: ['peer_volunteer', 'mediator', 'coordinator'],
  /** People, shifts, alarms and what the line says; never a case (docs/architecture.md). */
  coordinator: ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof rights;

interface RouteOf<May, Who> {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  /** Who may use it. */
  readonly may: May;
  /** Which trace it leaves. */
  readonly audit: AuditedAct | 'nothing';
  /** Which trace it leaves when it refuses a form, and shows more than what was typed. */
  readonly auditRefused?: AuditedAct;
  /** How it speaks: pages to people (HTML errors, no other site may post to it), api to programs (JSON errors, CORS by allowlist). */
  readonly kind: 'page' | 'api';
  /** Points it takes from what one address may ask in a minute; 1 when absent, 0 means no limit at all. */
  readonly cost?: number;
  /** `discarded`: a body of any type is thrown away as it comes in, at most 8 MB (uploads, which are refused in words). */
  readonly bodies?: 'parsed' | 'discarded';
  answer(request: WebRequest, who: Who): Answer | Promise<Answer>;
}

/**
 * One page or action. `may` and `audit` have no default: a route nobody decided on does not compile.
 * `answer` may throw `HttpRefusal`; anything else that is thrown becomes a 500 (503 for `StoreUnavailable`) with a reference.
 */
export type Route =
  RouteOf<'anyone', undefined> | RouteOf<'direct-line-token', Visit> | RouteOf<Right, StaffVisitor>;
