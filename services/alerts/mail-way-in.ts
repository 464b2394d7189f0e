import type { Mail } from '../ports/mail.js';
import { NotSent } from './not-sent.js';

/** The words around a link. */
export interface WayInWords {
  readonly title: string;
  readonly text: string;
}

/**
 * Mails somebody their sign-in link: works once, half an hour.
 *
 * @param link - the whole address.
 * @returns false when no mail server took it: then it must come to them some other way.
 */
export async function mailWayIn(
  mail: Mail,
  to: string,
  link: string,
  { title, text }: WayInWords,
): Promise<boolean> {
  try {
    await mail.send({ to, subject: title, text: `${text}\n\n${link}\n` });
    return true;
  } catch (error) {
    if (error instanceof NotSent) return false;
    throw error;
  }
}
