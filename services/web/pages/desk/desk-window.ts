import { alarmKinds } from '../../../domain/alarm.js';
import { callbackTimes } from '../../../domain/callback.js';
import type { DeskLabels, DeskWindow } from '../../../domain/desk-window.js';
import type { Settings } from '../../../domain/settings.js';
import type { LabelKey, TextCatalogue } from '../../../domain/text-catalogue.js';
import type { Form } from '../../../domain/utterance.js';
import { themeIds } from '../../../understanding/themes/ids.js';

/** The words of the catalogue that the desk needs. */
export type DeskTexts = Pick<TextCatalogue, 'say' | 'spoken'>;

const roles = ['parent', 'foster_parent', 'family', 'youth', 'other'] as const;
const care = ['protection', 'home', 'group', 'foster', 'local_team', 'treatment', 'other'] as const;

function labelsOf(texts: DeskTexts): DeskLabels {
  const named = <Id extends string>(
    name: string,
    ids: readonly Id[],
    keyOf: (id: Id) => LabelKey,
  ): (readonly [string, string])[] => ids.map((id) => [`${name}.${id}`, texts.spoken(keyOf(id), 'nl').label]);
  return Object.fromEntries([
    ...named('role', roles, (id) => `role.${id}`),
    ...named('theme', themeIds, (id) => `theme.${id}`),
    ...named('care', care, (id) => `care.${id}`),
    ...named('kind', alarmKinds, (id) => `desk.kind_${id}`),
    ...named('when', callbackTimes, (id) => `reply.${id}`),
  ]);
}

/** What each aid is called on its button. */
const aids = [
  ['desk.aid_start', 'Beginnen'],
  ['desk.aid_check', 'Samenvatten'],
  ['desk.aid_wish', 'Wat helpt'],
  ['desk.aid_unknown', 'Weet ik niet'],
  ['desk.aid_coordinator', 'Coördinator'],
] as const;

/** Everything the desk's script has to know of the line: its words. Variables stay in, for the script to fill. */
export function deskWindow(texts: DeskTexts, { line, lineNumber }: Settings): DeskWindow {
  const aidsIn = (form: Form): DeskWindow['aids'][Form] =>
    aids.map(([key, name]) => ({ name, text: texts.say(key, form).bubbles.join(' ') }));
  return {
    line,
    lineNumber,
    labels: labelsOf(texts),
    sentences: {
      joined: texts.say('desk.joined', 'nl').bubbles,
      reminder: texts.say('desk.reminder', 'nl').bubbles,
      never: texts.say('desk.never', 'nl').bubbles,
      safety: texts.say('desk.safety_card', 'nl', { kind: '{kind}' }).bubbles,
      conflict: texts.say('desk.conflict', 'nl').bubbles,
      taken: texts.say('desk.taken', 'nl', { name: '{name}' }).bubbles,
      personGone: texts.say('desk.reporter_gone', 'nl', { reporter: '{reporter}' }).bubbles,
      someoneElse: texts.say('desk.reporter_other', 'nl').bubbles,
      empty: texts.say('desk.empty', 'nl').bubbles,
      shiftEnd: texts.say('desk.shift_end', 'nl').bubbles,
    },
    aids: { u: aidsIn('u'), je: aidsIn('je'), en: aidsIn('en') },
  };
}
