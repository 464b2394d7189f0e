import { loadGazetteers } from '../../data/gazetteers/index.js';
import { createAnonymiser } from '../../services/anonymisation/create-anonymiser.js';

/** The real one, on the real lists, made once per test file. */
export const anonymiser = createAnonymiser(loadGazetteers());
