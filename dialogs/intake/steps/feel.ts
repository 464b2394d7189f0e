import { tellStep } from './probe.js';

export const feel = tellStep('feel', 'feel', 'probe.feel');
