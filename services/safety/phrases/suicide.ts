/** Someone wants to die, plans it, says goodbye or hurts themselves: the writer, or someone they worry about. */
export const suicide = `
# the word itself
zelfmoord*|zelfdoding*|suicid*|automutil*|zelfbeschadig*|zelfverwond*|selfharm*|sewerslide|unalive*|levensmoe*|doodswens*|levenszat
zelf moord|doding
self harm|harming|harmed|injury
kms
zm plegen|gepleegd|poging|gedachten|gedachtes
death wish

# dead
<wil> ~ <who> ~ dood !maken|slaan|hebben|hem
<who> ~ <wil> ~ dood !maken|slaan|hebben|hem|gaan_van
<who> ~ dood <wil> !dat
^ <wil> ~ dood
<wil> ~ dood zijn|gaan
<wil> ~ doodgaan|sterven
doodgaan|sterven <wil>
liever|beter ~ dood !dan
dood ~ beter|liever !dan
<wil> ~ to ~ be? ~ dead|die
rather|better be? dead
<wish> ~ <who> ~ was|were ~ dead|gone|never_born|not_here
<wish> ~ i ~ had|was never ~ been|existed|born
hoop ~ dat ik ~ doodga|dood_ga|sterf|niet
hope ~ i ~ die|dont_wake|do_not_wake
<who> was|waren ~ maar|liever ~ dood
was ik ~ dood
was ik ~ maar|liever ~ nooit|niet ~ geboren
was ik er ~ niet meer
had ik ~ maar ~ nooit ~ bestaan|geleefd
<I> ~ <wish> ~ dat|that? ~ ik|i ~ had? ~ nooit|niet|never ~ been? ~ geboren|born
beter ~ nooit|niet ~ geboren
<wish> ~ i ~ was|were|had ~ never ~ been? born
<think> ... dood ~ te ~ gaan|zijn|maken
<think> ~ <over> ~ de|het|mijn|mn|my|the? ~ dood|doodgaan|sterven|dying|death|suicide|ending_it|ending_my|killing_myself|not_being
<think> ... hoe ~ ik|het ~ ik? ~ doodga|sterf|dood|doodgaan
dood ~ een? ~ oplossing|uitweg|opluchting|verlossing
<when> ~ ga|maak ik ~ dood
<make> ~ me|mij|mn ~ dood|doodgaan|sterven
laat ~ me|mij ~ dood|doodgaan|sterven
let me ~ die

# living no more
<nomore> ~ <live> ~ <wil>|willen|hoef|hoeft|kan|kunnen|$
<wil>|hoef|hoeft|kan ... niet|nie|nt|niks|nooit ~ meer|verder|langer ~ <live>
<wil>|hoef|kan ~ niet|nie|nt ~ <live>
niet|nie|nt ~ <live> ~ <wil>
niet|nie|nt ~ meer ~ willen|wil|wou|hoef ~ <live>
niet|nie|nooit ~ meer ~ wakker ~ worden|word|wordt
<wil> ... slapen ~ en|om ~ niet|nooit ~ meer ~ wakker|opstaan
never|not ~ wake ~ up
<wil> ~ er ~ <nomore> ~ zijn|wezen
er ~ <nomore> ~ zijn|wezen|bestaan ~ <wil>|hoef|hoeft|willen|$
er ~ <nomore> ~ <wil>|hoef ~ zijn|wezen|te_zijn
not ~ to ~ be ~ alive|live|exist|living|around_anymore
not ~ want ~ live|exist
stop|stopped existing|living|breathing
geen ~ zin ~ meer ~ in|aan|om ~ te? ~ het|dit|mijn|mn? <live>
<noreason> ... <live>
nothing ~ left? to live for
not|isnt ~ worth ~ living|it_anymore
life ~ is ~ not|pointless|meaningless
<life> ~ <nomore>|niks|niets|weinig ~ meer? ~ waard
<life> ~ heeft|had|is ~ voor? mij? ~ geen|zonder ~ zin|nut|waarde|doel
<life> ~ zinloos|uitzichtloos
<life> ~ voor|van ~ mij|me ~ <nomore>
<life> ~ hoef|hoeft ~ voor|van? ~ mij|me? ~ <nomore>
zie ~ het|t|de|geen ~ nut|zin ~ <nomore>? ~ van ~ <life>
klaar|moe|zat|beu|done|tired|sick|finished|over ~ met|van|om|om_te|with|of ~ <life>|living|being_alive|existing !op|in|bij
<life> ~ moe|zat|beu $
hate ~ being ~ alive
liever ~ <nomore> ~ <live>|wakker
<I> ~ leef|besta ~ liever ~ niet
should ~ not ~ be ~ alive
waarom ~ leef|besta ~ ik ~ nog
waarom|waarvoor ~ ik ~ nog ~ leef|besta|zou_leven

# ending it
<end> ~ aan|achter ~ <life>|alles|mezelf|mijzelf
<end> ... aan ~ <make>|maken|maakt|zetten
<make> ... <end> ~ aan|achter|eraan|erachter $
<make> ~ ik|hij|ze? ~ er ~ een|n? ~ <end> ~ aan
er|eraan ~ een|n? ~ <end> ~ aan|achter|te|maken|maak|gemaakt|draaien ~ te? ~ maken|maak|gemaakt|zetten|zet|ga|wil|draai|draaien|$
<step> ... uit ~ <life>
uit ~ <life> ... <step>
<life> ~ nemen|neem|benemen|genomen|benam|beeindig*
beeindig* ~ <life>|mezelf
end|ending|ended|take|taking|took ~ my|his|her|their|own ~ own? life
<wil>|going|gonna|ready|need ~ to ~ end ~ it|everything|things !with
<I> ~ will|ga|zal ~ end it
end|ends|ending it|everything ~ all|tonight|now|forever|today
last|laatste ~ dag|nacht|avond|bericht|berichtje|appje|day|night|message|text|words ~ van|op|on|of|ever|ooit ~ <life>|aarde|earth|ooit|ever
dit|this|vandaag|it ~ is|wordt|was ~ mijn|mn|me|my ~ laatste|last|afscheid !kans|schoolweek|dag_op|dag_bij|week|jaar|gesprek
<myself>|eigen|zichzelf|zich|haarzelf|hemzelf ... van_kant
van_kant ~ maken|maak ~ <self>
<self> ... iets|wat|dingen ... aandoe|aandoen|aandoet|aandeed|aangedaan|aan_doen|aan_te
aandoe|aandoen|aandoet ... <self>
doe|doet|doen|deed|doen_ze ... <self> ... iets|wat aan
iets|wat ~ aan ~ te? ~ doen ~ <self>
<self>|mn_eigen|me_eigen ~ te? ~ <doaway>
<I> ~ ga|wil|zou|ging|kan|moet ~ me|mij|m ~ ophangen|verhangen|verdrinken|doodschieten|opknopen|verzuipen|doodsteken
<doaway> ~ <self> !tegen
vermoord|hang|verdrink|schiet|steek|maak|wurg|rijd|rij|gooi ~ ik? ~ <self> ~ dood|op|kapot|door|voor|van|met|neer|af|nog|te|$
<I> ~ hang ~ me ~ op
<I> ~ knoop ~ me|mezelf ~ op
verhangen|verhing|opknopen|opgehangen ~ <self>
<self>|zich ~ opgehangen|verhangen|ophangen|opgeknoopt|ophangt|ophang
<harmverb> ~ <engself>
<engself> ~ <harmverb>
touw|strop|strik|noose|rope|riem|koord & nek|boom|plafond|balk|schuur|zolder|hals|trapgat|neck|tree|ceiling !redden|aan_de_boom
<wil>|have|got|heb ~ a? ~ noose
pijnloos|pijnloze|painless|painlessly & dood|doodgaan|sterven|die|dying|way|manier|weg
snelste|makkelijkste|quickest|easiest|fastest|beste ~ manier|way|methode ... dood|doodgaan|sterven|die|go|eind|einde|stoppen
google|gegoogeld|googelde|googel|opgezocht|uitgezocht|zoek_op|looked_up|googled|opzoeken & zelfmoord*|dood_te|dood_gaan|doodgaan|sterven|pijnloos|overdosis|to_die|painless|ophangen|dodelijk
hoeveel|how_many|hoe_veel & <pills> & dood|dodelijk|nodig|genoeg|sterven|overdosis|die|kill|enough|fatal|overdose
dodelijke|lethal|fatal dosis|dose|hoeveelheid

# jumping, trains, water, heights
voor|onder|in_front_of|infront_of|before|tegen ~ de|een|n|the|a|die ~ <train> ... <jump>|liggen|ga_liggen|stappen|stap|lopen|loop|staan|leggen|walk|lay|terecht|komen
<jump>|walk|step|stap|loop|lig|ga ~ <I>? ~ straks|zo|gewoon|nu|dan? ~ voor|onder|in_front_of|infront_of ~ de|een|n|the|a|die ~ <train>
under ~ a|the train|bus|truck
onder ~ de|een trein
<jump> ... van|vanaf|af|off|from|over ~ de|het|een|the|a|t|n|deze|dit|this|my|mijn|mn|die ~ <edge>
van|vanaf|off|from ~ de|het|een|the|a|t|n|deze|dit|this|die ~ <edge> ~ af? ~ <jump>
<I> ~ spring|sprong ~ eraf|ervanaf|ervoor|naar_beneden
dan|straks|zo|nu|ga|wil ~ spring ~ ik|$
^ ik ~ spring $
<stand> ~ op|bij|boven|over|on|at|naast|near|by|langs ~ de|het|een|the|a|t|n ~ rand_van_de? ~ <edge> !in|te|van|en_kijk
op ~ de|het|t|on|on_the ~ <rails> ~ liggen|lig|gaan|ga|staan|gelegen|lopen
lig|liggen|ga|lay|lie|lying|loop ~ op|on ~ de|het|the|t ~ <rails>
over ~ de|the reling|railing|leuning|vangrail
tegen ~ een|de|n boom|muur|pilaar|viaduct|vrachtwagen ~ rijden|rij|rijd|aan|aanrijden|knallen
drive ~ my? ~ car? ~ into|off ~ a|the
het|de|in ~ kanaal|water|gracht|rivier|zee|meer ~ in ~ lopen|loop|springen|spring|rijden|rijd & nooit|niet_meer|eind|klaar|dood|verdrinken|wil|ga
<I> ~ <ga> ~ <self>? ~ verdrinken

# means, plan, date
<save> ... <pills>
<pills> ~ al|allemaal|extra? ~ <save>
<pills> ~ al? ~ liggen|ligt|staan|staat|heb|have ~ klaar|genoeg|ready
genoeg|enough ~ <pills>
<plan> ... <many>|overdosis|overdose ... <pills>|nemen|slikken|innemen|take
<plan> ~ <pills>|alles|alle ~ in? ~ slikken|innemen|nemen|swallow
<plan> ... overdosis|overdose|overdosen
alle|all|al ~ mijn|mn|my|die|the ~ <pills> ~ in|tegelijk|innemen|slikken|nemen|at_once
<plan> ~ take ~ all|the_whole|a_bunch
plan ~ en ~ een|n? datum
plan|datum|date|dag|brief & dan ~ is|ben ~ het|ik|alles|t ~ klaar|voorbij|over|afgelopen|weg|er_niet
datum|date ~ geprikt|bepaald|gekozen|vastgelegd|uitgekozen|picked|set|chosen & einde|eind|klaar|dood|afscheid|voorbij|ga|end|die|over
<I> ~ heb|have ~ een|al|mijn|mn|a|the ~ plan & dood|einde|eind|doodga|die|end_it|voorbij|klaar_is|sterven
weet|know ~ al|precies|exactly|ook? ~ hoe|waar|wanneer|how|where|when ~ ik|i ~ het|t|will|would|am|it|my ~ ga|zou|wil|do|going|gonna ~ doe|doen|to_do|it? ~ it? $
als|wanneer|if|when|once ~ <I> ~ er ~ straks|dan? ~ <nomore>|not|gone|dead ~ ben|was|is|zou|leef
als|wanneer|if|when|once|nadat|after ~ <I> ~ am|was|were|er? ~ dead|gone|dood ~ ben|was|ga|$
als|wanneer ~ <I> ~ <nomore> ~ leef|besta|leefde
als ~ ik ~ doodga|sterf|dood_ga|stierf
if ~ i ~ died|die|were_to_die|disappeared
mijn|mn|me|my ~ begrafenis|uitvaart|crematie|grafsteen|funeral|doodskist|graf

# a burden, missed by nobody
<all> ~ <betteroff> & zonder_mij|zonder_me|without_me|mij_niet|als_ik|dat_ik|if_i|dood|weg
<betteroff> ~ zonder|without ~ mij|me|mn
<betteroff> & als|wanneer|if|dat|zonder ~ <I> ~ er|was|were|just|not|had|dood|weg|niet|nooit ~ niet|nooit|dood|weg|gone|dead|not|disappeared|here|bestond|was|er
<nobody> ... missen|mist|merken|merkt|miss|notice|care|rouwen|huilen ... dood|er_niet|weg|dead|gone|if_i|als_ik|mij|me
van ~ mij|me ~ af ~ $
van ~ mij|me ~ verlost|bevrijd
rid of ~ me
last ~ meer? ~ van ~ mij|me ~ hebben|hebt|heeft|te_hebben
<I> ~ ben|voel ~ alleen|iedereen|een|maar|voor|mn|mijn|ze|tot|jullie|n ... last & dood|er_niet|zonder_mij|beter|leven

# farewell
afscheidsbrief*|afscheidsvideo*|afscheidsbericht*|afscheidsfilmpje*|zelfmoordbrief|vaarwel
suicide|goodbye|farewell ~ note|letter|letters|notes|video
goodbye|bye ~ forever|everyone|world|cruel|for_good|my_friends
dag|doei|bye|adieu ~ allemaal|iedereen|wereld|jullie & voor_altijd|voorgoed|vaarwel|sorry|hou_van|laatste|moe
afscheid ~ genomen|nemen|neem ~ van ~ alles|iedereen|het_leven|jullie|mijn|mn|mama|papa|wereld
dit ~ is|was ~ mijn|mn|een|het? ~ afscheid
brief|briefje|brieven|letter|letters|filmpje ... als_ik_er|als_ik_dood|for_when_i|for_after|voor_als|voor_straks|na_mijn
brief|briefje|brieven|letters|note|briefjes ~ aan|voor|to|for|geschreven ... iedereen|everyone|ouders|parents|mama|papa|mum|mom|mn|mijn & geschreven|klaar|klaargelegd|written|af
als|tegen_de_tijd_dat|wanneer|by_the_time|if|when ~ je|jullie|u|you|ze|iemand ~ are|dit|get? ~ read|reading|leest|lezen|find|vindt|dit ~ leest|lezen|vindt|hoort|this? & niet|weg|dood|gone|dead|late|laat|er|meer
tell ~ my|mom|mum|them|her|him|everyone ... i ~ loved|love|am_sorry
zeg ~ tegen|maar_tegen|dat ... ik ~ van ~ haar|hem|ze|hun|iedereen ~ hou|houd|hield
zorg ~ goed|jullie|je ~ voor ~ mijn|mn|elkaar|me ... ik|er|niet
spullen|dingen|things|stuff|kleren|kat|hond ... weggegeven|weggeven|weggeef|uitgedeeld|verdeeld|given_away|giving_away|gaf_weg
giving|given|gave ~ away ~ my|all
<wil>|bijna|straks|liefst ... bij|naar ~ mijn|mn|me? ~ opa|oma|mama|papa|mam|pap|broer|zus|moeder|vader|zusje|broertje|hem|haar|overleden ... in_de_hemel|hierboven|boven|toe|overleden|die_dood
naar ~ de ~ hemel
<wil> ~ bij|naar ~ mijn|mn|me|haar|with ~ overleden|dode|gestorven|dead
hoe ~ lang|snel|diep|hoog|veel ... doodbloed*|dood|doodgaat|doodga|dodelijk|sterft|verdrinkt
hou|hield|love ~ van? ~ jullie|you & sorry|spijt_me|vergeef|forgive & sterk|sterker|allemaal|strong|vergeef|all
<wil>|going ~ to ~ be|go ~ with|to ~ my|grandma|mum|mom|dad|grandpa|nan|heaven ... heaven|up_there|again|passed
ik ~ kom|ga ~ naar ~ je ~ toe ~ opa|oma|mama|papa

# attempts
<who> ~ heb|heeft|had|deed|doet|did|made|has|already ~ een|n|weer|nog|al|nieuwe|tweede|gister|vorige|serieuze|an|another ~ poging|attempt !gewaagd|om_te_praten|tot|om_contact|om_het_uit
poging ~ gedaan|ondernomen|overleefd|gehad !om|tot
deed|doe|doet ~ <who> ~ een|nog|weer|n|tweede ~ poging !om|tot
tried|attempted ~ to? ~ take|kill|end|suicide|die|hang|overdose
geprobeerd ~ om? ~ <self>|zich|er|dood|van ~ dood|iets|wat|te|van|een|op|uit ~ te|aan|kant|eind|einde|gaan
probeerde|probeerden|geprobeerd ~ <self>|zich|dood ~ te|van|op|iets|wat

# hurting oneself
<cut> ~ ik? ~ <self>|me_eigen|mn_eigen|mijn_eigen|haar_eigen|zn_eigen|zich
<self>|me_eigen|mn_eigen|mijn_eigen|zich ~ weer|soms|steeds|met_een|heeft|te|aan_het|s_avonds|elke|ook? ... <cut> !aan|in_zijn_vinger
<I> ~ <cut> ~ me|weer|nog|soms|vaak|stiekem|elke ~ weer|soms|s_avonds|avond|dag|als|$
<cut> & in|op|over ~ mijn|mn|me|haar|zijn|zn|my|her|his|de|the ~ eigen? ~ <limb>
<cut> ~ my|her|his|their ~ own? ~ <limb>
mijn|mn|me|haar|zijn|zn|eigen ~ <limb> ... <cut>|kapot_sneed|opengehaald
<limb> ~ door|open|weer|helemaal? ~ doorsnijden|opensnijden|opengesneden|doorgesneden|doorsnijd|opensnijd|kapot_gesneden|kapotgesneden
sneetjes|sneeen|snijwonden|snijwondjes|krassen|littekens|cuts|scars|wondjes & verse|nieuwe|weer|net|fresh|new|vol_met|vol|ziet|zag|gezien|saw|ontdekt & <limb>
weer|opnieuw|terug|begonnen|verslaafd|drang|neiging|started|gestopt_met|aan_het|zin_om|again|back ~ met|aan|om|in|to|te|het|gevallen|with ~ te|het? ~ snijden|krassen|cutting|cut|snijen !brood
snijden|krassen|cutting ~ helpt|lucht|is_het_enige|weer|again|helps
<self> ~ pijn
pijn ~ te|aan ~ doen ~ <self>
<self> ~ weer|steeds|soms|expres|te|vaak ... pijn ~ te? ~ doen|doe|doet
<I> ~ cut|burn|scratch ~ to_cope|again|when|at_night|every
<I> ~ am|was|have|started|keep ~ been? ~ cutting
scheermes*|razor|blade|blades|puntenslijper*|glasscherf|aardappelschilmesje & <limb>|mezelf|zichzelf|verstopt|snijd|snij|snijden|slaapkamer|matras|cut|skin
hoofd|kop|head & tegen_de_muur|tegen_de_deur|against_the_wall & bonk|bonkt|bonken|slaan|slaat|sla|beuk|beuken|bang|bangs|banging|hits
brand|brandde|verbrand|gebrand & <self>|eigen_arm|mijn_arm|mn_arm|eigen_huid
druk ~ ik? ~ sigaretten|peuken|een_sigaret ... op|uit
uithongeren|doodhongeren & <self>|wil

# said in one's own way
van_kant|vankant
<wil>|hoef ... <nomore> ~ ademen|ademhalen|opstaan_ooit
ogen|eyes & dicht|sluiten|closed|close|shut & niet_meer_open|nooit_meer_open|never_open|not_open|niet_meer_open_doen|ze_niet_meer
<wish>|wil & niet|nooit|never|not ~ meer? ~ wakker|wake|awake ~ werd|word|worden|was|up|geworden
<wish> ~ dat|that? ~ ik|i ~ niet|nooit|never|did_not|not ~ <live>
<life> .. moe|zat|beu|klaar !op
note|brief|briefje|letter & written|wrote|geschreven|schrijf|klaar & my_note|mn_brief|my_letter|afscheid|voor_mijn|aan_mijn|for_my|suicide
ive|i_have ~ written ~ my ~ note|letter
besloten|beslist|decided & laatste_dag|dood|einde|eind|leven|die|end|last_day
laatste_dag & <I>|mijn|mn|my & zondag|maandag|dinsdag|vrijdag|zaterdag|morgen|vandaag|besloten|leven
zorg|take_care ~ of? ~ voor|goed|jullie|of ~ mn|mijn|my|elkaar|goed ~ katten|kat|hond|zusje|broertje|kinderen|kids|brother|sister|dog|cat|voor|elkaar & <stopping>|op|klaar|laatste|niet_meer|sorry|weg|gone
in ~ rook ~ opging|opgaan|op_te_gaan|op_gaan
<stopping> & <live> !zoals|zonder|op_de_groep|in_angst
<wil>|mag|mocht|kan|liever|liefst ~ ik? ~ dood ~ zijn|gaan|$
hang ~ ik ~ me|mij|mezelf ~ op
knoop ~ ik ~ me|mij|mezelf ~ op
voor|onder ~ de|een|n|t|die ~ <train> ~ lig|ligt|sta|loop|stap|spring|kom|ga|gooi
<train> & <jump> & <I>|hij|ze|zij
polsen|pols|wrists ~ zitten|staan|zit|are ~ vol|kapot|covered|open
<life> ~ hoeft|hoef ~ voor? ~ mij|me ~ niet
<life> & niet_de_moeite|geen_moeite|het_niet_waard|niet_waard_om|not_worth
van|dan|then ~ het ~ leven ~ beroven|beroof|beroofd
beroof|beroven|beroofd & leven
kies|kiezen|gekozen|choose ~ voor|for ~ de|death ~ dood?
dood & <I> & opluchting|rust|vrede|bevrijding|uitweg|oplossing|enige|peace|only_way|relief
enige ~ uitweg|oplossing|manier & dood|niet_meer|weg|einde|eind|leven|doodgaan
<nomore> & wakker ~ worden|word|te
zal|zult|zullen ~ jullie|me|mij|ze ~ missen ~ als|wanneer
jullie|ze ~ zullen|gaan ~ me|mij|spijt ~ nog? ~ missen|krijgen & dood|er_niet|weg|te_laat
binnenkort|straks|soon ~ is|ben|hebben|i_will|zijn ~ jullie|ik|het|iedereen ~ er? ~ <nomore>|van_mij_af|verlost|be_gone|geen_last|nooit_meer
niet|nooit|geen ~ lang|last ~ meer ~ van|in ~ mij|de_weg
pijn ~ voelt|voel|is ~ fijn|lekker|beter & snij|kras|bloed|mezelf
bloed ~ zien|zie ~ lucht|rustig|helpt
<I> & <cut> & stiekem|badkamer|opgelucht|lucht|voel|niemand|rustig|verstop|mouwen|spanning|stop
lange_mouwen & <limb>|snij|kras|verstop
<self> ~ straffen|pijnigen|verwonden|beschadigen|slaan|verbranden|uithongeren|prikken
<I> ~ sla|stomp|bijt|prik|beschadig|verwond|verbrand|haat_en_snij ~ <self>

# plain enough
<I> ~ ben ~ er ~ morgen|straks|binnenkort|dan|over|volgende|na|met|overmorgen .. <nomore>
<when>|straks|binnenkort|morgen|dan ~ ben|is ~ <who> ~ er ~ <nomore>
<I> ~ zal|ga ~ er ~ <nomore> ~ zijn
not ~ be ~ here|alive|around ~ tomorrow|next|for_much|anymore|when_you|much|by|any_longer|in_the_morning
jullie|je|u|niemand|ze|you|people ... nooit_meer|niet_meer|never ~ iets|wat|again|hear|see? ~ van_mij|van_me|horen|hear|see|mij ~ horen|hoort|from_me|me|zien|me_again
haal ~ mijn|mn|de|kerst|het|me ~ volgende|zestiende|18e|achttiende|verjaardag|weekend|einde_van|eind_van|kerst ~ verjaardag|van|jaar|week|het|dit? .. niet|toch_niet
<wil> ~ niet ~ ouder|18|achttien|volwassen ~ worden
euthanasie
<wil> ~ rust ~ voor_altijd|voor_eeuwig|eeuwig
eeuwige|eeuwig|voorgoed|voor_altijd|voor_eeuwig|forever ~ slapen|slaap|rust|sleep|inslapen
sleep ~ forever|and_never|and_not
stoppen|ophouden|stop|hou|quit ~ op? ~ met ~ leven|bestaan|ademen
kogel|bullet & hoofd|head|kop
<I> ~ ga ~ naar ~ de ~ andere ~ kant
mezelf ~ de ~ dood ~ in
`;

/** Words that may mean it: we ask once, plainly. */
export const perhapsSuicide = `
# said without more: what is it about?
dood|doodgaan|sterven|sterf|dying|suicidal|dodelijk
touw|strop|noose
<edge> & <I> & eraf|springen|afspring|vanavond|ga_staan|straks|stap|klaar|afvallen|val|naar_beneden|jump|over_de_rand|rand|vaak|nadenken|denk
perron|spoor|viaduct|tracks|brug|flat|dak & <stand>|ik|i & stap|klaar|denk|gedachte|over|eind|think|kijk_naar|trein|rand
laatste|last ~ keer|time|bericht|message|dag ~ dat|that|you|van|on ~ ik|je|jullie|i|u|aarde|mijn
zeg|vertel|tell|geef ... van|love|loved ~ hem|haar|m|ze|them|her|him ~ hou|houd|hield|a_kiss|kus
<life> & niet|geen|niks|nooit|klaar|zat|moe|beu|zin|zwaar|kapot|not|no|hate|haat|over|nothing|stoppen|verpest|zinloos & <I>|mij|me|voor
<I> ~ ben|am ~ er ~ klaar ~ mee|voor
<I> ~ stop ~ ermee|er_mee ~ $|echt|nu|bedankt
<nobody> ~ kan ~ mij|me ~ helpen|redden
<I> ~ ben ~ voor ~ niets|niks ~ goed
in ~ de ~ weg ~ staan|zit & mij|ik
pijn ~ <nomore> ~ aan|verdragen|houden
<life>|alles|het ~ is ~ te ~ zwaar
depressief|depressie|depressed|depression|somber & <I>|zoon|dochter|hij|ze|my & erg|heel|niet|steeds|al|zo|diep|weer|really|so|bed
polsen|wrists|littekens|scars & <I>|mijn|mn|my|dochter|zoon|haar
pillen|pills|overdosis|overdose|slaappillen & <I>|mijn|mn|my|me|dochter|zoon
afscheid & <I>|mijn|iedereen|haar|hij
hemel|heaven & <I>|mij|me & wil|naar|bij|ga|want
eruit|uit ~ stappen
spring ~ ik|er
huil & elke|hele|steeds|alleen|nacht & ik & <nomore>|niemand|geen_zin|niks
cry ~ myself ~ to
<I> ~ ben|voel ~ me? ~ helemaal|zo ~ alleen|eenzaam|leeg|verloren|kapot|gebroken $

nooit|niet ~ had|hadden? ~ moeten|mogen ~ zijn|bestaan|komen|leven

<life> & nut|zin|waarde|betekenis|doel|meaning|purpose|point & <I>|voor|mijn|mn|geen|nog|no|heeft|wat
bridge|cliff|ledge|roof|train|tracks|river|pills|blade|razor|rope|noose & i|my|myself & back|thinking|think|keep|close|looking|near|there|stand|standing|jump|over
alles|allemaal|het|everything ~ is? ~ allemaal? ~ zinloos|pointless|uitzichtloos
emmer|koek|rek|accu_van_mij & vol|op|er_uit|leeg & <nomore>|kan|op|ik_ben
alles|everything ~ doet|hurts|is ~ pijn|over|dark|zwart|donker
geen|no ~ toekomst|future|hoop|hope|zin ~ meer|anymore|left|in
<I> ~ stop ~ met ~ vechten|proberen|strijden
stop|gave_up|given_up|give_up ~ fighting|trying
over ~ permanently|forever
permanent* & over|weg|gone|end
begraaf|graf|kist|grave|coffin|bury & <I>|mij|me|my|mijn|mn
geest|engel|sterretje & worden|word|ben_ik|als_ik & ik|wil|binnenkort

# cannot any more
trek|trekt|trok|trekken & <nomore> !aan|in|uit|naar|mee
kan|kon ~ het|t|dit|zo|er ~ allemaal? ~ <nomore> ~ aan|verdragen|opbrengen|$
<I> ~ kan|kon ~ <nomore> ~ meer? ~ $|hoor|ik|en|alles|het|dit|zo
kan|kon ~ <I> ~ <nomore> $
<nomore> ~ kan|kon $
hou|houd|hield|houdt & <nomore>|niet_lang|niet|nauwelijks & vol|uit !op
<nomore> ~ volhouden|uithouden|aankunnen|aan_kan|vol_hou|volhou|trekken|trek
<I>|wil|kan|hoef ~ kan|wil|hoef|weet|zo? ~ zo? ~ <nomore> ~ verder|doorgaan|door !met_praten|dan
kan|wil ~ zo ~ niet|nie ~ verder|doorgaan|langer|leven|door
hoef|hoeft|hoeven ~ het|t|dit|alles|van|voor|ik|mij ~ voor|van|allemaal|mij|me? ~ mij|me|allemaal? ~ allemaal? ~ <nomore> $|zo|hoor|als|en
het|t|dit|alles|allemaal ~ hoef|hoeft ~ voor|van? ~ mij|me? ~ allemaal? ~ <nomore> $|zo|hoor|als|en
voor ~ mij|me ~ hoef|hoeft ~ het|t|alles|dit|niks|niets ~ allemaal? ~ <nomore>?
<I> ~ hoef ~ <nomore> $|van|hoor|dan
<I> ~ hoef ~ <nomore>
zie ~ het|t ~ <life>|leven|allemaal? ~ <nomore> ~ zitten !om|dat|met|in|hier|samen
zie ~ geen|no ~ enkele? ~ uitweg|licht|toekomst|andere_uitweg|andere_weg|hoop|lichtpuntje|lichtpuntjes|perspectief
geen|no ~ uitweg|toekomst|hoop|perspectief|way_out|hope|future ~ meer|over|left|anymore|for_me|voor_mij
<life>|alles|het|everything ~ is|lijkt|voelt|feels ~ zo? ~ zinloos|uitzichtloos|hopeloos|pointless|hopeless|meaningless
heeft|heb ~ allemaal|alles|toch ~ geen ~ zin|nut ~ meer
waar|waarvoor|waarom ~ doe ~ ik ~ het|t ~ nog|eigenlijk|allemaal
wat ~ heeft|is ~ het|t ~ leven|allemaal? ~ voor? ~ nog? ~ voor? ~ zin|nut
whats|what_is ~ the ~ point ~ anymore|of_anything|of_it|of_living|of_me|of_going|$
no ~ point ~ anymore|in_anything|going_on|carrying_on|trying|in_trying
<I> ~ geef ~ het ~ op $
give|giving|given ~ up ~ on ~ everything|life|myself
i ~ give ~ up $
<I> ~ ben ~ er|het|echt|helemaal|zo ~ klaar|kapot ~ mee|$
<I> ~ ben ~ klaar ~ met ~ alles|het_allemaal|alles_en_iedereen
klaar|moe|zat|beu ~ met|van ~ alles ~ $
alles ~ zat|beu|moe $
<I> ~ ben ~ compleet|volledig|totaal|helemaal|gewoon? ~ op|leeg|gebroken|kapot $
ga|gaan|gaat ~ ik|hier|er|zo|echt ~ aan|hier|eraan|echt|zo ~ kapot|onderdoor
<I> ~ ga ~ eraan|hieraan ~ kapot|onderdoor
kom ~ ik ~ niet|nooit ~ meer ~ levend ~ uit
<wil> ~ dat ~ alles|pijn|de_pijn|die_pijn ~ allemaal|gewoon? ~ stopt|ophoudt|ophoud|voorbij|afgelopen|over|klaar ~ is|gaat? $
<wil> ~ everything|the_pain|all ~ all? ~ to ~ stop|end|be_over
^ <I> ~ <wil> ~ dat ~ het|t|dit ~ allemaal|gewoon? ~ stopt|ophoudt|ophoud|voorbij|afgelopen|over|klaar ~ is|gaat? $
^ <wil> ~ dat ~ het|t|dit ~ allemaal|gewoon? ~ stopt|ophoudt|ophoud|voorbij|afgelopen|over|klaar ~ is|gaat? $
^ <I> ~ <wil> ~ it|this ~ all? ~ to ~ stop|end|be_over $
^ <wil> ~ it|this ~ all? ~ to ~ stop|end|be_over $
<wil> ~ dat ~ het|t|dit ~ allemaal|gewoon? ~ stopt|ophoudt|ophoud|voorbij|afgelopen|over & moe|kapot|leeg|pijn|hoofd|gedachten|leven|alleen|zwaar|verdriet|dood|huil|huilen|slapen|niet_meer|<nomore>
<wil> ~ it|this ~ all? ~ to ~ stop|end|be_over & tired|empty|pain|hurts|head|thoughts|life|live|alone|numb|dead|sleep|anymore|living
make ~ it|the_pain|this ~ all? stop
can ~ not|no|barely|hardly ~ do|take|handle|go|cope|bear|carry|live|keep|stand|longer ~ it|this|on|life|doing|with|going|$
had ~ enough ~ of ~ everything|life|it_all|being
<I> ~ am ~ done $
<I> ~ am ~ done|finished ~ with ~ everything|it_all|all_of
<I> ~ am ~ tired|exhausted ~ of ~ everything|it|all|this|fighting|trying|being
<wil>|kon|zou|kan|kunnen ~ ik? ~ verdwijnen|onzichtbaar|oplossen|disappear|vanish !op_school
<wil> ~ to ~ disappear|vanish|not_be_here|sleep_forever
<wil> ~ slapen ~ en ~ niet
<wil> ~ rust ~ in_mijn_hoofd|in_mn_hoofd|$
rust ~ in ~ mijn|mn|me ~ hoofd
<nobody> ~ mist|wil|geeft|houdt|cares|loves|wants|likes|mis ~ me|mij|om_mij|van_mij|about_me|toch
<nobody> ~ zou|zal|would ~ me|mij|miss|care|notice|het ~ missen|me|merken
<I> ~ ben|voel|am|feel ~ mij|me|like? ~ like|alleen|iedereen|een|ze|tot|jullie|anderen|a|maar|such|just ~ tot|een|a|iedereen? ~ last|blok|burden
<I> ~ ben|am|voel|feel ~ me|mij? ~ niks|niets|helemaal_niks|niks_meer|worthless|waardeloos|nutteloos|nothing|hopeless|useless|empty|numb ~ waard|$|meer
<I> ~ haat|hate ~ mezelf|mijzelf|me_eigen|mn_eigen|myself|existing
<I> ~ haat|hate ~ mijn|mn|me|my|dit|this <life> $|zo|echt|so
everyone|iedereen ~ hates|haat ~ me|mij
leeg|dood|dead|empty ~ van|from|vanbinnen ~ binnen|inside|the_inside
vanbinnen ~ dood|leeg
wat ~ doe ~ ik ~ hier ~ nog|eigenlijk|op_aarde|op_deze
waarom ~ ben ~ ik ~ er|hier ~ nog|uberhaupt|op_aarde
<I> ~ stap ~ er|eruit ~ uit? $
<make> ~ er ~ maar ~ een|n ~ <end>
<end> ~ aan ~ alles
<I> ~ <wil> ~ het|zo|dit|hier|allemaal ~ <nomore> $
<I> ~ <wil> ~ <nomore> $|hoor|echt
<wil> ~ <I> ~ <nomore> $
not ~ want ~ to ~ be ~ here|around
not ~ want ~ this ~ life|anymore
not ~ sure|know ~ if|how ~ i ~ can|will ~ go|make|keep
<I> ~ zink|verzuip|verdrink ~ langzaam|weg|in|erin
te|too ~ veel|much ~ voor|for ~ mij|me ~ allemaal|to_take|to_bear|$
het|t|alles|dit|allemaal ~ wordt|is|word ~ mij|me|allemaal ~ allemaal|echt? ~ teveel|te_veel|te_zwaar
wanhopig|radeloos|desperate|ten_einde_raad|uitgeput|kan_niet_stoppen_met_huilen
soms|vaak|dan ~ denk|wil|wou|wens|vraag ~ ik ~ dat|me_af|of ~ ik? ~ er ~ niet|beter|mij
soms ~ denk ~ ik ~ laat_maar|waarom_nog|waarvoor|was_ik_maar
<wil> ~ niet ~ dood ~ maar|alleen
niet|nie ~ dood ~ maar|en|zijn ... niet|ook|zo|dit ~ leven|verder|meer|leven
liever ~ dood ~ dan
dood ~ liever ~ dan
weet|snap ~ niet ~ hoe|of ~ lang? ~ ik|het ~ ik|het|dit|t|dit|nog|morgen ~ nog|lang|dit|allemaal? ~ volhoud|volhou|trek|red|aankan|haal|vol|door|lang|nog
hoe ~ lang ~ ik ~ het|dit|t ~ nog ~ volhoud|trek|red|volhou|aankan
hoe ~ lang|ver ~ moet|kan ~ ik|dit|het ~ nog|dit|zo
red|redt ~ het|t ~ <nomore>
als ~ ik ~ er ~ niet|nooit ~ was|geweest
if ~ i ~ was ~ not ~ here|born|around
lost ~ all ~ hope
slaap|slapen|slap ~ slecht|niet|nauwelijks|amper ... eet|eten|huil ~ weinig|niet|nauwelijks|niks|amper
donkere|duistere|sombere|zwarte|nare|rare|enge|slechte|dark|bad|intrusive|scary ~ gedachten|gedachtes|gedachte|thoughts|place
zwart ~ gat
diep|deep ~ in ~ de|een|n ~ put
iets|something ~ doms|stoms|geks|ergs|stupid|bad|drastisch|drastic|waar_ik_spijt ~ ga|te_doen|doen|doe|doet|ga_doen|to_myself|$
doe|do|doet ~ straks|nog|binnenkort|something ~ iets|wat|stupid|bad ~ geks|doms|stoms|ergs|$
<scared> ~ voor|of ~ mezelf|mijzelf|myself|mijn_eigen|mn_eigen|what_i
<scared> ~ dat ~ ik|ze|hij|zij ~ mezelf|zichzelf|me|zich|iets ~ iets|wat|doet|doe|aan
<who> ~ ziet|zag ~ het|t ~ <nomore> ~ zitten
<who> ~ wil|wilt ~ <nomore> $
`;

/** *Weg*: away from here, or from everything? We ask (script §0.5). */
export const perhapsAway = `
<I>|<wil> ~ <wil>|moet|ik ~ hier ~ weg|weggaan|wegg|vandaan|uit !kijken|zijn_als|komen_wonen
<wil> ~ hier ~ weg|vandaan|wegg|uit
<I> ~ <wil>|moet ~ weg|wegg|weggaan $|van_alles|van_hier|van_iedereen|uit_deze|hier|uit_alles
weg ~ van|uit ~ alles|iedereen|alles_en_iedereen|deze_wereld
<wil>|need ~ to ~ get ~ out|away ~ of|from? ~ here|this|it_all|$
<wil> ~ to ~ leave|go|be ~ away|forever|gone|here|far|this_place|$
<wil> ~ out ~ of ~ here|this
was|kon ~ ik ~ maar ~ weg|ergens_anders|heel_ver
<wil> ~ ver|heel_ver ~ weg
ergens ~ heen ~ waar ~ niemand
<I> ~ ga|ben ~ weg $
leave ~ this ~ world
`;
