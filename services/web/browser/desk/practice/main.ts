import type { Spoken } from '../../../../domain/desk-message.js';
import { button, find, make } from '../../widget/dom.js';
import { Composer } from '../composer.js';
import { newId } from '../new-id.js';
import { label, page, sentences } from '../page-data.js';
import { safetyCard } from '../safety-card.js';
import { openSafety } from '../talk-sheets.js';
import { toast } from '../toasts.js';
import { Transcript } from '../transcript.js';
import { words } from '../words.js';
import { feedbackOn } from './feedback.js';
import { practicePeople } from './people/all.js';
import { PracticeTalk } from './practice-talk.js';
import type { PracticePerson } from './script.js';

const room = find('.practice');

/** Milliseconds somebody takes to write: a moment, and longer for more. */
const writing = (text: string, { isSlow = false }: PracticePerson): number =>
  (isSlow ? 4_000 : 900) + Math.min(2_500, text.length * 18);

const says = {
  title: 'Oefenen',
  intro:
    'Hier oefen je met mensen die niet bestaan. Wat je typt, blijft in dit venster: niets wordt verstuurd of bewaard.',
  begin: 'Begin',
  stop: 'Terugkijken',
  well: 'Wat goed ging',
  try: 'Om eens te proberen',
  note: 'Dit zijn vuistregels van een programma, geen cijfer. Praat erover met een collega.',
  again: 'Nog een keer',
  others: 'Iemand anders',
  said: 'De ander is klaar. Je kunt nu terugkijken.',
  coordinator: 'In een echt gesprek is de coördinator nu geroepen.',
};

function showPeople(): void {
  const cards = practicePeople.map((person) => {
    const begin = button(says.begin, () => {
      talkWith(person);
    });
    begin.append(make('span', { className: 'unseen' }, `: ${person.title}`));
    return make(
      'li',
      { className: 'offer', lang: 'nl' },
      make('h2', { lang: person.form === 'en' ? 'en' : 'nl' }, person.title),
      make('p', {}, person.practises),
      make('p', { className: 'row' }, begin),
    );
  });
  room.replaceChildren(
    make('h1', { tabIndex: -1 }, says.title),
    make('p', { className: 'hint' }, says.intro),
    make('ul', { className: 'cards people' }, ...cards),
  );
}

function talkWith(person: PracticePerson): void {
  const talk = new PracticeTalk(person);
  const who = label('role', person.role);
  const transcript = new Transcript({ person: who, alias: words.you }, words.said(who));
  for (const tip of sentences('joined').toReversed()) transcript.tip(tip);
  for (const tip of sentences('reminder').toReversed()) transcript.tip(tip, true);
  let sequence = 0;

  const hear = (text: string): void => {
    const spoken: Spoken = {
      sequence: (sequence += 1),
      at: new Date().toISOString(),
      from: 'person',
      text,
      form: person.form,
    };
    transcript.hear([spoken]);
  };
  const coming: string[] = [];
  let isWriting = false;
  let hasStopped = false;
  /** Lets the person write, one bubble after the other, however fast they are answered. */
  const writeNext = (): void => {
    const text = coming.shift();
    isWriting = text !== undefined;
    if (text === undefined) {
      talk.answered();
      if (talk.hasEnded) toast(says.said);
      return;
    }
    const duration = writing(text, person);
    setTimeout(() => {
      transcript.typing(!hasStopped);
    }, duration / 3);
    setTimeout(() => {
      if (hasStopped) return;
      hear(text);
      writeNext();
    }, duration);
  };
  const answer = (texts: readonly string[]): void => {
    coming.push(...texts);
    if (!isWriting) writeNext();
  };

  const composer = new Composer({
    to: who,
    aids: page.aids[person.form],
    send(text) {
      const id = newId();
      transcript.say(id, text, Date.now());
      transcript.kept(id, (sequence += 1));
      transcript.mark('seen', sequence);
      answer(talk.hear(text));
    },
    typing: () => undefined,
  });

  const danger = make('div', {});
  const called = (): void => {
    talk.sawDanger('coordinator');
    toast(says.coordinator);
  };
  const concerned = button(words.safety, () => {
    openSafety((kind) => {
      talk.sawDanger('card');
      danger.replaceChildren(
        safetyCard(kind, {
          here() {
            danger.replaceChildren();
            composer.focus();
          },
          callCoordinator: called,
        }),
      );
    });
  });
  concerned.className = 'concerned';
  const stop = button(says.stop, () => {
    hasStopped = true;
    lookBack(talk);
  });
  const panel = make(
    'section',
    { className: 'talk current' },
    make(
      'header',
      { className: 'head' },
      make('h1', { lang: person.form === 'en' ? 'en' : 'nl' }, person.title),
      make(
        'p',
        { className: 'chips' },
        ...(person.theme === undefined ? [] : [make('span', { className: 'chip' }, person.theme)]),
        make('span', { className: 'hint' }, person.practises),
      ),
      make('div', { className: 'row' }, concerned, stop),
    ),
    make('p', { className: 'reminder' }, sentences('reminder').join(' ')),
    danger,
    transcript.element,
    make('div', { className: 'foot' }, composer.element),
  );
  room.replaceChildren(panel);
  composer.focus();
  answer(person.opening);
}

function lookBack(talk: PracticeTalk): void {
  const { well, try: toTry } = feedbackOn(talk.lookBack(), talk.person);
  const list = (title: string, lines: readonly string[], className: string): Node[] =>
    lines.length === 0
      ? []
      : [make('h2', {}, title), make('ul', { className }, ...lines.map((line) => make('li', {}, line)))];
  const title = make('h1', { tabIndex: -1 }, talk.person.title);
  const others = button(says.others, () => {
    showPeople();
    find('.practice h1').focus();
  });
  others.className = 'plain';
  room.replaceChildren(
    make(
      'section',
      { className: 'look-back' },
      title,
      ...list(says.well, well, 'well'),
      ...list(says.try, toTry, 'try'),
      make('p', { className: 'hint' }, says.note),
      make(
        'p',
        { className: 'row' },
        button(says.again, () => {
          talkWith(talk.person);
        }),
        others,
      ),
    ),
  );
  title.focus();
}

showPeople();
