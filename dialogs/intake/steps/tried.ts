import { tellStep } from './probe.js';

/** That somebody did not dare to is what they did so far. */
export const tried = tellStep('tried', 'tried', 'probe.tried', /\b(?:durf|durfde|durfden|dare|dared)\b/i);
