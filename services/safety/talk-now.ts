import type { SentenceKey } from '../domain/text-catalogue.js';

/** Content follows role and age, never tone (script §0.3). `unknown` hears both numbers. */
export type AgeGroup = 'adult' | 'young' | 'unknown';

/** From when until when a line answers, in whole hours by the clock of Europe/Amsterdam. */
interface OpeningHours {
  readonly from: number;
  readonly until: number;
}

/** The Kindertelefoon; seen in 2019 (domain.md §2.11), to be checked like every number before going live. */
const kindertelefoonHours: OpeningHours = { from: 11, until: 21 };

const isOpen = ({ from, until }: OpeningHours, now: Date): boolean => {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Amsterdam',
    }).format(now),
  );
  return hour >= from && hour < until;
};

/** Who a person can talk to now; nobody is sent to a line that is closed (script §0.4). */
export function talkNow(
  age: AgeGroup,
  now: Date,
  kindertelefoon = kindertelefoonHours,
): Extract<SentenceKey, `praat_nu.${string}`> {
  if (age === 'adult') return 'praat_nu.volwassen';
  const open = isOpen(kindertelefoon, now);
  if (age === 'young') return open ? 'praat_nu.jong_dag' : 'praat_nu.jong_nacht';
  return open ? 'praat_nu.onbekend_dag' : 'praat_nu.onbekend_nacht';
}
