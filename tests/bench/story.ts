const sentences = [
  'Ik bel al drie weken en niemand belt terug, ook al is dat twee keer beloofd.',
  'Het gesprek op school ging niet door en dat hoorde ik pas toen ik er al stond.',
  'Wij willen graag weten wie er nu over de hulp gaat, want dat is al vier keer veranderd.',
  'Mijn zoon vindt het moeilijk om steeds opnieuw zijn verhaal te vertellen aan iemand anders.',
];

/** What a person might write at that turn: about 160 characters, never twice the same. */
export function story(turn: number): string {
  const first = sentences[turn % sentences.length] ?? '';
  const second = sentences[(turn + 1) % sentences.length] ?? '';
  return `${first} ${second} (${String(turn)})`;
}
