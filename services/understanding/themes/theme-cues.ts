import type { ThemeId } from './ids.js';

/**
 * How people say what a complaint is about (taxonomy of domain.md §4), in the language of `phrase.ts`:
 * `sure` hardly means anything else, `likely` needs nothing stronger beside it, `hint` counts only when
 * nothing else is there.
 */
export interface Cues {
  readonly sure: string;
  readonly likely: string;
  readonly hint: string;
}

export const themeCues: Readonly<Record<Exclude<ThemeId, 'other'>, Cues>> = {
  listening: {
    sure: `
      als|wanneer|when|toen ik|wij|we|i ... vertel|zeg|vertelde|zei|said|say|tell|told|vraag|huil & zeggen|zegt|zei|zeiden|says|said|kreeg|krijg|dat|komt|valt
      zegt|zeggen|zeg|roept|roepen|riep ... al ... tijden|jaren|maanden|weken|lang|tig|vaak|keer
      doen|doet|deden|gedaan|gebeurt|do|did ... er|daar ... niks|niets|nix|nothing ... mee
      <they> doen|doet|deden er niks|niets|nix
      wil|wilde|willen|wilt ... mijn|onze|my kant|side|verhaal|story
      mijn|onze|my kant|side & <neg>|niemand|horen|gehoord|hear|ook
      wrote|write|writes|written ... off
      komt ... niet|nooit aan
      dringt ... niet ... door
      echt|werkelijk|really hoort|luistert|luisteren|hears|listens
      hoort|hears ... wat|what ik|i ... zeg|say|zegt
      anxious|bezorgde|overbezorgde|hysterische|lastige|drammerige|zeurende mum|moeder|mother|vader|ouder|parent
      wordt|worden|werd|werden ... <neg> ... gehoord|geloofd|serieus
      vraagt|vroeg|vragen|asks|asked ... hoe ... met ... mij|me|gaat|is
      <neg> ... gelooft|geloofd|geloven
      als kind ... <neg>
      <neg> ... met ... kind|zoon|dochter|mij|hem|haar ... zelf ... gepraat|gesproken|gevraagd
      kind|zoon|dochter|hem|haar & <neg> & zelf & gevraagd|gesproken|gepraat|mening
      nooit ... gevraagd ... wat ... vindt|vind|voelt|wil
      laat|laten ... <neg> uitpraten|uitspreken
      in|door ... rede|heen praten|vallen
      doen|doet ... af ... als
      wuift|wimpelt|lacht|wuiven ... weg|af
      mm|mhm|hmm|jaja & zegt|says|alleen|doet
      signalen|signaal & <neg>|gemist|genegeerd|missed
      zeg|zei|zeggen|riep|roep|meld|melden|waarschuw*|vertel|vertelde|gezegd|told|tell|said|say|told ... <time>|<many>|tig|honderd|keer|times|vaak & dat|maar|about|and|toen|kreeg|nu
      hoort erbij
      kreeg|krijg ... te horen ... valt|gaat|komt|hoort
      valt wel mee
      komt goed|wel_goed ... zeg|zegt|zeggen|en
      ja ja
      moet|moest ~ relativeren|niet_zeuren|rustig
      <neg> ... verhaal ... doen|kwijt|vertellen
      kijkt|keek|looks|looking ... telefoon|phone|klok|horloge|laptop|scherm|screen
      zorgen|worries|concerns & <neg>|niks|niets & mee|gedaan|gebeurd
      <neg> ... iets mee gedaan|gebeurd
      er ... <neg> ... mee gebeurd|gedaan
      neergezet ... als
      believes|gelooft ... ex|him|her|hem|haar|anderen ... <neg>
      only|alleen ... naar|to ... mijn_man|ex|hem|vader|moeder ... luister*|geluisterd
      # not heard
      <neg> & luister*|geluisterd
      luister* & <neg>
      luistert ... half
      listen|listens|listened|listening & <neg>
      <neg> & gehoord|hoort|horen_willen
      wil|willen|wilde|wou ... <neg> horen
      <neg> ... heard
      dove ~ ... oren|oor|mansoren
      deaf ears
      tegen ... muur|deur & praat|praten|lul|praatte
      talking to ... wall
      oost indisch
      ene oor & andere
      in one ear
      wuif*|weggewuifd|wegwuif*|waved ... weg|away
      weggewuifd|wegwuiven|brushed|shrugged|dismissed|dismissive|afgewimpeld|afwimpel*|weggelachen|weglachen|genegeerd|ignored|ignores|ignoring
      haalt|halen|haalde ... schouders
      # not believed, not taken seriously
      <neg> & serieus & nemen|neemt|genomen|nam|namen
      <neg> ... serieus genomen
      <neg> & take|takes|taken|took & seriously|serious
      taken seriously
      <neg> & geloofd|gelooft|geloofde|geloofden|believe|believes|believed|believing
      <neg> geloven me|mij|ons|hem|haar
      <me> ... geloven ... <neg>
      denk*|dacht*|zegt|zeggen|zeiden|zei|vinden ... verzin*|overdrijf*|overdrijv*|liegt|lieg|aanstel*|aandacht
      aansteller|aanstellerij|stel|stelt je|mij|me aan
      liegen|lieg|lieg|fantaseer|fantasie & zeggen|zegt|denken|vinden|volgens
      making it up
      i was lying|exaggerating|dramatic
      overbezorgd*|overdreven|hysterisch|overreacting|overprotective
      # told before, nothing was done
      gaf|geven|gaven|geef|gegeven|geeft ... al|vaak|keer|jaren|jaar|maanden ... aan
      aangegeven|aangekaart|gemeld|gewaarschuwd & <neg>|pas|nu|jaren|keer|keren|al|al_jaren
      al jaren|maanden|weken & zeg|roep|aangeven|waarschuw|waarschuwen|meld
      nu ... doen|doet ... of & nieuw
      klacht|klachten|melding|complaint & niks|niets|nooit|geen|nothing & gedaan|mee|over|gebeurd|done|teruggehoord
      <neg> ... mee gedaan
      told them ... times|months|years
      warned & nobody|nothing|times
      # the child was not asked
      vroeg|vraagt|gevraagd|vragen|asked|asks|ask & <neg> & kind|zoon|dochter|mening|opinion|vond|vindt
      <neg> & vraagt|vroeg|gevraagd|vragen & hoe_het|hoe_t|ooit|gaat|voel
      <neg> ... vraagt|vroeg|gevraagd aan|wat ... mij|me|hem|haar|ik
      <neg> & asked|asks|ask & how|what_i_think|feel
      over ... hoofd|hoofden ... heen ... gepraat|praten|praat
      talk|talked|talking over|about|past me
      <neg> ... kwijt kunnen|kan
      <neg> ... mijn ... mening & telt|belangrijk|interesseert
      mening ... telt ... <neg>
      voel|voelde ... nummer
    `,
    likely: `
      serieus nemen|genomen
      kwijt & verhaal|iemand|wil|even
      mijn|onze|me verhaal ... <neg>
      interesseert|boeit & <neg>|niks
      <neg> & interesse|interested|care|cares
      <neg> ... aandacht voor
      <neg> door|doorvragen|vragen
      afgekapt|kapt|kapte|interrupted|in_de_rede|onderbreekt|onderbroken|praat ... door|heen
      typen|typt|laptop|telefoon & tijdens|terwijl ... praat|gesprek|vertel
      geen tijd & voor ... mij|me|ons|verhaal
      standaard antwoord|antwoorden|riedel*
      nobody cares
      snap*|snapt & <neg> & <they>|<worker>
      <neg> & understood|understand|understands & me|us|him|her
      zei ... zo vaak
      zeg|zeggen|zei ... al ... <time>|keer|keren
      have been saying|telling
    `,
    hint: `
      luister*|listen*|gehoor|geluisterd
      serieus
      voel*|feel & alleen|alone
    `,
  },
  respect: {
    sure: `
      alsof|als ... niet ... goed|helemaal snik|wijs|snugger|spoor|100
      alsof ... gek|dom|kind|niks|niets|vijf|lucht
      sprak|spreekt|praat|praatte|spreken|praten ... aan|tegen ... alsof|als_een
      zo|zon gezin|moeder|vader|ouder|kind|meisje|jongen|type|soort
      aan|door ... onze|mijn|my ... opvoeding|parenting
      opmerking|opmerkingen|comments|remarks|commentaar|grapjes|grappen ... over|about|on
      zei|zegt|zeiden|said|says ... ik|wij|hij|i ... niet|geen|toch|nooit ... kan|goed|waard|opvoeden|moeder|vader|slim|normaal|deugt|deug
      zei|zegt|zeiden ... waar ... bij|kinderen|iedereen
      in ... bijzijn|aanwezigheid
      letterlijk|woorden ... als ... u|je ... zo door
      kids|mensen|people|kinderen|jongeren|meisjes|ouders ... zoals|like ... me|mij|jullie|jij|jou|u|you|us|ons|hen
      kapot ... van ... zei|zegt|opmerking|woorden
      dat gaat ... niks|niets|niemand ... aan
      none ... their|your business
      dikzak|dikke|lelijkerd|varken|mongool|debiel|sukkel|loser|idioot|slet|hoer|kneus
      tel|telt|tellen|count|counts ... <neg> mee
      <neg> & hand & geven|geeft|gaf|schud*
      kijkt|keken|kijken ... minachtend|raar|vuil
      behandel*|treat* ... anders|different|slechter|worse ... dan|than|because|omdat
      zo|zon moeder|vader|kind|ouders|jongen & logisch|snap|wonder
      hetze|gniffel*|giechel*|grinnik*|smirk*|giggl*|spott*|bespott*|sneer*|spot
      zeur|zeuren|zeurpiet|zeurt|nagging|zeikerd|zeik
      kijkt|kijken|keek ... op ... neer
      kijken|kijkt|keek zo|raar|vies naar|aan
      omdat|because ... wij|we|ik|i|hij|he|zij|mijn ... uit_|komen|kom|come|ben|muslim|moslim|turks*|marokk*|syri*|somal*|eritre*|zwart*|black|donker*|roma|afghan*|pools*|buitenland*
      from|uit syrie|syria|marokko|turkije|somalie|eritrea|polen|afghanistan|irak|suriname ... denk*|think|behandel*|treat*
      transjongen|transmeisje|non_binair|nonbinair|queer|bisex*|dead_name|geboortenaam|oude_naam
      talk*|spoke|speak|speaks|praat*|sprak ... to|tegen ... me|us|mij|ons ... like|alsof|als
      noemde|noemt|noemen|zei|zegt|uitgemaakt|called|calls ... aansteller|junk|hysterisch|lui|dom|crimineel|moeilijk|lastig|psycho|gek|drama*|manipulatief|zielig|verwend|brutaal|lazy|crazy|dramatic
      uitgemaakt voor
      door ... strot
      <neg> welkom ... voel|voelen|feel
      welcome & <neg> & feel
      belachelijk|kinderachtig & gemaakt|maakt|behandel*
      niet zo|zoo zeuren|aanstellen|moeilijk|overdrijven|stom
      # tone
      schreeuw*|snauw*|gesnauwd|uitgescholden|scheld*|schold|afgebekt|bekt|afgesnauwd|geblaft|blafte|snauwt
      schreeuwt|schreeuwde|schreeuwen|gilt|brult|yells|yelled|yelling|shouts|shouted|shouting|screamed
      uitlach*|uitgelachen
      lacht|lachen|lachten|lachte ... uit|om_mij|om_me|me_uit
      laugh|laughed|laughing|laughs at
      sarcas*|cynisch*|denigrer*|neerbuigend*|kleiner*|gekleineerd|minachtend*|minacht*|arrogant*|bot|botte|onbeschoft*|onbeleefd*|grof|lomp|brutaal|kil|ijskoud|hooghartig*
      rude|disrespect*|condescending|patronizing|patronising|sarcastic|arrogant|mocked|mocking|mocks|belittl*|humiliat*|cold_tone
      respectloos|respect & <neg>|zonder
      hoe ... tegen|met ... praat|praten|gepraat|praatte|omgaat|omgegaan|omgaan
      toon|toontje & tegen|sprak|praat|waarop|zo|belerend*
      belerend*|betuttel*|bevoogdend
      vernederd|vernederend*|voor_schut|voor_lul|voor_paal|voor_gek|te_kijk|schamper|schande|belachelijk
      rol*|rolde|rolt|rolden ... ogen
      zucht|zuchtte|zuchten|zuchtend
      rolled|rolls ... eyes
      # names and hurtful words
      noemt|noemde|noemden|noemen|calls|called|genoemd ... dom|lui|dik|lastig|moeilijk|gek|probleem*|stupid|lazy|crazy|fat|difficult|hysterisch|dramaqueen|aansteller|monster|slechte|junk|loser|mislukt*|idioot|trut|hoer|slet|kutkind|bitch|retard|nummer
      noemt|noemde|noemden|noemen ... die van
      scheld* ... uit
      ik heb ... naam
      jij|je|ik|hij|zij ... toch ... niks|nooit|niets & zei|zegt|zeiden|bereik*|kan|wordt|word
      <neg> & bereik*|worden & later|toch
      kwets*|gekwetst|pijnlijk*|hurtful|hurt_me|hurtful
      # prejudice
      vooroordeel|vooroordelen|bevooroordeeld|oordeel*|veroordeel*|geoordeeld|judg*|prejudi*|hokje|stempel|stigma*|bestempeld
      discrimin*|racis*|racist|buitenlander*|allochto*|huidskleur|afkomst|moslim|hoofddoek|islam|geloof|cultuur|gay|homo|trans|voornaamwoord*|pronouns|accent|skin|muslim|hijab|geaardheid|lesb*|lhbt*|deadname
      slechte|bad moeder|vader|ouder|ouders|mother|father|parent|mum|dad
      alsof|als|like|as_if ... crimineel|criminele|dader|verdachte|debiel|achterlijk|klein_kind|kleuter|kind|peuter|lastpak|nummer|dom|domme|gek|gekken|dossier|patient|criminal|idiot|child|number|toddler|baby|stupid|dirt|stront|vuil|hond|oud_vuil|ding|object|afval|lucht
      lucht & behandel*|ben|alsof|voor
      tutoyer*|jij_en_jou
      uit de hoogte
      niet eens gedag|hallo|hand
      geen hand|gedag|hallo|goedemorgen|goedendag
      <neg> ... say|said hello|hi
      <neg> & aangekeken|aankijkt|aankijken|keek|kijkt ... aan
      <neg> & eye|look ... me
      negeert|negeerde|negeren & me|mij|mn|haar|ons
      # power, private life
      machtsmisbruik|machtspositie|macht|machtspelletje*|power_trip|power & misbruik*|over|gebruik*|speel*|trip
      dreigt|dreigde|dreigen|dreigden|gedreigd|dreigement*|threaten* & uithuis*|uit_huis|weghalen|afpakken|melding|ots|voogdij|take|rechter|jeugdzorg
      chant*|gechanteerd|blackmail*|gemanipuleerd|manipul*|intimider*|intimidat*
      roddel*|geroddel*|gossip*
      bemoei*|bemoeizuchtig*|privacy ... <neg>|schend*|geschonden
      seksleven|liefdesleven|ongesteld|ondergoed
      dat hoeft|hoef|gaat ... u|je niet|niks te|aan ... weten
      zei|zegt|zeiden|said|says & dik|dom|lelijk|lui|stom|raar|abnormaal|verpest|stupid|fat|ugly|useless|worthless|waardeloos|aandacht|asociaal
      opmerking|opmerkingen|grap|grapjes|grappen|commentaar|comment|comments|jokes|joke ... over|about|maken|maakt
      eigen schuld|schuld_is
      schuld & krijg|kreeg|krijgen|geeft|geven|gaf|gegeven|gaven|mijn|my|fault
    `,
    likely: `
      bejegen*|bejegend|behandeld|behandelt|treated|treats|treat & hoe|slecht|like|als|zo|badly|alsof|raar|way|how
      onvriendelijk*|onaardig*|vervelend* & <worker>|tegen_mij
      onaardig|unkind|mean|gemeen|nasty|unfriendly & <worker>|<they>
      respect|respectvol*|fatsoen|beleefd*|menselijk*
      doet|doen|deed ... alsof|of ... gek|dom|niks|lucht|stom
      vies|viezer*|vieze aan|blik
      boos & <worker>|<they> & op|werd|wordt
      mijn geloof
      oordeel
      denken|dachten|denkt ... meteen|gelijk ... slecht*
      deed|doet|doen ... na
    `,
    hint: `
      toon|houding|attitude|manier|kwetsend|uitdrukking
      noemt|noemde|noemen
      zei|zegt ... dat ik
      schaam*|ashamed
    `,
  },
  information: {
    sure: `
      vroeg|vraag|vroegen|asked ... wat|what ... stond|staat|betekent|betekende|inhield|means|meant|besluit
      brief|brieven|letter|letters|mail|mails|papieren ... met|in|vol|with|full ... woorden|taal|termen|words|turks|engels|arabisch|pools|english
      ken|kennen|know ... <neg> & woord|woorden|words
      wat houdt|betekent|is ... in|precies|eigenlijk|inhoud
      stap voor stap
      step by step
      vertelt|vertellen|vertelden|zeggen|tell|told ... mij|me|ons|us ... niks|niets|nothing
      vertelt|vertellen|vertelden|tell|told|zeggen ... niks|niets|nothing ... over|about
      <neg> ... vertellen|vertelt|vertelde ... hoe|waarom|wat|wanneer
      hoe_lang|hoelang|how_long & <neg>|niks|weet|vertel*|blijven|moet|stay
      could|can|mochten|mocht|kon|konden bring|meenemen|vragen|bezwaar|krijgen & nobody|niemand|nooit|told|verteld|wist*
      korter|eenvoudiger|duidelijker|simpeler|shorter|simpler|clearer
      in het ~ turks|arabisch|engels|pools|tigrinya|farsi|somali|oekraiens|frans|spaans
      <neg> ... toelichting|uitleg|reden|explanation|reason
      wat|what ... reden|reason
      <neg> ... know|weet|weten ... what|wat ... it|het|dat|is|was|inhoudt|getekend|signed
      signed|getekend|ondertekend & <neg> & what|wat|know|weet|begrijp*|snap*|lezen
      ineens|opeens|plotseling|zomaar & brief|mail|beschikking
      uitleggen wat|waarom|hoe|dat
      inhoudt|inhield|betekent
      filmpje|folder|lijstje|overzicht|samenvatting|schema & over|van|na|wat|zou|krijgen
      kort ~ lijstje|overzicht|verslagje
      <neg> ... vertelde|vertelt|verteld|zei|zegt|uitgelegd ... waarom|wat|hoe|waarover|wanneer
      hoe werkt|gaat ... dat|dit|het|zoiets ... eigenlijk
      wachten|wacht ... op ... bericht|nieuws|duidelijkheid
      niks|niets|nothing ... gehoord|heard ... over|about|hoe|wat
      <neg> ... zegt|zei|vertelt|vertelde|said|says|tells iets|waarom|waarover|wat|me|anything
      brief|mail|beschikking|formulier*|letter|plan & uitleggen|inhoudt|betekent|snap|begrijp*|understand|mean|means
      snap|begrijp|snapt|begrijpen ... er ... <neg>|geen|niks|bal|hout|reet|snars
      geen|no bal|hout|clue|flauw_idee|touw
      <neg> & know|knew & lawyer|right|rights|bring|could|allowed|bezwaar
      wist|wisten ... <neg> ... dat ... mocht|mochten|kon|konden|bestond|recht
      bezwaar ... termijn|mogelijk|maken|kon
      pas achteraf|later
      waarover|waarvoor|where_to|waarheen & <neg>|niemand|weet
      fijn|handig|scheelt|schelen|goed|nice|help & lijstje|overzicht|samenvatting|schema|list|summary|op_papier|mailtje|kort
      lijstje|samenvatting & na|gesprek
      kan ... <neg> ... goed lezen|schrijven
      laaggeletterd|analfabeet
      # hard words and letters
      moeilijke|ingewikkelde|dure|vage|difficult|complicated|big woorden|taal|brief|brieven|termen|words|language|letters|zinnen|letter|begrippen
      vakjargon|jargon|vaktaal|afkorting*|abbreviation*|ambtelijk*|juridisch*|ambtenarentaal|legalese|legal_language|juristentaal
      gewone|gewoon|normale|normaal|simpele|simpel|begrijpelijk*|eenvoudig*|klare|jip|plain|simple|helder nederlands|taal|dutch|english|language|words|woorden|uitleg
      snap*|begrijp*|begreep|snapte|begrepen & <neg> & brief|brieven|woord|woorden|helft|staat|plan|besluit|wat_er|papier*|mail|bedoel*|verslag|formulier*|betekent|zeggen|waarom|beschikking
      <neg> & understand|understood & letter|letters|word|words|what|why|paper*|form|forms|decision
      wat ... is|betekent|houdt|zijn|betekende ... ots|gi|mdo|uhp|indicatie|beschikking|voogdij|machtiging|eig|eigenlijk
      wat ... betekent|betekende|inhoudt|inhield & <neg>|niemand|weet
      what ... means|mean|is & nobody|told|explain*
      # no explanation
      <neg> & uitleg|uitgelegd|uitleggen|legt|legde|uitlegt|legden|toelichting|toegelicht|reden|redenen|motivatie|onderbouw*|verklaring
      legt|leggen|legde|leg & uit & <neg>|niemand|fatsoenlijk
      zonder|without uitleg|reden|explanation|reason|toelichting|explaining|opgaaf
      <neg> & explain|explained|explains|explanation|reason|reasons
      <neg> & waarom|why & zegt|zeggen|weet|gezegd|hoor*|verteld|vertelt|vertellen|told|tell|said|says|know|knows|zei
      waarom ... weet|weten|snap|hoor* ... <neg>
      waarom ... <neg> gezegd|verteld|uitgelegd
      hoorde|hoor|heard ... van|via|from ... anderen|andere|school|kind|dochter|zoon|buurvrouw|ex
      <neg> & ons|me|mij|ik|us|mijn & verteld|vertelt|gezegd|told|geïnformeerd|geinformeerd|op_de_hoogte|informed|ingelicht|bericht_gekregen|gewezen|medegedeeld|vertelde
      <neg> & op de hoogte
      <neg> & geinformeerd|ingelicht|informed|gewezen|voorgelicht|doorgegeven
      onduidelijk*|vaag|unclear|vague|wazig|confusing|verwarrend*
      <neg> & duidelijk|duidelijkheid|clear|helder
      in het ongewisse
      in ... duister|dark
      tast* ... duister
      geen idee ... wat|waarom|hoe|waar|wanneer|of|waarvoor
      no idea ... what|why|how|when
      weet|weten|wist|wisten ~ <neg> ... waar_ik_aan|wat_er|wat_de|waarom|hoe_lang|hoelang|waar_we|waar_wij|hoe_het|wie_wat|wie_waar|welke|waar_hij|waar_zij
      <neg> & weet|weten & waar & toe
      informatie|info|information & <neg>|weinig|te_weinig|no|verkeerd*|tegenstrijdig*|onvolledig*|foute|wrong
      # rights
      rechten|recht_op|rights & <neg>|wist|weet|know|told|gewezen|verteld
      vertrouwenspersoon|advocaat|klachtenregeling|lawyer|advocate|rechten & <neg>|verteld|gewezen|wist|wisten|bestond|told
      klacht ... waar|hoe ... kan|moet|kon & weet|wist|<neg>
      # interpreter, other language
      tolk|interpreter|vertaal*|vertaling|translat*|translator|vertaald|anderstalig
      <neg> & nederlands|dutch & spreek*|spreekt|lees|lezen|speak|read|praat|goed
      allemaal|all|alles|only ... in|in_het dutch|nederlands
      mijn taal
      my language
      # it differs every time
      tegenstrijdig*|contradict*|spreken elkaar tegen
      ene|een|de_een|de_ene|one zegt|says|zei & ander|andere|other|another
      iedereen|elke|elk|ieder|everyone ... zegt|vertelt|says ... wat|anders|iets_anders|something|different
      zegt|zeggen|zei ... steeds|telkens|iedere|elke|weer ... iets|wat anders
      different ... story|answer|answers|things
      ander|andere verhaal|antwoord|uitleg
      hoeft|hoef|hoeven ... niet te weten
      overzicht|schema|stappenplan|a4tje|a4|op_een_rij|overview
      in ... brief|letter & staat|stond|nederlands|begrijp*|snap*
    `,
    likely: `
      <neg> ... gehoord ... hoe|wat|waarom|of|wanneer
      wat is er ... hand
      wat ... gaat ... gebeuren
      what ... going ... happen
      wat ... nu|verder|volgende ... stap
      uitleg|uitleggen|explain|explanation|leg ... uit
      bladzijden|pagina|paginas|pages|kantjes
      folder|website|brief|brieven|formulier*|letter|letters
      ineens|opeens|plotseling|suddenly|zomaar & brief|mail|besluit|hoorde|beschikking
      voorbereid* & <neg>
      achteraf|toevallig & hoor*|gehoord|ontdek*
    `,
    hint: `
      begrijp*|snap*|onduidelijk|waarom|why
      wist ... niet
      informatie|info
    `,
  },
  say: {
    sure: `
      zonder ... iets|wat|me|mij|ons ... te ~ vragen|overleggen|zeggen
      zonder te vragen|overleggen|vertellen
      iedereen|everyone ... over mijn|onze|my|our leven|gezin|life|toekomst & behalve|zeggen|except|beslist
      op|naar ... andere|ander school|groep|huis|plek ... gezet|gedaan|geplaatst|gestopt|zonder
      choice|keuze|keus & not|geen|no|niet|had
      <neg> ... a choice
      drukt|drukken|drukte|drukten & door
      met mij|ons|me ... heeft|hebben|had ... niemand
      <neg> ... met ... mij|ons|me ... over_gehad|overlegd|besproken|gehad
      in ... planning|agenda|systeem ... dat ik|we|wij
      iets anders dan ... behandelaar|voogd|zij|ze|hun|hulpverlener*|jeugdbeschermer
      het ging|gaat ... alleen ... over ... hem|haar|mij|ons
      over mij|ons|hem|haar ... niet met
      about us|me ... without|not_with
      not ... with us|me
      mijn|onze mening|stem ... telt|telde|doet ... <neg>
      al ... geweest|begonnen|gestart|bezig ... toen|voordat
      zonder ... dat ... wij|ik|we|mijn|hij|zij & mochten|mocht|wist|wisten|gevraagd|woord|zeggen|mee|bij|betrokken
      kannen en kruiken
      in_te_brengen|inbrengen & <neg>|niks|niets
      nergens|niks ... over|aan ... meebeslissen|mee_beslissen|zeggen|meepraten
      bij ... eigen|mijn_eigen bespreking|overleg|gesprek|plan|zaak
      eigen bespreking|overleg|plan
      meeting ... about me|my|us
      meeting & heard_about|afterwards|later|not_invited|not_told|without
      ingeschreven|aangemeld|opgegeven ... terwijl|maar|voor|op
      ben 14|15|16|17|18 en|and & mag|moet|bepaal*|allowed|zelf
      bepaalt|bepalen|beslist|beslissen|decides|decide ... alles|everything|zelf
      tekenen|getekend|teken|sign & anders|of|or|otherwise|uit_huis|else
      vrijwillig kader
      moet gewoon|maar meewerken
      zonder overleg
      ouder*|wij|ik|we|parent ... gezag & <neg>|toch|besl*|gepasseerd|genegeerd
      gepasseerd|bypassed|overruled
      # decided without us
      besl*|beslo*|bepal*|bepaa*|beslissing*|besluit* & zonder|achter|over_mij|over_ons|over_mijn|over_me|voor_mij|voor_ons|voor_me|zelf|hun|alleen|ze|zij|al|buiten
      zonder|without & overleg|overleggen|overlegd|vragen|asking|consulting|toestemming_te|mij|me|ons|mijn|ons_te|me_te|inspraak & besl*|besluit*|bepaal*|gekozen|plan|gemaakt|verhuis*|overgeplaatst|geplaatst|decided|moved|veranderd|geregeld|aangemeld|ingeschreven|wijzig*|veranderen|gestopt
      decid*|decision*|chose|choose & without|for_me|for_us|not_asked|about_me|behind|already|nobody|never
      voor mij|me|ons|hem|haar gekozen|besloten|bepaald|beslist|ingevuld|geregeld|gedaan
      gekozen|besloten|bepaald|beslist|ingevuld & voor_mij|voor_me|voor_ons|voor_hem|voor_haar
      over ... hoofd|hoofden ... heen
      over mij|ons|me|mn & zonder
      achter ... rug
      behind ... back
      buiten ... mij|me|ons om
      <neg> & inspraak|inbreng|zeggenschap|meebeslis*|meepraten|meedenken|mee_praten|mee_denken|mee_beslissen|keuze|keus|kiezen|te_zeggen|in_te_brengen|invloed|stem|a_say|choice|vote|voice
      <neg> ... say in
      <neg> ... mag|mocht|mochten|mogen ... mee|kiezen|beslissen|meebeslissen|zeggen
      niks|niets|nothing ~ te|to|in_te ~ zeggen|brengen|inbrengen|vertellen|say
      heb|hebben|had ~ niks|niets ... te zeggen|vertellen|brengen
      voldongen feit
      stond al vast
      al ... vast|besloten|beslist|klaar|bepaald|geregeld|rond
      already ... decided|made|done
      <neg> & gevraagd|vroeg|vroegen|vraagt|vragen & wil|wilde|wou|vond|vind|wat_ik|of_ik|ok|oké|oke|goed_vond|eens
      <neg> & asked|ask & want|wanted|ok|okay|if_i|me_if|what_i
      # plan
      plan|hulpplan|gezinsplan|perspectiefplan|behandelplan|zorgplan|begeleidingsplan|perspectief & zonder|klaar|al|<neg>|nooit|tekenen|getekend|without|over_ons|over_mij|gemaakt|geschreven|bedacht|made|moest
      ondertekenen|tekenen|handtekening|getekend|sign|signed|signing|signature & moest|moesten|moet|anders|druk|gedwongen|meteen|nog|had|forced|pressure|dwing*|onder|leeg|have|made
      # pressure
      onder druk|dwang|dreiging
      druk & toestem*|zett*|gezet|tekenen|akkoord|instem*|voel*
      gedwongen|dwingen|dwingt|dwongen|forced|opgedrongen|door_strot|verplicht & <neg>|moet|hulp|vrijwillig|therapie|gesprek|me|mij
      onder druk ja|toestemming|akkoord
      vrijwillig* & <neg>|zogenaamd|anders|maar|druk
      kreeg|had|heb geen keuze|keus
      no choice
      ik|we moest|moesten wel
      # not invited
      <neg> & uitgenodigd|uitnodiging|invited|invite|uitgenodig*|bijzijn|aanwezig|aanschuiven
      mocht|mag|mochten|mogen ~ <neg> bij ... overleg*|gesprek|bespreking|vergadering|meeting
      overleg*|mdo|vergadering|bespreking|meeting|meetings|rondetafel|teamoverleg|evaluatie|zitting|rtgo & zonder|without|<neg>|mocht|wel_over
      praten|praat|gepraat|besproken|talk|bespreken|discuss* & over_mij|over_ons|over_me|about_me|about_us|zonder
      # wish ignored
      wil|wilde|wou ~ <neg> ... plaats*|geplaatst|verhuiz*|therapie|school|groep|verhuizen|opleiding
      want*|wish & <neg> & <they>|anyway|but
      mijn|onze|my|zijn|haar wens|wensen|voorkeur|wish|wishes|mening|keuze
      mocht|mag|mochten|mogen ... <neg> ... kiezen|uitkiezen|meekiezen|bepalen
      mag|mocht ik|we|wij|hij|zij niet|niks zelf|beslissen|bepalen|kiezen
      welke opleiding|school|stage
      overgeplaatst|overplaatsing|overgeplaats*|uithuisplaats*|uithuisgeplaatst & ineens|opeens|zonder|zomaar|plotseling|van_de_een|<neg>
    `,
    likely: `
      besloten|beslist|bepaald|bepaalt|bepalen|beslissen|besluiten|decided|decide|decides|beslissing|besluit
      inspraak|meebeslis*|meepraten|meedenken|zeggenschap
      <they>|<worker> regelt|regelden|regelde|geregeld
      ik ben ... oud genoeg|17|16|15
      <neg> ... betrokken|betrekken|involved
      ongevraagd*
      moet|moest van <they>|<worker>|jeugdzorg
      <neg> ... gevraagd
      nobody asked
      never asked
    `,
    hint: `
      keuze|plan|overleg|beslissing*|wens
      moet|moest & van
    `,
  },
  agreements: {
    sure: `
      doen|doet|do ... wat ... zeggen|zegt|beloven|belooft|beloofd|afspreken|say
      is|komt|was|altijd|always|weer|steeds ... late|laat
      leaves|gaat|vertrekt ... early|eerder ... weg
      leaves|left early
      te vroeg weg
      er zou ... iemand|begeleider|hulp|een & niet|maar|nooit|niemand
      beloofd|belooft|promised ... in|voor ... <time>|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      <worker>|<they> ~ vergeet|vergat|forgot|forgets|vergeten
      vergeet|vergat|forgets|forgot ... altijd|steeds|weer|always|elke
      zouden|zou ... laten ... weten|horen
      zouden|zou ... binnen ... horen|bericht|antwoord|weten|krijgen
      zou|zouden|would|will|d ~ ... by|voor|before|voor_het ... <day>|weekend|juli|maand & weeks|weken|nog|maanden|been|later|inmiddels
      said|zei|zeiden ~ she|he|they|ze|hij|zij ~ d|would|will|zou|zouden ... call|email|bellen|mailen|regelen|send|sturen|ring|write|arrange|komen
      zei|zeiden|zegt ... dat ... ik|we|wij ... zou|zouden|krijgen|mocht|mochten & nu|maanden|weken|nooit|lol|nog
      al ... keer ... op rij
      keer op rij
      tevoren ... niet|af|dat
      niemand aan ... lijn|telefoon
      op ... laatste moment|nippertje
      belde|belt|bellen|gebeld ... af|afgebeld
      last minute
      zou|zouden|would|said_he_would|said_she_would|had_gezegd ... terugbellen|bellen|mailen|email|call|ring|sturen|send|regelen|arrange & <many>|<time>|verder|later|nog|since|geleden|ago|been|maart|november|januari|inmiddels
      zei|zeiden|zegt|zeggen|said ... zou|zouden|would|she_d|hed|shed|theyd & nu|nog|nog_steeds|still|inmiddels|ago|weken|maanden|weeks|months|nooit|never|been
      <worker>|<they> ~ zei|said ... dat ik ... krijgen|zou|mocht & nu|nog|nooit
      nog steeds|altijd ... <neg>|wachten ... gekregen|gehoord|ontvangen|binnen
      zou ... binnen & <time>
      zou|zouden ... klaar|af|geregeld zijn
      blauwe|blue vinkjes|vinkje|ticks
      nul|geen reactie|antwoord|respons
      voicemail*|ingesproken
      niemand ... pakken|telefoon|bereik*
      dichte|gesloten|closed deur|door
      no reply|response|answer|contact
      had ... moeten|zullen ... bellen|komen|regelen
      beloofd was
      <neg> ... gedaan|gebeurd ... wat ... afgesproken|beloofd|toegezegd
      te laat ... en|komt|kwam
      # cancelled
      afgezegd|afzeg*|afgebeld|zegt|zegde|zei|belde|zeggen|belt ... af
      afspraak|afspraken|appointment*|gesprek|huisbezoek|meeting|intake & afgezegd|afgebeld|afzeg*|cancel*|verzet|verplaatst|verschoven|gecanceld|ging_niet_door|niet_door|uitgesteld|vergeten|verviel|niet_gekomen|moved|postponed|forgot|geannuleerd|dubbel
      cancel*|gecanceld|gecancelled|cancelt|annuleer*|geannuleerd|reschedul*
      gaat|ging|gaan ... weer|wéér|steeds ... niet door
      niet op komen|komt|gekomen dagen
      kwam|komt|komen|kwamen|verscheen|opdagen & <neg> & opdagen|dagen|afspraak|gesprek|huisbezoek|afgesproken
      <neg> & show*|turned|turn & up
      stond|sta|zat|zit|staan ... voor|te ... dichte|gesloten|niks|niets|wachten
      no show
      # promises
      belo*|toezeg*|toegezegd|promis* & <neg>|maar|maanden|nog|steeds|nooit|niks|but|leeg|lege|altijd|jaar|jaren|zou|zouden|dan
      belofte|beloftes|beloften|beloofd|beloofde|belooft|beloofden|beloven|toezegging*|toegezegd|promise|promised|promises
      afspraak is afspraak
      deal is a deal
      afspraak|afspraken|agreement*|afgesproken|agreed & <neg>|nagekomen|nakomen|niet_na|aan_gehouden|houdt|houden|komt|komen|geschonden|verbroken|gebroken|broke|kept|keep|kept|vergeet|vergeten|ineens|toch|anders|keer|maar|zou|zouden
      komt|komen|kwamen|kwam ... afspraak|afspraken ... <neg>|na
      houdt|houden|hield|hielden ... zich ... <neg>
      houdt|houden|hield|hielden ... woord
      keep|keeps|kept ... word
      zou|zouden|zouen|would|going_to & bellen|terugbellen|mailen|terugkomen|regelen|sturen|komen|langskomen|uitzoeken|opsturen|aanvragen|contact|laten|call|send|arrange|get_back|doorgeven|appen|antwoord*|reageren|overleggen & <neg>|nog|week|weken|dagen|maand|maanden|later|maar|steeds|pas|but|still|wacht|gebeurd|gedaan|gehoord
      er zou & komen|zijn & <neg>|nog|maand|is_het
      # unreachable, no answer
      <neg> ... bereikbaar|te_bereiken|te_pakken|reachable|reach|available
      bereikbaar|bereiken|te_pakken ~ <neg>
      onbereikbaar|voicemail|unreachable|antwoordapparaat|wachtmuziek|ingesprek|in_gesprek|doorkies*|receptie|wachtrij
      neemt|nemen|nam|namen ... <neg>|nooit|niet ... op
      neemt|nemen|nam ... op & <neg>
      <neg> & opnemen|opgenomen|opneemt & telefoon|bel|app|ze|nooit
      <neg> & pick*|answer|answers|answered|respond*|response|reply|replies|replied|call_back|called_back|calls_back|ring_back
      <neg> & antwoord*|beantwoord*|geantwoord|reactie|reageer*|gereageerd|reageren|terugbel*|teruggebeld|belt_terug|bellen_terug|teruggemaild|terugmail*|terugapp*|teruggehoord|terug_gebeld|terug_gehoord|belt_me_terug|terug
      bel*|bellen|belt|gebeld|mail*|gemaild|app*|geappt|sms* & <neg>|terug & terug|antwoord|reactie
      bel|gebeld|mail|mails|gemaild|app|called|emailed|emails|texted|belde|mailde & keer|keren|times|weken|dagen|<many>
      belt|bellen|belde|bel ... dan|weer|nooit|me ... niet
      laat|laten|liet ... <neg> ... weten|horen
      <neg> ... horen|laat_weten|gehoord ... sinds|meer|al|van
      <neg> & gehoord|horen|heard & sinds|al|weken|maanden|meer|weeks|months|since|terug|back|ooit
      radiostilte|doodstil|stilte|ghost*|geghost
      linksgelezen|blauwe vinkjes
      left on read
      # late
      te|veel|altijd|weer|steeds|uur|kwartier|minuten laat
      te laat & kom*|kwam*|gekomen|verslag|brief|steeds|altijd|weer|begeleider|taxi|bus
      late & always|again|hour|minutes|hours|every
      an hour late
      half uur|kwartier|uur wachten|gewacht|zitten_wachten|staan_wachten
      vergeet|vergeten|vergat|forgot|forgets|forgotten & afspraak|me|mij|ons|mijn|steeds|weer|altijd|verjaardag|bellen
      komt|komen|kwam ... er ... <neg>|niets|niks van terecht
      niks|niets|nothing & gebeurd|gebeurt|geregeld|happened|happens|gedaan
      nul resultaat|actie
      aan het lijntje|hou*
      van uitstel komt
      schuiven|schuift|schoven ... voor zich uit
      standaardmail|automatisch*
    `,
    likely: `
      afspraak|afspraken|appointment*|afgesproken|agreed
      termijn|deadline|binnen ... <time>
      wacht|wachten|waiting & antwoord|reactie|telefoontje|mail|reply|answer|call|brief
      oplossing & nergens|geen|nooit
      terugbellen
      zou|zouden & dagen|week|maand|weken
    `,
    hint: `
      zou|zouden
      laat|late|weer
      bel|bellen|mail|contact
    `,
  },
  continuity: {
    sure: `
      new|nieuwe|nieuw ~ one|begeleider|voogd|persoon & <neg> & read|gelezen|ingelezen|weet|wist|knew|know
      bestaat|alleen ... uit ... uitzendkrachten|invallers|flexwerkers
      nooit eerder ... met ... gewerkt
      <neg> & gewerkt & ervaring|eerder|autisme|kinderen|pubers
      <worker> ... met vakantie|verlof|zwangerschapsverlof
      vakantie|verlof & <worker> & <neg>|niemand|vervang*|geen|achterwacht
      iedereen|everyone|everybody ... verdwijnt|vertrekt|weggaat|weg|leaves
      heb ... niks|niets met
      met|with deze|haar|hem|her|him ... niks|niets|klik|nothing
      elke|iedere|every week|dag|keer|dienst|maand|day|month|time|shift ... ander|andere|nieuw|nieuwe|iemand_anders|different|new|someone_else
      <worker> & ziek & <neg>|vervang*|maanden|weken|al|sinds|zomer|lang
      my|our|mijn|onze <worker> left|weg|vertrokken|gestopt|stopt|is_weg
      vertrouw*|trust & weg|left|leaves|vertrekt|gone & net|weer|dan|as_soon|then|just
      <neg> & klikt|klik|click*
      klikt|klikte ... <neg>|nie|totaal
      klikt ... tussen
      had ... dossier|verslag ... <neg> gelezen
      read|gelezen & file|dossier & <neg> & new|nieuwe|worker|begeleider
      zelfde vragen|verhaal ... weer|opnieuw|elke|keer
      same questions|story
      weer|again ... vertellen|uitleggen|beginnen|explain|tell
      # always somebody else
      <new> ~ <worker>|gezicht*|mensen|persoon|personen|face|faces|person|people
      nieuwe|new ~ psychologe
      steeds|telkens|elke|iedere|weer|alweer|every ... nieuw|nieuwe|ander|andere|new|different ~ <worker>|gezicht*|persoon|mens|mensen|face|person|iemand
      weer|alweer iemand anders|nieuw|nieuws
      <worker> & gewisseld|wissel*|vertrok*|vertrekt|vertrokken|weggegaan|ontslag|gestopt|stopt|opgestapt|leaves|leaving|left|quit|changed|replaced|vervangen|wisselt|met_verlof|zwangerschapsverlof|ziek|overspannen|afscheid
      <many> ~ <worker>
      <many> .. <worker> ... <many>? <time>
      <many> ... begeleiders|voogden|mentoren|hulpverleners|behandelaren|behandelaars|workers|therapeuten|gezichten|jeugdbeschermers|psychologen|therapists|people
      steeds|telkens|constant|altijd|elke_dag|elke_week|always|every_week .. ander|andere|nieuwe|iemand_anders|wisselende|different|new|someone_else|een_ander
      verloop|personeelswissel*|wisseling*|personeelsverloop|personeelstekort|turnover|onderbezet*|onderbezetting|doorstroom
      invaller*|invalkracht*|invallers|uitzendkracht*|zzper*|zzp|flexwerker*|flexkracht*|agency_staff|temp|temps|flexer*|inval|oproepkracht*|vervanger|vervanging|inval* 
      vaste gezicht|begeleider|persoon|begeleiding|mentor|aanspreekpunt|hulpverlener|contactpersoon|mensen|iemand|voogd|jeugdbeschermer|team|worker
      <neg> ... vaste|vast|fixed
      hecht*|gehecht|band|vertrouwensband & opgebouwd|opbouwen|kwijt|weg|net|steeds|<neg>|nieuw|begeleid*|mentor|verbroken|had
      vertrouwen|trust|vertrouw & opbouwen|opgebouwd|build|opnieuw|elke|nieuw|weer|net|weg|built
      wie is ... nu|eigenlijk|mijn ... mentor|voogd|begeleider|contactpersoon
      <neg> ... afscheid
      say goodbye
      afscheid & kunnen|nemen|genomen|kon
      stond|is|was ... ineens|opeens ... ander|iemand_anders|nieuwe
      # handover
      overdracht*|overgedragen|overdragen|handover|hand_over|handed_over|ingelezen|inlezen|inwerk*|ingewerkt|op_de_hoogte_gebracht
      <neg> & ingelezen|gelezen|doorgegeven|weet & nieuwe|invaller*|vervang*|opvolger
      nieuwe|opvolger|vervanger|invaller|new & wist|weet|kende|kent|knew|knows|had|weten|kennen & <neg>
      # story again
      opnieuw|again|overnieuw|weer & verhaal|story|vertel*|uitleg*|beginnen|begin|explain*|tell|start*|over
      verhaal|story & opnieuw|weer|again|overnieuw|steeds|times|zoveelste|nogmaals|voor_de
      begin|beginnen|start ... weer|weer_van|van ... voren|nul|scratch|begin
      from scratch
      van voor af aan
      van voren af aan
      # no click
      klik|click|klikt|klikte|clicked & <neg>|geen|wel
      <neg> & klik|klikt|klikte|click|clicks|connection|chemie|match|matcht|get_along|get_on
      match|matcht & <neg>|slecht*
      hekel|hate|haat|mag_haar_niet|mag_hem_niet|ligt_me_niet|ligt_mij_niet & <worker>|nieuwe
      <neg> & vertrouw|trust & <worker>|haar|hem|nieuwe
      andere|ander|nieuwe|different|new begeleider|mentor|voogd|hulpverlener|jeugdbeschermer|behandelaar|worker|therapist|psycholoog|begeleiding & wil|willen|vraag|gevraagd|want|mag|graag|liever|aangevraagd|kreeg|kregen|krijgen
      # little experience
      onervaren|inexperienced|net_van_school|pas_afgestudeerd|net_afgestudeerd|net_begonnen|broekie|groentje|jonkie|pas_begonnen|net_klaar|zonder_diploma|diploma|ongeschoold*|onbekwaam*|inexperience
      <neg> ... ervaring|experience|verstand|kennis|opgeleid|opleiding|deskundig*|bevoegd*|gekwalificeerd|trained|training|qualified
      weet|weten|wist ... <neg> ... wat ... aan|met ... moet|moeten|doen
      jonger dan
      zelf ... geen kinderen
      22|21|23|24|19|20 jaar|jarige & <worker>
      kennen ... naam|namen ... <neg>
      kent|kennen|know|knows|weten|weet & <neg> & naam|name|kind|zoon|mij|me|dochter|hem|haar
      changed my|our worker
    `,
    likely: `
      stagiair*|studente|trainee|intern
      nieuwe|new|ander|andere|another <worker>
      wissel*|wisselen|gewisseld|vervang*
      ziek & <worker>
      weer iemand|een|ander
      klik
      <worker> ~ weg|vertrek*|leaving|kwijt
      weg & net|weer & vertrouw*|trust|gewend|band
    `,
    hint: `
      nieuwe|invaller*|ervaring
      opnieuw
    `,
  },
  cooperation: {
    sure: `
      iemand|een ... die|who ... alles ... regelt|coordineert|overziet|weet|bijhoudt
      somebody|someone elses|else problem|job|responsibility
      one|een person|persoon|iemand|aanspreekpunt|contactpersoon & instead|plaats|zes|vijf|alle|regelt|coordin*
      in plaats van ... losse|verschillende|zes|vijf|tien
      every|elke agency|instantie|organisatie|organisation
      did|do not get|have ... information ... from
      informatie|info|gegevens|information & <org> & <neg>|kwijt|opnieuw|twice|again
      bomen ... bos
      as|als|if|wanneer ik ... <org> ... bel|call & moet|told|must
      samen|together & zitten|tafel|sit & school|wijkteam|gemeente|behandelaar|ggz|alle
      <neg> & weet|knows|weten|know & ander|other|ander_doet|others & doet|doing|does|doen|bezig
      geen|none ... hen|them|die|deze ... weet|knows|weten
      not|niet their|hun|our|onze ~ department|afdeling|taak|job|responsibility
      van ... ene|een naar ... ander|andere
      one office|person|agency to the|another
      iedereen|everyone|everybody|allemaal ... op ... hoogte
      hulpverleners ... ons gezin
      ruzie|discussie|strijd|gesteggel|argue|arguing|fight & betalen|betaalt|pays|pay|financier*|wie|who & <org>|gemeenten|instellingen|wie_het|it
      wacht|wachten|waits|waiting ... op|for ... <org>|elkaar
      stuurt|sturen|stuurde|sends|send ... terug|door|weer ... naar|to
      wist|weet|weten ... van|er niks|niets|nix
      niemand|nobody ... leiding|charge|regie|overzicht|verantwoordelijk*
      kastje & muur
      kastje naar
      pillar to post
      van|from ... loket|bureau|instantie|instelling|hulpverlener|organisatie naar|to ... loket|ander*|volgende
      langs elkaar heen|heenwerk*|heenpraten
      langs|past elkaar|each_other
      werken|werkt|samenwerk*|werken_niet & samen|langs|elkaar|together & <neg>|elkaar|langs
      samenwerk*|samen_werken|samenwerking|work_together|working_together|cooperat*|afstem*|afgestemd|collaborat*
      <neg> & elkaar|each_other & weet|weten|praten|overleg*|contact|know|talk|communic*|wisten|spreken
      wijst|wijzen|wezen|verwijst|verwijzen|verwees|points|point|pointing|schuift|schuiven|verwijs* & naar|elkaar|to|door|at & <org>|elkaar|ander*|each|other|eachother
      <org> & zegt|zeggen|zei|vindt|says|say|wacht|wachten|verwijst|wijst|wil|vond|weigert & <org> & zegt|zeggen|zei|vindt|says|say|andere|anders|<neg>|wacht|terug|moet|that
      <org> zegt|zei|says|zeggen|wijst|verwijst|stuurt|wacht & <org>
      <org> ... naar|to ... <org>
      <org> & <org> & elkaar|niet|geen|verwijs*|naar|stuurt|niks|wie|overleg|tegen|anders|samen|weet|weten|verschillen*|ruzie|beide|both
      niemand|nobody|wie|who & verantwoordelijk*|responsib*|regie|coordin*|overzicht|eindverantwoord*|charge|in_charge|kar_trekt|leiding
      <neg> verantwoordelijk|verantwoordelijkheid
      <neg> ... neemt|nemen ... verantwoordelijk*|regie
      <neg> onze|our taak|verantwoordelijkheid|afdeling|job|department|budget
      niet van ons|hun
      daar gaan|gaat wij|ze|men|hij niet|over
      wie ... betaalt|pays
      <many>|tig|zoveel instanties|organisaties|hulpverleners|partijen|loketten|agencies|organisations|organizations|mailadressen|systemen|clubs|professionals|instellingen
      instanties|hulpverleners|partijen|organisaties|agencies & elkaar|naast|door_elkaar|langs|overleg*|dubbel|allemaal|<neg>
      doorgestuurd|heen_en_weer|teruggestuurd|terugverwezen|doorverbonden|sent_back|back_and_forth|passed_around
      heen en weer
      back and forth
      afschuiven|schuiven|schuift ... af|door|elkaar
      school & wist|weet|weten & <neg> & voogd|jeugdzorg|begeleid*|hulpverlen*|therapeut|behandel*|groep|instelling|wijkteam
      school & jeugdzorg|ggz|wijkteam|hulpverlen*|gemeente|behandelaar|groep & elkaar|samen|contact|overleg*|<neg>|tegen|anders|communic*
      samen|gezamenlijk ... plan
      communicer*|communicatie|communication|communicate* & tussen|onderling|between|elkaar|with_each
      onderling & <neg>|overleg*|contact
      doen|does|do ... dubbel werk
      tussen wal en schip
      between two stools
      school ... thuis|geschorst|schorst|leerplicht|wil_hem_niet|weigert|passend_onderwijs|geen_school|thuiszitter|verzuim
      thuiszit*|leerplicht*|passend onderwijs
      gemeente & budget|beschikking|betaalt|toestemming|akkoord|indicatie|vergoed*|contract*|aanvraag|wacht|geweigerd|afgewezen|wmo
      ik ben ... postbode|boodschapper|secretaresse|regisseur|doorgeefluik|koerier
      messenger
      informatie & delen|uitwissel*|doorgeven & <neg> & <org>|elkaar
    `,
    likely: `
      instanties|organisaties|loketten|loket|agencies|instellingen
      <org> & <org>
      samenwerk*
      afdeling*|department
    `,
    hint: `
      school
      gemeente*|instantie*|verwijs*|municipality|agency
    `,
  },
  access: {
    sure: `
      18|achttien|eighteen ... werd|was|stopte|stopt|stopped|alles
      stopte|stopt ... alles ... klap
      in een klap
      closed|sloten|afgesloten|gesloten ... case|zaak|hulp|traject|dossier & while|terwijl|nog|still|even|though|terug
      sinds|since & wachtlijst|waiting|wachten
      doof|dove|deaf|blind|slechthorend|gebarentaal|rolstoel|wheelchair
      nu|now ... iemand|hulp|help nodig
      hulp|begeleiding|thuisbegeleiding|uren|therapie|therapy|help ... teruggebracht|verminderd|gekort|verlaagd|minder|gehalveerd|cut|reduced|geschrapt
      van ... naar ... uur|uren
      redden ... niet
      individueel ... kan niet|mag
      groepstherapie|groepsbehandeling
      overbrugging*
      binnenkort & maand*|jaar|wachten|al|horen
      dichtstbijzijnde|nearest
      niemand|geen ... die ... behandelt|behandelen|gespecialiseerd
      in ... regio|buurt|provincie & <neg>|niemand|geen
      <many> <time> ~ wachten|gewacht|waiting|waited|wachtlijst
      maanden|maand|jaar|months|years ... moeten|moet|must|have_to wachten|wait
      drive|rijden|reizen|travel ... hour|hours|uur|minuten|minutes
      hour|hours|uur each|enkele|heen way|reis|en_terug
      autis*|adhd|eetstoornis|trauma|lvb|hoogbegaafd & groep|cursus|opvoedcursus|training|voor_kinderen|is_voor
      groep ... is voor kinderen|jongens|meisjes|jongeren
      opvoedcursus|oudercursus|parenting_course|opvoedtraining
      budget|geld|money|potje ... op|gone|out
      crisis|spoed & wacht*|maanden|weken|weeks|months
      in de war & hulp|gestopt
      onder|tijdens werktijd|schooltijd|werk
      uurtje|uur ... in|per ... week|maand & hulp|begeleiding|therapie|nodig|krijg*
      # waiting
      wachtlijst*|wachttijd*|wachtrij|wait_list|waiting_list|waitlist|wachten_op_hulp|wachtende
      wacht|wachten|wachtend|gewacht|waiting|wait|waited|op_zich_laat & <care>|psycholoog|pleeggezin|kamertraining|woning|behandelplek
      <time> ~ wachten|waiting|wait|gewacht|waited ~ op? ~ <care>|plek
      <neg> & plek|plekje|plaats|place|bed|beschikbaar|woonplek|spot|available & is|vrij|hulp|nergens|crisis*|meer|voor|passende|voor_mij|voor_hem|voor_haar|any*
      nergens plek|terecht|heen|plaats
      crisisplek|crisisopvang|crisisplaats*|crisisgroep|crisisbed|tijdelijke_plek & <time>|nog|steeds|al
      doorstroom*|doorstromen|vervolgplek|uitstroom
      still no <care>|place
      nog steeds|altijd geen <care>|behandeling|psycholoog|begeleider|plek|school
      <neg> & <care> & krijg*|gekregen|kregen|kreeg|get|got|getting|voor|start|begonnen|gestart|is_er
      aangemeld|aanmelding|verwezen|verwijzing|referred|referral & <time>|nog|wacht*|geleden|nooit|ago
      hulp ... komt|kwam ... te laat|niet
      te laat & hulp|help|ingegrepen
      # does not fit
      <care> & past|passend*|passen|aansluit*|sluit|helpt|geschikt|fit|fits|suit*|werkt|werkte|geholpen|zinloos|nutteloos|useless|right & <neg>
      <neg> passend*
      <neg> & passende|passend <care>
      <care> & peuters|kleuters|jonge|kleine|volwassenen|verkeerd*|verkeerde|iemand_anders|wrong|adults|little|toddlers|kleine_kinderen
      verkeerde|wrong <care>|groep|afdeling|behandeling|doelgroep|place
      heeft|heb|need|needs|have ... iets_anders|wat_anders ... nodig
      <neg> ... wat|what ... nodig|need|needs
      autis*|adhd|trauma*|eetstoornis|lvb|hoogbegaafd*|depressi*|gehandicap*|beperking|asd & <neg>|groep|past|kennis|hulp|help|verstand|standaard|gespecialiseerd*
      standaard programma|aanpak|hulp|cursus|traject|training|module
      cursus|opvoedcursus|opvoedtraining|training|parenting & <neg>|zinloos|al|weer|tien|niks|nutteloos|nodig|past
      te licht|zwaar|weinig ... hulp|uren|begeleiding|help
      te weinig uren|hulp|begeleiding|uur|gesprekken|therapie
      uur ... per week|maand|dag & te_weinig|maar|slechts|only|krijg*|hulp|begeleiding
      once|keer|eens a|per|in_de month|maand|week & therapie|hulp|gesprek|psycholoog|maar|only|begeleiding
      # stopped too soon
      <care> & gestopt|stopt|stopte|stoppen|afgebroken|afgelopen|beeindigd|beëindigd|gestaakt|afgesloten|stopped|ended|ends|ending|afgerond|opgeheven|weggehaald|cut|stopgezet|afgebouwd|ophoudt|loopt_af|dicht
      te vroeg|snel ... gestopt|afgesloten|stopt|naar_huis|afgerond
      stopped too early|soon
      indicatie|beschikking|pgb|budget & loopt|afgelopen|verlopen|verleng*|afgewezen|stopt|stopgezet|ingetrokken|is_op|was_op|wacht|verlaagd
      sluit|sluiten|dicht|gesloten|closed|closing|opgeheven|failliet ... locatie|groep|groepen|huis|woongroep|gezinshuis|afdeling
      locatie|groep|huis|gezinshuis|afdeling|woongroep & sluit|dicht|opgedoekt|opgeheven|failliet
      # 18
      18|achttien|eighteen|17,5|zeventieneneenhalf|volwassen|18e|18de|18ste|18th & word|wordt|ben|bent|werd|worden|turn*|verjaardag|dan|stop*|straat|weg|zelf|eruit|uit|hulp|birthday|help|geworden|houdt|vanaf
      jeugdzorg ... stopt|houdt op|ophoudt
      straat & sta|staan|straks|gezet|komen
      verlengde jeugdhulp
      # travel, times, money
      reistijd|reizen|reis|reiskosten|kilometer*|km|ov|treinkaartje*|buskaart*|ov_kaart|taxi*|vervoer|busreis|benzine|travel*|bus|trein|train|leerlingenvervoer|parkeerkosten & <care>|ver|uur|kost*|betal*|duur|zelf|vergoed*|<neg>|far|pay|groep|school|minuten|hour|hours|afspraak|gesprek|kan|week|elke
      te ver|ver_weg|far_away|too_far|andere_kant
      andere kant ... land
      other side ... country
      <time> rijden|fietsen|reizen|met_de_bus|drive|heen|enkele_reis
      werk|werken|baan|work|kantoortijd*|kantooruren|werktijd*|schooltijd|onder_school & afspraken|gesprekken|vrij|overdag|appointments|tijd*|afspraak|therapie|gesprek|plannen|9_tot_5|uur
      eigen bijdrage|kosten|risico
      kost*|betalen|betaalbaar|duur|afford|expensive|costs & hulp|therapie|begeleiding|wij|ik|zelf|niet|therapy|kan|can
      <neg> ... vergoed*|afford
      afgewezen|rejected|geweigerd|refused|uitgesloten|complex & hulp|te|voor|instelling*|overal|aanmelding|everywhere|by
      te complex|zwaar|moeilijk|ingewikkeld voor|<org>|instelling
      overal|nergens & afgewezen|welkom|terecht|nee|geweigerd
      geen huisarts|psycholoog|behandelaar
      recht op hulp
    `,
    likely: `
      <time> & wachten|wacht|waiting|wait|gewacht|waited
      <care> & wacht*|nodig|krijg*|past|te
      hulp|help|therapie|behandeling|therapy & <neg>
      crisisplek|crisis*
      past|passend*|fit
      intake
      indicatie|pgb
    `,
    hint: `
      wacht*|waiting|hulp|therapie|behandeling
      taxi|reizen
    `,
  },
  records: {
    sure: `
      dat|het is|klopt ... <neg> waar & staat|stond|verslag|rapport|opgeschreven
      doorgelezen|voorgelezen|doorverteld|verteld ... aan ... team|rest|groep|collegas|anderen|iedereen
      gegevens|data|information|informatie|dossier|verslag|mail ... naar|to ... andere|verkeerde|ander|wrong|another
      over mij|me|ons|hem|haar|mijn_kind & staat|stond|schrijven|geschreven|geschreven|opgeschreven|genoteerd|wrote|written
      case notes|file|notes|report says|say|said|states
      <neg> & rapport*|verslag*|dossier*|raadsrapport|aantekeningen|notities|notes|file|report & zien|lezen|see|read|inzien|krijg|gekregen
      gebaseerd|basis|based ... roddel*|gossip|aannames|geruchten|verhalen|buren|assumptions|hearsay
      aannames|assumptions|geruchten|hearsay
      <neg> & gecontroleerd|nagegaan|gecheckt|uitgezocht|nagevraagd|geverifieerd|checked|verified
      appgroep|app_groep|groepsapp|groupchat|group_chat
      iedereen|everyone|hele|heel|heel_de|everybody ... weet|wist|knows|knew & team|leiding|groep|dat_ik|staff|klas|school
      rapportage|dossier|verslag & voor ... collegas|anderen|iedereen
      leest|lazen|read|reads ... uit ... mijn|my
      gehoord ... van ... terwijl ... vertrouwen
      schrijven|schrijft|schreef|opgeschreven|schreven|typen|noteren|write|writes ... verkeerd|anders|fout|wrong|op
      in ... rapport|dossier|verslag|file|report ... staat|stond|gezet|says|geschreven
      leest|lezen|reads ... voor|out ... rapport*|dossier|verslag|mij|me
      rapportage|rapportages|dagrapportage & lees|leest|lezen|collegas|openlijk|voor|hard
      put ... in ... file|report
      as if|alsof ... proven|bewezen|feit
      beschuldig*|accus* & <report>|bewezen|proven|checked|nagegaan|nobody|niemand
      over mij|me|ons|hem|mijn & praten|praat|gepraat|hebben|talking & anderen|andere|bij|erbij|jongeren|gang|front
      gestuurd|sent|gemaild & zonder_toestemming|without_permission|without_asking|without_my
      verteld|vertelt|vertelde|told|tell|tells|zegt|doorverteld & vertrouwen|in_confidence|vertrouwelijk|geheim|secret|prive
      wist ... volgende|next dag|day
      # wrong or judging report
      <report> & fout*|foute|klopt|kloppen|onwaar*|onjuist*|leugen*|gelogen|liegt|verzonnen|verdraaid|verdraai*|onzin|wrong|lies|lie|false|untrue|mistake*|incorrect|error*|nooit_gezegd|never_said|waarheid|naam|verkeerd|overdreven|eenzijdig*|suggestie*|mening|meningen|oud|oude|oudere|geknipt|copy|plak*
      <report> & staat|staan|stond|stonden|says|said|wrote|written|schrijft|schreef|geschreven|schreven|opgeschreven|zwart & <neg>|dat|ik|wij|ons|dingen|mij|me|i|we|things|alsof|over|about
      schrijf*|schreef|schreven|geschreven|opgeschreven|wrote|writes|written|noteer*|genoteerd|opschrij*|noteren|neergezet|gerapporteerd|rapporteer* & over_mij|over_ons|over_me|klopt|dingen|verkeerd|mij|ons|me|about|things|wat|waar|<neg>|alles|opgeschreven|dat_ik
      er staat|stond ... in|nog|dat|nu
      staat|stond ... als feit
      feit|feiten|fact|facts & <neg>|staat|nagegaan|gecheckt|check*|uitgezocht|gecontroleerd|opgeschreven|verslag*|as
      nagegaan|nagevraagd|geverifieerd|gecheckt|checked|verified|nagetrokken|hoor_en_wederhoor|wederhoor
      hoor|hoor_en wederhoor
      eenzijdig*|one_sided
      zwart op wit
      # reading, correcting
      inzage|inzien|dossier*|inkijken|inzagerecht|access_to
      <report> & lezen|inzien|krijg*|gekregen|kopie|copy|read|see|opvragen|opgevraagd|zien|aanpassen|verbeter*|corriger*|wijzig*|correct*|change|gecorrigeerd|verwijder*|verbeterd|aangepast|krijgen|vernietig*|delete|removed|stuur*|ontvangen|weghalen|eruit|weg|veranderen|veranderd|mag|gelezen|toegestuurd|commentaar|reactie|reageren|bijgewerkt
      kopie|copy|opgeschreven & mij|me|ons|vraag|file|krijg*
      wat ... over|about mij|me|ons|us|mn|mijn|hem ... geschreven|opgeschreven|staat|schrijven|written|write|opschrijven
      # shared
      gedeeld|delen|deelt|deelde|doorverteld|doorvertel*|doorgestuurd|doorgegeven|shared|sharing|shares|forwarded|doorgespeeld|gelekt|rondgestuurd & zonder|without|toestemming|school|vader|moeder|ex|iedereen|gemeente|consent|permission|anderen|everyone|groepsapp|whatsapp|verkeerde|wrong|groep|privé|prive|vertrouwelijk|in_vertrouwen|secret|geheim|werkgever|buren|buurvrouw|familie|teacher|juf|meester|klas|hele|pleegouders|medisch*
      <report> & gedeeld|doorgestuurd|gestuurd|verkeerde|verkeerd|gemaild|school|ex|sent|shared|email|iedereen|rond|open|bloot|tafel|zichtbaar|buurvrouw|gemeente|adres|andere|ander|kwijt|lost|verloren
      vertrouwelijk*|confidential*|beroepsgeheim|geheimhouding|avg|datalek|privacy*|data_leak|gdpr|privegegevens|persoonsgegevens|geheim|in_vertrouwen
      praat*|praten|gepraat|besproken|bespreken|besprak|gesproken|talk|talked|talking|talks|roddel*|discuss* & over_mij|over_me|over_ons|over_mn|over_mijn|over_hem|about_me|about_my|about_us|mij|privé & anderen|bij_zijn|andere|bij|gang|keuken|gangen|groep|waar|hardop|hele|erbij|iedereen|front|others|everyone|collegas|kantoor|wachtkamer|open_deur|balie
      waar ... bij zijn|waren|zitten|zat|stonden|stond
      verkeerde adres|mailadres|persoon|mail
      wrong address|person|email
      naam|name & verkeerd|fout|wrong|verslag|staat|geboortedatum
      foto|fotos|photo|photos|filmpje*|video|gefilmd & gedeeld|zonder|facebook|instagram|geplaatst|without|toestemming|gezet|posted|online|website|app|groepsapp|gemaakt
    `,
    likely: `
      rapport*|dossier*|verslag
      opgeschreven|genoteerd
      toestemming ... gedeeld|delen
      dagboek|diary
      mijn ... gegevens
    `,
    hint: `
      <report>
      staat|stond|geschreven|papier
      gedeeld
    `,
  },
  living: {
    sure: `
      lock|locks|locked|slot ... fridge|koelkast|kast|keuken|kitchen|cupboard
      ijskoud|steenkoud|bloedheet & kamer|huis|douche|water
      aardappel*|appelmoes|macaroni|pasta|rijst|pizza|noodles
      terwijl ... rest|anderen|ander|broer|zij ... wel mag|mogen|dat
      voel ... <neg> thuis ... gezin|groep|huis|hier
      <neg> ... thuis bij|in ... gezin|pleeggezin|groep
      everyone|iedereen|everybody & punish*|gestraft|straf
      gestraft|punished|straf & als|when|omdat|iedereen
      mag|mogen|mocht ... maar ... boterham*|koekje*|keer|minuten|uur
      toestemming ... vragen ... om|voor
      dezelfde|zelfde shirt|kleren|eten
      naar boven|bed|kamer & om|moet*|half|uur|weekend
      <peer> ... mag|mogen|hoeven|hoeft & wel|<neg>|alles & ik|mij
      iemand|someone|anderen|jongen* & jat|pikt|steelt|jatten|takes|steals
      hele|heel ... groep|huis ... straf
      deur ... dicht|open|slot & slapen|kamer|mag|moet
      schimmel*|verwarming|lekkage|muizen|ongedierte|kakkerlak*|mold|mould|heating
      corvee|schoonmaakrooster
      sleep|slapen|slaap & herrie|lawaai|noise|kamer|deur|muziek
      uitgescholden door groepsgenoot
      # rules and punishments
      regel*|regels|huisregel*|rules|rule|groepsregel* & <neg>|streng*|oneerlijk|onzin|stom|belachelijk|dom|veel|groep|iedereen|unfair|strict|stupid|hier|here|achterlijk|raar|kinderachtig|nieuwe|geldt|gelden|huis|group|home|anders|ander
      straf*|gestraft|punish*|punishment|sanctie*|consequentie|huisarrest|grounded|kamerarrest|strafmaatregel*|strafregel*|collectie*|groepsstraf|punten|puntensysteem|strafpunten|beloningssysteem|time_out|kamer_straf
      op|naar ... kamer|bed & moet*|moest*|blijven|gestuurd|uur|zitten|straf|vroeg|8|9|acht|negen
      bedtijd|bed & uur|om|vroeg|moet*|bedtime|naar_bed|acht|negen
      mag|mogen|mocht|mochten|allowed|may|can & <neg>|nooit|niks & telefoon|mobiel|phone|buiten|naar_buiten|out|roken|douchen|gamen|vrienden|uit|stad|wifi|weekend|logeren|sporten|make_up|vriend|vriendje|vriendin|koelkast|keuken|tv|playstation|muziek|kamer|deur|snapchat|tiktok|fietsen|bijbaan|alleen|eten|friend|friends|shower
      oneerlijk*|unfair|voorgetrokken|voortrek*|lievelingetje|favourites|favorites|favoriet*|gelijke_monniken
      # phone, weekend, money
      telefoon|mobiel|mobieltje|phone|tel|tablet|laptop|wifi|internet|xbox|playstation|ps5|ps4 & inleveren|inlever*|afgepakt|afpak*|afgenomen|kwijt|kluis|uur|innemen|ingenomen|taken|take|takes|took|pakt|pakken|pakten|weg|<neg>|hand_in|lock*|straf|avond|minuten|terug|controle*|doorzocht
      inleveren|afgepakt|ingenomen|in_beslag|confiscated & telefoon|mobiel|spullen|dingen|phone|uur|sigaretten|vape|alles
      zakgeld|kleedgeld|kledinggeld|kleding|pocket_money|allowance|spaargeld|clothing|shampoo|deo
      weekendverlof|verlof & <neg>|ingetrokken|mag|afgepakt|leave|vervalt
      weekend & ingetrokken|afgepakt|saai|verlof
      # food, room, things
      eten|food|avondeten|ontbijt|lunch|maaltijd*|dinner|halal|vega*|vegetarisch|koken|gekookt|boodschappen|koelkast|brood|magnetron & <neg>|vies|slecht|smerig|altijd|elke|te_weinig|koud|koude|kleine|bah|honger|groep|op_slot|weg|genoeg|same|bad|disgusting|cold|enough|beschimmeld|hetzelfde|diepvries|halal|mag|moet|apart|apart|ander|andere|dezelfde|weer|opgewarmd|over_datum
      honger|hungry|te_eten
      kamer|slaapkamer|room|bedroom|badkamer|douche|wc|bathroom|toilet|shower|matras|bed|huis|gebouw|verwarming|house & vies|koud|kapot|schimmel|klein|delen|dirty|cold|broken|tiny|share|sharing|doorzocht|doorzoek*|binnen|schoon|lek|stinkt|slot|gehorig|small|lekt|muizen|schimmelt|smerig|wachten|mould|mold|naar_binnen|overhoop|warm|raam|privacy|kloppen|knock*|inspectie|kamercontrole|deuren
      kamercontrole|kamerdoorzoeking|room_search|fouill*|kamercheck
      spullen|dingen|kleren|things|stuff|belongings|fiets|geld|schoenen|jas|laptop|oplader|knuffel|sieraden & gestolen|gejat|weg|kwijt|gepikt|stolen|stole|missing|verdwenen|weggegooid|afgepakt|doorzocht|steelt|stelen|jatten|gone|vuilniszak*|kapot|lost|jat|zoek|weggedaan|door
      gestolen|gejat|gepikt|steelt|steel|jatten|jat|stolen|steals
      vuilniszak*|bin_bag*
      schoonmaak*|corvee|afwas|klusjes|chores|poetsen|taakjes|schoonmaken|wasmachine|de_was|laundry|afwassen|vaatwasser
      # atmosphere
      sfeer|atmosphere|gezellig*|ongezellig|herrie|lawaai|kabaal|noise|noisy|geluidsoverlast|druk|onrust|onrustig & groep|huis|hier|<neg>|slapen|kamer|nacht|altijd|buren|sleep|avond|house|loud|muziek|slaap
      groepsgenoot*|groepsgenoten|huisgenoot*|huisgenoten|medebewoner*|kamergenoot*|roommate|roommates|housemate* & <neg>|irritant|herrie|ruzie|rommel|blowt|blowen|muziek|vervelend|zit|annoying|kamer|schreeuwt|snurkt|alles
      ruzie & groep|afwas|huisgenoot*|groepsgenoot*|kamer|pleegmoeder|pleegvader|pleegouders|eten|hier|elke_avond
      verveel*|verveling|saai|boring|bored|niks_te_doen|nothing_to_do|geen_activiteit*|activiteit*|hele_dag_binnen
      privacy & kamer|groep|<neg>|hier|douche|here
      op de|deze|onze groep & <neg>|altijd|moet|mag|stom|oneerlijk|elke|vies
      woongroep|leefgroep|gezinshuis|group_home|leefgroepen
      # foster family
      pleegmoeder|pleegvader|pleegouder|pleegouders|pleeggezin|pleegma|pleegpa|pleegzus|pleegbroer|foster_mother|foster_mom|foster_mum|foster_dad|foster_father|foster_parents|foster_family|foster_home|gezinshuisouder*|gezinshuismoeder|gezinshuisvader|eigen_kinderen & mag|leest|own|kids|eigen|voortrek*|regels|eten|voel|streng|wil|doet|kamer|room|liever|treat*|krijgen|krijg|buitenbeentje|logé|erbij|ruzie
      eigen kinderen
      their own kids|children
      leest|lezen|las|reads|read & dagboek|diary|berichten|telefoon|appjes|messages|post|brieven
    `,
    likely: `
      mobiel|wifi|mobieltje
      regels|rules|regel
      eten|food
      douchen|douche
      uur ... binnen|thuis|bed
      pleegmoeder|pleegvader|gezinshuisouder* & <they>|mijn|me|mij
      zak*geld|geld|money
      muziek|gamen|roken|blowen|vape
    `,
    hint: `
      leefgroep|pleeggezin|room|pleegmoeder|pleegouders|pleegvader
      groep|huis|kamer|weekend|hier
    `,
  },
  safety: {
    sure: `
      alleen|alone|uur|uren|hours ... kale|lege|aparte|empty|prikkelarme|padded ruimte|kamer|room|cel
      kale|lege|prikkelarme ruimte|cel
      geknepen|knijpt|kneep|pinched
      self_harm*|snijdt|snijd|krast
      weten|weet|knows ... wie ... was|is|het & zeg|zegt|klaag|meld
      als|if ik|i iets|something ... zeg|say ... dan|then|weten|heb|krijg
      heb ik ... probleem
      verdronken|verdrinken|drowned|gestikt|ondergekoeld
      was|is niemand bij
      gedeald|dealt|dealen|deals|gebruikt_drugs
      voordeur|ramen & open|nacht & peuter|kind|kinderen
      isoleer|isoleercel|separeer|iso
      snaps|appjes|berichtjes|berichten|dms & begeleid*|stagiair*|mentor|staff|worker & mooi|lief|sexy|stuurde|stuurt|sent|lekker
      nacht*|night & niemand|nobody|<neg> & is|er|staff|leiding|begeleid*|awake|wakker
      niemand & nacht*|nachts & er
      doet|doe ... geen oog dicht
      verkeerde|dubbele medic*
      arm|polsen|nek|keel ... paars|blauw|bruised|rood
      in elkaar geslagen|getrapt|geramd
      drugs ... gebruik*|dealen|verkopen|groep
      kijkt|kijken|looks ... weg|away
      seksue*|seks*
      slaat|sla & me|mij|ons|hem|haar|zijn|mijn|kinderen
      # unsafe
      onveilig*|unsafe|veilig*|safe|safety|gevaar*|gevaarlijk*|danger*|levensgevaarlijk & <neg>|voel*|kind*|groep|feel*|thuis|home|is|situatie*|zo|hier|here|daar|jongens
      onveilig*|unsafe|gevaarlijk*|dangerous|levensgevaarlijk
      <neg> & veilig|safe
      # violence, threats
      geweld|agressi*|mishandel*|violence|violent|aggressi*|abuse|abused|abusive|misbruik*|seksueel|aangerand|verkracht*|aanrand*|betast*|grensoverschrijd*|seksuele|sexual|sexually|rape*|molest*|betast|handtastelijk*
      slaan|sloeg|sloegen|geslagen|schopt|schoppen|schopte|geschopt|hit|hits|hitting|kick*|punch*|stomp*|gestompt|klap|klappen|geduwd|duwt|duwde|trapt|getrapt|beat|beaten|slap*|bijt|gebeten|knijpt|geknepen|gooi*|gooide|vecht*|gevochten|vochten|fight*|fought|knokken|mes|messen|knife|wapen*|weapon & <me>|<child>|<peer>|<worker>|groep|elkaar|broer*|zus*|ander*|hier|other|hem|meisje*|jongen*|vader|moeder|stiefvader|stoel|him|dad
      bedreig*|bedreigd|bedreigt|threat|threatened|threatens|threats|threatening & <neg>|me|mij|jongen|groep|door|<peer>|ons|hem|haar|mes|boy|by|us|<they>
      bedreigd|bedreigt|bedreigen|bedreiging*
      gepest|pest|pesten|pestte|pesterij*|bullied|bully*|bullying|pestkop*|treiter*|getreiterd
      # restraint, isolation
      vastgepakt|vastpak*|vastgehouden|vasthoud*|fixeren|gefixeerd|fixatie|restrain*|held_down|hold_down|pinned|tegen_de_grond|naar_de_grond|op_de_grond|houdgreep|beetgepakt|vastgegrepen|hardhandig|klem
      pakt*|pakte|pakken|pakten|grijpt|greep|hield|grabbed|grab|dragged|trok|sleurde|sleurden|gesleurd|duwde|duwden & arm|polsen|vast|beet|arms|keel|haren|grond|nek|me|mij & hard|vast|arm|grond|keel|polsen|beet|arms|haren|blauwe|nek
      blauwe plek*
      bruise*|littekens
      isoleer*|isoleercel|isolatie|separeer*|separatie|gesepareerd|afgezonderd|afzonder*|afzondering*|isolation|seclusion|isolated|opgesloten|opsluit*|locked_up|locked_in|locked|prikkelarme|time_out_ruimte|rustkamer|comfortroom|afzonderingsruimte|cel|dwangmedicatie|dwangmiddel*|platgespoten
      op slot gedaan|kamer|gezet|deur & zat|ik|nacht|zetten|doen|kamer
      # crossing lines
      over ... grens|grenzen
      grens|grenzen & over|overschrijd*|respect*
      zit|zat|zitten ... aan|handen ... mij|me|mn
      aan ... gezeten
      aanraken|aangeraakt|touched|touches|touching|raakt ... aan
      binnengelopen|binnenkomt|binnenkomen|binnenloopt & nacht*|kamer*|douche|bloot|uitkleed*|shower|badkamer
      kamerdeur & slot|nacht*
      drugs|wiet|coke|pillen|lachgas|alcohol|dronken|drunk|wapens|dealen|dealt|blowen|blowt|drank|stoned|dealing|weed|cocaine|loverboy*|onder_invloed & groep|begeleid*|vader|moeder|bezoek*|kind*|jongen*|daar|iedereen|ex|tijdens|father|mother|group|house|kids|er|huis
      # unsafe home not seen
      thuis|home|vader|moeder|ex|stiefvader|dad|mum & <neg>|niemand & ingegrepen|greep_in|grijpt_in|ingrijp*|gezien|zag|gedaan|weg & onveilig|slaan|sloeg|geslagen|geweld|dronken|drunk|mishandel*|drugs|drinkt
      niemand|nobody|niet|geen ... greep|grijpt|grijpen|ingegrepen|ingreep|stepped ... in
      <neg> & ingegrepen|ingrijpen|intervene*|stepped_in|greep_in|grijpt_in|grijpen_in|deed_iets
      verwaarloos*|neglect*
      teruggeplaatst|terugplaats*|terug & onveilig|geweld|vader|gevaarlijk|bang & naar|thuis|bij
      huiselijk geweld
      # afraid to speak
      bang|afraid|scared|angst|durf|durven|fear|durft|schrik|doodsbang|benauwd & wraak|gevolgen|consequenties|terugpakk*|erger|represaille*|straf|kwijt|zeggen|vertellen|zeg|klaag|klagen|klacht|melden|weghalen|afpakken|say|speak|tell|complain*|punish*|consequences|take|uithuis*|tegen|worse|lose|open|problemen|afnemen|merken|weten|zegt|afgepakt|weggehaald|praten|gezag
      durf|durft|durven|durfde|dare & <neg> & zeggen|vertellen|klagen|melden|naar|slapen|say|tell|kamer|groep|huis|alleen|douchen|speak|iets|gang|thuis|komen|meer
      bang|scared|afraid|doodsbang|angstig|terrified & voor|van|of|in & hem|haar|groep|jongen*|begeleid*|vader|nacht*|kamer|house|thuis|slapen|him|her|worker|man|stiefvader|<peer>
      # supervision
      alleen ... op|met & jongens|kinderen|jongeren|kids|meisjes|boys & dienst|invaller|begeleid*|groep|nacht*|staff|worker|avond*
      <neg> & toezicht|supervision|leiding|begeleiding & <neg>|nacht*|groep|avond*|kids|zwembad|was|aanwezig|kinderen|night
      onderbezet*
      weggelopen|weglopen|vermist|missing|runaway & <neg>|groep|niemand|gezocht|politie|merkte|uren
      zelfmoord*|suicid*|snijd*|automutil*|zelfbeschadig*|self_harm|krast|zichzelf & <neg>|groep|niemand|begeleid*|leiding|wat|wel
      hard ... gereden|reed|rijdt|rijden
      reed|rijdt|rijden|driving|drove & hard|appen|telefoon|dronken|gordel|fast|seatbelt
      zonder gordel
      appen ... rijden|stuur|auto
      medicatie|medicijnen|pillen|medication|meds|insuline & verkeerd*|vergeten|dubbel|wrong|dosis|double|forgot|niet_gekregen|niet_gegeven|te_veel|dubbele|op_slot
      brand|brandalarm|rookmelder|nooduitgang|fire
      incident|incidenten|ongeluk|ongeval|accident
    `,
    likely: `
      bang|scared|afraid|angst
      vechten|agressief
      politie|police
      dronken|drugs|drunk
      durf ... niet
      zorgen|worried & veiligheid|kind
      gevaar|incident*
    `,
    hint: `
      bang|eng|scared|nacht
    `,
  },
  family_contact: {
    sure: `
      zie|zien|see ... <kin>|<child>|kleinkinderen ... alleen|only|nog
      kleinkinderen|kleinkind|kleinzoon|kleindochter|grandchildren|grandson
      <neg> & let|laten|laat|allow & call|see|visit|bellen|zien|bezoeken & sister|brother|mum|mom|dad|<kin>
      mis|miss|missen ... <kin>
      uitbreiding|uitbreiden ... omgang|bezoek|contact
      bezoekjes|bezoeken|bezoekje
      cancel*|cancelled ... contact|visit*
      contact ... my|mijn|met|with ... son|daughter|zoon|dochter|kinderen|mum|moeder|vader|kids
      <kin>|<child> & <time> & <neg> ... gezien|seen|gesproken|spoken
      jarig|verjaardag & <neg>|mocht*|niet_bij|bij
      bezoek*|omgang & ging|gegaan|gaat|doorgegaan & <neg>
      phone|call|bel|bellen|facetime & mum|mom|mama|moeder|papa|vader|dad|oma|broer*|zus*|ouders|family & only|minutes|minuten|allowed|mag|listen|meeluister*
      meeluister*|listen_in|luisteren_mee|luistert_mee|luister_mee
      kerst|christmas|suikerfeest|oud_en_nieuw|pasen|vakantie & thuis|huis|home|familie|family
      naar ... vader|papa|moeder|mama|dad|mum & moet|moest|verplicht|rechter & wil|bang|<neg>|toch
      vader|papa|moeder|mama & wil ~ <neg> ~ naar|zien|heen
      opa en oma
      omgang|bezoek* ... ligt|stil|gestopt|stopgezet|opgeschort
      <child>|<kin> ~ vaker|meer|more ~ zien|bellen|see
      zien & vaker|meer|langer & hem|haar|kinderen|zoon|dochter|willen
      # visits
      bezoek*|bezoekregeling|omgang*|omgangsregeling|visit|visits|visiting|visitation|bezoekje*|bezoekuur|bezoekmoment*|contactmoment*|bezoekrecht|bezoekcontact & <neg>|afgezegd|gecanceld|weinig|kort|uur|maand|week|weken|minder|ging|gaat|verzet|kantoor|kamertje|cancel*|only|kind*|moeder|vader|zoon|dochter|geen|mag|once|shorter|less|month|hour|ingekort|geschrapt|supervised|stop*|per|halve|children|mother|son|daughter|vervalt|regeling|elke|familie|uurtje|uitbreid*|afgelast|toezicht|begeleid|meer|willen|wil|op
      bezoekregeling|omgangsregeling|bezoekmoment*|omgang|contactregeling
      begeleid|begeleide|supervised ... bezoek|omgang|visit|visits|contact
      meekijk*|meeluister*|toezicht|erbij ... bezoek|contact
      iemand|medewerker ... erbij & bezoek
      zie|zien|ziet|gezien|zag|see|seen|sees|zien_we & <kin>|<child>|mijn_kinderen & <neg>|maar|weinig|mag|uur|keer|maand|maanden|weken|nauwelijks|once|months|wil|weken|jaar|only|allowed|weinig|twee|half|sinds|miss|mogen|een
      mag|mogen|mocht|mochten|allowed & <neg> & <kin> & zien|bellen|bezoeken|naar|spreken|contact|appen|komen|see|call|logeren|visit|slapen|knuffelen|opbellen|schrijven|talk
      mag|mogen|mocht|allowed & bellen|call|facetime|beeldbellen|videobellen|appen|calls & <kin>|<child>|minuten|maar|week|minutes|keer|alleen
      mag|mogen|mocht & <kin>|<child> & <neg> & meer|zien|bij
      oma|opa|grootouders|grandma|grandparents|grandmother|tante|broer*|zus*|brother*|sister*|sibling*|halfbroer*|halfzus* & <neg>|zien|bellen|contact|uit_elkaar|gescheiden|apart|mag|zie|see|separate*|gesplitst|mis|miss|bezoek|opgevoed|samen|ander
      broertje*|zusje*|broers|zussen|siblings|brothers|sisters & gescheiden|apart|uit_elkaar|andere|ander|gesplitst|separated|split|zien|contact|samen|wonen|ander_pleeggezin|different
      contact & <kin>|<child> & <neg>|wil|mag|meer|weinig|verbroken|verboden|stop*|herstel*|lost|verlies|kwijt|sinds|verloren|dwing*|verplicht|allowed|beperkt|minder|houden
      contact met|with ... <kin>
      contactverbod|contactherstel|contactverlies|ouderverstoting|loyaliteit*
      moet|moest|dwing*|gedwongen|verplicht|forced|have|made & naar|zien|see|visit|contact|bezoek & vader|papa|moeder|mama|ex|dad|father|mum|mother|stiefvader & <neg>|wil|bang|toch|will|want|terwijl|huil*
      wil|wilt|want|wants & <neg> & naar|zien|contact|see|bezoek & vader|papa|moeder|mama|dad|father|mum|mother
      weekend|kerst|verjaardag|vakantie|feestdagen|sinterklaas|suikerfeest|christmas|birthday|holiday*|moederdag|vaderdag & <kin>|thuis|familie|naar_huis|home|<child> & <neg>|mag|mocht|zien|weg|gemist|afgezegd|allowed|zonder
      verjaardag & <neg>|mocht|mag|zien|bij
      thuis slapen|logeren
      mis|miss|missen|mist & <kin>|thuis|<child>
      bellen|belt|gebeld|call|calls|belmoment*|beeldbellen|videobellen & moeder|mama|vader|papa|oma|opa|mum|mom|dad|broer*|zus*|thuis|ouders|family|parents & <neg>|mag|minuten|meeluister*|speaker|keer|week|allowed|minutes|only
      belmoment*|beltijd|meeluister*
      brieven|kaartje*|cadeau*|kaart|pakket* ... <neg>
    `,
    likely: `
      naar huis & mag|mocht|wil|nooit|weekend|wanneer
      bezoek*|visit|visits|omgang
      oma|opa|broertje*|zusje*|siblings
      contact & <kin>
      <kin> & zien|see|bellen
    `,
    hint: `
      moeder|vader|familie|thuis|kinderen|family
    `,
  },
};

/** Nothing is wrong, or it is not about care: no theme fits. */
export const otherCues = `
  super|geweldig|fantastisch|top|toppie|tevreden|blij|dankbaar|fijn|lief|prima|great|wonderful|amazing|grateful|happy|complimenten|compliment|pluim|bedankt|bedanken|chapeau|held|kanjer|perfect
  opgebloeid|bloeit
  topper|toppers|aanrader|lof|goed_bezig|geluk_met|doing_really_well|hartstikke_goed|goed_gaat|heel_goed
  toeslag|kinderopvangtoeslag|inloop|ingang|lift|fietsenstalling|toilet_stuk|folder_bestellen|telefoonnummer|adres_van
  lol|haha|iets_typen|hallo_daar|asdf
  dank je|jullie|u wel
  thank you|thanks
  boete|hoe_laat|openingstijd|kantoor_open|complimenten_geven
  parkeer*|parkeerplaats|parking|vacature|sollicit*|stage_lopen|openingstijden|website|koffie|huiswerk|weer_vandaag|test|testje|testing|voetbal*|factuur|spam
`;

/** What turns praise into a complaint after all. */
export const butCues = `
  maar|but|behalve|helaas|except|jammer|unfortunately|echter|although|terwijl|<neg>
`;
