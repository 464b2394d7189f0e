import type { KnownAccount } from '../../../accounts/list-accounts.js';
import { type Role, roles } from '../../../domain/role.js';
import { type Html, html } from '../../html.js';
import type { Paper } from '../../../people/papers.js';
import { type FilledForm, oneOf, problemList, textField } from '../form.js';
import { coordinatorPage } from './coordinator-page.js';
import { paperName, paperState } from './paper-words.js';
import { words } from './words.js';

const say = words.people;

/** Somebody of the line as the list shows them. */
export interface ListedPerson extends KnownAccount {
  /** Their papers let them pick up a talk. */
  readonly mayPickUp: boolean;
  readonly isTrainee: boolean;
  /** Papers that are missing, or count no more or not for long. */
  readonly pressing: readonly Paper[];
}

/** How it stands with somebody, in a word. */
export function standingOf({ blockedAt, openedAt }: KnownAccount): string {
  if (blockedAt !== undefined) return say.blocked;
  return openedAt === undefined ? say.invited : say.active;
}

function tags(person: ListedPerson): readonly string[] {
  const isVolunteer = person.role === 'peer_volunteer' && person.blockedAt === undefined;
  if (!isVolunteer) return [standingOf(person)];
  if (person.isTrainee) return [standingOf(person), say.trainee];
  if (person.mayPickUp) return [standingOf(person), say.ready];
  const lacking = person.pressing.filter(({ state }) => state !== 'ending');
  return [
    standingOf(person),
    say.notReady,
    ...lacking.map((paper) => `${paperName(paper)}: ${paperState(paper)}`),
  ];
}

const card = (person: ListedPerson): Html =>
  html`<li class="person">
    <a href="/beheer/mensen/${person.id}">${person.alias}</a>
    <ul class="tags">
      ${tags(person).map((tag) => html`<li>${tag}</li>`)}
    </ul>
  </li>`;

const group = (role: Role, people: readonly ListedPerson[]): Html | undefined => {
  const these = people.filter((person) => person.role === role);
  return these.length === 0
    ? undefined
    : html`<section>
        <h2>${words.roles[role]} (${these.length})</h2>
        <ul class="rows">
          ${these.map(card)}
        </ul>
      </section>`;
};

/** In the order in which a coordinator works with them. */
const inOrder = [
  'peer_volunteer',
  'mediator',
  'coordinator',
  'council_chair',
  'council_member',
  'response_owner',
] as const;

/** Everybody of the line. */
export const peoplePage = (people: readonly ListedPerson[], alias: string): Html =>
  coordinatorPage(
    { title: say.title, section: 'people', alias },
    html`<p><a class="button" href="/beheer/uitnodigen">${say.invite}</a></p>
      ${people.length === 0 ? html`<p class="panel">${say.empty}</p>` : undefined}
      ${inOrder.map((role) => group(role, people)).filter((one) => one !== undefined)}`,
  );

/** The form that makes an account and a way in for it. */
export const invitePage = (form: FilledForm, alias: string): Html =>
  coordinatorPage(
    { title: say.invite, section: 'people', alias, problems: form.problems },
    html`${problemList(words.notRight, form.problems)}
      <form class="panel" method="post" action="/beheer/uitnodigen">
        ${textField(form, { name: 'alias', label: say.alias, hint: say.aliasHint })}
        ${oneOf(
          form,
          { name: 'role', label: say.role },
          roles.map((role) => ({ value: role, label: words.roles[role] })),
        )}
        ${textField(form, { name: 'mail', label: words.profile.mail, hint: words.profile.mailHint, type: 'email' })}
        <button>${say.makeLink}</button>
      </form>
      <p><a href="/beheer/mensen">${say.toPeople}</a></p>`,
  );

/** A way in that was just made, and what came of mailing it, when that was tried. */
export interface MadeLink {
  readonly link: string;
  readonly accountId: string;
  /** Whose it is. */
  readonly name: string;
  readonly mailed?: { readonly to: string; readonly isSent: boolean };
}

/** The link stands nowhere else, so this page cannot be opened again. */
export const madeLinkPage = ({ link, accountId, name, mailed }: MadeLink, alias: string): Html =>
  coordinatorPage(
    { title: `${say.linkTitle} ${name}`, section: 'people', alias },
    html`${mailed && html`<p role="status">${mailed.isSent ? say.mailed : say.notMailed} ${mailed.to}.</p>`}
      <div class="panel">
        <p id="once">${say.linkText}</p>
        <p class="field">
          <label for="link">${say.linkLabel}</label>
          <input id="link" class="link" readonly value="${link}" aria-describedby="once" />
        </p>
      </div>
      <p><a href="/beheer/mensen/${accountId}">${say.toPerson}</a></p>
      <p><a href="/beheer/mensen">${say.toPeople}</a></p>`,
  );
