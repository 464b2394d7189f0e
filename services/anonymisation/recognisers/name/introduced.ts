import type { PlainReading } from '../../finding.js';
import type { Token } from '../../tokens.js';
import { determiners, introductions, list, particles } from '../cues.js';

/** What comes after *ik heet* without being called that: *ik heet dat niet goed*. */
export const notCalled = list(
  'ben heb dat dit het ik je jij u hij zij ze we wij mij me dan nu hier daar niet geen ook nog wel al zo dus toch maar en of want eigenlijk gewoon echt hem haar hun ons jullie iets niks niets iemand iedereen the that this it a an not my mijn zijn is was ben wat wie hoe waar die van in op aan met voor om naar bij als er te de een',
);

/** *ik heet hoop*, *omdat ik hoop heet*, *mijn naam is …*, *zeg maar dila*, *X is de achternaam*: the next word is a name, whatever it is. */
export function isIntroduced({ tokens, lexicon }: PlainReading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const word = token.folded;
  const after = tokens[at + 1]?.folded ?? '';
  if (notCalled.has(word) || determiners.has(word) || particles.has(word)) return false;
  if (before?.folded === 'ik' && (after === 'heet' || after === 'heette')) return true;
  if (
    /^(?:is|was)$/.test(after) &&
    /^(?:de|mijn|zijn|haar|hun|z'n|d'r)$/.test(tokens[at + 2]?.folded ?? '') &&
    /^(?:achternaam|voornaam|naam|roepnaam)$/.test(tokens[at + 3]?.folded ?? '')
  )
    return true;
  if (before === undefined || /[.!;\n]/.test(token.gap)) return false;
  const cue = before.folded;
  const twoBefore = tokens[at - 2]?.folded ?? '';
  if (/^(?:is|name's)$/.test(cue) && /^(?:naam|name|voornaam|achternaam|bijnaam|roepnaam)$/.test(twoBefore))
    return true;
  if (
    /^(?:me|mij|hem|haar|ook|dus|toch|nu|eigenlijk|gewoon)$/.test(cue) &&
    /^(?:noemt|noemen|noemde|noem|heet|heette|call)$/.test(twoBefore)
  )
    return token.isCapital || (!lexicon.isFrequent(word) && lexicon.classOf(word) !== 'word');
  if (cue === 'maar' && /^(?:zeg|noem)$/.test(twoBefore) && token.gap === ' ')
    return lexicon.classOf(word) !== 'word' || token.isCapital;
  if (!introductions.has(cue)) return false;
  if (/^(?:noem|noemt|noemen|noemde)$/.test(cue)) return token.isCapital && lexicon.classOf(word) !== 'word';
  if (cue.endsWith('naam') && !/[:?]/.test(token.gap)) return false;
  if (cue === 'ene') return token.isCapital || lexicon.classOf(word) === 'name';
  if (cue === 'named' || cue === 'called' || cue === 'genoemd') return lexicon.classOf(word) !== 'word';
  if (
    /^(?:hoe|dat|het|zoals|wat|zo|groep|school|ding|methode|programma|spel)$/.test(twoBefore) &&
    cue.startsWith('h')
  )
    return token.isCapital || lexicon.classOf(word) === 'name';
  return true;
}

/** *heet water*, *zo heet dat*: hot, or the name of a thing. */
export const isAfterHot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === 'heet' &&
  !/^(?:ik|hij|zij|ze|die|moeder|vader|zoon|dochter|voogd|mentor|ex|man|vrouw|broer|zus|wie|leidster|begeleider)$/.test(
    tokens[at - 2]?.folded ?? '',
  );
