/** Someone ran away, is about to, has no roof tonight; or a child is gone. */
export const runaway = `
# gone
<I>|ben|we + <ran> !van_mij
<ran> ~ van|uit|vanuit|van_huis|thuis|vannacht|gister|gisteren|sinds|en|vanochtend|omdat|want|vanaf|nu|naar|bij|$ ~ <det>?
<I>|ben|zijn ~ er ~ vandoor|tussenuit|van_door
ben|ga|gaan|ging|zijn ~ er ~ <when>|stiekem|weer|zo? ~ vandoor|van_door
hem|m ~ gesmeerd|smeren|gepeerd|smeer
smeer ~ ik|m|hem ~ m|hem
ran|run|running|runs|runaway ~ away !with|to|for_my
i ~ left|snuck|sneaked|escaped|climbed|am ~ home|out|my_foster|the_group|foster|the_house|gone|from & and|without|last|tonight|not|nobody|window|night|because|never|back
snuck|sneaked|sneak|sneaking ~ out
raam ~ uit ~ geklommen|klim|klimmen|gegaan|gesprongen|gekropen
uit|via|door ~ het|t|mijn|mn ~ raam ~ geklommen|klim|klimmen|gegaan|ontsnapt|gekropen|naar_buiten|weg
stiekem|zonder_iets|zonder_dat_iemand & <wegverb> ~ gegaan|gelopen?
<I> ~ ben ~ <ran>|weg ~ van|uit|bij ~ <det>? ~ <place> !geweest|gegaan_met
<I> ~ ben|zit|slaap ~ ondergedoken|gevlucht|voortvluchtig
op_de_vlucht|op_de_loop|on_the_run|voortvluchtig
geklommen|gesprongen|klim|klom|climbed|gekropen & hek|raam|muur|schutting|dakraam|fence|window & vannacht|nacht|instelling|groep|weg|gesloten|ontsnapt|night|unit|home|vanavond|gisteren
gevlogen|foetsie|pleite & ben|ik|is|zijn
<I> ~ loop|ren|vlucht ~ weg !van_tafel|voor|uit|met|naar
<child>|moeder|vader|ex|hij|ze & ondergedoken
<I> ~ <comeback> & <place>|daar|daarheen|there|home|hier|ze|niet_dwingen
<comeback> ~ naar|to ~ <det>? ~ <place>|daar
<comeback> & <I> & trein|vertrokken|straat|vriend|vriendin|tas|weg|buiten|verstopt|nacht|station
<I> ~ ben ~ <when>|gister|gisteren|vanochtend|afgelopen_nacht|vrijdag ~ niet ~ naar|terug|teruggegaan ~ huis|de_groep|gegaan|huis_gegaan
niemand|nobody|no_one|noone|ze|zij|they|ouders|groep|leiding & <know>|vinden|vindt|find|zoeken|zoekt|looking & waar_ik|where_i|me_niet|mij_niet|me_never|not_find|naar_mij|naar_me|for_me & ben|zit|slaap|am|vinden|find|sleep|zoeken|zoekt|looking|overnacht
ze|zij|jullie ~ zien|vinden|krijgen ~ mij|me ~ hier|daar|nooit|niet ~ <nomore>|meer|niet|nooit ~ meer|terug|hier|$

# going to
<I> & <plan>|<ga> ~ <when>|dan|echt|gewoon|weer|nog? ~ <runinf>
<plan>|van_plan|thinking|denk_erover|overweeg & <runinf>|weg_te_lopen|te_vluchten|running_away|weg_te_gaan_zonder
<wil>|going|gonna|about|planning|ready ~ to ~ run ~ away|off
loop|ren|vlucht ~ ik ~ <when>|gewoon|echt|dan|ook|weer|zo? ~ weg
<I> ~ loop|ren|vlucht ~ <when>|straks|echt|nog|een_keer|binnenkort|dan|zo|weer ~ weg
loop|ren ~ <when> ~ weg
weg_lopen|wegloop|wegloopplan*|wegloop_plan
<take> & trein|bus|flixbus|nachttrein|boot|vliegtuig|train|metro|tram|lift & niet_meer|nooit|niet_terug|terug_kom|niemand|maakt_niet_uit|ver_weg|buitenland|ergens|never|anywhere|duitsland|belgie|spanje|away|zien_mij|leave|weg
<bag> & <packed> & weg|vannacht|vanavond|bus|trein|raam|niemand|nooit|ga|vertrek|straks|tonight|leaving|gone|bed|zij|ze|morgen|klaar|leave|run|stiekem|nacht !overplaatsing|verhuizing|moest|kamp|vakantie
<when> & ben ~ ik ~ weg|vertrokken|foetsie|pleite|ervandoor|hier_weg
ben ~ ik ~ <when> ~ weg|vertrokken|ervandoor
<I> ~ ben ~ <when>|straks ~ weg|pleite|foetsie|vertrokken|hier_weg & niemand|niet|ze|terug|nooit|voordat|voor|geregeld|trein|bus|raam|tas|stiekem
<when> & vertrek|loop|klim|smeer|glip|ga_ik_weg|ga_ik_ervandoor & <I> & stiekem|raam|zonder|niemand|weg|nooit|trein|bus|slapen|ze|deur
<leaving> & tonight|tomorrow|tonight & nobody|never|back|not|know|without|asleep|for_good|window|bus|train|foster|group
als|wanneer|zodra|when ~ iedereen|ze|de_leiding|mama|zij|everyone|they ~ is|are? ~ slaapt|slapen|asleep|sleeping & <I> & weg|klim|loop|ga|vertrek|smeer|leave|go|gone|run
blijf|blijven ~ ik? ~ hier|daar ~ geen|niet ~ nacht|dag|minuut|uur|langer|seconde ~ langer|meer? & weg|ga|loop|vertrek|tas|trein|vannacht|ben|heb
als ... moet|terug|dwingen|zetten|sturen & loop|ben|ren|ga|vlucht ~ ik ~ <when>|echt|weer|meteen ~ weg|ervandoor|er
dan ~ loop|ren|vlucht|smeer ~ ik ~ weg|echt|er|m|hem

# hints that add up
<noback> & <I>|ik|we|ga|ben|als|om|mij|me & <place>|weg|ze|winkel|overplaats*|gesloten|trein|terug|jullie|anyone|foster|home|liften|lift|vertrek|ga|plaatsing|ipv
ik|we|ben ~ ben|zijn|al? ~ weg|vertrokken|ervandoor & <noback>|jullie|krijgen|pakken|vinden
ze|zij|leiding|groep|they|ouders ~ denken|denkt|think|weten|weet|know & <I>|ik|i & <elsewhere>|<travel>|weg|ergens|kamer|maar|but|niet|school & ben_al|zit_al|al_in|ben_in|zit_in|im_in|onderweg|op_de_trein|gone|ver_weg
gezegd|zei|told|said & winkel|vriendin|school|shop|friend|ff_naar & <noback>|weg|niet_terug|not_coming|terug
tussenuit|tussen_uit|er_tussenuit & <I>|we|wil|ga|gaan|vannacht|knijpen|geknepen|piepen
glip|geglipt|glippen|wegglippen|sluip|geslopen|weggeslopen & groep|uit|wissel|nacht|buiten|instelling|huis|raam|deur|leiding
liften|lift_ik|liftend|zwartrijden|hitchhike & <elsewhere>|<noback>|weg|school|ipv|morgen|vannacht|morgenvroeg
<nohome> & <I>|ben|slaap|zit|sinds|nu|vannacht|we|slept|my|mn|sleeping|i
left|ran|gone ~ from? ~ the|my|foster|care ~ foster|group|care|home|unit|placement? ~ home|house|group? & not|nobody|no_one|never|anyone|back|night|where
overplaats*|overgeplaatst|teruggeplaatst|gesloten & <noback>|ben_ik_weg|loop_ik|ren_ik|weglopen|wegloop
<hidden> & <noreturn>|<travel>|<sleepout>|<bag>|weg|ben_weg|buiten|vrienden|vriend|vriendin
<noreturn> & <travel>|<sleepout>|<night2>|<bag>|buiten|koud|straat|station|zoeken|weg|vrienden|vertrokken|outside|friend & <I>|mn|mijn|ga|ben|loop|sta|zit|kom|am
<noreturn> & <I> & groep|instelling|pleeggezin|jeugdzorg|leiding|daar|die_plek|gezinshuis|foster|group|there|internaat|kliniek
<travel> & <nobody>|niemand & weet|know|mag
<bag> & <packed> & <I> & slaapt|slapen|nachtdienst|weg|wekker|asleep|night
<ran> & <place>|van_me|uit_de|van_mijn|from
<I>|ben|ga & <gone2> & <when>|als|zodra|before|voordat|when & <place>|overgeplaatst|terug|rechter|vind|ze|dwingen|slaapt|nachtdienst|moet|they
thuis|huis|home|binnen & er_niet_in|niet_meer_in|niet_naar_binnen|niet_binnen|niet_meer_binnen|mag_ik_niet|locked_out|sloten_vervangen|slot_veranderd|not_allowed
kan|mag ~ ik? ~ nergens ~ heen|naartoe|terecht|slapen|naar_toe
<I>|ben|loop|zit & weg|ver & van & <place>|ze|instelling|hier & zo_ver|onderweg|lopend|lopen|langs|snelweg|lift|fiets|gelift
buiten|outside & koud|cold|nat|regen|donker|freezing & <I>|ben|ga|zit|slaap|loop & niet|geen|niemand|waar|nergens|not|no|jas
weg ~ van ~ die|deze|hun ~ <place>|mensen|instelling & onderweg|lopen|loop|nu|snelweg|trein|bus

# no roof
<sleeps> & op|in|onder|bij|on|in_the|at|under ~ <det>? ~ <outdoors> !met_vakantie|kamp|festival
<sleeps> ~ buiten|rough|outside|op_straat
<sleeps> & bij_vrienden|bij_een_vriend|bij_een_vriendin|couch|sofa|bij_kennissen|friends_couch|steeds_ergens_anders|elke_nacht_ergens|bij_mensen & geen|niemand|nergens|weg|ouders|niet|elke|nobody|huis|no|steeds|telkens|van_hot|weet|left
op_straat ~ <sleeps>|zwerven|leven|leef|beland|gezet|terechtgekomen|overnachten|gezworven
dakloos|thuisloos|homeless & <I>|ben|am|nu|vannacht|geworden|zoon|dochter|we|tonight
zwerf|zwerven|zwerft|zwierf|gezworven|dool|ronddolen|rondzwerven|zwerf_ik & straat|rond|nachten|dagen|buiten|uren|stad|<I>|al|dochter|zoon
geen|nergens|zonder|no|nowhere|need|zoek|nog_geen|have_no ~ een|a|meer|enkele? ~ slaapplek|slaapplaats|plek|plaats|place|where|onderdak|bed|dak|roof|adres & slapen|vannacht|tonight|sleep|heen|stay|hoofd|ik|heb|nacht|go|over|zoek|head
nergens ~ meer ~ heen|naartoe|naar_toe|terecht|slapen|om_naartoe|om_heen|om_te_slapen & <I>|kan|we|vannacht|moet
nowhere ~ to ~ go|sleep|stay
waar|where ~ kan|moet|kunnen|can|should|do ~ ik|we|i|ik_nu ~ vannacht|vanavond|nu|dan|heen|slapen|sleep|go|stay ~ slapen|heen|naartoe|terecht|tonight|$
waar ~ ik ~ vannacht|vanavond|nu|straks|heen|moet|kan|slapen|ga ~ heen|slapen|naartoe|moet|ga|kan ~ slapen|heen|moet|kan|naartoe|gaan? & weet|geen
<know> ~ not|niet|nie ~ waar|where ~ ik|we|i|to|naartoe|heen ~ vannacht|nu|straks|heen|naartoe|moet|kan|to|can? ~ heen|slapen|sleep|go|naartoe|slaap|stay|moet|kan|moeten
<I>|ben|we ~ loop|zit|sta|ben|dwaal|fiets|rij|am|walking|zwerf|hang ~ nu|al|uren|hier|alleen|buiten|rond|walking|sitting ~ buiten|op|rond|alleen|in|at|around|outside ~ <det>? ~ straat|station|park|stad|bos|donker|perron|street|town|bushalte|busstation|rond|$ & heen|huis|terug|nergens|koud|nacht|go|naartoe|groep|home|durf|geld|donker|slapen|ben_15|jaar
zit|ben|sta ~ al|nu ~ uren ~ op ~ het|een|t ~ station|perron|busstation

# someone else is gone
<my>|de|onze|our|the ~ autistische|lieve|kleine|jongste|oudste|demente|verstandelijk|foster|autistic? ~ <child> ~ is ~ weg|kwijt|zoek|gone|spoorloos|verdwenen ~ $|en|uit|sinds|and|ik
deur ~ stond ~ open & weg|kwijt|zoek|verdwenen & <child>
<child>|<friend>|jongen|meisje & <notthere> & nacht|nachten|dagen|uren|reageert|weet|sinds|gister|snap|telefoon|politie|nights|phone|uur
<child>|<friend> & na|after|van ~ het? ~ verlof|weekend|school|bezoek|leave & niet|nooit|not|never & terug|teruggekeerd|terug_gekomen|back|returned|teruggekomen|gekomen
never|niet|not ~ came|come|been|got ~ back|home ~ from? & <child>|he|she|son|daughter|school|boy|girl|kid
<child>|kids|boy|girl|he|she & missing|vermist|gone|disappeared|onvindbaar & since|sinds|tuesday|monday|dagen|gister|last|days|uren|laatst_gezien|hours|night|dinsdag|maandag
<child>|kind|pleegkind & meegenomen|meegegaan|weggehaald|taken & moeder|vader|ouders|ex|mother|father|biologische|man|vreemde & weten|weet|waarheen|waar|know|where|zonder|spoorloos|onbereikbaar
<know> ~ niet|nie|not ~ waar|where ~ <det>? ~ <child>|hij|ze|zij|he|she ~ is|zit|uithangt|nu|was|slaapt
<child>|hij|ze|zij & <since> & weg|spoorloos|zoek|niet_gezien|niets_gehoord|niks_gehoord|onbereikbaar|kwijt|gone|missing & <when2>|uur|uren|dagen|telefoon|politie|hours|since|nacht
<child>|hij|ze|she|he & mee|meegegaan|ingestapt|afgesproken|went & <oldman>|vreemde|onbekende|man_van|auto|online & onbereikbaar|reageert|terug|weg|waar|not|phone|niet|gisteren|vannacht
<child>|hij|ze & reageert|neemt|beantwoordt|answers & nergens|niet|niks|geen|not & meer|telefoon|op|weg|appjes|phone & weg|sinds|mee|vannacht|uur|vriend|thuis|dagen|terug
<child>|<friend>|<who> + <missing>
<missing> + <my> ~ <child>
<child>|<who> & <nothome>
<nothome> & <child>|vannacht|gister|telefoon|politie|bereikbaar
<child> ~ is|was|al ~ sinds|nu|gewoon|weer|nog|al|een|gister|vanochtend|gisteravond|vrijdag|zo|2|3|4|uren|dagen|hele|paar ~ uur|dagen|nacht|uren|nachten|nacht|ochtend|vanochtend|steeds? ~ weg|zoek|kwijt|onvindbaar|onbereikbaar|niet_thuis|gone|away|niet_gezien
<child>|hij|ze|zij ~ is|al|vannacht ~ weg|kwijt|zoek|gone|weggegaan|vertrokken|onbereikbaar & telefoon|bereikbaar|onbereikbaar|weet_niet|weten_niet|neemt_niet|phone|politie|geen_idee|niemand_weet|hours|sinds|jas|uur|dagen|gister|gisteren|nacht|vanochtend|mobiel|niet_op|no_idea|since|sporen|paniek|raam_open|overal_gezocht
weg|kwijt|zoek|verdwenen|gone ~ is|sinds|al ~ <my>? ~ <child>
<I>|we|wij & <my> ~ <child> & kwijt|nergens|niet_vinden|niet_bereiken|can_not_find|nowhere|cannot_reach|niet_te_pakken|can_not_reach|overal_gezocht|lost !oog|vertrouwen|gezag|contact
<know> ~ not|niet|nie|niemand|no|geen ~ idee|idea? ~ of|waar|where ~ <my>|hij|ze|zij|she|he|ie|het|zn|haar ~ <child>|kind|zoon? ~ is|zit|uithangt|nu|slaapt|verblijft|was|gone|went|are|heen ~ $|is|en|sinds|nu|gegaan|al|zit
geen|no ~ idee|idea ~ waar|where ~ <my>|hij|ze|zij|she|he ~ <child>? ~ is|zit|uithangt|gone|nu|slaapt
niet_teruggebracht|niet_terug_gebracht|not_brought_back|not_returned|niet_terugbracht|not_bring_back|niet_ingeleverd|niet_terug_gekomen|niet_teruggekomen & <child>|kids|ex|onbereikbaar|kinderen|vader|moeder
<ex> & <child>|ze|hem|haar|kids|them|him|her & meegenomen|ontvoerd|weggehaald|meegenomen_naar|taken|took|niet_terug|wont_bring|refuses|houdt_vast|will_not|mee_naar|ondergedoken|neemt_mee & buitenland|turkije|marokko|syrie|polen|irak|abroad|terug|niet|onbereikbaar|back|land|waar|telefoon|vliegtuig|somalie|return|spoorloos|weet|where
ontvoerd|meegenomen & <child> & buitenland|turkije|marokko|ex|onbereikbaar|zonder_toestemming|abroad|vader|moeder|onbekende|man
telefoon|mobiel|gsm|phone|tel ~ staat|is|uit|ligt|her|his ~ al|is? ~ uit|uitgezet|off|uitgeschakeld & <child>|niet_thuis|weg|gekomen|niet_uit|missing|not_come
er|ervan ~ met ~ <det>|oudere? ~ oudere? ~ jongen|man|vriendje|vriend|kerel|vent|loverboy|gozer ~ vandoor|tussenuit|van_door
met ~ <det> ~ oudere? ~ jongen|man|vriend|vriendje|vent|kerel|loverboy|gast ~ vandoor|ervandoor|meegegaan|weggegaan|weggelopen|vertrokken|verdwenen|mee_naar
<child>|<friend>|<who> & <say>|<wil>|gaat|van_plan|plan|wants|dreigt & <runinf>|weg_te_lopen|te_vluchten|run_away|weg_lopen
vermist|als_vermist|missing ~ opgegeven|gemeld|gezet|report|since|from|sinds|al
amber_alert
<gonechild>
`;

/** Put out of the house: the words of violence in it are about a door. */
export const putOut = `
<thrownout>
me|mij|ons|hem|haar|zoon|dochter|us ~ eruit|er_uit|buiten|het_huis_uit|de_deur_uit|uit_huis|op_straat ~ <putting>
<putting> ~ me|mij|ons|us|hem|haar|my_son ~ eruit|er_uit|buiten|out|het_huis_uit|de_deur_uit|uit_huis|op_straat|uit_het
<putting>|laten|laat ~ me|mij|ons ~ er? ~ niet ~ meer ~ in|binnen|toe
locked ~ me|us ~ out
eruit|buiten|straat & gezet|geflikkerd|gesodemieterd|gepleurd|gegooid|geschopt|gestuurd|getrapt & <kin>|ouders|thuis|huis|pleegouders
`;
