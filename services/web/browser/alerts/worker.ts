/**
 * What a browser runs when it is woken, also when none of our pages is open. It fetches nothing and keeps nothing: it
 * shows the one sentence it was sent, and opens the address that came along when somebody clicks.
 */
export {};

/** A worker's own world, as far as it is used here: TypeScript's DOM library knows windows only. */
interface Awake extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Woken extends Awake {
  readonly data: { json(): unknown } | null;
}
interface Clicked extends Awake {
  readonly notification: Notification;
}
interface Tab {
  readonly url: string;
  focus(): Promise<unknown>;
}
declare const registration: ServiceWorkerRegistration;
declare const clients: {
  matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly Tab[]>;
  openWindow(path: string): Promise<unknown>;
};

addEventListener('push', (event) => {
  const { data } = event as Woken;
  const { text, url } = data?.json() as { readonly text: string; readonly url: string };
  const shown = { tag: 'wacht', renotify: true, requireInteraction: true, lang: 'nl', data: url };
  (event as Woken).waitUntil(registration.showNotification(text, shown));
});

/** Where somebody works already, or a new tab. Only a path is taken: it is always our own origin. */
async function open(address: unknown): Promise<void> {
  const { pathname } = new URL(String(address), location.origin);
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tab = tabs.find(({ url }) => new URL(url).pathname === pathname);
  await (tab ? tab.focus() : clients.openWindow(pathname));
}

addEventListener('notificationclick', (event) => {
  const { notification } = event as Clicked;
  notification.close();
  (event as Clicked).waitUntil(open(notification.data));
});
