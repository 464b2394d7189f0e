import { cueReader } from '../themes/cue-reader.js';
import { Spelling } from '../reading/spelling.js';
import type { Word } from '../reading/words.js';
import { classes, lightWords, situationPhrases } from './situation-phrases.js';
import { type Situation, situations } from './situation.js';

/** What is said to the line itself is short: whatever is longer is a story, and is read no further. */
const mostCharacters = 160;
const mostWords = 22;
/** In so many words one may be a word we do not know: a name, a slip of the finger. */
const wordsPerStranger = 5;

const light = new Set(lightWords.split(' '));
const vocabulary = new Set(
  [...Object.values(situationPhrases), ...Object.values(classes)].flatMap(
    (text) => text.match(/[a-z0-9]+/g) ?? [],
  ),
);

/** Just themselves, however much they look like a word of a question. */
const ordinary = new Set(
  (
    'moeten moest mochten gelegen gezeten gekomen genomen gewezen geweest kwam kwamen zagen zeiden waren wilden konden werden hadden ' +
    'bellen belde belden gebeld praatte schreef schreven zaten zoeken lopen maanden weken jaren uren dagen kamer familie vriendje ' +
    'broer zusje school klas lesgeven juffrouw samen slapen huilen boos bang verdrietig niemand altijd steeds weer gister gisteren'
  ).split(' '),
);

const reader = cueReader(
  situations.map((id) => ({ id, weight: 1, lines: situationPhrases[id] })),
  classes,
  ordinary,
);
let spelling: Spelling | undefined;
const isStranger = ({ text }: Word): boolean => {
  if (light.has(text) || vocabulary.has(text)) return false;
  spelling ??= new Spelling({ known: new Set([...light, ...vocabulary]), ordinary });
  return spelling.read(text).length === 0;
};

/** What tells of something that happened, or of why: beside it, the same words are a story. */
const tells = new Set(
  (
    'gisteren eergisteren vorige afgelopen toen daarna omdat waardoor sinds zei zeiden was waren had hadden ging gingen kwam kwamen deed deden ' +
    'werd werden moest mocht wilde kreeg kregen altijd steeds telkens weer yesterday because then was were said told went did had when since always waarom why'
  ).split(' '),
);
/** Of these even *was* and *altijd* may be part. */
const mayTell: ReadonlySet<Situation> = new Set(['abusive', 'off-topic', 'advice', 'punish', 'thanks']);
/** Of somebody else: an insult beside it is told, and not said to us. */
const others = new Set(
  'ze hij zij hun zei zeiden zegt zeggen riep schreeuwde schreeuwt noemde noemt noemen tegen zoon dochter kind they he she told said says called him them mijn my mentor voogd leiding'.split(
    ' ',
  ),
);
const thirdPerson = new Set('ze hij zij they he she'.split(' '));

const asks =
  /^(?:wie|wat|waar|hoe|hoeveel|hoelang|welke?|wanneer|kom[te]?n?|komd|staa[tn]|ka?u?n|kunt|kunnen|krijg(?:t|en)?|wordt?|worden|gaa[tn]|ga|mag|mogen|hoor(?:t|d)?|horen|is|zijn|bent?|lees[td]?|lezen|moet(?:en)?|kost(?:en)?|weet|weten|zie[nt]?|heeft|hebt?|hebben|doe[tn]?|geeft?|geven|stuur(?:t)?|sturen|wil(?:t|len)?|zit(?:ten)?|zal|zullen|zou(?:den)?|blijft?|bewaar[td]?|bewaren|sla(?:a[tn])?|vertel(?:t|len)?|zeg(?:t|gen)?|meld(?:t|en)?|bel(?:t|len)?|maa?k(?:t|en)?|praat|chat|spreek|schrijf(?:t|en)?|zet(?:ten)?|speelt|regent|ken|horen|gebruik(?:t|en)?|herkent|herkennen|betaal|betalen|werk(?:t|en)?|merk(?:t|en)?|does|do|did|will|can|could|is|are|am|who|what|where|how|which|should|may|have|has|would)$/;

/** Situations that are no question and need no question mark. */
const statements: ReadonlySet<Situation> = new Set([
  'say-je',
  'say-u',
  'abusive',
  'test',
  'thanks',
  'about-the-line',
]);

/**
 * What a message says to the line itself, when it says nothing else: a short question about the line, a thank
 * you, an insult at it. A story that only mentions such a thing is content, and so is every doubt.
 *
 * @param tells - the open question is answered in own words, so that only what clearly asks counts.
 */
export function situationIn(text: string, isTelling: boolean): Situation | undefined {
  if (text.length > mostCharacters) return undefined;
  const { words, cues } = reader.read(text);
  if (words.length === 0 || words.length > mostWords || cues.length === 0) return undefined;
  if (words.filter(isStranger).length > Math.floor(words.length / wordsPerStranger)) return undefined;
  const isStory = words.some((word) => tells.has(word.text));
  const isQuestion = asksSomething(text, words);
  const said = words.map((word) => word.text).join(' ');
  const found = new Set(cues.map(({ id }) => id));
  return situations
    .filter((id) => found.has(id))
    .filter((id) => !isStory || mayTell.has(id))
    .filter((id) => id !== 'abusive' || !words.some((word) => others.has(word.text)))
    .filter((id) => !id.startsWith('say-') || !words.some((word) => thirdPerson.has(word.text)))
    .find(
      (id) => statements.has(id) || isQuestion || (!isTelling && isNoStatement(id) && worries.test(said)),
    );
}

/** At a choice also "mijn ouders mogen dit niet horen" is said to the line; what may be done is only asked. */
const isNoStatement = (id: Situation): boolean => id !== 'advice' && id !== 'off-topic';

/** "Ik wil niet dat mijn ouders dit horen", and not the wish "dat mijn ouders het horen". */
const worries =
  /^(?!dat\b)(?:.* )?(?:niet|geen|mag|mogen|bang|hoop|hopelijk|dont|not|never|weten|know|kan|privacy|anoniem|gratis|nummer|geef|want)\b/;

function asksSomething(text: string, words: readonly Word[]): boolean {
  if (text.includes('?')) return true;
  const said = words.map((word) => word.text);
  const first = said.find((word) => !leadIn.has(word)) ?? '';
  return (
    asks.test(first) ||
    /\b(?:af of|weten of|weten wie|weten wat|toch|he)$|\b(?:vraag me af|weten of|to know|wil weten|ask)\b/.test(
      said.join(' '),
    )
  );
}

const leadIn = new Set(
  'ehm eh uh uhm hm even sorry maar hoi hallo hey hee hi hello dag oke okay ok en nou ja dus eerst btw zeg vraagje vraag goedemiddag goedemorgen goedenavond well so but and wacht'.split(
    ' ',
  ),
);
