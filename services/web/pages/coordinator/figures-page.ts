import { dayParts } from '../../../domain/amsterdam.js';
import type { Count, Figures, Score, Waiting } from '../../../people/figures.js';
import { type Html, html } from '../../html.js';
import { coordinatorPage } from './coordinator-page.js';
import { words } from './words.js';

const say = words.figures;

/** A month (yyyy-mm) in numbers. */
export interface FiguresView {
  readonly month: string;
  readonly earlier: string;
  /** Absent in the month that is going on. */
  readonly later?: string;
  readonly figures: Figures;
}

const monthName = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const counted = (count: Count): string => (count === 'few' ? say.few : String(count));
const decimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const fact = (name: string, value: string | undefined): Html | undefined =>
  value === undefined
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;

const minutes = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${String(value)} ${say.minutes}`;

const inPart = ({ claimed, median, ninetieth }: Waiting): string =>
  median === undefined || ninetieth === undefined
    ? counted(claimed)
    : `${counted(claimed)}; ${say.half} ${String(median)}, ${say.mostly} ${String(ninetieth)} ${say.minutes}`;

const scored = ({ count, average }: Score): string =>
  average === undefined
    ? `${say.by} ${counted(count)}`
    : `${decimal.format(average)} ${say.outOfTen}, ${say.by} ${counted(count)}`;

/** A month of the line, in numbers that point at nobody. */
export function figuresPage({ month, earlier, later, figures }: FiguresView, alias: string): Html {
  const { waiting, callbacks } = figures;
  return coordinatorPage(
    { title: say.title, section: 'figures', alias },
    html`<p class="soft">${say.intro}</p>
      <p class="between">
        <a href="/beheer/cijfers?maand=${earlier}">${say.earlier}</a>
        ${later === undefined ? undefined : html`<a href="/beheer/cijfers?maand=${later}">${say.later}</a>`}
      </p>
      <section>
        <h2>${say.waiting}, ${monthName.format(new Date(`${month}-01`))}</h2>
        <dl class="figures">
          ${fact(say.claimed, counted(waiting.claimed))} ${fact(say.median, minutes(waiting.median))}
          ${fact(say.ninetieth, minutes(waiting.ninetieth))}
          ${dayParts.map((part) => fact(say.parts[part], inPart(figures.waitingIn[part]))).filter((one) => one !== undefined)}
          ${fact(say.unanswered, counted(figures.unanswered))}
          ${fact(say.cancelled, counted(figures.cancelled))} ${fact(say.noClick, counted(figures.noClick))}
        </dl>
      </section>
      <section>
        <h2>${say.callbacks}</h2>
        <dl class="figures">
          ${fact(say.kept, counted(callbacks.kept))} ${fact(say.notReached, counted(callbacks.notReached))}
          ${fact(say.late, counted(callbacks.late))}
          ${fact(say.inTime, callbacks.inTime === undefined ? undefined : String(callbacks.inTime))}
        </dl>
      </section>
      <section>
        <h2>${say.scores}</h2>
        <dl class="figures">
          ${fact(say.heard, scored(figures.heard))} ${fact(say.talk, scored(figures.talk))}
        </dl>
      </section>`,
  );
}
