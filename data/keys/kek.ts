import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../../services/domain/errors.js';

const kekLength = 32;

export interface KekSource {
  /** `PEERLIJN_KEY`: base64 of 32 bytes. Wins over the file. */
  readonly key?: string | undefined;
  /** `PEERLIJN_KEY_FILE`: a file with the same in it, outside `dataDir`, that only its owner can read (0400 or 0600). */
  readonly keyFile: string;
  /** Where content and wraps lie: whoever takes that folder must not find the key in it. */
  readonly dataDir: string;
  /** Makes the file (0400) at the first start; meant for the default file only. */
  readonly makeIfMissing: boolean;
}

/**
 * The key that every other key is wrapped under.
 *
 * @returns 32 bytes.
 * @throws AppError `invalid-configuration` when there is no key, it is not 32 bytes in base64, or its file lies
 * inside `dataDir` or can be read by others.
 */
export async function readKek(source: KekSource): Promise<Uint8Array> {
  if (source.key !== undefined) return decoded(source.key, 'PEERLIJN_KEY');
  await refuseInside(source.dataDir, source.keyFile);
  if (source.makeIfMissing && !(await exists(source.keyFile))) await makeKeyFile(source.keyFile);
  await refuseReadableByOthers(source.keyFile);
  return decoded(await readFile(source.keyFile, 'utf8'), 'the key file');
}

function decoded(base64: string, where: string): Uint8Array {
  const text = base64.trim();
  const key = Buffer.from(text, 'base64');
  if (key.length !== kekLength || key.toString('base64') !== text) {
    throw refused(`${where} must hold 32 bytes in base64; make one with: openssl rand -base64 32`);
  }
  return key;
}

async function refuseInside(dataDir: string, keyFile: string): Promise<void> {
  const fromDataDir = relative(await settled(dataDir), await settled(keyFile));
  if (fromDataDir !== '..' && !fromDataDir.startsWith(`..${sep}`) && !isAbsolute(fromDataDir)) {
    throw refused(
      'PEERLIJN_KEY_FILE must lie outside DATA_DIR: whoever copies the data must not have the key',
    );
  }
}

/** The real path, also of what does not exist yet: a link in the part that does exist is followed. */
async function settled(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if (!isMissing(error) || dirname(whole) === whole) throw error;
    return join(await settled(dirname(whole)), relative(dirname(whole), whole));
  }
}

/** Complete or not there at all, also when two processes start at the same moment or the power fails. */
async function makeKeyFile(keyFile: string): Promise<void> {
  const directory = dirname(resolve(keyFile));
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${resolve(keyFile)}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o400);
  try {
    await file.writeFile(`${randomBytes(kekLength).toString('base64')}\n`);
    await file.sync();
    await link(draft, keyFile).catch(ignoreExisting);
  } finally {
    await file.close();
    await rm(draft);
  }
  const folder = await open(directory, 'r');
  await folder.sync().finally(() => folder.close());
}

async function refuseReadableByOthers(keyFile: string): Promise<void> {
  if (!(await exists(keyFile))) throw refused('there is no file where PEERLIJN_KEY_FILE points');
  const { mode } = await stat(keyFile);
  if (![0o400, 0o600].includes(mode & 0o777)) {
    throw refused('the key file must be readable by its owner only: chmod 0400');
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

function refused(message: string): AppError {
  return new AppError('invalid-configuration', message);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function ignoreExisting(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}
