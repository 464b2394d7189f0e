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
  /** Who is there now; without it, nobody is promised. */
  readonly peers?: () => Promise<PeersByForm>;
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
    const there = (await peers?.()) ?? nobodyPromised(now);
    return {
      html: homePage({
        line: now.line,
        chat: chatWindow(texts, now, there, exitUrl),
        helpLines,
        withoutScript: texts.label('ui.noscript', 'u'),
      }),
      policy: policy(publicUrl, embedOrigins),
      embeddable: true,
    };
  },
});

function nobodyPromised({ mode }: Settings): PeersByForm {
  const peers = mode === 'intake_only' ? 'none' : 'later';
  return { u: peers, je: peers, en: peers };
}

/** Our own script and style, our own server and its socket; nothing inline, nothing of anyone else. */
const policy = (publicUrl: string, embedOrigins: readonly string[]): ContentPolicy => ({
  'script-src': ["'self'"],
  'connect-src': ["'self'", publicUrl.replace(/^http/, 'ws')],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'", ...embedOrigins],
});
