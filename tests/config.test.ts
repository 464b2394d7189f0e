import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readConfig, variableNames } from '../services/config/config.js';
import { AppError } from '../services/domain/errors.js';
import { settingsSchema } from '../services/domain/settings.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerlijn-config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const settingsFile = (content: string): string => {
  const path = join(folder, 'settings.json');
  writeFileSync(path, content);
  return path;
};

const refusal = (env: Readonly<Record<string, string | undefined>>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-configuration') return error.message;
    throw error;
  }
  return '';
};

it('starts without a single variable, on this machine alone', () => {
  expect(readConfig({ PATH: '/bin', PUBLIC_URL: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    publicUrl: undefined,
    proxies: 0,
    embedOrigins: [],
    key: { makeIfMissing: true },
    production: false,
  });
});

it('takes what an organisation fills in', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    PUBLIC_URL: 'https://Lijn.example/',
    TRUST_PROXY: '1',
    EMBED_ORIGINS: 'https://zorg.example, https://raad.example:8443',
    PEERLIJN_KEY: Buffer.alloc(32, 7).toString('base64'),
    PEERLIJN_SETTINGS: settingsFile('{"line":"de Boomlijn"}'),
    NODE_ENV: 'production',
  });
  expect(config).toMatchObject({
    port: 8080,
    publicUrl: 'https://lijn.example',
    proxies: 1,
    embedOrigins: ['https://zorg.example', 'https://raad.example:8443'],
    key: { key: Buffer.alloc(32, 7).toString('base64') },
    settings: { line: 'de Boomlijn', council: 'de cliëntenraad' },
    production: true,
  });
});

const wrong: Record<string, readonly string[]> = {
  HOST: [' 127.0.0.1', '0.0.0.0', '::', 'lijn.example'],
  PORT: ['-1', '65536', '80a', '1e3', '3978.5', '0x50', ' 80'],
  DATA_DIR: [' ', 'data '],
  PEERLIJN_KEY: [
    'geheim',
    Buffer.alloc(31).toString('base64'),
    Buffer.alloc(33).toString('base64'),
    'A'.repeat(44),
  ],
  PEERLIJN_KEY_FILE: ['.peerlijn/data/key', '.peerlijn/data/deeper/key', ' '],
  PEERLIJN_SETTINGS: ['/nergens/settings.json', tmpdir()],
  PEERLIJN_KEYFILE: ['x'],
  PEERLIJN_UNKNOWN: ['1'],
  PUBLIC_URL: [
    'lijn.example',
    'http://lijn.example',
    'https://lijn.example/pad',
    'https://lijn.example?x=1',
    'https://a:b@lijn.example',
    'javascript:alert(1)',
    'ws://lijn.example',
    '*',
  ],
  TRUST_PROXY: ['true', '-1', '6', 'yes'],
  QUICK_EXIT_URL: ['javascript:alert(1)', 'http://weer.example', 'weer', 'data:text/html,x'],
  EMBED_ORIGINS: [
    '*',
    'https://a.example;https://b.example',
    'http://a.example',
    'null',
    'https://a.example/x',
  ],
  SMTP_URL: [
    'mail.example',
    'https://mail.example',
    'smtp://',
    'smtp://naam@mail.example',
    'smtp://mail.example/?tls=none',
    'smtp://a:wachtwoordje@mail.example:99999',
  ],
  MAIL_FROM: ['lijn', 'De Lijn', 'De Lijn <lijn>', 'a@b.example\r\nBcc: c@d.example', '<a@b.example'],
  PUSH_CONTACT: ['lijn@deboom.example', 'mailto:lijn', 'http://deboom.example', 'x'],
  PUSH_HOSTS: ['https://push.example', 'push.example/x', '*', ','],
  NODE_ENV: ['prod', 'Production', '1'],
};

it('refuses to start on any of 300 broken configurations, and names every wrong variable at once', () => {
  const names = fc.subarray(Object.keys(wrong), { minLength: 1 });
  const broken = names.chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((name) => [name, fc.constantFrom(...(wrong[name] ?? []))]))),
  );
  fc.assert(
    fc.property(broken, (env: Readonly<Record<string, string | undefined>>) => {
      const said = refusal(env);
      const alone = Object.keys(env).filter((name) => refusal({ [name]: env[name] }) !== '');
      expect(alone).toEqual(Object.keys(env)); // each is wrong by itself
      const contradictory = new Set(['HOST', 'PEERLIJN_KEY_FILE', 'MAIL_FROM']); // looked at together, once each is right by itself
      for (const name of alone) if (!contradictory.has(name)) expect(said).toContain(`${name}:`);
      for (const secret of [env.PEERLIJN_KEY, 'nergens', 'a:b@', 'wachtwoordje'])
        if (secret) expect(said).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

it('names a setting that is wrong, without what it says', () => {
  const path = settingsFile('{"line":"","raad":"x","councilMeetings":["morgen"]}');
  const said = refusal({ PEERLIJN_SETTINGS: path });
  expect(said).toMatch(/line is not/);
  expect(said).toMatch(/unknown setting raad/);
  expect(said).toMatch(/councilMeetings\.0/);
  expect(said).not.toContain('morgen');
  expect(refusal({ PEERLIJN_SETTINGS: settingsFile('{"line":') })).toContain('PEERLIJN_SETTINGS');
});

it('takes where mail leaves and who wakes browsers, each whole or not at all', () => {
  expect(readConfig({})).not.toHaveProperty('smtp');
  expect(readConfig({ PUSH_HOSTS: 'push.example' })).not.toHaveProperty('push');
  const mail = {
    SMTP_URL: 'smtps://lijn:geheim%40@mail.example',
    MAIL_FROM: 'De Lijn <lijn@deboom.example>',
  };
  expect(readConfig(mail).smtp).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
  expect(refusal({ SMTP_URL: mail.SMTP_URL })).toContain('MAIL_FROM');
  expect(refusal({ MAIL_FROM: mail.MAIL_FROM })).toContain('MAIL_FROM');
  const push = readConfig({ PUSH_CONTACT: 'mailto:lijn@deboom.example' }).push;
  expect(push?.contact).toBe('mailto:lijn@deboom.example');
  expect(push?.hosts).toContain('fcm.googleapis.com');
});

it('does not listen to the world without knowing its own address, nor take two keys', () => {
  expect(refusal({ HOST: '0.0.0.0' })).toContain('PUBLIC_URL');
  const key = Buffer.alloc(32).toString('base64');
  expect(refusal({ PEERLIJN_KEY: key, PEERLIJN_KEY_FILE: '/etc/key' })).toContain('PEERLIJN_KEY_FILE');
});

it('has every variable in the table people read, and nothing else', () => {
  const table = readFileSync('README.md', 'utf8');
  const named = [...table.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map((match) => match[1]);
  expect([...named].sort()).toEqual([...variableNames].sort());
});

it('tells what an organisation can word itself, with an example that works', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
  expect(Object.keys(JSON.parse(example) as object).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  expect(readConfig({ PEERLIJN_SETTINGS: settingsFile(example) }).settings.line).toBe('de Boomlijn');
});
