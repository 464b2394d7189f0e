/** Below this height, in CSS pixels, a keyboard is open on a small phone: only what matters stays. */
const short = 430;

/** Keeps the window exactly as high as what can be seen, also where a keyboard covers the page instead of shrinking it. */
export function fitTheScreen(): void {
  const view = window.visualViewport;
  const root = document.documentElement;
  const fit = () => {
    // Someone who zooms in wants a bigger picture, not a smaller window.
    if (!view || view.scale > 1.01) return;
    root.style.setProperty('--height', `${String(Math.round(view.height))}px`);
    root.style.setProperty('--top', `${String(Math.round(view.offsetTop))}px`);
    root.classList.toggle('short', view.height < short);
  };
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);
  fit();
}
