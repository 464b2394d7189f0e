/** One place where somebody can turn to, with where we know it from. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** For whom or for what, in one short sentence. */
  readonly when: string;
  /** As people say it. */
  readonly number: string;
  /** A second number that reaches the same. */
  readonly also?: string;
  /** Where one can chat. */
  readonly chat?: string;
  readonly site?: string;
  /** Absent where we could not check it. */
  readonly cost?: 'gratis' | 'gewone belkosten';
  /** Absent where we could not check it. */
  readonly hours?: 'dag en nacht';
  readonly kind: 'emergency' | 'crisis' | 'independent' | 'talk';
  readonly source: string;
  /** The year (and month) the source is from; absent when it does not say. */
  readonly checked?: string;
}

/**
 * Crisis numbers and independent help (domain.md §2.11, security.md §7). What could not be checked is left out:
 * opening hours from old pages, the number of the Landelijk Meldpunt Zorg, the Fier chat, Slachtofferhulp.
 * Numbers age: check them before going live and then every three months.
 */
export const helpLines: readonly HelpLine[] = [
  {
    id: 'emergency',
    name: '112',
    when: 'Gevaar nu, geweld nu, een ongeluk, of een kind dat weg is.',
    number: '112',
    cost: 'gratis',
    hours: 'dag en nacht',
    kind: 'emergency',
    source: 'omroepbrabant.nl; Nationale ombudsman (kind vermist)',
    checked: '2025-12',
  },
  {
    id: 'suicide',
    name: '113 Zelfmoordpreventie',
    when: 'Als u aan zelfmoord denkt, of uzelf pijn doet. Anoniem.',
    number: '113',
    also: '0800-0113',
    chat: '113.nl',
    cost: 'gratis',
    hours: 'dag en nacht',
    kind: 'crisis',
    source: 'ANP, 113 gratis sinds 3 oktober 2025',
    checked: '2025-10',
  },
  {
    id: 'abuse',
    name: 'Veilig Thuis',
    when: 'Geweld, misbruik of verwaarlozing, thuis of in de hulp.',
    number: '0800-2000',
    cost: 'gratis',
    hours: 'dag en nacht',
    kind: 'crisis',
    source: 'scherpenzeel.nl; kindermishandeling.hetklokhuis.nl',
  },
  {
    id: 'sexual-violence',
    name: 'Centrum Seksueel Geweld',
    when: 'Iemand ging over uw grens, kort geleden of lang geleden.',
    number: '0800-0188',
    cost: 'gratis',
    hours: 'dag en nacht',
    kind: 'crisis',
    source: 'ggdfryslan.nl',
    checked: '2022',
  },
  {
    id: 'police',
    name: 'Politie, geen spoed',
    when: 'U wilt de politie spreken, maar er is geen haast.',
    number: '0900-8844',
    cost: 'gewone belkosten',
    kind: 'crisis',
    source: 'omroepbrabant.nl',
    checked: '2025-12',
  },
  {
    id: 'children',
    name: 'Kindertelefoon',
    when: 'Voor iedereen van 8 tot en met 18 jaar. Over alles.',
    number: '0800-0432',
    chat: 'kindertelefoon.nl',
    cost: 'gratis',
    kind: 'talk',
    source: 'vriendenkindertelefoon.nl',
    checked: '2019',
  },
  {
    id: 'young-adults',
    name: 'Alles Oké? Supportlijn',
    when: 'Voor wie 18 tot en met 24 jaar is.',
    number: '0800-0450',
    cost: 'gratis',
    kind: 'talk',
    source: 'oogtv.nl (nummer 2021, nog actief 2024)',
    checked: '2024',
  },
  {
    id: 'listening-ear',
    name: 'De Luisterlijn',
    when: 'Iemand die luistert, voor volwassenen.',
    number: '088-0767 000',
    cost: 'gewone belkosten',
    hours: 'dag en nacht',
    kind: 'talk',
    source: 'nrc.nl',
    checked: '2021',
  },
  {
    id: 'independent-adviser',
    name: 'Jeugdstem',
    when: 'Een vertrouwenspersoon in de jeugdhulp. Staat los van de organisatie en helpt u met uw vraag of klacht.',
    number: '088-555 10 00',
    site: 'jeugdstem.nl',
    cost: 'gewone belkosten',
    kind: 'independent',
    source: 'regelhulp.nl (onder de oude naam AKJ)',
  },
  {
    id: 'children-ombudsman',
    name: 'Kinderombudsman',
    when: 'Als u al ergens klaagde en het niet hielp. Let op de rechten van kinderen.',
    number: '0800-8765432',
    cost: 'gratis',
    kind: 'independent',
    source: 'kinderombudsman.nl',
  },
];
