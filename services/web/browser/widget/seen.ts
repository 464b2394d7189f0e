import { post } from './api.js';

/** Bubbles of a volunteer that were not in sight yet, and where they stand in the talk. */
const unseen = new Map<Element, number>();
const inSight = new Set<Element>();
let told = 0;

const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) inSight.add(target);
    else inSight.delete(target);
  }
  tell();
});
document.addEventListener('visibilitychange', tell);

/** Tells the volunteer how far was read, once it is: a window that is folded or behind another is not looked at. */
function tell(): void {
  if (document.hidden) return;
  const before = told;
  for (const bubble of inSight) {
    told = Math.max(told, unseen.get(bubble) ?? 0);
    unseen.delete(bubble);
    watcher.unobserve(bubble);
  }
  inSight.clear();
  if (told > before) post({ type: 'event', name: 'peerlijn/seen', value: told }).catch(() => undefined);
}

/** @param id - of the activity: it ends in its place in the talk. */
export function whenSeen(bubble: Element, id: string): void {
  unseen.set(bubble, Number(id.split('|').at(-1)));
  watcher.observe(bubble);
}
