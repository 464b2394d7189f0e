/** Stands where a person had words left out of a text, so that what is left does not read as another sentence. */
export const leftOut = '(…)';
