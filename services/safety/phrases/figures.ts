/** Ways of speaking that name death, blows or weapons and mean none of it. What they cover is not read any further. */
export const figures = `
# to death, but not really
dood|kapot|stuk ~ van|door|of ~ <det>? ~ honger|schaamte|dorst|kou|moeheid|vermoeidheid|slaap|zenuwen|schrik|verveling|hitte|warmte|lachen|lach|saaiheid|stress|spanning|nieuwsgierigheid|heimwee|jaloezie|spierpijn|hoofdpijn|drukte
dead|died|dying|die ~ of|from|with ~ laughter|laughing|boredom|embarrassment|shame|hunger|cringe|heat|curiosity|stress|shock
dood ~ te? ~ <todeath>
<todeath> ~ <I>|we|wij? ~ me|mij|ons|zich|je|mezelf|kapot ~ ook|weer|hier|bijna|er|half? ~ dood|kapot|doodmoe|een_ongeluk|rot|suf
me|mij|je|ons|zich|mezelf ~ bijna|half? ~ dood|kapot|rot|suf ~ te? ~ <todeath>
dood|kapot ~ moe|op|saai|eng|stil|leuk|normaal|gewoon|ziek|verlegen|simpel|zonde|vermoeiend|irritant|serious|tired|wrong|sure|right|beat|silence|quiet|weight|end|ends|line|lines|zeker|nerveus
doodgewoon|doodmoe|doodop|doodstil|doodsaai|doodeenvoudig|doodnormaal|doodzonde|doodleuk|doodgegooid|doodgezwegen|doodlopend|doodlopende|doodgeknuffeld|doodverlegen|doodsbenauwd|doodziek|doodongelukkig|doodvermoeid|doodstom|doodmoeilijk|doodsimpel|doodserieus|doodschamen|doodlachen|doodvervelen|doodergeren|doodwerken|doodgewerkt|doodgelachen|doodgeschaamd|doodgeschrokken|deadline*|monddood*|doodslijn
doodt|dooft|vermoordt|kills|kill|killed|killing|doden ~ alle|de|het|elke|mijn|the|every|my|all ~ motivatie|creativiteit|sfeer|hoop|initiatief|vertrouwen|lol|mood|vibe|time|motivation|hope|spirit
<I>|this|that|it|he|she|they|list|school|waiting|heat|back|head|feet|hoofdpijn ~ is|are|was ~ killing ~ me|us ~ !now
killing|kill|killed ~ it|ing_it|time|two_birds
my ~ mum|mom|dad|parents|mother|father|teacher ~ is|are|will|would|was ~ going|gonna? ~ to? ~ kill|murder ~ me
<kin> ~ maakt|vermoordt|vermoord|doet ~ me|mij ~ af|wat|dood|iets? ~ als|wanneer ... haha|hahaha|lol|xd|hoor
<I> ~ ga|ging|ben ~ echt? ~ dood ~ haha|hahaha|lol|lmao|xd
<I> ~ am ~ dead ~ haha|lol|lmao|rn|at_this
bored|scared|worried|embarrassed|frozen|starved|loved|tickled|bores|scares ~ me? ~ to ~ death
to die for
rather ~ die ~ than
over ~ mijn|mn ~ lijk
<det> ~ dood ~ van|of ~ iedere|elke|alle|every
ligt|lag|is|lay ~ op ~ sterven
dood|sterven|doodgaan ~ van ~ mijn|mn|opa|oma
ben|was ~ ik ~ er ~ geweest
over my dead body
als|zo_bang_als ~ de ~ dood
dood ~ in ~ de ~ pot
ten dode opgeschreven
leven en|of dood
dood|dode|dooie ~ spoor|punt|hoek|mus|letter|boel|batterij|accu|link|moment|nummer|tijd|taal|plant|planten|gewicht|hout|zone
<thing2> ~ is|was|zijn|gaat|ging|just|ligt|gaan|bijna ~ bijna|al|ook? ~ dood|doodgegaan|dead|died|dying|kapot
<pet> ... dood|doodgegaan|overleden|ingeslapen|gestorven|died|weggelopen|vermist|ontsnapt|kwijt|weg|zoek|ran_away|missing|run_away|doodgereden|aangereden
weggelopen|vermiste|ontsnapte|dode|missing ~ <pet>
doodgezwegen|dood_gezwegen|doodzwijgen|dood_zwijgen
val|vallen|valt|doodvallen ~ dood|maar|van_mij
doodvallen
krijg ~ toch? ~ de ~ tering|kanker|klere|tyfus
moord ~ en ~ brand
moordend|moordende|moordtempo|moordwijf|moordvent|moordkuil|bloedheet|bloedmooi|bloedserieus|bloedhekel|bloedirritant|bloedsaai|bloedstollend|bloedlink|bloedeerlijk|bloedig_serieus
bloed ~ zweet ~ en
oren|ogen|ears|eyes ~ bloeden|bloedden|bleed|bleeding ~ van|from? 
bult|blauwe_plek|schram|bloedneus & gevallen|voetbal*|hockey|skaten|fiets|spelen|trampoline|stoeien|judo|skateboard|speeltuin
bloedneus & gym|sport|voetbal|bal|neuspeuter|gymles
blood ~ sweat
bloedprik*|bloedonderzoek|bloeddruk|bloedsuiker|bloedverwant*|bloedband|bloedafname|bloedtest|bloedeigen|bloedlijn|bloedgroep|bloedwaarden|bloedarmoede
bloed ~ laten? ~ prikken|geprikt|afnemen|afgenomen|kruipt|kookt|koken
bloed ~ onder ~ <det> ~ nagels
eigen|my_own ~ vlees|flesh ~ en|and ~ bloed|blood
kwaad ~ bloed
dressed to kill
shoot|shooting|shot ~ for|hoops|me_a|me_an|us_an|down ~ the|my|our|a|email|message|text? ~ stars|idea|ideas|request?
shot|shots ~ in ~ the ~ dark
would ~ kill ~ for

# I could murder him
<couldwell> ... wel|soms_wel .. schieten|vermoorden|wurgen|killen|villen|afschieten|slaan|ophangen|kelen|iets_doen
<couldwell> ... achter_het_behang
achter ~ het ~ behang
could ~ have? ~ strangle|strangled|kill|killed|murder|murdered|throttle|throttled|slapped|slap|punch|punched ~ him|her|them|my|someone|that
<kill>|sla|wurg|slaan & haha|hahaha|lol|xd|grapje|jk|geintje|hihi
voor ~ <det> ~ kop|hoofd ~ slaan|geslagen|sla|stoten|gestoten|kan_slaan
<hit> ~ mezelf|me|myself ~ voor|for|about|up ~ mijn|mn|de|that|now|about|over|it ~ kop|hoofd?
beat ~ around|about ~ the ~ bush

# blows that are not
klap ~ op ~ de|het ~ vuurpijl
een ~ klap ~ op|erop ~ geven|gegeven
klap ~ van ~ de ~ molen
in ~ een ~ klap
was|is|voelde|voelt|als|kwam|komt ~ als? ~ een|n|a ~ enorme|grote|harde|flinke|echte|zware|ware|real? ~ klap|dreun|mokerslag|stomp|schop|trap|slag|messteek|steek|kick|slap|punch
klap|dreun|mokerslag|slap|punch ~ in|voor|te|om|toen|in_the ~ ons|mijn|mn|my|the|te|het|hem|haar|iedereen|gezin ~ gezicht|face|verwerken|gezin
uit ~ de ~ school ~ klappen|geklapt
klappen ~ opvangen|vangen|vallen|in_de_handen
in ~ de|zijn|haar ~ handen ~ klappen|geklapt|klapte
stok ~ achter|in ~ de|het ~ deur|wiel
stok ~ om ~ de? ~ hond|mee_te_slaan
slap ~ in|on ~ the ~ wrist|face
kick ~ up|off|out_of|start
kicked|kick ~ off|up|the_bucket|the_habit
kicking|kicked|kick ~ myself
punch ~ line|above
een ~ trap ~ na
schop|trap|schopje ~ onder ~ <det> ~ kont|reet|achterste
trap|trappen|trapt|trapte|getrapt ~ er|daar|daarin|erin ~ niet|nooit|altijd|weer|mooi? ~ meer ~ in|$
op ~ <det> ~ tenen|ziel|hart ~ getrapt|trappen|trapt
trapt|trap|getrapt ~ op ~ <det> ~ tenen|ziel|hart|rem
<hit> ~ nergens|de_plank|de_spijker|een_flater|op_hol|op_tilt|alarm|dicht|munt|een_brug|bruggen|een_modderfiguur|wartaal|geen_acht|vleugels|linksaf|rechtsaf|los_van|aan_het_muiten|stijl_achterover|een_slag|twee_vliegen|nieuwe_wegen|de_handen|door_in|helemaal_door|een_andere_toon|de_verkeerde_toon|altijd_de_verkeerde|een_toon|voor_geen
<hit> ~ op ~ mij|ons|mijn|mn|niks|iets|hem|haar|wat|tafel|de_tafel|een_tafel|dat|dit|feiten|mn_bed|een_kussen|de_rem|de_vlucht|de_trom
<I> ~ sloeg|sla|schopte|trapte|heb ~ met? ~ <det>? ~ vuist|hand|bord|deur|stoel ~ op|tegen|dicht|ingeslagen ~ de|een|het? ~ tafel|deur|muur|bord|kast
deur|raam|bord|tafel|stoel|kussen|boksbal|boksbal|telefoon|bal|deuren ~ dicht|kapot|stuk? ~ <hit>
<hit>|<get> ~ met? ~ <det>? ~ deuren|deur|deur_dicht
<get>|gaf ~ een|n ~ klap|trap|schop|stomp ~ op|tegen ~ <det>? ~ tafel|deur|muur|bord|kast|bank
<hit> ~ de|een|het ~ deur|tafel|boel
gevoel|een_figuur|modderfiguur ~ sla|slaat
<hit>|oversla ... over ~ $|want|omdat|en|maar|dat
<hit> ~ mij|me|ons|hem|haar|ze|vragen|stappen|het|die|dat|deze|een|de|alles|onze ~ ... over !mijn|mn|haar|zijn
over ~ geslagen|slaan|slaat
overslaan|overgeslagen|oversla|overslaat|oversloegen|oversloeg
<hit> ~ me|ons|mezelf|mij ~ er ~ wel|even|maar ~ door|doorheen
er ~ doorheen ~ slaan|geslagen|sla
om ~ de|mijn|mn|onze|hun|je ~ oren ~ geslagen|slaan|gegooid|gooien|gesmeten|krijgen
<hit> ~ om ~ de|mijn|mn|onze ~ oren ~ met
<hit>|gooien|gooit|gegooid|smijten|strooien ~ met ~ regels|regeltjes|protocollen|wetten|procedures|argumenten|verslagen|termen|modder|geld|woorden|vakjargon|papieren
uit ~ het|mijn|mn|t|hun ~ veld|lood ~ geslagen
met ~ stomheid ~ geslagen
geslagen ~ hond
verslagen|verslag|verslaan|verslagenheid
op|aan ~ de|zijn|hun|mijn|mn|haar|je ~ vingers|vinger ~ getikt|tikken|kijken
vinger ~ uitgestoken|naar
tik ~ op ~ <det> ~ vingers|neus
op ~ de ~ tik|kop|bon|man
tegen ~ een|n|de|muren ~ muur|muren? ~ praten|lopen|aanlopen|aan|praat|loop|gelopen|oplopen|op
rug|back ~ tegen|against ~ de|the ~ muur|wall
<det>|rug ~ met ~ de ~ rug ~ tegen ~ de ~ muur
bang|banging ~ my|our ~ head ~ against ~ a|the|brick
hoofd|kop ~ tegen ~ een ~ muur|deur ~ lopen|stoten|aan
hit|hits|hitting ~ the ~ nail|roof|road|gym|shower|books|spot|sack|brakes|wall
it|that|then|truth|news ~ just? hit|hits ~ me|home|hard|us
hits|hit ~ different|home
it|that|this|which|what_they_said|words ~ hits|hit|hurts|hurt ~ me|us|a_lot|to|that|when|so
hurt|hurts ~ my|his|her|our|their ~ feelings|foot|knee|ankle|back|ears|head|pride|trust
feelings ~ hurt
beat|beats|beating ~ me|him|her|them|us ~ at|in|with ~ fifa|chess|the|games|mario|uno|a
beats ~ me ~ why|how|$
<stab> ~ me|us|him|ons|mij|hem|haar|een|in? ~ een_mes|in? ~ in ~ de|the|mijn|mn|my|onze|our ~ rug|back
<weapon>|dolk ~ in|between ~ de|mijn|mn|onze|zn|zijn|ons|my|the ~ rug|back|ribs
steken ~ laten|onder ~ vallen|water
steken|steekt|steek|stak|gestoken ~ er|veel|geen|energie|tijd|geld|de_handen|een_handje|hun_kop|zijn_kop|de_kop|over|hun_nek|zijn_nek|de_draak|onder_stoelen|een_stokje|mijn_hand_op|zijn_hand_op|een_vinger
veel|alle|geen|zoveel|te_veel ~ tijd|energie|geld|moeite|werk ... steken|gestoken|steek|steekt
in ~ de ~ steek ~ gelaten|laten|laat|liet|lieten
laat|laten|liet|lieten|voel|voelt ~ me|mij|ons|hem|haar|iedereen ... in ~ de ~ steek
mes ~ op ~ de|onze ~ keel ~ om_te_tekenen|met_die|tekenen|financieel
met ~ het|een ~ mes ~ op ~ de|onze|mijn ~ keel
het ~ mes ~ in|erin ~ het|de ~ budget|subsidie|zorg
kregen|kreeg|krijgen|zetten|zette ~ het|een|ons|mij|me ~ het|een? ~ mes ~ op ~ de|mijn|onze ~ keel
mes ~ snijdt ~ aan
onder ~ het ~ mes
<weapon> & brood|boterham|boter|keuken|koken|taart|fruit|groente|eten|appel|pizza|tekenles|knutselen|smeren|keukenla|bestek|vlees|kaas|te_koken|keukenlade|ui|uien|aardappels|pindakaas|cake|cooking|kitchen|bread|vissen|padvinderij|scouting
mes ~ en ~ vork
messen ~ slijpen|geslepen|geteld|gelegd|kopen
<speelgoed> ~ mes|messen|pistool|pistolen|zwaard|zwaarden|geweer|bijl|gun|sword|knife|guns|zwaardje
nepmes|nepzwaard|nepgun|neppistool|waterpistool|nerfgun|nerf|speelgoed*|lichtzwaard|piratenpak|klappertjespistool|lijmpistool|nietpistool|tankpistool|warmtepistool
lijm|nerf|water|klapper ~ pistool|gun
brood|boterham|groente|groentes|tomaat|ui|uien|appel|aardappels|taart|pizza|komkommer|kaas|fruit|haar|haren|papier|hout|vlees|bread|cake|hair|grass|cucumber ~ aan_het? ~ <cut>
<cut> ~ <I>? ~ brood|groente|groentes|taart|appel|komkommer|kaas|hout|vlees|bezuinig*|budget|bread|cake|hair|grass|nails|corners|ties|classes|class|costs|down|back|out|off|short|to_the|hours|het_aan|dat_onderwerp|een_onderwerp|onderwerp|hout|bochten|de_bocht
<cut> ~ me|him|her|us|it|them|my ~ off|out|short|some|slack|close|hours|hair|phone
in ~ <det>|vinger ~ vinger|vingers|duim ~ gesneden|sneed|snij|snijd|geknipt
<cut>|sneed ~ in ~ <det> ~ vinger|vingers|duim
<cut> ~ my|his|her|the ~ finger|thumb|hand|hair|grass|hours
in ~ de ~ uren|zorg|kosten|hulp ~ gesneden|snijden|snijdt
<cut> ~ in ~ de|het|hun|onze ~ uren|zorg|kosten|hulp|budget|begeleiding
om ~ te ~ snijden
schiet|schieten|schoot|geschoten ~ niet|op|mij|me|er|in|tekort|vol|uit|door|altijd|ze|gelijk|het|dit|nou|jullie|dat|eens|alle|elke|steeds|meteen|hierdoor|voor|echt|lekker|alles|maar|ook|direct|helemaal|weer|iedereen ~ nou|eens|niet|voor|alles|lekker|echt|altijd|weer|steeds|ook|maar|in? ~ op|tekort|te_kort|te_binnen|vol|in_de|in_paniek|in_stress|geen_meter|wortel|verdediging|stress|hoogte|slof|vel|foto|doelpunt|goal|kanten|erbij|hulp|slag
opschieten|schiet_op|schiet_niet_op
te ~ kort ~ schieten|geschoten|schiet|schoot
op ~ <det> ~ afgeschoten
afgeschoten|neergesabeld|gekild|afgekraakt|neergehaald|doodgeslagen ~ voorstel|idee|plan
<idea> ... afgeschoten|neergesabeld|gekild|afgekraakt|neergehaald|doodgeslagen|afgemaakt|neergeschoten|shot_down|killed
vuur ~ onder|aan|uit|na
spelen|speelt|play|playing ~ met|with ~ vuur|fire
tussen ~ twee ~ vuren
<wij> ~ schieten|schiet ~ er ~ niks|niets|niet|weinig
niks|niets ~ mee ~ op
voor ~ het|hete ~ vuur
in ~ vuur ~ en
olie ~ op ~ het
onder|under ~ vuur|fire ~ genomen|liggen|ligt|komen|for|$
brandbrief|brandmelder|brandoefening|brandweerman|brandweerauto|brandend|brandende|brandalarm|brandjes|brandhout|brandpunt
brand ~ los|oefening|alarm|blussen
als|if|wanneer|stel ~ er ~ brand|iets
rookmelder|brandalarm ... vals|oefening|per_ongeluk
fire ~ drill|alarm|him|her|me|them
fired ~ from|her|him|me|because|$
bom ~ barstte|barst|gebarsten|geld|vol
tijdbom|bomvol
bombed ~ my|the|a
sprong ~ in ~ het ~ diepe|duister
gat ~ in ~ de ~ lucht
<jump> ~ een? ~ gat
<jump> ~ bij|in ~ voor|ons|mij|een|het_diepe|zwembad|het_zwembad|de_bres|de_bus
<jump> ~ uit|op|van ~ <det> ~ vel|band|fiets|trampoline|bed|bank|duikplank|hak|slof
<jump> ~ touw|touwtje|rope|hoops|conclusions|joy|queue|bandwagon|the_gun|voor_ons|voor_mij_in|voor_hem_in|voor_haar_in|in_de_bres
jump|jumping ~ through|to|for|on ~ hoops|conclusions|joy|the|so
uit ~ <det> ~ vel|slof|dak ~ <jump>|schoot|schiet|gaan|ging|gegaan|ga
voor|in ~ mij|ons|hem|haar|de ~ bres? ~ in|<jump> ~ <jump>?
touwtje*|touwtrek*
geen ~ touw ~ aan|vast
touwtjes ~ in
learn|show|know|on ~ the ~ ropes
een ~ strop ~ voor|van|was|is|financieel
hang|hangt|hing|hangen|gehangen|hung|hanging|opgehangen|ophangt|ophangen|ophing & telefoon|bel|belde|gebeld|bellen|bel_ik|phone|call|called|lijn|aan_de_lijn|aan_het_lijntje|gesprek|was|jas|jassen|poster|posters|schilderij|slingers|lamp|gordijnen|foto|fotos|kapstok|zijden_draadje|vrienden|friends|plein|station|straat|bank|boven_het_hoofd|boven_ons|de_klok|bord|vlag
hang|hangt|hing|hangen|hung|hanging ~ out|around|in|up|on|over|af|ervan|er|vaak|steeds|altijd|samen|wat|maar ~ with|there|on|me|my|us|af|op|van|rond|samen|wat|$
<doer>|gemeente ~ heeft|hebben|hing|hingen|gooide|gooiden ~ gewoon|zomaar|toen|weer|meteen|midden_in|de_hoorn ~ op|opgehangen|erop
opgehangen|ophangen ~ terwijl|toen|als|zonder|midden|en_niet|de_telefoon|tijdens|op_mij|voordat|door_de|bij
laat|laten|liet|lieten|gelaten ~ mij|me|ons|hem|haar|alles|het|ze|iedereen|m|mn|mijn ~ kind|zoon|dochter? ~ gewoon|weer|maar|altijd|mooi|lekker ~ hangen|stikken|vallen|barsten|zwemmen|bungelen|bloeden|doodbloeden
hangjongere*|hangplek
wurgcontract|wurggreep|verstikkend|verstikkende|verstikt
stikken|stik|stikt|stikte ~ van|in|ervan|de_moord ~ de|het|werk|regels|papier*|muggen
<drown> ~ in|onder|bijna_in ~ de|het|mijn|mn|al_die|all|my|een_zee? ~ werk|papieren|papierwerk|schulden|regels|afspraken|formulieren|homework|paperwork|work|huiswerk|administratie|mails|debt|forms|tranen|wassen|was|rekeningen|debts
giftig|toxisch|toxic|giftige ~ sfeer|relatie|groep|relationship|vibe|omgeving
vergiftigt|vergiftigde|vergiftigd|poisoned ~ de|het|mijn|our|the|sfeer ~ sfeer|relatie|groep|minds|contact|mind
gif ~ op ~ innemen
kan|kun ~ je|u ~ gif
overdosis|overdose ~ aan|regels|papier|informatie|suiker|info|of|cafeine|sugar|gezelligheid|caffeine
bittere|bitter ~ pil|pill
pil ~ ... vergoed|anticonceptie|gynaecoloog|vergeten|begonnen|mocht_niet|mag_niet
aan|met|over|de ~ de? ~ pil ~ gaan|begonnen|gestopt|mag|willen|wil|niet_van|van_mijn
anticonceptie*|morningafter*|morning_after|vitamine*|pilstrip|anticonceptiepil
# as prescribed
een|1|2|twee|halve|two|one|a ~ paracetamol|paracetamols|pil|paracetamolletje|paracetamolletjes|ibuprofen|pilletje|tablet|aspirine|aspirin ~ tegen|voor|for|genomen|gevraagd|mag|per|kreeg|krijgen|omdat|in_een|vragen|en_zelfs|ingenomen_tegen
paracetamol|paracetamols|pil|ibuprofen|paracetamolletje|aspirine ~ tegen|voor|for ~ <det>? ~ hoofdpijn|koorts|buikpijn|pijn|kiespijn|rugpijn|menstruatie|keelpijn|griep|headache|fever|cramps
<pills> & apotheek|recept|op_tijd|vergeten|vergoed|bijgesteld|afgebouwd|afbouwen|ophalen|gehaald|besteld|bijbesteld|voorgeschreven|verhoogd|verlaagd|bijwerkingen|dosering|pharmacy|prescription|refill|gebeld|uitgereikt|aftekenlijst|toegediend|medicatiefout|verwisseld|geadministreerd|verkeerd_gegeven|nieuwe_besteld|opgehaald|psychiater_schreef
<pills> ~ neem|slik|krijg|slikt|innemen|ingenomen|mag|gebruik ~ elke|iedere|s_ochtends|netjes|trouw|hier|niet|zelf|van_hier ~ dag|ochtend|eens|zelf|pakken|keer?
slik|neem|krijg|gebruik|slikken ~ <I>? ~ al|elke|netjes|trouw|mijn|mn|gewoon ~ dag|jaren|medicijnen|<pills>? ~ medicijnen|medicatie|ritalin|concerta|meds ~ voor|tegen|zoals|van_de

# running, but not away
<walk> ~ <I>|je|hij|we|ze|zij|ervoor? ~ niet|nooit ~ weg ~ voor|van|from
<walk> ~ <I>|je|hij|we|ze? ~ niet|nooit|altijd|steeds|soms? ~ weg ~ voor|van|from|uit|tijdens|bij|met|als_ik|om|midden|halverwege ~ <det>? ~ gesprek|vergadering|overleg|tafel|ruzie|les|klas|mdo|zitting|bespreking|training|therapie|problemen|fouten|verantwoordelijkheid|moeilijkheden|emoties|gevoelens|confrontatie|kritiek|conflict|conflicten|mijn_werk|haar|hem|af_te_koelen|voorbeeld
<run> ~ voor|van|from|uit ~ <det>|je|hun? ~ eigen? ~ problemen|fouten|verantwoordelijkheid|moeilijkheden|confrontatie|gesprek|schuld|schulden|gevoelens|emoties|kritiek|problems|mistakes|responsibility|responsibilities|truth|feelings|taken|conflicten|conflict|werk
<run>|weg|loop_weg ~ met ~ die|dat|hem|haar|deze|jullie|onze|mijn|zichzelf|de|ons|het ~ voogd|begeleider|mentor|juf|idee|plan|raad|eer
<walk>|niet ~ zo|erg|echt|ook|helemaal ~ met|mee ~ hem|haar|die|ons|jullie|ze|zichzelf|dat|weg ~ idee|plan|weg? ~ weg|weg_te_lopen|lopen
<staff>|zij|ze|hij|voogd|rechter ~ <walk>|stond_op_en_liep|liep ~ gewoon|boos|toen|zomaar|halverwege|weer|kwaad|zo|huilend ~ weg|de_kamer_uit ~ !van_huis|van_de_groep|vannacht
liep|loop|lopen|liepen|gelopen ~ <who>|we|er|boos|kwaad|huilend|gewoon|toen|even ~ boos|kwaad|huilend|toen|gewoon|even? ~ weg ~ $|uit|van_tafel|tijdens|bij|toen|om|naar_mijn_kamer|naar_buiten|omdat
<thing2> ~ is|was|zijn|waren|raakte|al|nog|ligt|kwam|steeds|weer ... weg|vermist|kwijt|zoek|verdwenen|gestolen|kwijtgeraakt|spoorloos|onvindbaar|foetsie|pleite|zoekgeraakt|gone|missing|lost|disappeared
kwijt|weg|verdwenen|vermist|zoek|missing|lost ~ zijn|is|was|ben|hebben|my|the ~ mijn|mn|de|het|onze? ~ <thing2>
my|his|her|the|mijn|mn ~ imagination|mind|mouth|fantasie|gedachten ~ ran|run|runs|gaat|ging|loopt ~ away|op_de_loop|er_vandoor|met_me
ran|run|running|runs ~ away ~ with ~ it|the|me|my|idea
ran|run|running|runs ~ out ~ of
op ~ de ~ vlucht ~ voor ~ de? ~ oorlog|taliban|geweld_in
gevlucht|vluchten|vlucht|fled ~ uit|naar|van|from ~ <det>? ~ syrie|oorlog|oekraine|eritrea|afghanistan|land|irak|somalie|iran|ukraine|syria|war|games|gamen|muziek|alcohol|drank|werk|boeken|excuses
vluchteling*|vluchtschema|vluchtgevaar|vluchtgevaarlijk
vlucht ~ gemist|geboekt|geannuleerd|naar_turkije_geboekt
bomen ~ het ~ bos
ontsnap|escape ~ room
ontsnapt|ontsnappen|ontsnap ~ aan ~ mijn|de|hun|een|dit ~ aandacht|sleur|armoede|regels
<bag> & schoolreis|schoolreisje|kamp|vakantie|gym|verlof|overplaatsing|verhuizing|verhuisd|zwemles|logeren|sportdag|vuilniszak|vuilniszakken|stage|nieuwe_groep|school|camp|holiday|placement|bezoek|weekend_naar
<sleeps> & camping|kamp|logeerpartij|logeerpartijtje|scouting|vakantie|festival|sleepover|camp|tentje_in_de_tuin|kamperen
het|t|overzicht|draad|weg ~ spoor|overzicht|draad|vertrouwen|weg|controle ~ helemaal|bijster|kwijt ~ kwijt?
contact|vertrouwen|gezag|voogdij|zorg|uitkering|woning|baan|werk|plek|hoop ~ over|met|van|in|voor|op? ~ <my>? ~ <child>? ~ kwijt|verloren|kwijtgeraakt
kwijt ~ in|bij ~ de|het ~ supermarkt|winkel|ikea|drukte|pretpark
uit|from ~ het|mijn|t ~ oog
kwijt ~ wil|kunnen|kan|wilde|schelden|te_kunnen|zijn_aan
iets|verhaal|ei|mening|ding ~ kwijt
<wil>|wilde|moet ~ <I>? ~ kwijt
kwijtgescholden|kwijtschelding|kwijtschelden
geen ~ plek ~ op|voor|in|bij ~ school|speciaal|hem|haar|beschermd|wachtlijst|dagbesteding|groep|dagopvang|kliniek|instelling|<my>|een|de|mensen
blokje ~ om
heet|noemen|noemden|noemt ~ dat|het|ze|dan|nu ... <run>|<ran>|wegloop*|weglopen
op|in ~ straat ~ gespeeld|spelen|voetballen|voetbal|chillen|fietsen|gezien|aangesproken|rondhangen|tegengekomen
<staff>|behandelaar|contactpersoon|worker|one|persoon|directeur|maatschappelijk ~ is|was|zijn|gaat|ging|waren|just|alweer ~ weer|al|ook|plotseling|ineens|opeens|alweer|sinds|met|toen|just|weken|maanden|half? ~ jaar|week|maand? ~ weg|vertrokken|weggegaan|gestopt|verdwenen|spoorloos|onbereikbaar|kwijt|foetsie|zoek|missing|gone|onvindbaar|disappeared|left|vanished|ervandoor
onbereikbaar|onvindbaar|spoorloos|ervandoor|verdwenen ~ is|als|zijn|de|mijn|is_die ~ <staff>
volgens ~ de|hun|mijn_ex ~ raad|school|voogd|ex|jeugdzorg|rapport|gemeente ~ zou|mishandel*|verwaarloos* ... <crisisword>|<hit>
volgens ~ de|hun|het|haar|hem ~ groep|leiding|verslag|dossier? ~ was|ben|is ~ ik|hij|ze|mijn ~ zoon|dochter? ~ vermist|weggelopen|weg|suicidaal|agressief|gevaarlijk
nooit|niet|never ~ aan|over|of ~ <run>|weglopen|zelfmoord*|suicide ~ gedacht|denk|thought
wegloper*|wegloopgedrag|wegloopgevaar*|wegloopverleden|wegloopprotocol|wegloper|wegloopgevaarlijk
vermist|weggelopen ~ opgegeven|gemeld|genoemd ~ terwijl|onterecht|maar|en_ik_zat
te ~ laat ~ terug|binnen|thuis|van|op
weg ~ te ~ denken|doen|gooien|halen|geven|leggen|sturen|stoppen|zetten
weg|vertrokken ~ op|met|naar ~ vakantie|kamp|verlof|schoolreis|school|werk|stage|opa|oma

# lessons, films, games
<lesson>|project ... over|met|waarin|van|about|where|on|gaat_over|ging_over|in|vol|kijken_over|gekeken_over|zien_over|waar ... <crisisword>
<lesson> ... over|about|waarin|where ... <crisisword>
<crisisword> ... <lesson>
<crisisword> & <ingame>
<ingame> & <crisisword>
zelfmoordpreventie|suicidepreventie|preventietraining|meldcode*|zelfmoordlijn|suicide_prevention|geweldloos|geweldloze|geweldig*|geweldloosheid|aandachtsfunctionaris

# words of others, papers, suspicion
<accuse> & mij|me|ons|us|i_am|dat_ik|that_i|ben|word|werd|of_hitting|ervan & <hit>|<crisisword>|iets_aandoe|pijn_doe
vals|valse|false|loze|valselijk ~ melding|aangifte|beschuldiging*|allegation*|accusation* ... <crisisword>
<crisisword> & leugen|leugens|gelogen|verzonnen_door_mijn_ex|grootste_leugen|lie|niet_geloofd
<crisisword> ... <notso>
<notso> ... <crisisword>
<nevertouched>
melding & vals|valse|false|onterecht
<ex> ~ zei|zegt|beweert|beweerde ~ dat ~ ik|we ... <hit>
melding|zorgmelding|meldingen|report|onderzoek|aangifte ~ van|bij|over|of|about|dat|that|naar|gedaan ... <hit>|<crisisword> & onterecht|ongegrond|afgesloten|niks_gevonden|niets_gevonden|nothing_found|niet_waar|gelogen|leugen|leugens|not_true|false|closed|onzin|unfounded|verzonnen
<hit>|<crisisword> & onterecht|ongegrond|niks_gevonden|niets_gevonden|nothing_found|is_gelogen|niks_van_waar|niets_van_waar|klopt_niet|klopte_niet|not_true|is_onzin|unfounded|is_verzonnen
<asked> ... ... zelfmoord*|suicid*|dood_wil|dood_wilde|mezelf_sneed|mezelf_snij|suicidal|suicide
<crisisword> ... vragenlijst|formulier|hokje|aangevinkt|checklist|aankruisen|vinkje
ze|zij|hij|iedereen|staff|leiding|school|they ~ dachten|denken|zeiden|zeggen|dacht|thought|think|said|schreven|say ~ dat|ik|i ~ ik|i|mezelf? ... <cut>|<hit>|<crisisword>|<run>|self_harm|suicidal & maar|but|terwijl|niet_waar|klopt|gewoon|kat|onzin|wasnt|not
agressief|gevaarlijk|boos ~ genoemd|label|gedrag
denken|dachten|suggereren|insinueren|geloven|vermoedden|thought|think|assume ~ ze|zij|jullie|they ~ meteen|gelijk? ~ dat|that ... <hit>|<crisisword>
dreig*|bedreig*|threaten* ... <paper>
dreigt|dreigen|dreigende ~ te? ~ sluiten|stoppen|verdwijnen|mislukken|gesloten|escaleren|houding|toon|taal|onweer
<scared> ~ voor|of ~ <det>? ~ rechter|uitslag|toekomst|overplaatsing|zitting|gevolgen|hond|honden|spinnen|donker|tandarts|uithuisplaatsing|reactie|evaluatie|gesprek|brief|jeugdzorg|raad
<scared> ~ dat|that ... kwijtraak|afpakken|afgepakt|afnemen|uithuis*|weghalen|weggehaald|overgeplaatst|zakt|geloofd|serieus|taken_away|lose|weggenomen
vechtscheiding*|vechtlust|vechtouders
<fight> ~ al|nu|jaren|als|elke|al_jaren|like|maanden? ~ jaren|dag|een|maanden|a? ~ leeuw|leeuwin|lion|maanden? ~ voor|om|tegen|met|for|against|to ~ <det>? ~ kinderen|dochter|zoon|kind|instanties|jeugdzorg|hulp|bureaucratie|omgang|gezag|gemeente|elke|alles|systeem|system|kids|son|daughter|my|him|her|hem|recht|erkenning|wat|get|passende|onrecht|school|windmolens|bierkaai|een|terug
opgesloten|gevangen|locked|gegijzeld|trapped ~ in|door|by ~ een|het|dit|dat|deze|mijn|zichzelf|a|the|this|mn ~ systeem|traject|hoofd|regels|bureaucratie|rol|lichaam|system|procedure|process|head|wachtlijst
lijkt|lijken|als|wel|voelt ~ op|als|wel|like ~ een|in_een|n|a|in_een ~ cel|gevangenis|bajes|prison|jail
in ~ de ~ aanval|verdediging
voel|voelde|voelt|feel|felt|voelen ~ mij|me|ons|zich ~ behoorlijk|erg|persoonlijk|direct? ~ aangevallen|attacked|gevangen|opgesloten|genaaid|gepakt|uitgekleed|overvallen|bedreigd_in|aangevallen_door|geslagen
mond ~ gesnoerd|dicht|vol
vlogen|vliegen|vloog|vliegt|gevlogen ~ elkaar|hem|haar|in|naar ~ in|naar|de|om ~ de? ~ haren|keel|hals
in ~ de ~ haren
aan|bij|met ~ de|hun ~ haren ~ erbij|bijgesleept|gesleept_bij
haren|haar ~ uit ~ <det> ~ hoofd|kop
knijp|knijpt|knijpen|kneep ~ een|ik|hem|m|mijn|hun|em|hij ~ oogje|ogen|hem|m|stiekem|wel? ~ dicht|m|oog|wel|voor|behoorlijk|$
oogje ~ dicht|toe ~ geknepen|knijpen|knijpt?
keel ~ uit|pijn|ontsteking|uithangt|droge|dichtgeknepen_van|schor
brok ~ in ~ <det> ~ keel
door ~ <det> ~ strot
in|door ~ <det> ~ strot|maag|keel ~ gesplitst|geduwd|splitsen|duwen|drukken
in|uit ~ de|een|mijn|die ~ hoek|slachtofferrol|hokje ~ gezet|gedrukt|gedreven|geduwd|duwen|drukken|zetten|drukt|zet
kastje ~ naar ~ de
under|onder ~ the|de ~ bus|trein ~ gegooid|gooit|gooien?
threw|throw|thrown|throws ~ me|us|him|her|them ~ under
in ~ het ~ diepe|zwarte_gat
voor ~ de ~ leeuwen|bus ~ gegooid|gooien|gooit|haalde|halen|rennen|reed
trein|bus|tram|metro|train & halen|gemist|gehaald|miste|mis|missed|vertraging|staking|kaartje|abonnement|reiskosten|ov|delayed|te_laat|overstappen|vertrektijd|haalde|betalen|vergoed|gestaakt
gaat|gingen|ging|gaan ~ kapot|stuk|onderdoor ~ aan ~ <det>? ~ <mere>|regels|jeugdzorg|systeem|bureaucratie|instanties|wachten|ruzie
maakt|maken|gemaakt|hebben|heeft ~ ons|mijn|mn|het|hele|de|hem|haar|alles ~ hele? ~ gezin|relatie|leven|vertrouwen|leven|band|huwelijk ~ kapot|stuk ~ gemaakt?
<school2> ~ niet|wel|gewoon|nooit|eerst|netjes? ~ afmaken|afgemaakt|afmaakt|afmaak
afmaken|afgemaakt|afmaak|maak ~ ik|mijn|de|dit|het|eerst? ~ <school2>
maak|maakt|maken ~ <I>|hij|ze? ~ mijn|mn|het|dit|de|zijn ~ <school2> ~ niet|eerst|gewoon? ~ af
aborteren|abortus|miskraam
geef|geven|gaf|opgegeven|opgeven ~ <I>? ~ me|mij|mijn|hem|mn|je|jullie ... op ~ voor|bij|als
niet ~ op ~ tot|totdat|voordat|voor|hoor
geef ~ niet ~ op
einde|eind|punt|end ~ van|aan|achter|of ~ de|het|mijn|deze|dit|jaar|maand|die|onze|alle|dat|the|my|this|that ~ dag|week|maand|jaar|gesprek|schooljaar|straat|traject|behandeling|maatregel|ots|plaatsing|avond|middag|verhaal|rit|liedje|zitting|uithuisplaatsing|contact|samenwerking|discussie|hulp|relatie|ruzie|contract|wachten|onzekerheid|omgang|gedoe|bezoek|zorg|begeleiding|vriendschap|stage|placement|day|week|month|year|story|line|school|procedure|gepest|misstand|misstanden
end ~ my|the|this|our ~ placement|contract|shift|internship|course|call|meeting|relationship|friendship
happy|open ~ end|einde
laatste|last ~ dag|avond|week|nacht|day|keer|time ~ van|op|bij|in|of|on|at|hier_op|that|dat ~ de|het|mijn|mn|deze|school|stage|dit|the|my|ik_hem|ze|hij|iemand|mij ~ stage|school|vakantie|werk|opleiding|behandeling|plaatsing|maand|jaar|kamp|groep|huis|kliniek|gezinshuis|pleeggezin|holiday|term|internship|sprak|zag|belde|gebeld|gezien|gesproken
laatste|last ~ bericht|berichtje|mail|brief|appje|message|email|letter ~ van|was|die|naar|from|to|about ~ de|mijn|haar|hem|hun|jullie|u|my|them|jeugdzorg|voogd|gemeente|weken|the
afscheid* ~ van|voor|genomen|nemen|neem|nam ~ van|voor? ~ de|het|mijn|onze|een|haar|zijn|my|mn ~ groep|begeleider|begeleidster|mentor|juf|school|voogd|therapeut|klas|pleeggezin|stage|collega|leiding|psycholoog|behandelaar|team|stagiaire|stagiair|hond|kat|opa|oma
afscheidsfeest*|afscheidscadeau*|afscheidsgesprek|afscheidsetentje|afscheidskaart|afscheidsborrel
begrafenis|uitvaart|crematie|funeral|graf|as ~ van|of ~ <det>? ~ opa|oma|haar|zijn|een|vader|moeder|vriend|tante|oom|broer|my|grandma|grandpa|dad|mum|hond
naar|to ~ de|een|his|her|the|zijn|haar ~ begrafenis|uitvaart|crematie|funeral
<kin> ~ is|was|has|ging|died|overleed|net|vorig|vorige|just|passed|plotseling ... overleden|dood|gestorven|doodgegaan|died|passed|begraven|dead|away ~ $|en|and|toen|aan|door|in|dus
toen|sinds|nadat|when|since ~ <det>? ~ <kin>|hond|kat ~ dood|doodging|overleed|stierf|overleden|died|doodgegaan
plan|plannen ~ a|b|van_aanpak|voor|maken|om_te_verhuizen
zelfmoord ~ missie|squad|commando
politieke|sociale|carriere|political|social|career ~ zelfmoord|suicide
zelfmoordmissie|zelfmoordaanslag*|zelfmoordterrorist*|suicide_squad|suicide_mission
misbruik|misbruikt|misbruiken|misbruikte|misbruikten|abuse|abused|abuses|abusing ~ <staff>|van|the|of? ~ hun|zijn|haar|de|their|his|her|mijn|mn|het|ons|onze|the ~ macht|positie|vertrouwen|gezag|situatie|goedheid|power|trust|position|gegevens|rules|system|regels|recht|woorden|authority|kwetsbaarheid
misbruik ~ van ~ <det>|de|macht|mijn|onze ~ macht|situatie|positie|vertrouwen|goedheid|regels|kwetsbaarheid?
<make>|maakten ~ misbruik
machtsmisbruik|machtmisbruik|power_abuse|abuse_of_power|abuse_of_trust
seksuele|sexuele|seksueel|sexual ~ geaardheid|orientatie|voorlichting|ontwikkeling|orientation|education|health|gezondheid
sekseducatie|seksles|sexles|seksuele_voorlichting|sekslessen
blote|bare ~ voeten|hoofd|handen|feet|hands
raakt|raakte|raken|geraakt|raak ~ mij|me|ons|hem|haar|het|dat ~ diep|erg|echt|enorm|hard|heel|nog|als|dat|toen|wat|emotioneel|zo|meer|niet|in_mijn_hart|persoonlijk|$
raakt|raakte|raken|raak ... kwijt|in_paniek|overprikkeld|in_de_war|achter|betrokken|verstrikt|gewend|overbelast|verslaafd|gefrustreerd|overstuur
it|that|this|story|words ~ touched|touches|touching ~ me|my_heart|us|on|base
in|keep|kept|lost ~ in? ~ touch
zit|zitten|zat|blijft|blijven|bleef|zeuren ~ aan|op ~ <det>|me|mij ~ kop|hoofd|huid|lip|nek|vingers|telefoon|spullen|laptop|tablet ~ te ~ zeuren?
<grab>|pakken|afpakken|afgepakt|pak ~ mij|me|ons|mijn|mn|ze|steeds|altijd|onze|hun|alles|daarom ~ mijn|mn|steeds|altijd|de? ~ telefoon|spullen|kind|kinderen|af|afgepakt|laptop|geld|zakgeld|ps5|mobiel|op|in_bij|kansen|ps4|xbox
<throw>|geduwd|duwen ~ me|mij|ons|hem|haar|us|through|in|richting|into ~ in|naar|richting|een|into|towards|door|through ~ de|een|die|het|a|an ~ hoek|richting|traject|gesloten|kant|hokje|keuze|besluit|decision|behandeling|plan|corner|choice|agreement|instelling|programma
<throw>|gooi|gooien ~ het|er|alles|roet|olie|de|mijn|mn|met|op|een|hoge|handdoek|ons|mij|me ~ op|uit|roet|olie|hoge|anders|handdoek|glazen|modder|kop|balletje|bal|overboord|erop|in|het|een|voor|de ~ tafel|eten|ring|ogen|boeg|akkoordje|leeuwen|wachtlijst|bus|ander|grooi
<grab>|trek|trekken ~ <I>|mij|me|ze|hij|niks|mn|mijn|zich|aan|de|conclusies|niet|er|het|veel|te ~ aan_de_bel|niks_van|er_niks|voor_bij|zich|conclusie|conclusies|bel|stekker|terug|aandacht|erg|grens|mond|haar_mond|partij|wel ~ aan|van|uit|open?
stekker ~ eruit|uit
eruit|uit ~ stappen|gestapt ~ het|de|dit? ~ traject|hulp|behandeling|project|groepsapp
<step>|stap|stapte ~ <I>|ze|hij? ~ eruit|uit|uit_de|uit_het ~ het|de|dit|die|mijn|deze|zoek|als|want|dit ~ traject|hulp|behandeling|project|groepsapp|gesprek|therapie|hulpverlening|programma|raad|bus|trein|auto|relatie|training|vergadering|begeleiding|team|school|groep|bed|douche|cursus|comfortzone|clientenraad|maar|andere|een
een|nieuw|nieuwe|eigen|beter|ander|normaal|gewoon|fijn|goed|zelfstandig ~ leven|life ~ opbouwen|beginnen|krijgen|leiden|hebben|wil|willen|op|te|lead|start
leven ~ lang|en_laten|op_de_groep_is|op_een_groep
in ~ leven|het_leven ~ roepen|geroepen|staan
klaar|zat|moe|beu|tired|done|finished|sick|mee ~ van|met|of|voor|mee|with|die|elke|want|om|for ~ al|alle|de|het|jeugdzorg|hun|die|dat|dit|deze|jullie|wachten|zijn|haar|school|my|the|their|your|waiting|these|this|elke|steeds|weer|mijn|mn|een|hier ~ die|dat|de|gesprekken|regels|gezeur|gedoe|instanties|hulp|hulpverleners|school|verhuizen|voogd|voogden|praten|gelieg|beloftes|leugens|bureaucratie|therapie|wisselingen|wachtlijsten|begeleiders|onzin|vergaderingen|traject|groep|ruzie|formulieren|meetings|rules|social|workers|homework|placement|drama|mensen|bemoeienis|gedraai|afspraken|huiswerk|toetsweek|uitstel|mails|papers|lies|promises|keer|weer|wachten|gesprek|forms|lijst|gezichten|verhaal|jeugdzorg|rechtszaken|wait|games|excuses|ander|opleiding|stage|diploma|gezeik|gebel|hulpverlening|overplaatsingen
hoeft|hoef|hoefde|hoeven ~ voor|van|<I> ~ mij|me|ons? ~ dat|die|dit|geen|de|het|deze|echt|zo_n ~ <event> ~ <nomore>?
<event> ~ hoeft|hoef ~ voor|van ~ mij|me|ons ~ <nomore>
hoef|hoeft ~ <nomore> ~ naar|te|op|bij|mee|die|de|dat|om|een|met|aan|over
<trek2> ~ <I>? ~ die|deze|dat|dit|hem|haar|ze|jullie|mijn|de|school|al_die|alle|zijn|m ~ ... niet|nie|slecht|<nomore>
kan|kon|kunnen ~ <nomore> ~ inloggen|vinden|bij|lezen|komen|wachten|lachen|parkeren|bellen|reizen|mee|stoppen_met_lachen|zien|volgen|openen|reageren|appen|mailen|sturen|opzeggen|herinneren|terecht|ongedaan|voetballen|sporten|werken|naar|op|met|veranderen|wijzigen
kan|kon|kunnen ~ het|hem|haar|de|mijn|die|er|dat|ze|dit ~ document|bestand|brief|gesprek|account|afspraak? ~ <nomore> ~ vinden|bereiken|lezen|openen|herinneren|terugvinden|veranderen|aanpassen|uitleggen|volgen|horen|betalen|zien|inzien|bij|bellen|invullen|verzetten|wijzigen|terugdraaien|geloven|maken|downloaden|in|om_lachen
<wil> ~ <nomore> ~ naar|dat|met|praten|mee|bij|terug|in|op|door|behandeld|gebeld|over|aan|om|wonen|werken|helpen|gebruik|komen|meewerken|tekenen|die|deze|wachten|van|hier_wonen|samen|eten|douchen|sporten|school|voetballen|meedoen|als|hier|gepest|zo
niet|nie ~ meer ~ hier|thuis|daar|op_deze_groep ~ wonen|blijven|zitten|werken|slapen
<wil>|moet|mag|kan ~ weg|hier_weg|hier_vandaan ~ bij|van|uit|naar ~ deze|de|dit|die|het|mijn|een|school ~ groep|school|voogd|instelling|klas|kliniek|plek|begeleider|hulpverlener|wijk|buurt|leraar|gezinshuis|pleeggezin|hulpverlening|andere|mentor|gemeente|kamer
<wil> ~ to ~ leave ~ this|the|my ~ school|group|class|social|worker|home|placement|team|unit|house ~ and|for|because|to?
get|getting ~ out ~ of ~ bed|my_way|class|homework|pe|it
geen ~ zin ~ meer ~ in|om ~ te? ~ school|praten|therapie|dit|deze|gesprekken|gedoe|hulp|de|het|die|dat|werken|leren|afspraken|mee|naar|uit_te_leggen|wachten|bellen|steeds|weer|alles_weer|gaan
zie ~ het|t ~ <nomore>|niet ~ zitten ~ met|om|dat|in|hier|bij|op
beloftes|woorden|kamer|koelkast|batterij|promises|words ~ leeg|lege|empty
leeg|empty ~ kamer|koelkast|beloftes|promises|room
hoop|hopelijk ~ dat ... gauw|snel|binnenkort ~ stopt|over_is|voorbij_is
baas|voogd|ambtenaar ~ in ~ eigen ~ buik
uit ~ de|zijn|haar ~ hand ~ gelopen|loopt|lopen ~ !vechten
loopt|liep|lopen ~ volledig|compleet|flink|wel|financieel|ook? ~ uit ~ de ~ hand ~ met ~ die|de|het ~ facturen|kosten|papieren|mails|was|regels
door ~ het ~ lint
flipt|flip|flippen ~ ik|mijn_moeder|de_voogd? ~ als|om|over
incident ~ in|melding|rapport
nek ~ om|omgedraaid
straf|boete|bekeuring ~ slagen
`;

/** Words that a figure of speech, a lesson or a report may be about. */
export const crisisWords =
  'zelfmoord* suicid* zelfdoding* automutil* zelfbeschadig* self_harm mishandel* mishandeling kindermishandel* misbruik* geweld huiselijk_geweld verwaarloos* verwaarlozing verkracht* loverboy* loverboys aanrand* dood doodgaan doodschieten moord vermoord vermoordt wapens mes messen pistool abuse violence suicide rape neglect weggelopen weglopen vermist slaan geslagen slaat pesten gevecht vechten schieten schiet schoot neerschieten killed kill kills steken neergestoken pillen drugs doodslaan doodmaken incest ontvoerd ontvoering molest grooming afmaken verkrachting seksueel seks wurgen trappen schoppen stompen klappen klap gevechten doodsla doodmaak dood_wilde dood_wil';

export const accuseWords =
  'beschuldigd beschuldigt beschuldigen beschuldigde beschuldiging beschuldigingen beticht accused accuses accusing accuse accusation accusations betichten beweren beweert beweerde beweerden verdachtmaking verdachtmakingen falsely vrijgesproken verdacht verdenken';
