import type { Classes } from '../reading/classes.js';
import type { Situation } from './situation.js';

export const classes: Classes = {
  adv: 'maar gewoon eens even nou toch dan wel ook nu hoor zo de een n the a just please graag alsjeblieft aub gerust lekker echt een tegen mij me tot heel erg te nog allemaal zomaar',
  line: 'chat chatbot chatprogramma bot lijn app site website formulier gesprek programma tool service program conversation line',
  this: 'dit dat het t deze die hier verhaal bericht berichten tekst alles iets this it that story everything message messages hiervan typ type schrijf zeg vertel',
  bot: 'je jij u jullie julie ge gij you ya',
  can: 'kan kun kunnen kunt mag mogen gaat gaan ga zal zullen zou zouden wordt word worden can could may might will would',
  parent:
    'ouders moeder vader mama papa mam pap ma pa pleegouders pleegmoeder pleegvader stiefvader stiefmoeder verzorgers thuisfront oma opa parents mother father mum mom dad foster_parents',
  my: 'mijn mn me onze ons de haar zijn hun my our m',
  helper:
    'voogd gezinsvoogd voogdes jeugdbeschermer begeleider begeleiding begeleiders begeleidster mentor mentors mentrix groepsleiding leiding groepsleider hulpverlener hulpverleners hulpverlening jeugdzorg behandelaar therapeut psycholoog school gezinscoach casemanager organisatie instelling worker workers guardian therapist mentor staff carer carers',
  knows:
    'hoort horen hoor weet weten leest lezen lees ziet zien zie krijgt krijgen merkt merken komt komen hears hear know knows find finds see sees read reads get gets',
  office: 'veilig_thuis vt politie kinderbescherming raad rechter police social_services kinderrechter',
};

/**
 * How people ask these things. A message is one of them only when little else is in it, so a line here names
 * what must be said and not all that may stand around it. The first situation with a match is meant.
 */
export const situationPhrases: Readonly<Record<Situation, string>> = {
  'say-je': `
    zeg|zeggen|gebruik|doe|typ|zegt ~ je|jij|jou ~ $
    zeg|zeggen|gebruik|noem|doe|zegt .. geen|niet .. u
    je|jij|jou ~ zeggen|zegge|noemen|gebruiken|aanspreken
    je|jij ipv|in_plaats u|van
    je en jij
    je|jij|jou|u mag|kunt|kan|hoeft ~ je|jij|jou ~ zeggen|zegge|noemen|tegen
    hoef|hoeft|hoeven ... u ... zeggen|tegen|te_zeggen
    geen ge_u|geu|u alsjeblieft|aub|hoor|nodig|zeggen|tegen
    ^ tutoyeren|tutoyeer
    mag|kan|kun|gewoon|mogen|kunnen|we ~ tutoyeren
    kan|mag ... minder formeel|deftig|netjes
    je_en_jij|jij_en_jou|je_of_jij
    ^ doe ~ normaal|gewoon ~ $
    ^ doe maar gewoon $
    ^ niet|geen ~ formeel|deftig|netjes|officieel|plechtig
    formeel|deftig ... hoeft|hoef niet
    spreek|noem ... je|jij aan|aanspreken|$
    met je|jij aan|aanspreken|aangesproken|praten
    liever|graag ~ je|jij $
    less formal|formally
    informal
  `,
  'say-u': `
    zeg|zeggen|gebruik|doe|typ|zegt ~ u ~ $
    mag|wil|wilt|kan|kunt|kun|zou u|je|jij|jullie u ... zeggen|zegge|noemen|gebruiken
    mag|kan|zal ik u ... zeggen|zegge
    liever|graag|gewoon ~ u $
    dat je|u|jullie u ... zegt|zeg|zeggen
    liever|graag ~ met u $
    met u ... aanspreken|aangesproken|aan
    niet ... tutoyeren|getutoyeerd
    niet|geen ~ je|jij|jou ... zeggen|noemen|gebruiken|aanspreken
    vousvoyeren
    spreek ... met u
    ik ben geen jij
    ^ liever|graag|gewoon ~ u zeggen|gebruiken
    more formal|formally
  `,
  'who-reads': `
    wie|wieh|wi lees|leest|lezen|leesd|ziet|zien|krijgt|krijgen|kijkt|luistert ... <this>|mee
    ziet|leest|weet|lezen|zien iemand|iem|er ... wat ... ik
    wie ... <this>|mijn|mn ... leest|lezen|ziet|zien|krijgt
    wie|iemand|mensen|jullie|iedereen|anderen ... meelezen|meeleest|meekijken|meekijkt|meeluistert|meekijk|meegelezen
    lees|leest|lezen|kijkt|kijken|luistert|luisteren ... <bot>|iemand|mensen|er|iem|anderen|<helper> ... mee
    <can> ... iemand|mensen|anderen|iedereen|<bot>|wie ... lezen|meelezen|zien|meekijken|meelees
    zit|zitten ... echt|echte|een mens|persoon|computer|robot
    word|wordt|worden ... meegelezen|meegekeken|gelezen|meegeluisterd
    zit|zitten ... iemand|mensen|mens ... achter|mee
    is er iemand|een_mens|mens|echt_iemand
    who|anyone|anybody|someone|people|somebody is|s? read|reads|reading|see|sees|watching|watches ... <this>|my|along
    who|anyone|anybody|someone <can> ... read|see
    <can>|does|do|is|are ... anyone|anybody|someone|people|somebody|human ... read|reading|see|there|watching
    ben|bent|b <bot> ... mens|mensen|bot|robot|echt|echte|computer|ai|chatgpt|persoon|programma|nep|machine
    <bot> ben|bent|zijn|zijt ... mens|bot|robot|echt|computer|ai|persoon|programma|machine|toch_geen_mens
    praat|chat|spreek|typ|schrijf|app ik ... mens|bot|robot|computer|persoon|echt|iemand|machine|programma
    wie|wat praat|chat|spreek|typ|heb|app ik ~ $
    is dit|dat|het|<bot> ~ bot|robot|computer|mens|ai|chatgpt|automatisch|chatbot|echt_iemand|machine
    wie|wat ben|bent|zijt <bot> ~ $
    wie zit|is ... andere|kant|overkant|daar
    hoe heet <bot>
    are|r <bot>|u ... human|bot|robot|real|person|ai|computer|chatgpt|machine
    am i talking|chatting|speaking|typing
    is this|it|there ... bot|robot|ai|human|real|computer|person|machine
    who|what are|r <bot>|u ~ $
    who am i talking|chatting|speaking
  `,
  'who-read': `
    wie heeft|hebben|heb|las|lazen .. mijn|mn|dit|het? gelezen|gezien|geopend|bekeken|meegelezen|verhaal|bericht|open_gemaakt|opengemaakt|ingezien
    wie ... gelezen|geopend|gezien ... heeft|hebben
    is ... verhaal|bericht ... gelezen|geopend|bekeken
    heeft|hebben|heb iemand|<bot>|ze|raad|coordinator|vrijwilliger|al_iemand ... gelezen|gezien|geopend|bekeken
    who has|have ... read|seen|opened
    heeft|hebben|heb ... verhaal|bericht ... gelezen|gezien|geopend|bekeken
    is er ... iemand ... gezien|gelezen|geopend
    did anyone|anybody|someone|they ... read|open|see
    who read|opened ... my|this|it
    has|have|did anyone|anybody|someone|they|you ... read|seen|opened|open
  `,
  privacy: `
    wat bewaar|bewaart|bewaren|onthoud|onthouden|onthoudt ... <bot>|ze
    wat doen|doe|doet|gebeurt|gebeurd|gebeurdt ... met ... mijn|mn|me|wat|deze|dit|gegevens|<this>
    hoe lang|lank ... bewaar|bewaard|bewaart|bewaren|blijft|staan|staat
    hoelang ... bewaar|bewaard|bewaart|bewaren|blijft|staan|staat
    word|wordt|worden ... opgeslagen|bewaard|opgenomen|bewaart
    slaan|sla|slaat ... op
    is|s dit|het|deze|t|dat ... anoniem|anonim|veilig|vertrouwelijk|prive|geheim|beveiligd|annoniem
    is <line> ... anoniem|veilig|vertrouwelijk|prive|geheim|beveiligd
    ben|blijf|blijven|zijn ik|we|wij ... anoniem|annoniem
    <can> ... ik ... anoniem|annoniem
    hoe ... om met|mee ... gegevens|privacy|verhaal
    blijft|blijf <this>|dit ... geheim|anoniem|tussen|onder|prive|vertrouwelijk
    anoniem|vertrouwelijk|geheim ... is|blijft|ben dit|het|ik
    hoe zit|is|staat ... privacy|anonimiteit|avg
    ^ privacy $
    meer over|weten ... privacy
    <bot> ... privacy
    <can>|ga|gaat|gaan ... <bot> ... doorvertellen|doorsturen|doorgeven|delen
    is this|it|my|everything ... anonymous|confidential|private|safe|secret|secure
    am|do|will|can i ... anonymous
    what ... do|happens|happen|will ... you|my|this|with ... keep|store|save|data|story|do
    what do <bot> ... keep|store|save
    how long ... keep|store|saved|kept
    ^ what about privacy
  `,
  file: `
    komt|komd|kom|staat|staan|gaat|zet|zetten|word|wordt|belandt|komen|gaan|schrijf|schrijft|schrijven|bewaar|bewaren ... <this>|wat_ik|ze|<bot> ... dossier|dosier|verslag|rapport|rapportage|systeem|logboek
    <this> ... komt|staat|gaat|word|wordt|gezet|komen|staan|gezet_worden ... dossier|dosier|verslag|rapport|rapportage
    <this> ... dossier|verslag|rapport ... komt|staat|gezet|komen|gaat|terecht|terechtkomt|opgenomen
    wordt|word|komt|gaat ... in|aan ... dossier|verslag ... gezet|toegevoegd|opgenomen|bewaard|geschreven|komen
    ^ in mijn|mn|het dossier $
    niet in ... dossier|verslag
    does|will|is|do|can|could ... this|it|what|anything|you ... file|files|record|records
    this|it|what_i_type|what_i_say go|goes|end|ends|put ... file|record|records|files
  `,
  against: `
    <can>|word|wordt ... tegen ... mij|me|mn|ons ... gebruikt|gebruiken|gebruik|keren|gebruit|werken|gebruiken
    gebruiken|gebruikt|gebruik ... <bot>|ze|iemand|dit|ze ... tegen
    <can> ... <this>|ze|iemand ... tegen ... mij|me|ons
    <this>|ze ... tegen ... mij|me|ons ... gebruikt|gebruiken|gebruik
    <knows> <my>|mijn? <helper> ... <this>|mee|van|erachter|wat|wie
    <knows> <helper> ... <this>|mee|van|erachter|wat|wie
    <can> ... <helper> ... lezen|zien|horen|weten|achter|meelezen|erachter|krijgen
    <helper> ... <this> ... niet|ook? <knows>
    <can> ... <helper> ... zien|weten|merken ... dat|wie
    <bot> ... <helper> ... vertellen|zeggen|doorgeven|sturen|bellen|doorsturen|zeg
    zeggen|vertellen|zeg|vertel|stuur|sturen|geven|geef|bel|bellen <bot> ... <helper>
    herkennen|herkent|herkend ... mij|me|ons|worden|dit
    <can> ... mij|me|ons|ik|iemand ... herkennen|herkent|herkend
    used|use ... against me|us
    <can>|does|do|did <my>|the? <helper> ... <knows>|find
    <can> ... recognise|recognize|identify ... me
  `,
  punish: `
    krijg|krijgen|kan|kunnen ... ik|wij|we ... straf|problemen|gedoe|last|gezeik|gelazer|consequenties|gevolgen|moeilijkheden|ellende
    word|worden ik|we|wij ... gestraft|weggestuurd|overgeplaatst|gepakt
    straf ... krijg|krijgen|krijgt ik|we|wij
    heeft|hebben|heb|komen|krijgt ... <this> ... gevolgen|consequenties
    zijn|is er ... gevolgen|consequenties
    wat ... gebeurt|gebeurd|doen|gaan|kan ... als ... klaag|klagen|vertel|zeg|klacht|erachter
    maakt|maak|maken ... <this>|ik ... erger
    <can> ... i ... trouble|punished
    do|am i get|getting|in ... trouble|punished|punish
    <can> ... they ... punish ... me
    consequences
    what happens if|when i ... complain|tell|talk
    make|makes ... it|things worse
  `,
  parents: `
    <knows> <my> <parent> ... <this>|van|wat|erachter|achter|mee
    <knows> <parent> ... <this>|van|wat|erachter|achter|mee
    <can> ... <parent> ... zien|lezen|horen|weten|meelezen|erachter|achter|krijgen|merken|bellen
    vertel|vertellen|vertelt|zeg|zeggen|zegt|bel|bellen|belt|stuur|sturen|app|mail|mailen ... <bot> ... <parent>
    <bot> ... <parent> ... vertellen|zeggen|bellen|sturen|inlichten|mailen|appen|doorvertellen
    <bot> ... tegen|aan ... <parent>
    <parent> ... <this>|er|hier ... <knows>|achter|achterkomen
    <parent> ... mag|mogen|moet|moeten|hoeven ... niet ... <knows>|achter
    <knows> ... <parent> ... dat ik
    <parent> <knows> ... niet ... $
    krijgt|krijgen <my> <parent> ... bericht|brief|mail|telefoontje|melding
    <can>|do|does|did ... <parent> ... <knows>|told|find
    tell|call|inform|contact ... <parent>
  `,
  'veilig-thuis': `
    stuur|stuurt|sturen|geef|geven|geeft|meld|melden|meldt|doe|doen|bel|bellen|maak|maken|schakel|vertel|vertellen|zeg|zeggen ... <bot>|dit|iemand|jullie ... <office>|melding|aangifte|veilig_thuis
    <can>|komt|gaat ... <this>|er|ik|<bot> ... <office>|melding
    gaan|gaat|ga <bot> ... bellen|melden ... $
    <bot> ... <office>|melding ... bellen|sturen|inschakelen|melden|doen|maken|doorgeven|doorsturen
    <knows> <office> ... <this>|van|wat
    <knows> veilig thuis
    moet|moeten|ga|gaan|mag|mogen|hebben|heeft|heb <bot> ... melden|doorgeven|aangeven|meldplicht|aangifte|melding
    word|wordt|worden ik|we|dit|er ... gemeld|melding|aangegeven
    meldplicht|meldcode|zwijgplicht|beroepsgeheim|geheimhouding
    do|will|would|are|have <bot> ... report|call|tell|pass|inform|reporting|calling ... <office>|me|this|someone|on|it
    do you have to report
  `,
  cost: `
    wat|hoeveel kost|kosten|koste|kostdit ... <this>|<line>|bellen|chatten|geld|hulp
    kost|kosten|koste ... <this>|<line>|bellen|chatten|hulp ... geld|iets|wat|ook|veel|bel|$
    kost|kosten dit|het|deze|bellen|chatten
    is|s dit|het|deze|bellen|chatten|<line>|die|dat ... gratis|gratiz|kosteloos|duur
    zijn|is ... kosten|nummers|nummer|bellen ... gratis|aan|verbonden
    moet|moeten ... ik|we|je|jij|ouders ... betalen|betale|geld
    hoeveel|wat ... moet|moeten ... betalen
    ^ gratis $
    betaal|betalen ik|we ... hiervoor|voor|iets|dit
    kost|kosten ... beltegoed|belminuten|data|mb
    is it|this|that|calling ... free|charge|expensive
    do|will|would i ... pay|charged
    does|will|how_much|what it|this|does|calling|chatting|is ... cost
    cost|costs ... anything|money
  `,
  children: `
    <can> ... ik|dit|het|we|je ... twee|meer|meerdere|allebei|beide|alle|2|3|4|drie|vier|mijn ... kinderen|kids|kindjes|jongens|dochters|zoons|zonen
    wat|hoe ... als|bij|met ... meer|meerdere|twee|drie|2|3|allebei|beide ... kinderen|kids|kindjes
    <can> ... voor|over ... allebei|meer|meerdere|alle|twee|drie|2|3
    moet|moeten ... ik ... per|elk|ieder|apart ... kind|kinderen
    over welk|welke kind|kinderen
    kinderen ... <can> ... ik|het ... allemaal|alle|allebei|noemen|samen
    het|dit gaat|is ... over|om ... meer|meerdere|twee|drie|2|3|vier|4|allebei|beide kinderen|kids ... <can>|maakt
    more than one|1 child|kid
    <can> ... several|multiple|two|three|both|all ... children|kids
    what|how ... if|about|with ... several|multiple|two|three|both ... children|kids
  `,
  'no-authority': `
    <can> ... ik|we|dit|het ... zonder|geen ... gezag|voogdij
    zonder|geen ... gezag|voogdij ... <can>|telt|mag
    heb|ben|hebben|heeft ... geen|niet|uit ... gezag|voogdij
    ook ... geen|zonder gezag
    zonder|geen gezag ... ook|klagen|meedoen|iets
    gezag niet ... telt|mag|kan
    mag|mogen|kan|kunnen ... zonder|geen ... gezag
    uit ... ouderlijke macht|gezag
    moet|moeten ik ... gezag|voogdij
    no|without|lost custody|parental|authority
    do not|dont have custody|parental
    need custody|parental
  `,
  behind: `
    wie zit|zitten|zit|staat|staan|is|zijn|betaalt|betaald|betalen|betaal|maakt|maakte|heeft|runt|beheert|bedacht|regelt ... hierachter|erachter|achter|hier|<this>|<line>|<bot>|gemaakt|bedacht|verantwoordelijk|baas
    wie ... achter|hierachter|erachter
    van wie|welke is|zijn|komt|organisatie ... <this>|<line>|<bot>
    wie zijn <bot>
    wie|wat heeft|hebben .. gemaakt|bedacht|gebouwd|opgezet
    wat is <this>|de? lijn
    wat is|zijn de|een? clientenraad|raad|cliëntenraad
    zijn|horen|hoor|werken|werk|zit|zitten|ben|bent <bot> ... van|voor|bij|onderdeel ... jeugdzorg|gemeente|organisatie|instelling|voogd|jeugdbescherming|overheid|hulpverlening|voogdij|organisatie
    is dit|deze|het|<line> ... van|voor ... jeugdzorg|gemeente|organisatie|instelling|voogd|jeugdbescherming|overheid
    zijn|is|ben|bent <bot>|dit|deze|het ... onafhankelijk|neutraal|partijdig
    who is|s behind|responsible|in_charge
    who pays|runs|owns|made|funds|built
    are|do <bot> ... from|part|with|work|belong ... organisation|organization|municipality|youth_care|government|care
    are|is <bot>|this ... independent|neutral
  `,
  'about-the-line': `
    klacht|klachten|klagen|ontevreden|klaag|commentaar ... over ... <line>|vrijwilliger|vrijwilligers|<bot>|coordinator
    niet|nie ~ tevreden|blij|content ... over|met ... <line>|vrijwilliger|<bot>|deze|coordinator
    over deze|dit|de <line> ... klagen|klacht|klacht_doen|klacht_indienen
    <line> ... werkt|doet niet|nie|voor_geen|slecht|klote
    <line> ... is|vind|zijn ... waardeloos|slecht|niks|stom|irritant|bagger|drama|ruk
    vind|is ... dit|deze <line> ... waardeloos|slecht|niks|stom|irritant|bagger|drama|ruk|onhandig
    wie ... klagen|klacht ... over ... <line>|<bot>|deze|vrijwilliger
    complaint|complain|complaining ... about ... <line>|volunteer|<bot>
    not|un happy|satisfied ... with ... <line>|volunteer|<bot>
    unhappy ... with|about ... <line>|volunteer|<bot>
    this <line> is|does ... bad|useless|terrible|rubbish|awful|not_work
  `,
  'call-whom': `
    welk|wat|welke is? het? telefoonnummer|nummer|tel|nr|hulplijn
    welk|wat|welke nummer|telefoonnummer|nr ... bellen|ik|kan|moet|is
    wie|waar|wanneer <can>|moet ... ik|je|we ... bellen|terecht|heen|chatten|opbellen|praten
    met wie <can> ... ik ... praten|bellen|chatten|spreken
    heb|hebben|heeft|hebt|is|kan|kun|mag|geef ... <bot>|er|ik|een ... telefoonnummer|nummer|hulplijn|06
    ^ hulplijn|hulplijnen|telefoonnummer|nummer $
    who|where <can> ... i ... call|talk|phone|go|ring
    which|what number
    phone number
    helpline|hotline|helplines
  `,
  advice: `
    mag|mogen|moggen <my>|een|ze|hij|zij|ie|jeugdzorg|hun|zo|die|<helper> ... $
    mag|mogen <helper>|ze|hij|zij|jeugdzorg|hun ... dat|dit|zomaar|zo|niet|wel|mij|me|mijn|mn|onze|weigeren|verbieden|afpakken|weghalen|beslissen|bepalen
    mag|mogen <my>|een|die <helper> ... dat|dit|zomaar|zo|niet|wel|mij|me|mijn|mn|onze|weigeren|verbieden|afpakken|weghalen|beslissen|bepalen
    mag|kan dat|dit|zoiets ... zomaar|wel|eigenlijk|gewoon|wettelijk
    mag|mogen dit|dat $
    mag|mogen ze|zij|hij|je|jou|hun ... opsluiten|vasthouden|fouilleren|doorzoeken|slaan|straffen|verplaatsen|overplaatsen|weigeren|afpakken
    are they allowed
    heb|hebben|heeft ik|wij|we|mijn|een ... recht|rechten
    wat|welke zijn ... rechten
    welke rechten
    is dat|dit|het|zoiets ... legaal|toegestaan|wettelijk|strafbaar|verboden|wettig|rechtsgeldig|illegaal
    mag|kan ik ... aanklagen|beroep|bezwaar|advocaat|weigeren|inzien|opnemen|aangifte|aanspannen|rechtszaak
    moet|moeten|ben|zijn|hoef ik|we|wij ... verplicht|meewerken|toestemming
    wat zegt de wet
    kunnen|kan|mogen ze|jeugdzorg ... kind|kinderen|zoon|dochter ... weghalen|afpakken|uit_huis|afnemen
    is|are it|that|this|they ... legal|allowed|illegal|lawful
    <can>|are <my>|the|they|he|she <helper>|just|take|refuse|do|allowed ... $
    what are my rights
    do i have ... right|rights
    <can> i ... sue|appeal|refuse|lawyer|object
  `,
  abusive: `
    fuck|fck|fok|fack|fock|fukc you|u|off|jou|jullie|jouw|joh|je|ya|jij
    rot|flikker|donder|tief|tyf|pleur|lazer|sodemieter|optiefen|kanker toch|nou|lekker|maar? op
    rot|flikker|donder|tief|tyf|pleur|lazer|sodemieter op
    optyfen|opflikkeren|opkankeren|oprotten|opzouten|opgetyft|tyfop|rotop|kankerop
    hou|houd|houw ... je|jou bek|mond|kop|smoel|bakkes|waffel|muil
    hou|houd|kop ~ bek|kop|dicht
    val ~ dood
    ga ~ dood bot|robot|ding
    geen hersens|verstand ... sukkel|idioot
    jij|je snapt|begrijpt|kan|kunt ~ niks|niets|geen_reet ... stom|dom|kut|bot|ding
    kutcomputer|klotecomputer|kutsysteem|rotding|klotechat|klotesysteem
    krijg ~ kanker|tering|tyfus|kolere|pest|klere|klote|cholera|schurft
    je|jij|jou|jullie|you|u|gij|ur|youre ben|bent|are|r|is|zijn|a ... dom|stom|gek|achterlijk|idioot|sukkel|klootzak|klootzakken|lul|hoer|kut|waardeloos|nutteloos|dumb|stupid|useless|idiot|idiots|asshole|bitch|retard|retarded|mongool|debiel|slecht|kanker|dombo|ezel|oen|eikel|randdebiel|trash|worthless|ruk|kansloos|imbeciel|loser|losers|kneus|niks_waard
    youre|ur ... dumb|stupid|useless|idiot|trash|worthless|retarded
    wat|hoe ben|bent <bot> ... dom|stom|achterlijk|kut|sukkel|idioot|waardeloos
    stomme|domme|kut|klote|kanker|kutte|achterlijke|stupid|dumb|fucking|tering|shit|shitty|waardeloze|rot|tyfus|fokking|idiote|kankere|useless|klere|kolere|debiele|achterlijk|teringse|bagger bot|robot|chatbot|computer|chat|programma|machine|ding|apparaat|thing|lijn|chatprogramma
    kutbot|kankerbot|klotebot|rotbot|teringbot|shitbot|kutchat|kutrobot|stombot|kutding|kankerding|klotechat|kutprogramma|tyfusbot|kutlijn|kankerrobot|bagger_bot
    sukkel|idioot|klootzak|eikel|mongool|debiel|lul|mafkees|randdebiel|kneus|asshole|idiot|dumbass|moron|dickhead|kankerlijer|tyfuslijer|hoerenzoon|kankerhoer ... bot|robot|die_je_bent|dat_je_bent|chatbot
    jij|vuile|stomme|domme|achterlijke|lelijke|gore|kanker|vieze|kk|you|tering sukkel|idioot|klootzak|eikel|mongool|debiel|lul|mafkees|randdebiel|kneus|asshole|idiot|moron|dickhead|hoer|hoerenzoon|bitch $
    zuig|lik|kus|suck|kiss mijn|mn|me|my ... lul|pik|reet|kont|dick|ass|balls
    screw you
    shut ~ up
    shut the fuck|hell up
    go to hell
    <bot> suck|sucks|zuigt|zuigen
    i hate you
    ^ je|jouw|jou|ye moeder $
    bek|kop dicht
    wat een kutbot|kutchat|kut_bot
    aan jou|jullie|je heb|hebben ... niks|geen_reet|geen_zak
    heb|hebben ... niks|geen_reet|geen_zak ... aan jou|jullie|je
  `,
  test: `
    ^ test|testen|testing|testje|tset|tezt|teste|tst $
    ^ test ~ test $
    ^ test test
    ^ test 1|123|een
    ^ 1 2 3 test
    dit|deze|het|this|it ... is|s ... test|testje|testbericht|proef
    ^ test ~ bericht|message $
    even|effe|ff|effen|gewoon|eens|alleen|just ~ testen|test|testje|proberen|uitproberen|kijken_of|testing|trying|probeer
    ik|wil|wou|wilde|i|im ... test|testen|testing|probeer|uitproberen|uittesten ... $
    werkt|doet dit|deze|het|ie|dat ~ $
    werkt ... <line> ~ $
    does|is this|it working|work
    ^ testbericht $
    probeer|probeert|kijk|kijken|kijke ~ of ... werkt|doet
    doet ie|het|die het
    proef bericht|berichtje
  `,
  thanks: `
    ^ thanks|thank a|alot|so|very
    ^ dank !zij
    ^ bedankt|dankje|dankjewel|dankuwel|dankjulliewel|thanks|thank|thx|tnx|merci|danku|bedank|danke|ty|cheers
    heel|erg|super|alvast|hartelijk|duizendmaal|many|heel_erg|nogmaals bedankt|dank|thanks|thank
    super|top|oke|fijn|lief|mooi|okay|ok bedankt|dankjewel|dank|thanks
    ik ben .. dankbaar
  `,
  'off-topic': `
    wat voor weer
    hoe is|wordt|word|was ... het weer
    gaat|regent|sneeuwt|wordt ... het ... regenen|sneeuwen|vandaag|morgen|warm|koud
    regent|sneeuwt|stormt het
    speelt|spelen|wint|won|voetbalt ~ ajax|feyenoord|psv|oranje
    who won|wins
    hoeveel kost|kosten een|n|de
    <bot> ... gedicht|rap|liedje|poem|song ... schrijven|maken|zingen|write
    goeie|goede|leuke|flauwe|nog_een|n mop|grap|grapje|film|serie|liedje|game|raadsel
    how are|r <bot>|u
    hoe laat moet|is|begint|ga
    weerbericht|weersverwachting|buienradar|weather|forecast
    vertel|vertellen|ken|weet|weten|tell|know|doe|zeg|heb|maak|geef|me .. a? mop|mopje|grap|grapje|grappen|moppen|raadsel|joke|jokes|riddle
    mop|grap|grapje|raadsel ... vertellen|doen|zeggen|weten
    wie|wat|hoe|hoelaat|heeft|wanneer|who|when|did ... ajax|feyenoord|psv|voetbal|oranje|champions|ek|wk|formule|verstappen|elftal|eredivisie|football|match|wedstrijd|gewonnen|messi|ronaldo
    ^ ajax|feyenoord|psv
    <bot>|help|helpen|maak|maken|doe|kan ... huiswerk|wiskunde|werkstuk|sommen|spreekbeurt|homework|essay|som|boekverslag|maths|math
    huiswerk|wiskunde|werkstuk|spreekbeurt|homework ... helpen|maken|help|doen|met
    hoeveel|wat|what is|zijn|s .. keer|plus|maal|min|gedeeld|times|wortel
    keer|plus|maal|min|gedeeld|times 1|2|3|4|5|6|7|8|9|10|20|30|100
    what is|s ... times|plus
    hoofdstad|capital_of|hoofdsteden
    wat|hoeveel kost een|de|nieuwe|iphone|fiets|zon|a ...
    hoeveel kosten|zijn de|een|iphones
    how much is|does|are a|an|the
    prijs|prijzen|price|prices ... van|of
    recept|recipe
    hoe laat is|ist
    welke dag|datum is
    what time|day is
    bestel|bestellen|order|wil|mag ... pizza|patat|kapsalon|eten_bestellen|burger
    wie|who is|s|are ... president|minister|koning|premier|king|trump|rutte
    <bot> ... film|liedje|muziek|game|serie|song|movie|music|liedjes|spelletje
    ken|weet <bot> ... leuke|goede|een film|liedje|serie|game|spel
    zing|rap|dans ... liedje|iets|een|voor
    speel|speelt ... <bot> ... fortnite|minecraft|fifa|roblox|spelletjes|games
    houd|hou|hoe_houd <bot> van
    what|wat ... lievelings|favoriete|favourite|favorite|lievelingskleur|lievelingseten
    wil|wilt|ga|will|kun <bot> ... trouwen|daten|marry|zoenen|verkering
    heb|hebt|have <bot> ... vriend|vriendin|verkering|boyfriend|girlfriend|kinderen|huisdier|pets
    hoe oud ben|bent <bot>
    how old are you
    wat|hoe ... eet|doe|doet <bot> ... vandaag|graag|eten|avond
    hoe gaat het met <bot>
    hoe gaat|ist het ~ $
    hoe gaat|is het ~ met jou|je|u ~ $
    how are you
    vertaal|vertalen|translate
    stuur|maak|schrijf|write ... gedicht|rap|verhaaltje|liedje|poem|plaatje
    goedkope|goedkoopste
    ken <bot> chatgpt|siri|google
    wat is de beste
  `,
};

/** Words that change nothing: greetings, politeness, hesitation, and *may I ask*. */
export const lightWords =
  'ehm eh uh uhm hm hmm even ff effe aub alsjeblieft alstublieft asjeblieft pls plz please graag sorry gewoon maar hoor dan nou toch hoi hallo hey he hee ' +
  'hi hello dag goedemiddag goedemorgen goedenavond dankje dankjewel bedankt thanks eigenlijk nu eens eerst nog wel ook dus zeg joh man bro jongen meneer mevrouw ' +
  'ik je jij u jullie we wij mij me mijn mn ons wil wou wilde weten vraag vraagje vragen me af of ff kort mag kan kun kunt iets vraagt want en om te als dat dit het t is s de een n ' +
  'a an the i id to know want wanna ask can may could so but and ok oke okay well just really actually er hier voor van met in op bij aan naar over wat wie hoe ' +
  'vroeg benieuwd nieuwsgierig zeker weet precies straks later ooit nooit echt wel niet geen alleen allemaal alle iemand ander anders anderen ergens nergens eigelijk wss misschien ' +
  'my you your today vandaag morgen vanavond now if do does will would be of for on about that this it in heel erg alvast allebei zo zomaar dan aub ja nee yes no ah oh o lol haha hahaha xd gwn ' +
  'luisteren hulp help uitleg antwoord tijd moeite';
