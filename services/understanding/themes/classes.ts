import type { Classes } from '../reading/classes.js';

/** Words that do the same work in a cue; a word with a star stands for all that begin so. */
export const classes: Classes = {
  neg: 'niet nie nt geen nooit niemand niks nix niets nergens not never no nobody nothing none zonder without weigert weigeren weigerde nauwelijks amper hardly',
  nobody: 'niemand nobody no_one niet geen',
  me: 'mij me mn mijn ik ons onze wij we m i my us our mezelf mine myself',
  they: 'ze zij hij ie die men iemand they he she someone',
  worker:
    'begeleid* begleid* mentor* mentrix groepsleid* leiding leidster leider leiders voogd* gezinsvoogd* jeugdbescherm* hulpverlen* behandela* therapeut* psycholo* psychiater ' +
    'gezinscoach* coach* casemanager casusregisseur regisseur maatschappelijk medewerk* jeugdwerk* jeugdzorgwerk* jeugdconsulent consulent gezinsmanager orthopedago* gedragswetenschap* ' +
    'pleegzorgwerk* pleegzorgbegeleid* teamleid* manager personeel worker* staff guardian carer* therapist counsel* keyworker caseworker social supervisor coordinator coördinator coordinatr* ' +
    'contactpersoon gezinswerker ambulant* stagiair* raadsonderzoek* nachtdienst jeugdprofessional wijkteam* pmer pmers trajectbegeleid* poh gezinsbegeleid* persoonlijk hulpverlening team jeugdreclass* reclasseerder',
  org:
    'school scholen gemeente* wijkteam* ggz jeugdzorg gi instelling* instantie* organisatie* veilig_thuis raad huisarts leerplicht* cjg zorgaanbieder aanbieder* jeugdbescherming voogdij ' +
    'municipality council hospital ziekenhuis agency agencies gp kinderbescherming jeugdteam ggd woningbouw verzekeraar zorgverzekeraar uwv politie bureau',
  child:
    'kind kinderen kids zoon zoontje dochter dochtertje jongens puber pleegkind pleegzoon pleegdochter kleinzoon kleindochter kleinkind* son daughter child children kid ' +
    'zusje broertje stiefzoon stiefdochter jongste oudste middelste tweeling hem haar him her',
  kin:
    'moeder mama mam ma vader papa pap pa ouders oma opa tante oom zus zusje zusjes zussen broer broertje broertjes broers familie gezin ex grootouders neef* nicht* ' +
    'mother mum mom dad father parents grandma grandmother grandpa grandparents brother brothers sister sisters siblings family aunt uncle thuisfront halfbroer* halfzus* stiefvader bonus* mams paps kinderen dochter* zoon* son daughter',
  report:
    'verslag* rapport* dossier* verslagen rapportage* plan_van_aanpak report reports file files record records onderzoeksrapport evaluatieverslag raadsrapport brief formulier notes dagrapport* contactjournaal epd verzoekschrift stuk stukken indicatie*',
  peer: 'groepsgenoot groepsgenoten groepsgenoot* huisgenoot* huisgenoten medebewoner* kamergenoot* jongen jongens meisje meisjes bewoner* jongere jongeren boy boys girl girls roommate* kid kids kinderen peers anderen',
  new: 'nieuw nieuwe nieuwste new andere ander another different verschillende volgende wisselende zoveelste',
  many:
    'twee drie vier vijf zes zeven acht negen tien elf twaalf 2 3 4 5 6 7 8 9 10 11 12 13 14 15 2e 3e 4e 5e 6e 7e 8e 9e 10e 11e 12e 3de 4de 5de 6de 7de 8ste 20ste tweede derde vierde vijfde zesde zevende achtste negende tiende zoveelste ' +
    'two three four five six seven eight nine ten second third fourth fifth sixth seventh eighth 2nd 3rd 4th 5th 6th 7th 8th tig',
  time: 'jaar jaren maand maanden week weken dagen dag uur years year months month weeks week days hours tijden eeuwen mnd wkn',
  day: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vandaag gisteren monday tuesday wednesday thursday friday saturday sunday today tomorrow',
  care: 'hulp zorg behandel* therapie begeleiding therapy help care treatment ondersteuning support jeugdhulp traject ambulante dagbesteding emdr diagnostiek diagnose onderzoek intake plek plaats plekje traumabehandeling traumatherapie',
};
