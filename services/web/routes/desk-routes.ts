import type { Settings } from '../../domain/settings.js';
import type { ContentPolicy } from '../headers.js';
import { deskPage, practicePage } from '../pages/desk/desk-page.js';
import { type DeskTexts, deskWindow } from '../pages/desk/desk-window.js';
import type { Route } from '../route.js';

export interface DeskPageParts {
  readonly texts: DeskTexts;
  /** Asked at every page view, so that a change at `/beheer` is seen at once. */
  readonly settings: () => Settings | Promise<Settings>;
}

/** The volunteer's desk, and the place to learn it. What happens there goes over the desk's socket. */
export const deskRoutes = ({ texts, settings }: DeskPageParts): readonly Route[] => [
  {
    method: 'GET',
    path: '/vrijwilliger',
    may: 'desk',
    audit: 'nothing',
    kind: 'page',
    async answer({ publicUrl }, { alias }) {
      const window = deskWindow(texts, await settings());
      return { html: deskPage(window, alias), policy: policy(publicUrl) };
    },
  },
  {
    method: 'GET',
    path: '/vrijwilliger/oefenen',
    may: 'desk',
    audit: 'nothing',
    kind: 'page',
    answer: async () => ({
      html: practicePage(deskWindow(texts, await settings())),
      policy: { 'script-src': ["'self'"], 'form-action': ["'none'"] },
    }),
  },
];

/** Our own script, our own server and its socket; nothing inline, nothing of anyone else. */
const policy = (publicUrl: string): ContentPolicy => ({
  'script-src': ["'self'"],
  'connect-src': ["'self'", publicUrl.replace(/^http/, 'ws')],
});
