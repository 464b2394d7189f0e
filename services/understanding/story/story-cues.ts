/** What a story may already tell (script §4). */
export const slots = ['what', 'feel', 'when', 'who', 'tried'] as const;
export type Slot = (typeof slots)[number];

/** Words by which a story answers a question before it is asked, in the language of `phrase.ts`. */
export const slotCues: Readonly<Record<Slot, string>> = {
  what: `
    <they>|<worker>|<org>|<kin>|<peer>|er|we|wij|ik|mijn|niemand ... belde|belt|zei|zegt|zeiden|deed|doet|kwam|komt|kwamen|nam|neemt|gaf|geeft|liet|laat|stuurde|stuurt|schreef|schrijft|vergat|vergeet|weigert|weigerde|bepaalt|besloot|besloten|maakte|maakt|zette|ging|gingen|riep|lachte|schreeuwde|schreeuwt|pakte|pakt|sloeg|slaat|duwde|vertelde|vertelt|luistert|luisterde|negeert|vraagt|vroeg|reageert|reageerde|beloofde|belooft|noemde|noemt|sloot|gooide|schold|scheldt|schelden|scheld|hield|houdt|houden|trok|trekt|bracht|brengt|haalde|haalt|dreigde|dreigt|dreigen|stopte|stopt|stoppen|wisselde|wisselt|wisselen|sprak|spreekt|praat|praten|praatte|bleef|blijft|stond|lag|liegt|loog|loopt|liep|regelt|regelde|helpt|hielp|helpen|leest|las|bepaalde|bepalen|beslist|beslissen|zeggen|komen|doen_niks|doen_niets|geven|nemen|pakken|sluiten|laten|sturen|bellen|luisteren|zoekt|verdween|verhuisde|plaatste|wilde|wil_niet|wou|strafte|straft|straffen|vergeten|leerde|eet|eten|verandert|veranderde|afzeggen|reageerde|reageren|antwoordt|antwoordde|negeerde|negeren|verbiedt|verbood|mogen|moet|moesten|mag|mocht|mochten
    <they>|<worker>|<org>|<kin>|<peer>|er|we|wij|ik|nobody ... called|calls|said|says|did|does|came|come|took|takes|gave|left|sent|wrote|forgot|refused|decided|made|went|yelled|shouted|laughed|grabbed|hit|told|listens|ignored|ignores|promised|asked|cancelled|changed
    belde|zei|kwam|deed|gaf|nam|liet|stuurde|vergat|weigerde|besloot|pakte|sloeg|vertelde|beloofde|mocht|mochten|moest|moesten|kreeg|kregen|schold|hield|trok|bracht|haalde|dreigde|stopte|wisselde|sprak|bleef|liep|loog|verdween|wilde|riep|schreeuwde|duwde|gooide|belt|komt|zegt|doet ... <they>|<worker>|<org>|ik|we|wij
    afgezegd|afgebeld|gecanceld|geweigerd|overgeplaatst|uitgescholden|genegeerd|afgepakt|ingenomen|gestraft|gestopt|gewisseld|vergeten|gezegd|gedeeld|geslagen|vastgepakt|uitgelachen|ingeleverd|weggestuurd|opgesloten|beloofd|vertrokken
    kreeg|krijg|kregen|krijgen ... straf|brief|mail|antwoord|reactie|ander|andere|nieuwe|te_horen
    moet|moest|mag|mocht|mochten|mogen|moesten ... <neg>|inleveren|weg|verhuizen|tekenen|vertrekken|wachten|betalen|naar|blijven|slapen
    staat|stond|staan ... in ... <report>|brief|mail
    wacht|wachten|waiting ... <time>|op|for
    <time> ... wacht|wachten|waiting
    hoor|horen|hear ... niets|niks|nothing
    <neg> ... gebeld|gekomen|gedaan|gevraagd|verteld|geluisterd|teruggebeld|uitgelegd|called|told|asked|done
  `,
  feel: `
    boos|kwaad|woest|woedend|razend|verdrietig|verdriet|bang|angstig|angst|alleen_gelaten|eenzaam|machteloos|machteloosheid|wanhopig|radeloos|moe|doodmoe|uitgeput|moedeloos|gefrustreerd|frustratie|frustrerend|teleurgesteld|gekwetst|vernederd|schaam|schaamte|stress|gestrest|gestresst|zenuwachtig|onzeker|overstuur|kapot|gebroken|ongelukkig|depressief|somber|verloren|klein|waardeloos|stom_gevoel|onmachtig|verraden|afgewezen|in_de_steek
    angry|mad|furious|sad|upset|scared|afraid|anxious|lonely|powerless|helpless|desperate|tired|exhausted|frustrated|disappointed|hurt|humiliated|ashamed|stressed|worried|betrayed|heartbroken|devastated|depressed
    voel|voelde|voelt|gevoel|voelen|feel|felt|feels|feeling
    huil|huilen|huilde|gehuild|huilt|janken|tranen|crying|cried|cry|tears
    slaap|slapen|slaapt|sleep|geslapen ... <neg>|slecht|bad|badly
    <neg> ... slapen|sleep|geslapen|eten|school|ademhalen
    durf|durft|durfde|dare ... <neg>
    lig|liggen|ligt ... wakker
    buikpijn|hoofdpijn|paniek|paniekaanval*|nachtmerries|zenuwen|nightmares|panic
    trek|trekken|trekt|kan|kunnen ... dit|het|t ... niet ... meer|aan
    pijn ... doet|gedaan|doen
    doet|deed ... pijn|zeer|verdriet
    er kapot|onderdoor|doorheen
    ben ... klaar|zat|op|flauw|beu
    zat|beu|spuugzat|kotsmisselijk|fed_up|sick_of
  `,
  when: `
    vandaag|gisteren|eergisteren|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|gisteravond|laatst|onlangs|pas|net|zojuist|vroeger|destijds|toen_ik|sinds|altijd|elke|iedere|dagelijks|wekelijks|maandelijks|vaak|regelmatig|continu|constant|telkens|steeds
    today|yesterday|tonight|recently|lately|since|always|every|daily|weekly|monthly|often|constantly|ago|before
    maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october
    zomer|winter|herfst|lente|voorjaar|najaar|kerst|kerstmis|sinterklaas|pasen|zomervakantie|vakantie|summer|autumn|spring|christmas
    vorige|vorig|afgelopen|deze|komende|last|this|past .. week|maand|jaar|keer|nacht|weekend|zomer|winter|month|year|night|time|summer|dag
    <time> ... geleden|lang|ago|long|later|al|wachten|inmiddels
    al|inmiddels|for|nu|now|na|after|binnen .. <time>
    <many> .. <time>|keer
    keer op keer
    de hele tijd|dag|nacht|week
  `,
  who: `
    <worker>
    <org>
    <peer>
    pleegmoeder|pleegvader|pleegouders|pleeggezin|kinderrechter|rechter|arts|dokter|leraar|juf|meester|chauffeur|mevrouw|meneer|foster_mother|foster_father|foster_parents|judge|doctor|teacher|kinderarts|directeur|directie|gedragsdeskundige
    mijn|mn|me|my vader|moeder|ex|broer|zus|dad|mum|mom|father|mother
  `,
  tried: `
    heb|hebben|had|hadden ... gesproken|besproken|gebeld|gemaild|gemeld|aangekaart|aangegeven|gevraagd|verteld|geklaagd|klacht|contact|overlegd|gezegd
    besproken|aangekaart|aangegeven|gemeld|gemaild|geklaagd|teruggebeld
    gesprek|gesprekken ... gehad|gevoerd|geweest|met|gevraagd
    ik|we|wij|i belde|mailde|vroeg|zei|vertelde|meldde|appte|schreef|called|emailed|asked|told|complained|wrote|said
    i|we have|had|ve ... told|asked|called|emailed|complained|talked|spoken|tried|reported
    klacht|complaint ... ingediend|ingestuurd|gedaan|filed|made|sent|ingedient
    geprobeerd|probeerde|proberen|tried|trying
    durf|durfde|dare ... <neg> ... zeggen|vertellen|praten|klagen|te|say|tell
    <neg> ... met ... iemand ... gepraat|over_gehad|verteld|gesproken
    <neg> ... durf|durfde|durven
    bel|mail|app|zeg|vraag ~ al|steeds|elke|vaak
    niemand ... verteld|gezegd|told
    told nobody|no_one
  `,
};

export type Acknowledgement = 'afraid' | 'sad' | 'heavy' | 'angry' | 'unsure';

/** By what a story is answered (script §4, *Acknowledging*). Only what was written; in doubt nothing. */
export const acknowledgementCues: Readonly<Record<Acknowledgement, string>> = {
  afraid: `
    bang|angst|angstig|doodsbang|scared|afraid|fear|vrees & dat|voor|gevolgen|straks|wraak|straf|terug|als|weghalen|afpakken|zeg|klaag|if|they|consequences|punish|because|kwijt
    durf|durven|durfde|dare ~ <neg> ... zeggen|vertellen|klagen|praten|melden|say|tell|complain|speak|iets|niks
    durf|durven|durfde ~ niks|niets|nooit
    ik durf|durfde .. <neg> ... vertellen|zeggen|praten|delen
    durf|durfde ik .. <neg> ... vertellen|zeggen|praten|delen
    i .. hardly|barely|scarcely|not .. dare ... tell|say|talk|share
    <neg> ... durf|durven|durfde
    dan krijg ik|we ... straf|problemen
    tegen ... me|mij|ons gebruiken|gebruikt
    use|used ... against me|us
  `,
  sad: `
    cry|weep|verdriet|verdrietig|verdrietige|huil|huilen|huilde|gehuild|janken|tranen|in_tranen
    sad|heartbroken|crying|cried|tears|heart_is_broken|breaks_my_heart
    hart ... gebroken|breekt
    mis|missen ... zo|heel_erg|verschrikkelijk
    pijn ... doet|hart
    doet ... pijn|zeer|verdriet
    kapot ... van
    eenzaam|lonely
  `,
  heavy: `
    <neg> ... meer ... aan|volhouden|trekken|verder|slapen
    kan|kunnen|trek|trekken|houd|hou ... niet|nie ... meer
    uitgeput|doodmoe|op_van|radeloos|wanhopig|wanhoop|machteloos|hopeloos|moedeloos|exhausted|desperate|hopeless|powerless|helpless|worn_out
    ik ben|we_zijn op $
    er ... onderdoor|doorheen
    hel|nachtmerrie|nightmare|hell
    overleden|doodgegaan|died|passed_away|overlijden|zelfmoord
    uithuisplaatsing|uithuisgeplaatst|uit_huis_geplaatst|weggehaald|afgepakt_kind
    took|taken|take ... my ... kids|children|child|son|daughter|baby
    mishandeld|misbruikt|verkracht|aangerand|abused|raped
    trauma|getraumatiseerd|ptss|traumatized|traumatised
    slaap|slapen|sleep ... <neg>|nauwelijks|amper
    can not ... anymore|cope|go_on|take
    too much
    te veel ... geworden|voor_mij|voor_ons
  `,
  angry: `
    boos|kwaad|woest|woedend|razend|pissig|pisnijdig|laaiend|furious|angry|pissed|livid|outraged|witheet|ziedend
    belachelijk|schandalig|schande|schandelijk|te_gek|van_de_zotte|ridiculous|disgrace|outrageous|unacceptable|onacceptabel|bizar
    ben|zijn|am|are ... zat|beu|fed_up|spuugzat|klaar_mee|sick_of
    spuugzat|kotsbeu|kotsmisselijk
    wtf|kutzooi|klootzak*|godver*|verdomme|fuck|fucking|fack|tering*|kanker*|shit|bullshit|tyfus*
    pest|pis ... hekel
  `,
  unsure: `
    weet <neg> ... of ... belangrijk|erg|hier|goed|terecht|klacht|plek|dit|genoeg
    misschien ... stom|dom|klein|overdreven|niks|kleinigheid|onzin|zeur|gezeur|aanstel*
    maybe ... silly|stupid|nothing|small|overreacting|me
    klinkt|lijkt ... stom|dom|klein|raar
    sounds ... silly|stupid|small
    tis|het_is|is ... niet|niks ... eens ... zo ... erg|belangrijk
    not ... sure|know ... if|whether ... important|matters|right|place|counts
    kleinigheid|iets_kleins|klein_dingetje|stelt_niks_voor|stelt_niet_veel_voor
    twijfel|twijfelen
    sorry ... zeur|zeuren|lange_verhaal|stoor
  `,
};

export type KindOfCare = 'protection' | 'home' | 'group' | 'foster' | 'local_team' | 'treatment';

/** Which kind of care a story is about, ids of `care.*`. */
export const careCues: Readonly<Record<KindOfCare, string>> = {
  protection: `
    jeugdbescherm*|voogd|voogden|voogdes|gezinsvoogd*|ots|gi|ondertoezicht*|onder_toezicht*|kinderbescherming|jeugdreclass*|voogdij|raadsonderzoek*|gecertificeerde
    guardian|guardians|child_protection|youth_protection|supervision_order|family_guardian
  `,
  home: `
    gezinshulp|thuisbegeleid*|ambulant*|gezinscoach*|hulp_thuis|gezinsbegeleid*|huisbezoek*|gezinswerk*|ambulante_begeleiding|iag|opvoedondersteuning
    family_coach|home_support|family_support|help_at_home
  `,
  group: `
    leefgroep*|woongroep*|groepsleid*|groepsgenoot*|instelling*|gesloten|jeugdzorgplus|crisisgroep*|crisisopvang|behandelgroep*|internaat|kamertraining|meidengroep|fasehuis|logeeropvang|nachtdienst
    op de|deze|onze|mijn groep
    de groep
    de leiding
    group_home|residential|secure_unit|the_group|children_home|childrens_home|care_home
  `,
  foster: `
    pleeg*|gezinshuis*|foster*|family_home
  `,
  local_team: `
    wijkteam*|gemeente*|cjg|jeugdteam*|jeugdconsulent*|wmo|beschikking|sociaal_team|buurtteam*|jeugdloket
    municipality|local_team|council_office
  `,
  treatment: `
    ggz|psycholo*|psychiat*|therap*|behandelaar*|behandeling*|emdr|poli|poliklin*|diagnos*|traumabehandel*|dagbehandeling
    mental_health|treatment|counselling|counseling
  `,
};

/** Words that say little until more is told (script §4). */
export const vagueWords =
  'altijd|nooit|raar|rare|serieus|slecht|slechte|stom|oneerlijk|vervelend|moeilijk|erg|niks|always|never|weird|seriously|bad|unfair|strange|wrong|steeds|gedoe|lastig|belachelijk';
