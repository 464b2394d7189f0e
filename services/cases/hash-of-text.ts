import { createHash } from 'node:crypto';

/** What somebody says yes to, so that not a letter of it can change afterwards (SHA-256, hex). */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
