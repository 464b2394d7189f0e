import type { MediationWish } from '../../services/ports/help-work.js';

/** Nobody has this one yet: a youngster, with what comes first. */
export const freeRequest: MediationWish = {
  role: 'youth',
  isBelow16: true,
  isAboutSafety: false,
  who: 'Met mijn groepsleider.',
  goal: 'Dat ik zelf mag zeggen wanneer ik naar mijn kamer ga.',
  contact: '06 00000001, na schooltijd',
  mayAsk: 'later',
};

/** The mediator has this one, and put a text before the parent. */
export const takenRequest: MediationWish = {
  role: 'parent',
  isBelow16: false,
  isAboutSafety: false,
  who: 'Met de jeugdbeschermer van mijn dochter.',
  goal: 'Dat zij belt op de dag die wij afspreken.',
  contact: 'ouder@voorbeeld.example',
  mayAsk: 'yes',
};
export const takenWords = 'Ik belde drie keer. Ik wil weten waar ik aan toe ben.';
export const takenText =
  'U bent uitgenodigd voor een gesprek over bellen en terugbellen. Meedoen is vrijwillig; dit is geen klachtenprocedure.';
