import type { ThemeId } from './ids.js';

/**
 * Single words that belong to a theme; a star stands for any ending. `telling` words hardly occur elsewhere,
 * `leaning` ones decide only when nothing stronger is there.
 */
export interface ThemeWords {
  readonly telling: string;
  readonly leaning: string;
}

export const themeWords: Readonly<Record<Exclude<ThemeId, 'other'>, ThemeWords>> = {
  listening: {
    telling:
      'luister* listen* gehoor geluisterd gelooft geloofd geloven believe* believed onderbreek* onderbrak interrupt* aandachttrekker aandachtvrager toneel aanstel* aanstelt overdrijf* overdrijv* exaggerat* ' +
      'genegeerd negeer* ignore* ignoring ignored weggewuifd afgewimpeld sust bagatell* relativeren liedje dovemans* afgekapt overbezorgd* serieus seriously aangekaart aankaarten weglachen schouderophal* papegaai invoelen inleven empathie empathy klankbord monoloog',
    leaning:
      'zeg zei gezegd vertel vertelde verteld meegemaakt signalen signaal zorgen worries gewaarschuwd waarschuw* aangegeven gevoel gevoelens feelings emotie* huil huilde verdriet alleen eenzaam alone ' +
      'opvatting mening opinion laptop knikken knikt hmm mmm ja_ja jaja tikken typen horloge klok haast hoofdpijn pijn buikpijn eigen_verhaal verzin* liegt lieg volwassene kans uitpraten begrip begrepen understood vragen vraagt asks eenzijdig review',
  },
  respect: {
    telling:
      'respect* respectloos snauw* gesnauwd schreeuw* bek brult uitgelachen lacht lach lachje lachte uitlach* gniffel* giechel* grinnik* hautain* neerbuigend* arrogant* denigrerend* kleiner* vernederd* vernedering belachelijk bespot* spot kwetsend* gekwetst kwets* beledig* insult* ' +
      'bejegen* bejegend racis* discrimin* vooroordel* vooroordeel buitenlander* afkomst huidskleur moslim hoofddoek transjongen transmeisje trans homo lesbisch voornaamwoorden gender pronouns rude condescending mocked mocks humiliat* hurtful racist judged judging judgemental veroordeeld ' +
      'scheld* uitgescholden dikzak dik gewicht lelijk dom stom_wijf lui aansteller trut junk crimineel crimineeltje dader verdachte achterlijk debiel stupid fat ugly lazy worthless waardeloos prison gevangenis onbeschoft onbeleefd bot lomp grof betuttel* belerend* bemoeizucht* intimider* manipul* chanteer* macht machtsmisbruik power ' +
      'dreigement* dreig dreigt dreigde dreigden pesterig minacht* schamper cynisch sarcas* roddel* geroddel opvoeden opvoedkwaliteiten beschaamd schaamte zuchten zucht rolde rollen_met eikel treiter* plagen slijmbal hooghartig* pinnig kribbig chagrijnig bits bitse bijdehand brutaal',
    leaning:
      'toon tone houding attitude manier behandeld behandelt behandelen treated treats treat noemt noemde noemen called calls opmerking* commentaar comment comments grapje* grappen joke jokes moeilijk_doen zeuren zeur gezeur aangekeken groet groeten hand gedag persoonlijk* privé ' +
      'schuld blame kinderachtig kleinkind kind_behandel* tel nummer mens menselijk* fatsoen netjes vriendelijk* aardig kil koud gevoelloos bijzijn gezicht cultuur geloof religie naar_bed seks vriendje ongesteld miskraam',
  },
  information: {
    telling:
      'uitleg uitgelegd uitleggen uitlegt toelichting toegelicht toelichten explain* explained explanation jargon vaktaal afkorting* abbreviation* tolk interpreter vertaal* vertaling translat* ambtelijk* juridisch* begrijpelijk* onbegrijpelijk* onduidelijk* onduidelijkheid duidelijkheid unclear confusing verwarrend* ' +
      'tegenstrijdig* contradict* informatie* informeren geïnformeerd geinformeerd information inform informed ingelicht voorgelicht voorlichting folder* brochure* moeilijke_woorden termen begrippen betekent betekenis means bladzijden paginas laaggeletterd* analfabeet kinderrechter rechten rights vertrouwenspersoon bezwaar ' +
      'reden reason reasons motivering lijstje overzicht stappenplan checklist schema filmpje infographic website_uitleg voorbereid voorbereiding voorbereidt inhoudt snap snapte snappen begrijp begreep wijs_uit jip_en gebarentaal braille ondertitel* leesbaar* lettertype ingewikkeld* complicated',
    leaning:
      'brief brieven letter letters mail formulier* beschikking besluit_kwam waarom why antwoord answer weten know wist knew nederlands dutch taal language lezen read woorden words engels english zogenaamd ineens opeens suddenly achteraf toevallig google internet zelf_uitzoeken waarover waarvoor waarheen wanneer precies procedure regels_rond stappen vervolg hierna what_happens gaat_gebeuren verwachten expect honestly bord idee clue mat',
  },
  say: {
    telling:
      'besloten beslist beslissen besluiten beslissing beslissingen besluit besluiten bepaald bepaalt bepalen decided decide decides decision decisions inspraak zeggenschap meebeslis* meepraten meedenken medezeggenschap keuze keuzes kiezen kies gekozen choose choice chose opgedrongen drukt_door doordrukken doorgedrukt gedwongen dwang dwingen forced force pressured druk_gezet ' +
      'uitgenodigd uitnodiging* invited invitation handtekening ondertekenen tekenen getekend signature gepasseerd buitenspel buitengesloten ongevraagd voldongen stem vote veto instemming instemmen toestemmen akkoord wens wensen voorkeur zelfbeschikking autonomie regie eigen_regie vrijwillig voluntary meewerkt meewerken meegewerkt verplaatsen overgeplaatst overplaatsen overplaatsing verplicht verplichten',
    leaning:
      'zonder_ons zonder_mij overleg overlegd overleggen vergadering bespreking mdo meeting toekomst plan plannen perspectief zelf moest moet geregeld aangemeld ingeschreven verhuis verhuizen moved achter_rug ouderbegeleiding mening gehoord_in_besluit toestemming consent permission ots meedoen aanwezig erbij bij_mogen oud_genoeg opleiding sportclub bijbaan doorzetten gezag',
  },
  agreements: {
    telling:
      'afspraak afspraken appointment* afgesproken agreed agreement* afgezegd afzeg* afzegt afgebeld afbellen cancel* gecanceld gecancelled geannuleerd verzet verschoven uitgesteld postponed reschedul* belofte* beloofd beloof* beloven belooft promise* promised toegezegd toezegging* nagekomen nakomen woord_na woord_niet ' +
      'onbereikbaar* bereikbaar* unreachable terugbel* terugbelt teruggebeld terugbelverzoek* terugmail* teruggemaild voicemail* ingesproken antwoordapparaat achterwacht opneemt opneemt opnemen opgenomen receptie wachtmuziek ghosted radiostilte vertraging vertraagd late delay* laatkomer uitstel uitstellen vergeet vergeten vergat forgot forgets stilte silence reactie reply response ' +
      'rings respond* reageert reageren reageer gereageerd antwoord_niet smoes* excuusje uitvlucht* opdagen kwartier te_laat halfuur liggen_blijven blijven_liggen stilligt bakje traag sloom slow nalatig laks vinkjes seen-functie',
    leaning:
      'zou zouden would bellen bel belt gebeld called call calls mail mailen gemaild app appt geappt email emails telefoon telefoontje nummer wachten weken maanden dagen januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag monday friday week month stil gebeurt gebeurd beantwoord antwoord vergadering tijd tevoren op_tijd',
  },
  continuity: {
    telling:
      'wisseling* wissel* gewisseld verloop personeelsverloop personeelstekort invaller* invalkracht* uitzendkracht* zzper* flexkracht* vervanger* vervangster vervanging vervangen vervangt replaced replacement opvolger opvolgster overdracht overgedragen overdragen handover ingewerkt inwerken ingelezen klik klikt klikte click match matcht chemie ' +
      'vertrok vertrokken vertrekt left leaving quit ontslag ontslagen zwangerschapsverlof onervaren* inexperienced stagiair* stagiaire student* trainee broekie groentje ervaring experience hecht gehecht hechten hechting band vertrouwensband vertrouwen trust goodbye afscheid verdwijnt verdwijnen verdween terugkomen opnieuw overnieuw vaste gezichten gezicht faces baan ' +
      'alweer zoveelste vorige previous nieuwe nieuw new kersvers diploma onbekwaam ondeskundig bevoegd pas_begonnen invaldienst dienst doorstroom pensioen sollicit* overstap* burnout burn_out overspannen',
    leaning:
      'ander andere different someone verhaal story beginnen vertrouwd vertrouwde ziek sick kent kennen knows weg gone nummer autisme_ervaring weet leeftijd jong young 21 22 23 24 net_afgestudeerd begeleider* mentor therapist worker begeleidster jeugdbeschermer hulpverlener* coach voogd',
  },
  cooperation: {
    telling:
      'samenwerk* samenwerking cooperat* collaborat* afstem* afstemming afgestemd kastje muur verwijst verwijzen doorverwijz* doorverwezen doorgestuurd instantie* instanties agencies agency organisaties organisations organizations partijen loket* loketten verantwoordelijk* responsible responsibility regie coordin* postduif postbode boodschapper doorgeefluik messenger schakel spil ' +
      'langs_elkaar onderling communiceer* communicatie communication communicate gemeente* municipality wijkteam wijkteams council leerplicht leerplichtambtenaar ggd ggz aanbieder zorgaanbieder huisarts gp samenwerkingsverband passend_onderwijs thuiszitter department departments afdeling* passed_around afschuiven schuiven oppakken bureaucratie bureaucracy bomen_het_bos bos speelbal pingpong pingpongen tussen_wal overdragen_tussen eilandjes koninkrijkjes dubbel_werk zorgboerderij schoolmaatschappelijk',
    leaning:
      'school scholen schools juf meester teacher leraar elkaar each_other together samen politie police crisisdienst hospital ziekenhuis iedereen wie drie vier vijf zes zeven betaalt betalen pays onderwijs systeem systems niemand',
  },
  access: {
    telling:
      'wachtlijst* wachttijd* waitlist waiting wachten_op wachtrij lijst_staan beurt plek plekken plaats place spot noodbed crisisplek* crisisopvang tijdelijk indicatie pgb zin budget bezuinig* passend* past aansluit* aansloot sloot_niet aansluiting geschikt suitable individueel groepstherapie dagbehandeling therapie therapy psycholoog psychologist psychiater behandeling behandelt treatment ' +
      'diagnose diagnostiek eetstoornis anorexia autisme autism adhd trauma emdr gestopt stopgezet beëindigd beeindigd ended ends stopped afgebouwd teruggebracht verminderd uren overbrugging* overbruggingszorg nazorg volwassenenzorg achttien 18e 18de 18ste losgelaten dakloos homeless reiskosten reistijd bus trein taxi vervoer reizen travel* drive eigen_bijdrage vergoed* vergoeding ' +
      'afgewezen geweigerd rejected verwijzing referral aangemeld_en aanmelding intake jeugdhulp hulpvraag regio specialist* gespecialiseerd* thuisbegeleiding logeeropvang respijtzorg sluit sluiting dicht gesloten noodkreet spoed urgent woning kamertraining begeleid_wonen doorstroom* vroegtijdig herfst werktijd werktijden kantooruren',
    leaning:
      'hulp help zorg care wacht wait maanden months jaar year 18 eighteen binnenkort later soon cursus training nodig need ver far uur hours geld money betalen kosten werk nergens helpt werkt begeleiding ondersteuning support complex ernstig zwaar licht peuters volwassenen lvb iq niveau doelgroep redden',
  },
  records: {
    telling:
      'dossier* rapport* rapportage* verslag* verslagen verslaglegging raadsrapport aantekeningen notities notes genoteerd opgeschreven geschreven schrijven written wrote records record file files report reports inzage inzien kopie copy opvragen correctie corrigeren correct gecorrigeerd rectificatie onwaarheden onwaar leugens leugen lies onjuist* feiten feit facts fact nagegaan nagevraagd gecontroleerd gecheckt checked verified ' +
      'wederhoor gedeeld delen shared sharing doorverteld doorgespeeld gelekt lek datalek privacy avg vertrouwelijk* confidential* geheimhouding beroepsgeheim geheim secret vertrouwensarts bewijs bewijzen conclusies conclusie eenzijdig beschuldig* beschuldiging* accus* allegations verdraaid woorden_verdraaid medische gegevens persoonsgegevens privégegevens systeem_staat typefout knippen plakken gekopieerd verouderd foto fotos photos gefilmd geciteerd quote misquoted zwart_op gedocumenteerd documented logboek contactjournaal epd portaal ontbreekt app_groep groepsapp dagrapport* formulering',
    leaning:
      'staat stond says stuk stukken papieren toestemming permission fout fouten mistakes wrong mening oordeel jeugdige wist weten collega* gang waar_anderen praten_over gepraat namen naam rechter rechtbank court mail adres email screenshot camera gesprekken tafel',
  },
  living: {
    telling:
      'regel regels rules rule huisregels straf straffen gestraft punish* punished punishment huisarrest kamerarrest grounded corvee afwas schoonmaak* klusjes chores eten food ontbijt avondeten maaltijd* brood boterham koken halal vega koelkast snoep kamer slaapkamer bedroom room roommate kamergenoot groepsgenoot groepsgenoten huisgenoot* zakgeld kleedgeld kleding kleren clothes schoenen shirt was gewassen wassen ' +
      'wasmachine vuilniszak* spullen belongings fiets gejat gestolen stolen steelt jat telefoon_inleveren mobiel wifi internet gamen playstation xbox tv muziek music douchen douche shower bedtijd bed naar_bed verlof pleeggezin pleegouders pleegmoeder pleegvader foster gezinshuis leefgroep woongroep sfeer herrie lawaai noise rust chaos verveling saai bored boring roken vapen vape schimmel verwarming matras vies vieze smerig dirty ' +
      'weekendverlof bord glas_water snacks vrije_tijd kamp vakantie_pleeggezin bezoek_vrienden logeren_vriend huisdier hond kat sleutel privacy_kamer oneerlijk unfair voorgetrokken lievelingetje uitje uitjes activiteit* sporten bijbaan',
    leaning:
      'groep group huis house mag mogen allowed inleveren afgepakt telefoon phone weekend geld money uur avond iedereen ruzie deur buiten gezin eigen_zoon eigen_kinderen thuis_voelen gezellig kapot koud klein streng leiding pleeg* zelf_kopen sanctie time_out minuten',
  },
  safety: {
    telling:
      'veilig* onveilig* safe unsafe safety gevaar* danger* geweld violence violent mishandel* misbruik* abuse* geslagen slaat slaan sloeg hit hits schopt geschopt gestompt trapte vecht* vechten fight* agressi* aggressi* bedreig* threat* mes messen knife knives wapen* pest gepest pesten bullied bully* isoleer* isoleercel afgezonderd separeer* opgesloten locked vastgepakt vastgehouden vastpakken restrain* grijp* hardhandig ' +
      'grond_gedrukt gedrukt houdgreep blauwe_plekken blauwe_plek bruise* paars drugs gedeald dealen dealer alcohol dronken drunk aangerand verkracht aangeraakt gezeten_aan touched seksueel sexual* grensoverschrijdend betast handtastelijk loverboy* bang afraid scared angst doodsbang durf durven durft represailles wraak toezicht supervision unsupervised verdronken brand fire medicatie medicijnen medication pillen ongeluk accident incident* ' +
      'zelfbeschadiging automutilatie suicid* zelfmoord* weggelopen vermist missing wegloop* verwaarloos* neglect* ingegrepen greep_in grijpt_in politie 112 inbraak gordel brandalarm nooduitgang mepte klap klappen wurgde bijten spugen',
    leaning:
      'nacht nachts night alleen alone ruzie fight jongens boys hard pijn arm huilend huilt stiefvader gevolgen consequences probleem slot eng scary creepy onrustig waarschuw* gewaarschuwd zwemmen auto meldcode',
  },
  family_contact: {
    telling:
      'bezoek* bezoekje* bezoekregeling omgang* omgangsregeling visit visits visitation begeleid_bezoek contactmoment* contactregeling contactherstel contactverbod ouderverstoting loyaliteit* broertje* broer* zusje* zus zussen siblings brother* sister* halfbroer* halfzus* oma opa grootouders grandma grandpa grandparents grandmother tante oom aunt uncle kleinkind* nichtje neefje familie family gezinshereniging ' +
      'suikerfeest kerst christmas verjaardag birthday moederdag vaderdag weekendje beeldbellen videobellen facetime belmoment* knuffelen miss missen mis heimwee homesick thuisverlof naar_huis thuisplaatsing terugplaatsing',
    leaning:
      'moeder vader mama papa mum mom dad mother father ouders parents kinderen zoon dochter zien see ziet bellen call phone contact thuis home uur week maand appen kaartje cadeau',
  },
};
