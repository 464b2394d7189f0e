import type { WishId } from './ids.js';

/**
 * How people say what they would like, in the language of `phrase.ts`. Of two cues that share words the one in
 * `sure` counts, so that *ik wil weten waarom* asks for an explanation and not for a change.
 */
export interface WishWords {
  readonly sure: string;
  readonly likely: string;
}

export const wishCues: Readonly<Record<WishId, WishWords>> = {
  be_heard: {
    sure: `
      iemand|someone|anyone ... vraagt|vraag|vragen|asks|ask ... hoe|how & kunnen|zou|mag|keer|ooit|nooit|niemand|wil|nobody|never|just
      wil|willen|wilde ... serieus
      wil|want ... dat|that ... weten|weet|know|horen|hear ... wat|hoe|what|how
      het|dit ... zeggen|delen|doen & gewoon|alleen|moest|moet|even ... van_me_af|eraf
      van me af
      off my chest
      iemand ... moest ... weten|horen
      niemand ... hoort
      my side|kant & verhaal|story|hear|horen|luister*
      wil|willen|wilde|wou|want|hoop|graag|behoefte|verlang|zou|wens ... gehoord|heard|listened_to|serieus_genomen|gezien_worden|begrepen
      gehoord|serieus_genomen|gezien ... worden & wil|willen|wilde|graag|hoop|zou|eindelijk|keer|gewoon|eens
      kwijt & wil|wilde|moet|moest|gewoon|even|verhaal|iemand|kunnen|willen|zou
      ei ... kwijt
      van ... hart & moet|moest|wil|wilde
      iemand|somebody|someone|mensen|jullie|ze|they|mentor|begeleider|eens|gewoon|moeten|moet ... luister|luistert|luisteren|listen|listens|luistren & wil|willen|moet|zou|hoop|graag|want|need|wish|gewoon|eens|please|keer|fijn|echt|nodig|alleen|zoek|genoeg
      luister ... eens|een_keer|gewoon|alsjeblieft|naar
      just listen
      please listen
      luisterend oor
      mijn|me|ons|my verhaal|story & doen|kwijt|vertellen|horen|tell & wil|willen|wilde|graag|want|gewoon|kan_ik|even|eens
      listening ear
      niemand|nobody & vraagt|vroeg|asks|asked ... hoe|how
      hoe|how & mij|me ... gaat|feel & niemand|nobody|vraag|vraagt
      serieus ... nemen|neemt|genomen & wil|willen|graag|hoop|mag|moeten|moet|eindelijk|wens
      take me|us ... seriously & want|need|wish|should|just|please|to
      gewoon ... serieus
      luchten|vent|ventileren|rant
      be heard
      gehoor vinden
      niet ... met ... plan|oplossing ... komt
      <neg> ... oplossing|solution|advies|advice & nodig|hoef|hoeft|need|want
      dat ... iemand ... hoort|leest|weet|luistert & wil|hoop|fijn|belangrijk|graag|zou
      hopelijk ... luistert|luisteren|hoort
      erkend|gezien voelen|worden
    `,
    likely: ``,
  },
  explanation: {
    sure: `
      wil|willen|graag|want|zou ... iemand|someone ... vertelt|uitlegt|vertellen|uitleggen|zegt|explains|explain|tells
      wil|willen|graag ... dat ... iemand|ze|jullie ... het|dat|dit|t ... vertelt|uitlegt|uitleggen|vertellen
      reden & graag|wil|wat_was|weten|horen
      wat was|is ... reden
      graag|wil|willen|wilde ... horen|weten|begrijpen|snappen ... !dat
      wie kan|kunnen ... vertellen|uitleggen
      why did|do|does|was|is|can ... they|she|he|it|i|we|my & wonder|know|tell|want|please|answer
      tell me why|what|how
      verantwoording|verantwoorden
      wil|willen|wilde|wou|wilt|want|would_like|graag|mag|hoop|zou|moet|moeten|need|vraag|recht & uitleg|explanation|verklaring|opheldering|duidelijkheid|clarity|toelichting|reden|antwoorden|answers|helderheid
      wil|willen|wilde|wou|want|would_like|graag|mag|zou|need|deserve & weten|snappen|begrijpen|know|understand|horen & waarom|hoe|wat|why|how|what|wanneer|of|waar|when|if|wie|who|waaraan
      leg|explain|vertel|zeg|tell ... uit|gewoon|me|ons|mij|eens|us|eerlijk & waarom|wat|hoe|eens|gewoon|why|what|alsjeblieft|aub|nou|dan|maar|ajb|please|het|t|dat|mij|me|ons
      kan|kunnen|kunt|wil|zou|can|could iemand|someone|jullie|u|je|anyone|somebody|you ... uitleggen|vertellen|explain|tell|zeggen
      uitleggen|explain & kan|kunnen|kunt|wil|moet|moeten|graag|can|could|please|iemand|zou
      wat is er ... hand $
      what is going on
      what ... going on
      waarom|why ... is|moet|kan|doen|doet|wordt|werd|heeft|mocht|was|did|can|hebben|krijg|krijgen|zijn|niet|does|is|geen|zo $
      ^ waarom
      hoe kan|kon dat|dit|het
      uitgelegd|uitleg & krijgen|wil|graag|willen|hebben
      duidelijkheid|helderheid|clarity & wil|willen|graag|krijgen|nodig|hoop|moet|want|need|eindelijk
      explain|tell ... to me|us
      explained to
      just want ... know|understand|answer|answers|reason
      antwoord op ... vraag|vragen
      gewoon nederlands
      praat|schrijf ... gewoon|normaal|begrijpelijk|duidelijk
      waar ... aan toe & wil|willen|weten|graag
      waar ... naar_toe|aan_toe & wil|weten|graag
      eerlijk antwoord
      honest answer
    `,
    likely: ``,
  },
  apology: {
    sure: `
      verwacht*|eis|eisen|wil|willen|want|expect ... excuses|excuus|sorry|apology|apologise|apologize
      terugkomen|terugkomt ... sorry|op|daarop
      goed_te_maken|goedmaken
      niet eens|geen sorry & kon|kan|kwam|af|wil
      own up
      toegeven|admit ... fout|wrong|mis
      excuus|excuses|excuse|verontschuldig*|apolog*|spijt
      sorry & zeg*|hoor|horen|krijg*|wil|said|say|never|nooit|kan|wacht|verwacht|mag|moet|niemand|one|verdien|kon|alleen|enige|van|een|vragen|hear|want|zei|zou
      erkenning|erkennen|erkent|acknowledg*|toegeven|toegeeft|admit*|erkend
      fout & toegeven|toegeeft|erkennen|geeft|geven & wil|moet|moeten|zou|graag|dat|gewoon|mogen|hoop|eens|keer
      boetekleed
      goedmaken|goed_maken
      schuldbekentenis|rectificatie|rehabilit*
    `,
    likely: ``,
  },
  solution: {
    sure: `
      ^ wijs|zet|geef|stel|neem|zorg|schrap|verbeter|los
      wijs ... aan
      instead of|plaats_van & please|wijs|geef|zet
      ik|we|wij|k|i wil|willen ~ !niet|nie|geen|alleen|even|kwijt|compliment|een_compliment|bedanken|jullie|worden|zeggen|weten|snappen|horen|uitleg|excuses|vertellen|klacht|een_klacht|not|never|om
      i|we want|need|would_like ~ !to_know|to_be_heard|to_say|an_apology|to_tell|an_explanation|to_understand|not
      wil|willen ... zelf|zelf_kunnen|kunnen ... kiezen|beslissen|bepalen|kiezen
      regel|regelt|geef|laat|zorg|zet|maak|stop|haal|doe|stuur|bouw|plaats & alsjeblieft|aub|ajb|please|nou_eens|gewoon|gwn|ofzo
      please|alsjeblieft ~ regel|geef|laat|zorg|zet|stop|help|let|give|move|fix|find|change|stop|make
      eis|eisen|eist|demand|insist ... een|dat|that|a|correctie|aanpassing|to
      hoop|hopen|hope ... dat|that|op ... verander*|beter|stop*|krijg*|mag|kan|komt|terug|snel|better|change*|can|will
      moet|moeten ... vervangen|ontslagen|stoppen|aangepast|veranderd|verwijderd|hersteld|geregeld|beter|anders
      zou ... fijn|mooi|goed|handig|prettig|beter|schelen|helpen zijn|als|helpen|wanneer|om|geholpen
      zou ... geholpen
      had ... geholpen|gescheeld
      had graag|liever
      al|heel|erg fijn|mooi zijn
      laat|laten|let ~ ze|hem|haar|mij|me|ons|us|him|her|them|die ~ ... gaan|blijven|terug|zitten|doen|wonen|zien|stay|go|see
      zorg dat|ervoor|voor
      why can not|we|they just
      waarom kan|kunnen|mag ... niet gewoon
      afspraak is afspraak
      oplossing|solution & wil|graag|zoek|moet|hoop|nodig|want|need|kom|willen|komen|krijgen|voor|find|eindelijk
      wil|willen|wilt|want|wants|wou|liever|graag|wens|zou ... ander|andere|nieuwe|iemand_anders|different|another|new|vaste|eigen|meer|weg|terug|overgeplaatst|overstappen|wisselen|back|more|moved
      wil|willen|want|wou|graag|wil_gewoon|would ... gewoon|just|eindelijk|nu|now ... hulp|help|rust|naar_huis|plek|school|home|weg|slapen|therapie|begeleiding
      wil|willen|want|zou|wou|graag|hoop|hope|moet|moeten|wens ... dat|that|them|hem|haar|ze|they|she|he|het|dit|er|this ... stop*|verander*|anders|beter|geregeld|change*|better|fixed|opgelost|verbeter*|aangepast|gecorrigeerd|eruit|weg|weghal*|verwijder*|removed|corrected|rechtgezet|hersteld|normaal
      moet|moeten|mag|kan|must|should|needs|need ... anders|stoppen|veranderen|beter|opgelost|eruit|change|stop|changed|aangepast|gecorrigeerd|geschrapt|removed|corrected|ophouden|afgelopen|verbeterd|rechtgezet|terug|hersteld|fixed
      er moet|moeten ... bij|komen|een|meer
      er moet|moeten|mag|hoort ... gewoon|gwn|echt|toch|eens
      moet ... komen|bij
      there should|must|needs be
      there should|must
      zou ... schelen|helpen|fijn_zijn|mooi_zijn|fijn|beter|help|enorm
      would ... help|nice|better|great
      dat zou zoveel|enorm|al|heel|erg
      graag ... een|mijn|weer|iets|iemand|naar|wat|meer
      ik wil|wou|willen naar|terug|weg|weer|hier_weg|daar|overgeplaatst|verhuizen|hulp|dat_dit|dat_het|dat_ze|dat_hij|dat_er|mijn|me|een_ander|een_andere|meer|eindelijk|m|mn|bij|erbij
      we|wij willen|wil naar|terug|gewoon|weer|hulp|dat|een|onze|meer
      i want|need|would_like ... to|my|a|them|him|her|it|more|back|help|another|new
      we want|need ... to|our|a|them|it|more|help
      wil|willen|wou ... naar ... huis|andere|ander
      wij|we|ik willen|wil ~ hem|haar|ze|onze|mijn|meer|vaker|dat|graag|weer ~ vaker|terug|zien|meer|thuis
      verwacht* ... dat ... !excuses
      hersteld|rechtgezet|teruggedraaid ~ wordt|worden
kunnen|kan|kunt|can|could|mag|may|mogen|zou|zouden ~ we|wij|ik|jullie|u|je|hij|zij|ze|you|i|it|dit|dat|he|she|someone|er|mijn|iemand|onze|my|our ... gewoon|please|alsjeblieft|andere|ander|weer|terug|terugkomen|eindelijk|vaker|meer|another|different|regelen|krijgen|zorgen|anders|eerder|aub|ajb|verbeterd|aangepast|veranderd|back|sooner|changed|moved|iemand_komen|een_eigen|een_vaste|something_else
      kan|kunnen|can ~ er|dat|het|we|someone ~ niet ... iemand|gewoon|een|anders|komen|eerder|meer
      can ... be changed|fixed|moved|corrected
      ^ zorg|zorgt|regel|regelt|geef|laat|doe|stop|haal|maak|zet|schrijf|bel|kom|give|let|stop|fix|make ... er|dat|gewoon|iets|het|hem|haar|mij|me|ons|him|her|us|it|een|t|zijn|m ... voor|aan|dan|weg|eens|gewoon|terug|weer|eruit|please|alsjeblieft|aub|nu|anders|vaste|andere|duidelijk
      regel|regelt|fix|geef|give het|dit|it|this|ons|us|me|mij
      liever ... andere|ander|niet|iemand|meer|gewoon|naar|bij
      moet ... terug
      hoop ... dat ... kan|komt|wordt|mag|gaat|krijg|veranderd|verandert|iets
      hope ... can|will|get|gets|changes
    `,
    likely: `
      wil|willen ~ dat ~ ze|hij|zij|jullie|iemand|er|het|dit|ons|mijn|we|wij|ik
      verander*|verandering
      laten|let|laat ... we|us|hem|haar|mij|me|ons|kinderen
      waarom niet gewoon
    `,
  },
  mediation: {
    sure: `
      iemand|someone|somebody ... bij|erbij komt|zit|is & <worker>|ons|samen|helpt|gesprek
      iemand|someone ... die|who ons helpt
      help us talk|sort|agree
      met elkaar|hem|haar|ze|hen|hun|pleegouders|school in|om gesprek|tafel
      onder begeleiding|leiding van
      samen ... uitkomen|oplossen|erover_hebben
      neutraals|onpartijdig*|onafhankelijks|impartial & gesprek|tafel|bij|zitten|talk|meeting|iemand|graag
      iemand van buiten
      bring us together
      bemiddel*|mediation|mediator|mediat*|bemidde*
      uitpraten|uit_te_praten|praten_het_uit|uitgepraat|talk_it_out|talk_things_out|work_it_out|uit ... praten
      samen ... tafel|praten|gesprek|zitten
      om|rond ... tafel
      sit|sitting down & with|together|them|her|him|someone
      gesprek|praten|talk|conversation|zitten|tafel|meeting & iemand|onafhankelijk*|neutraal|neutrale|derde|someone|neutral|third|tussenpersoon|iemand_anders ... erbij|bij|present|between|there|tussen|die_niet|partij|person
      iemand|someone|onafhankelijk*|derde ... erbij ... gesprek|zit|zitten|praten|uit
      iemand ... tussen|ertussen|bijzitten|bij_zitten|bij_komen
      in ... gesprek & wil|willen|graag|zou|weer|met|hen|haar|hem|hoop
      wil|willen|graag|zou|want|would_like ~ een|a|n? ~ gesprek|praten|talk ... met|with|to ... haar|hem|mentor|voogd|begeleider|teamleider|leiding|ze|pleegmoeder|pleegouders|hen|them|her|him|manager|elkaar
      with someone neutral|independent|else
      someone neutral|independent
      neutraal|neutrale|onafhankelijke|neutral|independent persoon|iemand|gespreksleider|derde|person|partij
      weer ... goed|normaal ... door_deur|praten|maken|contact|verder
      door een deur
    `,
    likely: ``,
  },
  formal_complaint: {
    sure: `
      klacht ... in|indienen|neerleggen|doorzetten & dien|ga|wil|zal|gaan|overweeg|start
      bezwaar|beroep ... maken|instellen|aantekenen & wil|ga|gaan
      take ... further|higher
      officiele|officieel|formele|formeel|echte|formal|official|offici* & klacht|klachten|complaint|complain|klagen|klachtenprocedure|uitspraak|oordeel|klachtbrief
      klachtencommissie|klachtcommissie|klachtenfunctionaris|klachtenprocedure|klachtprocedure|complaints_committee|complaints_procedure|klachtenregeling|klachtenformulier|klachtenregelement
      commissie|committee & klacht|complaint|wil|naar|oordeel|uitspraak|stap|bij
      klacht|complaint|klacht_in|klachten & indienen|insturen|ingediend|dien|dienen|file|filing|submit|neerleggen|starten|deponeren|opsturen|aantekenen|maken & wil|willen|ga|gaan|graag|hoe|waar|want|how|where|zou|kan|am|moet|nu|overweeg|going|will|gaat
      klacht indienen|insturen|deponeren
      dien ... klacht ... in
      file|make|submit|lodge ... complaint
      tuchtrecht*|tuchtklacht|tuchtcollege|skj|ombudsman*|kinderombudsman|inspectie|igj|inspectorate
      uitspraak|oordeel & wil|onafhankelijk*|commissie|rechter|van
      advocaat ... inschakel*|nemen|rechter
      stappen ondernemen|zetten
      aanklagen|aangifte|rechtszaak|sue
      hogerop
      op papier & klacht|wil
      zwart op wit & klacht
    `,
    likely: ``,
  },
  prevent_others: {
    sure: `
      <neg> & want|wil|willen|hoop & other|others|ander|andere|anderen & girls|boys|kids|children|families|people|kinderen|meisjes|jongens|jongeren|ouders|gezinnen|mensen
      <neg> ... bij|voor ... volgend|volgende|ander|andere|anderen
      volgend|volgende ... gezin|kind|meisje|jongen & gebeurt|overkomt|wel|beter|niet|doet
      <neg> wil|want & hij|ze|zij|he|she|they & ander|andere|another|other|ook
      ook|also ... ander|andere|anderen|other|others ... kinderen|jongeren|ouders|gezinnen|kids|families & voor|for|doet|overkomt|stoppen|niet
      <neg> & ander|andere|anderen|others|anybody|anyone|other|iemand_anders|ander_kind|else|nog_iemand|gezin|gezinnen & meemaken|overkomen|overkomt|gebeurt|gebeuren|meemaakt|happen|happens|through|same|doormaken|doormaakt|hetzelfde|meegemaakt|experience|treated|lijden|slachtoffer
      geen|nooit|niemand|no|never & kind|kinderen|ouder|jongere|child|parent|family|gezin|ouders|meisje|jongen|kid & meer|meemaken|overkomen|gebeuren|happen|ooit|through|again|ever|should|nog
      mag|moet|kan|should|must ... nooit|niet|niemand|never|not ... gebeuren|overkomen|happen|voorkomen ... meer|anderen|weer|again|ander|kind|anyone|nog|others
      mag|moet ... <neg> meer gebeuren|voorkomen
      nooit meer|weer gebeuren|voorkomen|gebeurt
      never happen again
      zodat|dat|so|that ... anderen|andere|others|ander|other|volgende|next & <neg>|beter|wel|better|leren|bespaard|meemaken
      voor|for|bij ... anderen|others|volgende|ander ... kinderen|jongeren|ouders|gezinnen|kids|families|kind|gezin|children|ouder|person ... beter|anders|wordt|better|voorkomen|na|hoop|na_mij
      anderen|others ... voorkomen|besparen|waarschuwen|bespaard|spare|prevent|beschermen|protect|helpen
      waarschuw*|warn ... anderen|andere|others|other
      leren ... hiervan|ervan|van|lessen
      lering|les|learn & trekken|hiervan|from|ervan|this
      hiervan leren
      flikken|aandoen & ander|andere|anderen|geen
      voorkomen & anderen|andere|kinderen|volgende|herhaling|ander|weer
      herhaling
      na mij komen
      who come after
      doe ... voor ... anderen|andere|kinderen|de_volgende
      volgende|next ... gezin|kind|jongen|meisje|ouder|family|kid|child|person
      spare|bespaar ... others|anderen|other
      ook ... voor ... anderen|andere
    `,
    likely: ``,
  },
  support: {
    sure: `
      iemand|someone|wie|ouder|anyone ... samen|together|met|with ... mij|me|ons|us ... kijk*|kijken|rij|zetten|uitzoek*|look|door|meedenk*|mee_wil|denken|voorbereid*|schrijven|opstellen|figure|go
      met|with ... mij|me|ons mee ... denken|gaan|wil|kan|kijken|lezen|doen
      mee wil|kan|wilt denken|gaan|kijken|komen|lezen
      kan ... iemand ... meekijken|meelezen|bijspringen|ondersteunen|steunen|adviseren
      hulp|help|support nodig & om|bij|to|with ... klacht|gesprek|brief|vertellen
      iemand die ... kent|weet ... hoe|rechten
      on my side
      aan ... mijn kant
      iemand|someone|wie|somebody|ouder|anyone|ervaringsdeskundige|vertrouwenspersoon|vrijwilliger|lotgenoot|mens|persoon|person ... mee|meegaat|meegaan|meedenkt|meedenken|meekomt|meekijkt|meekijken|naast|along|with_me|bijstaat|helpt|steunt|helpen|helpt_met|meelezen|meelees*|meeleest|mee_kan|alongside|by_my_side|achter_me|vergezel*|meelopen
      meegaan|meegaat|meedenken|meedenkt|meekomt|meekomen|meekijken|meelezen|bijstaan|meekijkt|mee_gaat|mee_komt|mee_te_denken|mee_te_gaan & iemand|kan|wil|zou|wie|graag|fijn|ouder|zoek
      mee & gesprek|zitting|overleg|rechtbank|afspraak|meeting & iemand|wie|kan_er|wil_er|iemand_die
      go|come|goes|comes|sit|think|sits|stand ... with ... me|us & someone|can|anyone|somebody|want|need|who|person
      come|go along & someone|can|anyone|somebody
      steun|steuntje|ondersteuning|bijstand|support & wil|graag|zoek|nodig|heb|mij|bij|need|want|iemand|mis|voor_mij|hoop|kan|some|gezocht|hoe
      kan|kunnen|wil|wie|could|can ... iemand|jullie|me|mij|someone|anyone|u ... helpen|help|helpt|bijstaan|begeleiden ... met|bij|with|om|to|invullen|schrijven|brief|mij|gesprek
      iemand|someone|wie ... helpen|help|helpt ... met|bij|with|om|brief|invullen|schrijven|formulier
      help|hulp|helpen ... bij|met|with ... brief|gesprek|formulier|klacht|schrijven|voorbereiden|invullen|letter|papieren|bezwaar|vragen
      naast ... me|mij|ons|mn
      ervaringsdeskundige|lotgenoot|lotgenoten|andere_ouders|other_parents|maatje|buddy|ervaringsmaatje
      iemand ... hetzelfde|zelfde ... meegemaakt
      someone ... been through
      vertrouwenspersoon & wil|graag|zoek|kan|hoe|nodig|waar|aub
      samen ... met ... iemand & kijken|voorbereiden|doen|uitzoeken
      niet|nie alleen & wil|durf|hoef|doen|heen|gesprek|kan|moet
      do not want|dare ... alone
      <neg> ... alleen|eentje ... doen|naartoe|heen|naar|gesprek
      sta ... er ... alleen voor
      raad|advies|tips & iemand|graag|wil|geven|nodig|vraag|heeft|kunt
      advice & need|want|some|give|would
    `,
    likely: ``,
  },
  unknown: {
    sure: `
      weet|weten ~ <neg> ... wat ... met ... dit|moet|aan
      wat ... eraan|er_aan|hier_mee ... doen|veranderen & weet|idee
      heb|have geen|no idee|idea ... wat|what|hoe
      weet|weten ... <neg> ... oplossing|verder
      i do not know|not know what|if|how
      weet|weten|wist ... <neg> & wat|hoe ... wil|moet|helpt|helpen|willen|verwacht|nodig|oplossing|oplossen|gebeuren|mee_kunt|mee_kan|verder|anders|beter|zou
      geen|nog_geen|no idee|idea ... wat|what|hoe ... wil|helpt|helpen|moet|want|help|verwacht|nodig|willen|gebeuren|kan|kunnen|zou|oplossen|should|beter
      <neg> ... know|sure & what|if ... want|help|need|should|helps|do|would
      wat ... wil|moet|helpt|helpen|willen|nodig|gebeuren|zou ... weet|weten ... niet|nie|ook_niet|nog
      weet nog niet|nie
      weet ~ ik ~ ook|eigenlijk|zelf|eerlijk_gezegd|nog ~ niet|nie $
      weet ik ~ eerlijk gezegd ~ niet
      weet ~ het|t ~ ik? ~ ook|eigenlijk|zelf ~ niet
      ^ geen idee ... eigenlijk|nog|eerlijk
      kweenie|kwni|idk|dunno|geen_flauw_idee|weetniet & wat|hoe|want|what|helpt|wil|nodig
      wat ik|we ... wil|willen ... weet
      not sure what
      dont know what
      hoe ... verder ... weet ... niet
    `,
    likely: ``,
  },
};
