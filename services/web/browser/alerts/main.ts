import { find, make } from '../widget/dom.js';

/** Where the script stands that a browser runs when it is woken. */
const worker = '/alerts-worker.js';

const place = find('.device');
const { key = '' } = place.dataset;
const state = make('p', { className: 'state' });
state.setAttribute('role', 'status');
const change = make('button', { type: 'button' });

const words = {
  impossible: 'Deze browser kan geen seintjes geven. Probeer een andere browser.',
  denied:
    'Deze browser mag van jou geen meldingen tonen. Sta ze toe bij de instellingen van de browser, en kom dan terug.',
  on: 'Op dit apparaat krijg je seintjes.',
  off: 'Op dit apparaat krijg je geen seintjes.',
  failed: 'Dat lukte niet. Probeer het later weer.',
  turnOn: 'Zet seintjes aan op dit apparaat',
  turnOff: 'Zet seintjes uit op dit apparaat',
} as const;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Our page may load no script but by this name (Trusted Types), where the browser knows of that. */
const trusted = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes
    ? trustedTypes.createPolicy('alerts', { createScriptURL: () => worker }).createScriptURL(worker)
    : worker;
};

const post = async (path: string, body: unknown): Promise<void> => {
  const headers = { 'Content-Type': 'application/json' };
  const { ok } = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!ok) throw new Error(path);
};

function show(what: 'on' | 'off'): void {
  state.textContent = words[what];
  change.textContent = what === 'on' ? words.turnOff : words.turnOn;
  change.hidden = false;
}

function stuck(why: 'impossible' | 'denied'): void {
  state.textContent = words[why];
  change.hidden = true;
}

async function turnOn({ pushManager }: ServiceWorkerRegistration): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') {
    stuck('denied');
    return;
  }
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  await post('/seintjes/aan', subscription.toJSON());
  show('on');
}

async function turnOff(subscription: PushSubscription): Promise<void> {
  await post('/seintjes/uit', { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
  show('off');
}

/** Shows how it is on this device, and lets it be changed. */
async function begin(): Promise<void> {
  place.replaceChildren(state, change);
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) {
    stuck('impossible');
    return;
  }
  const registration = await navigator.serviceWorker.register(trusted());
  const { pushManager } = registration;
  const known = await pushManager.getSubscription();
  // Whoever used this browser before may have been somebody else: whoever is here now has it.
  if (known) await post('/seintjes/aan', known.toJSON());
  if (!known && Notification.permission === 'denied') stuck('denied');
  else show(known ? 'on' : 'off');
  change.addEventListener('click', () => {
    change.disabled = true;
    pushManager
      .getSubscription()
      .then((subscription) => (subscription ? turnOff(subscription) : turnOn(registration)))
      .catch(failed)
      .finally(() => {
        change.disabled = false;
      });
  });
}

function failed(): void {
  state.textContent = words.failed;
}

begin().catch(failed);
