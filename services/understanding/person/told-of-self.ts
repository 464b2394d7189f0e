import { numberOf } from '../dates/numbers.js';
import { isGreetingWord } from '../plain-words.js';
import { plain, type Word, wordsOf } from '../reading/words.js';

/** Who somebody says to be; ids of `role.*`. */
export type ToldRole = 'parent' | 'foster_parent' | 'family' | 'youth' | 'other' | 'professional';

/** What a person says about themselves, in passing or as an answer; what is not said is absent. */
export interface ToldOfSelf {
  readonly role?: ToldRole;
  /** Whole years. */
  readonly age?: number;
}

const nouns: Readonly<Record<ToldRole, string>> = {
  foster_parent:
    'pleegouder pleegouders pleegmoeder pleegvader pleegmama pleegpapa gezinshuisouder gezinshuisouders gezinshuismoeder foster',
  parent:
    'moeder vader mama papa mam pap ouder ouders stiefouder stiefmoeder stiefvader bonusmoeder bonusvader bonusmama bonusouder adoptiemoeder ' +
    'adoptievader adoptieouder adoptieouders mother father mum mom dad parent parents stepmother stepfather stepmum stepdad mam',
  family:
    'oma opa grootouder grootouders grootmoeder grootvader tante oom broer zus broertje zusje nicht neef grandmother grandma grandfather ' +
    'grandpa grandparent grandparents aunt uncle sister brother',
  youth:
    'jongere kind tiener scholier puber meisje meid jongen pleegkind pleegzoon pleegdochter teenager teen girl boy kid child',
  professional:
    'jeugdbeschermer jeugdzorgwerker hulpverlener jeugdwerker groepsleider groepsleidster gezinsvoogd voogd begeleider begeleidster ' +
    'jeugdconsulent gezinscoach casemanager jeugdreclasseerder behandelaar stagiair stagiaire gedragswetenschapper orthopedagoog ' +
    'professional pedagoog zorgprofessional jeugdprofessional ambulant teamleider',
  other:
    'buurvrouw buurman buur buren leraar lerares juf meester docent leerkracht vriend vriendin kennis neighbour neighbor teacher friend',
};
const roleOf = new Map(
  (Object.entries(nouns) as [ToldRole, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role] as const),
  ),
);

/** Words between *ik ben* and who one is. */
const between = new Set(
  (
    'een de het n a an the zelf dus namelijk ook trouwens nu inmiddels gewoon haar zijn hun van alleenstaande bezorgde boze trotse biologische ' +
    'jonge jong echte eigen wanhopige gescheiden single worried biological concerned her his their maar just myself actually pas net nieuwe ' +
    'werkzaam pedagogisch sociaal maatschappelijk social care youth toekomstige werkende ouders pleeg'
  ).split(' '),
);
/** After these, the word before is not who one is: "ik ben mijn kind kwijt", "ik ben ouder dan 16". */
const turnsRound = new Set('kwijt verloren dan geworden beu zat gaan komen niet than'.split(' '));
const mostBetween = 5;

/**
 * What is told of oneself in a message: "ik ben moeder van Tim", "als pleegouder", "ik ben een meisje van 15".
 * "Mijn zoon is 15" and "toen ik 15 was" say nothing of the writer now.
 *
 * @param isAsked - it was just asked who this is, so that "moeder van drie" is an answer.
 */
export function toldOfSelf(text: string, isAsked = false): ToldOfSelf {
  const words = wordsOf(text.slice(0, longestRead));
  const role = roleIn(words, isAsked);
  const age = ageIn(words);
  const isYoung = age !== undefined && age < 18 && role === undefined;
  return {
    ...((role ?? isYoung) && { role: role ?? 'youth' }),
    ...(age !== undefined && { age }),
  };
}

/** Beside who one is, these tell nothing; and beside one's own age, these neither. */
const tellsNothing = new Set(
  'ik ben wij we zijn i am een de n a an the en and zelf dus ook gewoon hier'.split(' '),
);
const besideAge = new Set('van of oud old jaar jr year years'.split(' '));

/**
 * Who somebody says to be who says nothing else, save hello: "hoi, ik ben een moeder".
 *
 * @returns `undefined` when anything else is told, also whose mother it is.
 */
export function onlyWho(text: string): ToldOfSelf | undefined {
  const told = toldOfSelf(text);
  if (told.role === undefined) return undefined;
  const isOfAge = (word: string): boolean =>
    told.age !== undefined && (besideAge.has(word) || numberOf(word) !== undefined);
  const isOnly = wordsOf(text).every(
    ({ text: word }) => tellsNothing.has(word) || roleOf.has(word) || isGreetingWord(word) || isOfAge(word),
  );
  return isOnly ? told : undefined;
}

/** Who one is, is said early. */
const longestRead = 1_000;

function roleIn(words: readonly Word[], isAsked: boolean): ToldRole | undefined {
  for (const [at, { text }] of words.entries()) {
    const after = isIntroduced(words, at) ? at + 2 : text === 'als' || text === 'as' ? at + 1 : undefined;
    const told = after === undefined ? undefined : nounFrom(words, after);
    if (told && (text !== 'als' || isSelf(words, at))) return told;
    if (worksInCare(words, at)) return 'professional';
    if (at === 0 && ((isAsked && words.length <= 8) || isOf(words))) {
      const named = nounFrom(words, 0);
      if (named && !(named === 'professional' && isOfThem(words))) return named;
    }
  }
  return undefined;
}

/** "ik ben", "wij zijn", "i am", "ben ik". */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const [one, two] = [words[at]?.text, words[at + 1]?.text];
  return introductions.has(`${one ?? ''} ${two ?? ''}`);
}
const introductions = new Set([
  'ik ben',
  'ben ik',
  'wij zijn',
  'we zijn',
  'zijn wij',
  'i am',
  'we are',
  'hier spreekt',
  'ik als',
]);

/** "als moeder (van …) wil ik": of oneself, and not of what somebody else does ("ze praat als moeder"). */
const isSelf = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  ['ik', 'wij', 'we', 'voel', 'en'].includes(words[at - 1]?.text ?? '') ||
  words.slice(at + 1, at + 5).some(({ text }) => ['ik', 'wij', 'we', 'i'].includes(text));

/** "De voogd belt nooit terug" tells of somebody else. */
const isOfThem = (words: readonly Word[]): boolean =>
  ['de', 'the'].includes(words[0]?.text ?? '') && words.length > 2;

/** "moeder van Tim" with which a message begins. */
const isOf = (words: readonly Word[]): boolean =>
  words.slice(1, 3).some(({ text }) => text === 'van' || text === 'hier' || text === 'of');

function nounFrom(words: readonly Word[], from: number): ToldRole | undefined {
  for (let at = from; at <= from + mostBetween; at += 1) {
    const word = words[at];
    if (!word) return undefined;
    if (word.text === 'foster') return 'foster_parent';
    if (
      (word.text === 'care' || word.text === 'social' || word.text === 'youth') &&
      words[at + 1]?.text === 'worker'
    )
      return 'professional';
    if (
      (word.text === 'maatschappelijk' || word.text === 'pedagogisch') &&
      /^(?:werker|werkster|medewerk)/.test(words[at + 1]?.text ?? '')
    )
      return 'professional';
    if (word.text === 'young' && words[at + 1]?.text === 'person') return 'youth';
    const role = roleOf.get(word.text);
    if (role && word.text !== 'ouder') return turnsRound.has(words[at + 1]?.text ?? '') ? undefined : role;
    if (word.text === 'ouder' && !turnsRound.has(words[at + 1]?.text ?? '')) return 'parent';
    if (!between.has(word.text)) return undefined;
  }
  return undefined;
}

/** "ik werk bij jeugdzorg", "i work in youth care". */
function worksInCare(words: readonly Word[], at: number): boolean {
  const said = words.slice(at, at + 8).map(({ text }) => text);
  if (!(said[0] === 'ik' && said[1] === 'werk') && !(said[0] === 'i' && said[1] === 'work')) return false;
  return (
    said.some((word) =>
      /^(?:jeugdzorg|jeugdhulp|jeugdbescherming|hulpverlen|jeugdhulpverlen|leefgroep)/.test(word),
    ) || said.join(' ').includes('youth care')
  );
}

const beforeAge = new Set(
  'nu net pas al ook inmiddels ongeveer zelf dus een meisje jongen meid van jongere girl boy of about only just now a'.split(
    ' ',
  ),
);
/** After an age comes its end, or what has nothing to do with how long something took. */
const afterAge = new Set(
  'en maar want ik woon zit dus meisje jongen of and but so girl boy jarig uit'.split(' '),
);

function ageIn(words: readonly Word[]): number | undefined {
  for (const at of words.keys()) {
    if (!isIntroduced(words, at) || words[at]?.text === 'wij' || words[at]?.text === 'we') continue;
    const age = ageFrom(words, at + 2);
    if (age !== undefined) return age;
  }
  return undefined;
}

function ageFrom(words: readonly Word[], from: number): number | undefined {
  let less = 0;
  for (let at = from; at <= from + mostBetween; at += 1) {
    const text = words[at]?.text;
    if (text === undefined) return undefined;
    if (text === 'bijna' || text === 'almost') less = 1;
    else if (!beforeAge.has(text)) {
      const years = numberOf(text) ?? joined(text);
      return years !== undefined && isAge(words, at) && years >= 6 && years < 100
        ? Math.floor(years) - less
        : undefined;
    }
  }
  return undefined;
}

/** "15jr", "14j". */
const joined = (word: string): number | undefined => {
  const digits = /^(\d{1,2})(?:jr|j|jaar|yo|y)$/.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether the number at this place is how old someone is, and not for how long or how often something was. */
function isAge(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  const next = (ahead: number): string | undefined => {
    const word = words[at + ahead];
    return word?.clause === clause ? word?.text : undefined;
  };
  const unit = next(1);
  if (unit === undefined || unit === 'oud' || unit === 'old') return true;
  if (/^(?:jaar|jr|jaren|jaartjes|years?|yrs?)$/.test(unit)) {
    const after = next(2);
    return (
      after === undefined || after === 'oud' || after === 'old' || (afterAge.has(after) && after !== 'uit')
    );
  }
  return afterAge.has(unit) && unit !== 'uit';
}

const kin = new Set(
  'zoon zoontje dochter dochtertje zusje broertje zus broer kind kinderen moeder vader son daughter brother sister mother father'.split(
    ' ',
  ),
);

/**
 * How old somebody is who was just asked for it: "veertien", "bijna 16", "15 jr", "net 12 geworden".
 *
 * @returns whole years, 6 or more (a lower number is that of an answer); `undefined` when it is somebody else's age.
 */
export function ageAnswered(text: string): number | undefined {
  const words = wordsOf(text.slice(0, longestRead)).map((word) => word.text);
  if (words.some((word) => kin.has(word))) return undefined;
  for (const [at, word] of words.entries()) {
    const years = numberOf(word) ?? joined(word);
    if (years === undefined || years < 6 || years >= 100) continue;
    const before = words.slice(Math.max(0, at - 4), at);
    return Math.floor(years) - (before.some((one) => notYet.has(one)) ? 1 : 0);
  }
  return undefined;
}
/** "bijna 16", "ik word in mei 16": not yet. */
const notYet = new Set(['bijna', 'almost', 'word', 'wordt', 'nearly', 'turning'].map(plain));
