import { fold } from '../../domain/fold.js';
import { nearlySame } from '../plain-words.js';
import { classes, phrases } from './phrases.js';
import { wordsOf } from './phrase-pattern.js';
import { yesNoWords } from './yes-no-words.js';

/** A part of a message between commas, full stops and new lines, as words in one spelling. */
export type Clause = readonly string[];

/** Signs that are an answer by themselves. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/👍|👌|✅|✔|🆗/gu, ' ja '],
  [/👎|❌|🚫/gu, ' nee '],
  [/👋/gu, ' doei '],
  [/🤷/gu, ' geen idee '],
];

/** One spelling for what is written in several ways. */
const spellings: Readonly<Record<string, string>> = Object.fromEntries(
  `je: u jij jullie jou ge gij
je: uw jouw
ik: k ikke
het: t et
een: n
en: and
mijn: mn mijne mun
niet: nie nii ni nit neit
niks: nix niets
dat: da
dit: dis
even: effe effen ff eff
wat: wa
me: mij mezelf myself
weet: weeet wt
nee: neen nein neej neeee ne
ja: jah jaaa jha
oke: oki okee okey okay ok okie
met: mt mer
idee: ide
please: plz pls plis
want: wnt
stop: stp sotp stpo stpp
iemand: iemnd iemant
kan: kunt kun
wil: wilt
bedoel: bedoelt bedoeld bedoelde`
    .split('\n')
    .flatMap((line) => {
      const [to = '', from = ''] = line.split(': ');
      return from.split(' ').map((word) => [word, to] as const);
    }),
);

/** Words that are several. */
const together: Readonly<Record<string, string>> = {
  isg: 'is goed',
  kweet: 'ik weet',
  kweenie: 'ik weet het niet',
  kweeni: 'ik weet het niet',
  kwn: 'ik weet niet',
  kheb: 'ik heb',
  kwil: 'ik wil',
  kben: 'ik ben',
  kga: 'ik ga',
  ksnap: 'ik snap',
  weetnie: 'weet niet',
  weetniet: 'weet niet',
  gwn: 'gewoon',
  hvj: '',
  wbj: 'wat bedoel je',
  zowiezo: 'sowieso',
  gonna: 'going to',
  cannot: 'cant',
  nvm: 'never mind',
};

/** Greetings, politeness and hesitation, which change nothing (script §13). */
const fillers = new Set(
  (
    'ehm eh uh uhm uhh euh hm hmm mm even aub alsjeblieft alstublieft asjeblieft alsjeblief alstublief svp please ' +
    'graag sorry gewoon maar hoor dan nou toch hoi hallo hey hee hi hello goedemorgen goedemiddag goedenavond ' +
    'goedendag dankje dankjewel dank bedankt thanks thank thx merci eigenlijk nu eens direct meteen snel gelijk just ' +
    'now eerst first really actually oh o och ach well so lol haha hahaha xd joh bot chatbot beste lieve pff pfff tja toch echt ' +
    'hierbij nog alvast mss wel ajb jongens kindly immediately asap and en'
  ).split(' '),
);

export const withoutFillers = (words: Clause): Clause => words.filter((word) => !fillers.has(word));

const known = new Set(
  Object.values(phrases).flatMap(({ anywhere, atChoice = '' }) =>
    wordsOf(`${anywhere}\n${atChoice}`, classes),
  ),
);
/** Whether a word occurs in any command: a clause with another word in it is none. */
export const isKnown = (word: string): boolean => known.has(word) || yesNoWords.has(word);

const longer = [...known].filter((word) => word.length >= 4);

/** Words that look like one of a command and are not: never taken for a slip. */
const itself = new Set(
  (
    'stap stapt step stopt stopte stoppe gestopt mensen wens wenst wensen menselijk hels held helden helpt hielp hele ' +
    'wisselen wist wissel winnen weten wisten wassen missen missie terugkomen terugkwam terecht later lager water ' +
    'laten praat praatte paten straten staten gaten raten slaan slagen dagen doen doet deed goed moed bang bank ' +
    'vergat vergaten verder verdient vermist verwijt verwijten verwijs verhaal verhalen vertel verteld vertelde ' +
    'gewild gezien gezin gevoel voelde alleen allen geen gene deze dezen onze huis thuis school moeder vader broer ' +
    'zus zoon dochter kind kinderen mentor voogd groep leiding begint begon begonnen beginner herhaald herhaling ' +
    'overslag overslaat overgeslagen volgde volgend volgens vorig vorming ander anders andere niemand iemands ' +
    'ergens nergens altijd nooit soms vaak boos bozer blij bijna binnen buiten horen hoort hoorde gehoord luister ' +
    'luisteren luistert kwijt klaar klacht klachten kracht kunnen kennen komen komt kwam mogen mocht moeten moest ' +
    'willen wilde worden werden wordt wachten wachtte wacht zeggen zegt zitten zaten slapen slaat sliep eten eerst ' +
    'eerste laatste lastig lekker leven lezen liever liegen liegt leger leren peren pauzes person persoonlijk ' +
    'persoon pesten gepest peste papa mama oma opa echt recht rechter slecht slechte vecht vraagt vroeg vrij vrijheid ' +
    'engel engels hulpverlener help hulp human humor menu menig mening meningen metaal schaal slim snap trap stop stil ' +
    'back bank pack skip ship next text nest best test rest past mast kast last pass quit quiet quite ' +
    'start staat straat skype stout stoel stuur stoppen stoffen kloppen stappen steppen happen kappen snappen ' +
    'taal dag daag doei boei foei boer bellen bedden bellen wellen gelden melden samen sluiten fluiten sluit fluit ' +
    'afspraak afspraken opnieuw opname hopen lopen kopen nemen genomen gaan gaat ging weer meer zeer heer keer week ' +
    'huis haar hart hard waar daar maar naar jaar gaar geduld geld gelukkig jammer kamer weg weer zou zout ' +
    'rustig thuis stress heel heeft hebt heet heftig ruzie vechten verdrietig stom dom saai gedoe anders niets moeite ' +
    'moe zielig ziek school ochtend middag avond overdag nacht wanneer eigen vind vindt vond vinden ' +
    'beter boter eerder ieder iedere iedereen zorgen zorg morgen morgens avonds middags dood doodgaan sterven ' +
    'brief behandeling uitleggen uitleg uitgelegd excuses bespreking gesproken spreekt sprak spreken ' +
    'ouder ouders opvang pleeg pleegzorg instelling wijkteam bescherming jeugd ' +
    'always never about their there here where were been being they them then than with will well what when ' +
    'help self shelf read real meal deal heal seal hear near year dear tear step stay story store sorry worry ' +
    'stops stopped helped helping started going telling taking talked talks people keep sleep deep'
  ).split(' '),
);

/** The word of a command that was probably meant; the word itself when it is one, or no likeness is near. */
function meant(word: string): string {
  if (isKnown(word) || fillers.has(word) || itself.has(word)) return word;
  if (word.length < 4 || word.length > 16) return word;
  const near = longer.filter(
    (other) =>
      Math.abs(other.length - word.length) <= 2 &&
      other.startsWith(word.charAt(0)) &&
      !isForm(word, other) &&
      nearlySame(word, other),
  );
  return near.sort((one, other) => distanceFrom(word, one) - distanceFrom(word, other))[0] ?? word;
}

/** "snapte" is another form of "snapt", and no slip. */
const isForm = (word: string, other: string): boolean =>
  word.startsWith(other) && /^(?:e|te|de|ten|den|en|t|s|ed|ing)$/.test(word.slice(other.length));

const distanceFrom = (word: string, other: string): number =>
  (word.at(-1) === other.at(-1) ? 0 : 1) + Math.abs(word.length - other.length);

/** "jaaaa" is "ja", "stopppp" is "stop". */
function calm(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  const two = word.replace(/(.)\1{2,}/g, '$1$1');
  return known.has(two) ? two : word.replace(/(.)\1{2,}/g, '$1');
}

/** A message as clauses of words in one spelling; a word that is nearly one of a command is read as that one. */
export function spokenClauses(text: string): readonly Clause[] {
  const shown = signs.reduce((said, [sign, words]) => said.replace(sign, words), text);
  return fold(shown)
    .replace(/n\.v\.t\.?/g, 'nvt')
    .split(/[,.;:!?\n…()–—/]+|\s-+\s/u)
    .map((part) => wordsIn(part).map(meant))
    .filter((words) => words.length > 0);
}

function wordsIn(part: string): string[] {
  return part
    .replace(/['"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map(calm)
    .flatMap((word) => listed(together, word).split(' '))
    .map((word) => listed(spellings, word))
    .filter((word) => word !== '')
    .map((word, at, all) => (all[at + 1] === 'je' ? listed(beforeYou, word) : word));
}

/** What a list has for a word, else the word: also for "constructor", which every object has something for. */
const listed = (list: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(list, word) ? (list[word] ?? word) : word;

/** "kunnen jullie" is asked of the same bot as "kun je". */
const beforeYou: Readonly<Record<string, string>> = {
  kunnen: 'kan',
  willen: 'wil',
  zouden: 'zou',
  bedoelen: 'bedoel',
  zeggen: 'zeg',
  vragen: 'vraag',
  hebben: 'heb',
  bent: 'ben',
  spreekt: 'spreek',
};
