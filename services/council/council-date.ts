import { amsterdamDay } from '../domain/amsterdam.js';
import type { Release } from '../domain/case.js';
import { councilDay } from '../domain/council-day.js';
import type { Settings } from '../domain/settings.js';

/** The day the council looks at a text that goes on now; the day that was named stays as long as it lies ahead. */
export function dayFor({ councilDate }: Release, settings: Settings, now: Date): string {
  return councilDate > amsterdamDay(now) ? councilDate : councilDay(settings, now);
}
