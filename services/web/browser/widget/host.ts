/**
 * The page that carries us in a frame (`/widget.js`). It learns three things, and never a word of the talk:
 * close the window, leave, and where to when its own visitor presses Shift three times.
 */
export type ToHost =
  { readonly peerlijn: 'close' } | { readonly peerlijn: 'ready' | 'leave'; readonly to: string };

let origin: string | undefined;

/** @param exitUrl - where the host page goes when somebody wants to be away quickly. */
export function meetHost(exitUrl: string): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ data, source, origin: from }) => {
    // Who may frame us is settled by `frame-ancestors`; whoever does, gets the same three messages.
    if (origin !== undefined || source !== window.parent || data !== 'peerlijn') return;
    origin = from;
    document.documentElement.classList.add('framed');
    tell({ peerlijn: 'ready', to: exitUrl });
  });
}

/** @returns whether there is a host to tell. */
function tell(message: ToHost): boolean {
  if (origin === undefined) return false;
  window.parent.postMessage(message, origin);
  return true;
}

export const closeWindow = (): void => {
  tell({ peerlijn: 'close' });
};

export const leaveHost = (address: string): boolean => tell({ peerlijn: 'leave', to: address });
