import { tellStep } from './probe.js';

export const now = tellStep('now', 'now', 'probe.now');
