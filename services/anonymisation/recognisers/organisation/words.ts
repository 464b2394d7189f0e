import { list } from '../cues.js';
import { mark } from '../marks.js';

const kinds: readonly { readonly kind: string; readonly words: ReadonlySet<string> }[] = [
  {
    kind: 'school',
    words: list(
      'school basisschool schooltje middelbare obs cbs rkbs pcbs kbs csg rsg osg sg vso so sbo sbao isk mytylschool tyltylschool praktijkschool vmbo-school scholengemeenschap gymnasium lyceum college mbo roc hogeschool kindcentrum ikc montessorischool vrijeschool speciaal',
    ),
  },
  {
    kind: 'opvang',
    words: list(
      'kinderdagcentrum kdc kdv kinderdagverblijf bso peuterspeelzaal kinderopvang creche gastouderbureau medisch-kinderdagverblijf dagbesteding',
    ),
  },
  {
    kind: 'groep',
    words: list(
      'woongroep leefgroep behandelgroep groep gezinshuis huize crisisgroep locatie afdeling paviljoen kamertraining kamertrainingscentrum gezinsvervangend internaat villa unit behandelhuis logeerhuis zorgboerderij gezinsgroep meidengroep jongensgroep opvang opvanghuis team',
    ),
  },
  {
    kind: 'club',
    words: list(
      'koor kickboksschool kickboxing boksclub balletschool judoschool turnclub tennisvereniging tennisclub handbalvereniging volleybalvereniging zwemvereniging paardrijschool ponyclub fanfare harmonie vv fc sv sc rkvv mhc hc svv asv hv bv vc tv zv voetbalclub voetbalvereniging vereniging korfbalvereniging hockeyclub scouting manege zwemclub turnvereniging sportclub atletiekvereniging judoclub sportschool boksschool dansschool muziekschool club',
    ),
  },
  {
    kind: 'organisatie',
    words: list(
      'logopediepraktijk fysiopraktijk therapiepraktijk kapsalon kapper garage boerderij hoeve kwekerij kringloop theater bioscoop museum transportbedrijf schoonmaakbedrijf taxibedrijf pizzeria lunchroom kinderboerderij jachtwerf werkplaats zorgcentrum verpleeghuis praktijk huisartsenpraktijk kliniek stichting bureau instelling kerk moskee gemeente-loket advocatenkantoor restaurant cafe snackbar supermarkt winkel fysiotherapie tandartspraktijk apotheek ziekenhuis gezondheidscentrum buurthuis wijkcentrum jongerencentrum buurtteam camping hotel bakkerij slagerij bedrijf zorginstelling jeugdzorginstelling firma',
    ),
  },
];
/** Which kind a word is for. */
export const kindsByWord: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(({ kind, words }) => [...words].map((word) => [word, kind] as const)),
);
/** Kept: bodies of the whole country, help lines, brands; they lead to nobody. */
export const national = list(
  'jeugdstem luisterlijn centrum seksueel geweld kindertelefoon kinderbescherming rvdk igj veilig thuis raad rechtbank gerechtshof hof tweede eerste kamer ministerie inspectie jeugd jeugdwet wet awb avg grondwet wmo wlz verdrag internationaal rechten kind kinderombudsman ombudsman nationale leger heils schrikker politie justitie openbaar ministerie belastingdienst uwv svb ind coa ggd ggz gz cjg azc duo digid svwj pgb ots uhp skj nji nvwa loc aanvraag crisisdienst spoed spoedeisende hulp eu europa nederland vws vng unicef amnesty kruis jumbo action hema lidl aldi heijn ikea primark kruidvat mcdonalds kfc netflix youtube whatsapp snapchat instagram tiktok google facebook fortnite minecraft roblox playstation ps5 ps4 xbox nintendo samsung apple iphone spotify ns arriva tinder bol marktplaats vinted zalando disney efteling paaspop pinkpop lowlands sinterklaas kerstman god allah jezus bijbel koran torah engels nederlands duits frans arabisch turks pools spaans grieks latijn islam christendom moslim nederlander nederlanders opel volkswagen vw audi bmw toyota renault peugeot citroen tesla nike adidas gucci ritalin concerta medikinet melatonine fluoxetine dipiperon risperdal emdr mdft fft pmto signs safety triple sova cito havo vwo vmbo mavo mbo hbo bbl kt1 crisisopvang nidos akj wajong bopz bjz pgb wsnp gkb rvk tourette asperger',
);
/** The first word of the name of such a body, told by the next. */
export const nationalFirst = list('albert william burger');

/** *het Klachtreglement*, *de Eindevaluatie*, *het Juridisch Loket*: what formal letters give a capital, and is nobody's. */
export const formal = mark(
  (folded) =>
    folded.length > 4 &&
    /(?:wet|wetboek|verdrag|inspectie|rechter|raad|ministerie|commissie|convention|act|plan|gesprek|protocol|reglement|statuut|formulier|kantoor|dossier|regeling|verordening|voorwaarden|overleg|evaluatie|kader|model|beleid|loket|meldpunt|instelling|verklaring|beroep|bezwaar|rapport|rapporteur|advies|procedure|besluit|traject|toets|code|dag|nummer|bijeenkomst|voorziening|beschikking|dossiers|gemeenten|verzekeringsbank|klok|plicht|handboek|methode|criterium|toestemming|vergadering|telefoons?|onderzoek|diensten|krant|boekje)$/.test(
      folded,
    ),
);
