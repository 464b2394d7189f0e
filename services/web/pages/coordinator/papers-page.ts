import type { Paper } from '../../../people/papers.js';
import { type Html, html } from '../../html.js';
import { coordinatorPage } from './coordinator-page.js';
import { paperName, paperState } from './paper-words.js';
import { words } from './words.js';

const say = words.papers;

/** A paper of somebody that needs attention. */
export interface PressingPaper extends Paper {
  readonly accountId: string;
  readonly alias: string;
}

/** Who expires when. */
export const papersPage = (papers: readonly PressingPaper[], alias: string): Html =>
  coordinatorPage(
    { title: say.title, section: 'papers', alias },
    papers.length === 0
      ? html`<p class="panel">${say.none}</p>`
      : html`<p class="soft">${say.intro}</p>
          <ul class="rows">
            ${papers.map(
              (paper) =>
                html`<li class="person">
                  <a href="/beheer/mensen/${paper.accountId}">${paper.alias}</a>
                  <span
                    >${paperName(paper)}: <strong class="${paper.state}">${paperState(paper)}</strong></span
                  >
                </li>`,
            )}
          </ul>`,
  );
