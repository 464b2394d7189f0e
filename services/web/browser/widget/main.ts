import { listenToComposer } from './composer.js';
import { meetHost } from './host.js';
import { notice } from './notice.js';
import { listenToPanel } from './panel.js';
import { listenForExit } from './quick-exit.js';
import { Talk } from './talk.js';
import { fitTheScreen } from './viewport.js';
import { page, words } from './words.js';

/** Milliseconds out of sight after which a socket may have died without telling. */
const longAway = 15_000;

const talk = new Talk();

listenForExit();
fitTheScreen();
meetHost(page.exitUrl);
listenToPanel((form) => {
  talk.changeForm(form);
});
listenToComposer(
  (text) => {
    talk.say(text);
  },
  () => {
    talk.begin();
    talk.typing();
  },
);

talk.resume();

window.addEventListener('online', () => {
  notice('');
  talk.lookAgain();
});
window.addEventListener('offline', () => {
  notice(words().offline);
});
let leftAt = 0;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) leftAt = Date.now();
  else if (Date.now() - leftAt > longAway) talk.lookAgain();
});
// A page that comes back from the browser's memory shows what was; the server knows what is.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
