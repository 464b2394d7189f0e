/** A random id; an act keeps it through every attempt, so that the line knows an act it has already. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
