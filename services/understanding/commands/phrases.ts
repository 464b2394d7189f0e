import type { Command } from './intent.js';
import type { WordClasses } from './phrase-pattern.js';

/**
 * How people say a command, in words as `spoken-words.ts` leaves them: *je* for every *u/jij/jullie*, no
 * politeness, no greeting. `anywhere` also where a story is being told; `atChoice` only at a menu or a yes or
 * no, since in a story it could be content.
 */
export interface Phrases {
  readonly anywhere: string;
  readonly atChoice?: string;
}

export const classes: WordClasses = {
  wil: `ik (wil|wou|wilde|zou) [liever] [(willen|wel)]|wil|wou|liever|ik moet|ik ga|ik zou|mag ik|kan ik|kan ik hier|zou ik|kunnen we|kan je|kun je|kan iemand|wil je|zou je|zullen we|laten we|laat me|i (want|need|would like|wish) to|id like to|i wanna|wanna|can (i|we|you)|could (i|we|you)|may i|lets|let me|let us|would you|i am going to|im going to`,
  mogen: `kan dat|mag dat|kan het|mag het|gaat dat|is dat mogelijk|if possible|is that possible`,
  chat: `[(met|in|van|with)] (dit|deze|dit hele|het|de|mijn|onze|this|the|my|our) [hele] (chat|gesprek|chatgesprek|vragenlijst|vragen|praatje|conversation|talk|intake)|hiermee|hier mee|ermee|er mee|er nu mee|hierin`,
  vraag: `(de|deze|die|dit|het|that|this|the) [(vraag|vragen|stap|question|one|deel|stuk|onderwerp)]`,
  vroeger: `vorige|vorig|laatste|eerdere|previous|last`,
  wis: `wis|wissen|wist|verwijder|verwijderen|verwijdert|delete|deleten|erase|remove|clear|schrap|schrappen|vernietig|vernietigen|weggooien|weghalen|weg te halen|te wissen|te verwijderen|wegdoen|leegmaken|uitwissen|weg halen|weg gooien|wegmaken|annuleren`,
  gewist: `gewist|verwijderd|weggehaald|weggegooid|gedelete|weg|vernietigd|uitgewist|geschrapt|ingetrokken|deleted|erased|removed|gone|wegdoet|weghaalt|verwijdert|wist`,
  mijne: `(mijn|al mijn|de|dit|deze|die|het|heel mijn|heel dit|mijn hele|het hele|de hele|alle|my|all my|this|the|the whole|this whole|all) (gegevens|verhaal|bericht|berichten|gesprek|gesprekken|chat|chats|data|antwoord|antwoorden|melding|tekst|teksten|informatie|info|aanvraag|concept|inzending|geschiedenis|persoonsgegevens|story|message|messages|conversation|answers|answer|report|information|details|chatgeschiedenis|chat history)`,
  gezegd: `(wat|dat|alles wat|al wat|wat ik allemaal|hetgeen|everything|what|all|all that|anything|that) (ik|i) [(hier|je|net|tot nu toe|zojuist|allemaal|jou|have|just)] [heb] [hier] [net] (zei|verteld|getypt|gezegd|geschreven|ingevuld|schreef|typte|vertelde|opgeschreven|ingetypt|said|told|wrote|typed) [(heb|had|you|here)]`,
  spullen: `alles|het|dit|dat|dit allemaal|dat allemaal|het allemaal|alles hier|it all|everything|all|all of it|it|this|that|alles van me|alles over me|<mijne>|<gezegd>|alles en <mijne>|<mijne> en <mijne>`,
  mens: `[(een|a|an|the|de|met)] [(echt|echte|levend|levende|ander|andere|real|actual|live|gewone|levensecht)] (mens|persoon|iemand|human|person|someone|somebody|medewerker|vrijwilliger|volunteer|mensen|people|menselijk iemand|collega van je|collega|human being|operator|coordinator|agent|iemand van vlees en bloed|iemand van de lijn|iemand van je|een van je|iemand van jullie team|iemand van je team|echt mens)`,
  praten: `praten|spreken|chatten|bellen|kletsen|verder praten|te praten|te spreken|contact|contact hebben|contact krijgen|gesprek|aan de lijn|aan de telefoon|verder|verbinden|typen|overleggen`,
  later: `later|straks|morgen|morgenochtend|morgenavond|vanavond|vanmiddag|overmorgen|volgende week|een andere keer|andere keer|een ander moment|ander moment|op een ander moment|volgende keer|next time|tomorrow|tonight|another time|some other time|over een uurtje|over een uur|in het weekend|dit weekend|strakjes|zo`,
};

export const phrases: Readonly<Record<Command, Phrases>> = {
  withdraw: {
    anywhere: `
(wis|wissen|delete|erase|intrekken|withdraw|terugtrekken|verwijder|verwijderen)
[<wil>] [dat] [(je|jij)] [<wil>] <spullen> [(wil|te|laten|wilt|kan|zou willen)] <wis> [<mogen>]
[<wil>] (alles|alle berichten|de dingen|dingen) <wis> [(wat|dat|die)] [ik] [(heb|net|hier|allemaal)] [(heb|net|hier|allemaal)] (getypt|gezegd|verteld|geschreven|ingevuld|gestuurd) [(heb|had)]
[<wil>] <wis> <spullen> [(van me|over me|about me|of mine|helemaal|voor me|for me|i|definitief|uit je systeem|uit het systeem|from your system)] [<mogen>]
[<wil>] <wis> [(maar|de|hele)] (boel|zooi|handel|chat)
[<wil>] (gooi|haal|doe|veeg|maak|smijt|mik|flikker|donder|haalt|gooit|gooien|halen|doen) [je] <spullen> [(helemaal|er|voor me)] (weg|eraf|leeg|uit|in de prullenbak)
[<wil>] get rid of <spullen>
(throw|take|wipe) (away|out|down) <spullen>
(throw|take|wipe) <spullen> [(away|out|down)]
(alles|dit|dat|het|<mijne>|<gezegd>) (mag|moet|kan) [(helemaal|allemaal)] (weg|gewist|verwijderd|verwijderd worden|gewist worden|worden gewist|worden verwijderd)
(mag|kan|kunnen) <spullen> [helemaal] (weg|gewist worden|verwijderd worden|gewist|verwijderd|eraf)
(kan|mag|kunnen|mogen) <spullen> [(helemaal|weer|allemaal)] (<gewist>|ingetrokken) [(worden|word|zijn)]
(ik wil|ik wou|ik wilde|i want|i need|id like|ik wens|ik vraag|ik eis|graag) [dat] [(je|jij|you|to have)] <spullen> [(to be|be|helemaal|wordt|worden|is|zijn|gaat)] <gewist> [(wordt|worden|word|is|zijn|gaat|gaan|raakt|hebben)]
(ik wil|i want) <spullen> [(to be|helemaal|laten)] (<gewist>|wissen|verwijderen) [(hebben|laten)]
ik (trek|neem|haal) (alles|dit|het|dat|<mijne>|mijn toestemming|mijn klacht|mijn akkoord|mijn aangifte|de toestemming|de klacht|toestemming|mijn woorden|<gezegd>|mijn melding) [(hierbij|bij deze|toch|weer|liever)] (in|terug)
(hierbij|bij deze) trek ik (alles|dit|het|dat|<mijne>|mijn toestemming|mijn klacht|mijn akkoord|de toestemming|de klacht) (in|terug)
trek (alles|dit|het|dat|<mijne>|mijn toestemming|mijn klacht|mijn akkoord|de klacht) (in|terug)
[<wil>] (alles|dit|het|dat|<mijne>|mijn toestemming|mijn klacht|mijn akkoord|de klacht|toestemming|klacht|melding|verhaal) [(wil ik|wil|moet|te|weer|toch|laten)] (intrekken|terugtrekken|terugnemen|in trekken|terug trekken)
(hoe|waar) (kan ik|wis ik|verwijder ik|krijg ik|trek ik) <spullen> [(weer|hier)] [(wissen|verwijderen|weg|intrekken|weghalen|laten wissen|laten verwijderen|in)]
hoe (kan|trek) ik mijn (toestemming|klacht) (intrekken|in)
vergeet <spullen> [(wat ik zei|van net)]
(vergeet|forget|ignore) <spullen>
(vergeet|forget) (alles|dit gesprek|wat ik zei|this conversation|everything|everything i said|what i said|all of this|all this|it all|that i said anything)
[<wil>] (cancel|retract|revoke|withdraw|withdrawing|annuleer|annuleren) (my|mijn|the|de|dit|this) (consent|complaint|report|story|permission|toestemming|klacht|melding|verhaal|everything|statement)
(i|i am|im) (withdraw|withdrawing|revoke|retract|take back) (my|this|it|everything|the) [(consent|complaint|report|story|permission|all)]
i take (it|everything|that) [all] back
[(avg|gdpr|een avg|privacy)] (verzoek|request|recht) [(om|tot|op|to|of)] [(verwijdering|gegevenswissing|wissing|vergetelheid|inzage|erasure|vergeten te worden|be forgotten|wissen|wis)] [<spullen>] [(te wissen|te verwijderen)]
(avg|gdpr) [(verzoek|request)] <wis> <spullen>
[<wil>] [een beroep doen op] [(het|mijn|my|the)] (recht op|recht om|right to|right to be) (vergetelheid|vergeten te worden|erasure|be forgotten|forgotten|verwijdering|gegevenswissing)
(bewaar|onthoud|onthou|sla) (niks|niets|dit niet|het niet|dat niet|er niks van|hier niks van|mijn gegevens niet|mijn verhaal niet) [op]
ik wil (niet|toch niet) [meer] dat (je|iemand) (dit|het|mijn verhaal|mijn gegevens|iets|alles|<gezegd>) [(nog|over me)] (bewaart|opslaat|bewaard|heeft|hebt|houdt|leest|ziet|onthoudt|gebruikt|opgeslagen hebt|bewaren|gebruiken|opslaan)
ik wil niet dat (dit|het|mijn verhaal|mijn gegevens|iets|er iets) (bewaard|opgeslagen|gebruikt) (wordt|blijft|word|worden|blijven)
i dont want (you to|this to be|it to be|any of this) (keep|store|stored|kept|saved|save) [(this|it|anything|my data|my story|any of this)]
(dont|do not) (keep|save|store) (anything|this|any of this|my data|my story|it|any of it)
ik (wil|zou) [toch] (mijn melding|mijn klacht|mijn verhaal|dit verhaal|deze melding|deze klacht) (niet doorzetten|niet meer doorzetten|toch niet doorzetten|toch niet indienen)
ik zie (ervan|er van|er toch van) af
doe [maar] alsof ik (niks|niets) (gezegd|verteld) heb
ik heb niks gezegd (wis|vergeet) het
(er mag|er moet) niks (van me|hiervan|van dit gesprek) (bewaard blijven|overblijven|blijven staan|bewaard worden)
ik heb (spijt|er spijt van) (wis|verwijder|gooi) <spullen> [weg]`,
    atChoice: `
alles weg
weg met <spullen>
weg met dit
weg ermee
<spullen> weg`,
  },
  restart: {
    anywhere: `
(opnieuw|overnieuw|restart|reset|herstart|herbegin|herbeginnen|overdoen|herstarten|resetten)
[<wil>] [(alles|het|dit|weer|even|helemaal|<mijne>)] [(helemaal|weer|nog een keer)] (opnieuw|overnieuw|over nieuw|van voren af aan|van voor af aan|vanaf het begin|vanaf nul|van het begin af aan|bij het begin|vooraf aan|van vooraf aan|from scratch|from the beginning|from the start) [(willen|aan)] [(beginnen|starten|begin|start|doen|vertellen|invullen|opstarten|probeer|proberen|te beginnen|te doen|gaan)] [<mogen>]
[<wil>] (begin|beginnen|start|starten|begint|we beginnen|ik begin|ik begin liever|ik start|ik start liever) [je] [(met|alles|helemaal|weer|het gesprek|dit gesprek|de chat|deze chat|mijn verhaal|the conversation|this conversation|the chat|this chat|it|everything|again|all)] [helemaal] (opnieuw|overnieuw|over|van voren af aan|van voor af aan|vanaf het begin|vanaf nul|bij het begin|again|over again|all over|all over again|from the beginning|from scratch|from the start|anew|afresh|bij 0|met een schone lei)
[<wil>] (helemaal|weer|alles) [(weer|helemaal)] (terug naar|naar) (het begin|de start|start|begin|vraag 1|vraag een|de eerste vraag)
[<wil>] [weer] (terug naar|naar|go back to|back to|ga [weer] [helemaal] terug naar|ga naar|return to|go to) (het begin|de start|start|begin|the start|the beginning|square one|vraag 1|vraag een|de eerste vraag|the first question|af) [<mogen>]
[<wil>] (een nieuw|nieuw|a new|new) (gesprek|chat|conversation|verhaal|chatgesprek|melding) [(beginnen|starten|start|openen|begin)]
[<wil>] (start|begin) [(een|a)] (nieuw|nieuwe|new) (gesprek|chat|conversation|verhaal|melding)
[<wil>] (reset|restart|herstart|resetten|herstarten) [<wil>] <chat>
[<wil>] (reset|restart|herstart) (alles|het|dit|everything|it|this|the bot|de bot)
[<wil>] [(alles|het|dit|it|everything)] (overdoen|over doen|do over|redo|opnieuw)
[<wil>] (do|redo|tell) (it|this|everything|all of it|it all) (again|over|all over|all over again|from the start)
[<wil>] nog een keer (beginnen|vanaf het begin|van voren af aan|van voor af aan)
<wil> [alles] (opnieuw|overnieuw)`,
    atChoice: `
[<wil>] alles (anders|overnieuw|opnieuw)`,
  },
  human: {
    anywhere: `
(mens|human|medewerker|vrijwilliger|volunteer|operator|agent)
[<wil>] <mens> [(hier|er|present)]
[<wil>] [(ook|hier|met|to|with)] [(met|to|with)] <mens> [(kunnen|willen|te|hierover|erover|over dit)] <praten> [(kunnen|willen)] [(krijgen|hebben)] [(in plaats van met je|en niet met een robot|en niet met een computer|en geen robot|niet met een robot|niet met een computer|en niet met je|in plaats van een robot|hierover|erover|over dit|ipv een bot|ipv met een robot)] [<mogen>]
[<wil>] <praten> met <mens> [<mogen>]
(kan|mag|kunnen|hoe kan|waar kan|wanneer kan) (ik|we) [(met)] [(je|jullie|iemand)] (bellen|opbellen|aan de telefoon spreken|telefonisch spreken)
wie (zit|is|leest|zitten) [(er|hier|nu)] [(er|hier|nu)] [(achter|mee|aan de andere kant van)] [(deze|dit|de)] [(chat|gesprek|kant)]
[<wil>] (talk|speak|chat|be connected|connect me|transfer me|put me through|connect) [(to|with)] <mens> [(instead|not a bot|not a robot|about this)]
(ik wil|ik zoek|ik heb|geef me|mag ik|kan ik|doe me|ik moet|heb je|i want|i need|give me|get me|ik heb liever|ik wil liever) [(alleen|behoefte aan|nodig)] <mens> [(nodig|krijgen|hebben|aan de lijn|aan de telefoon|zien|instead)]
[(verbind|connect|schakel|put)] [(me)] [(door|through)] [(met|naar|to|with)] <mens> [door]
(verbind|schakel|connect) me (door|through)
(verbind|schakel|connect) me [door] [(met|naar|to|with)] <mens> [door]
(kan|mag|wil|zou|kunnen|can|could) [er] <mens> [(me|mij|met me|hier|please|to me)] (bellen|helpen|terugbellen|antwoorden|reageren|meelezen|meepraten|te woord staan|praten|call me|help me|answer|talk to me|call|reageren op me)
(kan|mag|kun|kunnen|zou|wil) [(je|jullie)] me [(terug|even)] (bellen|terugbellen|opbellen)
(bel|call) me [(terug|op|back)]
(ik wil|kan ik|mag ik) (gebeld|teruggebeld) worden
(is|zit|zijn|zitten) (hier|er|daar|dit|there) [(hier|ook|nog|wel|misschien|anyone)] [(ook|nog|wel|een)] <mens> [(aanwezig|achter|beschikbaar|bereikbaar|vrij|online|die meeleest|die kan helpen|die me kan helpen|die leest|hier|there|available|in de buurt|achter deze chat|aan de andere kant|met wie ik kan praten|waarmee ik kan praten|waar ik mee kan praten|op kantoor|on the other side|i can talk to|om mee te praten|die dit leest)]
(is|zit|zijn) <mens> [(daar|er|hier|there|here|available|aanwezig|online|bereikbaar|beschikbaar)]
(is there) (anyone|anybody|someone|a human|a real person|a person|somebody|<mens>) [(there|here|available|i can talk to|to talk to|around)]
(anyone|anybody|iemand) (there|here|daar|hier|aanwezig|online)
(ben|bent|are) (je|you) [(wel|ook|nou|nu|er)] [(een|a|an)] [(echt|echte|real|actual)] (mens|persoon|robot|bot|computer|human|person|echt|real|ai|machine|chatbot|programma) [(of|or)] [(een|a|an)] [(echt|echte|real)] [(mens|persoon|robot|bot|computer|human|person|machine|programma|chatbot)]
(praat|spreek|chat|typ|zit) ik [(hier|eigenlijk|wel|nu|te chatten)] met [(een|n)] [(echt|echte)] (mens|persoon|robot|bot|computer|iemand|machine|ai) [of] [(met|een)] [een] [(echt|echte)] [(mens|persoon|robot|bot|computer|machine)]
am i (talking|speaking|chatting) to a [(real|actual)] (human|person|bot|robot|machine|computer) [or] [a] [(real|actual)] [(human|person|bot|robot|machine|computer)]
[<wil>] (geen|niet met een|niet met|niet tegen een|no|not a|niet tegen) (robot|bot|computer|machine|chatbot|computerprogramma|ai|programma|automaat|apparaat|bots|robots) [(praten|spreken|chatten)] [(ik|<wil>)] [<mens>] [<praten>]
ik (wil|praat|ga|typ) [(liever|toch)] niet [(meer)] (met|tegen) [(een|n|deze|zo een|je)] [(robot|bot|computer|machine|chatbot|programma|ding|apparaat)] [praten]
i dont want to (talk|speak|chat) to a (robot|bot|machine|computer|chatbot)
(hallo|hello|joehoe|hoi) (is daar iemand|iemand daar|anybody there|anyone there)
[<wil>] (hulp|help|ondersteuning|support) van <mens>
[<wil>] (gesprek|contact|praatje|praten|chatten|chat|bellen) met <mens> [(aub|hebben|krijgen)]
liever <mens> [dan (een robot|een bot|een computer|je|dit|een machine)]
(wie|waar) kan ik [(hier|voor)] [(een)] (mens|persoon|iemand|medewerker|vrijwilliger) (bellen|spreken|bereiken)
(wie|met wie) kan ik (bellen|spreken|praten)
(heb|hebben) je (ook|een) (telefoonnummer|nummer) [(dat ik kan bellen|voor me|om te bellen)]
human [(agent|help|support|assistance)]
menselijk contact
[ik] (wil|heb|zoek) [graag] menselijk contact`,
    atChoice: `
iemand
[<wil>] (praten|spreken|bellen)`,
  },
  stop: {
    anywhere: `
(einde|eind|end|stop|stoppen|beeindig|sluit) [(van|of)] [(het|dit|de|deze|the|this)] (gesprek|chat|conversation|praatje|verhaal|chatgesprek)
(stop|stoppen|quit|exit|cancel|annuleer|annuleren|afsluiten|ophouden|beeindigen|beeindig|kappen|einde|pauze|pauzeren|pauzeer|pause|end|doei|doeg|doeii|dag|dahag|bye|byebye|goodbye|welterusten|ciao|houdoe|ajuus|later|laters|brb|gtg|g2g|cya|toedels|adios|aju|mazzel|slaaplekker|stopp|afbreken|afronden|uitloggen|sluiten|sluit|basta|doeiii)
stop [(stop|hier|hiermee|hier mee|het|ermee|er mee|this|it|here|now|dit|voor vandaag|voor nu)] [stop]
stop [(met|de|deze|dit|het|the|this|mijn|die|al die|with)] [(de|deze|dit|het|die|al die|al dat|the|all)] (chat|gesprek|chatgesprek|vragen|vragenlijst|gevraag|vragen stellen|conversation|questions|talking|asking|asking questions|bot|intake|praten)
[<wil>] [(hier|er|het|nu|helemaal|voor vandaag|voor nu|vandaag)] [(mee|hier|nu)] (stoppen|ophouden|kappen|afsluiten|pauzeren|pauze|pauze houden|afbreken|afronden|beeindigen|een pauze|een pauze houden|pauze nemen|een pauze nemen|uitloggen|stop|quit|pause|stoppe|ophangen) [<chat>] [(voor vandaag|voor nu|vandaag|for today|for now|here|nu)] [<mogen>]
[<wil>] <chat> (stoppen|ophouden|kappen|afsluiten|pauzeren|afbreken|afronden|beeindigen|sluiten|stopzetten) [<mogen>]
[<wil>] (stop|end|close|quit|exit|leave|pause|finish|take a break|take a break from|sluit|eindig|beeindig|pauzeer|stopzetten|verlaat|verlaten) [<chat>] [(for today|for now|here)] [af]
ik (stop|stopte|kap|hou|houd|sluit|ga|breek) [(ermee|er mee|hiermee|hier mee|dit gesprek|deze chat|het|er)] [(nu|weer)] [(op|af|mee|stoppen|ophouden|afsluiten|ervandoor|vandoor|offline|hier|weer|voor vandaag|voor nu)]
(ik ga|ga) (ervandoor|er vandoor|offline|hangen|afsluiten|weer|stoppen|nu|slapen|eten|naar bed|douchen|maffen|pitten|koken|werken|naar mijn werk|naar school|sporten|afwassen|boodschappen doen|de kinderen halen|de kinderen ophalen|naar buiten|televisie kijken|mijn bed in|rusten|naar huis toe nu|even weg|even iets anders doen) [(nu|eerst|doei|dag|later|verder)]
(ik moet|moet|ik moest) (gaan|weg|ervandoor|stoppen|ophangen|slapen|eten|werken|naar bed|naar school|naar mijn werk|ophouden|afsluiten|offline|de kinderen halen|de kinderen ophalen|koken|naar les|de deur uit|door|weer aan het werk|weer verder|iets anders doen) [(nu|eerst|doei|dag|weer)]
(i have to|i gotta|gotta|i need to|i must|im going to|i should|got to|i got to|have to) (go|leave|sleep|eat|stop|work|go to bed|go to work|go to sleep|head out|run) [(now|bye|to bed|to sleep|to school|to work)]
(im|i am|am) (leaving|off|going|done talking|done with this|logging off|out|done with this chat|done for today|done for now|stopping|stopping here|going to bed|quitting|going now) [(now|bye|here)]
(ik ben|ben) (ervandoor|er vandoor|weer weg|offline|even weg|er niet meer|nu weg|hier klaar mee voor vandaag|klaar voor vandaag|klaar voor nu|uitgepraat|klaar met praten|klaar met dit gesprek|klaar met deze chat|klaar met typen|te moe om te typen|te moe om verder te gaan|te moe nu)
[(ik|we)] [(kom|ga|doe|praat|wil|typ|maak|vertel)] [(het|dit|hier|er)] <later> [(het|de rest|wel|nog|er|weer)] [(wel|weer|nog|een keer)] (verder|terug|door|afmaken|verder gaan|doorgaan|af|verder praten|verder typen|terugkomen|de rest)
(verder|doorgaan|verdergaan|door) <later>
<later> [(weer|wel|ga ik|gaan we|kom ik|wil ik|doe ik|maak ik|praat ik|praten we|typ ik|dan)] [(het|dit|weer|wel)] (verder|terug|door|af|afmaken|verder gaan|de rest|weer|verder praten|weer terug|weer verder)
(i will|ill|lets|we can|can we|can i|i can|id rather|let me) (come back|continue|go on|finish|be back|return|finish this|do this|carry on|talk) <later>
(continue|back|finish|talk|do this) (later|tomorrow|tonight|another time|some other time)
(tot|see you|see ya|cu|talk to you|talk|speak|ttyl) [(later|straks|morgen|zo|ziens|<later>|de volgende keer|dan|then|soon|around|you)]
(fijne|goede|fijn|prettige|good|have a nice|have a good|nog een fijne) (avond|dag|nacht|middag|weekend|night|day|evening|bye) [(nog|verder|doei)]
slaap lekker
trusten
[(het is|dat is|dit is|zo is het|is)] [(wel|nu|al)] genoeg [(zo|voor vandaag|voor nu|nu|geweest|gepraat|verteld|voor deze keer|geweest voor vandaag|vandaag)]
[(ik heb|heb)] genoeg (gepraat|verteld|gezegd|getypt|vragen beantwoord|gedaan) [(voor vandaag|voor nu|nu|vandaag)]
(zo is het|dit is|dat is) [(wel|weer)] (genoeg|genoeg geweest|klaar voor vandaag|mooi geweest) [(voor vandaag|voor nu|zo)]
het is [wel] mooi geweest [(zo|voor vandaag|voor nu)]
[(thats|that is|this is|its)] enough [(for today|for now|for me|questions|already|talking)]
(ik laat|laat|laten we|we laten|ik wil|hier laat ik|daar laat ik|laat ik|dan laat ik|hier wil ik) het (hier|hierbij|daarbij|bij|bij deze|er bij|hier bij|even hierbij|voor nu hierbij|voor vandaag hierbij) [laten] [(voor vandaag|voor nu)]
(geen|no) (vragen|questions) meer
no more questions
(geen|ik heb geen) zin meer (hierin|in dit gesprek|in deze chat|in vragen|om te praten|in praten|om te typen|in deze vragen|in die vragen|in dit|om verder te gaan|om door te gaan|om dit te doen|in dat gevraag)
ik heb (hier|er nu) geen zin [(meer)] in
ik heb (geen|even geen|nu geen) tijd [(meer|nu|hiervoor)]
(ik wil|wil) niet (meer|verder) [(verder|met je)] (praten|typen|chatten|gaan|vertellen|antwoorden|antwoord geven|vragen beantwoorden|invullen)
ik wil [(nu|echt)] niet [meer] verder
klaar voor (vandaag|nu)
(kan|mag|kunnen|zullen|kon|can|could) (ik|we|i) [(dit|het|hier|this|it|ook)] <later> [(weer|nog|dit|het|hier|ook)] [(mee|hiermee)] (verder|verder gaan|verdergaan|doorgaan|terugkomen|afmaken|verder praten|doen|continue|finish)
ik ga niet verder
(hou|houd|schei) [je] [(eens|er)] (op|uit|mee op) [(met|hiermee|ermee|al)] [(die|de|al die|dit|dat|vragen|al dat)] [(vragen|gevraag|stellen|vragen stellen|te vragen|gezeur|gedoe|chat|gesprek)] [stellen]
(laat me) (met rust|gaan)
leave me alone
(i dont want to|i do not want to|dont want to) (talk|continue|go on|do this|chat|answer|answer questions|carry on|type) [(anymore|any more|any longer|now|today|with this)]
(laat maar) [(zitten|verder|ik stop|ik ga|ik sluit af|ik sluit|doei)]
(ik sluit|sluit) [(het|de|deze|dit|mijn)] [(chat|gesprek|venster|scherm|tabblad|laptop)] [(af|nu|hier)]
(even|korte|kleine|neem|ik neem|ik wil|tijd voor) [(een|even)] (pauze|break|time out|timeout|rustpauze)
(take|taking|i need|need) a (break|pause|rest)
(never mind|nevermind|forget it) [(bye|im off|ill stop|ill go)]
voor (vandaag|nu) [(is het|ben ik)] (genoeg|klaar|wel genoeg|goed)
stop (for|voor) (today|now|vandaag|nu)
log me uit
log out
(dag|doei|bye) [(dag|doei|bye|bot|tot ziens|allemaal|later)]
nu (even|effe) niet meer
ik kom [(er)] (hier|er|hierop|straks|later|morgen) [(later|straks|morgen|nog)] [(op|wel|nog)] terug`,
    atChoice: `
ik (ga|ben) weg
ik ben (klaar|moe|er klaar mee|uitgepraat|gestopt)
(geen|ik heb geen) zin meer
(geen zin|ik heb er geen zin in|ik heb er geen zin meer in|ik wil niet meer|dit was het)
(im|i am) (done|finished|tired)`,
  },
  language_en: {
    anywhere: `
(english|engels|inenglish|englisch|engles)
[<wil>] [(het|dit|verder|doorgaan|praten|chatten|do this|do it|talk|speak|chat|continue|go on|have this|have it|type|write|change|switch|get|you|it|use|deze vraag|de vragen|the questions|this|ask me|ask me the questions|that|read|see|dat|ask|ask them)] [(to|in|over naar|op|overschakelen naar|naar|into|instead)] [(het|the)] (english|engels) [(version|language|versie)] [(verder|doorgaan|praten|verder praten|chatten|verder gaan|schrijven|typen|instead|please|vertellen|now|spreken|possible|too|doen|from now on)] [<mogen>]
(is|are) (it|this|that|there|dit|er) [(also|possible|available|ook|an|een)] [(in|available in)] (english|engels) [(version|possible|available|mogelijk|option|versie|too|beschikbaar)]
(kan|mag|kunnen|zou) (dit|het|dat|ik|we|de vragen|deze chat) [(ook|misschien)] [(in|op)] [het] engels [(verder|praten|typen|schrijven|doen)]
(do|does) (you|this|it) have [(an|a)] english [(version|option|chat)]
(do|does|can|could|spreek|spreekt|praat|begrijp|versta) (you|je|this|anyone|the bot|i|we) [(also|ook)] [(speak|understand|talk|do|write)] (english|engels)
[(switch|change|set|zet|verander|wissel|schakel)] [(the|de|language|taal|languages)] [(language|taal)] [(om|over)] [(to|naar|in|into|op)] [het] (english|engels)
(i|my family|we) (only|just|can only|speak only|dont|do not|cannot|cant|cant really|dont really|barely|hardly) [(speak|understand|read|know|write)] [(any|much|good|well|a lot of|very good|so much)] (dutch|english|nederlands) [(well|very well|that well|good|yet|so well|at all|enough|language)]
(i speak|i understand|i know|i read|i write) (english|no dutch|only english|not much dutch|little dutch|only a little dutch|better english|english better)
my dutch (is|isnt|is not) [(not|very|so|really|too)] [(so|very)] (good|bad|great|poor|terrible|limited|weak|well)
(no|geen) (dutch|nederlands)
no (speak|understand) dutch
(ik spreek|ik praat|ik begrijp|ik versta|ik kan|ik lees|spreek|mijn) [(alleen|niet|liever|beter|nog)] (geen|engels|niet goed|niet zo goed|slecht|weinig|alleen engels) [(nederlands|engels)] [(praten|spreken|lezen)]
ik (spreek|praat|begrijp|versta|kan) nederlands niet [(zo|goed)] [goed]
mijn nederlands is (niet|slecht|niet goed|niet zo goed)
english (please|only|speaker|speaking|version) [please]
(i prefer|id prefer|i like|prefer|ik heb liever|liever|doe maar|geef me|ik wil liever|i would prefer) [(to speak|to use|in|het)] [(het)] (english|engels)
what (does|do) (this|that|it|you) (say|mean) in english
(can you|could you|please) (translate|translate this|translate that) [(to|into)] [english]
translate [(this|to english|please)]`,
  },
  language_nl: {
    anywhere: `
(nederlands|dutch|hollands)
[<wil>] [(verder|terug naar|doorgaan|switch to|back to|praten)] [(in|naar|to)] [het] (nederlands|dutch) [(verder|praten|doorgaan|typen|please)] [<mogen>]
doe maar nederlands`,
  },
  language: {
    anywhere: `
(taal|language|taal veranderen|change language|andere taal|other language|talen)`,
  },
  back: {
    anywhere: `
(terug|back|vorige|previous|undo|teruggaan|hiervoor|ongedaan maken|terugg)
[<wil>] [(ga|stap|een|go|een stap|een vraag|1|1 stap|1 vraag|terug naar|naar|stapje|one|one step|one question|nog|eerst|eerst nog|a step|a question)] [(een|1|nog|eentje)] [(stap|vraag|stapje|step|question|keer)] (terug|back|teruggaan|terug gaan|backwards)
[<wil>] [(ga|go|eerst|laat me|weer|nog|bring me|take me|kan|mag)] [(eerst|nog|even|weer|eens|me)] [(terug|back)] [(naar|to|bij)] [(de|het|mijn|the|my|een|1)] <vroeger> [(vraag|stap|question|antwoord|scherm|one|step|answer|vragen)] [(terug|opnieuw|nog een keer|again|zien|beantwoorden|veranderen|aanpassen|verbeteren|wijzigen|anders beantwoorden)] [<mogen>]
[(eerst|nog|terug naar|kan|ga|ik wil|ik wil nog|ik wil eerst|nog naar)] [(nog|eerst|terug naar|naar|terug)] de vraag (hiervoor|ervoor|van net|daarvoor|hier voor|van daarnet) [(nog een keer|opnieuw|weer|terug|beantwoorden|zien)]
[<wil>] (ga|keer) (een|1|weer|nog) [(vraag|stap|keer|stukje)] terug
[<wil>] (go back|step back|back up|ga terug|terugkeren|keer terug) [(one|a|een|1)] [(question|step|vraag|stap)] [<mogen>]
[<wil>] (mijn|het|dat|my|the|that|die|een|wat ik) [(vorige|laatste|last|previous|eerdere|net)] (antwoord|antwoorden|answer|answers) [(van net|van zojuist|nog|weer|van de vorige vraag)] (veranderen|aanpassen|wijzigen|verbeteren|corrigeren|change|terugdraaien|herzien|anders) [<mogen>]
[<wil>] (change|fix|correct|verander|wijzig|pas|verbeter|redo|edit) (mijn|my|the|dat|het|that) [(vorige|laatste|last|previous)] (antwoord|answer|question|vraag) [aan]
ik bedoel [eigenlijk] iets anders
[<wil>] (de|het|mijn) (vorige|laatste) (vraag|antwoord) [(weer|nog een keer)] (opnieuw|overdoen|over) [(doen|beantwoorden|invullen|maken)]
ik (heb|had) (me|iets|per ongeluk|net|de vorige vraag|bij de vorige vraag) [(vergist|verkeerd|een fout|iets|me|op)] [(geklikt|getypt|gekozen|ingevuld|gemaakt|verkeerds|verkeerd|vergist|de verkeerde|aangeklikt)] [(geklikt|getypt|gekozen|ingevuld|gemaakt|bij de vorige vraag|met de vorige vraag)]
(verkeerd|verkeerde|fout|per ongeluk|misklik|oeps|oops|wrong) [(geklikt|gedrukt|gekozen|getypt|antwoord|knop|ingevuld|verkeerd|verkeerde|button|answer|one|aangeklikt)] [(terug|gekozen|geklikt|gedrukt|ga terug|aangeklikt)]
(ik klikte|ik drukte|ik koos) (verkeerd|fout|mis|de verkeerde|op de verkeerde|op het verkeerde|per ongeluk)  [(knop|antwoord|optie)]
(i|oops i) (clicked|pressed|picked|chose|typed) [(on)] (wrong|the wrong|the wrong one|the wrong button|the wrong answer|something wrong)
(i made a mistake|my mistake|mistake)`,
    atChoice: `
<wil> (terug|back)
(foutje|fout|oeps|verkeerd)`,
  },
  skip: {
    anywhere: `
(skip|next|overslaan|volgende|pass|nvt|n v t|niet van toepassing|doorgaan|prive|prive vraag|verder|door|passen|geen antwoord|no comment|no answer|geen commentaar|slaover|pas|not applicable|na|sla over|slaan over|oversla|zeg ik niet|overgeslagen)
[<wil>] (sla|slaan|slaat|skip) [(ik|je|we)] <vraag> [(maar|wel|liever|allemaal)] [over]
[<wil>] (sla|slaan) [(ik|je|we)] [(liever|maar)] over
[<wil>] [<vraag>] [(wil ik|ga ik|kan ik|mag ik|liever|wil|ga)] [(liever|graag)] (overslaan|skippen|skip|over slaan|niet beantwoorden|niet invullen|open laten|openlaten|leeg laten|leeglaten|pass) [<mogen>]
[<wil>] (skip|pass|leave|pass on) [(it|this|that|the|deze|die|dit|dat|de)] [(question|one|part|vraag|blank|open|empty|stap)] [(blank|open|empty)]
(skip|pass|next) [(it|this|that|on this|on that|question|one|please)] [(one|question)]
[<wil>] [(door|naar|ga|verder|ga verder|go|move|ga door|snel|on|doorgaan)] [(naar|met|to|on to|on|naar de|verder met)] [(de|the|een)] (volgende|next|andere|another|nieuwe) [(vraag|question|one|stap)] [<mogen>]
(ga|laten we|we gaan|go|carry|move|kunnen we|mag ik) [(maar|gewoon)] (door|verder|on|doorgaan|verdergaan)
(een andere|andere|stel een andere|another|ask another|ask me something else|vraag iets anders) [(vraag|question)]
[(dat|dit|daar|zoiets|hier)] (zeg|vertel|deel|antwoord|beantwoord|geef|hou|houd) ik [(je|hier|daar|er|het|dat|dit|nu)] [(liever|even|toch)] (niet|liever niet|geen antwoord op|niks over|geen antwoord|niets over|niet over|voor me|voor mezelf|voor mijzelf|prive|geen info over|niet op)
[(hier|daar)] (geef|heb) ik [(liever|nu)] geen antwoord op
ik (zeg|vertel|deel|antwoord|beantwoord|geef) [(dat|het|dit|hier|daar|deze vraag|die vraag|er|je dat)] [(liever|even)] [(niet|geen|niks|niets)] [(antwoord op|over|op|antwoord|niet)]
ik (hou|houd) (dat|het|dit) [(liever|even|graag)] (voor me|voor mezelf|voor mijzelf|prive)
[<vraag>] [(dat|dit|het|daar|hier|die vraag|deze vraag)] (wil|ga|kan|hoef|durf) ik [(daar|je|het|er|hier|dat|nu|nog|nog even|op dit moment)] [(liever|even|nog)] (niet|niks|niets|geen antwoord op|liever niet) [(op|over)] [(zeggen|vertellen|delen|antwoorden|antwoord op geven|beantwoorden|geven|over zeggen|over kwijt|over vertellen|over praten|praten|het over hebben|over hebben|kwijt|te zeggen|te vertellen|hier zeggen|op antwoorden|op zeggen)]
ik (wil|ga|kan|hoef|durf) [(het|dat|dit|je|je dat|daar|er|hier|hierover|daarover|erover|deze vraag|die vraag|op deze vraag|op die vraag|de vraag)] [(nu|liever|nog)] (niet|niks|liever niet|niets|geen antwoord) [(over|op|hierop|daarop|geven)] (zeggen|vertellen|delen|antwoorden|beantwoorden|praten|te zeggen|te vertellen|kwijt|hebben|geven|op geven|op antwoorden|op deze vraag|op die vraag)
(daar|hier|hierover|daarover|dat) wil ik het [(nu|liever)] niet over hebben
ik wil het (daar|er|hier) [(nu|liever)] niet over hebben
ik wil (daar|hier) [(nu|liever)] niet (over praten|op ingaan|op antwoorden|aan denken)
(daar|hier) (praat|ga) ik [(liever|nu)] niet (over|op in)
[dat] (gaat|doet) je (niks|niets|niet|geen reet|geen ruk|niks) aan
[dat] is [(mijn|een)] (prive|geheim|persoonlijk|te persoonlijk|te prive|zaak|eigen zaak)
(te|dat is te|dit is te|vind ik te) (prive|persoonlijk|persoonlijk dit)
(geen|ik heb geen|heb geen|ik geef geen|geef ik geen) (antwoord|commentaar|zin in deze vraag|zin in die vraag|zin om dat te zeggen|antwoord hierop|antwoord op die vraag|antwoord op deze vraag)
deze (niet|vraag niet|hoeft niet|sla ik over|liever niet)
(id|i would|i) (rather|prefer) not [(to)] [(say|answer|tell|tell you|share|talk about it|talk about that|answer that|answer this|talk about this|say that)]
(rather|prefer|prefer to) not [(to)] [(say|answer|tell|share)]
(i dont|i do not|i wont|i cant|im not going to|i am not going to|i will not|i refuse to|dont) (want to|wanna|feel like|feel comfortable|like to|wish to|answer|tell|say|share|talk) [(answering|sharing|answer|tell|say|share|talk|discuss|talking)] [(that|this|about it|about that|about this|it|you|you that|that question|this question|this one|that one)]
(none of your business|not your business|its private|thats private|this is private|private|too personal|thats personal|that is private|that is personal|its personal)
laat (deze|die|dit|dat|deze vraag|die vraag) maar (zitten|leeg|open|weg)
laat (deze|die|dit|dat|deze vraag|die vraag) (zitten|leeg|open|weg)`,
    atChoice: `
(liever niet|zeg ik liever niet|geen zin in|dat zeg ik niet|rather not)
(leeg|niet nodig)`,
  },
  repeat: {
    anywhere: `
(herhaal|herhalen|repeat|huh|he|hu|wat|what|watte|pardon|nogmaals|wablief|hoezo|eh wat|excuse me|huhh|hoe bedoel|bedoel|onduidelijk|wut|wadde|wa|uitleg|wuh|leg uit|explain|sorry wat|come again|say again|wb)
(wat|hoe|what|wa|wie|welke) (bedoel|bedoel|bedoele|zeg|zegt|vraag|vraagt|wil|wilt|zei|vroeg|moet|do|did|are|is|betekent|houdt) [(je|ik|you|dat|dit|deze vraag|die vraag)] [(hier|daar|nu|er|hiermee|daarmee|ermee|met|precies|net|ook alweer|ook al weer|now|again|eigenlijk|met dit|met die|mean|say|saying|asking|ask|meaning|want|want to know|van me|weten|horen|precies weten|me)] [(mee|precies|met|in|by that|with that|by this|with this|weten|van me weten|van me horen|nou|zeggen)] [(deze vraag|die vraag|dat|dit|de vraag|me|weten|horen|that|precies)]
(hoe|wat) bedoel [je] [(dat|dit|precies|daar|hier)] [mee] [(precies|nu)]
hoe (je|dat|dit) (bedoel|bedoel|bedoel)
(wat|hoe) is [(de|dat|die|je)] [(vraag|bedoeling|betekenis)] [(ook alweer|precies|ook al weer|van deze vraag|van die vraag)]
(wat was|wat is|what was|what is|welke|welk|whats) (de|the|je|your) (vraag|question) [(ook alweer|ook al weer|nou|again|weer)]
(welke|wat voor|which|what) (vraag|question) [(bedoel je|was dat|is dat|do you mean)]
[<wil>] [(de|deze|die|je|het|dat|dit|the|that|this|your|it)] [(laatste|vorige)] [(vraag|question|zin)] [(nog een keer|nog eens|nogmaals|again|opnieuw|weer|one more time|once more|anders|simpeler|makkelijker|duidelijker|eenvoudiger|in andere woorden|op een andere manier)] [(herhalen|zeggen|stellen|uitleggen|vragen|lezen|zien|omschrijven|formuleren|verwoorden|herhaal|toelichten|verduidelijken|horen)] [<mogen>]
[<wil>] (herhaal|repeat|rephrase|explain|say|ask|uitleggen|leg|zeg|vraag|stel|verduidelijk|clarify|reword) [je] [(de|deze|die|het|dat|dit|the|that|this|your|it|je)] [(vraag|question|laatste|one|last question|zin)] [(nog|anders|simpeler|makkelijker|again|nog een keer|nog eens|once more|one more time|differently|in other words|in simpler words|in easier words|uit|opnieuw|duidelijker|beter|in simple words|more clearly|to me|simpel|in andere woorden)] [(uit|een keer|eens|please|again|uitleggen|stellen)]
[(ik|we|i)] (snap|begrijp|vat|volg|snapt) [(het|dit|dat|de|deze|die|je|er|hem|hier|daar)] [(vraag|woord|zin|bedoeling)] [(nu|ook|echt|helemaal|nog)] (niet|niks van|niks|niets van|geen bal van|niet goed|niet helemaal|geen snars van|niet wat je bedoel|niet wat je vraagt|niet volgen|niet wat je wil|niet wat je wil weten|niet meer|niet zo goed) [(wat je bedoel|wat je vraagt|wat je wil weten|wat er staat|wat je zegt|precies)]
(snap|begrijp) ik [(deze|de|die)] [vraag] niet
(deze|die|dit|dat|de) [vraag] (snap|begrijp) ik [(niet|niet goed|niet zo goed|niet helemaal)]
[(dat|dit|het|de vraag|deze vraag|die vraag)] is [(me|voor me)] [(niet|nog niet|erg|te|onvoldoende)] (duidelijk|onduidelijk|moeilijk|vaag|ingewikkeld|lastig)
(te|dat is te|dit is te|de vraag is te) (moeilijk|ingewikkeld|vaag)
(moeilijke|lastige|rare|vage) (vraag|woorden|zin)
(i dont|i do not|dont|i didnt|i cant) (understand|get|get it|follow|understood|get that) [(that|this|it|the question|your question|you|what you mean|what you are asking|what that means)]
(what|huh|sorry) (does that mean|do you mean|did you say|was that|are you asking|is that|you mean|mean) [(by that|exactly|again)]
what (does|do) (this|that|the question|you) mean [by that]
(nog een keer|nog eens|again|once more|one more time|nog 1 keer|nog een x)
(in|met) (andere|simpele|gewone|makkelijke|simpelere|easier|other|simpler) (woorden|words|taal) [(graag|please)]
(makkelijker|simpeler|duidelijker|eenvoudiger) [(zeggen|uitleggen|woorden|kan dat)] [<mogen>]
(wat|wat voor) (betekent|betekend) [(dat|dit|deze vraag)] [woord]
(geef|heb je) [(me)] [(een)] voorbeeld [voor me]
(kun|kan) je een voorbeeld geven
(waarom|why|wrm|hoezo) (vraag|wil|vraagt|moet|do|are) [(je|ik|you)] [(dat|dit|het|me|deze|need to)] [(vraag|dat|dit|ask|know|asking)] [(weten|vragen|zeggen|that|this|me that|stellen|invullen)]`,
  },
  help: {
    anywhere: `
(help|hulp|commandos|commando|opties|menu|info|helpp|helpen|commands|options|handleiding|instructies|hellup)
[<wil>] (help|helpen|hulp) [(me|mij|us)] [(hier|hiermee|ermee|met dit|with this|met typen|met deze chat|hiermee verder|verder|here|out)]
(kan|kun|kunnen|wil|zou|can|could) (je|you|iemand me|iemand) [(me|mij|ons)] [(hier|hiermee|ermee|please)] (helpen|help|uitleggen hoe dit werkt|uitleggen wat ik moet doen|help me|helpen met deze chat|helpen hiermee|help me with this|explain how this works)
(hoe|how|wat|what) (werkt|gaat|moet|does|do|doet|kan|is|doe) (dit|deze|het|dat|this|de|that|it|ik|you|i|je|die) [(chat|chatbot|hier|gesprek|ding|programma|lijn|precies|allemaal|eigenlijk|work|dit|werkt|thing|chat work|bot|site|app|use this|use this chat|nu|verder|doen|allemaal doen|dit doen|hiermee|hier doen|met deze chat|met dit|met die chat|do|do now|do here|type|invullen|hier invullen|reageren|antwoorden|met deze chat doen|hier mee|eigenlijk met deze chat|typen|hier typen|now)]
(wat|what) (kan|moet|mag|kun|can|should|could|do|zal|dien) (ik|je|i|you|we) [(hier|allemaal|eigenlijk|nu|nou|now|nog|precies)] [(allemaal|nu|hier|eigenlijk|verder|met)] (typen|doen|zeggen|invullen|vragen|kiezen|type|do|say|enter|ask|write|intypen|schrijven|hiermee|ermee|choose|opschrijven|hier) [(hier|nu|here|met deze chat|allemaal|now|next|dan|in deze chat|eigenlijk)]
(wat|welke|what|which) (zijn|are) [(de|mijn|the|my|er)] (opties|mogelijkheden|commandos|options|commands|keuzes|mogelijke commandos)
(welke|what|wat voor) (opties|mogelijkheden|commandos|options|commands|keuzes|woorden) (heb ik|zijn er|zijn er allemaal|do i have|are there|kan ik typen|kan ik gebruiken|can i use|mag ik typen)
(wat|what|waar|where|wie|who) (is|ben|zijn|are|am|was) (dit|deze|ik|this|je|i|you|hier|we|het) [(voor|hier|nu|eigenlijk|for|precies|een|in|with|chat|allemaal|what is this|mee bezig|bezig)] [(chat|site|iets|gesprek|bot|ding|programma|lijn|plek|voor|nu|chat for|for|in het gesprek|in de chat|aan toe)]
(waar|where) (zijn|ben|are|am|waren|was) (we|ik|i) [(nu|ergens|gebleven|ook alweer|in dit gesprek|now)] [(gebleven|mee bezig|in dit gesprek|nu)]
(hoe|how) (lang|ver|veel vragen|many questions|much longer|long) [(duurt|zijn|gaat|nog|does|will|is|komen|krijg ik|moet|are|left|to go|is it)] [(dit|er|het|deze|this|we|nog|there|ik|it)] [(nog|gesprek|chat|duren|take|left|to go)]
[(ik|i)] (snap|begrijp|weet|dont understand|dont know|dont get) [(niet|helemaal niet|even niet)] (hoe dit werkt|hoe het werkt|hoe dat werkt|hoe deze chat werkt|hoe dit moet|wat ik moet doen|wat ik moet typen|hoe ik dit moet doen|how this works|what to do|how to use this|wat ik hier moet doen|wat ik moet invullen|wat ik kan typen|hoe dit hier werkt|what to type|wat de bedoeling is|hoe het moet|hoe ik verder moet|wat ik nu moet doen)
(wat|what) is de bedoeling [(hier|nu|van deze chat|hiervan)]
ik (weet|snap|begrijp) [echt] niet hoe (ik|het|dit|we) [(hier|nu|het)] (verder|moet|werkt|verder moet|verder kan|moet doen)
ik (snap|begrijp) (deze|de|dit|die|dat) (chat|bot|ding|programma|site|app|menu) niet
hoe (kan|kom|ga) ik (verder|hier verder|terug|stoppen|een vraag terug|dit stoppen|hier weg|hieruit)
(leg|can you explain|explain|kun je uitleggen|kan je uitleggen) [(uit|me)] (hoe dit werkt|how this works|hoe het werkt)
(ik loop vast|ik zit vast|ik kom er niet uit|ik kom niet verder|im stuck|i am stuck|stuck|i need help with this|i need help|ik heb hulp nodig met deze chat|ik heb hulp nodig met dit|ik heb hulp nodig hiermee|ik heb hier hulp bij nodig|hulp nodig|need help)`,
  },
  dontknow: {
    anywhere: `
(kweenie|weetniet|geen idee|idk|dunno|weet niet|weetnie|no idea|no clue|not sure|unsure|twijfel|misschien|maybe|mwah|perhaps|geenidee|vergeten|weetikniet|noidea|geen flauw idee|joost mag het weten|wie weet|beats me|who knows)
[(dat|dit|daar|zo|hier|eerlijk gezegd|echt|het|nou|ik zou het)] weet ik [(het|dat|zelf|ook|eigenlijk|echt|nog|zo|even|nu|eerlijk gezegd|helemaal|gewoon)] [(zelf|ook|eigenlijk|echt|nog|zo|even|nu)] (niet|nog niet|niet meer|niet zeker|niet precies|niet goed|niet zo goed|niet zo snel|zo niet|zo gauw niet|niet zo|niks van|echt niet|niet hoor|niet eigenlijk|niet helemaal) [(meer|zeker|precies|goed|eigenlijk|snel|hoor|gauw|uit mijn hoofd|op dit moment)]
[(ik|k)] weet [(ik|het|dat|t|er|daar)] [(zelf|ook|eigenlijk|echt|nog|zo|even|nu|eerlijk gezegd|helemaal|gewoon|allemaal|daar|hier)] [(zelf|ook|eigenlijk|echt|nog|zo|even|nu)] (niet|nog niet|niet meer|niet zeker|niet precies|niet goed|niet zo goed|zo niet|niks van|echt niet|niet helemaal|geen antwoord|niet wat ik moet zeggen|niet wat ik moet antwoorden|niet wat ik wil|nog niet wat ik wil|geen antwoord op|niet hoe ik het moet zeggen|niet hoe ik dat moet zeggen) [(meer|zeker|precies|goed|eigenlijk|snel|hoor|zo|hoor eerlijk gezegd)]
[ik] (heb|had) [(er|echt|werkelijk|daar|hier|zelf|ook|eigenlijk)] (geen|nog geen|echt geen) (idee|flauw idee|enkel idee|benul|clue|antwoord op|mening|voorkeur|mening over|flauw benul|idee van)
(geen|echt geen|nog geen|geen flauw|geen enkel|totaal geen|absoluut geen) (idee|benul|clue|mening)
[ik] zou [ik] [(het|dat)] [(echt|zo|even|ik)] niet weten
(zou|dat zou) ik [(het|echt)] niet (weten|kunnen zeggen)
[(ik|dat|daar)] (ben|heb) [ik] [(het|dat|er|me)] [(helemaal|eigenlijk|nog|weer)] (vergeten|kwijt|niet zeker|niet over nagedacht|nog niet over nagedacht|er niet over nagedacht|nooit over nagedacht|nog nooit over nagedacht|niet uit|nog niet uit|er niet uit|er nog niet uit|niet helemaal zeker|niet zeker van)
(daar|hier|er) (heb|ben) ik [(nog|eigenlijk)] (niet|nooit|nog nooit|niet echt) (over nagedacht|uit|aan gedacht|over gehad|bij stilgestaan)
[(ik heb|heb)] [(er|daar|hier)] (nog|nooit|nog nooit|niet) [niet] (over nagedacht|aan gedacht)
[ik] (herinner|kan) [(me)] [(dat|het|ik)] [(me)] (niet|niet meer|niet zo) [(goed|precies)] [(herinneren|meer|zeggen|bedenken)]
[ik] kan [(me|er|hier)] (niks|niets|niet|even niks|zo niks) (bedenken|verzinnen|zeggen|op komen)
niet dat ik (weet|zo weet|zou weten)
not that i know [of]
[ik] weet [ik] niet (hoe|wie|wat|wanneer|waar|welke|waarom) [(ik|die|dat|het|hij|ze|dit)] [(dat|het|dit)] [(heet|was|is|heette|moet|zou|kan|wil|precies)] [(zeggen|noemen|antwoorden|uitleggen|doen|helpen|willen)]
(dat|dit) (weet|kan|herinner) ik [me] [(nu|zo|zelf)] niet [(zeggen|bedenken|herinneren|meer|zo zeggen)]
[(dat is|dit is|vind ik|ik vind dat|ik vind het|is)] [(heel|erg|best)] (lastig|moeilijk) [(te zeggen|om te zeggen|uit te leggen|om uit te leggen|te bedenken)]
(lastig|moeilijk) te zeggen
ik (twijfel|twijfel nog|weifel|weet het nog niet) [(nog|een beetje|daarover|erover|beetje)]
(ik moet|moet|moet ik|daar moet ik) [(er|daar|hier)] [(nog|eerst)] (over nadenken|even nadenken|nadenken|goed over nadenken|over denken) [(nog)]
[(dat|ik)] (durf|zou) [ik] [(dat)] niet [(zo|zeker)] (te zeggen|zeggen)
(i|id|i honestly|i really) (dont|do not|didnt|am not|have|cant|cannot|have not|havent|wouldnt|forgot) [(really|actually|quite|yet)] [(know|sure|no idea|no clue|remember|recall|say|thought about it|thought about that|an idea|a clue|have an idea|have a clue|think of anything)] [(yet|exactly|really|anymore|that|right now|for sure|about it|about that|that yet|to be honest|honestly|what to say|how to answer)]
(im|i am|am|not) (not|really|sure) [(really|so|too|quite|completely|entirely)] [sure] [(yet|about that|about it|really|to be honest)]
(hard|difficult|tough) to (say|tell|explain)
zou kunnen
(dat|het) zou kunnen
wist ik [het] maar
wist ik het
(wist ik dat|als ik dat wist) maar
(niet zeker|weet nog niet|nog niet zeker|niet echt zeker|onzeker|geen mening)
(ik ben er nog niet uit|nog niet uit|ik weet het nog niet)
misschien [(wel|niet|ooit)] [(misschien niet)]
misschien (wel misschien niet|later)`,
  },
};

/** What in a story is about the story, though at a choice it would be a command. */
export const toldRather = `
(ik wil|ik wou|ik wilde|ik moet|ik moest|i want|i want to|i need to|i have to|wil|we willen) [(weer|gewoon|go)] (terug|back|teruggaan|terug gaan|go back)
i want to go back
(ik|we|wij|i) [(wil|wou|want)] [(gewoon|alleen|maar|just|to)] [be] (een mens zijn|mens zijn|a human|ga weg|gaan weg|ging weg)
[(maar|want)] (zo|op die manier|op deze manier) (ga|gaat|doe|behandel|praat|spreek) je [(toch|gewoon|echt|nou)] niet [(met|tegen)] (mensen|een mens|iemand|iemand anders|elkaar|kinderen|een kind|ouders) [om]
(that is|thats) (no|not a|not how) [way] [(to|you)] treat (people|a person|a human|someone|children|a child)`;
