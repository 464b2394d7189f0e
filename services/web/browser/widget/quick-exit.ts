import { find } from './dom.js';
import { leaveHost } from './host.js';
import { forgetSession } from './session.js';
import { page, words } from './words.js';

const countdown = find('.countdown');
/** Milliseconds within which the next Shift must come. */
const patience = 3_000;
const needed = 3;

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

/** A button, and 3 × Shift with a spoken countdown. A capital letter is not a Shift: only Shift on its own counts. */
export function listenForExit(): void {
  let count = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => (countdown.textContent = text);
  const startOver = () => {
    count = 0;
    say('');
  };

  find('.exit').addEventListener('click', leave);
  document.addEventListener('keydown', ({ key, repeat }) => {
    isAlone = key === 'Shift' && (isAlone || !repeat);
    if (key !== 'Shift') startOver();
  });
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    count += 1;
    clearTimeout(timer);
    if (count >= needed) leave();
    else {
      say(words().exitCount.replace('{n}', String(needed - count)));
      timer = setTimeout(startOver, patience);
    }
  });
}
