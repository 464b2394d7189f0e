import { tellStep } from './probe.js';

export const child = tellStep('child', 'child', 'probe.child');
