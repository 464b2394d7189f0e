import { wordsOf } from '../reading/words.js';

/** Organisations of whose care this line is not, by the words people use for them. */
const others = new Set(
  (
    'veiligthuis politie school basisschool leraar lerares juf meester docent leerplicht leerplichtambtenaar ziekenhuis huisarts dokter rechter ' +
    'rechtbank kinderrechter raadsonderzoeker uwv belastingdienst woningbouw verzekering zorgverzekeraar kinderopvang bso crashe creche ' +
    'police hospital teacher judge court doctor schoolleiding directeur agent agenten tandarts werkgever'
  ).split(' '),
);
const pairs = new Set(['veilig thuis', 'kinderbescherming raad', 'de raad', 'raad voor']);
/** One word of youth care, and the story may well be about this organisation. */
const care =
  /^(?:voogd|gezinsvoogd|jeugd|begeleid|mentor|groep|leefgroep|pleeg|hulpverlen|hulp|zorg|instelling|gezinshuis|gezinscoach|behandel|therap|psycho|ambulant|wijkteam|gemeente|leiding|coach|casemanager|uithuis|ots|plaatsing|geplaatst|worker|guardian|foster|care|group|carer|therapist|counsell|residential)/;
/** A council for child protection is no client council. */
const council = /^(?:raadsonderzoek|kinderbescherming|raad)/;

/** Few words tell too little to say so. */
const leastWords = 4;
const longestRead = 2_000;

/**
 * Whether a story is only about another organisation or about no youth care: Veilig Thuis, the Raad voor de
 * Kinderbescherming, the police, a school, a hospital. In doubt it is not.
 *
 * @param organisation - the one this line belongs to: its own name is never another.
 */
export function isOtherOrganisation(story: string, organisation: string): boolean {
  const own = new Set(wordsOf(organisation).map(({ text }) => text));
  const words = wordsOf(story.slice(0, longestRead)).map(({ text }) => text);
  if (words.length < leastWords || words.some((word) => care.test(word) && word !== 'zorgverzekeraar'))
    return false;
  return words.some((word, at) => {
    if (own.has(word)) return false;
    const pair = `${word} ${words[at + 1] ?? ''}`;
    if (pair === 'veilig thuis') return isAnInstitution(words, at);
    if (pairs.has(pair))
      return words.includes('kinderbescherming') || words.some((other) => council.test(other));
    return others.has(word) || word === 'kinderbescherming' || word.startsWith('raadsonderzoek');
  });
}

/** "Ik voel me veilig thuis" is no organisation. */
const isAnInstitution = (words: readonly string[], at: number): boolean =>
  !['me', 'niet', 'weer', 'zich', 'ons', 'is', 'ben', 'voelt', 'voel', 'kind', 'mij'].includes(
    words[at - 1] ?? '',
  );
