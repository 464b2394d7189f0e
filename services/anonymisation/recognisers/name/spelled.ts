import type { Reading } from '../../finding.js';

/** *p a t r i c k*: single letters that spell a name. */
export function spelled({ tokens, lexicon }: Reading, isName: Uint8Array): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.entry.hasHyphen === true && /^\p{L}(?:-\p{L}){2,}$/u.test(token.folded))
      isName[at] = lexicon.isWord(token.folded.replaceAll('-', '')) ? 0 : 1;
    if (token?.text.length !== 1) continue;
    let end = at;
    let word = '';
    while (
      end < at + 15 &&
      tokens[end]?.text.length === 1 &&
      (end === at || /^[ .\-_]$/.test(tokens[end]?.gap ?? ''))
    ) {
      word += tokens[end]?.folded ?? '';
      end += 1;
    }
    if (word.length >= 3 && (lexicon.isFirstName(word) || (word.length >= 4 && lexicon.isSurname(word))))
      isName.fill(1, at, end);
    at = end - 1;
  }
}
