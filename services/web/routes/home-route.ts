import type { Settings } from '../../domain/settings.js';
import type { PeersByForm } from '../../handoff/who-is-there.js';
import { helpLines } from '../../safety/help-lines.js';
import type { TextCatalogue } from '../../domain/text-catalogue.js';
import type { ContentPolicy } from '../headers.js';
import { homePage } from '../pages/home-page.js';
import { chatWindow } from '../pages/chat-window.js';
import type { Route } from '../route.js';

export interface HomeParts {
  readonly texts: TextCatalogue;
  /** Asked at every page view, so that a change at `/beheer` is seen at once. */
  readonly settings: () => Settings | Promise<Settings>;
  /** Who is there now. */
  readonly peers: () => Promise<PeersByForm>;
  /** QUICK_EXIT_URL. */
  readonly exitUrl: string;
  /** EMBED_ORIGINS: whose pages may carry the window in a frame. */
  readonly embedOrigins: readonly string[];
}

/** `/`: the page with the chat window, alone or in the frame that `/widget.js` makes. */
export const homeRoute = ({ texts, settings, peers, exitUrl, embedOrigins }: HomeParts): Route => ({
  method: 'GET',
  path: '/',
  may: 'anyone',
  audit: 'nothing',
  kind: 'page',
  async answer({ publicUrl }) {
    const now = await settings();
    return {
      html: homePage({
        line: now.line,
        chat: chatWindow(texts, now, await peers().catch(() => later), exitUrl),
        helpLines,
        withoutScript: texts.label('ui.noscript', 'u'),
      }),
      policy: policy(publicUrl, embedOrigins),
      embeddable: true,
    };
  },
});

/** The page with the numbers to call comes also when nobody can look who is there. */
const later: PeersByForm = { u: 'later', je: 'later', en: 'later' };

/** Our own script and style, our own server and its socket; nothing inline, nothing of anyone else. */
const policy = (publicUrl: string, embedOrigins: readonly string[]): ContentPolicy => ({
  'script-src': ["'self'"],
  'connect-src': ["'self'", publicUrl.replace(/^http/, 'ws')],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'", ...embedOrigins],
});
