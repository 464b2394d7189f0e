/** What a text holds at all: a pattern that needs what it does not hold need not be tried. */
export interface Signs {
  /** Digits of any script. */
  readonly digits: number;
  /** Whether every pattern finds in the folded words what it finds in the text: none of {@link odd} is there. */
  readonly isPlain: boolean;
}

const digit = /\p{N}/u;
/** What folding leaves out or makes longer, what patterns take for another letter (ſ is an s), other scripts. */
const odd = /[\p{M}ſßþæœĳ]|(?!\p{Script=Latin})\p{L}/iu;

export function signsIn(text: string): Signs {
  let digits = 0;
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 48 && code <= 57) digits += 1;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (digit.test(sign)) digits += 1;
    else if (odd.test(sign)) isPlain = false;
  }
  return { digits, isPlain };
}
