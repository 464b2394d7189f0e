/**
 * How well spans were found, on labelled texts. Only letters and digits count; a labelled span is
 * covered when all of its letters and digits lie in found spans, whatever their label. Stretches in
 * `neutral` may be masked or left. `QUASI` (to be flagged, not masked) is left out of every figure.
 */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly neutral?: readonly Stretch[];
  readonly style?: readonly string[];
}
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface LabelledSpan extends Stretch {
  readonly label: string;
}

/** Two counts that make a share. */
export interface Share {
  of: number;
  yes: number;
}

export interface Score {
  readonly messages: number;
  readonly withoutIdentifiers: number;
  readonly byLabel: Readonly<Record<string, Share>>;
  readonly direct: Share;
  readonly indirect: Share;
  readonly nameTokensVisible: Share;
  readonly lowerCaseNameTokensVisible: Share;
  /** In messages that are small letters without any punctuation. */
  readonly bareNameTokensVisible: Share;
  /** Of names that stand in no list. */
  readonly unlistedNameTokensVisible: Share;
  readonly messagesWithLeak: Share;
  /** Of the masked letters and digits, those that were labelled. */
  readonly precision: Share;
  readonly harmlessTouched: Share;
  readonly harmlessCharacters: Share;
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly kind: 'missed' | 'too much';
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

const directLabels = new Set([
  'PERSON',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'IBAN',
  'ID',
  'PLATE',
  'HANDLE',
]);
const indirectLabels = new Set(['LOCATION', 'ORG', 'DATE', 'AGE']);
/** Small words inside names: seeing them gives nobody away. */
const particles = new Set(
  'van de der den het t ter ten te von zu el la le du da dos di del d l op in aan bij voor uit en y bin ait ould of v vd s o'.split(
    ' ',
  ),
);

/** @param isListed - whether a name, as typed, stands in a list. */
export function scoreSpans(
  gold: readonly Labelled[],
  found: ReadonlyMap<string, readonly LabelledSpan[]>,
  isListed: (name: string) => boolean = () => true,
): Score {
  const share = (): Share => ({ of: 0, yes: 0 });
  const count = (into: Share, yes: boolean, weight = 1): void => {
    into.of += weight;
    if (yes) into.yes += weight;
  };
  const byLabel: Record<string, Share> = {};
  const misses: Miss[] = [];
  const [direct, indirect, visible, visibleLower, bare, unlisted, leaks, precision, touched, characters] =
    Array.from({ length: 10 }, share) as [
      Share,
      Share,
      Share,
      Share,
      Share,
      Share,
      Share,
      Share,
      Share,
      Share,
    ];
  let withoutIdentifiers = 0;

  for (const { id, text, spans, neutral = [] } of gold) {
    const counts = Array.from({ length: text.length }, (_, at) => /[\p{L}\p{N}]/u.test(text.charAt(at)));
    const mask = new Uint8Array(text.length);
    const masked = found.get(id) ?? [];
    for (const { start, end } of masked) mask.fill(1, start, end);
    const allowed = new Uint8Array(text.length);
    for (const { start, end } of neutral) allowed.fill(1, start, end);
    const wanted = new Uint8Array(text.length);
    for (const { start, end } of spans) wanted.fill(1, start, end);

    const isBare = text === text.toLowerCase() && !/[.,!?;:]/.test(text);
    let hasLeak = false;
    for (const { start, end, label } of spans) {
      if (label === 'QUASI') continue;
      const isCovered = range(start, end).every((at) => counts[at] !== true || mask[at] === 1);
      count((byLabel[label] ??= share()), isCovered);
      if (directLabels.has(label)) count(direct, isCovered);
      if (indirectLabels.has(label)) count(indirect, isCovered);
      if (!isCovered) {
        hasLeak = true;
        misses.push({ kind: 'missed', id, label, text: around(text, start, end) });
      }
      if (label !== 'PERSON') continue;
      for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
        const name = word[0];
        if (name.length < 2 || particles.has(name.toLowerCase())) continue;
        const from = start + word.index;
        const isVisible = range(from, from + name.length).some((at) => mask[at] === 0);
        count(visible, isVisible);
        if (isBare) count(bare, isVisible);
        if (!isListed(name)) count(unlisted, isVisible);
        const first = name.charAt(0);
        if (first === first.toLowerCase() && first !== first.toUpperCase()) count(visibleLower, isVisible);
      }
    }

    let tooMuch = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (counts[at] !== true) continue;
      if (mask[at] === 1 && (wanted[at] === 1 || allowed[at] === 0)) count(precision, wanted[at] === 1);
      if (mask[at] === 1 && wanted[at] === 0 && allowed[at] === 0) tooMuch += 1;
    }
    for (const { start, end, label } of masked) {
      const letters = range(start, end).filter((at) => counts[at] === true && allowed[at] === 0);
      if (letters.filter((at) => wanted[at] === 1).length * 2 < letters.length) {
        misses.push({ kind: 'too much', id, label, text: around(text, start, end) });
      }
    }
    if (spans.length > 0) count(leaks, hasLeak);
    else {
      withoutIdentifiers += 1;
      count(touched, tooMuch > 0);
      const plain = range(0, text.length).filter((at) => counts[at] === true && allowed[at] === 0).length;
      characters.of += plain;
      characters.yes += tooMuch;
    }
  }
  return {
    messages: gold.length,
    withoutIdentifiers,
    byLabel,
    direct,
    indirect,
    nameTokensVisible: visible,
    lowerCaseNameTokensVisible: visibleLower,
    bareNameTokensVisible: bare,
    unlistedNameTokensVisible: unlisted,
    messagesWithLeak: leaks,
    precision,
    harmlessTouched: touched,
    harmlessCharacters: characters,
    misses,
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
