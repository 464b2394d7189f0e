/** The digits of a stretch, without what stands between them. */
export const digitsOf = (stretch: string): string => stretch.replace(/\D/g, '');

/** The 11-proof of the citizen service number (BSN): weights 9 … 2 and −1 (Besluit burgerservicenummer). */
export function passesElevenProof(digits: string): boolean {
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** ISO 13616: the first four characters to the back, letters as 10 … 35, remainder 1 after division by 97. */
export function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (const character of (iban.slice(4) + iban.slice(0, 4)).toLowerCase()) {
    const value = parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
