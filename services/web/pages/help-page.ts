import { type HelpLine, helpLines } from '../../safety/help-lines.js';
import { type Html, html } from '../html.js';
import { page } from './page.js';

const digits = (number: string): string => number.replace(/\D/g, '');

const call = (number: string): Html => html`<a class="call" href="tel:${digits(number)}">${number}</a>`;

const site = (name: string): Html => html`<a href="https://www.${name}/" rel="noreferrer">${name}</a>`;

const facts = (line: HelpLine): string =>
  [line.cost, line.hours].filter((fact) => fact !== undefined).join(', ');

const card = (line: HelpLine): Html =>
  html`<li class="help-line">
    <h3>${line.name}</h3>
    <p>${line.when}</p>
    <p>
      Bel ${call(line.number)}${line.also === undefined ? undefined : html` of ${call(line.also)}`}
      ${facts(line) === '' ? undefined : html`<span class="soft">${facts(line)}</span>`}
    </p>
    ${line.chat === undefined ? undefined : html`<p>Chat op ${site(line.chat)}</p>`}
    ${line.site === undefined ? undefined : html`<p>Lees meer op ${site(line.site)}</p>`}
  </li>`;

const cards = (kind: HelpLine['kind']): Html =>
  html`<ul class="cards">
    ${helpLines.filter((line) => line.kind === kind).map(card)}
  </ul>`;

/** Crisis numbers and independent help: the same for everyone, made once, in need of nothing. */
export const helpPage: Html = page(
  'Hulp en telefoonnummers',
  html`<h1>Hulp en telefoonnummers</h1>
    <section class="danger" aria-labelledby="now">
      <h2 id="now">Is er nu gevaar?</h2>
      <p class="large">Bel ${call('112')}</p>
      <p>Bij gevaar of geweld nu, een ongeluk, of als een kind weg is.</p>
      <p>Denkt u aan zelfmoord? Bel gratis ${call('113')}, dag en nacht.</p>
    </section>
    <section aria-labelledby="crisis">
      <h2 id="crisis">Snel iemand spreken</h2>
      ${cards('crisis')}
    </section>
    <section aria-labelledby="talk">
      <h2 id="talk">Iemand die luistert</h2>
      ${cards('talk')}
    </section>
    <section aria-labelledby="independent">
      <h2 id="independent">Hulp die losstaat van de organisatie</h2>
      ${cards('independent')}
    </section>
    <p class="soft">
      112, 113 en 0800-nummers zijn gratis. Bij 088 en 0900 betaalt u gewone belkosten. Gratis nummers staan
      soms wel op een telefoonrekening met alle nummers.
    </p>
    <p><a href="/">Naar de Lijn</a></p>`,
);
