import { listed } from '../../entry.js';
import type { PlainReading } from '../../finding.js';
import { hasCue, isListed, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';

/** *ik heet hoop*, *omdat ik hoop heet*, *mijn naam is …*, *zeg maar dila*, *X is de achternaam*: the next word is a name, whatever it is. */
export function isIntroduced({ tokens, lexicon }: PlainReading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || hasCue(token, cue.notCalled | cue.determiner | cue.particle)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.folded ?? '';
  const isFollowed = after === 'is' || after === 'was';
  if (!isFollowed && !hasCue(before, cue.introducing)) return false;
  if (before?.folded === 'ik' && (after === 'heet' || after === 'heette')) return true;
  if (
    isFollowed &&
    /^(?:de|mijn|zijn|haar|hun|z'n|d'r)$/.test(tokens[at + 2]?.folded ?? '') &&
    /^(?:achternaam|voornaam|naam|roepnaam)$/.test(tokens[at + 3]?.folded ?? '')
  )
    return true;
  if (before === undefined || /[.!;\n]/.test(token.gap)) return false;
  if (token.isCapital && isAfterNameOf(tokens, at)) return true;
  const word = token.folded;
  const introducing = before.folded;
  const twoBefore = tokens[at - 2]?.folded ?? '';
  if (
    /^(?:is|name's)$/.test(introducing) &&
    /^(?:naam|name|voornaam|achternaam|bijnaam|roepnaam)$/.test(twoBefore)
  )
    return true;
  if (
    /^(?:me|mij|hem|haar|ook|dus|toch|nu|eigenlijk|gewoon)$/.test(introducing) &&
    /^(?:noemt|noemen|noemde|noem|heet|heette|call)$/.test(twoBefore)
  )
    return token.isCapital || (!isListed(token, listed.frequent) && lexicon.classOf(word) !== 'word');
  if (introducing === 'maar' && /^(?:zeg|noem)$/.test(twoBefore) && token.gap === ' ')
    return lexicon.classOf(word) !== 'word' || token.isCapital;
  if (!hasCue(before, cue.introduction)) return false;
  if (/^(?:noem|noemt|noemen|noemde)$/.test(introducing))
    return token.isCapital && lexicon.classOf(word) !== 'word';
  if (introducing.endsWith('naam') && !/[:?]/.test(token.gap)) return false;
  if (introducing === 'ene') return token.isCapital || lexicon.classOf(word) === 'name';
  if (introducing === 'named' || introducing === 'called' || introducing === 'genoemd')
    return lexicon.classOf(word) !== 'word';
  if (
    /^(?:hoe|dat|het|zoals|wat|zo|groep|school|ding|methode|programma|spel)$/.test(twoBefore) &&
    introducing.startsWith('h')
  )
    return token.isCapital || lexicon.classOf(word) === 'name';
  return true;
}

/** *de voornaam van mijn zoon is Mei*, *de achternaam van onze voogd is Goed*. */
function isAfterNameOf(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|was|luidt)$/.test(tokens[at - 1]?.folded ?? '')) return false;
  return [3, 4, 5, 6].some(
    (back) =>
      /^(?:voornaam|achternaam|naam|roepnaam|bijnaam)$/.test(tokens[at - back]?.folded ?? '') &&
      tokens[at - back + 1]?.folded === 'van',
  );
}

/** *heet water*, *zo heet dat*: hot, or the name of a thing. */
export const isAfterHot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === 'heet' &&
  !/^(?:ik|hij|zij|ze|die|moeder|vader|zoon|dochter|voogd|mentor|ex|man|vrouw|broer|zus|wie|leidster|begeleider)$/.test(
    tokens[at - 2]?.folded ?? '',
  );
