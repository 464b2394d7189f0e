import { isMediationOver } from '../../services/domain/mediation.js';
import type { MediationNews } from '../../services/domain/news.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import type { HelpStanding } from '../../services/ports/help-work.js';
import { comeBack } from './came-from.js';
import { tellsSomething } from './choices.js';
import type { Draft } from './draft.js';
import type { Around, Reply, Taken } from './step.js';
import { noted } from './told-in-danger.js';

type Mediation = NonNullable<HelpStanding['mediation']>;

/** Whether the person can still say what they think of this appointment, also after somebody said it for them. */
const isAhead = ({ state, startsAt }: Mediation, { now }: Around, asked?: string): boolean =>
  state === 'scheduled' && startsAt !== undefined && startsAt === asked && new Date(startsAt) > now;

/** How it stands with a mediation that went on without an answer. */
function goesOn({ state, startsAt, news }: Mediation, { say, date, now }: Around): Said {
  if (news?.what === 'mediation-cancelled')
    return say('med.cancelled', { date: date(new Date(news.startsAt)) });
  if (state === 'requested' || state === 'intake_done') return say('med.done');
  if (state === 'aftercare_2w' || state === 'aftercare_8w') return say('med.known');
  if (state === 'scheduled' && startsAt !== undefined && new Date(startsAt) <= now) return say('med.past');
  return say('med.open');
}

/** How it ended. */
function ended({ state, news }: Mediation, { say }: Around): Said {
  if (state === 'closed') return say('med.closed');
  const what = news?.what;
  if (what !== 'mediation-declined' && what !== 'mediation-stopped') return say('wd.med');
  const said = say(what === 'mediation-declined' ? 'med.declined' : 'med.stopped');
  return { ...said, bubbles: said.bubbles.slice(0, 1) };
}

/**
 * What is said to whoever answers a question about a mediation that nobody waits for any more; `undefined` when this
 * is what the person was asked last.
 *
 * @param asked - what the open question stands for.
 * @param startsAt - of the appointment that is asked about.
 */
export function overWords(around: Around, asked: MediationNews['what'], startsAt?: string): Said | undefined {
  const { mediation } = around.help;
  if (!mediation) return undefined;
  if (isMediationOver(mediation)) return ended(mediation, around);
  const isOpen =
    asked === 'mediation-planned' ? isAhead(mediation, around, startsAt) : mediation.news?.what === asked;
  return isOpen ? undefined : goesOn(mediation, around);
}

/** Back from such a question; whoever told something there sees it written down. */
export function backFrom({ one, text }: Reply, over: Said, draft: Draft, around: Around): Taken {
  const back = comeBack(draft, over);
  return one === undefined && tellsSomething(text) ? noted(back, text, around) : back;
}
