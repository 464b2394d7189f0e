/** A body in danger: something swallowed, blood, no breath, a fall. */
export const harmed = `
# swallowed
alles|everything|the_lot|hele_doos|hele_pot ~ geslikt|ingenomen|doorgeslikt|opgegeten|swallowed|taken
<swallowed> ~ alles|everything|alle|wat_ik_had|wat_er_was
overdosis|overdose|overdosed & genomen|heeft|took|net|meisje|vriendin|ligt|denk|geloof|ze|hij|just|has|my|ik_heb !aan_regels
<pills> & <swallowed> & <many>|net|zojuist|nu|dood|just|now|duizelig|alles|allemaal|strip|slaperig|helemaal_leeg|leeg|in_een_keer
<many> ... <pills> ~ <swallowed>|op|in|down|gegeten|naar_binnen|achterover|weg|leeg
<swallowed> ... <many> ... <pills>
<swallowed> & <pills> & te_veel|te_veul|teveel|too_many|alle|al_mijn|all_my|whole
te_veel|te_veul|teveel|too_many|too_much|overdosis|overdose|overdosed|od & <swallowed>|<pills>|gehad|medicatie
<just>|heb|have|has|heeft ~ een|n|an? ~ overdosis|overdose|od|overdosed
<just> & <swallowed> & <pills>|alles|allemaal|ze
alles|alle|allemaal|everything ... ingenomen|doorgeslikt|ingeslikt|geslikt|swallowed
te_veel|teveel|too_much|too_many ~ <swallowed>
heb|heeft|have ~ ze|t|het|alles|alle|ik|alle_20|net|nu|al|them ~ allemaal|in_een_keer|tegelijk|net|alles|all ~ geslikt|ingenomen|doorgeslikt|opgeslikt|swallowed|ingeslikt
<poison> & gedronken|drank|dronk|ingeslikt|opgedronken|swallowed|binnen|drinkt|leeggedronken|op|drunk|ingenomen
vergiftigd|poisoned|poisoning
<pills> & duizelig|slaperig|wazig|dizzy|sleepy|suf|bewusteloos|trillen|shaky|kotsen|overgeven|wakker_blijven|draait

# blood, breath, no answer
<collapsed> & <kin>|<child>|<friend>|<person>|er_ligt|meisje|jongen|iemand|vriendin|kamergenoot|$
<kin>|<child>|<friend>|he|she|hij|zij ~ is ~ bleeding|having_a_fit|fitting|choking
bloedt|bleeding|bloeden ~ enorm|erg|hevig|badly|heavily|hard|flink|veel|als_een|dood|leeg|nog_steeds|a_lot|everywhere|uit
through|door ~ the|de|het|een ~ glass|glas|ruit|raam|window & <throw>|viel|gevallen|fell|gegooid
<child>|kleuter|peuter|toddler & <roadwater> & loopt|staat|zit|gevallen|ligt|gelopen|hangt|klimt|alleen|in|speelt|running|on|fell|klom
<child>|baby|zoontje|dochtertje|broertje|zusje & batterij|batterijen|knoopcel|magneet|pillen|bleek|sigaret|spijker|wiet|drugs|xtc|pil|battery|magnet & ingeslikt|gegeten|binnen|opgegeten|swallowed|ate|doorgeslikt|gedronken
zichzelf|zich|himself|herself ~ in ~ brand|de_fik
in_elkaar ~ gezakt|zakte|zakt
gezakt|ingezakt|collapsed|neergevallen & reageert|bewusteloos|meer|niet|adem|nu|net|not|grond|mama|papa|opa|oma|hij|ze
zie|zien|alles|seeing ~ dubbel|wazig|zwart|double & pillen|medicatie|geslikt|teveel|te_veel|meds|genomen|op
<pills> & te_veel|teveel|te_veul|too_many|hele_strip|hele_doos|hele_pot|alle & op|genomen|binnen|in_mijn|geslikt|gehad|now|taken|swallowed
op|ingenomen ~ alle|alles|al ~ mijn|mn|de|haar|zijn ~ <pills>
alcohol|drank|wodka|vodka & <pills> & samen|met|door_elkaar|gemixt|mixed|bovenop
gas|pols|benzine|bleek & dood|eind|straks & heb|nu|net & gedronken|ingeademd|doorgesneden
<bleed> & niet_stop|stopt_niet|stop_niet|niet_te_stoppen|veel|hard|erg|hevig|overal|everywhere|badly|heel_veel|ernstig|much|wont_stop|lot|not_stop|will_not_stop|keihard|gestelpt|stelpen|niet_op|flink|diep|deep
stopt_niet|stop_niet|niet_stoppen|will_not_stop|not_stop ~ met|bleeding ~ <bleed>
onder_het_bloed|onder_t_bloed|plas_bloed|bloed_overal|blood_everywhere|covered_in_blood|dood_bloeden|doodbloeden|bloedt_dood
<person>|<kin>|<child>|<friend>|<I> & <bleed> & hoofd|polsen|pols|head|wrists|buik|oor|oren|keel|gestoken|mes
ademt|adem|ademhaling|ademd|breathing|breathe & niet|nie|nauwelijks|geen|not|no|moeilijk|bijna_niet|amper|stopt|stopped !vrij
krijg|krijgt|krijgen|krig|get|gets ~ geen|bijna_geen|nauwelijks|amper|no ~ lucht|adem|air
bewusteloos|unconscious|flauwgevallen|passed_out|knock_out|buiten_bewustzijn|buiten_westen|buiten_kennis|out_cold
reageert|reageerd|reageren|reacts|responding|responsive|unresponsive|responds & niet|nie|nergens|not|geen|nauwelijks|no|amper|unresponsive & ligt|grond|pillen|bed|wakker|adem|vloer|prikkels|floor|als_ik_haar_schud|aanraken|lying|bloed|dronken|slap|blauw
<nowake>
wakker ~ te? ~ krijgen|maken & niet|nie
krijg|krijgen|kan & <him>|<kin>|<child>|<friend> & niet|nie ~ meer? ~ wakker
beweegt|bewegen|moving ~ niet|nie|not|nauwelijks ~ meer|$
ligt|lying|lies|lig & grond|vloer|floor|ground|straat|trap & niet|bloed|not|bewegen|reageert|schuim|stuipen|bleeding|beweegt|moving|kreunt
schuim ~ op|om ~ <det>? ~ mond
stuiptrekking*|stuipen|hartaanval|hartstilstand|heart_attack|seizure|epileptische_aanval
levensgevaar|hersenbloeding|anafylac*|shock_raakt
gestikt|stikt|verslikt|choking|gestikt & nu|bijna|baby|<child>|blauw|on|help|krijg
<just>|ben|is|word|wordt|was|been|got|am ~ net|zojuist|just|gewoon|door|nu|in? ~ neergestoken|gestoken|neergeschoten|aangereden|geschoten|stabbed|shot|overreden|beschoten|aangevallen|attacked
neergestoken|neergeschoten
<limb>|aders|slagader|keel & doorgesneden|opengesneden|doorgesnee|open_gesneden|opengehaald|slit|sliced|opengekrast
te_diep|too_deep|heel_diep|so_deep|zo_diep|really_deep ~ <cut>
<cut> ~ te_diep|too_deep|heel_diep|so_deep|zo_diep|really_deep
<cut> & gehecht|hechten|hechtingen_nodig|stitches
strop|touw|riem|snoer|rope|sjaal|koord|belt & om|around|rond ~ <det>? ~ nek|hals|keel|neck
<person>|<kin>|<child>|<friend> ~ hangt|hing ~ aan ~ <det>? ~ touw|balk|riem|boom|trap
heeft|is|has ~ zich|zichzelf|haarzelf|himself|herself|mama_zich ~ net|zojuist|nu|just? ~ opgehangen|verhangen|hanged|gesneden|hung|in_brand
blauw|slap|grauw|blue|limp ~ aangelopen|en_slap|$ & baby|kind|kleine|zoontje|dochtertje|hij|ze|hem
gevallen|viel|gesprongen|fell|jumped|sprong ~ van|uit|from|off|out|over ~ of? ~ <det>? ~ raam|balkon|dak|brug|trap|window|balcony|roof|flat|bridge|verdieping|building|viaduct|hoogte
hangt|staat|zit|klimt|klom|zitten|standing ~ buiten|weer? ~ op|uit|over ~ <det>? ~ raam|balkon|dak|reling|window|roof|ledge|kozijn|vensterbank & <jump>|vallen|eraf
verdrinkt|verdrinken|drowning & nu|bijna|help|hij|kind|is
<child>|<person>|<friend>|<kin> ~ is|ligt|sprong ~ in ~ <det>? ~ water|kanaal|gracht|sloot|rivier ~ gevallen|gesprongen|en|niet
bot ~ steekt|eruit
<child>|baby & brandwond|kokend|heet_water|hete_thee|boiling|verbrand & over|gevallen|blaren|helemaal
`;

/** Violence, a weapon, a door kicked in, fire: now. */
export const danger = `
# weapon
<doer>|er|bewoner|man|daar|someone|somebody|jongen ... <have> ... <weapon> !brood|boter|bestek|kaas
<have> ~ <det>|groot|echt|nu|keuken|nep? ~ <weapon> & <doer>|iemand|bang|bij_zich|vast|school|hand|op_de_groep|bij_me|deur|tegen
<weapon> ~ vast|getrokken|gepakt|in_zijn_hand|in_zn_hand|in_haar_hand|in_de_hand|in_his_hand|in_her_hand|bij_zich|in_hand|in_zijn_handen
<weapon> ~ op|tegen|to|naar|at|richting ~ <det>? ~ keel|hoofd|strot|nek|throat|head|slaap|buik|hals|mij|me|ons|haar|hem|us|her|mama|broertje
met|with ~ <det>|groot|een_groot|keuken? ~ <weapon> & <doer>|iemand|staat|achter|dreigt|bedreigt|zwaait|loopt|voor_de_deur|achterna|op_me|af|threatens|coming|gekomen|rent
<threaten> & <weapon>|brand|aan_te_steken|benzine|bom|op_te_blazen|te_springen|from_het_dak|te_steken
<have>|zit|neem|ligt & <weapon> & in|bij|with ~ <det>? ~ tas|zak|jas|bag|pocket|rugzak|kluisje|backpack|me|mij & <when>|hem|haar|pakken|steken|wacht|school|him|gebruik|gebruiken|ga|als
<weapon> & <when> & <kill>|pakken|steek|steken|wat_aan|afmaken
schiet|schieten|shooting|shots|shooter|schietpartij|geschoten & nu|hier|buiten|fired|straat|net|op|school !te|hulp|op_met
steekt|stak|steken|stabbing|steekpartij|gestoken & mes|nu|iemand|bewoner|hem|hij|haar|begeleider|someone !brug|hand|rug
bom|bomb|handgranaat|explosief & voor|deur|gaat|school|huis|op|in|under|goes
benzine|gasoline|petrol|terpentine & over|aansteken|aansteker|huis|lighter|gegooid|zich|steek
zuur|acid ~ gooien|gegooid|in_gezicht|attack
gijzel*|gegijzeld|ontvoerd|kidnapped|hostage|ontvoert

# at the door, in the house
<aggressor>|ruit|deur|raam|window|door & <entering> & nu|net|just|now|ruit|deur|raam|alleen|bang|help|window|door|schreeuwt|mes|scared|dronken|verstopt|ex|right !rapport
<aggressor> & voor_de_deur|voor_mn_deur|voor_mijn_deur|aan_de_deur|outside|at_the_door|voor_ons_huis & alleen|bang|meenemen|schreeuwen|bonken|stokken|dreigen|doodmaken|slopen|pakken|scared|alone|screaming|mes|threatening|contactverbod|dronken|roepen|laten_me_niet
<aggressor> & <pursue> & <I>|me|mij|ons|us & nu|bang|mes|staaf|alleen|straat|huis|now|stok|help|scared|weg|rent|auto|weapon|<weapon>|bed|kast
<pursue> & <weapon>|nu|now|help|bang|scared
<aggressor> & <meenemen> & <I>|me|mij|ons & nu|deur|alleen|bang|auto|help|staan|now|door|gaan
<bang> & deur|voordeur|raam|ruit|door|window|slaapkamerdeur|badkamerdeur|ramen|deuren|slot|frontdoor & nu|binnen|hij|ie|he|ze|iemand|ex|vader|in|open|my|someone|they|stiefvader|vriend|buiten|papa|dad|man !slaat_met|in_huis_valt
intrappen|inslaan|ingetrapt|kicking_in|breaking_down|kick_the_door|inbeuken|intrapt|openbreken
<kin>|<he>|man|vent|ex|iemand|someone|groepje|jongens & <now>|weer|hier|buiten|dronken|al|outside|again & voor_de_deur|aan_de_deur|voor_mijn_deur|voor_mn_deur|voor_het_huis|in_de_tuin|voor_het_raam|at_the_door|at_my_door|outside_my|in_mijn_huis|bij_de_deur|voor_ons_huis|at_our_door|onder_mijn_raam|in_the_house|outside_the_house|outside_our !met_bloemen
<kin>|<he>|ex|man|vent ~ staat|staan|is|stands|standing|zit ~ nu|weer|hier|dronken|outside|al|gewoon ~ voor|bij|aan|at|outside ~ <det> ~ deur|huis|door|house|voordeur|raam
<comes> & naar_boven|de_trap_op|eraan|er_aan|upstairs|my_way|hierheen|hierheen|for_me|achter_me|op_me_af|op_mij_af|op_ons_af|at_me & <scared>|slaat|slaan|vermoord|dood|mes|boos|verstop|hide|help|klappen|kill|hurt|woest|dronken|<drunk>|razend|knife|drunk|angry
klimt|kruipt|climbing|klom & raam|window|balkon|dakraam & iemand|man|hij|someone|he|vent & door|in|through|mijn|my|ons|binnen|via
in_te_breken|inbreken|breekt_in|breaking_in|break_in & nu|probeert|iemand|net|hoor|alleen|now|trying|someone|bang|help
zoekt|zoeken|looking_for ~ mij|me|ons|us & <hide>|onder_het_bed|huis|kast|house|mes|verstopt
hangt|hing|hanging & balkon|reling|kozijn|dakgoot|balcony|ledge & kind|hij|ze|zij|jongen|meisje|<friend>|<child>|buiten
breekt|breken|ingebroken|breaking|broke|inbreken|klimt|dringt & nu|in_huis|binnen|house|raam|door_het_raam|into & <he>|<kin>|iemand|ex|someone|er|they & nu|now|help|net|bang|binnen|right
achtervolg*|volgt_me|volgt_mij|follows_me|following_me|chasing_me|achter_me_aan|achter_mij_aan|zit_achter_me|achterna_gezeten|chased & nu|man|auto|hij|bang|straat|iemand|buiten|now|guy|steeds|al|someone|a|donker
<grab>|getrokken|geduwd|trok & in|into ~ <det>? ~ auto|busje|car|van|bosjes|steeg
opgesloten|ingesloten|locked|vastgezet|gevangen & <obj>|<I>|<child>|<kin> & uit|weg|weggaan|hij|mes|help|out|leave|kelder|eruit|sleutel|key|badkamer|wc|his|house|nu|huis|telefoon|slaapkamer|bathroom !rapport|protocol
kan|can|mag|laat ~ er|ik|het|not|hier|me|the ~ niet|huis|er|hier|de|me|not ~ meer|uit|kamer|house|niet? ~ uit|weg|eruit|out|leave & hij|ie|deur|slot|he|sleutel|ex|man|vriend|locked|dicht|geblokkeerd
<hide> & in|op|onder|achter|under|behind ~ <det>? ~ wc|badkamer|kast|slaapkamer|toilet|bathroom|closet|kamer|zolder|schuur|bed|keuken|room|garage|kelder|bank|berging|wardrobe|bad|struiken & slaat|boos|hij|deur|komt|bang|mes|he|angry|him|dronken|schreeuwt|gek|kapot|vader|stiefvader|papa|dad|ex|drunk|mama|pa|broer|brother|mijn_man
<hide> & nu|now|right & <kin>|hij|hem|him|he

# violence now
<aggressor> & helemaal_gek|doorgedraaid|flipt|door_het_lint|gone_crazy|lost_it|gone_mad & <hit>|<throw>|<grab>|gooit|slaat|mes|mama|moeder|schopt|mum|us|ons
<say> & afmaakt|doodmaakt|vermoordt|kapotmaakt|doodslaat|afmaken & <bang>|deur|nu|wc|opgesloten|verstopt|trillen|kamer
stuur|send|roep|call|haal ~ hulp|help|politie|iemand|ambulance|police|someone
verstop|zit|sta|lig|hiding & wc|badkamer|kast|bathroom|closet|onder_het_bed|toilet & trillen|bang|deur|schreeuwt|beukt|hij|he|scared|shaking
sloopt|vernielt|verbouwt|smashing|trashing|vernield & alles|huis|boel|kamer|everything|house|place|inboedel|meubels & <doer>|binnen|dronken|kinderen|nu|bang
houdt|houd|hield|holding|holds ~ mij|me|ons|haar|us|her|hem ~ nu|hier? ~ vast|here|hostage|gevangen|against|down|tegen ~ in|tegen|en|bij|my_will|mijn_wil|huis|op? & weg|huis|telefoon|mag|laat|wil|kan|house|leave|phone|kamer|auto
dronken|drunk|bezopen|stoned|drugs & rijdt|rijden|auto|driving|stuur|in_de_auto|car|weggereden & kind|kinderen|hem|haar|ze|zoon|dochter|me|mij|ons|kids|son|daughter|her|him & nu|met|is|zit|ingestapt|rond|is_weg|with|now
<doer> & komt|eraan|onderweg|coming|on_his_way & <help>|<scared>|klappen|vermoord|slaan|doet_me_wat|wat_aan|kill
^ help ~ hij|ze|ie|papa|he|mijn|my ~ komt|is|gaat|slaat|coming|will
is|zijn ~ binnen|inside|in_huis|in_the_house & <kin>|<he>|iemand|ex|man|someone & <scared>|dronken|mes|verstopt|help|kinderen|sloopt|schreeuwt|bang|contactverbod|gun|knife|police|drunk|boos|screaming
<now> ... <hit>|<attack> & <doer>|<obj>|<victim> !plannen|geld
<hit>|<attack> ... <now> & <kin>|hij|ie|he|ze|<obj>
aan ~ het|t ~ <hit>|<attack>|vechten|doordraaien|verbouwen|slopen & <kin>|hij|ie|ze|<obj>|haar|hem|elkaar|nu|ouders|jongens|beneden !boos
<be> ~ <adv>? ~ beating|hitting|hurting|strangling|choking|attacking|killing|stabbing|kicking|punching ~ my|her|him|me|us|mum|mom|the|each
op_dit_moment|right_now|terwijl_ik_dit|as_i_type|terwijl_ik_typ & <hit>|<attack>|mes|vechten|geweld|slaan|bang|knife|screaming|schreeuwt|boos|smashing|kapot
hoor|hoort|hear|horen & <hit>|schreeuwen|gillen|gegil|klappen|screaming|hitting|smashing|gebonk|krijsen & nu|beneden|mama|moeder|boven|now|downstairs|mum|mom !elke|altijd
slaat|sloopt|maakt|gooit|smashing|breaking|trapt|verbouwt ~ hier|nu|alles|het|de|beneden ~ hele|alles|huis|boel? ~ huis|boel|kort|alles|everything|meubels|up|place|tent|kamer|kapot & <now>|hij|papa|vader|stiefvader|man|bang|help|kinderen|dad|ex|zoon|pa !kapot_maken_met
helemaal|compleet|totally ~ door_het_lint|doorgedraaid|gek|loos|flipt|flippen|lost_it & nu|mes|help|slaat|gooit|bang|kapot|now|knife|verstopt
wurgt|steekt|verdrinkt|strangling|wurgen|stikt & haar|hem|mama|mij|me|ons|my|her|zusje|broertje|zichzelf|dochter
<doer> & <gonna> & <obj>|mama|haar|hem|mijn|mn|us|her|my|zusje|moeder|broertje|kinderen & <kill>
<doer> & <now>|vanavond|vannacht|straks & <kill>
<gonna> ~ kill|stab|shoot ~ me|us|her|him|my|them
he|she|they ~ will ~ kill|stab ~ me|us|her|him|my
<just>|nu|vanavond|vannacht|vandaag|tonight|uur_geleden|today|zonet & verkracht|aangerand|raped|overvallen|aangevallen|assaulted|robbed|beroofd|mishandeld|in_elkaar
<I> ~ word|wordt|am|ben|being ~ nu|net|being|achtervolgd|getting ~ achtervolgd|aangevallen|in_elkaar|attacked|beaten|gewurgd|followed|verkracht|chased|gevolgd
vechten|vechtpartij|gevecht|fighting|gevochten|matpartij|knokken|knokpartij & <now>|hier|beneden|mes|bloed|politie|downstairs|messen|knife|help|uit_de_hand|gewond & op_de_groep|ouders|hier|beneden|mes|bloed|help|nu|buiten|parents|jongens|ze|messen|knife
escaleert|uit_de_hand|out_of_hand|loopt_helemaal_uit & nu|hier|help|now|right
er|iemand|hier ~ wordt|word|gaat ~ nu|hier|straks|zo|beneden|iemand ~ nu|iemand? ~ gevochten|geslagen|geschoten|gestoken|gewurgd|ingebroken|dood|doden|doodgaan
^ <I>|we ~ ben|zijn|am|are ~ niet|not ~ veilig|safe ~ nu|hier|here|now? $
<notsafe> & nu|op_dit_moment|momenteel|right_now|tonight|vannacht|at_the_moment|vanavond
in|levens ~ gevaar|danger|nood & <I>|we|zijn|ben|am|mijn|kinderen|zusje|now|nu|hij|ze|are
noodgeval|spoedgeval|emergency|noodsituatie & nu|help|dit|this|now|is|ik
help|hellup & hij|ie|he|ze|vader|ex|stiefvader|iemand|dad|papa|mama|man|zusje & slaat|mes|bloed|dood|vermoord|deur|kill|hit|wurgt|hurt|knife|steekt|reageert|ademt|komt|coming|wakker|door
help|hellup & <now>|snel|quick|fast|please & danger|gevaar|bang|niet_veilig|scared|mes|doodgaan|dood|pijn
bel|call|stuur|send|waarschuw|bellen & 112|politie|ambulance|police|ziekenwagen|911|999|hulpdiensten & snel|nu|nodig|aub|alsjeblieft|please|now|me|hier|iemand|durf|kan_niet|help !gisteren|toen|hebben
112|ambulance|politie|police|brandweer ~ nodig|nu|sturen|komen|snel|please|now|alsjeblieft|needed ~ nodig|nu|snel|please|now|komen|$

# fire and gas
brand|fik|vuur|fire|vlammen|flames & huis|keuken|kamer|nu|gang|groep_staat|kliniek|gordijn|gordijnen|bed|matras|house|kitchen|room|schuur|zolder|wasmachine|is_brand & er|is|staat|staan|het|gestoken|there|caught|on|in|uit & <now>|in_de|in_brand|on|hier|help|mijn|mn|ons|het|de|our|the|my|er_is
er ~ is ~ brand
staat|staan ~ in|hier|alles ~ in? ~ brand|de_fik|vuur|lichterlaaie|fik
house|kitchen|room|building|it ~ is ~ on? ~ fire|burning
<doer>|er|iemand|jongen & brand|fik|fire ~ gestoken|steken|stichten|gesticht|steekt|sticht|setting|stoken
steekt|stak|gestoken|set|setting|sticht|steken & in_brand|in_de_fik|in_de_brand|on_fire|brand & huis|nu|kamer|groep|zichzelf|zich|the|house|room|bed|schuur|alles|mijn|mn|kleren|iets
ruik|ruikt|ruiken|smell|stinkt & gas|gaslucht|brandlucht|brand|smoke|rook & hier|huis|hele|sterk|overal|in|strong|nu|gang
gaskraan|gasfles|koolmonoxide|co_melder|gas & open|opengezet|opengedraaid|lek|ontploft|aanstaan|opendraaien|af|piept

# small children in danger
baby|kind|peuter|kleuter|kleintje|toddler|zoontje|dochtertje|kinderen|zusje|broertje|kids & <lone> & auto|hitte|car|balkon|raam|water|bad|zon|hot|window|kelder|straat
baby|kind|peuter|kleuter|toddler|zoontje|dochtertje|kinderen|jaar_oud & <lone> & nu|now|net|right_now|op_dit_moment|al_uren|hoor|huilt
`;

/** Someone writes that they will hurt another. */
export const threat = `
<I>|ga|wil|zal ... ziekenhuis|graf|rolstoel|coma ~ in ~ slaan|schoppen|trappen|werken
sla|ram|trap|schop ~ ik? ~ <target> ~ <kin>|<staff>|mentor? ~ <when>|echt? ~ het|zijn|haar? ~ ziekenhuis|coma|graf|rolstoel ~ in
<I> ~ wacht ~ <target>|die ~ <kin>|<staff>|jeugdbeschermer? ~ op & klaar|buiten|zitting|na|dan|mes|spijt|boete
klaar|gedaan|over|finished ~ met|with ~ haar|hem|die|ze|him|her|jullie & <I>|wacht|ga|pak|steek|mes|morgen & wacht|pak|mes|vermoord|steek|opwacht|schiet|sla
<I> ~ will|gonna|am_going_to|am_gonna ~ kill|stab|shoot|hurt|end|destroy ~ <target>|someone|everyone|a ~ social|worker|guy|<staff>|<kin>?
maak|steek|schiet|sla|ram|snij|trap ~ ik ~ <target> ~ <kin>|<staff>|kop? ~ af|neer|dood|kapot|overhoop|verrot|in_elkaar|ziekenhuis_in|het_ziekenhuis
neem|breng|pak|take|bring|heb|bringing|taking ~ ik? ~ <det>? ~ <weapon> ~ mee|to|naar|voor
<weapon> ~ mee & school|groep|naar|gesprek|morgen|tomorrow|kantoor
<target> ~ <kin>|<staff>? ~ af ~ maken|maak & <I>|ga|wil
<I> & sta_op_het_punt|op_het_punt|about_to & <kill>|steken|slaan|kill|stab|neer_te|iets_aan_te_doen|hurt
sta ~ op ~ het ~ punt & steken|vermoorden|slaan|neer|iets|afmaken|aan_te_doen
<I> ~ <ga>|will|zal ~ to? ~ <target> ~ <kin>|<staff>|vriend? ~ <when>|echt|nog|een_keer|wel? ~ <kill>|<hitinf>|<breakup>
<I> ~ am ~ to? ~ <kill>|beat|hurt ~ <target>
<ga>|zal ~ <I> ~ <target> ~ <kin>|<staff>|vriend? ~ <when>|echt|nog|een_keer|wel? ~ <kill>|<hitinf>|<breakup>|pakken
<I> ~ <ga>|zal ~ <target> ~ <kin>|<staff>? ~ pakken|opwachten|te_grazen & <when>|mes|buiten|na_school|steken|bij_zijn|klappen
<I> ~ vermoord|steek|schiet|kill|stab|wurg|sla|maak|snij ~ <target> ~ <kin>|<staff>? ~ echt|nog|<when>|wel? ~ dood|neer|overhoop|kapot|de_keel|in_elkaar|af|hartstikke_dood
<I> ~ vermoord|kill|steek|schiet ~ <target> ~ <kin>|<staff>|vriend? & <when>|echt|serieus|zweer|meen|mes|wraak|swear|really|weet_waar
<I> ~ <ga> ~ <target> ~ <kin>|<staff>|mens|wijf ~ van ~ <det>? ~ jeugdzorg|groep|gemeente|instelling|jeugdbescherming|veilig_thuis|bureau ~ <kill>|<hitinf>|<breakup>
<I> ~ <wil> ~ <target>|iemand|someone|people|mensen ~ <kin>|<staff>|wijf|vent? ~ echt|het_liefst|wel? ~ <kill>|dood|iets_aandoen|wat_aandoen|kapotmaken|kapot_maken|pijn_doen|laten_bloeden|zien_bloeden|kapot
<wil>|going ~ to ~ <kill>|beat|hurt ~ <target>|someone|people|everyone
<know> ~ waar|where ~ <target>|hij|ze|she|he|je|zij|die_voogd|die_vent ~ <kin>|<staff>? ~ woont|wonen|lives|live|werkt|woond|slaapt|woon & ga|pak|vermoord|spijt|mes|langs|kapot|get|kill|steek|oppassen|krijgt|wraak|gaat_eraan|boeten|regret|pay|kom
<I> ~ wacht|sta ~ <target>|op|hem|haar|buiten ~ op|hem|haar|ze & mes|slaan|kapot|klappen|dood|steek|knife
<I> ~ steek|fik|blaas|zet|burn|brand|gooi & tent|huis|kantoor|gebouw|groep|boel|place|house|office|auto|building & fik|brand|af|plat|op|vlam|down|fire|benzine
er ~ vallen|gaan ~ doden|slachtoffers|gewonden|dooien
dan ~ gaan|vallen|gebeuren ~ er ~ doden|gewonden|slachtoffers
<target>|hij|ze|zij|die|jullie ~ gaan|gaat|zullen ~ eraan|er_aan|dood|bloeden|pay ~ allemaal|$|vandaag|vanavond|morgen
bloed ~ gaan|zal|laten ~ vloeien
schiet|steek|sla|vermoord|maak ~ ik ~ <target> & meen|serieus|zweer|echt_waar|geen_grap|swear
schiet|steek|knal|maak|kill|shoot ~ <I>? ~ iedereen|jullie_allemaal|ze_allemaal|everyone|them_all|allemaal ~ neer|dood|kapot|af|overhoop|here|there|at
`;
