import type { CouncilRelease } from '../../../council/releases.js';
import { type Html, html } from '../../html.js';
import { pageTexts } from '../page-texts.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { type CouncilTexts, labelsOf } from './release-labels.js';

const words = pageTexts.council;

const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * The Monday of a week. Where no meeting is planned the day itself is so many days after a story came in, and would
 * tell the council which day that was.
 */
function weekOf(date: string): string {
  const monday = new Date(date);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return day.format(monday);
}

const fact = (name: string, value: string): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;

const listed = (labels: readonly string[]): string =>
  labels.length === 0 ? words.nothing : labels.join(' · ');

const seen = ({ id, status }: CouncilRelease): Html =>
  status === 'council_review'
    ? html`<p class="done">${words.seen}</p>`
    : html`<form method="post" action="/raad/verhaal/${id}/gezien">
        <p class="soft" id="hint">${words.markSeenHint}</p>
        <button aria-describedby="hint">${words.markSeen}</button>
      </form>`;

/** One story: exactly the text somebody agreed to, and what that person said it is about. */
export function releasePage(release: CouncilRelease, texts: CouncilTexts, alias: string): Html {
  const { themes, wishes, care } = labelsOf(texts, release);
  return page(
    words.story,
    html`<p><a href="/raad">${words.back}</a></p>
      <h1>${themes[0] ?? words.story}</h1>
      <p class="soft">${words.exact}</p>
      <div class="story" lang="nl">${release.text}</div>
      <dl>
        ${fact(texts.label('council.card_topic', 'nl'), listed(themes))}
        ${fact(texts.label('council.card_care', 'nl'), care ?? words.nothing)}
        ${fact(texts.label('council.card_wish', 'nl'), listed(wishes))}
        ${fact(words.learning, release.learning ? words.yes : words.no)}
        ${fact(words.discuss, `${words.weekOf} ${weekOf(release.councilDate)}`)}
      </dl>
      ${seen(release)}`,
    staffBar(words.title, '/raad', alias),
  );
}
