import type { AlarmKind } from '../../../domain/alarm.js';
import { button, make } from '../widget/dom.js';
import type { DeskLine } from './desk-line.js';
import { alarmKindsOf, label } from './page-data.js';
import { field, openSheet } from './sheet.js';
import { toast } from './toasts.js';
import { time, words } from './words.js';

/** Colleagues who could come in now. */
export type Colleagues = readonly { readonly alias: string; readonly isTrainee: boolean }[];

/** Which danger a volunteer is worried about. */
export function openSafety(raise: (kind: AlarmKind) => void): void {
  const close = openSheet(
    words.safety,
    make('p', {}, words.safetyNow),
    make('p', {}, words.safetyWhich),
    make(
      'div',
      { className: 'choices' },
      ...alarmKindsOf().map((kind) =>
        button(label('kind', kind), () => {
          close();
          raise(kind);
        }),
      ),
    ),
  );
}

/** Whom to ask in; the person is asked first. */
export function openInvite(
  as: 'duo' | 'shadow' | 'transfer',
  colleagues: Colleagues,
  invite: (alias: string) => void,
): void {
  const fitting = colleagues.filter(({ isTrainee }) => isTrainee === (as === 'shadow'));
  const close = openSheet(
    words.inviteTitle[as],
    make('p', {}, fitting.length === 0 ? words.nobody : words.inviteHint),
    make(
      'div',
      { className: 'choices' },
      ...fitting.map(({ alias }) =>
        button(alias, () => {
          close();
          invite(alias);
        }),
      ),
    ),
  );
}

/** The short report that the person can read; then the talk is over. */
export function openReport(
  end: (report: {
    readonly wanted: string;
    readonly agreed: string;
    readonly todo: string;
  }) => Promise<boolean>,
): void {
  const fields = (['wanted', 'agreed', 'todo'] as const).map((name) => ({
    name,
    ...field(words[name], { rows: 2, maxLength: 400 }),
  }));
  const form = make('form', { className: 'fields' }, ...fields.map(({ element }) => element));
  const [wanted, agreed, todo] = fields.map(({ input }) => input);
  form.append(make('p', { className: 'row end' }, make('button', { type: 'submit' }, words.end)));
  const close = openSheet(words.report, make('p', {}, words.reportHint), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void end({
      wanted: wanted?.value.trim() ?? '',
      agreed: agreed?.value.trim() ?? '',
      todo: todo?.value.trim() ?? '',
    }).then((isOver) => {
      if (isOver) close();
    });
  });
}

/** Notes for whoever helps in this talk; the person never sees them. */
export async function openNotes(line: DeskLine, handoff: string): Promise<void> {
  const list = make('ul', { className: 'notes' });
  const show = async (): Promise<void> => {
    const { notes = [] } = await line.do({ act: 'notes', handoff });
    list.replaceChildren(
      ...notes.map(({ at, alias, text }) =>
        make('li', {}, make('p', { className: 'who' }, `${alias}, ${time(at)}`), make('p', {}, text)),
      ),
    );
    if (notes.length === 0) list.append(make('li', { className: 'hint' }, words.noNotes));
  };
  const { element, input } = field(words.newNote, { rows: 3, maxLength: 2_000 });
  const form = make(
    'form',
    { className: 'fields' },
    element,
    make('p', { className: 'row end' }, make('button', { type: 'submit' }, words.keep)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    void line.do({ act: 'note', handoff, text }).then(({ outcome }) => {
      if (outcome !== 'done') {
        toast(words.failed);
        return;
      }
      input.value = '';
      void show();
    });
  });
  openSheet(words.notes, make('p', {}, words.notesHint), list, form);
  await show();
}
