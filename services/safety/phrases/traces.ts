/**
 * Words that say little alone and much together. Every field counts once, however many of its words are there;
 * what stands near each other is added up.
 */
export interface Trace {
  readonly points: number;
  /** Without one of these nothing is added up. */
  readonly core?: true;
  readonly words: string;
}

/** Enough for the plain question of `cr.soft`. */
export const suicideTraces: readonly Trace[] = [
  {
    points: 3,
    core: true,
    words: `
dood|doodgaan|doodga|sterven|sterf|dying|suicidal|doodbloed*|zelfdestruct*|crematie|begraf*|graf|kist|coffin|afterlife|hemel|heaven
live or die
die $`,
  },
  {
    points: 2,
    core: true,
    words: `
touw|strop|strik|noose|spoor|viaduct|tracks|brug|balkon|overweg|perron|bridge|cliff|ledge|roof|hoogspanning
polsen|wrists|scheermes*|overdosis|overdose|overdosed|od|slaappillen|bleek|kanaal|gracht|verdrink*|pillen|pills|tablets|paracetamol*|mesje|razor|puntenslijper|insuline
op|on ~ <det> ~ dak|flat|rails|rand|richel|roof|edge
voor|onder|in_front_of ~ <det> ~ <train>
auto|vrachtwagen|trein|truck|car ~ me|mij? ~ aanrijdt|overrijdt|raakt|pakt|hits
aanrijdt
gas|uitlaat|kogel|bullet|exhaust`,
  },
  {
    points: 3,
    core: true,
    words: `
open_gehaald|opengehaald|opengesneden|self_harm|snijwonden|sneetjes|snijden|krassen|cutting
<self> ~ weer|expres|soms|vaak|steeds|opnieuw|again|alweer? ~ <cut>|geknipt|knip|gebrand|brand|gestoken|geprikt|prik|verwond|bezeerd|geslagen|gestraft|kapot|pijn|uitgehongerd|verhongeren|verbrand
<cut>|geknipt|gestoken|geprikt|bijt|beuk ~ <self>
<self> & pijn|straffen|bont|verwonden|iets|branden|hurt|bonken|pijn_doen|aandoe|aandoen|wat_aan
eet ~ expres|bewust|met_opzet ~ niet|niks|niets
<limb> & open|sneeen|bloeden|vol|verband|lange_mouwen|littekens|scars`,
  },
  {
    points: 2,
    core: true,
    words: `
afscheid*|vaarwel|goodbye|farewell|laatste_keer|laatste_bericht|laatste_dag|last_time|last_message|last_day|testament|laatste_wil|mn_wil|mijn_wil|nalaten|erven|my_will
hou|houd|love|hield ~ van|you ~ jullie|hem|haar|m|je|iedereen|mn|mijn|mama|papa|all|them
zeg|tell ~ tegen|maar|de|them? ~ mn|mijn|my|groeten|mama|hem|haar|them
sorry & sterker|voor_alles|for_everything|sterk_genoeg|goede_moeder|teleurstelling|neemt_niet_op|jullie|allemaal
schuldig|schuld|blame|fault & niemand|nobody|jullie|ze|no_one|iedereen|hoeft
brief|briefje|brieven|letter|note !naar|aan|over|van|to|from|about & geschreven|achter|klaar|wrote|left|written !naar|aan|over|van|to|from|about|a_letter_to|a_letter_from|a_letter_about
weggegeven|uitgedeeld|weggeef|giving_away|geeft ... weg
wie ~ mijn|mn ~ spullen|kamer|hond|kat|telefoon
spullen|stuff ~ krijgt|weg|verdelen
bedankt ~ voor ~ alles ~ en|sorry|ik|jullie`,
  },
  {
    points: 2,
    core: true,
    words: `
<nobody> & last|missen|mist|miss|merkt|merken|tegenhouden|cares|notice
last ~ van ~ me|mij
<betteroff> & zonder_mij|zonder_me|without_me|als_ik|dood|gone|when_i|if_i_was|niet_besta
tot ~ last|ballast
burden|ballast|overbodig|blok_aan_het_been
nooit|niet|never ~ had|hadden? ~ moeten|mogen ~ zijn|bestaan|komen|geboren
dan ~ zijn ~ ze|jullie|iedereen ~ blij|van_me|van_mij|opgelucht|af
then ~ they|everyone|you ~ will|are|be|would? ~ be? happy|free|better`,
  },
  {
    points: 3,
    core: true,
    words: `
er ~ toch|straks|dan|binnenkort|ook|allang|zelf? ~ <nomore>
<nomore> ~ wakker
niet|never|not|nooit ~ wake|wakker
<nomore>|niet ~ verder ~ <wil>|willen? ~ <live>
<live> ~ <wil>|hoef|kan ~ <nomore>
<nomore>|not ~ want|wil|wou|hoef ~ to? ~ <live>
not ~ want ~ to ~ be? ~ <live>|alive|here
<wil>|hoef ~ <live>|<life> ~ <nomore>|niet
not ~ be ~ here|alive
verdwijnen|disappear|vanish|wegkwijnen|niet_bestaan
voorgoed|voor_altijd|for_good|eeuwig|forever
om|voor|for|reason ~ voor? ~ te|to ~ <live>
<life> ~ <nomore>|niet|over|klaar|zinloos
over_en_uit|mooi_geweest|genoeg_geweest|game_over|uitgespeeld|klaar_voor_mij|voor_mij_klaar`,
  },
  { points: 2, core: true, words: 'leven|bestaan|levens|alive|life|leef|besta|levend' },
  {
    points: 1,
    words: `
eind|einde|voorbij|klaar|over|stopt|ophouden|rust|finished|eruit|kappen|enough|peace|vrede
plan|datum|besluit|besloten|decided`,
  },
  {
    points: 2,
    core: true,
    words:
      'ga ~ ik? ~ het|t ~ gewoon|echt|nu? ~ doen $\nplan ~ ligt|is|staat ~ klaar\ni_have_a_plan|heb_een_plan|plan_klaar',
  },
  {
    points: 1,
    words: `
geen_zin|geen_reden|kan_niet_meer|mislukking|mislukt|haat|moe|alleen|niemand|hopeloos|zinloos|leeg|waardeloos|uitweg|kapot|verdriet|huil|huilen|hate|hopeless|empty|tired|alone|worthless|failure|useless|pointless|somber|depri|depressief|depressed|wanhopig|zwaar|nutteloos|nergens_goed|geen_hoop|uitgeput|op|gebroken|somberheid|depressie|eenzaam|lonely|numb|pijn
<nomore>`,
  },
  {
    points: 1,
    words:
      'vanavond|vannacht|vrijdag|straks|binnenkort|morgen|weekend|zaterdag|zondag|maandag|tonight|tomorrow|vandaag|over_een|today|zodra|na_vanavond|als_ik_18|christmas|kerst|laatste|last|steeds|altijd|elke',
  },
  { points: 1, words: '<I>|<myself>|mij|me|mn|mijn' },
];

/** Enough for the card: someone is hurt or used. */
export const abuseTraces: readonly Trace[] = [
  {
    points: 2,
    words:
      '<kin>|<staff>|baas|buurman|pleeg*|stief*|nachtwaker|taxi*|opa|begeleid*|trainer|voetbaltrainer|stagiair|logeer*|gastouder|carer|stepmum|foster|priester|pastoor|imam|oppas|huisbaas|bijles*',
  },
  { points: 1, words: 'hij|ze|zij|ie|he|she|they|man|jongen|iemand|vrouw|mensen|jongens' },
  {
    points: 1,
    words:
      'mij|me|ons|us|<victim>|<child>|meisjes|meiden|little_ones|zoon|dochter|kinderen|broertje|zusje|kleinkind|kleindochter|kleinzoon|mn|mijn|my|ik|i',
  },
  {
    points: 3,
    core: true,
    words: `
<beaten>|<hit>|<blow>|mishandel*|misbruik*|wurg*|aftuig*|afranse*|afros*|toetakel*|strangl*|tortur*|martel*|knijpt|knijp|geknepen|bijt|krabt|slof|pollepel|riem|zweep
heet|kokend|koud|ijskoud|hot|boiling ~ water
<grab> & haren|keel|nek|arm|pols|strot|throat|hair|armen|kraag|oor
<throw> & <obj>|hem|haar|mij|trap|grond|muur|hoofd|tafel|kast|vloer|wall|floor|kop
bier|drank|eten|spuug ~ over ~ mij|me|m|haar|hem
gebrand|verbrand|brandwond*|burned|sigaret|sigaretten|cigarette|strijkijzer
vernedert|vernederd|vernederen|kleineert|hoer|kankerhoer|slet|gespuugd|maken_me_uit|maakt_me_uit|whore|stuk_stront
vastgebonden|vastbinden|tied_up|vastgeketend|vastgetapet
hard_vast|hardhandig|ruw|roughly
paars|bont_en_blauw|black_and_blue`,
  },
  {
    points: 2,
    core: true,
    words: `
blauwe|bult|wond|wonden|litteken|littekens|bloedneus|striemen|kneuzing|verstuikt|bruise|bruises|verwondingen|letsel|injuries|handprints|vingerafdrukken|botbreuk|hersenschudding|black_eye
pijn|hurts|hurt|pain`,
  },
  {
    points: 2,
    core: true,
    words: `
<cruel>|opgesloten|kelder|schuur|hok|shed|berging|meterkast|kruipruimte|basement|kast
buiten & zet|zetten|gezet|staan|slapen|kou|pyjama|blote|nacht|outside
op ~ <det>? ~ knieen|handen
urenlang|uren & staan|zitten|knieen|hoek|gang|kou|moet
niks_te_eten|honger|niks_gegeten|niet_gegeten|hungry|starving|starve|let_me_eat|geen_eten|mag_niet_eten|niet_mee_eten
alleen_thuis|alleen_gelaten|luier|verwaarloos*|neglect*|dagen_alleen|home_alone
dokter|ziekenhuis|arts|doctor & niet|mag|laat|weigert|not|wont|gebroken`,
  },
  {
    points: 1,
    words:
      'straf|gestraft|als_straf|punish*|bedplassen|bed_plas|stout|naughty|bad|fout|omdat_ik|als_ik|when_i|te_laat|niet_luister|als_hij_huilt|als_ze_huilt|boete',
  },
  {
    points: 2,
    words: `
bang|doodsbang|scared|afraid|terrified|angst|durf_niet|durft_niet|dont_dare|verstop|verstoppen|hide|eng|vies|creepy|raar|vreemd|ongemakkelijk|uncomfortable|gross
mag ~ niemand ~ weten
niemand ~ mag
geheim|geheimpje|spelletje|secret|onze_geheim|niks_zeggen|niet_zeggen|niemand_gelooft|believes`,
  },
  {
    points: 3,
    core: true,
    words: `
seks*|sex*|naakt*|bloot|borsten|billen|piemel|penis|vagina|plasser|kruis|onderbroek|tieten|boobs|pijpen|zoenen|verkracht*|aanrand*|aangerand|onzedelijk|intiem|intieme|nude*|naked|private|betast*|<porn>|dickpic*|masseert|massage|masseren|webcam|porno*|rapes|raped|masturb*|aftrekken
shirt|kleren|broek|clothes|top ~ uit|off|uittrekken|uitdoen|omhoog
aan|op ~ de|haar|mijn|een|alle? ~ meisjes|meiden|kinderen|schoot|borsten|lichaam|lijf ~ zit|zitten|zat|aan?
aangeraakt|raakt|aanraken|aanraakt|touches|touched|touching|betast|streelt|aait|friemel*|wrijft|strijkt
daar_beneden|down_there|tussen_de_benen|tussen_mijn_benen|tussen_mn_benen|tussen_haar_benen
douche|douchen|douchte|uitkleden|omkleden|shower|in_bad
verliefd|relatie|verkering & <staff>|leiding|begeleider|leraar|mentor`,
  },
  {
    points: 1,
    words:
      's_nachts|snachts|nachts|s_avonds|savonds|night|bed|kamer|slaap|slapen|sliep|room|kamertje|slaapkamer|schoot|deken|logeren|blijf_slapen|badkamer|bathroom|nachtdienst|asleep|lager',
  },
  {
    points: 2,
    words:
      '<force>|dwang|chanteer*|gechanteerd|afgeperst|makes_me|laat_me|moet_van|wil_dat_ik|dingen_gedaan|things_to|dingen_met|dingen_bij|doet_dingen|wont_let|wants_me_to|ik_moet',
  },
  {
    points: 1,
    words:
      'altijd|elke|vaak|steeds|weer|iedere|keer|weekend|bezoek|always|every|again|jaren|al_zo|elke_keer|soms|dagelijks',
  },
  {
    points: 1,
    words:
      'dronken|gedronken|drank|drugs|drink|drunk|agressief|boos|kwaad|woedend|razend|angry|gewelddadig|drinkt|schreeuwt|violent',
  },
  {
    points: 1,
    words: 'foto|fotos|filmpje|filmt|film|camera|kijkt|kijken|gluurt|filmen|pictures|video|watch*|pics',
  },
];

/** Enough for the card: it goes wrong now. */
export const dangerTraces: readonly Trace[] = [
  {
    points: 2,
    words:
      'nu|nou|net|zojuist|now|just|straks|zodra|snel|momenteel|meteen|right|vanavond|vandaag|morgen|tonight|aan_het|nog_steeds|eraan|bezig|currently|zometeen|quick|hurry|direct|valt_steeds|is_er_weer|weer|alsmaar',
  },
  {
    points: 2,
    words:
      'help|hellup|112|911|politie|ambulance|police|alsjeblieft|wat_moet_ik|wat_nu|spoed|emergency|noodgeval|red_me|save_me|ziekenhuis|what_do_i|durf_niet_te_bellen|kom_snel|hospital|zeg_tegen',
  },
  {
    points: 3,
    core: true,
    words: `
<weapon> !brood|voor_brood|om_brood
benzine|petrol|gasoline|stokken|knuppels|bakstenen|molotov|spiritus|zuur|vuurwerkbom|explosief|handgranaat|bom|bomb|scherf|glasscherf
schieten|schiet|geschoten|schoten|shoot|shooting|neersteken|steken|gestoken|stabbed|doodschieten|steekt
brand|fik|vuur|vlammen|in_brand|aansteken|ontploffen|explosie|fire|burning|aangestoken|gaslucht`,
  },
  {
    points: 3,
    core: true,
    words: `
<collapsed>|bewusteloos|unconscious|ademt|ademen|ademhaling|breathing|stikt|stikken|choking|bleeding|bloeden|bloedt|bloedend|stuip*|overdos*|vergift*|spuit|leegbloed*|flauw|hartslag|kwijlt
valt|valt_steeds|zakt|trekt ~ steeds|helemaal? ~ weg
blauwe|blauw|blue|grauw|ijskoud|slap|limp|lijkbleek ~ lippen|aangelopen|gezicht|$
lippen|lips ~ zijn|are|worden ~ blauw|blue|paars|purple|grijs
bloed|blood & hoofd|oor|neus_en|pols|buik|overal|plas|komt_er|veel|keel|head|ear|everywhere|stomach
reageert|wakker|waking|aanspreekbaar & niet|not|wont|nergens|amper
doorgesneden|opengesneden|opgehangen|touw_om|wurgt|wurgde|wurgen|strangl*|verdrinkt|verdronken|te_diep|too_deep|keel_dicht
van|uit|off ~ <det>? ~ trap|dak|balkon|raam|roof|ladder|brug|hoogte ~ gevallen|gesprongen|fell`,
  },
  {
    points: 3,
    core: true,
    words: `
<swallowed> & alles|alle|teveel|te_veel|in_huis|pillen|spijt|medicijnen|strip|doos|30|20|40|50|dertig|something
took|genomen|gebruikt ~ something|iets|te_veel|too_much|spul
<poison>`,
  },
  {
    points: 2,
    core: true,
    words: `
<kill>|kapot_schieten|slopen|afmaken|doodmaken|in_elkaar|vermoord*|doodslaan|kapot_maken|kapotmaken|afmaakt|te_grazen|overhoop|af_te_maken|aan_de_beurt|wraak|eraan|weet_hem_te_vinden|weet_haar_te_vinden|weet_ze_te
<hit>|<attack>|vechten|gevecht|slaat|verkracht*|aangerand|raped|aangevallen|attack*|fight|beating|vechtpartij|afranselen
inbreken|inbreker|breken_in|te_breken|burglar|ingebroken|break_in|breaking_in|klimt|klimmen|climbing|koevoet`,
  },
  {
    points: 1,
    words: `
deur|raam|trap|slaapkamer|badkamer|wc|huis|kamer|door|stairs|window|house|room|binnen|achterdeur|hek|tuin|ruit|schuur|shed|inside|kantoor
balkon|dak|brug|viaduct|rand|flat|roof|ledge|hoogte|derde|verdieping`,
  },
  {
    points: 2,
    core: true,
    words: `
<hide>|onder_het_bed|in_de_kast|op_slot|locked|ingesloten|lig_onder|<pursue>|<entering>
hangt|klimt|hanging ~ buiten|aan|uit|off|from ~ aan|op? ~ <det> ~ balkon|raam|dak|reling|window|balcony|ledge
achtervolg*|achterna|followed|following|rondjes_om|rond_mijn_huis|stalkt|ergens_heen|tegen_mijn_wil|getrokken|voor_de_deur|in_de_tuin`,
  },
  {
    points: 1,
    words:
      'bang|doodsbang|scared|paniek|schreeuwt|gilt|gillen|schreeuwen|dronken|agressief|doorgedraaid|screaming|drunk|woedend|razend|trillen|panic|terrified|gek|woest|mad|angry|huilt|krijst',
  },
  {
    points: 1,
    words:
      '<kin>|hij|ie|he|ze|iemand|someone|man|ex|jongens|jongen|they|<staff>|bewoner|vriendin|vriend|kind|<child>|mate|friend|her|his|mannen',
  },
  {
    points: 1,
    words:
      'alleen|mijn|mn|my|kinderen|zusje|broertje|baby|kleine|kids|mama|moeder|me|mij|ons|us|mum|broertjes|achterin',
  },
  { points: 1, words: 'meen|serieus|zweer|spijt|wachten|swear|mean_it|geen_grap' },
];

/** Enough for the card: someone is gone, going, or without a roof. */
export const runawayTraces: readonly Trace[] = [
  {
    points: 2,
    core: true,
    words: `
<ran>|<runinf>|wegloop*|er_vandoor|gevlogen|ertussenuit|vertrokken|hort_op|de_hort|er_vantussen|vlucht|ontsnap*|hem_smeren|escaped|sneak*|snuck|left_home|smeer_hem|run_off|ran_off|took_off|tussenuit|pleite|foetsie
over|uit|door|out|via ~ of? ~ <det>? ~ hek|raam|keukenraam|fence|window|muur|gate|achterdeur|dakraam|wcraam|balkon ~ geklommen|gesprongen|klimmen|climbed|gekropen|gegaan?
klom|geklommen|climbed|gekropen & raam|hek|muur|window|fence|dak
ben|zijn ~ gegaan $|zoek|en
weg ~ van ~ die|deze|de|dat|hier|huis|<place>
uit ~ huis ~ weg`,
  },
  {
    points: 1,
    words: 'weg|gegaan|gone|vertrek|leave|leaving|left|lopen|gelopen|ga|away|buiten|outside|gaan|go',
  },
  {
    points: 3,
    core: true,
    words: `
<hidden>|onderduiken|ondergedoken|duik_onder|schuil|weet_van_niks|weten_van_niks|weten_niks|weten_het_niet|weet_niks|niemand_mag|niemand_weet|politie_zoekt|gezocht|zoekt_mij|zoeken_mij|knows_where|nobody_knows|op_de_vlucht|on_the_run|in_het_geheim|achterdeur|laat_ze_maar_zoeken|laat_ze_zoeken
zonder ~ dat ~ <det>? ~ ouders|pleegouders|ze|iemand|leiding|groep|mama|begeleiding|het ~ t|het|dat|iets? ~ weten|weet|wist|doorheeft|ziet|merkt
zonder ~ iets|wat|gedag ~ te? ~ zeggen
als ~ de|iedereen|ze|nachtdienst|avonddienst|leiding ~ nachtdienst|avonddienst|leiding|groep? ~ weg_is|slaapt|slapen|naar_bed|niet_kijkt
haalt_me_op|haalt_me ... op`,
  },
  {
    points: 1,
    words:
      'vannacht|vanavond|nacht|nachten|dagen|morgen|nights|tonight|sinds|slaapt|slapen|middernacht|weekend|night|days|straks|om_2|om_3|morgenvroeg|last_night',
  },
  {
    points: 2,
    words:
      'tas|tassen|koffer|rugzak|vuilniszak|vuilniszakken|spullen|bag|bags|suitcase|backpack|plunjezak|ingepakt|gepakt|packed|geld_gespaard|gespaard|spaargeld|slaapzak|saved_money',
  },
  {
    points: 2,
    words:
      'trein|nachttrein|bus|nachtbus|lift|liften|station|perron|flixbus|bushalte|busstation|train|hitchhike|coach|snelweg|kaartje|buskaartje|treinkaartje|ticket|zwartrijden|onderweg|<elsewhere>|vliegtuig|boot',
  },
  {
    points: 3,
    core: true,
    words: `
<noreturn>|<noback>|terug_kan_niet|kan_niet_terug|niet_thuis_geweest|nooit_meer_terug|niet_meer_terug|niet_terug_van_verlof|zoek_het_maar|zoek_t_maar|niemand_houdt_me|niemand_houdt_mij|houdt_me_tegen|cant_make_me|durf_niet_meer_terug|durf_niet_terug|not_going_home|can_not_go_home
ga|kom|durf|keer ~ ik? ~ echt|ook|er|daar? ~ niet|nooit ~ meer ~ terug|naar_binnen|naar_huis`,
  },
  {
    points: 3,
    core: true,
    words: `
<nohome>|dakloos|homeless|portiek|slaapplek|slaapplaats|onderdak|zwerf*|zwerv*|buitengezet|thuisloos|rough|kraakpand|uit_huis_gezet
op ~ straat ~ leef|leven|woon|slaap|beland|staan|gezet|sta
leef|leven|woon|slaap|beland|sta|live|living|lives ~ nu|al|weer? ~ op|on ~ the? ~ straat|street|streets
op ~ de|een ~ bank ~ bij
bank|sofa|couch|vloer & bij|mates|friends|mensen|vrienden|sleeping|iemand & slaap|sleeping|slapen|crash|logeer
geen_idee_waar|weet_niet_waar_ik|nergens_heen|nowhere|nergens_naartoe|nergens_terecht|nergens_slapen|waar_ik_heen|waar_ik_naartoe|where_to_go|nergens_naar_toe
sloten_veranderd|sloten_vervangen|slot_vervangen|niet_meer_binnen|er_niet_in|buiten_gesloten|<thrownout>|changed_the_locks|slot_veranderd
slaap|slapen|sleeping|sleep|overnacht|slept & park|straat|buiten|auto|tent|station|street|car|outside|bushokje|trappenhuis|bos|strand|garage|schuur`,
  },
  {
    points: 1,
    words:
      'groep|huis|thuis|instelling|pleeggezin|gesloten|opvang|home|unit|foster|leiding|jeugdzorg|verlof|tehuis|internaat|gezinshuis|kliniek|pleegouders|avonddienst|nachtdienst',
  },
  { points: 1, words: '<I>|ben|mij|me|mn|mijn|we|kga|kben' },
  {
    points: 1,
    words:
      'koud|regen|donker|nat|honger|geen_geld|bang|park|straat|cold|rain|14|15|16|17|13|snapchat|insta|vriend|vriendin|jongen',
  },
  {
    points: -3,
    words:
      'school|stage|vakantie|kamp|therapie|zwemles|voetbal|werk|training|boodschappen|sollicitatie|ov_kaart|reiskosten|vergoed|vergoeding|betaal|bezoekregeling|omgangsregeling|holiday|camp|taxi|indicatie|wachtlijst|dagbesteding|bezoek|hond',
  },
];

/** A child whom nobody can find. */
export const missingTraces: readonly Trace[] = [
  {
    points: 2,
    words:
      '<child> !allemaal|zoon|dochter|kind|jongens|jongen|meisje|meiden|pleeg*|kleinkind|kleinzoon|kleindochter|zusje|broertje|son|daughter',
  },
  {
    points: 3,
    core: true,
    words: `
<nothome>|<missing>|<notthere>|ontbreekt|ondergedoken|onbereikbaar|niet_gezien|niks_gehoord|niets_gehoord|niet_te_vinden|nergens_te_vinden|not_seen|is_nergens|never_brought|not_bring|niet_teruggebracht|meegenomen|zoekgeraakt|can_not_find|taken|never_came|vandoor|run_off|ran_off|niet_thuis|not_home
zou|zouden|should|was_supposed ... thuis|terug|home|back ~ zijn|moeten?
weg ~ is|was|sinds|al|nu|gegaan|$
kwijt ~ $|en|is|zijn
geeft|brengt|gives|bracht ~ <det>? ~ <child>? ~ niet|not ~ terug|back`,
  },
  {
    points: 1,
    words:
      'uur|uren|nacht|vannacht|gisteren|gister|gisteravond|dagen|woensdag|vrijdag|sinds|since|hours|yesterday|last|avond|nu|middag|vanmiddag|donker|maandag|dinsdag|zaterdag|zondag|again|dark|laat',
  },
  {
    points: 1,
    words:
      'telefoon|politie|weet|weten|niemand|phone|police|bel|belt|bellen|knows|bereikbaar|toestemming|permission|zoeken|reageert|idee|fiets|raam|jas|window|buitenland|abroad|aangifte|paniek|vermissing|doet_niet_open',
  },
  {
    points: -4,
    words:
      'voogd|gezag|knuffel|dossier|paspoort|plek_kwijt|vertrouwen|woning|uitkering|dagbesteding|mag_ik_mijn|wanneer_mag|omgang|bezoekregeling|supermarkt|terecht|gevonden|thuisgeplaatst|uithuisplaatsing|uithuisgeplaatst|shirt|afspraak',
  },
];
