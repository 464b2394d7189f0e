/** The words of a line, for looking up. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name, and part of how somebody is called. */
export const titles = list(
  'familie fam mevrouw mevr mvr mw meneer mijnheer dhr heer juf juffrouw juffie meester mr mrs ms miss sir madam dr drs ing ir prof dokter tante oom opa oma coach trainer zuster broeder pastoor dominee imam pater frau herr señora pani',
);

/** Family and friends: the role in the readable text. */
export const kin = list(
  'zoon zoontje dochter dochtertje kind kindje broer broertje zus zusje moeder vader mama papa mam pap man vrouw partner ex ex-man ex-vrouw exman exvrouw ex-partner expartner kleinzoon kleindochter kleinkind neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje stiefvader stiefmoeder stiefzoon stiefdochter stiefbroer stiefzus pleegzoon pleegdochter pleegkind pleegmoeder pleegvader pleegbroer pleegzus pleegbroertje pleegzusje schoonzus schoonmoeder schoonvader zwager halfbroer halfzus tweelingbroer tweelingzus oudste jongste son daughter brother sister mother father mom mum dad husband wife boyfriend girlfriend friend cousin uncle aunt grandson granddaughter stepdad stepmom foster baby',
);

/** Work and places around a child: the role in the readable text. */
export const roles = list(
  'mentor mentrix voogd gezinsvoogd jeugdbeschermer jeugdzorgwerker voogdijmedewerker begeleider begeleidster leider leidster groepsleider groepsleidster teamleider teamleidster medewerker medewerkster persoonlijk pb pb-er pber ambulant hulpverlener hulpverleenster gedragswetenschapper gedragsdeskundige orthopedagoog zorgcoordinator casusregisseur pleegouder gezinsbegeleidster kinderpsycholoog jongerenbegeleider psycholoog psychologe psychiater therapeut therapeute huisarts arts kinderarts leraar lerares docent docente leerkracht directeur directrice manager locatiemanager stagiair stagiaire collega buurman buurvrouw buurjongen buurmeisje klasgenoot klasgenootje huisgenoot groepsgenoot pleegzorgwerker pleegzorgbegeleider casemanager regiehouder gezinscoach jongerencoach jongerenwerker advocaat advocate rechter kinderrechter wijkagent agent bewindvoerder raadsonderzoeker onderzoeker consulent vrijwilliger vrijwilligster chauffeur taxichauffeur tolk schoonmaker schoonmaakster kok nachtdienst nachtwacht avonddienst weekenddienst invaller invalkracht oppas behandelaar verpleegkundige logopedist logopediste gastouder gezinshuisouder gezinsbegeleider jeugdcoach jeugdwerker jeugdconsulent leidinggevende concierge portier decaan rector kokkin beveiliger baliemedewerker badmeester muziekjuf gymleraar gymjuf klassenassistent onderwijsassistent zorgmedewerker kraamhulp wijkverpleegkundige schoolarts fysiotherapeut dietist ergotherapeut buschauffeur pedagoog behandelcoordinator gezinsbehandelaar ambulante crisisdienstmedewerker raadsmedewerker griffier officier bestuurder wethouder burgemeester voorzitter mediator staff worker teacher counselor therapist guardian mentor supervisor social caseworker',
);

export const people = list(
  'jongen jongetje meisje meid gozer gast vent dame jongere tiener peuter kleuter puber persoon iemand boy girl guy kid kids man vrouw mannetje leiding begeleiding',
);

/** After these the next word is what somebody is called, whatever word it is. */
export const introductions = list(
  'heet heette hiet genaamd genoemd voornaam achternaam naam roepnaam bijnaam named called heten noemen noemt noem noemde ene',
);

/** Words that stand before a person, never alone enough. */
export const beforePerson = list(
  'met van tegen bij door aan naar voor over die en of and with from to by tegenover namens volgens zonder dat want omdat toen als behalve dus maar that when because but',
);

export const determiners = list(
  'de het een geen dit deze elk elke ieder iedere veel weinig meer genoeg the this no every some zo n',
);

/** Person, tense and time do not matter: who does this is a person. */
export const doing = list(
  "is was heeft had zegt zei zeggen vindt vond doet deed kan kon mag mocht moet moest wil wilde wou gaat ging komt kwam belt belde appt appte mailt mailde schrijft schreef stuurt stuurde geeft gaf neemt nam pakt pakte pakken praat praatte prate liegt loog luistert luisterde lacht lachte schreeuwt schreeuwde schreeuwde slaat sloeg duwt duwde trekt trok dreigt dreigde beloofde belooft weet wist denkt dacht vertelt vertelde vraagt vroeg snapt begrijpt werkt werkte woont woonde zit zat staat stond blijft bleef krijgt kreeg ziet zag hoort hoorde kijkt keek loopt liep rijdt reed slaapt sliep eet at huilt huilde kent kende helpt hielp regelt regelde leest las speelt speelde pest pestte begint begon zou zal wordt werd heb hebben zijn noemde noemt zet zette haalt haalde brengt bracht verbiedt verbood weigert weigerde vertrekt stopt houdt hield reageert reageerde tekent z'n zn haar d'r has had is was said says told does did wants went came took keeps thinks laughs laughed hit called knows makes made gave lets",
);

/** A greeting before a name, or the last words above one. */
export const greetings = list(
  'hoi hey hallo dag beste lieve geachte groetjes groeten groet gr grtz grtjes mvg vriendelijke liefs kus xx xxx doei bedankt dankjewel dankje dank thanks hi hello dear greetings bye sorry',
);

/** Between a first name and what follows it in one name. */
export const particles = list(
  'van de der den het t ter ten te von zu el al la le du da do dos di del d l op in aan bij uit y bin ben ait ould vd v s vd. vande vander ver',
);

/** Small words that are never a name unless somebody says so, though lists have some of them. */
export const smallWords = list(
  "de het een en of maar want dus als dan dat die dit deze wie wat waar hoe waarom wanneer ik je jij u hij zij ze we wij jullie mij me mijn mn m'n jou jouw uw hem zijn zn z'n haar ons onze hun hen er hier daar niet geen wel nog al ook zo te van in op aan met voor naar bij door over uit om tot af na tegen onder boven tussen zonder is was ben bent heb hebt heeft had hebben wordt worden kan mag moet wil zal zou gaat ga ging doe doet alle elke elk ieder iedere allemaal alles iets niets niks iemand niemand veel weinig meer heel erg toch weer nu nooit altijd the a an and or but if of to in on at with for from by about my your his her its our their me him them us this that these those who what when where why how not no yes is was are were be been do does did have has had will would can could may might must shall should im it he she they you we ene men der den zich zelf toen omdat",
);

/** Only people do this. */
export const saying = list(
  'zegt zei vindt vond luistert luisterde lacht lachte schreeuwt schreeuwde belooft beloofde vertelt vertelde vraagt vroeg snapt begrijpt weigert weigerde liegt loog belt belde appt appte mailt mailde noemt noemde dreigt dreigde denkt dacht weet wist huilt huilde pest pestte scheldt schold roept riep said says told thinks laughs knows',
);

/** *jan van de groep* is no family name. */
export const ofAGroup = list(
  'leiding groep nacht avond ochtend dag week jeugdzorg school klas overkant nachtdienst begeleiding wijkteam buren buurt straat gemeente voogdij instelling pleegzorg kerk crisis gang kamer winkel politie opvang receptie keuken oude nieuwe andere eerste tweede laatste vader moeder man vrouw kinderen jongens meisjes rest ouders',
);

/** What comes after *ik heet* without being called that: *ik heet dat niet goed*. */
export const notCalled = list(
  'overigens voluit trouwens officieel ben heb dat dit het ik je jij u hij zij ze we wij mij me dan nu hier daar niet geen ook nog wel al zo dus toch maar en of want eigenlijk gewoon echt hem haar hun ons jullie iets niks niets iemand iedereen the that this it a an not my mijn zijn is was ben wat wie hoe waar die van in op aan met voor om naar bij als er te de een',
);

/** Names that are words in English. */
export const englishWordsFirst = list(
  'floor trees else rose mark may will grace hope joy faith can said art bill guy miles prince june april summer chance chase line mine bent mill sky heaven jack drew pat rob bob jay page sunny dean joke pip job lies rick nick dick kit fay ray dale wade grant rich penny ruby pearl dawn iris ivy amber bas wies',
);

/** The first word before a name that is said, or the last one: see `isIntroduced`. */
export const introducing = list("ik is name's me mij hem haar ook dus toch nu eigenlijk gewoon maar");

/** Names of nobody, and how they begin. */
export const idioms: readonly string[] = [
  'heer des huizes',
  'b en w',
  'rots en water',
  'witte donderdag',
  'goede vrijdag',
  'boven jan',
  'klaar is kees',
  'mien waar is',
  'guus geluk',
  'magere hein',
  'van lotje',
  'jut en jul',
  'dikkertje dap',
  'ben jerry',
  'hans anders',
  'expeditie robinson',
  'squid game',
  'temptation island',
  'hunger games',
  'jan salie',
  'pim pam pet',
  'oorlog en vrede',
  'verdrag van istanbul',
  'verdrag van lanzarote',
  'jan des bouvrie',
  'de sims',
  'jan modaal',
  'jip en janneke',
  'jan en alleman',
  'jantje van leiden',
  'gilles de la',
  'de la tourette',
  'klaas vaak',
  'gordon ramsay',
  'jan klaassen',
  'piet snot',
  'jan rap',
  'sint maarten',
  'sint nicolaas',
  'mario kart',
  'super mario',
  'joost mag weten',
  'brave hendrik',
  'hele piet',
  'hoge piet',
  'zwarte piet',
  'piet piraat',
  'pietje precies',
  'pietje bell',
  'bonnie en clyde',
  'romeo en julia',
  'hans en grietje',
  'hans worst',
  'suske en wiske',
  'tom en jerry',
  'bert en ernie',
  'ot en sien',
  'bob de bouwer',
  'pippi langkous',
  'max en moritz',
  'max havelaar',
  'max verstappen',
  'air max',
  'air jordan',
  'van gogh',
  'van dale',
  'van dik hout',
  'anne frank',
  'roald dahl',
  'dick bruna',
  'annie m g',
  'willem alexander',
  'koningin maxima',
  'prinses amalia',
  'mark rutte',
  'geert wilders',
  'dick schoof',
  'koning winter',
  'sint juttemis',
  'taylor swift',
  'ed sheeran',
  'billie eilish',
  'justin bieber',
  'ariana grande',
  'harry styles',
  'harry potter',
  'michael jackson',
  'andre hazes',
  'frank ocean',
  'frank en vrij',
  'mark my words',
  'jan publiek',
  'jan splinter',
  'dokter google',
  'dr phil',
  'pontius naar pilatus',
  'raad van state',
  'omroep max',
  'victor meldrew',
  'john doe',
  'peter pan',
  'jan lul',
  'jan met de pet',
];

/** Small words that tell the language. */
export const smallEnglish = list(
  "the and they my she he it to that with for not have but you are this don't dont i'm im i its now all our his her when who been because",
);
export const smallDutch = list(
  'de het en ik een dat niet van mijn mn ze hij maar met voor heb heeft zijn wil er aan op te',
);

export const weekdays = list(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo monday tuesday wednesday thursday friday saturday sunday',
);

/** Before a place. */
export const placing = list('in uit naar te vanuit richting op bij vanaf van near at from to');
