import type { Classes } from '../../understanding/reading/classes.js';
import { accuseWords, crisisWords } from './figures.js';

/**
 * Words that do the same work in a phrase. Dutch as it is typed, with the short forms of chats, and English.
 * A word may stand in more than one class.
 */
export const classes: Classes = {
  I: 'ik k ikke ick i',
  me: 'mij me mn m mijn my mezelf',
  self: 'mezelf mijzelf mezelve mezelfe myself mijzelve meself zichzelf himself herself hemzelf haarzelf themselves jezelf',
  myself: 'mezelf mijzelf mezelve mezelfe myself mijzelve meself',
  zich: 'zich zichzelf zelf haarzelf hemzelf zn zijn haar her his himself herself themselves their',
  my: 'mijn mn me my mij onze ons our m mijne mijnn mine',
  det: 'mijn mn me my onze ons our zijn zn haar hun her his their dr de het een the a die dat deze dit dn t this that je uw u',
  us: 'ons us',
  him: 'hem haar hun ze him her them m hen',
  he: 'hij ie zij ze he she they iemand someone somebody',
  victim:
    'mij me ons us mama mam papa hem haar him her them hen kinderen kind zusje broertje zoon zoontje dochter dochtertje baby moeder mam elkaar me kids child children son daughter',
  neg: 'niet nie nt geen nooit not never no nooit',
  adv:
    'gewoon echt nu nou maar liever ook alleen soms zo graag dan eigenlijk heel weer steeds nog altijd vaak wel erg zelf helemaal ' +
    'vandaag morgen vanavond vannacht even egt gwn gewn meteen t het er eens bijna misschien straks binnenkort zsm want really just also so often always sometimes ' +
    'honestly literally only still already fucking tonight tomorrow today now toch eindelijk stiekem hier serieus voorgoed gauw snel wss oprecht elke dag keer all again gister gisteren net zojuist al daarom thuis',
  wil: 'wil wilt wou wilde willen wilden zou want wants wanted wish wishes will',
  ga: 'ga gaat gaan ging going go goes zal zullen will moet',
  now: 'nu nou momenteel net zojuist now currently meteen direct nuu straks zometeen',
  when: 'vandaag vanavond vannacht morgen straks nu zometeen today tonight tomorrow now vanmiddag morgenavond morgenvroeg vrijdag zaterdag zondag maandag dinsdag woensdag donderdag weekend direct meteen zo',
  again: 'weer steeds elke iedere vaak altijd opnieuw again always often every constantly',
  scared: 'bang doodsbang angstig schijtbang scared terrified afraid frightened bng',
  know: 'weet weten know knows wist',
  say: 'zegt zeggen zei zeiden says said say vertelt vertelde appt appte schrijft schreef stuurt stuurde roept riep praat praatte told texted schreeuwt gilt',

  father:
    'vader pa papa pappa pap dad daddy father vadr stiefvader stiefpa stiefpapa stepdad stepfather pleegvader pleegpapa',
  mother:
    'moeder ma mama mamma mam mum mom mummy mother moedr stiefmoeder stiefmama stepmom stepmother pleegmoeder pleegmama',
  kin:
    'vader pa papa pappa pap dad daddy father vadr stiefvader stiefpa stiefpapa stepdad stepfather pleegvader pleegpapa pleegpa ' +
    'moeder ma mama mamma mam mum mom mother moedr stiefmoeder stiefmama stepmom stepmother pleegmoeder pleegmama pleegma ' +
    'ouders parents parent pleegouders pleegouder ouder fosterparents foster broer broertje broers zus zusje zussen zusjes brother sister stiefbroer stiefzus stepbrother ' +
    'pleegbroer pleegzus oom ome omen tante opa oma uncle aunt grandpa grandfather grandma neef nicht cousin ex exman expartner exvriend man echtgenoot husband wife vrouw vriend vriendje boyfriend bf ' +
    'vriendin girlfriend gf partner buurman buurjongen buurvrouw neighbour neighbor kerel vent gozer gast guy jongen jongens stel schoonvader zwager familie gezin ouwe oude verloofde loverboy',
  staff:
    'begeleider begeleiders begeleiding begeleidster begeleidsters groepsleider groepsleiders groepsleidster groepsleiding leiding leider leidster mentor mentoren nachtdienst ' +
    'nachtwacht nachtbegeleider dagdienst avonddienst medewerker medewerkster medewerkers jeugdwerker hulpverlener hulpverleners hulpverleenster voogd gezinsvoogd jeugdbeschermer jeugdbeschermster ' +
    'leraar lerares juf meester coach trainer chauffeur taxichauffeur therapeut psycholoog stagiair stagiaire invaller invalkracht flexer uitzendkracht flexkracht oppas ' +
    'staff worker workers carer mentor counselor counsellor teacher guard guards beveiliger beveiliging bewaker bewaking personeel pedagogisch team groep pmer socialworker keyworker vrijwilliger sociotherapeut gastouder logeeropvang leidinggevende conrector concierge',
  child:
    'kind kinderen kids kleinkind kleinkinderen zoon zoontje zoons dochter dochtertje dochters baby babytje peuter kleuter kleinzoon kleindochter pleegkind pleegkinderen pleegzoon pleegdochter pleegzoontje ' +
    'jongen jongens jongetje meisje meisjes meiden meid puber tiener zusje zus broertje broer neefje nichtje son daughter child children kid toddler boy girl teen teenager brother sister stiefzoon stiefdochter oudste jongste middelste kleintje kleine tweeling ' +
    'nephew niece stepson stepdaughter bewoner huisgenoot huisgenootje groepsgenoot groepsgenootje kamergenoot kamergenootje puberdochter puberzoon pupil',
  friend:
    'vriend vriendin vriendinnetje vriendje maat matties matti mattie bestie klasgenoot klasgenote kamergenoot kamergenote huisgenoot huisgenote groepsgenoot groepsgenote buurmeisje friend friends roommate housemate ' +
    'jongen meisje iemand someone bff bestfriend mede medebewoner groepje',
  person: 'hij zij ze he she they iemand someone',

  hit:
    'slaan slaat slaa slaet slat slaand sloeg sloegen geslagen gesla slaag mept meppen mepte mepten gemept schopt schoppen schopte schopten geschopt trapt trappen trapte trapten getrapt stompt stompen stompte gestompt ' +
    'mishandelen mishandelt mishandelde mishandeld toetakelt toegetakeld afranselt afgeranseld afgerost aframmelt afgerammeld gewurgd wurgt wurgde wurgen bijt gebeten knijpt kneep geknepen ' +
    'ramt rammen geramd beukt beukte knalde afgetuigd klappen tikken stoten hitting hits beats beating punches punched punching kicks kicked slaps slapped slapping choked chokes choking abuses abused abusing strangled strangles beaten whips whipped smacks smacked shoved shoves',
  blow:
    'klap klappen klapjes pets petsen mep meppen tik tikken tikjes stomp stompen schop schoppen trap trappen lel dreun dreunen oplawaai oplazer kopstoot kopstoten vuist vuistslag vuistslagen slaag rammel rammeling beuk beuken ' +
    'slap slaps punch punches kick kicks beating elleboog vuisten muilpeer',
  hurtword:
    'mishandel* geweld huiselijk* kindermishandel* mishandeling violence violent abuse abusive gewelddadig misbruik*',
  body: 'gezicht hoofd kop bek mond buik rug arm armen been benen neus oog wang keel nek hals bil billen haar haren ribben maag oor oren schouder pols polsen hand handen lip face head arms arm throat neck stomach leg legs back nose hair wrist belly bakkes smoel smikkel kaak',
  bruise:
    'plekken plek oog oren lip neus striem striemen brandplek brandplekken brandwond brandwonden wond wonden bult bulten botten pols arm ribben hersenschudding bloedneus bruises bruise bruised burns marks welts brandwondjes afdrukken',
  weapon:
    'mes messen zakmes keukenmes vleesmes broodmes stanleymes mesje pistool geweer wapen vuurwapen bijl hamer machete honkbalknuppel knuppel schaar koevoet zwaard kapmes steekwapen alarmpistool staaf stang ijzeren_staaf schroevendraaier ploertendoder boksbeugel slagersmes kruisboog spade riek samuraizwaard taser gun knife crowbar blade_at screwdriver hammer axe machete weapon bat pistol blaffer glock mesjes',
  kill:
    'vermoorden vermoord vermoordt vermoorde vermoort vermoordr doodmaken doodmaakt doodslaan doodslaat doodsteken doodsteekt doodschieten doodschiet doodgeslagen doodgemaakt afmaken afmaakt ' +
    'neersteken neersteekt neerschieten neerschiet kill killed killing kills murder stab stabbing stabs stabbed shoot steken ombrengen omleggen doden wurgen verdrinken doodmaak doodsla doodschiet doodsteek vermoor',
  sexword:
    'verkracht verkrachtte verkrachten verkrachting verkracthing aangerand aanranden aanrand aanranding aanrander misbruikt misbruikte misbruiken misbruik sexueel seksueel rape raped raping molest molested molests molesting assaulted ' +
    'incest ontucht loverboy betast betasten betastte betastend grooming groomed',
  privates:
    'borsten borst tieten tiet piemel pik lul kut vagina kont billen bil kruis onderbroek broek shirt bh slipje plasser poes schaamstreek geslachtsdeel intieme private privates boobs breasts dick penis pants underwear ass prive delen muis plassertje piemeltje onderbroekje zwembroek pyjama',
  touch:
    'zit zat zitten gezeten voelt voelde gevoeld voelen raakt raakte raken aangeraakt aanraken aanraakt betast betastte wrijft wreef streelt streelde aait aaide friemelt friemelde grijpt greep gegrepen pakt pakte touch touches touched touching grabs grabbed groped gropes graait graaide komt kwam tast tastte kruipt kroop kust kuste zoent zoende likt',

  pills:
    'pillen pil pilletjes paracetamol paracetamols paracetamollen pcm medicijnen medicatie ibuprofen slaappillen slaapmiddelen slaaptabletten oxazepam temazepam xanax tabletten strip strips doosje doos pijnstillers antidepressiva pills tablets tylenol painkillers meds medication aspirine aspirines insuline antidepressants capsules ritalin methylfenidaat concerta quetiapine diazepam seroquel fentanyl bleek chloor ontstopper terpentine drugs ghb antivries',
  swallowed:
    'geslikt ingenomen genomen gepakt doorgeslikt opgegeten ingeslikt gedronken slikte swallowed took taken ate drank slikken slik innemen neem achterovergeslagen gegeten nam naar_binnen weggewerkt downed popped',
  many: 'veel teveel tien twintig dertig veertig vijftig zestig hele heel alle alles allemaal handvol paar hoop overdosis whole bunch all too many bottle handful lots pot potje doos doosje strip strips entire full vol volle honderd',
  edge: 'brug viaduct dak flat spoor spoorlijn rails perron balkon galerij treinspoor overweg bridge roof tracks rooftop ledge railway toren flatgebouw parkeergarage raam klif balustrade',
  jump: 'spring springen springt sprong gesprongen gooi gooien gooit jump jumping jumps spirng afspringen afspring eraf',
  train: 'trein treinen metro tram auto vrachtwagen bus vrachtauto train car truck sneltrein intercity',
  bleed: 'bloed bloeden bloedt bloedend bloeding bloede bleeding bleed blood bleeds gebloed',
  breathe: 'adem ademt ademen ademhaling ademd breathing breathe breath breathes adem* lucht',

  away: 'weg wegg weggaan wegwezen vandaan away out',
  run: 'weglopen wegloop wegloopt weggelopen wegliep weggelope wegglopen wegrennen weggerend wegvluchten wegglippen weggeglipt ontsnappen ontsnapt ontsnap vluchten gevlucht vlucht ervandoor ervandor vandoor smeren gesmeerd weggevlucht hemsmeren',
  place:
    'groep huis thuis instelling leefgroep pleeggezin opvang woongroep kliniek jeugdzorg tehuis internaat behandelgroep gezinshuis school home kamer house group crisisopvang jeugdinrichting gesloten afdeling paaz ggz pleegouders ouders ze hun hen moeder vader foster',
  outdoors:
    'hotel hostel straat park bos station portiek portieken fietsenhok fietsenstalling tuinhuisje schuur schuurtje bushokje kelderbox trappenhuis auto buiten parkeergarage street streets bench bankje tent tunnel hal centraal outside strand',
  sleeps:
    'slaap slaapt slapen sliep geslapen overnacht overnachten sleep sleeping slept bivakkeer lig zwerf zwerft crash zit',
  family: 'huis thuis home',

  who: 'ik k ikke i hij ie ze zij he she they die we wij dochter zoon zoontje dochtertje vriendin vriend zusje zus broertje broer meisje jongen kind moeder mama vader papa pleegzoon pleegdochter kamergenoot groepsgenoot iemand someone daughter son friend sister brother mum mom',
  we: 'we wij us ons',
  obj: 'mij me ons us m mijzelf',
  any: 'heel erg nogal vaak ernstig',
  wish: 'wish wishes wou wilde wens hoop hope wished gehoopt hoopte hoopt gewenst had_liever wilde_dat',
  think:
    'denk denkt dacht denken gedacht nadenk nadenken nagedacht fantaseer fantaseert droom pieker think thinks thinking thought thoughts gedachten gedachtes gedachte praat praten gesproken gegoogeld googel',
  over: 'aan over about of om van',
  make: 'maak maakt maken maakte gemaakt make zet draai draait breng brengt mag',
  live: 'leven leef leeft bestaan besta bestaat live living leve levn bestond leefde leefden exist existed ademen ademhalen verderleven doorleven voortleven',
  life: 'leven life het_leven mijn_leven mn_leven me_leven dit_leven my_life this_life your_life t_leven',
  nomore:
    'niet_meer nie_meer nt_meer niet_langer niet_echt_meer echt_niet_meer niet_zo_meer niet_verder nooit_meer nietmeer niemeer ni_meer niet_mee niet_mer not_anymore no_longer not_any_more niks_meer niets_meer',
  noreason:
    'geen_reden geen_enkele_reden no_reason niks_meer_om niets_meer_om niks_om niets_om no_point no_purpose geen_doel geen_zin_meer_om waarom_zou_ik_nog niks_meer_waarvoor niets_waarvoor niks_waarvoor',
  end: 'eind einde einden eindje eide punt',
  step: 'stap stappen stapt gestapt stapte stapten wegstappen gaan verdwijnen',
  doaway:
    'ophangen ophang ophangt opgehangen verhangen doodmaken doodmaak doodmaakt doodschieten doodsteken ombrengen verdrinken vermoorden afmaken vergassen vergiftigen vergiftig doodgemaakt opknopen opensnijden',
  harmverb:
    'kill killing killed hang hanging hung shoot shooting drown drowning stab off offing poison end ending harm harming hurt hurting cut cutting burn burning unalive starve starving choke strangle harmed kil kll',
  engself: 'myself himself herself themselves meself my_self',
  rails: 'spoor rails spoorlijn treinspoor tracks railway treinrails',
  stand: 'sta stond staan zit zat loop ben standing sitting stand staat sat lig',
  save: 'spaar sparen gespaard opgespaard spaart verzamel verzameld verzamelen opsparen bewaar bewaard hamster gehamsterd saved saving hoarding collecting stockpiling stockpiled verstopt opgespaart achtergehouden',
  plan: 'wil wou wilde ga ging zou denk denkt planning going gonna think overweeg plan plannen wilt want gaan van_plan zal',
  all: 'wereld iedereen alles ze jullie zij mensen gezin kinderen mama familie ouders everyone everybody world they people kids mn_ouders mijn_ouders moeder you',
  betteroff:
    'beter_af beter makkelijker fijner rustiger better_off better happier gelukkiger opgelucht opluchting easier betr',
  nobody: 'niemand nobody noone no_one geen_mens geen_hond niemnd',
  cut: 'snij snijd snijdt snijden snijt sneed sneden gesneden kras krast kraste krassen gekrast snijen cut cuts cutting slit slice sliced scratch scratching snee automutileer beschadig beschadigt beschadigde beschadigen beschadigd verwond verwondt',
  limb: 'arm armen pols polsen been benen bovenbenen bovenbeen huid wrist wrists arms legs thighs thigh leg skin dijen dij buik onderarm onderarmen heup heupen armpje',
  doer: 'hij ie ze zij he she they iemand someone somebody <kin> <staff>',
  passive: 'word werd ben wordt worden werden zijn is was get got gets being been were are am geworden',
  beaten:
    'geslagen geschopt gestompt mishandeld gemept getrapt beaten hit kicked punched slapped abused choked gewurgd geknepen gebeten toegetakeld afgeranseld gemolesteerd mishandelt geslage geslaan neergeslagen',
  abused: 'abuse abused abuses abusing',
  get: 'krijg kreeg krijgt kregen krijgen gekregen geeft gaf gegeven geef geven gaven deelt deelde uitgedeeld verkocht verkoopt gehad gave gives got get gets verkopen uitdelen gaf geefd',
  thing:
    'riem stok pollepel slipper schoen bezem kabel belt stick snoer kleerhanger deegroller vuist vuisten zweep lat pantoffel slof broekriem oplader hanger fists cable honkbalknuppel bezemsteel spatel lepel spoon hairbrush haarborstel badslipper liniaal',
  grab: 'pakt pakte gepakt grijpt greep gegrepen trekt trok getrokken sleurt sleurde gesleurd sleept sleepte gesleept grabs grabbed dragged pulls pulled drags tilde hield houdt vast vastgepakt beetgepakt vastgegrepen vastgehouden vastgehouden opgetild rukt rukte',
  throw:
    'gooit gooide gegooid smijt smeet gesmeten duwt duwde geduwd drukt drukte gedrukt kwakt gekwakt knalt geknald beukt gebeukt threw throws thrown pushed pushes pushing shoved slammed slams smakt gesmakt gooien gewerkt werkte pinned geslingerd gekegeld kwakte duwden gooiden drukten',
  dodoes: 'doet doen deed deden does do did gedaan doed',
  hurt: 'hurt hurts hurting',
  lock: 'opgesloten opsluiten opsluit opgeslote locked locks sluit_me sluit_mij sluit_ons sluit_hem sluit_haar sloot_me sloot_mij ingesloten',
  drunk:
    'gedronken dronken bezopen zat drunk drinks drinkt gezopen zuipt lam lazarus straalbezopen stomdronken ladderzat straalzat laveloos',
  hide: 'verstop verstopt verstoppen verstopte hide hiding hid verschuil verschuilen schuil schuilen locked opgesloten verstopten',
  notsafe:
    'niet_veilig nie_veilig niet_echt_veilig not_safe onveilig unsafe niet_meer_veilig nooit_veilig niet_zo_veilig nergens_veilig not_feel_safe',
  threaten:
    'dreigt dreigde dreigen bedreigt bedreigd bedreigde bedreigen threatens threatened threatening gedreigd',
  force:
    'dwingt dwingen dwong gedwongen forced force forces forcing verplicht verplichten gedwonge dwang made',
  night:
    's_nachts snachts nachts at_night s_avonds savonds every_night elke_nacht als_iedereen_slaapt als_mama_slaapt als_ik_slaap when_everyone_is_asleep midden_in_de_nacht when_mum',
  his: 'zijn zn his z',
  men: 'mannen men klanten kerels oude_mannen oudere_mannen vrienden_van_hem zijn_vrienden',
  leave: 'laat laten liet lieten leaves leave left leaving',
  be: 'is ben zijn zit zitten are am was were waren word wordt',
  aloneness:
    'dagen_alleen nachten_alleen s_nachts_alleen hele_nacht_alleen hele_dagen_alleen alleen_thuis_s_nachts hele_weekend_alleen dagenlang_alleen alone_for_days alone_at_night alone_all_night alone_for_hours urenlang_alleen dagen_lang_alleen uren_alleen_thuis nacht_alleen weekend_alleen vaak_alleen_thuis hele_dag_alleen_thuis alleen_thuis_gelaten home_alone_for dagen_achter_elkaar_alleen heel_vaak_alleen hele_avonden_alleen alone_overnight alleen_in_huis_s_nachts avonden_alleen',
  shake: 'schudt schudde geschud schudden shook shakes shaken shaking schud',
  ownhit:
    'sla sloeg schop schopte mep mepte mishandel hit smack smacked slapped slap knijp kneep beat schopte duwde smeet geslagen shook hurt hurting trap',
  ownchild:
    'mijn_kind mijn_kinderen mijn_zoon mijn_zoontje mijn_dochter mijn_dochtertje mijn_baby mijn_peuter mijn_kleuter mn_kind mn_kinderen mn_zoon mn_zoontje mn_dochter mn_dochtertje mn_baby mn_peuter de_baby de_kinderen het_kind de_kleine mijn_pleegkind mijn_pleegzoon mijn_pleegdochter mijn_jongste mijn_oudste mn_jongste mn_oudste ' +
    'my_kid my_kids my_son my_daughter my_baby my_child my_children my_toddler the_baby the_kids me_kind me_kinderen me_zoon me_dochter onze_zoon onze_dochter ons_kind mijn_eigen_kind mn_eigen_kind mijn_tweeling mijn_puber mijn_kleine mn_kleine mn_pleegkind onze_baby m_n_kind mijn_kids mn_kids mijn_meisje mijn_ventje mn_meisje mn_pleegzoon mijn_ventje',
  handsloose: 'losse_handen handen_niet_thuis hand_niet_thuis handen_jeuken hands_off',
  just: 'net zojuist just zonet nu juist',
  poison:
    'bleek chloor bleach ontstopper terpentine wasmiddel antivries rattengif gif gootsteenontstopper afwasmiddel spiritus ammonia poison nagellakremover batterij batterijen aceton bleekmiddel ontkalker',
  nowake:
    'niet_wakker_te_krijgen niet_meer_wakker_te_krijgen nie_wakker_te_krijgen wordt_niet_wakker word_niet_wakker wordt_niet_meer_wakker word_niet_meer_wakker wont_wake will_not_wake can_not_wake not_waking krijg_hem_niet_wakker krijg_haar_niet_wakker krijg_m_niet_wakker niet_wakker_krijgen niet_wakker_maken',
  have: 'heeft heb hebben has have got pakt trekt trok grijpt pakte gepakt getrokken zwaait zwaaide holding waving houdt haalt pulled pointing pulls had loopt staat met kreeg',
  bang: 'trapt trapte trappen ramt rammen beukt beuken bonkt bonken schopt slaat forceert breekt kicking banging breaking smashing pounding bonst bonsen kicks gooit trap intrappen schopte beukte ramde bonkte schoppen slaan open gooien',
  comes: 'komt komen kom coming comes kwam',
  attack:
    'wurgen wurgt steken steekt vechten vecht attacking strangling stabbing schoppen schopt trappen mishandelen rammen aanvallen aanvalt aangevallen beating hitting hurting choking slaan vermoorden',
  gonna:
    'gaat wil komt going will wants ga gonna zal willen gaan probeert tries trying zei_dat zegt_dat dreigt',
  lone: 'alleen alone opgesloten locked achtergelaten left zonder_toezicht unattended alleengelaten',
  target:
    'that those deze ons_die jullie_allemaal hem haar hun ze m die je jou jullie him her them you iedereen everyone mijn mn my dr dat die_vent die_voogd dat_wijf die_begeleider u elkaar',
  hitinf:
    'doodslaan slopen wurgen afmaken afrossen verrot_slaan in_elkaar_slaan in_elkaar_rammen in_elkaar_trappen kapotslaan kapot_slaan aan_het_mes',
  breakup:
    'kapotmaken kapot_maken iets_aandoen wat_aandoen pijn_doen overhoop_steken overhoop_schieten afslachten aansteken in_de_fik van_kant_maken',
  ran: 'geglipt weggeglipt ontkomen ervantussen ertussenuit ertussenuitgeknepen weggefietst weggetrokken gevlogen weggekropen wegglipte weggelopen gevlucht ontsnapt weggevlucht ervandoor ervandor weggerend gesmeerd weggeglipt vandoor ontvlucht weggeslopen weg_gelopen weg_gerend weg_gevlucht weggegaan_zonder weglope wegglopen foetsie wegelopen weggelope',
  runinf:
    'weglopen wegloop wegrennen vluchten ontsnappen ervandoor vandoor wegvluchten wegglippen weglope wegloopt weg_lopen weg_rennen hem_smeren m_smeren smeren run_away running_away weg_vluchten',
  wegverb: 'weg weggegaan vertrokken weggeslopen weggefietst naar_buiten',
  comeback:
    'nooit_meer_terug ga_niet_terug kom_niet_terug ga_nooit_terug kom_nooit_terug ga_niet_meer_terug kom_niet_meer_terug ga_echt_niet_terug ga_er_niet_terug kom_er_niet_terug keer_niet_terug niet_meer_terugkomen niet_meer_terugkom ga_niet_naar_huis ga_niet_meer_naar_huis kom_niet_meer_naar_huis kom_niet_naar_huis nooit_meer_naar_huis nooit_meer_thuis ga_ik_niet_terug ga_ik_niet_meer_terug kom_ik_niet_terug kom_ik_niet_meer_terug ga_ik_nooit_terug not_going_back never_going_back not_going_home never_coming_back not_coming_back not_go_back not_going_back not_come_back niet_meer_thuis never_coming_home never_go_back not_going_to_go_back',
  take: 'neem pak stap pakte nam zit take taking took heb gaat vertrekt catch',
  bag: 'tas tassen rugzak koffer koffers rugtas tasje bag bags spullen weekendtas backpack',
  packed: 'gepakt ingepakt klaar packed klaarstaan klaargezet ingepakt pak packing klaarligt',
  leaving: 'leaving leave going_out',
  thrownout:
    'eruit_gezet er_uit_gezet eruit_gegooid eruit_geschopt eruit_getrapt het_huis_uit_gezet huis_uit_gezet huis_uitgezet uit_huis_gezet deur_uit_gezet op_straat_gezet de_deur_uit_geschopt huis_uit_gegooid kicked_me_out kicked_out threw_me_out thrown_out chucked_out uit_huis_getrapt huis_uit_geschopt de_straat_op_gestuurd buitengezet buiten_gezet uit_huis_gegooid kicks_me_out put_me_out kicking_me_out huis_uit_getrapt locked_me_out',
  missing:
    'weggelopen vermist spoorloos verdwenen missing ontvoerd onvindbaar weggevlucht zoekgeraakt ervandoor ontvlucht vandoor foetsie ran_away run_away gevlucht ontsnapt weg_gelopen disappeared gone_missing weggebleven weggerend wegelopen running_away wegglopen weggelope',
  nothome:
    'niet_thuisgekomen niet_thuis_gekomen niet_teruggekomen niet_terug_gekomen niet_uit_school niet_van_school niet_teruggekeerd niet_meer_thuis niet_thuis_vannacht niet_op_school_aangekomen nooit_aangekomen not_come_home not_been_home did_not_come_home not_come_back never_came_home never_came_back did_not_come_back nie_thuisgekomen niet_komen_opdagen niet_meer_thuisgekomen nog_niet_thuis niet_thuis_geslapen nog_steeds_niet_thuis vannacht_niet_thuis not_home_yet niet_op_de_groep_gekomen niet_meer_gezien niet_in_bed niet_aangekomen not_returned',
  ex: 'ex vader moeder exman expartner ex_man vriend hij ze father mother dad husband haar_vader zijn_vader oma opa hun_vader zij',
  gonechild: 'kind_kwijt zoon_kwijt dochter_kwijt',
  crisisword: crisisWords,
  accuse: accuseWords,
  notonly: 'alleen zo vaak hard altijd eens normaal zomaar only always often just that per te want maar om',
  num: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien twintig one two three four five six seven eight nine ten eleven twelve enkele',
  year: '2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024',
  todeath:
    'lachen lach lachte gelachen schamen schaam schaamde geschaamd vervelen verveel verveelde verveeld schrikken schrik schrok geschrokken ergeren erger ergerde geergerd werken werk werkte gewerkt wachten wacht wachtte gewacht zoeken zoek zocht gezocht bellen bel gebeld sjouwen sjouw betalen betaal zweten zweet generen geneer rennen ren fietsen fiets slepen sleep studeren leren',
  thing2:
    'fiets dossier tas telefoon jas sleutel sleutels brief brieven papieren formulier formulieren geld portemonnee knuffel mail mails verslag laptop post document documenten kleren pas pinpas id paspoort boek oplader sokken stukken rapport airpods accu batterij wifi bike file phone letter papers form money wallet clothes charger report battery horloge ring mobiel tablet bankpas zakgeld spel controller medicijnkast rekening afspraak handtekening aanvraag plant planten gsm tel internet laptopje schoenen schoen',
  pet: 'hond hondje kat katten poes poesje konijn konijnen hamster cavia papegaai vogel paard pony vis vissen goudvis kip kippen muis rat dog cat rabbit hamster goldfish bird horse puppy kitten kitten parkiet schildpad fret',
  couldwell: 'kan kon kunnen zou zouden could kunne kzou zoude wou',
  stab: 'stabbed stab stabs stabbing gestoken steek steken steekt stak stak',
  speelgoed: 'speelgoed plastic nep lego houten kartonnen toy fake water nerf rubber foam',
  idea: 'idee plan voorstel verzoek voorstellen plannen aanvraag ideeen inbreng idea proposal ideas request',
  drown: 'verdrink verdrinken verdrinkt verzuip verzuipen drowning drown drowned',
  walk: 'loop loopt liep liepen lopen gelopen walk walked walks run runs running ran ren rent weglopen wegloop wegloopt weggelopen',
  lesson:
    'les lessen lesje spreekbeurt presentatie werkstuk voorlichting training cursus film filmpje films serie series boek podcast liedje liedjes game games gamen documentaire docu nieuws gedicht rap musical opdracht folder poster campagne toneelstuk toneel quiz workshop essay lesson lessons class movie book song documentary verhaaltje roman stripboek videoclip nummer soap goede_tijden tv toneelles thema',
  ingame:
    'in_een_game in_fortnite in_de_game in_gta in_het_spel in_roblox in_minecraft fortnite minecraft roblox gta in_fifa playstation ps5 ps4 xbox in_cod in_the_game in_a_game in_de_film in_een_film in_het_boek in_een_serie op_judo judo karate kickboksen boksen boxing paintball lasergame in_that_game in_die_game call_of_duty in_die_film zwemles voetballen volleybal hockey honkbal trommel drumles schaken tennis boksles',
  notso:
    'niet_waar nooit_gebeurd niet_bewezen nooit_bewezen never_happened not_true niet_gebeurd niet_aan_de_orde niet_aangetoond geen_sprake_van geen_bewijs nooit_sprake_van geen_enkel_bewijs no_proof no_evidence no_sign_of geen_teken geen_tekenen onterecht ongegrond onzin gelogen verzonnen_door',
  nevertouched:
    'nooit_geslagen nog_nooit_geslagen nooit_een_klap nooit_een_tik nooit_een_vinger never_hit never_touched never_hurt never_laid nooit_mishandeld nooit_pijn_gedaan nooit_iets_aangedaan never_harmed nooit_een_haar nooit_een_hand',
  asked:
    'vroeg vroegen vraagt vragen gevraagd asked ask asks vragenlijst formulier checklist invullen aankruisen',
  paper:
    'brief rechter rechtbank melding uithuis* uithuisplaatsing ots boete stoppen advocaat ondertoezicht* aangifte geding kinderrechter gezag deurwaarder ontslag school schorsing verwijdering incasso raad maatregel gesloten plaatsing court lawyer letter police straf bezoek verlof overplaatsing korten sluiten gemeente care fine toezicht huisverbod uit_huis beeindigen afsluiten weg_te_halen jeugdzorg weghalen afpakken afnemen take_away take_my_kids take_my_son take_my_daughter raadsonderzoek terugplaatsing terugmelding spoeduithuisplaatsing stopzetten zorg_te_stoppen contactverbod',
  fight: 'vecht vechten gevochten gevecht strijd strijden gestreden fight fighting fought vochten streed',
  mere: 'verdriet gemis eenzaamheid gedoe onrecht onmacht',
  school2:
    'school opleiding huiswerk diploma verhaal zin zinnen traject stage behandeling werk klus werkstuk jaar toets vmbo mbo mavo havo boek spel game opdracht maken dit',
  event:
    'kamp gesprek hulp therapie vakantie excuses bloemen feest feestje begeleiding contact bemiddeling cadeau taart etentje afspraak groep voogd bezoek uitje geld traject mentor brief weekend verlof verjaardag school eten etentje sorry pleegouders overleg huisbezoek kerst weekendverlof app',
  trek2: 'trek trekt trok trekken',
  stopping: 'kappen kap gekapt stoppen stop gestopt ophouden ophoud nokken nok',
  hidden:
    'niemand_weet niemand_mag_weten stiekem zoeken_me zoeken_mij zoekt_me zoekt_mij zoeken_naar_mij vinden_me vinden_mij vindt_me traceren getraceerd tracken telefoon_weggegooid telefoon_uitgezet telefoon_uit simkaart sim_weggegooid nobody_knows no_one_knows looking_for_me looking_for_us find_me find_us locatie_uit locatie_uitgezet verstop_me verstoppen_ons verstop_mij ondergedoken zonder_dat_iemand zonder_dat_ze niemand_iets_gezegd zonder_iets_te_zeggen hiding_from me_zoeken mij_zoeken me_niet_vinden mij_niet_vinden me_nooit_vinden where_i_am waar_ik_ben waar_ik_zit',
  noreturn:
    '<comeback> niet_meer_naar_binnen niet_terugkom niet_terugkomen niet_terug_komen niet_meer_heen niet_meer_daarheen nooit_meer_heen niet_terug_naar niet_meer_terug_komen wont_go_back will_not_go_back nooit_terugkomen niet_teruggaan ga_niet_terug kom_niet_terug kom_echt_niet_terug ga_echt_niet_terug kom_nooit_terug never_return not_returning niet_meer_terugkom niet_teruggegaan niet_terug_gegaan not_gone_back',
  travel:
    'trein bus onderweg liften lift liftend gelift flixbus train hitchhiking hitchhike hitchhiked nachttrein utrecht rotterdam amsterdam duitsland belgie buitenland spanje frankrijk zwartrijden perron station snelweg vliegtuig boot fiets abroad motorway',
  sleepout:
    'slaapplek slaapplaats onderdak overnachten portiek slapen_vannacht waar_ik_slaap slaap_nu slaap_bij slaap_op slaap_in buiten_slapen bij_vrienden_slapen sleeping_at crashing_at sleeping_on tent kraakpand squat',
  night2: 'vannacht vanavond straks tonight morgen midden_in_de_nacht weekend vrijdag',
  gone2: 'pleite foetsie ervandoor weg vertrokken gone out_of_here vandoor hier_weg',
  since: 'sinds al since gister gisteren vanochtend vannacht gisteravond afgelopen for',
  when2:
    'vannacht gister gisteren gisteravond vanochtend vanmiddag vandaag vrijdag maandag dinsdag woensdag donderdag zaterdag zondag yesterday tonight',
  oldman:
    'oudere_man oudere_jongen vriend_van oudere_vriend older_man older_guy man vent kerel loverboy vriendje jongen vriend',
  hidden2: 'verbergen verstoppen verberg verstop verstopt hide hiding bedekken',
  weakhurt:
    'pijn_doen pijn_gedaan pijn_doet bezeerd geknepen wurgt vernedert kwelt treitert tortured pest_en_slaat',
  punish: 'straf gestraft straffen strafhoek stout punishment punished strafkamer strafstoel',
  noeat:
    'geen_eten niks_te_eten niets_te_eten niet_eten niet_mee_eten no_food nothing_to_eat zonder_eten geen_avondeten zonder_avondeten',
  smallkid: 'year_old 3yo baby peuter kleuter toddler # jaar jarige',
  nightalone:
    'alone_at_night alone_all_night alone_at_home home_alone alleen_thuis alleen_laat alleen_gelaten s_nachts_alleen hele_nacht_alleen nachten_alleen dagen_alleen avonden_alleen alone_overnight hele_avond_alleen urenlang_alleen uren_alleen alleen_in_huis alone_in_the_house hele_dagen_alleen hele_dag_alleen alleen_achter by_themselves on_their_own',
  filmpje:
    'filmpje filmpjes video videos foto fotos nudes pictures pics naaktfotos naaktfoto sextape opname opnames beelden filmpie photo photos',
  help: 'help hellup helpp',
  /** Words that are read also with a letter or two wrong. */
  guessed:
    '<sexword> <hit> <beaten> <kill> <ran> <runinf> <pills> <kin> <staff> <child> <bruise> <force> <threaten> ' +
    'zelfmoord zelfdoding suicide suicidaal suicidale suicidal doodgaan sterven afscheidsbrief afscheid leven ophangen verhangen verdrinken snijden gesneden krassen springen ' +
    'pillen paracetamol overdosis overdose bewusteloos bloeden ademen ademt mishandeling mishandelen mishandelt misbruik verkrachting verwaarloosd verwaarlozing aangerand ' +
    'weggelopen weglopen vermist spoorloos verdwenen ontvoerd dakloos zwerven slaapplek opgesloten vastgebonden gewelddadig geweld huiselijk ambulance politie benzine pistool ' +
    'afgesneden doorgesneden geschopt gestoken neergestoken uitgescholden vernederd naaktfoto naaktfotos dreigt bedreigt bedreigd begrafenis beter kinderen myself killing ' +
    'nooit_meer vannacht vanavond wakker stiefvader pleegouders automutileren zelfbeschadiging verstopt nachtdienst',
  aggressor:
    'hij ie he him ze zij they vader pa papa stiefvader stiefpa pleegvader moeder mama stiefmoeder broer stiefbroer ex exman man mannen jongens jongen gasten gast lui kerels kerel gozers groepje iemand someone somebody men guy guys dad stepdad father mum mom mother husband boyfriend vriend neef oom zoon son bewoner huisgenoot buurman indringer inbreker burglar psychopaat',
  entering:
    'ingeslagen ingetrapt ingegooid ingebeukt opengebroken geforceerd binnengedrongen binnengekomen binnengestormd komt_binnen komen_binnen binnen_gekomen binnen_komen breaking_in broke_in smashing_the climbing_in kicked_in breekt_in inbreekt forceren naar_binnen_komen in_het_huis klimt_door klimt_naar_binnen climbing_through',
  pursue:
    'achterna achtervolgt achtervolgd achtervolgen achtervolging achter_me_aan achter_mij_aan achter_ons_aan achter_haar_aan volgt_me volgt_mij volgen_me volgen_mij follows_me following_me chasing_me chases_me after_me jaagt_op zit_achter_me op_me_af op_mij_af op_ons_af opgewacht wacht_me_op',
  collapsed:
    'bewusteloos unconscious flauwgevallen buiten_bewustzijn buiten_westen buiten_kennis ingestort in_elkaar_gezakt collapsed niet_aanspreekbaar onaanspreekbaar reageert_nergens_op ademt_niet ademt_nauwelijks ademt_bijna_niet niet_wakker_te_krijgen wordt_niet_wakker niet_bij_kennis not_breathing not_responding not_waking unresponsive having_a_fit having_a_seizure seizure epileptische_aanval stuiptrekt stuipen toeval convulsing passed_out will_not_wake not_wake slap_als valt_weg trekt_weg geen_hartslag geen_pols no_pulse shaking_and',
  roadwater:
    'snelweg spoor spoorlijn treinspoor water sloot gracht kanaal vijver dak balkon vensterbank dakrand weg_op straat_op motorway railway tracks river canal roof balcony ledge rijbaan rails kade',
  meenemen:
    'meenemen mee_te_nemen meesleuren ontvoeren ophalen_met take_me take_us kidnap pakken_me komen_halen halen_me meegetrokken meegesleurd meegesleept',
  porn: 'porno pornofilms pornofilm pornos seksfilms vieze_filmpjes vieze_films seksfilmpjes porn pornography porno_kijken',
  handprints:
    'handprints fingerprints vingerafdrukken handafdruk handafdrukken wurgsporen strangle_marks krabben krassen_in_zijn_nek',
  elsewhere:
    'rotterdam amsterdam utrecht den_haag eindhoven groningen parijs antwerpen brussel duitsland belgie spanje frankrijk london england abroad buitenland ver_weg heel_ergens_anders ergens_anders polen marokko turkije limburg friesland zeeland',
  noback:
    'kom_niet_terug komen_niet_terug niet_meer_te_pakken niet_te_pakken krijgen_me_niet vinden_me_niet vinden_me_nooit zien_me_nooit zien_mij_nooit ziet_me_nooit nooit_meer_zien nooit_meer_terug never_see_me not_see_me niet_meer_vinden nooit_vinden never_find not_telling not_telling_anyone kom_niet_meer_terug ga_niet_meer_terug me_nooit_meer mij_nooit_meer zonder_om_te_kijken niemand_houdt_me voor_altijd_weg for_good',
  nohome:
    'geen_huis geen_thuis geen_woning geen_dak geen_plek_om geen_slaapplek geen_slaapplaats geen_onderdak nachtbus daklozenopvang nachtopvang slaapzaal portiek kraakpand bushokje bushalte trappenhuis nowhere no_home no_place homeless night_bus shelter slept_rough slept_in_a niet_meer_thuis_wonen',
  cruel:
    'droog_brood niet_eten zonder_eten geen_eten alleen_eten pas_eten eten_als koude_douche ijskoude_douche buiten_slapen buiten_staan op_de_gang_slapen in_de_kou opgesloten sloot_ons_op sloot_me_op sloot_mij_op sluit_ons_op sluit_me_op sloten_ons_op sloten_me_op sluiten_ons_op opsluiten vastgebonden onder_de_douche geen_water geen_dekens op_de_grond_slapen locked_in locks_me locked_me no_food without_food made_to_stand',
  notthere:
    'niet_op_de_groep niet_op_haar_kamer niet_op_zijn_kamer niet_in_haar_bed niet_in_zijn_bed niet_thuis niet_op_school niet_verschenen niet_komen niet_gezien niet_geweest_en leeg_bed bed_is_leeg bed_leeg not_been not_in_bed bed_empty nergens_te_bekennen',
  putting:
    'schopt schopte geschopt zet zette gezet gooit gooide gegooid trapt trapte getrapt smijt smeet gesmeten kicked kicks kicking threw throws thrown put sloot flikkert flikkerde geflikkerd jaagt joeg stuurt stuurde werkte',
  wij: 'we wij ik jullie ze',
};
