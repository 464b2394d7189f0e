import { plusDays } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';

/** Numbers age: after so many days somebody should check them again (security.md, crisis numbers). */
const goodFor = 90;

/** Whether the numbers and hours of the help lines must be checked now. @param today - yyyy-mm-dd. */
export const mustCheckHelpLines = (
  { helpLinesCheckedOn }: Pick<Settings, 'helpLinesCheckedOn'>,
  today: string,
): boolean => helpLinesCheckedOn === undefined || plusDays(helpLinesCheckedOn, goodFor) < today;
