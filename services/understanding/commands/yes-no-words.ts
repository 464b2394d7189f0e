import { wordsOf } from './phrase-pattern.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** A yes wherever it is said. */
export const plainYes = words('ja jawel jazeker jep jup yep yup yes yeah yea ye yess jaa joa jaah juist ');
export const plainNo = words('nee nope nah no neuh nop noo nee nooit neeh');

/** A yes to a question that asks for one; elsewhere an answer ("Hoe was dat?" "prima"). */
export const agreeing = words(
  `oke okido prima akkoord tuurlijk natuurlijk uiteraard zeker absoluut inderdaad idd klopt correct juist exact
precies top goed graag sure right agreed definitely absolutely fine perfect eens mag toestemming certainly
ofcourse course deal prima sowieso helemaal accoord please alsjeblieft alstublieft toestaan tuurlijk great good
alright correct accurate true waar zekers yessir fijn mooi komt helder keurig jo joo doe gerust best`,
);
/** What may stand beside a yes without making it anything else. */
export const besideYes = words(
  `hoor dat is het zo wel heel helemaal van me voor goed mooi keurig verwoord opgeschreven netjes samengevat
beschreven dan doe please thanks bedankt dank je lijkt vind ik ben alles er was hebt you got it thats this
looks sounds me to by with i am go ahead do dit de deze tekst precies de mee eens geef toestemming okay of course
prima fine for all nu even nou daar in op hij uit verhaal goeie omschreven weergegeven duidelijk gedaan very well
written said right is correct alsjeblieft alstublieft aub graag heb begrepen verstaan wat bedoel bedoelde vertelde
zei een idee plan that perfect gewoon zeker echt hierbij toch please sir tuurlijk absoluut wil yes the my absolutely best
mijn zin zou fijn zijn lijkt would be nice great like id love thank want akkoord hiermee toe can may they read send maar
mag mogen gerust hem ze die lezen weten ongeveer gegaan gebeurd bewaren bewaar onthoud sturen stuur doorsturen door laat zien versturen vrijwilliger raad naar`,
);
/** What turns a yes into something else: a condition, a doubt, a part. */
export const notJustYes = words(
  `niet geen niks als mits tenzij alleen behalve misschien liever maar zonder pas eerst tot only if but unless not
except maybe dont without first bijna half deels sommige meeste nog ooit soms jaja jajaaa`,
);

export const courtesies = words(
  'bedankt dank je wel dankjewel thanks thank you hoor sorry hoi hallo even nou tja ehm eh uh hmm hm oh',
);
export const besideNo = words(
  'hoor dank je wel bedankt thanks thank you sorry dat is het niet joh absoluut echt helaas dus liever please even nu toch nou zeg dankjewel eigenlijk sir man sorry niks nodig',
);

/** A yes or a no in several words. */ export const yesPhrases = `
[ja] [(ja|nou)] [(hoor|oke|prima|goed|akkoord|graag|is goed)] (doe|ga|stuur|toe|bewaar|mag|vooruit|lees|laat|geef|zet|kom) [(dat|het|m|hem)] (maar|dan maar|gerust|door|maar door|maar op|maar naar de raad|maar zien)
[nou] vooruit [(dan|maar|dan maar|met de geit)]
ga je gang
[ja] ga je gang maar
[ja] (het|dat|van mij|dit|je) (mag|mag wel|mag best|mag hoor|is goed|is prima|is oke|is akkoord|mag je|kan wel)
[ja] van me mag (het|dat|ie|hij|je)
[ja] van me (mag|mogen) (je|ze|hij|iedereen|de raad|de vrijwilliger|die) [(het|dit|alles|dat)] [(lezen|weten|zien|hebben|bewaren|doorsturen|best|gerust)] [(lezen|weten|zien)]
[ja] [(dat|je|ze|die|hij|de raad|de vrijwilliger)] (mag|mogen) [(je|ze|die|hij|de raad|de vrijwilliger)] [(het|dit|alles|dat|best|gerust|wel)] [(best|gerust|wel)] (lezen|weten|zien|bewaren|doorsturen|hebben)
[ja] mij best
[ja] me best
[ja] (geen|heb geen|heb ik geen|ik heb geen|daar heb ik geen|hier heb ik geen) (probleem|bezwaar|bezwaren|moeite mee|problemen mee|bezwaar tegen)
[ja] [ik heb] (er|daar) geen (bezwaar|problemen|moeite) (tegen|mee)
[ja] geen probleem [mee] [hoor]
[ja] [ik] vind [(het|dat|ik)] (goed|prima|best|oke|een goed idee|fijn) [hoor]
[ja] zo (is|was) het [(ja|precies|inderdaad|gegaan|helemaal|gebeurd)]
ja (dat|dit) (is|was) het [(precies|inderdaad|gegaan|helemaal|gebeurd)]
(dat|dit) (is|was) het (ja|precies|inderdaad)
[ja] (zo|dat|dit) (klopt|is goed|is waar|is juist|is precies zo|mag|kan) [(helemaal|zo|wel|hoor|ja|precies|allemaal)]
[ja] [(het|alles|dit)] klopt [(helemaal|precies|allemaal|wel|als een bus|zo|ja|hoor|inderdaad|goed)]
[ja] (daar|hier) (ben ik|ga ik) [het] [(mee|helemaal mee)] (eens|akkoord|mee eens|mee akkoord)
[ja] ik (ga|ben) [(er|hiermee|daarmee|het)] [(mee|ermee|helemaal)] (akkoord|eens|mee eens|mee akkoord)
[(ja|sure|yes|oke|zeker)] (waarom niet|why not|no problem|no worries|not a problem|zeker weten|of course|that is fine|go for it|please do|by all means|go ahead|go on|carry on|sure go ahead|yes go ahead|feel free|be my guest|im in|fine by me|fine with me|ok by me|i dont mind|i do|i would|i agree|i am ok with that|im ok with that|im fine with that|it is|you may|you can|they can|that is right|that is correct|spot on|you got it|nothing to add)
[ja] (niks|niet|niks meer) (op aan te merken|aan toe te voegen|te veranderen)
[ja] [dat] (wil|zou) ik [(wel|heel|dat|graag|fijn)] [(graag|wel|vinden|willen)]
[ja] ik (wil|geef|zou) [(dat|het|je|toestemming|wel|hier|hierbij|hiervoor)] [(wel|graag|toestemming|voor)]
[ja] [dat] (lijkt|lijk) me (goed|prima|fijn|wel wat|een goed idee|wel fijn|wel goed|oke)
k
kk`;

export const noPhrases = `
[nee] (liever|toch|absoluut|zeker|echt|helemaal|natuurlijk|doe maar|nu|nog|nu nog|toch maar|toch liever|dan|maar liever|dan liever|beter|even|voorlopig|vandaag|momenteel|nu even|nog even|uiteraard|tuurlijk|alsjeblieft) niet [(hoor|graag|doen|nu|meer|even|dank je|bedankt|eigenlijk)]
[nee] (doe|stuur|bewaar|deel|verstuur|verzend) [(het|dat|dit|deze|maar|m|hem)] [(maar|liever|toch)] niet [(door|op|hoor)]
[nee] [(dat|dit|het|deze tekst|de tekst)] [(wil|hoef|mag|doe|vind|hoeft|kan|klopt|is)] [(ik|je|ze|voor me|van me|het|dat)] [(liever|nog|nu|helemaal|echt|absoluut|toch|even|zeker|juist|van mij)] niet [(hoor|hebben|goed|nu|oke|eens|juist|waar|meer|fijn|nodig|zo|graag|doen|akkoord|helemaal|zo gegaan|wat ik zei|wat ik bedoelde|wat ik vertelde|voor me)]
[nee] ik (wil|hoef|ga|doe|vind|geef|ben|heb) [(dat|het|dit|er|liever|hier|hiermee|daar|daarmee|me)] [(liever|nu|goed|fijn|toch|ook|eigenlijk|nog)] (niet|geen) [(hoor|hebben|nu|akkoord|eens|toestemming|mee eens|akkoord mee|mee akkoord|goed|voor|behoefte aan|zin in|behoefte|nodig|graag|liever)]
[nee] (geen|ik geef geen|daar geef ik geen|hier geef ik geen|je krijgt geen|je hebt geen|heb geen|ik heb geen) (toestemming|akkoord|behoefte|behoefte aan|zin in|interesse|interesse in) [(voor|hoor|van mij|van me)]
[nee] [ik heb] [(er|daar|hier)] [heb ik] (geen|nu geen|even geen) (behoefte|zin|interesse) [(aan|in|hoor)]
[nee] (van me|wat mij betreft|wat me betreft) [mag het] niet
[nee] (niet|dit niet|niet doen|niet nu|niet akkoord|niet nodig|niet goed|niet mee eens|niet juist|niet waar|niet opslaan|niet bewaren|niks bewaren|niet sturen|niet versturen|niet delen|niet doorsturen|niet naar de raad|fout|onjuist|helaas|klopt niet|hoeft niet|dat niet|deze niet|mag niet|bewaar niks|nooit|hoeft van me niet|hoeft voor me niet|niet verzenden|niet goed zo)
(klopt niet|klopt niks van|klopt geen bal van|er klopt niks van|hier klopt niks van|daar klopt niks van|fout|onjuist|incorrect|wrong|false)
[nee] (zo|dat|dit|het) (was|is|ging|klopt) [(het|zo|helemaal|echt)] niet [(gegaan|helemaal|echt|hoor|gebeurd|waar|juist|goed)]
[nee] (daar|hier) (ben|ga) ik [het] [niet] (niet mee eens|niet mee akkoord|mee eens|niet akkoord mee)
[(no|nee|nope)] (not|dont|not now|not really|not yet|not today|thanks|thank you|no thanks|no thank you|not right|not correct|no way|never|absolutely not|definitely not|of course not|rather not|id rather not|please dont|please do not|i dont|i do not|i dont want that|i dont want this|i do not want that|i dont want to|i dont agree|i do not agree|i disagree|i dont think so|dont send it|dont send this|dont do that|dont save it|that is wrong|thats wrong|that is not right|thats not right|thats not correct|thats not true|thats not it|this is wrong|its wrong|its not right|it isnt|it is not|not at all|i would rather not|i refuse|hell no|you may not|they cant|not necessary|maybe not|better not|not ok|not okay|not for me|not this time|not interested)
[(nee|no)] (geen|no|niet) (denken aan|sprake van|haar op mijn hoofd|chance|interest)
[nee] (dat|het) hoeft (niet|van mij niet|van me niet|voor me niet|nu niet|allemaal niet)
over mijn lijk
[nee] (ben|zijn) je (gek|gek geworden|helemaal gek|mal)
[nee] [(er|hier|daar|dat|het|dit)] klopt [(er|echt|gewoon|helemaal)] (niks|niets|geen bal|weinig) [van]
[nee] liever [(van|dan|maar|toch)] niet
[nee] (niemand|ze|je|die|hij|zij|de raad|de vrijwilliger) (mag|mogen|hoeft|hoeven) [(dat|dit|het|niks|mijn verhaal)] [(niet|niks)] [(te)] (lezen|zien|weten|hebben)
[nee] ik wil [(liever|toch)] niet dat (je|iemand|de vrijwilliger|de raad|die|ze) (dit|het|dat|mijn verhaal|alles|mijn tekst) (bewaart|opslaat|leest|ziet|krijgt|bewaard|krijgen|lezen)
[nee] (niet|niks) (bewaren|opslaan|doorsturen|versturen|delen|lezen)
(laat maar|hoeft niet|laat maar zitten|never mind|vergeet het maar|ben je gek|echt niet|no way|mooi niet|zeker niet|dacht het niet)`;

export const nothingMore = `
[(nee|no)] [(verder|dat was|nee|ik heb|i think)] [(echt|eigenlijk)] (niks|niet|niks meer|niet meer|niks anders|alles|het|verder niks|nothing|nothing else|that is all|thats all|thats it|that is it|that was it|all|niks verder|verder niet) [(meer|te melden|toe te voegen|hoor|verder|wel)]
[(nee|no)] (dit|dat) (was|is) [(het|alles|wel)] [(alles|wel|het|voor nu)]
[(nee|no)] ik heb alles [al] (gezegd|verteld)`;

/** All of them: none is a slip for another word. */
export const yesNoWords: ReadonlySet<string> = new Set([
  ...[plainYes, plainNo, agreeing, besideYes, notJustYes, courtesies, besideNo].flatMap((list) => [...list]),
  ...[yesPhrases, noPhrases, nothingMore].flatMap((phrases) => wordsOf(phrases)),
]);
