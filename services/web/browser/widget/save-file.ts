import { make } from './dom.js';

/** Hands a file to the browser, to be kept where the person keeps files. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  make('a', { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
}
