import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In every planted word, and nowhere else in the world. */
const mark = 'qzkanarieq';

/** Words nobody uses, to be found again wherever they were left. */
export class PlantedWords {
  planted = 0;

  next(): string {
    this.planted += 1;
    return `${mark}${String(this.planted)}z`;
  }

  /** So many of them, as a sentence. */
  sentence(count: number): string {
    return `Ik zeg ${Array.from({ length: count }, () => this.next()).join(' en ')}.`;
  }
}

/** How a word looks in base64, wherever it begins between other bytes; without the letters that its neighbours share. */
const inBase64 = [0, 1, 2].map((before) => {
  const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(mark)]).toString('base64');
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + mark.length) * 8) / 6));
});

const looks: Readonly<Record<string, readonly Buffer[]>> = {
  utf8: [Buffer.from(mark)],
  utf16: [Buffer.from(mark, 'utf16le').subarray(0, -1)], // without the last zero it is found in both byte orders
  hex: [Buffer.from(Buffer.from(mark).toString('hex'))],
  base64: inBase64.map((text) => Buffer.from(text)),
};

/** In which encodings these bytes hold a planted word, whatever its capitals. */
export function plantedIn(bytes: Buffer): string[] {
  const small = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
  const holds = (encoding: string, look: Buffer) => (encoding === 'base64' ? bytes : small).includes(look);
  return Object.entries(looks)
    .filter(([encoding, all]) => all.some((look) => holds(encoding, look)))
    .map(([encoding]) => encoding);
}

/** Every file below a folder whose name or bytes hold a planted word. @returns `<path>: <encoding>`, and how much was read. */
export async function plantedUnder(
  folder: string,
): Promise<{ readonly found: readonly string[]; readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = plantedIn(Buffer.from(entries.map(({ name }) => name).join('\n'))).map(
    (how) => `a name: ${how}`,
  );
  let bytes = 0;
  for (const path of paths) {
    const content = await readFile(path);
    bytes += content.length;
    found.push(...plantedIn(content).map((how) => `${path}: ${how}`));
  }
  return { found, files: paths.length, bytes };
}
