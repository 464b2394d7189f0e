import { connect, type Socket } from 'node:net';

/** @throws the system's error when nobody answers. */
export async function connectTo(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => {
      socket.off('error', reject);
      resolve(socket);
    }).once('error', reject);
  });
}

/** Whether the system gave one of these as the reason, such as ENOENT. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
