import type { Token } from '../../tokens.js';

const idioms =
  /^(?:jan modaal|jip en janneke|jan en alleman|jantje van leiden|gilles de la|de la tourette|klaas vaak|gordon ramsay|jan klaassen|piet snot|jan rap|sint maarten|sint nicolaas|victor meldrew|john doe|peter pan|jan lul|jan met de)/;

const idiomWords = new Set(idioms.source.match(/[a-z]{2,}/g));

/** *jan en alleman*: names of nobody. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (!idiomWords.has(tokens[at]?.folded ?? '')) return false;
  for (let back = 0; back <= 2; back += 1) {
    const phrase = tokens
      .slice(Math.max(0, at - back), at - back + 4)
      .map(({ folded }) => folded)
      .join(' ');
    if (idioms.test(phrase)) return true;
  }
  return false;
}
