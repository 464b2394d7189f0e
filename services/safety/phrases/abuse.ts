/** Someone is hurt, used or left without care: the writer, a child, or another, at home or in care. */
export const abuse = `
# hit, in whatever order Dutch puts it
<hit> + <obj> !out|eruit|over|of|toe
<doer> ... <hit> ~ mijn|mn|my|onze|our !school|fiets|deur|kamer|telefoon|dossier
<doer> ~ heeft|had|has|wil|gaat|ging|zit ~ mijn|mn|my|onze ... <hit>
<he>|<kin>|<staff> + <hit> + <victim>
<kin> + <hit> + <him>
<kin>|<child> + <passive> + <beaten>
veilig_thuis|jeugdzorg|jeugdbescherming|instelling|gezinshuis|pleeggezin|kliniek|internaat ~ heeft|hebben ~ <my>? ~ <child>|<obj>|<him> ~ <beaten>
<I>|<we>|you + <passive> + <beaten>
<passive> ~ thuis|hier|daar|er|op_de_groep .. <beaten>
krijg|kreeg|krijgt|get|got ~ ik|i|we|hij|ze? ~ nog|dan|weer|a|another ~ een|n? ~ <blow> !rekening|salaris|punten
locked ~ in|up|inside & shed|room|cellar|basement|closet|garage|cupboard|bathroom
<hit> & door|by|van ~ <det>? ~ <kin>|<staff>
<hit> ~ elkaar|each_other & ouders|parents|papa|mama|thuis|pleegouders|moeder|vader
losse|los ~ handjes|handen
handen ~ niet ~ thuis ~ houden|hou|kan

# blows
<get> ... <blow> & <kin>|<staff>|<obj>|<child>|<person>|thuis
<blow> ~ <get> & <kin>|<staff>|<obj>|<child>|<person>|<I>|thuis
<blow> ~ krijg|kreeg|gekregen ~ <I>
pak ~ slaag|rammel|klappen|ransel|billenkoek
slaag & krijg|kreeg|krijgt|krijgen|gekregen|gehad
<blow> ~ tegen|in|op|voor|om|to|onder ~ <det>? ~ <body>
draai ~ om ~ <det>? ~ oren|oor
met|with ~ <det>? ~ <thing> & <hit>|<blow>|gekregen|krijg
<thing> & op|over|on ~ <det>? ~ rug|billen|blote_billen|back|bare
in_elkaar ~ <hit>|<beaten>|rammen|geramd|gerost|timmeren|trimmen
<hit> ... in_elkaar
beat|beats|beating|beaten ~ <obj>|him|her|them|my_mum|my_mom|my_brother|my_sister ~ up?
beat ~ up
bont_en_blauw|black_and_blue|black_eye
blauw|blauwe ~ plek|plekken|oog|ogen
<bruise> & <kin>|<staff>|<child>|thuis|bezoek|weekend|slaan|geslagen|arm|armen|rug|nek|hals|arms|back
geweld|violence & thuis|in_huis|bij_ons|tegen_mij|tegen_ons|tegen_mama|<kin>|<staff>|at_home !film|game|spel|cursus
gewelddadig|agressief|violent|aggressive ~ tegen|naar|to|towards|with ~ <obj>|<victim>|<my>
huiselijk|domestic ~ geweld|violence|abuse
mishandel*|kindermishandel*
<abused> ~ by|me|him|her|my|us

# hurt, in other words
<hit> & plekken|places|zodat ~ waar|niemand|where|niet ~ niemand|je|het|ziet|nobody|no
<hit> & als_ik|als_we|when_i|omdat_ik & <doer>
trekt|trok|trekken|pulls|sleurt|rukt & haren|haar|oor|oren|hair & <obj>|<child>|mn|mijn|me
hij|ie|ze|he|she|papa|mama|pa|ma ~ stompt|slaat|schopt|mept|hits|punches|slaat_ons ~ altijd|vaak|soms|dan|weer|ook|hard|als|always|when|elke
<bruise>|blauwe_plekken & <hidden2>|make_up|makeup|lange_mouwen|gymles|verzinnen|gevallen_zeggen|tell_them_i_fell
<doer> & <weakhurt> & <obj>|<child>|mama|mn|mijn
onder ~ dwang
pijnlijk|hardhandig ~ straf|gestraft|straffen
<punish> & eten|slapen|koud|buiten|donker|uren|knielen|douche|opgesloten|staan|bed|food & krijg|moet|moeten|mag|krijgt|geen|zonder|moest
alleen|droog|oud ~ brood & krijg|krijgen|kregen|krijgt & terwijl|eigen_kinderen|straf|pleegouders
geen|no ~ eten|avondeten|food|dinner ~ als|omdat|when|because|for_days
<noeat> & <child>|<I>|we|hij|ze & straf|als|luister|stout|boos|thuis|dagen|altijd|vaak|weekend
<lock> ~ mij|me|ons|hem|haar ~ op|up ~ in|als|when
dat|he ~ hij|ie|ze ~ me|mij|ons ~ opsluit|slaat|pijn_doet|mishandelt|vasthoudt|vastbindt|doodslaat|locks

# rough
krijg|kreeg|krijgen|kregen ~ <I>|thuis|hier|daar|we|ik_thuis ~ thuis|hier|altijd|elke? ~ <blow>|slaag|klappen|rammel
<blow>|slaag ~ thuis|at_home|van_mijn|van_mn
<throw> & <smallkid>|<child>|baby|peuter & kamer|muur|bed|grond|trap|across|wall|floor & wil|soms|zou|heb|had
<handprints> & nek|hals|neck|arm|rug|zoon|dochter|kind|son|daughter|keel
tot ~ ik|hij|ze|i ~ bloed|bloedde|bloedt|bleed|huil|flauwviel|niet_meer & knijpt|slaat|sla|schopt|bijt|kneep|sloeg|krabt|hit
<doer>|leiding|ze & <cruel> & <I>|ons|me|mij|<child>|we|my|als|omdat|straf
alleen|pas|only|geen ~ eten ~ als|when|if|na|tot
<cruel> & straf|gestraft|te_laat|stout|niet_luister|punishment|omdat_we|omdat_ik|als_ik|schoongemaakt|<staff>|<kin>
afval|garbage|stuk_stront|vuil|nietsnut|piece_of_shit & duwde|duwt|sloeg|slaat|schopte|gooide|spuugde
keel & dicht|dichtknijpen|dichtgeknepen|dichtknijpt|knijpt|kneep|geknepen|gegrepen|gepakt|vast|vastgepakt
bij|aan|by ~ <det>? ~ keel|strot|nek|haren|throat|neck|hair|oor & <grab>
<grab> & bij|aan|by ~ <det>? ~ keel|strot|nek|haren|haar|throat|neck|hair|oor
<throw> & tegen|op|van|naar|door|against|to|into|down|on ~ <det>? ~ muur|grond|vloer|trap|trappen|wall|floor|ground|stairs|bed|kast|deur|door|verwarming|bank|kozijn & <obj>|<doer>
<obj>|<child>|<person> & <throw> & tegen|van|door ~ <det>? ~ muur|trap|raam|kozijn|wall|stairs
hardhandig|ruw|rough|roughly & <obj>|<child>|<staff>|<kin>|vastgepakt|aangepakt|beetgepakt
<doer> + <grab> ~ <obj>|hem|haar|mijn|mn|zo|heel|te ~ hard|ruw|stevig|tightly
<doer> + vastgebonden|vastgeketend|vastgetapet|tied_up|vastgetaped
<obj>|<child>|<I> + vastgebonden|vastgeketend|vastgetapet|tied_up
<doer> ~ <dodoes> ~ <obj>|<him>|<victim>|my|mijn|mn ~ moeder|broertje|zusje|dochter|zoon? ~ expres|ook|weer|heel|veel? ~ pijn
<dodoes> ~ <obj> ~ weer|heel|veel|expres|soms ~ pijn !in
<dodoes> ~ mij|ons ~ pijn !in
<hurt> ~ me|us|my_brother|my_sister|my_mum|my_mom|him|her|children|the_kids|my_son|my_daughter
spuug|spuugt|spuugde|gespuugd|spit|spits & in ~ <det>? ~ gezicht|face
sigaret|sigaretten|peuk|peuken|cigarette|cigarettes|strijkijzer|aansteker & uit|uitgedrukt|op|brandt|brandde|gebrand|verbrand|burned|burnt|out & <doer>
brandplek|brandplekken|brandwond|brandwonden|striemen|wurgplekken|bijtplek|welts|burn_marks|cigarette_burns & <child>|<obj>|<I>|<him>|<kin>|heeft|had|zitten
<throw> & <thing>|borden|bord|glas|glazen|stoel|asbak|mes|flessen|schaar|plates|chair & naar|at ~ <det>? ~ <obj>|hoofd|<victim>|me|mama
hoofd|kop ~ onder ~ water|kraan
koude|ijskoude|cold ~ douche|shower ~ gezet|gehouden|gestopt|gezet|straf
<lock>|zet|gezet|zetten|moest|moet|slapen|gestopt & kelder|kast|schuur|berging|meterkast|hok|basement|closet|cupboard|kruipruimte|zolder|garage|bezemkast|donker|hondenhok|bench
opgesloten ~ zonder ~ eten|licht|wc|drinken|bed
mond ~ dichtgeplakt|afgeplakt|dichttapen
uren|uur|nacht|hours ~ in|buiten|op ~ <det>? ~ hoek|knieen|kou|gang|sneeuw & moet|moest|straf|staan|zitten

# afraid of someone
durf|durft|bang|scared|afraid & slapen|slaap|bed|sleep & komt|komen|comes & hij|<kin>|he|him
slaap|slapen|sleep & op_slot|badkamer|wc|locked & vanwege|omdat|door|voor|because|from & <kin>|hij|him|he
<scared> ~ voor|of ~ <det>? ~ nieuwe? ~ <kin>|<staff>|hem|hun|haar|him|her|them ~ en_honden? !zijn_reactie|de_zwarte
<scared> ~ als|when|wanneer ~ <det>? ~ <kin>|hij|he ~ thuiskomt|thuis_komt|drinkt|gedronken|boos|drunk|gets|comes|home
<scared> ~ om ~ thuis|naar_huis|alleen ~ te? ~ zijn|gaan|komen|slapen
<scared> ~ to ~ go|be ~ home|at_home|alone_with
durf|durft|durven|durfde & niet|nie|nt|nooit ~ meer ~ naar_huis|thuis|naar_mama|naar_papa|naar_mijn|alleen_met
<notsafe> & thuis|bij_hem|bij_haar|bij_mijn|bij_mn|pleeggezin|home|with_him|with_her|at_my|bij_papa|bij_mama|in_huis|eigen_huis
thuis ~ is ~ het|t? ~ niet|onveilig ~ veilig|pluis
onveilig & thuis|<kin>
niet_pluis & thuis|daar|bij
<drunk> & <hit>|<blow>|agressief|verstop|verstoppen|kapot|gooit|loos|hits|violent|bang
<hide> ~ me|mij|ons|mezelf|myself ~ altijd|vaak|soms? ~ als|wanneer|when|voor|from ~ <det>? ~ <kin>|<he>|hem|him
durf|durft|durven|mag|mocht ~ niks|niets|niet|het|t|dit|er ~ aan|niet|over|met ~ niemand|iemand|te? ~ zeggen|vertellen|praten|zegen & <scared>|dan|anders|hij|<kin>|slaat|boos
als|if ~ ik|i ~ iets|wat|het|dit|t|praat|tell|say|anyone ~ zeg|vertel|verraad|praat|anyone|anything|someone & slaat|maakt|doet|vermoordt|vermoord|doodmaken|klappen|erger|kill|hurt|hit|beat|ben_ik_dood|kapot|wat_aan
mag ~ het ~ aan? ~ niemand ~ vertellen|zeggen|weten
<doer> & <threaten> & <kill>|slaan|hit|pijn|kapot|hurt|klappen|sla|dood|beat|wat_aan|iets_aan|wurgen|doodmaken
<threaten> ~ <obj>|ons|haar|mijn|mn|my|her & <kill>|met_de_dood|dood|mes|slaan|kapot|to
<doer> ~ bedreigt|bedreigd|stalkt|stalks|intimideert|threatens|achtervolgt|chanteert|blackmails ~ <obj>|mijn|mn|my|haar|her|elke|al
<I> ~ word|ben|am|was ~ bedreigd|gestalkt|gechanteerd|afgeperst|stalked|blackmailed|threatened
gechanteerd|afgeperst|chanteert|blackmail* & foto|fotos|filmpje|geld|<I>|<obj>|<child>|photos|naakt
<say> ~ dat ~ hij|ze|zij|ie ~ <obj>|haar|hem|mama|mn ~ <kill>
<say> ~ dat|dat_hij ~ hij|ze|zij|ie? ~ <obj>|haar|hem|mama|mn ~ doodslaat|doodmaakt|vermoordt|vermoord|kapot|afmaakt|wat_aandoet|iets_aandoet|kapotmaakt|pijn
<doer> & <wil>|gaat|zegt|zou|will|going ~ to? ~ <obj>|us ~ <kill>
<doer> & <kill> ~ me|mij|ons|us
eerwraak|eergerelateerd|uithuwelijk*|uitgehuwelijkt|huwelijksdwang|besnijden|besneden|besnijdenis|forced_marriage|gedwongen_huwelijk
trouwen|marry|huwelijk & <force>|moet|moeten ~ <I>?

# words that break
<doer> & scheldt|schelden|uitgescholden|uitschelden|uitscheldt|kleineert|vernedert|vernederd|vernederen|humiliates|kleineren|insults & elke_dag|elke|dagelijks|altijd|constant|every_day|hele_dag|hoer|waardeloos|kankerhoer|always|dag
<say> & nooit_geboren|niet_geboren|een_vergissing|beter_dood|had_moeten_aborteren|een_ongelukje|never_been_born & ik|<child>|me
`;

/** Touched, forced, watched, used for sex. */
export const sexual = `
<porn> & <kin>|<staff>|hij|laat|moet|kijken|moest|showed|shows|kind|zoon|dochter|12|13|11|10
<his> ~ ding|dingetje|jongeheer|lid|edele_delen|thing & vasthou|vasthouden|aanraken|voelen|zien|laten|pakken|touch|hold|see|moet|wil
gepakt|genomen|gedaan|bewerkt & drie_jongens|twee_jongens|jongens|mannen|kelder|groepje|with_me & film|filmpje|gefilmd|tegen_mijn|niet_wilde|video
in_bed|in_zijn_bed|in_one_bed ~ slapen|slaapt|sleep & vader|opa|oom|stiefvader|broer|vriend|dad|grandpa|uncle|trainer & dochter|nichtje|zusje|meisje|moet|niece|daughter|praten|must
geheim|secret & <kin>|<staff>|trainer|opa|oom|uncle|grandpa & <I>|niet_meer|met|dochter|zusje|samen|with
speelt|doet|tekent|zegt ~ seksuele|sexuele|vieze ~ dingen|spelletjes|tekeningen & kind|zoon|dochter|sinds|hij|ze|jaar
asked|vroeg|vraagt|asks|wil|wilde ~ me|mij|mn|mijn|haar|om|for|dat ... naked|nudes|naakt|blote|bloot|pics|naaktfoto*|borsten|bh
seks|sex|zoenen|aanraken|blowjob & 11|12|13|14|ik_ben_13|ik_ben_14|years_old|jaar
zwanger|pregnant & 12|13|14|15|oom|vader|stiefvader|leiding|begeleider|verkracht
badkamer|douche|bathroom|shower & naakt|bloot|naked|kijkt|komt|binnen|comes|walks_in & <kin>|<staff>|hij|he|vader
<force>|makes|made & <obj>|haar|hem|us|dochter|zusje & dingen|things|iets|seks|sex|aanraken|met_hem|to_do
<filmpje> & online|internet|rondsturen|doorsturen|verspreiden|snapchat|group_chat|delen|sturen|iedereen|leak|post|share|exposed|exposen|telegram & <I>|mij|me|haar|hem|dochter|my|of_me|zoon
aait|aaide|streelt|streelde|strijkt|masseert|strokes|stroking|wrijft|wreef|kriebelt & been|benen|bil|billen|rug|nek|dij|dijen|haar|hand|schoot|leg|thigh|knee|lijf|mij|me & <staff>|<kin>|hij|he
op ~ schoot & <kin>|<staff>|hij & moet|moest|zitten|trok|wil|dwingt
ruik|rook|lekker_ding|mooi_lijf|sexy|lekker_lijf|hot_body & <staff>|<kin>|hij|nacht|begeleider|oom & bed|kamer|aan|zei|zegt|s_nachts|steeds|lijf
naar_bed ~ met|gaan|met_hem & moet|moest|wil|wilde|dwingt|mannen|<staff>|<kin>|mij
met ~ <det>? ~ andere|oude|oudere|vreemde ~ mannen|kerels
trouwen|trouw|trouwt|marry|married|verloven|bruiloft|huwelijk|wedding & niet|dwingen|moet|neef|marokko|turkije|pakistan|somalie|irak|dont|not|cousin|forced|vakantie|abroad|ouders_willen
<sexword>
seksueel|sexueel|seksuele|sexuele|sexual|sexually ~ <any>? misbruik*|geweld|abuse|abused|grensoverschrijdend|intimidatie|assault|assaulted|harassment|contact|handelingen|getint|overschrijdend|benaderd
<touch> ... <obj>|haar|hem|mn|mijn|my|her|him & niet_wil|niet_mag|niet_hoort|niet_fijn|niet_goed|vies|plekken|places|do_not_like|should_not|private|wil_niet|daar|there|s_nachts|at_night|where
<touch> ... <privates>
<privates> & <touch>|betasten|aanraken|filmen|filmt|gefilmd|laten_zien|liet_zien|zien|showed|friemelen
zit|zat|zitten|gezeten & aan ~ mij|me|haar|hem|mijn_lichaam|mn_lichaam|mijn_lijf|mijn_dochter|mijn_zusje|mn_zusje|mn_dochter|zn_zusje ~ te|$ ~ zitten|voelen|friemelen?
aan ~ mij|me|haar|hem|mijn_dochter|mijn_zusje|mijn_zoon|mn_zusje|mn_dochter|mn_broertje ~ gezeten|zitten|zit|zat|te_voelen|voelen|te_zitten
hand|handen|handje|vingers|hands|fingers & in|onder|op|down|up|under|tussen ~ <det>? ~ <privates>|benen|legs|thigh|deken|dekens|dijen|rok|jurk|trousers
raakt|raakte|raken|aanraakt|aangeraakt|aanraken & mij|me|haar|hem|dochter|zusje|zoon|ons|mn|mijn & aan|overal|steeds|aangeraakt|aanraakt
touches|touched|touching|groped|gropes ~ me|us|her|him|my
plekken|places ~ waar|die|where|that ~ hij|het|dat|niet|i|he|they|not|ik
tussen ~ <det>? ~ benen|legs
daar_beneden|down_there & <touch>|<doer>
<doer> & <dodoes>|doing|gedaan|doen & dingen|iets|things|stuff|dingetjes|spelletjes|something & niet_mag|niet_mogen|niet_hoort|niet_horen|niet_wil|niet_wilde|niet_willen|vies|vieze|raar|rare|niet_fijn|wrong|weird|not_want|not_like|should_not|bad|not_allowed|niet_ok|niet_oke|niet_kan|niet_normaal
dingen|dingetjes|spelletjes|things|stuff ~ met|bij|to|with ~ mij|me|hem|haar|mijn_dochter|mijn_zoon|mijn_zusje & <dodoes>|niet|not|doing|gedaan
vieze|vies|enge|seksuele|nare|dirty ~ dingen|spelletjes|handelingen|dingetjes|things
<I>|hij|ze|she|he|zusje|dochter + moest|moet|moesten|had_to|have_to & dingen|things & doen|do & <men>|<kin>|<staff>|hem|him|geld
<force>|laat|liet|moet|moest|made|makes|wilde_dat & pijpen|aftrekken|vingeren|neuken|uitkleden|seks|sex|strippen|naakt|naked|blote|undress|blowjob|aftrek|pijp|tongzoenen|uit_de_kleren
gepijpt|gevingerd|geneukt|pijpen|aftrekken|vingeren|penetratie & <kin>|<staff>|<men>|moet|moest|moeten|dwong|<obj>
seks|sex & <kin>|<staff>|<force>|niet_wil|niet_wilde|wilde_niet|tegen_mijn|tegen_haar|minderjarig|dronken|geld|didnt_want|did_not_want|not_want|wilde_stoppen|terwijl_ik_nee|volwassen
<doer> & kruipt|kroop|stapt|sluipt|sloop|climbs|crawls|ligt|lag|komt|kwam|comes|came|gets|got|gaat_liggen & bij_mij_in|bij_me_in|in_mijn_bed|in_mn_bed|bij_mn|in_my_bed|into_my_bed|into_my_room|in_bed_liggen|bij_haar_in_bed|op_mijn_kamer|op_mn_kamer|mijn_kamer_binnen|in_mijn_kamer|to_my_room|in_my_room|mn_kamer|haar_kamer|my_bed & <night>|bed|liggen|bij_mij|bij_me
<night> & <kin>|<staff>|hij|he & mijn_kamer|mn_kamer|mijn_bed|mn_bed|my_room|my_bed|me_kamer|haar_kamer|haar_bed
<doer> & kijkt|keek|gluurt|loert|filmt|filmde|gefilmd|watches|films|watched|filmed & douche|douchen|douch|omkleed|omkleden|uitkleed|shower|naked|undress|undressing|naakt|onder_de_douche|getting_changed
naaktfoto*|naaktfilm*|naaktbeeld*|nudes|nude|blootfoto*|seksfilm*|sexfilm*|dickpic*|sextape|sexfoto*
naakt|blote|bloot|naked|zonder_kleren|without_clothes & foto|fotos|filmpje|filmpjes|photos|pictures|pics|video|webcam|cam
kleren|clothes|broek|shirt|trousers|pants|onderbroek & uit|off|naar_beneden|omlaag|down & moet|moest|<force>|laat|liet|<doer>|made
<his> ~ piemel|pik|lul|penis|dick|plasser|geslachtsdeel|private_parts|ding_zien|broek_open
geheim|geheimpje|secret & <kin>|<staff>|hij|he & bed|kamer|aan_mij|niemand|nobody|anyone|aanraak|raakt|spelletje|ons|our
<men> & seks|sex|hotel|slapen|naar_bed|geld|betalen|klanten|money & moet|moest|<force>|laat|stuurt|brengt
loverboy*|pooier|prostitutie|prostitueren|mensenhandel|trafficking|pimp|grooming|groomed|groomt|gegroomd|incest|ontucht
geld|cadeaus|cadeautjes|drugs|wiet|vape|vapes|money|gifts|telefoon & in_ruil|voor ~ seks|sex|fotos|naakt*|aanraken|nudes|pictures
volwassen|oudere|oude|older|grown|meerderjarige ~ <men>|man|kerel|vent|guy|jongen|vriend & fotos|naakt|seks|sex|bloot|online|afspreken|meet|snapchat|insta|stuurt|nudes
grensoverschrijdend & <staff>|<kin>|gedrag|mij|me|aangeraakt
over ~ <det>? ~ grens|grenzen ~ heen? ~ gegaan|gaat|ging|gaan|gekomen & aanraak|aangeraakt|lichaam|lijf|seks|bed|oom|broer|stiefvader|vader|opa|kamer|begeleider|buurman|trainer
<doer> & zoent|zoende|kust|kuste|kissed|kisses|gezoend|gekust|zoenen|kiss & <obj>|mijn_dochter|mn_zusje|haar|my|moet|wil|probeerde
`;

/** Nothing to eat, nobody there; and what is only hinted at. */
export const neglect = `
# nothing to eat, nobody there
<leave> & <child>|<smallkid>|kids|us|ons & <nightalone>
<child>|<smallkid>|kids & <nightalone>
mager|vies|vieze|luizen|stinkt|ongewassen|ondervoed|skinny|filthy|dirty|uitgehongerd & <child>|kleinkind|broertje|kleinzoon & niemand|doet|thuis|ouders|moeder|vader|ex|luier|nothing|nobody|kleren
<get>|mag|is ~ thuis|we|ik|ze|hij|ons|van|mama|daar|soms|amper|hier|er|the_kids|us|any ~ van|thuis|ze|papa|mama? ~ amper|bijna_geen|nauwelijks|geen|niks|niets|no|nothing|not_enough|bijna_niks ~ te|to? ~ eten|food|eat|drinken|ontbijt
geen|niks|niets|nothing|no ~ te|to? ~ eten|food|eat ~ thuis|in_huis|gehad|al|vandaag|sinds|gekregen|at_home|in_the_house|for|days|dagen
dagen|days|2_dagen|gisteren|week ~ niks|niets|niet|geen|nothing|not|no ~ te|meer|warm? ~ gegeten|te_eten|eten|food|eaten|eat
<I>|<child>|hij|ze|we|she|he & honger & thuis|niks|niets|geen|mama|gekregen|krijg|altijd|steelt|elke|ouders|naar_bed|slapen|school
<leave> ~ <obj>|hem|haar|de|mijn|mn|kinderen|kids|the|haar|zn|zijn|ze|my|her|him|ons ~ kleine|baby|kinderen|zusje|broertje|kids|peuter|dochter|zoon|kind|zoontje|dochtertje|children|toddler|jongste|brother|sister? .. <aloneness>
<child>|<I>|we|wij|hij|ze ~ <be> ... <aloneness>
<aloneness> & <child>|broertje|zusje|jaar_oud|peuter|kleuter|baby|mama_weg|moeder_weg|ouders_weg
verwaarloos*|neglect*
luier|luiers|poepluier|diaper|diapers|nappy & vieze|volle|zelfde|hele_dag|niet_verschoond|nooit|dagen|uren|dirty|same|hours|rood
<his>|eigen|her|zn ~ eigen|own? ~ poep|plas|pis|kots|urine|ontlasting|stront|poo|pee|braaksel
mama|moeder|papa|vader|mum|mom|dad|ouders|parents|ma|pa & drugs|dronken|verslaafd|bezopen|drunk|high|drinkt|blowt|gebruikt|coke|ligt_op_de_bank|addicted|using & zorg_ik|zorg_voor|alleen|eten|niemand|broertje|zusje|kleine|look_after|care_of|kinderen|verzorg
<nobody> ~ zorgt|kijkt|let|looks|cares|omkijkt ~ voor|op|naar|om|after|for ~ <obj>|haar|hem|de_kinderen|mijn_broertje|het_kind|de_kleine|the_kids|ze
<doer> & geeft|gaven|geven|gives|weigert|refuses|mocht|mag|krijgt|krijg ~ <obj>|hem|haar|ze|mijn|mn|zijn|haar ~ geen|niet|no|zijn_niet|haar_niet|mijn_niet ~ medicijnen|insuline|medicatie|epilepsiemedicijnen|inhaler|puffer|pufjes|insulin|dokter|ziekenhuis|naar_de_dokter|naar_een_dokter

# veiled
<doer> & te_ver|too_far & met_mij|met_me|handen|lijf|aan_mij|aanraken|lichaam|with_me|to_me|touch
kan|kon ~ zijn|hun|haar|zn ~ handen ~ niet ~ thuis|van_mij|van_me|bij_zich
<nobody> ~ gelooft|believes ~ me|mij|ons|haar|us|her & <kin>|<staff>|hij|he & doet|deed|does|did|aan|s_nachts|s_avonds|wat_er|what_he|kamer|met_mij
wat|what ~ <he>|<kin> ~ met|bij|aan|does|did|doet|s_nachts|deed|thuis|doing ~ met|bij|to|s_nachts|at_night ~ mij|me|ons|haar|us|her|hem|mijn_zusje|night
<shake> & baby|kind|kleine|zoontje|dochtertje|<obj>|him|her|zuigeling !hand|handen|my_head
shaken_baby
mijn|mn|zijn|haar|de ~ lijf|lichaam|body ~ is|was ~ niet ~ van_mij
`;

/** A parent or carer who hurts a child, or fears to. */
export const ownHands = `
<I> ~ <ownhit> & <ownchild>
<ownhit> ~ <I> & <ownchild>
<I> ~ heb|had|have|ben ... <ownchild> & <beaten>|klap|klappen|tik|pets|pijn_gedaan|geschud|vastgegrepen|gegooid|hard_vast|smacked|aangevlogen|door_elkaar|te_hard
heb|had ~ <I>? ~ <ownchild> ~ <beaten>|een_klap|een_tik|pijn_gedaan|geschud
<I> ~ heb|gaf|geef|geeft ... <ownchild> ~ een|n|net|weer|gister|gisteren ~ een? ~ harde|flinke? ~ klap|tik|pets|mep|schop|duw|lel
<scared> ~ ben|dat|that|om|i ~ dat? ~ <I>|te ... <ownchild>|hem|haar|ze|him|her|them & iets|wat|pijn|slaan|sla|hurt|hit|aandoe|schud|doodmaak|something|los|gooi|harm|smack|te_doen|aan_te_doen|doe
<scared> ~ i ~ will|might|am|could|would ~ going? ~ to? ~ hurt|hit|shake|harm|do_something ~ my|him|her|them|the|to
<scared> ~ om|dat ... <ownchild> ~ iets|wat|pijn ~ aan_te_doen|te_doen|aandoe|doe
<I> ~ doe ~ <ownchild>|ze|hem|haar|die ~ straks|nog|zo? ~ iets|wat|pijn ~ aan
<ownchild>|hem|haar|ze ~ nog|straks|iets|wat? ~ iets|wat ~ aandoe|ga_aandoen|aan_doe & <I>
<wil>|zou|kon|kan ... <ownchild> ~ wel|soms|dan|door|uit|het? ~ door_elkaar|smijten|slaan|gooien|doodslaan|schudden|raam|wurgen
<handsloose> & <ownchild>|hem|haar|ze
<throw>|smijten|gooien|slaan|schudden|wurgen|shake|throw|knijpen & <I> & soms|wil|zou|bang|want & huilt|huilen|krijst|crying|cries|schreeuwt & kleine|baby|kind|hem|haar|him|her|peuter
hand ~ uitgeschoten|uitgeschiet|schiet_uit|schoot_uit|uit_geschoten
schoot|schiet ~ mijn|mn ~ hand ~ uit
<I> ~ <shake> & <ownchild>|him|her|hem|haar
<I> ~ heb|had & <ownchild>|baby & geschud|schudden|door_elkaar_geschud
controle|beheersing|zelfbeheersing|temper|control|mezelf ~ niet|verlies|verlies_ik|kwijt|te|helemaal|lose|in & <ownchild>
verlies|verloor|lose|losing|lost ~ mijn|mn|de|my|it? ~ controle|beheersing|zelfbeheersing|temper|control|it & <ownchild>|hem|haar|him|her
bijna|almost|nearly ... <ownchild> ~ <beaten>|iets|pijn|aangevlogen|geschud|hurt|hit|iets_aangedaan
<I> ~ almost|nearly|bijna ~ <ownhit> & <ownchild>|him|her
<I> ~ kan|kon ~ me|mezelf|mij ~ niet|nauwelijks|bijna_niet ~ meer ~ inhouden|beheersen|bedwingen & <ownchild>|hem|haar|hij|ze
handen ~ jeuken & <ownchild>|hij|ze
`;
