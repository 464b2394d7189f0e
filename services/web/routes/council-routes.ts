import { listReleases, markSeen, readRelease } from '../../council/releases.js';
import type { RecordStore } from '../../ports/record-store.js';
import type { CouncilTexts } from '../pages/council/release-labels.js';
import { releaseListPage } from '../pages/council/release-list-page.js';
import { releasePage } from '../pages/council/release-page.js';
import { HttpRefusal } from '../refusal.js';
import type { Route, WebRequest } from '../route.js';

/** Ids of releases are random; anything else is not looked up, so it does not end up in a trace either. */
function idOf({ params }: WebRequest): string {
  const id = params.id ?? '';
  if (!/^[\w-]{16,64}$/.test(id)) throw new HttpRefusal(404, 'not-found');
  return id;
}

/** The council's queue: the approved texts, never a person or a case. */
export const councilRoutes = (store: RecordStore, texts: CouncilTexts): readonly Route[] => [
  {
    method: 'GET',
    path: '/raad',
    may: 'council',
    audit: 'releases-listed',
    kind: 'page',
    answer: async (_, member) => ({
      html: releaseListPage(await listReleases(store, member.trace()), texts, member.alias),
    }),
  },
  {
    method: 'GET',
    path: '/raad/verhaal/:id',
    may: 'council',
    audit: 'release-read',
    kind: 'page',
    async answer(request, member) {
      const id = idOf(request);
      const release = await readRelease(store, id, member.trace(id));
      if (!release) throw new HttpRefusal(404, 'not-found');
      return { html: releasePage(release, texts, member.alias) };
    },
  },
  {
    method: 'POST',
    path: '/raad/verhaal/:id/gezien',
    may: 'council',
    audit: 'release-seen',
    kind: 'page',
    async answer(request, member) {
      const id = idOf(request);
      if (!(await markSeen(store, id, member.trace(id)))) throw new HttpRefusal(404, 'not-found');
      return { redirect: `/raad/verhaal/${id}` };
    },
  },
];
