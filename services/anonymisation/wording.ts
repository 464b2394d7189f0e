import { mark } from './recognisers/marks.js';

/** The words that stand in the readable text for what was taken out. */
export const wordings = {
  nl: {
    removed: '[weggehaald]',
    person: 'persoon',
    places: {
      village: ['een dorp', 'een ander dorp'],
      town: ['een stad', 'een andere stad'],
      region: ['een streek', 'een andere streek'],
      other: ['een plaats', 'een andere plaats'],
    },
    address: 'een adres',
    organisations: {
      school: 'school',
      opvang: 'opvang',
      groep: 'groep',
      club: 'club',
      organisatie: 'instelling',
    } as Readonly<Record<string, string>>,
    the: 'de',
    inMonth: 'in',
  },
  en: {
    removed: '[removed]',
    person: 'person',
    places: {
      village: ['a village', 'another village'],
      town: ['a town', 'another town'],
      region: ['a region', 'another region'],
      other: ['a place', 'another place'],
    },
    address: 'an address',
    organisations: {
      school: 'school',
      opvang: 'day care',
      groep: 'group',
      club: 'club',
      organisatie: 'organisation',
    } as Readonly<Record<string, string>>,
    the: 'the',
    inMonth: 'in',
  },
} as const;

export type Wording = (typeof wordings)['nl' | 'en'];

/** Age bands (script §10): 0–5, 6–11, 12–15, 16–17, 18+. */
export function bandOf(age: number): string {
  if (age < 6) return '0–5';
  if (age < 12) return '6–11';
  if (age < 16) return '12–15';
  return age < 18 ? '16–17' : '18+';
}

/** Words that are in every one of {@link ownWords} that has no digit. */
export const ownWordLike = mark((folded) =>
  /perso|weggehaald|removed|dorp|stad|streek|plaats|add?res|village|town|region|place|school|opvang|groep|club|instelling|care|group|organisation|wens|wish/.test(
    folded,
  ),
);

/**
 * Words of ours that stand in a text already: nobody is in them, so a second time changes nothing.
 * Bands too, for half a band looks like an age, and the label of a wish, for some people are called Wens.
 */
export const ownWords =
  /\[(?:weggehaald|removed)\]|(?<![^\n])(?:wens|wish)(?=:)|(?<![\p{L}\p{N}])(?:(?:persoon|person) [A-Z]\d{0,3}|een (?:dorp|stad|streek|plaats|ander dorp|andere (?:stad|streek|plaats)|adres)|(?:a|another) (?:village|town|region|place)|an address|de (?:school|opvang|groep|club|instelling)|the (?:school|day care|group|club|organisation)|0–5|6–11|12–15|16–17|18\+)(?![\p{L}\p{N}])/giu;
