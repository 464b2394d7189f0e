import { tellStep } from './probe.js';

export const tried = tellStep('tried', 'tried', 'probe.tried');
