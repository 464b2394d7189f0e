import type { KnownAccount } from '../../../accounts/list-accounts.js';
import { experiences, roleTags } from '../../../domain/volunteer.js';
import type { LabelKey, TextCatalogue } from '../../../domain/text-catalogue.js';
import type { Paper } from '../../../people/papers.js';
import { type Html, html } from '../../html.js';
import { type Choice, type FilledForm, oneOf, problemList, someOf, textField, tick } from '../form.js';
import { coordinatorPage } from './coordinator-page.js';
import { paperName, paperState } from './paper-words.js';
import { standingOf } from './people-pages.js';
import { words } from './words.js';

const say = words.profile;

/** The lists a profile is filled in from. */
export interface ProfileChoices {
  readonly care: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** Rows for trainings. */
  readonly rows: number;
}

export interface ProfileView {
  readonly account: KnownAccount;
  readonly papers: readonly Paper[];
  readonly form: FilledForm;
  readonly choices: ProfileChoices;
  /** It was just kept. */
  readonly isSaved: boolean;
}

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

const inWords = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Choice[] =>
  ids.map((value) => ({ value, label: labels[value] }));

const trainingRow = (form: FilledForm, row: number): Html =>
  html`<div class="pair">
    ${textField(form, { name: `training.${String(row)}.module`, label: say.training })}
    ${textField(form, {
      name: `training.${String(row)}.until`,
      label: say.trainingUntil,
      type: 'date',
      size: 'short',
    })}
  </div>`;

/** What a volunteer or mediator is asked. */
const aboutPerson = (form: FilledForm, choices: ProfileChoices, labelled: (key: string) => string): Html => {
  const options = (group: string, ids: readonly string[]): Choice[] =>
    ids.map((value) => ({ value, label: labelled(`${group}.${value}`) }));
  const language = (value: string): Choice => ({ value, label: languageNames.of(value) ?? value });
  return html`<section class="panel">
      <h2>${say.experiences.replace(/ als$/, '')}</h2>
      ${someOf(form, { name: 'experiences', label: say.experiences }, inWords(experiences, words.experiences))}
      ${someOf(form, { name: 'care', label: say.care }, options('care', choices.care))}
      ${someOf(form, { name: 'topics', label: say.topics }, options('theme', choices.topics))}
      ${someOf(form, { name: 'roleTags', label: say.roleTags }, inWords(roleTags, words.roleTags))}
      ${someOf(form, { name: 'languages', label: say.languages }, choices.languages.map(language))}
      ${textField(form, { name: 'region', label: say.region })}
      ${oneOf(form, { name: 'gender', label: say.gender }, [
        { value: '', label: say.genderNone },
        ...inWords(['woman', 'man'] as const, words.genders),
      ])}
      ${tick(form, { name: 'isAdult', label: say.isAdult })}
      ${tick(form, { name: 'isTrainee', label: say.isTrainee })}
    </section>
    <section class="panel">
      <h2>${say.papers}</h2>
      <p class="soft">${say.papersHint}</p>
      ${Array.from({ length: choices.rows }, (_, row) => trainingRow(form, row))}
      ${textField(form, { name: 'codeSignedOn', label: say.codeSigned, type: 'date', size: 'short' })}
      ${textField(form, { name: 'vogOn', label: say.vogOn, type: 'date', size: 'short' })}
      ${textField(form, { name: 'approvedOn', label: say.approvedOn, type: 'date', size: 'short' })}
    </section>`;
};

const papersNow = (papers: readonly Paper[]): Html =>
  html`<dl class="papers">
    ${papers.map(
      (paper) =>
        html`<dt>${paperName(paper)}</dt>
          <dd class="${paper.state}">${paperState(paper)}</dd>`,
    )}
  </dl>`;

const act = (action: string, words: string, hint: string): Html =>
  html`<form class="act" method="post" action="${action}">
    <button class="plain" aria-describedby="${action.split('/').at(-1)}">${words}</button>
    <span class="soft" id="${action.split('/').at(-1)}">${hint}</span>
  </form>`;

/** Who somebody is to the line, and what can be done about their account. */
export function profilePage(view: ProfileView, texts: Pick<TextCatalogue, 'spoken'>, alias: string): Html {
  const { account, papers, form, choices, isSaved } = view;
  const at = `/beheer/mensen/${account.id}`;
  const isHelper = account.role === 'peer_volunteer' || account.role === 'mediator';
  const isReached = isHelper || account.role === 'coordinator';
  const labelled = (key: string): string => texts.spoken(key as LabelKey, 'nl').label;
  return coordinatorPage(
    { title: account.alias, section: 'people', alias, problems: form.problems },
    html`<p class="soft">${words.roles[account.role]}, ${standingOf(account)}</p>
      ${isSaved ? html`<p class="done" role="status">${words.saved}</p>` : undefined}
      ${problemList(words.notRight, form.problems)} ${isHelper ? papersNow(papers) : undefined}
      ${
        isReached
          ? html`<form method="post" action="${at}">
              ${isHelper ? aboutPerson(form, choices, labelled) : undefined}
              <section class="panel">
                <h2>${say.contact}</h2>
                ${textField(form, { name: 'mail', label: say.mail, hint: say.mailHint, type: 'email' })}
              </section>
              <button>${words.save}</button>
            </form>`
          : undefined
      }
      <section class="acts">
        ${
          account.blockedAt === undefined
            ? html`${act(`${at}/link`, say.newLink, say.newLinkHint)}
              ${act(`${at}/blokkeren`, say.block, say.blockHint)}`
            : act(`${at}/vrijgeven`, say.unblock, say.unblockHint)
        }
      </section>
      <p><a href="/beheer/mensen">${words.people.toPeople}</a></p>`,
  );
}
