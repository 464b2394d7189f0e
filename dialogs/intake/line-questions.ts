import type { Said } from '../../services/domain/text-catalogue.js';
import type { Question } from '../../services/understanding/situations/situation.js';
import { whoToTalkToNow } from './choices.js';
import type { Draft } from './draft.js';
import type { Around } from './step.js';
import { morePrivacy } from './steps/privacy-more.js';

/** The people of the line who could read it; the council never sees more than was agreed to. */
function whoRead({ say, label, help: { handoff, mediation } }: Around): Said {
  const read = [
    ...(handoff?.owner ? [handoff.owner.alias] : []),
    ...(handoff?.second?.agreed === true ? [handoff.second.alias] : []),
    ...(mediation ? [label('people.mediator')] : []),
  ];
  return read.length === 0 ? say('info.read_off') : say('info.read', { list: read.join(', ') });
}

/** What is said to a question that everybody asks (script §0.7, §19); only what is true of the line today. */
export function answerTo(question: Question, draft: Draft, around: Around): Said {
  const { say, settings } = around;
  switch (question) {
    case 'who-reads':
      return say('x.who');
    case 'who-read':
      return whoRead(around);
    case 'privacy':
      return morePrivacy(around);
    case 'file':
      return say('info.file', { org: settings.organisation });
    case 'parents':
      return say(around.staffing.mediation ? 'info.parents' : 'info.parents_off');
    case 'against':
      return say('info.against');
    case 'punish':
      return say('info.punish');
    case 'veilig-thuis':
      return say('info.vt');
    case 'cost':
      return say('info.cost');
    case 'children':
      return say('info.kids');
    case 'no-authority':
      return say('info.nogezag');
    case 'behind':
      return settings.payer === ''
        ? say('x.who')
        : say('info.behind', { org: settings.organisation, betaler: settings.payer });
    case 'about-the-line':
      return settings.secondContact === ''
        ? say('info.line_off')
        : say('info.line', { tweede_contact: settings.secondContact });
    case 'call-whom':
      return whoToTalkToNow(draft, around);
  }
}
