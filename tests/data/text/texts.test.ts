import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../data/text/catalogue.js';
import { type TextPart, textEntries as texts } from '../../../data/text/text-entries.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { plainWords } from '../../../services/understanding/plain-words.js';
import {
  filledIn,
  kindOf,
  type Part,
  partsOf,
  sentencesOf,
  withoutMarks,
  wordings,
  wordsIn,
} from './sentences.js';

const all = Object.entries(texts);
const parts = partsOf(texts);
const isDutch = ({ form }: Part) => form !== 'en' && form !== 'text';
const said = (part: Part, wording: string) => `${part.key}.${part.form}: ${wording}`;

/** Every wording that breaks a rule, by its key and form, so that whoever edits the texts can find it. */
function wordingsThat(breaks: (wording: string, part: Part) => boolean): string[] {
  return parts.flatMap((part) =>
    wordings(part.part)
      .filter((wording) => breaks(wording, part))
      .map((wording) => said(part, wording)),
  );
}

/** Crisis texts may be five short bubbles (script §1). */
const isCrisis = (key: string) =>
  /^(cr|praat_nu|x\.otherlang)\./.test(key) || ['err.store', 'start.danger', 'cmd.help'].includes(key);

/** Which of our texts may break a rule, and why. */
const names = {
  /** Asks for the other form by naming it. */
  otherForm: ['who.switch'],
  /** The one place where *bemiddeling* is explained; names that the councils use themselves. */
  namesOfThings: [
    'route.mediation',
    'council.inspection',
    'council.form_inspection',
    'council.form_client_table',
    'council.value_experience',
  ],
};

const found = (pattern: RegExp) => (part: TextPart) =>
  [...new Set(wordings(part).join(' ').match(pattern) ?? [])].sort().join(' ');
const sameInEveryForm = {
  variables: found(/\{\w+\}/g),
  'telephone numbers': found(/\b(?:112NL|112|113|0800-\d{4,7}|088-\d[\d ]+\d|0900-\d{4})\b/g),
  replies: (part: TextPart) => [...(part.replies ?? [])].sort().join(' '),
};

/** Asks in other languages offer English first, English itself does not. */
const differs = ['x.otherlang', 'x.otherlang_off'];

describe('each text', () => {
  it('is complete in all of its forms', () => {
    const needed = {
      forms: ['u', 'je', 'en'],
      staff: ['nl', 'en'],
      other: ['text'],
      list: ['note'],
    } as const;
    const missing = all.flatMap(([key, entry]) =>
      needed[kindOf(entry)].filter((form) => !entry[form]).map((form) => `${key}.${form}`),
    );
    expect(missing).toEqual([]);
    expect(wordingsThat((wording) => wording.trim() === '')).toEqual([]);
    expect(parts.filter(({ part }) => wordings(part).length === 0).map(({ key }) => key)).toEqual([]);
  });

  it('is confirmed by a native speaker before it is shown, when it is in another language', () => {
    expect(all.filter(([, entry]) => kindOf(entry) === 'other' && !entry.check)).toEqual([]);
  });

  it.each(Object.entries(sameInEveryForm))('has the same %s in all of its forms', (what, of) => {
    const different = all.filter(([key, entry]) => {
      if (what === 'replies' && differs.includes(key)) return false;
      const forms = partsOf({ [key]: entry }).filter(
        ({ form }) => form !== 'nl' || kindOf(entry) === 'staff',
      );
      return new Set(forms.map(({ part }) => of(part))).size > 1;
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

describe('a bubble', () => {
  it('is one of three at most, in a crisis of five', () => {
    const long = parts.filter(({ key, part }) => (part.bubbles?.length ?? 0) > (isCrisis(key) ? 5 : 3));
    expect(long.map(({ key }) => key)).toEqual([]);
  });

  it('has two sentences at most, of sixteen words at most, whatever is filled in', () => {
    expect(
      wordingsThat((wording, { form }) =>
        filledIn(wording, form, texts)
          .map(sentencesOf)
          .some((sentences) => sentences.length > 2 || sentences.some((sentence) => wordsIn(sentence) > 16)),
      ),
    ).toEqual([]);
  });

  it('has no exclamation mark, no emoji and no loose asterisk', () => {
    expect(
      wordingsThat(
        (wording) => /[!¡]|\p{Extended_Pictographic}/u.test(wording) || wording.split('*').length % 2 === 0,
      ),
    ).toEqual([]);
  });

  it('keeps who to talk to now apart, and names a line with opening hours nowhere else', () => {
    expect(
      wordingsThat(
        (wording, { key }) =>
          (wording.includes('{praat_nu}') && wording !== '{praat_nu}') ||
          (/Kindertelefoon|Alles Oké/.test(wording) && !key.startsWith('praat_nu.')),
      ),
    ).toEqual([]);
  });
});

/** Words that people in care do not use, and phrases that brush a person off (script §1). */
const forbidden = [
  /(?<!\p{L})regie(?!\p{L})/iu,
  /(?<!\p{L})netwerk/iu,
  /(?<!\p{L})casus/iu,
  /(?<!\p{L})traject/iu,
  /(?<!\p{L})cliënt(?!enra)/iu,
  /(?<!\p{L})jeugdige/iu,
  /(?<!\p{L})pupil/iu,
  /bejegening/iu,
  /(?<!\p{L})dossier/iu,
  /(?<!\p{L})rapport(?:age|eren)/iu,
  /(?<!\p{L})betrokkenen?(?!\p{L})/iu,
  /anonimiser/iu,
  /terugkoppel/iu,
  /bemiddeling/iu,
  /ervaringsdeskundig/iu,
  /escaler/iu,
  /evaluer/iu,
  /inventariser/iu,
  /(?<!\p{L})indien(?!\p{L})/iu,
  /(?<!\p{L})indienen|ingediend/iu,
  /(?<!\p{L})middels(?!\p{L})/iu,
  /t\.a\.v\./iu,
  /wilsbekwa/iu,
  /gezaghebbend/iu,
  /uithuisgeplaatst/iu,
  /ik begrijp precies/iu,
  /rustig maar/iu,
  /valt wel mee/iu,
  /gelukkig/iu,
  /helaas pindakaas/iu,
  /(?<!\p{L})(?:u|je|jij) moet(?!\p{L})|(?<!\p{L})moet (?:u|je|jij)(?!\p{L})/iu,
  /heel vervelend voor/iu,
  /waarom (?:heeft u|heb je) niet/iu,
  /, maar /iu,
  /houd(?:t)? (?:u|je) in de gaten/iu,
  /doe het niet/iu,
];
const saysJe = /(?<!\p{L})(?:je|jij|jou|jouw|jullie|jezelf)(?!\p{L})/iu;
const saysU = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu;

describe('a Dutch text', () => {
  it('uses no word of the forbidden list', () => {
    expect(
      wordingsThat(
        (wording, part) =>
          isDutch(part) &&
          !names.namesOfThings.includes(part.key) &&
          forbidden.some((word) => word.test(withoutMarks(wording))),
      ),
    ).toEqual([]);
  });

  it('stays with u or with je, and a label for staff says neither', () => {
    const wrong = { u: [saysJe], je: [saysU], nl: [saysU, saysJe], en: [], text: [] };
    expect(
      wordingsThat(
        (wording, { key, form, entry }) =>
          !names.otherForm.includes(key) &&
          (form === 'nl' && kindOf(entry) === 'staff' ? [saysU] : wrong[form]).some((says) =>
            says.test(wording),
          ),
      ),
    ).toEqual([]);
  });
});

const fullKey = (reply: string) => (reply.includes('.') ? reply : `reply.${reply}`);

describe('a reply', () => {
  it('is one of our labels, or a list of them', () => {
    const offered = [
      ...parts.flatMap(({ part, form }) => (part.replies ?? []).map((reply) => ({ reply, form }))),
      ...all.flatMap(([, { options }]) => (options ?? []).map((reply) => ({ reply, form: 'u' as const }))),
    ];
    const unknown = offered.filter(({ reply, form }) => {
      const entry = texts[fullKey(reply)];
      return !/^\d+$/.test(reply) && !entry?.options && !entry?.[form]?.label;
    });
    expect(unknown).toEqual([]);
  });

  it('is offered somewhere and may be typed in other words too', () => {
    const offered = new Set(
      [
        ...parts.flatMap(({ part }) => part.replies ?? []),
        ...all.flatMap(([, { options }]) => options ?? []),
      ].map(fullKey),
    );
    const replies = all.filter(([key]) => key.startsWith('reply.'));
    expect(replies.filter(([key]) => !offered.has(key)).map(([key]) => key)).toEqual([]);
    const mute = parts.filter(({ key, part }) => key.startsWith('reply.') && !part.also?.length);
    expect(mute.map(({ key }) => key)).toEqual([]);
  });

  it('never means the same, said aloud, as another reply to the same question', () => {
    const listed = (reply: string): readonly string[] => texts[reply]?.options?.flatMap(listed) ?? [reply];
    const clashes = parts.flatMap(({ key, form, part }) => {
      const meaning = new Map<string, string>();
      return (part.replies ?? []).flatMap(listed).flatMap((reply) => {
        const option = texts[fullKey(reply)]?.[form];
        return [option?.label, ...(option?.also ?? [])].flatMap((words) => {
          if (words === undefined) return [];
          const said = plainWords(words);
          const first = meaning.get(said) ?? reply;
          meaning.set(said, first);
          return first === reply ? [] : [`${key}.${form}: "${words}" means ${first} and ${reply}`];
        });
      });
    });
    expect(clashes).toEqual([]);
  });
});

describe('a text that somebody outside must read first', () => {
  it('is told to nobody until then', () => {
    const waiting = all.filter(([, { check }]) => check === true).map(([key]) => key);
    expect(waiting.length).toBeGreaterThan(7);
    const { say } = catalogue as unknown as { say: (key: string, form: string) => unknown };
    for (const key of waiting)
      for (const form of ['u', 'je', 'en'])
        expect(() => say(key, form)).toThrow(expect.objectContaining({ code: 'no-text-for-key' }));
  });

  it('is off for every language as long as the organisation did not say that it was read', () => {
    expect(settingsSchema.parse({ organisation: 'Zorgplein' }).otherLanguages).toEqual({});
  });
});
