import type { CouncilRelease } from '../../../council/releases.js';
import { type Html, html } from '../../html.js';
import { pageTexts } from '../page-texts.js';
import { page } from '../page.js';
import { staffBar } from '../staff-bar.js';
import { type CouncilTexts, labelsOf } from './release-labels.js';

const words = pageTexts.council;

/** As much as shows which story it is; the whole stands on its own page, where its reading is traced. */
const tags = (labels: readonly string[]): Html | undefined =>
  labels.length === 0
    ? undefined
    : html`<ul class="tags">
        ${labels.map((label) => html`<li>${label}</li>`)}
      </ul>`;

const card = (release: CouncilRelease, texts: CouncilTexts): Html => {
  const { themes, care } = labelsOf(texts, release);
  const title = themes[0] ?? words.story;
  return html`<li class="story-card">
    <h3>${title}</h3>
    ${tags([...themes.slice(1), ...(care === undefined ? [] : [care])])}
    <a href="/raad/verhaal/${release.id}">${words.read}<span class="unseen">: ${title}</span></a>
  </li>`;
};

const part = (title: string, releases: readonly CouncilRelease[], texts: CouncilTexts): Html | undefined =>
  releases.length === 0
    ? undefined
    : html`<section>
        <h2>${title} (${releases.length})</h2>
        <ul class="cards">
          ${releases.map((release) => card(release, texts))}
        </ul>
      </section>`;

/** The council's queue: what nobody has seen yet, then what is being talked about. */
export function releaseListPage(
  releases: readonly CouncilRelease[],
  texts: CouncilTexts,
  alias: string,
): Html {
  const withStatus = (status: CouncilRelease['status']): readonly CouncilRelease[] =>
    releases.filter((release) => release.status === status);
  const fresh = withStatus('queued');
  return page(
    words.title,
    html`<h1>${words.title}</h1>
      ${fresh.length === 0 ? html`<p class="panel">${words.empty}</p>` : html`<p class="soft">${words.order}</p>`}
      ${part(texts.label('council.new', 'nl'), fresh, texts)}
      ${part(texts.label('council.in_review', 'nl'), withStatus('council_review'), texts)}`,
    staffBar(words.title, '/raad', alias),
  );
}
