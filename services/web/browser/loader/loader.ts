import type { ToHost } from '../widget/host.js';
import { onThreeShifts } from '../widget/three-shifts.js';

/** Filled in by the build from data/text. */
declare const openWords: Readonly<Record<'nl' | 'en', string>>;

/** Milliseconds after its page loaded in which a window of ours says that it is there. */
const patience = 3_000;

/**
 * One script tag on anybody's page: a button with a pear, and our own page in a frame of another origin. Scripts of
 * the host page cannot look into it, and what we tell the host is in `ToHost`: never a word of the talk.
 */
function carry(line: string): void {
  const words = openWords[document.documentElement.lang.startsWith('en') ? 'en' : 'nl'];
  const place = document.createElement('div');
  // A shadow root keeps the host's style out, no more: what keeps its scripts out is the frame. Styles are set one by one because a host may forbid inline style.
  const root = place.attachShadow({ mode: 'open' });
  const opener = document.createElement('button');
  const pear = document.createElement('img');
  let frame: HTMLIFrameElement | undefined;
  let exitUrl = '';

  const style = (element: HTMLElement, rules: string) => {
    element.style.cssText = rules;
  };
  const small = matchMedia('(max-width: 600px), (max-height: 600px)');
  const fit = () => {
    if (!frame) return;
    const shape = small.matches
      ? 'inset:0;width:100%;height:100%'
      : 'right:20px;bottom:20px;width:400px;height:min(680px,calc(100% - 40px));border-radius:20px;box-shadow:0 12px 48px #2a331d59';
    style(
      frame,
      `position:fixed;z-index:2147483647;border:0;background:#f8f3e4;color-scheme:normal;${shape}`,
    );
    frame.hidden = false;
  };

  const open = () => {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = words;
      frame.allow = 'clipboard-write; web-share';
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox',
      );
      frame.src = `${line}/`;
      frame.addEventListener('load', () => {
        frame?.contentWindow?.postMessage('peerlijn', line);
        setTimeout(giveUp, patience);
      });
      root.append(frame);
    }
    fit();
    opener.hidden = true;
    style(opener, 'display:none');
    frame.focus();
  };
  const close = () => {
    if (frame) style(frame, 'display:none');
    showOpener();
    opener.focus();
  };
  /** What loaded is not our page: the line is down, or may not be framed here. Nobody can close it from inside. */
  const giveUp = () => {
    if (exitUrl) return;
    frame?.remove();
    frame = undefined;
    showOpener();
  };
  const leave = (to: string) => {
    place.remove();
    if (/^https?:|^about:blank$/.test(to)) location.replace(to);
  };

  const showOpener = () => {
    opener.hidden = false;
    style(
      opener,
      'position:fixed;right:20px;bottom:20px;z-index:2147483647;display:flex;align-items:center;gap:10px;' +
        'min-height:52px;padding:8px 20px 8px 14px;border:0;border-radius:26px;background:#41591a;color:#fffdf5;' +
        'font:600 17px/1.2 system-ui,sans-serif;cursor:pointer;box-shadow:0 4px 20px #2a331d59',
    );
  };

  opener.type = 'button';
  pear.src = `${line}/pear.svg`;
  pear.alt = '';
  pear.width = pear.height = 32;
  opener.append(pear, words);
  opener.addEventListener('click', open);
  small.addEventListener('change', () => {
    if (opener.hidden) fit();
  });
  window.addEventListener('message', ({ data, origin, source }: MessageEvent<ToHost>) => {
    if (origin !== line || source !== frame?.contentWindow) return;
    if (data.peerlijn === 'close') close();
    else if (data.peerlijn === 'ready') exitUrl = data.to;
    else leave(data.to);
  });

  // Whoever has the window open and clicked beside it still gets away with 3 × Shift.
  onThreeShifts(() => {
    if (exitUrl && opener.hidden) leave(navigator.onLine ? exitUrl : 'about:blank');
  });

  showOpener();
  root.append(opener);
  document.body.append(place);
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const { origin } = new URL(currentScript.src);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => {
      carry(origin);
    });
  else carry(origin);
}
