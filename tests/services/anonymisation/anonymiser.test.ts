import { describe, expect, it } from '@jest/globals';
import { anonymiser } from '../../support/the-anonymiser.js';

const readable = (text: string): string => anonymiser.anonymise(text).text;
const found = (text: string): string[] =>
  anonymiser.anonymise(text).spans.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);

describe('a story for the council', () => {
  it('keeps the sentence and says who somebody is instead of what they are called', () => {
    expect(readable('Mijn zoon Benjamin Cohen wordt gepest. Groepsleider Sander staat erbij en lacht.')).toBe(
      'Mijn zoon wordt gepest. De groepsleider staat erbij en lacht.',
    );
    expect(readable('Mijn man, Sjoerd Hoekstra, mocht niet bij het gesprek zijn.')).toBe(
      'Mijn man mocht niet bij het gesprek zijn.',
    );
  });

  it('calls the same person the same thing, and another person something else', () => {
    expect(readable('kevin begon en tyrell lachte. kevin zei niks')).toBe(
      'persoon A begon en persoon B lachte. persoon A zei niks',
    );
    expect(
      readable('Mijn dochter Jasmijn is weg. Jasmijn mist Roos Bakker, want mevrouw Bakker was lief.'),
    ).toBe('Mijn dochter is weg. Mijn dochter mist persoon A, want persoon A was lief.');
  });

  it('calls somebody on one line of the card what they are called on the others', () => {
    const told = 'kevin begon en tyrell lachte\nmijn zoon Noah huilde';
    const line = (words: string): string => anonymiser.withoutNames(words, 'de hulpverlener', told);
    expect(line('dat tyrell weggaat')).toBe('dat persoon B weggaat');
    expect(line('Noah is bang')).toBe('Mijn zoon is bang');
    expect(anonymiser.withoutNames('dat tyrell weggaat', 'de hulpverlener', '')).toBe(
      'dat persoon A weggaat',
    );
  });

  it('leaves the label of a wish, also where somebody is called that', () => {
    expect(readable('mevrouw Wens belde nooit\nWens: dat mevrouw Wens belt')).toBe(
      'persoon A belde nooit\nWens: dat persoon A belt',
    );
  });

  it('takes a village after a role for a family name', () => {
    expect(readable('voogd terwisscha belt nooit terug')).toBe('de voogd belt nooit terug');
  });

  it('knows a name again where it looks like a trade', () => {
    expect(
      readable('mevrouw bakker belde niet. ik heb gemaild naar bakker en dat bakker gewoon belt is fijn'),
    ).toBe('persoon A belde niet. ik heb gemaild naar persoon A en dat persoon A gewoon belt is fijn');
    expect(readable('mevrouw bakker belde. de bakker om de hoek is lief')).toContain('de bakker om de hoek');
  });

  it('keeps to Dutch, and to one article', () => {
    expect(
      readable('bel ff nul zes twaalf 34 56 78 90 of mail jan punt smit apenstaartje gmail punt com'),
    ).not.toContain('removed');
    expect(readable('wij wonen in de Achterhoek bij Doetinchem')).not.toMatch(/de een/);
  });

  it('knows who has a name that is a small word again', () => {
    expect(readable('jet en do van de leiding zijn er niet. do kijkt me niet aan')).toBe(
      'persoon A en persoon B van de leiding zijn er niet. persoon B kijkt me niet aan',
    );
  });

  it('says nothing again in a role that was taken out before it', () => {
    expect(readable('Mijn Sander begeleider Kevin belde.')).not.toMatch(/Sander|Kevin/);
    expect(readable('Het 100000000 begeleider loeys belde.')).not.toContain('100000000');
  });

  it('says what kind of place it was, and that there was another one', () => {
    expect(readable('Eerst woonde hij in Raalte, toen in Grou en nu in Rotterdam.')).toBe(
      'Eerst woonde hij in een dorp, toen in een ander dorp en nu in een stad.',
    );
    expect(readable('Wij wonen op Burgemeester de Zeeuwstraat 112-B in Numansdorp.')).toBe(
      'Wij wonen op een adres in een dorp.',
    );
  });

  it('says the month of a day and the band of an age', () => {
    expect(readable('Op zaterdag 23 mei 2024 werd zij weggebracht. Ze is 9.')).toBe(
      'In mei 2024 werd zij weggebracht. Ze is 6–11.',
    );
    expect(readable('ik ben dertien en mijn broer is 17')).toBe('ik ben 12–15 en mijn broer is 16–17');
    expect(readable('geboren op 12-03-2010 te Assen')).toBe('geboren op [weggehaald] te een stad');
  });

  it('says school, club or group instead of its name', () => {
    expect(readable('De juf van basisschool Het Kompas belde.')).toBe('De juf van de basisschool belde.');
    expect(readable('Hij mocht niet naar VV Sparta Nijkerk.')).toBe('Hij mocht niet naar de club.');
  });

  it('speaks English to who wrote English', () => {
    expect(readable('My name is Kwame and I am 16. They live at Kruisstraat 112 and call 06-12345678.')).toBe(
      'My name is person A and I am 16–17. They live at an address and call [removed].',
    );
  });

  it('leaves a story without names as it was told', () => {
    for (const text of [
      'De bakker om de hoek weet meer over mijn kind dan de voogd.',
      'ik wil er niet over praten',
      'Hoop doet leven, zeggen ze. Maar Hoop alleen brengt mijn kind niet thuis.',
      'de rechter zei dat ik zelf mag kiezen als ik 18 ben maar dat duurt nog 2 jaar',
      'IK WIL GEWOON DAT IEMAND NAAR MIJ LUISTERT',
      'Kan Iemand Mij Uitleggen Waarom Ik Niet Naar School Mag',
      'sinds maart is de douche stuk en ik heb nog 45 euro te goed',
      'Bel Veilig Thuis: 0800-2000, of Jeugdstem: 088-5551000, of kijk op jeugdstem.nl.',
      'hij wil me slaan en die vraag wil ik overslaan',
      'It is unsafe at home. You can chat at 113.nl when something goes wrong.',
      'De GNPS-score van het Haviltex-criterium staat in het plan.',
    ]) {
      expect(anonymiser.anonymise(text)).toMatchObject({ text, spans: [] });
    }
  });
});

describe('what is found', () => {
  it('knows numbers by their checks and by the words before them', () => {
    expect(found('BSN van mijn zoon: 9999.94.463, rekening NL91 ABNA 0417 1643 00')).toEqual([
      'BSN 9999.94.463',
      'IBAN NL91 ABNA 0417 1643 00',
    ]);
    expect(found('bel 06 83 11 20 45 of +31 (0)6-12345678 of 0548-612233')).toEqual([
      'PHONE 06 83 11 20 45',
      'PHONE +31 (0)6-12345678',
      'PHONE 0548-612233',
    ]);
    expect(found('zaaknummer 200.331.207/01, V-nummer 2810443297, dossier 88213-J')).toEqual([
      'ID 200.331.207/01',
      'ID 2810443297',
      'ID 88213-J',
    ]);
    expect(found('de bus (vtx-19-k) en 8316ca nr 14')).toEqual([
      'PLATE vtx-19-k',
      'POSTCODE 8316ca',
      'ADDRESS nr 14',
    ]);
  });

  it('takes a wrong citizen service number too when it is called one', () => {
    expect(found('mijn bsn is 123456789')).toEqual(['BSN 123456789']);
  });

  it('reads addresses that are spelled out, and names on social media', () => {
    expect(found('mail marja punt klaver apenstaartje gmail punt com')).toEqual([
      'EMAIL marja punt klaver apenstaartje gmail punt com',
    ]);
    expect(found('mn snap is lil.moussa09 en op insta @moeders.tegen.jeugdzorg')).toEqual([
      'HANDLE lil.moussa09',
      'HANDLE @moeders.tegen.jeugdzorg',
    ]);
  });

  it('finds names however they are typed', () => {
    expect(found('p a t r i c k noemde me dik en K3vin lachte, kevinnnn dus')).toEqual([
      'PERSON p a t r i c k',
      'PERSON K3vin',
      'PERSON kevinnnn',
    ]);
    expect(found('ik heb last van mw van gestel en van hans de bruin')).toEqual([
      'PERSON van gestel',
      'PERSON hans de bruin',
    ]);
    expect(found('Shantal Holwijn belde, j. kramer ook, en Van Haaster niet.')).toEqual([
      'PERSON Shantal Holwijn',
      'PERSON j. kramer',
      'PERSON Van Haaster',
    ]);
    expect(found('Volgens mr. drs. B.A. Ferwerda en R. Kartosen mag dat.')).toEqual([
      'PERSON B.A. Ferwerda',
      'PERSON R. Kartosen',
    ]);
  });

  it('takes a word for a name when it is said to be one, and only there', () => {
    expect(found('omdat ik hoop heet maken ze grapjes. geen hoop meer')).toEqual(['PERSON hoop']);
    expect(found('Mevrouw Roos Bakker belde, Juf Wil wist van niets')).toEqual([
      'PERSON Roos Bakker',
      'PERSON Wil',
    ]);
    expect(found('ik heet tim en bel mij maar')).toEqual(['PERSON tim']);
    expect(found('juf wil niet luisteren en er staat een roos op tafel')).toEqual([]);
  });

  it('leaves who everybody knows, and what leads to nobody', () => {
    for (const text of [
      'Joost mag weten wanneer ik bericht krijg van de rechtbank Limburg.',
      'De grijze Skoda stond er weer, en we aten Turkse pizza met Goudse kaas.',
      'Mijn zoon speelt Mario Kart en mijn opa komt uit Noorwegen.',
      'Mijn ouders spreken Koreaans en Tibetaans.',
    ])
      expect(found(text)).toEqual([]);
  });

  it('finds names in front of which several words stand', () => {
    expect(found("Zijn leidinggevende, mevrouw Op 't Veld, belde conciërge Frans.")).toEqual([
      "PERSON Op 't Veld",
      'PERSON Frans',
    ]);
    expect(found('De voornaam van mijn zoon is Mei, de achternaam van onze voogd is Goed.')).toEqual([
      'PERSON Mei',
      'PERSON Goed',
    ]);
    expect(found('S-E-L-M-A zo spel je het')).toEqual(['PERSON S-E-L-M-A']);
  });

  it('names, without taking it out, what may still lead to somebody', () => {
    const { text, risks } = anonymiser.anonymise(
      'Ik heb vijf kinderen en mijn man is de enige huisarts in Grou.',
    );
    expect(risks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'vijf kinderen',
      'mijn man is de enige huisarts in een dorp',
    ]);
    const asked = (story: string): string[] => {
      const read = anonymiser.anonymise(story);
      return read.risks.map(({ start, end }) => read.text.slice(start, end));
    };
    expect(asked('hij is de enige in zijn klas met een rolstoel')).toContain('hij is de enige in zijn klas');
    expect(asked('ik ben de burgemeester van ons dorp')).toEqual(['ben de burgemeester']);
  });
});

describe('before anything is stored', () => {
  it('takes out a citizen service number, however it is written', () => {
    for (const written of ['999991152', '999 991 152', '9999.91.152', '999-99-1152']) {
      expect(anonymiser.maskBsn(`mijn nummer: ${written}!`)).toEqual({
        text: 'mijn nummer: [weggehaald]!',
        found: true,
      });
    }
  });

  it('leaves phone numbers, dates and other numbers alone', () => {
    for (const text of [
      '06-12345678',
      '+31 6 99999115 2',
      'op 12-03-2010 om 14:30',
      'dat kost 123456789 euro',
      '112',
    ]) {
      expect(anonymiser.maskBsn(text)).toEqual({ text, found: false });
    }
  });
});
