import { piecesOfPeople } from '../../../anonymisation/of-people.js';
import type { AuditedAct, Trace } from '../../../audit/audit-record.js';
import { amsterdamDay } from '../../../domain/amsterdam.js';
import { isMediationOver } from '../../../domain/mediation.js';
import { calendarFile } from '../../../mediation/calendar-file.js';
import type { AtTheDesk, MediationDesk } from '../../../mediation/mediation-desk.js';
import { isConfirmed, type Open } from '../../../mediation/told.js';
import type { Anonymiser } from '../../../ports/anonymiser.js';
import type { Clock } from '../../../ports/clock.js';
import type { Fields, Problems } from '../../pages/form.js';
import { invitationPage, sharedPage } from '../../pages/mediator/given-pages.js';
import { mediationListPage } from '../../pages/mediator/list-page.js';
import { mediationPage } from '../../pages/mediator/mediation-page.js';
import { partOf } from '../../pages/mediator/part.js';
import { hindranceText, type MediatorTexts } from '../../pages/mediator/texts.js';
import { words } from '../../pages/mediator/words.js';
import { HttpRefusal } from '../../refusal.js';
import type { Answer, Route, StaffVisitor } from '../../route.js';
import { fieldsIn, idIn } from '../coordinator/typed.js';
import { fieldsOf, type MediatorForm, mediatorForms } from './mediator-forms.js';

interface Parts {
  readonly desk: MediationDesk;
  readonly texts: MediatorTexts;
  readonly clock: Clock;
  /** Looks at what a mediator writes for the other side; it changes nothing in it. */
  readonly anonymiser: Pick<Anonymiser, 'anonymise'>;
}

/** A form that could not be kept yet, as it was sent. */
interface Typed {
  readonly fields: Fields;
  readonly problems: Problems;
  readonly named?: string;
}

/** Which trace each form leaves. */
const traces: Readonly<Record<MediatorForm, AuditedAct>> = {
  contact: 'mediation-changed',
  overlegd: 'mediation-changed',
  thuis: 'mediation-changed',
  'mag-vragen': 'mediation-changed',
  teruggeven: 'mediation-given-back',
  gegevens: 'mediation-changed',
  tekst: 'mediation-text-offered',
  gevraagd: 'mediation-other-asked',
  'zegt-ja': 'mediation-changed',
  'zegt-nee': 'mediation-changed',
  woorden: 'mediation-changed',
  'woorden-akkoord': 'mediation-changed',
  plannen: 'mediation-planned',
  'plan-akkoord': 'mediation-planned',
  afzeggen: 'mediation-planned',
  geweest: 'mediation-changed',
  uitkomst: 'mediation-changed',
  afspraken: 'mediation-changed',
  nazorg: 'mediation-changed',
  stoppen: 'mediation-stopped',
};

const atDesk = (visitor: StaffVisitor, id?: string): AtTheDesk => ({
  accountId: visitor.accountId,
  alias: visitor.alias,
  trace: visitor.trace(id),
});

/** Everything at `/bemiddeling`: what a mediator has, and what waits for one. */
export function mediatorRoutes({ desk, texts, clock, anonymiser }: Parts): readonly Route[] {
  const found = async (
    mediator: StaffVisitor,
    id: string,
    traceOf: (open: Open) => Trace | undefined,
  ): Promise<Open> => {
    const open = await desk.read(atDesk(mediator, id), id, traceOf);
    if (!open) throw new HttpRefusal(404, 'not-found');
    return open;
  };

  const show = (
    open: Open,
    { alias }: StaffVisitor,
    typed: Typed = { fields: {}, problems: {} },
    notice?: string,
  ): Answer => {
    const { fields, problems, named } = typed;
    const form = { fields: { ...fieldsOf(open, texts), ...fields }, problems };
    return { html: mediationPage(partOf(open, texts, clock.now(), { form, named }), alias, notice) };
  };

  /** What there is of it; of what there is not, only that the mediation itself was read, or nothing. */
  const read = (
    path: `/${string}`,
    audit: AuditedAct,
    answer: (open: Open, mediator: StaffVisitor) => Answer,
    isThere: (open: Open) => boolean = () => true,
    auditRefused?: AuditedAct,
  ): Route => ({
    method: 'GET',
    path,
    may: 'mediator',
    audit,
    ...(auditRefused && { auditRefused }),
    kind: 'page',
    async answer(request, mediator) {
      const id = idIn(request);
      const traceOf = (open: Open): Trace | undefined => {
        if (isThere(open)) return mediator.trace(id);
        return auditRefused && mediator.traceRefused(id);
      };
      return answer(await found(mediator, id, traceOf), mediator);
    },
  });

  const form = (name: MediatorForm): Route => ({
    method: 'POST',
    path: `/bemiddeling/:id/${name}`,
    may: 'mediator',
    audit: traces[name],
    auditRefused: 'mediation-read',
    kind: 'page',
    async answer(request, mediator) {
      const id = idIn(request);
      const asItWas = (): Promise<Open> => found(mediator, id, () => mediator.traceRefused(id));
      const fields = fieldsIn(request);
      const known = {
        now: clock.now(),
        contactBy: desk.contactBy(),
        piecesOfPeople: (text: string) => piecesOfPeople(text, anonymiser),
      };
      const typed = mediatorForms[name](fields, known);
      if ('problems' in typed) {
        return { ...show(await asItWas(), mediator, { fields, ...typed }), status: 422 };
      }
      const outcome = await desk.act(atDesk(mediator, id), id, typed.act);
      if (!outcome) throw new HttpRefusal(404, 'not-found');
      if (outcome.kind === 'done') {
        const isGone = outcome.mediation.mediator === undefined || isMediationOver(outcome.mediation);
        return { redirect: isGone ? '/bemiddeling' : `/bemiddeling/${id}` };
      }
      const open = await asItWas();
      const notice =
        outcome.kind === 'blocked'
          ? outcome.by.map((one) => hindranceText(texts, open.mediation, one)).join(' ')
          : words.notNow;
      return { ...show(open, mediator, { fields, problems: {} }, notice), status: 409 };
    },
  });

  return [
    {
      method: 'GET',
      path: '/bemiddeling',
      may: 'mediator',
      audit: 'mediations-listed',
      kind: 'page',
      async answer({ query }, mediator) {
        const lists = await desk.lists(atDesk(mediator));
        const today = amsterdamDay(clock.now());
        const isTaken = query.has('net-te-laat');
        return { html: mediationListPage(lists, texts, { alias: mediator.alias, today, isTaken }) };
      },
    },
    {
      method: 'POST',
      path: '/bemiddeling/:id/oppakken',
      may: 'mediator',
      audit: 'mediation-taken',
      kind: 'page',
      async answer(request, mediator) {
        const id = idIn(request);
        if ((await desk.take(atDesk(mediator, id), id)) === 'done') return { redirect: `/bemiddeling/${id}` };
        return { redirect: '/bemiddeling?net-te-laat' };
      },
    },
    read('/bemiddeling/:id', 'mediation-read', (open, mediator) => show(open, mediator)),
    read('/bemiddeling/:id/samen', 'mediation-shared-read', (open, { alias }) => ({
      html: sharedPage(open, texts, alias),
    })),
    read(
      '/bemiddeling/:id/uitnodiging',
      'mediation-invitation-read',
      (open, mediator) =>
        isConfirmed(open.sheet)
          ? { html: invitationPage(open, mediator.alias) }
          : {
              ...show(open, mediator, undefined, hindranceText(texts, open.mediation, 'confirmed')),
              status: 409,
            },
      ({ sheet }) => isConfirmed(sheet),
      'mediation-read',
    ),
    read(
      '/bemiddeling/:id/afspraak.ics',
      'mediation-calendar-read',
      ({ sheet: { appointment } }) => {
        if (!appointment) throw new HttpRefusal(404, 'not-found');
        const text = calendarFile(appointment, clock.now());
        return { download: { type: 'text/calendar; charset=utf-8', name: 'afspraak.ics', text } };
      },
      ({ sheet }) => sheet.appointment !== undefined,
    ),
    ...(Object.keys(mediatorForms) as MediatorForm[]).map(form),
  ];
}
