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
  const kinds = alarmKindsOf().map((kind) =>
    button(label('kind', kind), () => {
      close();
      raise(kind);
    }),
  );
  const close = openSheet(words.safety, [
    make('p', {}, words.safetyNow),
    make('p', {}, words.safetyWhich),
    make('div', { className: 'choices' }, ...kinds),
  ]);
}

/** Whom to ask in; the person is asked first. */
export function openInvite(
  as: 'duo' | 'shadow' | 'transfer',
  colleagues: Colleagues,
  invite: (alias: string) => void,
): void {
  const fitting = colleagues.filter(({ isTrainee }) => isTrainee === (as === 'shadow'));
  const names = fitting.map(({ alias }) =>
    button(alias, () => {
      close();
      invite(alias);
    }),
  );
  const close = openSheet(words.inviteTitle[as], [
    make('p', {}, fitting.length === 0 ? words.nobody : words.inviteHint),
    make('div', { className: 'choices' }, ...names),
  ]);
}

/** The closing report, in three short answers. */
export interface Reported {
  readonly wanted: string;
  readonly agreed: string;
  readonly todo: string;
}

/** The short report that the person can read; then the talk is over. */
export function openReport(end: (report: Reported) => Promise<boolean>): void {
  const fieldFor = (name: keyof Reported) => field(words[name], { rows: 2, maxLength: 400 });
  const fields = { wanted: fieldFor('wanted'), agreed: fieldFor('agreed'), todo: fieldFor('todo') };
  const written = (name: keyof Reported): string => fields[name].input.value.trim();
  const ending = button(words.end, () => {
    void end({ wanted: written('wanted'), agreed: written('agreed'), todo: written('todo') }).then(
      (isOver) => {
        if (isOver) close();
      },
    );
  });
  const inside = Object.values(fields).map(({ element }) => element);
  const close = openSheet(
    words.report,
    [make('p', {}, words.reportHint), make('div', { className: 'fields' }, ...inside)],
    ending,
  );
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
  const keep = async (): Promise<void> => {
    const text = input.value.trim();
    if (text === '') {
      input.focus();
      return;
    }
    const { outcome } = await line.do({ act: 'note', handoff, text });
    if (outcome !== 'done') {
      toast(words.failed);
      return;
    }
    input.value = '';
    await show();
  };
  const keeping = button(words.keep, () => {
    void keep();
  });
  openSheet(words.notes, [make('p', {}, words.notesHint), list, element], keeping);
  await show();
}
