import { expect, it } from '@jest/globals';
import { NearWords } from '../../../services/anonymisation/near-words.js';
import { anonymiser } from '../../support/the-anonymiser.js';

const found = (text: string, label: string): string[] =>
  anonymiser
    .anonymise(text)
    .spans.filter((span) => span.label === label)
    .map(({ start, end }) => text.slice(start, end));

/** What stands between brackets is found, whole, and nothing else of its kind. */
function expectMarked(marked: string, label: string): void {
  const text = marked.replace(/[<>]/g, '');
  const wanted = [...marked.matchAll(/<(.+?)>/g)].map((match) => match[1]);
  expect({ text, found: found(text, label) }).toEqual({ text, found: wanted });
}

it.each([
  'zij werken op de <laan van westenenk> en zeggen ja',
  'Ons adres is <Pastoor Kerstenslaan 27-2>, zet dat erbij',
  'ik woon <achter de hoven 9> ja echt',
  'hij komt bij ons op <de brink 3> elke keer zonder afspraak',
  'buiten op de stoep aan de <van speykstraat>',
  'we wonen op <nieuwe gracht 110 bis> sinds kort',
  'bij de buren van <nummer 37> hoor je alles',
  'mijn <huisnummer 12b> staat fout',
  'mag ze bij mij op de <slinge 340> blijven',
  'wij wonen <rietgors 88> en zijn altijd thuis',
  'ons adres is <het hout 3>',
  'hij zit op <eerste pijnackerstraat 88 3 hoog> nu',
  'graag aan <postbus 1147> sturen',
  'op de bank 2 uur gewacht',
  'op de markt 3 kraampjes gezien',
  'op de dijk 2 schapen gezien',
  'ik dacht dat hij overdreef',
  'aan de <hoofdweg 231> in het dorp',
  '<1e Jan Steenstraat 14 II> is van oma',
  'hij woont aan de <prins mauritslaan 81> nu',
  'mijn adres: <Hazelnoot 7>, 8051 KP Hattem',
  'hij ging naar Stap 3 van het plan en leest Bijlage 2',
  'ze krijgt ritalin 10, 1500 mg per dag is te veel',
  'Klacht nummer 2, bel mij terug',
  'ik trok nummer 14, de bel ging niet',
  '<nr 63> maar de bel is stuk',
  'mijn huisnummer is <18 bis> en niet 8',
  'op nummer 1 staat dat ik naar huis wil',
  'ze trekt nummer 4 en moet nog een uur wachten',
  'ik wil weg van 2 van die mensen',
])('knows where people live: %s', (marked) => {
  expectMarked(marked, 'ADDRESS');
});

it.each([
  'dat k op <14 febuari> moet verhuizen',
  'ik ga <21-2> weg hier',
  'geplaatst op <24 dec 22> ja echt',
  "gemeld op <6-6-'24> door school",
  'ik heb op <13 3> gebeld en op <20 3> weer',
  'in de nacht van <2 op 3 augustus> weggelopen',
  'op <8 agustus> en <3 desember>',
  'het bezoek was van 14.10 tot 14.50 en niet langer',
  'we hebben op 2 3 kinderen gelet',
  'gewonnen met 21-2 van de groep',
  'de begeleiding is er 24-7',
  'op <3 maart> 10 kinderen gezien',
  'op <3oktober> en <12-nov-2024> en de <twaalfde november>',
  'Ik ben in <2011> geboren',
  'in uw brief van <28 augustus jl.> en uw schrijven van <13 dezer>',
  '<31 12 2008>',
  'ze heet mei en is jarig in mei',
])('knows a day however it is written: %s', (marked) => {
  expectMarked(marked, 'DATE');
});

it.each([
  'me nummer is <zero zes twee acht een een nul vijf drie negen> ja',
  'bel <nul zes twaalf vierendertig zesenvijftig zeventig tachtig> maar',
  'bel <plus 31 6 33 71 08 45> ofzo',
  'bel me op[weggehaald]<0612345678>',
  'mijn nr is<0612345678>bel maar',
  'het is <06_12345678> of <O6-12345678> of <31612345678>',
  'bel Jeugdstem op 088-5551000',
  'een twee drie vier vijf keer gevraagd',
  'bel <06-12 34 56 78> of nummer: <06-11 22 33 44>',
  'we waren met 6, 8, 10, 12, 14 man',
  '<nulzes 53112233> of <06 en dan 12345678>',
])('knows a phone number however it is written: %s', (marked) => {
  expectMarked(marked, 'PHONE');
});

it.each([
  'mail <d.bouchti apestaartje student punt alfacollege punt nl> maar',
  'mail <jan @ gmail . com> of <jan(at)gmail.com>',
  'mail <janapenstaartjegmailpuntcom> dan',
  'I was at home and at school',
])('knows a mail address however it is written: %s', (marked) => {
  expectMarked(marked, 'EMAIL');
});

it.each([
  'add me <kxng.jerm> on tiktok',
  'snapje: <bby.raqs>, tweede account <bby.raqs2>',
  'ze pesten mij met <pleegkindje.lol> dat is n account over mij',
  'mijn insta is 3x gehackt',
  'hij heeft het gedaan.ik niet en dat is alles',
])('knows what somebody is called online: %s', (marked) => {
  expectMarked(marked, 'HANDLE');
});

it.each([
  'er staat zaaknr <c/05/417733 / je rk 24-118> en dan',
  'voor hen is ze "cliënt <40-1182>".',
  'hij heeft bopz <771204> staat er',
  'mijn polisnummer is <88.410.227>',
  'ik heb aangifte gedaan <PL0600-2024318800>',
  'het cliëntnummer van mijn dochter (<7730916>) hing er',
  'dat kost € 125000 of 125000 euro',
  'bij zaaknummer heb ik alleen <JBN 22/1904> staan',
  'wij hebben <jz 2023 004417> als kenmerk',
  'op de brief staat <24-00918> en op die van haar <24-0917>',
  'ik heb om 14-0930 een afspraak en neem 20-1000 ml',
  'het pv heeft <pl0900-2024117733> als nummer',
  'in 11-2023 was er niemand',
  'gepubliceerd als <ECLI:NL:RBGEL:2024:1234>',
  'Ik heb zitten lezen in dat dossier. 214 pagina’s zijn het',
  'de aanvraag kostte 12500 euro',
])('knows a number by what announces it: %s', (marked) => {
  expectMarked(marked, 'ID');
});

it.each(['een tikkie naar <NL 62 RABO 0318 9927 41> graag', 'of <NL62RABO031899274> graag'])(
  'knows an account number that is not quite right: %s',
  (marked) => {
    expectMarked(marked, 'IBAN');
  },
);

it.each([
  '<gt 204 z> dat is de bus van taxi van de groep',
  'een witte bus <vx 918 k> van hen',
  'kenteken is <gz 123 h>',
  'zijn auto is <gt204z> geloof ik',
  'NIEMAND ZOEKT HAAR ZE IS 14 !!!',
  'RACHID IS 12 EN ZIT BIJ GROTE JONGENS',
])('knows a plate from what somebody shouts: %s', (marked) => {
  expectMarked(marked, 'PLATE');
});

it.each([
  "ik woon al sinds m'n <achtste> in pleeggezinnen",
  'sinds haar <vierde> levensjaar woont ze bij ons',
  'op haar <elfde> loopt ze weg',
  'op mijn tweede groep ging het mis',
  'mijn <15> jarige zoon',
  'er is een huis voor 16 en 17 jarigen',
  'in de leeftijd van 12 tot 18 jaar',
  '<15> bijna <16>',
  'nee <zestien>, bijna <zeventien>',
  '<10 en een half>',
  'ik ben <11½> en zij is <12 enhalf>',
  'ze is een jaar of <5>. doet iemand wat?',
  'ik wacht al een jaar of 5 op hulp',
  'Ik ben Mariet van Dun, <67>, uit een dorp',
  'Ik ben nu acht jaar pleegmoeder',
  'ik zit in groep 8 en lees bijlage 3',
  'ik heb 16 keer gebeld',
])('knows an age that is counted: %s', (marked) => {
  expectMarked(marked, 'AGE');
});

it('writes a counted age and a lone house number so that it can be read', () => {
  expect(anonymiser.anonymise('op haar elfde liep ze weg').text).toBe('op haar 6–11 liep ze weg');
  expect(anonymiser.anonymise('de buren van nummer 37 klagen').text).toBe('de buren van een adres klagen');
});

it.each([
  'NIEMAND ZOEKT HAAR EN IK HEB 14 KEER GEBELD',
  'schooljaar 2023/2024 en in 2023/2024 zat ik nog op school',
  'ik weet het 1000000% zeker en meer dan 100000 jongeren met mij',
  'ik kreeg maar €20 deze maand en er zijn er 3 deze maand weggegaan',
  'ik ga naar het gymnasium en kreeg een brief van het college van B en W',
  'hij woont doordeweeks 4 nachten bij ons',
  'in deel 2 staat precies wat er gebeurd is',
  'in mijn dossier staan 120 fouten en no 200 people',
  'op mijn eerste dag was ik bang en na haar tweede gesprek was ze boos',
  'ik zei N-E-E en S-T-O-P',
  'al 10 weken',
  'Sinds de herfst en van juni tot nu is er niks gebeurd',
])('leaves what only looks like somebody: %s', (text) => {
  expect(anonymiser.anonymise(text)).toMatchObject({ text, spans: [] });
});

it.each([
  ['oma Annie mag niet komen', 'Annie'],
  ['mijn broertje Joost mag niet naar huis', 'Joost'],
  ['ik ging naar Jan met de bus', 'Jan'],
  ['Sanne van de Winkel belde', 'Sanne van de Winkel'],
  ['ik woon bij Frans en Marie', 'Frans'],
  ["mevrouw Van 't Hof belde", "Van 't Hof"],
  ["volgens Marleen van 't Hof mag het", "Marleen van 't Hof"],
  ['de mail komt van s. van asten', 's. van asten'],
  ['m. hoekstra - van der ploeg tekende', 'van der ploeg'],
  ['dat zegt j. mulder van de groep', 'j. mulder'],
  ['onze everdien slaapt slecht', 'everdien'],
])('takes a name though everybody knows another: %s', (text, name) => {
  expect(found(text, 'PERSON')).toContain(name);
});

it.each(['een brief i.v.m. jansen', 'dat is o.a. jansen gevraagd', 'de groep b. jansen belde niet'])(
  'says only the name after letters that are no initials: %s',
  (text) => {
    expect(found(text, 'PERSON')).toEqual(['jansen']);
  },
);

it('believes what is hardly a word also where nobody else is named', () => {
  expect(found('ik heb geen vertrouwen meer in hester', 'PERSON')).toEqual(['hester']);
  expect(found('zonder overleg met peters is dit besloten', 'PERSON')).toEqual(['peters']);
  expect(found('Hij kwam met Kevin Mulder. Hun gebit was slecht.', 'PERSON')).toEqual(['Kevin Mulder']);
});

it('looks for no slip of the finger in a word longer than any', () => {
  let asked = 0;
  class Counted extends Map<string, number> {
    override get(word: string): number | undefined {
      asked += 1;
      return super.get(word);
    }
  }
  const near = new NearWords(new Counted([['leiding', 6]]));
  expect(near.oftenNear('leidin')).toBe(6);
  expect(asked).toBeGreaterThan(0);
  asked = 0;
  expect(near.oftenNear('abcdefghij'.repeat(4_000))).toBe(0);
  expect(asked).toBe(0);
});
