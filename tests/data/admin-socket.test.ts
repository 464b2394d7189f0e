import { mkdir, readdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openAdminSocket, type AdminSocket } from '../../data/admin-socket/admin-socket.js';
import { askRunning } from '../../data/admin-socket/ask-running.js';
import { AppError } from '../../services/domain/errors.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const open: AdminSocket[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((socket) => socket.close()));
});

async function hold(directory: string): Promise<AdminSocket> {
  const socket = await openAdminSocket(directory);
  open.push(socket);
  return socket;
}

async function release(socket: AdminSocket): Promise<void> {
  open.splice(open.indexOf(socket), 1);
  await socket.close();
}

describe('who uses the folder', () => {
  it('refuses a second one, and lets the next in when the first is done', async () => {
    const directory = await temporaryFolder();
    for (let round = 0; round < 3; round += 1) {
      const first = await hold(directory);
      await expect(openAdminSocket(directory)).rejects.toMatchObject({ code: 'already-running' });
      await release(first);
    }
  });

  it('lets exactly one of many that start at once have it, again and again', async () => {
    const directory = await temporaryFolder();
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => hold(directory)));
      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
      );
      expect(refusals).toHaveLength(11);
      for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'already-running' });
      const holder = outcomes.find((outcome) => outcome.status === 'fulfilled');
      expect(open).toHaveLength(1);
      holder?.value.serve({ round: () => Promise.resolve(round) });
      expect(await askRunning(directory, 'round')).toBe(round);
      if (holder) await release(holder.value);
    }
    expect(await readdir(join(directory, 'lock'))).toEqual(['10']);
  });

  it('lets nobody else of this machine talk to it', async () => {
    const directory = join(await temporaryFolder(), 'made', 'for it');
    await hold(directory);
    const socket = await stat(join(directory, 'admin.sock'));
    expect(socket.isSocket()).toBe(true);
    expect(socket.mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('works however deep the folder lies', async () => {
    const directory = join(await temporaryFolder(), 'deep'.repeat(30), 'deeper'.repeat(20));
    await mkdir(directory, { recursive: true });
    const socket = await hold(directory);
    socket.serve({ hello: () => Promise.resolve('here') });
    await expect(openAdminSocket(directory)).rejects.toMatchObject({ code: 'already-running' });
    expect(await askRunning(directory, 'hello')).toBe('here');
    expect((await stat(join(directory, 'admin.sock'))).isSocket()).toBe(true);
    await release(socket);
    await hold(directory);
  });
});

describe('commands', () => {
  it('reach the one that runs, with their words, and bring back what it says', async () => {
    const directory = await temporaryFolder();
    const socket = await hold(directory);
    socket.serve({
      invite: (args) => Promise.resolve({ invited: args }),
      nothing: () => Promise.resolve(undefined),
    });
    const words = ['volunteer', 'Zonnetje "é" \n 👩‍👧'];
    expect(await askRunning(directory, 'invite', words)).toEqual({ invited: words });
    expect(await askRunning(directory, 'nothing')).toBeNull();
    expect(await Promise.all(words.map((word) => askRunning(directory, 'invite', [word])))).toEqual(
      words.map((word) => ({ invited: [word] })),
    );
  });

  it('wait until the one that starts is ready', async () => {
    const directory = await temporaryFolder();
    const socket = await hold(directory);
    const asked = askRunning(directory, 'hello');
    socket.serve({ hello: () => Promise.resolve('ready') });
    expect(await asked).toBe('ready');
  });

  it('say why they were refused, but nothing of what went wrong inside', async () => {
    const directory = await temporaryFolder();
    const socket = await hold(directory);
    socket.serve({
      refuse: () => Promise.reject(new AppError('invite-not-valid', 'no such role')),
      crash: () => Promise.reject(new Error('a secret')),
    });
    await expect(askRunning(directory, 'refuse')).rejects.toMatchObject({
      code: 'invite-not-valid',
      message: 'no such role',
    });
    await expect(askRunning(directory, 'crash')).rejects.toMatchObject({
      code: 'command-failed',
      message: 'crash failed',
    });
    for (const unknown of ['unknown', 'constructor', '__proto__', '']) {
      await expect(askRunning(directory, unknown)).rejects.toMatchObject({ code: 'unknown-command' });
    }
  });

  it('find nobody when nobody is there, or when it stops before it answers', async () => {
    const directory = await temporaryFolder();
    await expect(askRunning(directory, 'hello')).rejects.toMatchObject({ code: 'not-running' });
    const socket = await hold(directory);
    const refused = expect(askRunning(directory, 'hello')).rejects.toMatchObject({ code: 'not-running' });
    await askedBy(directory, '');
    await release(socket);
    await refused;
    await expect(askRunning(directory, 'hello')).rejects.toMatchObject({ code: 'not-running' });
  });

  it('do no harm when they are nonsense', async () => {
    const directory = await temporaryFolder();
    const socket = await hold(directory);
    socket.serve({ hello: () => Promise.resolve('still here') });
    for (const nonsense of [
      '\n',
      'hello\n',
      '{}\n',
      '{"command":1,"args":[]}\n',
      '[]\n{"command":"hello"}\n',
    ]) {
      expect(await askedBy(directory, nonsense)).toContain('unknown-command');
    }
    expect(await askedBy(directory, 'x'.repeat(300_000))).toBe('');
    expect(await askRunning(directory, 'hello')).toBe('still here');
  });
});

/** Sends something raw and gives back everything that comes. */
async function askedBy(directory: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    connect(join(directory, 'admin.sock'))
      .setEncoding('utf8')
      .on('data', (part: string) => (heard += part))
      .on('error', () => undefined)
      .on('close', () => {
        resolve(heard);
      })
      .end(text);
  });
}
