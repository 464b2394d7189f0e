import { find } from './dom.js';
import { leaveHost } from './host.js';
import { forgetSession } from './session.js';
import { onThreeShifts } from './three-shifts.js';
import { page, words } from './words.js';

const countdown = find('.countdown');

/**
 * Leaves nothing behind and goes where nothing is told. First the screen is empty, then the rest: this must work
 * without a network and with a server that is down.
 */
export function leave(): void {
  forgetSession();
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.title = '\u00a0';
  const address = navigator.onLine ? page.exitUrl : 'about:blank';
  const go = () => {
    location.replace(leaveHost(address) ? 'about:blank' : address);
  };
  // The clipboard may hold the code; a browser that does not let us empty it must not keep us here.
  void Promise.race([emptyClipboard(), new Promise((resolve) => setTimeout(resolve, 100))]).then(go);
}

async function emptyClipboard(): Promise<void> {
  try {
    await navigator.clipboard.writeText('');
  } catch {
    // Not allowed, or there is no clipboard without https.
  }
}

/** A button, and 3 × Shift with a spoken countdown. */
export function listenForExit(): void {
  find('.exit').addEventListener('click', leave);
  onThreeShifts(leave, (left) => {
    countdown.textContent = left > 0 ? words().exitCount.replace('{n}', String(left)) : '';
  });
}
