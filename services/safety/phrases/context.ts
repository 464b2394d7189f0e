/** Long ago. */
export const longAgo = `
vroeger|destijds|ooit|indertijd|formerly
jaren|jaar|maanden|years|months ~ geleden|terug|ago|earlier|eerder
jaar|jaren terug
lang|tijd|tijdje ~ geleden|ago
<num>|#|paar|half ~ jaar|jaren|years ~ geleden|terug|ago
toen|when ~ <I>|hij|ze|she|he|we|mijn_zoon|mijn_dochter ~ <num>|#|klein|jong|jonger|kind|kleuter|peuter|nog|baby|a_kid|young|little|a_child|small|younger|op_de_basisschool ~ <num>|#|jaar|was|waren|klein|jong|thuis?
op ~ mijn|mn|haar|zijn ~ # ~ e? ~ toen
op ~ mijn|mn|haar|zijn ~ <num>|tiende|negende|achtste|twaalfde|vijfde|zesde|zevende|elfde|dertiende|veertiende
als|as ~ a|klein? ~ kind|child|kid ~ werd|was|ben|i|he|heb|is
in ~ mijn|mn|haar|zijn|my ~ jeugd|kindertijd|childhood|kinderjaren
in|sinds_toen_in ~ <year>
vorig|vorige|last ~ eeuw|jaar|year|schooljaar|leven
eerdere|earlier|past|voormalige|previous ~ poging|mishandeling|pleeggezin|plaatsing|relatie|abuse|relationship|attempt|placement
in ~ mijn|mn|het|haar|zijn|my|een ~ vorige|oude|eerste|verleden|vroegere|old|former ~ pleeggezin|groep|relatie|instelling|gezinshuis|huwelijk|school
verleden|geschiedenis|past|history ~ van|met|of|waarin|is
was|is ~ allemaal|all ~ vroeger|verleden|toen|in_the_past
in_het_verleden|used_to|back_then|as_a_child|years_ago|long_ago|a_long_time_ago|in_the_past|al_jaren_niet_meer|jaren_her|when_i_was
`;

/** Over: safe now, gone, solved. */
export const handled = `
zit|zat ~ hij|die|nu|er ~ vast|in_de_gevangenis|achter_tralies|in_de_bak|gevangen|in_de_cel
vast|gevangenis|opgepakt|veroordeeld|jail|prison|arrested|convicted|locked_up|straf_gehad ~ nu|voor|gezeten|en_zit|for|now|hij_is|is|is_hij|omdat|daarvoor|$
hij|ie|die|he ~ zit ~ vast
in|is_in ~ prison|jail
no|geen ~ contact ~ meer|more|any|met|with|anymore
al ~ jaren ~ geen ~ contact
zie|zien|spreek|see ~ hem|haar|ze|him|her|them ~ nooit|niet|never|gelukkig_nooit ~ meer|anymore|again
<nomore> ~ contact|bij_hem|bij_haar|bij_mijn_vader
gaat|ging|go|going|doing|it_is|het_is|ben|is|am|voel ~ het|ik|me|mij|hij|ze|i? ~ nu|inmiddels|al|weer|gelukkig|now|much|a_lot|inmiddels_weer|ondertussen|sindsdien ~ veel|een_stuk|heel|weer|stukken|al|helemaal|erg? ~ goed|beter|veilig|prima|okay|oke|better|well|fine|good|safe|klaar|stabiel|rustig|happy|clean
nu|inmiddels|now|sindsdien|tegenwoordig|ondertussen ~ gaat|ben|is|voel|im|i_am|woon|wonen|i_live|we_are ~ het|ik|hij|ze|we|me|er? ~ veel|een_stuk|heel|weer|stukken|al|gelukkig|helemaal|ergens? ~ goed|beter|veilig|prima|ok|oke|better|safe|rustig|fine|stabiel|anders|over|voorbij|happy|opgelost|clean
goed|beter|fine|better|well|safe|veilig ~ nu|now|hoor|inmiddels
is|zijn|it_is|was ~ nu|inmiddels|allang|al|gelukkig|weer|allemaal|toen? ~ opgelost|voorbij|achter_de_rug|afgesloten|verleden_tijd|geregeld|afgehandeld|gevonden|terecht|thuis_gekomen|over|solved|sorted|resolved|behind_me|behind_us|hersteld|genezen|geblust
achter ~ de|me|ons ~ rug|gelaten
achter|behind ~ mij|me|ons|us $
hebben|heb|have|has|heeft ~ we|ik|het|i|het_al|dat|al ~ opgelost|verwerkt|een_plek_gegeven|afgesloten|achter_me|behind
overleden|dood|died|gestorven|passed_away ~ inmiddels|is|nu|en_ik|jaren|al
weg ~ bij ~ hem|haar|die|mijn_ex|zijn_vader
woon|wonen|live ~ daar|er|bij_hem|bij_haar|bij_ze|there ~ al|gelukkig|al_jaren|al_lang? ~ niet|not ~ meer|anymore
zonder|without|geen ~ drang|neiging|behoefte|relapse|zelfmoordgedachten|urges
gebeurt|doet|doen|happen|doe|gebeurd|happens|heb ~ ik|hij|ze|het|dat|ze_dat|dat_al|het_al|al? ~ dat|het|al|sindsdien|al_lang|gelukkig|nu|allang|al_jaren? ~ <nomore>|niet_meer
al ~ # ~ jaar|maanden|weken ~ niet|clean|schoon|niks
is ~ gelukkig|weer|nu|inmiddels|daarna ~ gewoon|weer|veilig? ~ terug|thuis|gevonden|boven_water|terecht
terecht|gevonden|teruggevonden ~ inmiddels|weer|gelukkig|nu|na|$
kwam|was|kwamen ~ toen|gewoon|hij|ze|ik|vanzelf|weer|na_een_uur|de_volgende_dag|zelf ~ weer|gewoon|vanzelf|zelf|na|de_volgende|dezelfde ~ terug|thuis|avond
al|dezelfde_dag|diezelfde_avond|weer|inmiddels|gelukkig ~ terug|thuis|weer_thuis|gevonden|terug_thuis
overleefd ~ en|gelukkig|nu
politie|ambulance|brandweer ~ is|was|heeft|kwam|zijn|has|came ~ geweest|er_geweest|meegenomen|opgepakt|weg|gekomen|toen|gelukkig|snel_er|been
`;

/** Still, again, now. */
export const goesOn = `
nog_steeds|nogsteeds|nog_altijd|still|opnieuw|elke_dag|elke_avond|elke_week|every_day|every_night|elk_weekend|dagelijks|gisteren|gister|vandaag|vannacht|vanavond|vanochtend|gisteravond|yesterday|last_night|today|tonight|deze_week|this_week|again|sinds_kort|de_laatste_tijd|lately|steeds_vaker|steeds_erger|iedere_dag|terug_bij|net_weer|ook_nu|morgen|nu_weer|nu_ook|weer_begonnen|begint_weer|nu_doet|doet_het_weer|doet_hij_het_nu
nu !goed|gaat|ben|is|voel|veel|weer_goed|heel|gelukkig|zit|woon|pas|geen|niet|nog_over|zo|heb|wil|al|de|het|in|op|ineens|krijg
weer !thuis|goed|terug|veilig|over|boven|contact|naar_school|een_stukje|over
`;

/** Not now, but not long ago either. */
export const notNow = `
vorige|afgelopen|last|vorig ~ week|maand|weekend|month|weekend|zomer|winter|kerst|jaar|year|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
laatst|onlangs|pas_geleden|toen|recently|geleden|the_other_day|een_keer|ooit|once|ago|eerder
gisteren|gister|eergisteren|yesterday|gisteravond|gistermiddag
weken|dagen|maanden|weeks|days ~ geleden|ago|terug
`;
