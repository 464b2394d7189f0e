import type { Anonymiser } from '../../services/ports/anonymiser.js';

/** An {@link Anonymiser} for tests of talks: those names become *een medewerker*, those pieces are risks. */
export function fakeAnonymiser({
  names = ['Sanne'],
  risks = [],
}: { names?: string[]; risks?: string[] } = {}): Anonymiser {
  return {
    anonymise(input) {
      const text = names.reduce((left, name) => left.replaceAll(name, 'een medewerker'), input);
      const found = risks.filter((risk) => text.includes(risk));
      return {
        text,
        spans: [],
        risks: found.map((risk) => ({ start: text.indexOf(risk), end: text.indexOf(risk) + risk.length })),
      };
    },
    withoutNames: (text, worker) => names.reduce((left, name) => left.replaceAll(name, worker), text),
    structuredIn: () => [],
    maskBsn: (text) => ({ text, found: false }),
  };
}
