/** What the server takes as one message: letters as JavaScript counts them, and of its 64 KB the words at most 48. */
const mostLetters = 40_000;
const mostBytes = 48 * 1_024;
/** Letters before the end of a part in which a good place to cut is looked for. */
const near = 2_000;

const utf8 = new TextEncoder();
/** As it is sent, within the JSON: there a quote takes two bytes. */
const bytesOf = (text: string): number => utf8.encode(JSON.stringify(text)).length - 2;

/**
 * A text of any length as messages that each fit, in order. Cut after a sentence, else at a space, else between two
 * letters; nothing but white space at a cut gets lost.
 */
export function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let left = text.trim(); left !== '';) {
    const end = cutOf(left);
    parts.push(left.slice(0, end).trimEnd());
    left = left.slice(end).trimStart();
  }
  return parts;
}

/** Where the first part of it ends. */
function cutOf(text: string): number {
  const most = fitting(text);
  if (most === text.length) return most;
  const from = Math.max(0, most - near);
  const nearby = text.slice(from, most);
  const lastOf = (place: RegExp) => [...nearby.matchAll(place)].at(-1)?.index;
  const at = lastOf(/[.!?…؟۔।](?=\s)|[。！？\n]/gu) ?? lastOf(/\s/gu);
  return at === undefined ? most : from + at + 1;
}

/** How many letters of it fit in one message; never half of a pair. */
function fitting(text: string): number {
  if (text.length <= mostLetters && bytesOf(text) <= mostBytes) return text.length;
  let end = 0;
  let bytes = 0;
  for (const letter of text) {
    bytes += bytesOf(letter);
    if (bytes > mostBytes || end + letter.length > mostLetters) break;
    end += letter.length;
  }
  return end;
}
