import type { AccountParts } from '../../../accounts/account.js';
import { mailWayIn } from '../../../alerts/mail-way-in.js';
import { blockAccount, unblockAccount } from '../../../accounts/block.js';
import { makeLink } from '../../../accounts/invite.js';
import { type KnownAccount, listAccounts, readAccount } from '../../../accounts/list-accounts.js';
import { amsterdamDay } from '../../../domain/amsterdam.js';
import { AppError } from '../../../domain/errors.js';
import { type Role, roles } from '../../../domain/role.js';
import type { Settings } from '../../../domain/settings.js';
import type { TextCatalogue } from '../../../domain/text-catalogue.js';
import { mayPickUp, papersOf, pressing } from '../../../people/papers.js';
import { endDuty } from '../../../people/end-duty.js';
import { emptyProfile, listProfiles, readProfile, saveProfile, setMail } from '../../../people/profiles.js';
import type { Mail } from '../../../ports/mail.js';
import { papersPage } from '../../pages/coordinator/papers-page.js';
import { invitePage, madeLinkPage, peoplePage } from '../../pages/coordinator/people-pages.js';
import { pageTexts } from '../../pages/page-texts.js';
import { profilePage } from '../../pages/coordinator/profile-page.js';
import { words } from '../../pages/coordinator/words.js';
import type { Fields, Problems } from '../../pages/form.js';
import { HttpRefusal } from '../../refusal.js';
import type { Answer, Route, StaffVisitor, WebRequest } from '../../route.js';
import {
  careIds,
  fieldsOf,
  languageIds,
  mailSchema,
  readProfileForm,
  topicIds,
  trainingRows,
} from './profile-form.js';
import { fieldsIn, idIn } from './typed.js';

export interface PeopleParts extends AccountParts {
  readonly settings: () => Settings;
  readonly texts: Pick<TextCatalogue, 'spoken'>;
  /** Absent: nobody is mailed, and links are given by hand. */
  readonly mail?: Mail;
}

/** Somebody without papers has nothing that can run out. */
export const needsPapers = ({ role, blockedAt }: KnownAccount): boolean =>
  (role === 'peer_volunteer' || role === 'mediator') && blockedAt === undefined;

const roleIn = (typed: string | undefined): Role | undefined => roles.find((role) => role === typed);

/** The people of the line: who they are, what they may, and their way in and out. */
export function peopleRoutes(parts: PeopleParts): readonly Route[] {
  const { store, clock, settings, texts, mail } = parts;
  const today = (): string => amsterdamDay(clock.now());

  /** Everybody who needs papers, with those that need attention. */
  const withPapers = async () => {
    const profiles = await listProfiles(store);
    return (await listAccounts(store)).map((account) => {
      const profile = profiles.get(account.id) ?? emptyProfile;
      const papers = needsPapers(account) ? pressing(papersOf(profile, settings(), today())) : [];
      return {
        ...account,
        isTrainee: profile.isTrainee,
        mayPickUp: mayPickUp(profile, settings(), today()),
        pressing: papers,
      };
    });
  };

  const accountOf = async (request: WebRequest): Promise<KnownAccount> => {
    const account = await readAccount(store, idIn(request));
    if (!account) throw new HttpRefusal(404, 'not-found');
    return account;
  };

  const makeWayIn = async (
    { publicUrl }: WebRequest,
    coordinator: StaffVisitor,
    role: Role,
    alias: string,
    address = '',
  ): Promise<Answer> => {
    const { path, accountId } = await makeLink(parts, role, alias, (id) => coordinator.trace(id));
    const link = publicUrl + path;
    if (address !== '') await setMail(parts, accountId, address);
    const to = (await readProfile(store, accountId)).mail;
    const mailed = mail &&
      to !== undefined && { to, isSent: await mailWayIn(mail, to, link, pageTexts.signIn) };
    const made = { link, accountId, name: alias.trim(), ...(mailed && { mailed }) };
    return { html: madeLinkPage(made, coordinator.alias) };
  };

  const showProfile = async (
    account: KnownAccount,
    coordinator: StaffVisitor,
    typed?: { readonly fields: Fields; readonly problems: Problems },
    isSaved = false,
  ): Promise<Answer> => {
    const profile = await readProfile(store, account.id);
    const fields = typed?.fields ?? fieldsOf(profile, settings().neededTrainings);
    const form = { fields, problems: typed?.problems ?? {} };
    const papers = papersOf(profile, settings(), today());
    const rows = trainingRows(fields) + (typed ? 0 : 2); // and room for two more
    const choices = { care: careIds, topics: topicIds, languages: languageIds, rows };
    const html = profilePage({ account, papers, form, choices, isSaved }, texts, coordinator.alias);
    return typed ? { html, status: 422 } : { html };
  };

  return [
    {
      method: 'GET',
      path: '/beheer/mensen',
      may: 'coordinator',
      audit: 'people-listed',
      kind: 'page',
      async answer(_, coordinator) {
        const people = await withPapers();
        await store.commit([coordinator.trace()]);
        return { html: peoplePage(people, coordinator.alias) };
      },
    },
    {
      method: 'GET',
      path: '/beheer/papieren',
      may: 'coordinator',
      audit: 'people-listed',
      kind: 'page',
      async answer(_, coordinator) {
        const papers = (await withPapers())
          .flatMap(({ id, alias, pressing: those }) =>
            those.map((paper) => ({ ...paper, accountId: id, alias })),
          )
          .sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''));
        await store.commit([coordinator.trace()]);
        return { html: papersPage(papers, coordinator.alias) };
      },
    },
    {
      method: 'GET',
      path: '/beheer/uitnodigen',
      may: 'coordinator',
      audit: 'nothing',
      kind: 'page',
      answer: (_, { alias }) => ({ html: invitePage({ fields: {}, problems: {} }, alias) }),
    },
    {
      method: 'POST',
      path: '/beheer/uitnodigen',
      may: 'coordinator',
      audit: 'invite-made',
      kind: 'page',
      async answer(request, coordinator) {
        const fields = fieldsIn(request);
        const role = roleIn(fields.role);
        const refuse = (problems: Problems): Answer => ({
          html: invitePage({ fields, problems }, coordinator.alias),
          status: 422,
        });
        const address = fields.mail ?? '';
        if (role === undefined) return refuse({ role: words.people.roleWrong });
        if (address !== '' && !mailSchema.safeParse(address).success) {
          return refuse({ mail: words.profile.mailWrong });
        }
        try {
          return await makeWayIn(request, coordinator, role, fields.alias ?? '', address);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          if (error.code === 'invite-not-valid') return refuse({ alias: words.people.aliasWrong });
          if (error.code === 'account-blocked') return refuse({ alias: words.people.blockedAlready });
          throw error;
        }
      },
    },
    {
      method: 'GET',
      path: '/beheer/mensen/:id',
      may: 'coordinator',
      audit: 'profile-read',
      kind: 'page',
      async answer(request, coordinator) {
        const account = await accountOf(request);
        await store.commit([coordinator.trace(account.id)]);
        return showProfile(account, coordinator, undefined, request.query.has('bewaard'));
      },
    },
    {
      method: 'POST',
      path: '/beheer/mensen/:id',
      may: 'coordinator',
      audit: 'profile-saved',
      auditRefused: 'profile-read',
      kind: 'page',
      async answer(request, coordinator) {
        const account = await accountOf(request);
        const typed = fieldsIn(request);
        const known = fieldsOf(await readProfile(store, account.id), []);
        // Of a coordinator only the address is asked; everything else stays as it is.
        const fields = account.role === 'coordinator' ? { ...known, mail: typed.mail ?? '' } : typed;
        const read = readProfileForm(fields, today(), settings().neededTrainings);
        if ('problems' in read) {
          await store.commit([coordinator.traceRefused(account.id)]);
          return showProfile(account, coordinator, { fields, problems: read.problems });
        }
        await saveProfile(store, account.id, read.filledIn, coordinator.trace(account.id));
        return { redirect: `/beheer/mensen/${account.id}?bewaard` };
      },
    },
    {
      method: 'POST',
      path: '/beheer/mensen/:id/link',
      may: 'coordinator',
      audit: 'invite-made',
      kind: 'page',
      async answer(request, coordinator) {
        const { role, alias, blockedAt } = await accountOf(request);
        if (blockedAt !== undefined) throw new HttpRefusal(404, 'not-found');
        return makeWayIn(request, coordinator, role, alias);
      },
    },
    {
      method: 'POST',
      path: '/beheer/mensen/:id/blokkeren',
      may: 'coordinator',
      audit: 'account-blocked',
      auditRefused: 'profile-read',
      kind: 'page',
      async answer(request, coordinator) {
        const account = await accountOf(request);
        const blocking = { accountId: account.id, by: coordinator.accountId };
        const outcome = await blockAccount(parts, blocking, coordinator.trace(account.id));
        if (outcome === 'no-such-account') throw new HttpRefusal(404, 'not-found');
        if (outcome === 'blocked') {
          await endDuty(parts, account.id);
          return { redirect: `/beheer/mensen/${account.id}` };
        }
        await store.commit([coordinator.traceRefused(account.id)]);
        const fields = fieldsOf(await readProfile(store, account.id), []);
        return showProfile(account, coordinator, {
          fields,
          problems: { blokkeren: words.profile.notYourself },
        });
      },
    },
    {
      method: 'POST',
      path: '/beheer/mensen/:id/vrijgeven',
      may: 'coordinator',
      audit: 'account-opened-again',
      kind: 'page',
      async answer(request, coordinator) {
        const account = await accountOf(request);
        await unblockAccount(parts, account.id, coordinator.trace(account.id));
        return { redirect: `/beheer/mensen/${account.id}` };
      },
    },
  ];
}
