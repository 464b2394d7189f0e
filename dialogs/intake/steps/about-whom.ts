import { tellStep } from './probe.js';

/** Who it is about; a role is enough. */
export const aboutWhom = tellStep('about-whom', 'who', 'probe.who');
