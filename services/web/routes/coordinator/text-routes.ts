import { partsOf } from '../../../council/parts.js';
import type { TextCheck } from '../../../council/text-check.js';
import type { CouncilTexts } from '../../pages/council/release-labels.js';
import type { Fields } from '../../pages/form.js';
import { partField, textListPage, textPage, wordField } from '../../pages/coordinator/text-pages.js';
import { words } from '../../pages/coordinator/words.js';
import type { Route } from '../../route.js';
import { fieldsIn, idIn } from './typed.js';

export interface TextParts {
  readonly textCheck: TextCheck;
  readonly texts: CouncilTexts;
}

const problems = {
  'nothing-left': words.texts.nothingLeft,
  'nothing-struck': words.texts.nothingStruck,
  'identifier-left': words.texts.identifierLeft,
} as const;

/** The numbers of the words that were ticked, on their own or with their sentence. */
function struckIn(text: string, fields: Fields): ReadonlySet<number> {
  const struck = new Set<number>();
  let number = 0;
  for (const [place, part] of partsOf(text).entries()) {
    const isWhole = fields[partField(place)] !== undefined;
    for (let left = part.length; left > 0; left -= 1, number += 1)
      if (isWhole || fields[wordField(number)] !== undefined) struck.add(number);
  }
  return struck;
}

/** The check of a text before the council reads it: it passes, or without some of its words it goes back to its writer. */
export function textRoutes({ textCheck, texts }: TextParts): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/beheer/teksten',
      may: 'coordinator',
      audit: 'texts-listed',
      kind: 'page',
      async answer({ query }, coordinator) {
        const waiting = await textCheck.waiting(coordinator.trace());
        return { html: textListPage(waiting, texts, coordinator.alias, query.has('veranderd')) };
      },
    },
    {
      method: 'GET',
      path: '/beheer/teksten/:id',
      may: 'coordinator',
      audit: 'text-read',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        const release = await textCheck.read(id, coordinator.trace(id));
        if (!release) return { redirect: '/beheer/teksten?veranderd' };
        return { html: textPage(release, texts, coordinator.alias) };
      },
    },
    {
      method: 'POST',
      path: '/beheer/teksten/:id/door',
      may: 'coordinator',
      audit: 'text-passed',
      auditRefused: 'text-read',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        const { hash = '' } = fieldsIn(request);
        const outcome = await textCheck.pass(id, hash, coordinator.trace(id));
        const release =
          outcome === 'identifier-left' ? await textCheck.read(id, coordinator.traceRefused(id)) : undefined;
        if (release)
          return {
            html: textPage(release, texts, coordinator.alias, {
              names: new Set(),
              problem: problems['identifier-left'],
            }),
            status: 422,
          };
        return { redirect: outcome === 'done' ? '/beheer/teksten' : '/beheer/teksten?veranderd' };
      },
    },
    {
      method: 'POST',
      path: '/beheer/teksten/:id/weglaten',
      may: 'coordinator',
      audit: 'text-struck',
      auditRefused: 'text-read',
      kind: 'page',
      async answer(request, coordinator) {
        const id = idIn(request);
        const fields = fieldsIn(request);
        const struck = struckIn((await textCheck.find(id))?.text ?? '', fields);
        const outcome = await textCheck.strike(id, fields.hash ?? '', struck, coordinator.trace(id));
        if (outcome === 'done') return { redirect: '/beheer/teksten' };
        if (outcome === 'changed') return { redirect: '/beheer/teksten?veranderd' };
        const release = await textCheck.read(id, coordinator.traceRefused(id));
        if (!release) return { redirect: '/beheer/teksten?veranderd' };
        const ticked = { names: new Set(Object.keys(fields)), problem: problems[outcome] };
        return { html: textPage(release, texts, coordinator.alias, ticked), status: 422 };
      },
    },
  ];
}
