import type { Settings } from '../../services/domain/settings.js';

/** A made-up organisation for `npm run demo`. */
export const demoSettings: Partial<Settings> = {
  line: 'de Lijn',
  organisation: 'Jeugdzorg De Perenboom',
  council: 'de cliëntenraad van De Perenboom',
  formalLink: 'deperenboom.example/klacht',
  publicLink: 'deperenboom.example/raad',
  coordinatorMail: 'coordinator@deperenboom.example',
  mode: 'live',
  callbackWithinDays: 2,
  lineNumber: '030-5550100',
  mediationWithinDays: 5,
};
