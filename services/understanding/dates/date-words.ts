const listed = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split('\n').flatMap((line, at) => line.split(' ').map((word) => [word, at] as const)));

/** 0 for Monday; short ones only where a date or a part of the day follows. */
export const weekdays = listed(`maandag monday mandag maandg maandagen
dinsdag tuesday dinsag dindsag dinsd
woensdag wednesday woensag wednsday woesdag
donderdag thursday donderag dondr thurs
vrijdag friday vrydag
zaterdag saturday zaterag zatterdag
zondag sunday`);
const shortWeekdays = listed('ma mon\ndi tue\nwo wed\ndo thu\nvr fri\nza sat\nzo sun');

/** 0 for January. */
export const months = listed(`januari january jan
februari february feb febr
maart march mrt
april apr aprl appril aprill
mei may
juni june jun juny
juli july jul
augustus august aug
september sept sep
oktober october okt oct
november nov
december dec`);

export const weekdayIn = (word: string | undefined): number | undefined =>
  word === undefined
    ? undefined
    : weekdays.get(word.replace(/(?<=dag)(?:s?(?:avond|ochtend|middag|nacht|morgen))$/, ''));
export const shortWeekdayIn = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : shortWeekdays.get(word);
export const monthIn = (word: string | undefined): number | undefined => {
  const at = word === undefined ? undefined : months.get(word);
  return at === undefined ? undefined : at + 1;
};

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
export const unitWords: ReadonlyMap<string, Unit> = new Map(
  `minute: minuut minuten min minute minutes minuutje minuutjes seconde seconden
hour: uur uren uurtje uurtjes hour hours
day: dag dagen daagen dagn day days dagje dagjes daagjes etmaal nacht nachten nights night nachtje nachtjes avonden
week: week weken wk wkn weeks weak weaks weeken wekn weekje weekjes weken wks
weekend: weekend weekenden weekeinde weekends weekendje
month: maand maant maanden mnd mnden month months maandje maandjes mnds
quarter: kwartaal kwartalen quarter quarters
year: jaar jaren jr year years jaartje jaartjes yr yrs`
    .split('\n')
    .flatMap((line) => {
      const [unit = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, unit as Unit] as const);
    }),
);
export const unitOf = (word: string | undefined): Unit | undefined =>
  word === undefined ? undefined : unitWords.get(word);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Days by their distance from today. */
export const daysFromToday: ReadonlyMap<string, number> = new Map(
  `-3: eereergisteren eergisterennacht
-2: eergisteren eergister eergistern eergisteravond eergisterenavond eergisterenmiddag eergisterenochtend eergisterochtend eergistermiddag eergistren
-1: gisteren gister gisters gistern gistren gsteren gisteravond gisterenavond gistermiddag gisterenmiddag gisterochtend gisterenochtend gistermorgen gisterenmorgen gisternacht gisterenacht gisterennacht yesterday gistravond gisteravnd giste
0: vandaag vandag vndaag vanochtend vanmorgen vanmiddag vanavond vannacht today tonight zojuist daarstraks daarnet zonet zoeven vanacht vanavnd
1: morgen morgenochtend morgenmiddag morgenavond morgenvroeg tomorrow morge morgenmorgen
2: overmorgen overmorgenochtend overmorgenavond
3: overovermorgen`
    .split('\n')
    .flatMap((line) => {
      const [distance = '', list = ''] = line.split(': ');
      return list.split(' ').map((word) => [word, Number(distance)] as const);
    }),
);

export const partsOfDay = words(
  'ochtend ochtends middag middags avond avonds nacht nachts morgen morgens vroeg laat ochtendje morning afternoon evening night avnd voormiddag namiddag smorgens sochtends smiddags savonds snachts tussendoor',
);
export const thisWords = words('deze dit this deez');
export const lastWords = words(
  'vorige vorig verleden afgelopen laatste last previous past voorbije voorgaande jongstleden vorg vorrig afgelope vorrige vorge afglopen aflopen',
);
/** Of weekdays only these go back a week; *afgelopen* and *laatste* are the last one. */
export const nextWords = words(
  'volgende volgend komende komend aanstaande aankomende next coming eerstvolgende upcoming aankomend',
);
/** Days that come back: *dinsdags*, *op zaterdagavonden*, *on mondays*. */
export const comesBack =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|en|s?(?:avond|ochtend|middag|nacht|morgen)(?:en|s))|(?:mon|tues|wednes|thurs|fri|satur|sun)days|doordeweeks)$/;
export const everyWords = words(
  'elke iedere elk ieder every each altijd steeds wekelijks dagelijks maandelijks jaarlijks meestal soms vaak sometimes often always telkens nooit never',
);
export const beginWords = words('begin beginnend start vroeg early beginning aanvang');
export const middleWords = words('half midden medio halverwege mid middle helft');
export const endWords = words('eind einde late end eindje uiteinde');
export const sinceWords = words('sinds sedert vanaf since al from');
export const untilWords = words('tot till until to tm');
/** Joins words about one time. */
export const joints = words(
  "met with van in op de het the of on , om rond omstreeks ongeveer ergens dus zo toen een n at around about s ' ( 's tijdens gedurende during : dan die dit",
);
/** What is on every day: "dinsdag na het eten" is Tuesday. */
export const dailyWords = words(
  'school eten werk les lessen ontbijt lunch avondeten training voetbal gym sport schooltijd bedtijd middageten douchen dinner breakfast work schoolbel bezoek',
);
