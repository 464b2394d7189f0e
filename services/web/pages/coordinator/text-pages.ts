import { partsOf, type Word } from '../../../council/parts.js';
import type { CouncilRelease } from '../../../council/releases.js';
import { plainDate } from '../../../domain/plain-date.js';
import { type CouncilTexts, labelsOf } from '../council/release-labels.js';
import { type Html, html } from '../../html.js';
import { coordinatorPage } from './coordinator-page.js';
import { words } from './words.js';

const say = words.texts;

const titleOf = (release: CouncilRelease, texts: CouncilTexts): string =>
  labelsOf(texts, release).themes[0] ?? say.story;

/** The texts that wait, in the order of their random ids: not in that in which they came in. */
export const textListPage = (
  waiting: readonly CouncilRelease[],
  texts: CouncilTexts,
  alias: string,
  isChanged = false,
): Html =>
  coordinatorPage(
    { title: say.title, section: 'texts', alias },
    html`${isChanged ? html`<p class="danger" role="alert">${say.changed}</p>` : undefined}
      <p class="soft">${say.intro}</p>
      ${
        waiting.length === 0
          ? html`<p class="panel">${say.none}</p>`
          : html`<ul class="cards">
              ${waiting.map(
                (release, place) =>
                  html`<li class="story-card">
                    <h2>${titleOf(release, texts)}</h2>
                    <p>${say.council} ${plainDate(release.councilDate, 'u')}</p>
                    <a href="/beheer/teksten/${release.id}"
                      >${say.open}<span class="unseen">: ${place + 1}, ${titleOf(release, texts)}</span></a
                    >
                  </li>`,
              )}
            </ul>`
      }`,
  );

export const wordField = (number: number): string => `woord-${String(number)}`;
export const partField = (number: number): string => `zin-${String(number)}`;

/** What was ticked, and what is wrong with that. */
export interface Ticked {
  readonly names: ReadonlySet<string>;
  readonly problem?: string;
}

const box = (name: string, ticked: Ticked, label: Html): Html =>
  html`<label class="tick" for="${name}"
    ><input
      id="${name}"
      type="checkbox"
      name="${name}"
      value="on"
      ${ticked.names.has(name) ? html` checked` : undefined}
    /><span>${label}</span></label
  >`;

interface Numbered {
  readonly word: Word;
  readonly number: number;
}

/** The words of each sentence with their numbers, which count on over the whole text. */
function numbered(text: string): readonly (readonly Numbered[])[] {
  let number = 0;
  return partsOf(text).map((part) => part.map((word) => ({ word, number: number++ })));
}

function sentence(text: string, part: readonly Numbered[], place: number, ticked: Ticked): Html {
  const [first] = part;
  const last = part.at(-1);
  const whole = text.slice(first?.word.start, last?.word.signsEnd);
  const isOpen = part.some(({ number }) => ticked.names.has(wordField(number)));
  return html`<li>
    ${box(partField(place), ticked, html`${place + 1}. ${whole}`)}
    <details ${isOpen ? html` open` : undefined}>
      <summary>${say.words}<span class="unseen"> ${say.ofSentence} ${place + 1}</span></summary>
      <div class="ticks">
        ${part.map(({ word, number }) => box(wordField(number), ticked, html`${word.text}`))}
      </div>
    </details>
  </li>`;
}

/** One text in numbered sentences, of which any, or any of their words, can be left out. Nothing can be typed. */
export function textPage(
  release: CouncilRelease,
  texts: CouncilTexts,
  alias: string,
  ticked: Ticked = { names: new Set() },
): Html {
  const { id, text, hash, councilDate } = release;
  const { care, wishes } = labelsOf(texts, release);
  const hidden = html`<input type="hidden" name="hash" value="${hash}" />`;
  const problems = ticked.problem === undefined ? {} : { strike: ticked.problem };
  return coordinatorPage(
    { title: titleOf(release, texts), section: 'texts', alias, problems },
    html`<p><a href="/beheer/teksten">${say.back}</a></p>
      <p class="soft">${[care, ...wishes].filter((one) => one !== undefined).join(' · ')}</p>
      <p>${say.council} ${plainDate(councilDate, 'u')}</p>
      ${
        ticked.problem === undefined
          ? undefined
          : html`<p class="danger" role="alert" tabindex="-1" autofocus>${ticked.problem}</p>`
      }
      <section>
        <h2>${say.asItIs}</h2>
        <div class="story" lang="nl">${text}</div>
        <form method="post" action="/beheer/teksten/${id}/door">
          ${hidden}
          <p><button>${say.pass}</button></p>
        </form>
      </section>
      <section>
        <h2>${say.strikeTitle}</h2>
        <p class="soft">${say.strikeHint}</p>
        <form method="post" action="/beheer/teksten/${id}/weglaten">
          ${hidden}
          <ol class="rows" lang="nl">
            ${numbered(text).map((part, place) => sentence(text, part, place, ticked))}
          </ol>
          <button class="plain">${say.strike}</button>
        </form>
      </section>`,
  );
}
