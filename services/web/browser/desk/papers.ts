import type { PaperCard } from '../../../domain/desk-message.js';
import { find, make } from '../widget/dom.js';

const day = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

const nameOf = ({ what, module = '' }: PaperCard): string =>
  ({
    training: `Je training ${module}`,
    vog: 'Je VOG',
    code: 'Je handtekening onder de gedragscode',
    approval: 'De goedkeuring van de coördinator',
  })[what];

/** Which paper, and until which day it counts, or counted: so that nobody has to guess why they cannot pick up. */
function sentenceOf(paper: PaperCard): string {
  const { state, until } = paper;
  const name = nameOf(paper);
  if (until === undefined) return `${name} is er nog niet. Oppakken kan nog niet.`;
  return state === 'ending'
    ? `${name} telt tot en met ${day(until)}.`
    : `${name} telde tot en met ${day(until)}. Oppakken kan nu niet.`;
}

export function showPapers(papers: readonly PaperCard[]): void {
  find('.papers').replaceChildren(
    ...papers.map((paper) => make('li', { className: 'hint' }, sentenceOf(paper))),
  );
}
