import type { DeskPush, OfferCard, TalkCard } from '../../../domain/desk-message.js';
import { find, make } from '../widget/dom.js';
import { badge, play, toggleSound } from './attention.js';
import { Callbacks } from './callbacks.js';
import { DutyBar } from './duty.js';
import { Link, type LinkState } from './link.js';
import { Offers } from './offers.js';
import { sentence } from './page-data.js';
import { showPapers } from './papers.js';
import { openSheet } from './sheet.js';
import { TalkPanel } from './talk-panel.js';
import type { Colleagues } from './talk-sheets.js';
import { toast } from './toasts.js';
import { noTalk, Views } from './views.js';
import { whoIs, words } from './words.js';

/** Milliseconds between looks at the clock, and between two calls for whoever still waits. */
const tick = 15_000;
const callsAgainAfter = 30_000;

const banner = find('.banner');
const alarm = find('.alarm');
const talksElement = find('.talks');
const quiet = find('.quiet');

const panels = new Map<string, TalkPanel>();
const unread = new Map<string, number>();
let alias = '';
let ahead = 0;
let colleagues: Colleagues = [];
let linkState: LinkState = 'online';
let calledAt = 0;

const now = (): number => Date.now() + ahead;

const link = new Link({ heard, state: showState });
const duty = new DutyBar((state) => {
  void link.do({ act: 'duty', state }).then(({ outcome }) => {
    if (outcome !== 'done') toast(words.failed);
  });
});
const offers = new Offers({ line: link, now, alias: () => alias, arrived });
const callbacks = new Callbacks(link, () => alias);
const views = new Views((view) => {
  panels.get(view)?.look();
});

/** Everything the line tells, apart from answers. */
function heard(push: Exclude<DeskPush, { push: 'answer' }>): void {
  switch (push.push) {
    case 'hello':
      alias = push.alias;
      ahead = Date.parse(push.now) - Date.now();
      for (const panel of panels.values()) follow(panel);
      break;
    case 'duty':
      duty.update(push.duty);
      showBanner();
      break;
    case 'offers':
      offers.update(push.offers);
      tellShown();
      break;
    case 'talks':
      showTalks(push.talks);
      break;
    case 'callbacks':
      callbacks.update(push.callbacks);
      tellShown();
      break;
    case 'papers':
      showPapers(push.papers);
      break;
    case 'colleagues':
      colleagues = push.colleagues;
      break;
    case 'words':
      panels.get(push.handoff)?.hear(push);
      if (document.hidden && push.words.some(({ from }) => from === 'person')) play('message');
      break;
    case 'typing':
      panels.get(push.handoff)?.typing();
      break;
    case 'mark':
      panels.get(push.handoff)?.mark(push);
      break;
  }
  showCounts();
}

/** Whoever sees what waits is not called by mail or phone for it. */
function tellShown(): void {
  if (!document.hidden && offers.open + callbacks.count > 0) link.tell({ act: 'shown' });
}

function follow(panel: TalkPanel): void {
  if (!panel.isOver) link.tell({ act: 'follow', handoff: panel.id, after: panel.last });
}

function showTalks(talks: readonly TalkCard[]): void {
  for (const talk of talks) {
    const known = panels.get(talk.id);
    if (known && !known.isOver) {
      if (talk.urgent !== undefined) urgent(known, talk);
      known.update(talk);
    } else open(talk);
  }
  for (const panel of panels.values()) {
    if (panel.isOver || talks.some(({ id }) => id === panel.id)) continue;
    void link.do({ act: 'became', handoff: panel.id }).then(({ became }) => {
      panel.over(became);
    });
  }
  quiet.hidden = panels.size > 0;
}

function open(talk: TalkCard): void {
  close(talk.id);
  const panel: TalkPanel = new TalkPanel(talk, nameFor(talk), {
    line: link,
    alias,
    now,
    colleagues: () => colleagues,
    unread(count) {
      unread.set(talk.id, count);
      showCounts();
    },
    closed() {
      close(talk.id);
      const [next] = panels.keys();
      views.show(next ?? 'queue');
      if (next === undefined) offers.focus();
      else panels.get(next)?.focus();
    },
  });
  panel.element.dataset.talk = talk.id;
  panels.set(talk.id, panel);
  talksElement.append(panel.element);
  quiet.hidden = true;
  follow(panel);
  showCounts();
  const isWriting = [...panels.values()].some((one) => one !== panel && one.isBegun);
  if (isWriting) return; // what somebody is writing is not taken away under their hands
  views.show(talk.id);
  panel.focus();
}

/** Two parents at once are *Ouder* and *Ouder 2*. */
function nameFor(talk: TalkCard): string {
  const who = whoIs(talk);
  const taken = new Set([...panels.values()].map((panel) => panel.who));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? who : `${who} ${String(count)}`;
    if (!taken.has(name)) return name;
  }
}

function close(id: string): void {
  panels.get(id)?.element.remove();
  panels.delete(id);
  unread.delete(id);
  quiet.hidden = panels.size > 0;
  showCounts();
}

/** Danger was heard in a talk: seen, heard and told at once, whatever else is open. */
const warned = new Map<string, string>();
function urgent({ id, who }: TalkPanel, talk: TalkCard): void {
  if (talk.urgent === undefined || warned.get(id) === talk.urgent) return;
  warned.set(id, talk.urgent);
  alarm.textContent = `${words.urgent}: ${who}`;
  play('urgent');
}

function arrived(offer: OfferCard): void {
  calledAt = now();
  play(offer.urgent === undefined ? 'offer' : 'urgent');
  const news = words.newOffer(whoIs(offer));
  if (find('.offers').offsetParent === null) toast(news);
  else alarm.textContent = news; // seen in the list already
}

function showCounts(): void {
  const talkViews = [...panels.values()].map((panel) => ({
    id: panel.id,
    name: panel.who,
    count: unread.get(panel.id) ?? 0,
  }));
  views.update([
    { id: 'queue', name: 'Wachtrij', count: offers.open },
    ...talkViews,
    ...(callbacks.count > 0 ? [{ id: 'callbacks', name: 'Terugbellen', count: callbacks.count }] : []),
  ]);
  if (views.current === 'callbacks' && callbacks.count === 0) views.show('queue');
  const said = talkViews.reduce((sum, { count }) => sum + count, 0);
  badge(said + (duty.isOn ? offers.open : 0));
  document.body.classList.toggle('is-called', offers.open > 0 && duty.isOn);
}

function showState(state: LinkState): void {
  if (state === linkState) return;
  if (state === 'online' && linkState === 'offline') toast(words.back);
  linkState = state;
  if (state === 'signed-out') leaveNothing();
  showBanner();
}

/** On a screen that others use too, nothing that somebody told stays behind. */
function leaveNothing(): void {
  for (const sheet of document.querySelectorAll('dialog')) sheet.remove();
  for (const id of [...panels.keys()]) close(id);
  offers.update([]);
  callbacks.update([]);
  alarm.textContent = '';
  showCounts();
  views.show('queue');
}

/** One line over everything: what matters most. */
function showBanner(): void {
  const trouble = { offline: words.lost, store: words.store, 'signed-out': words.signedOut, online: '' }[
    linkState
  ];
  const isEnding = panels.size > 0 && duty.isNearlyOver(now());
  const text = trouble || (isEnding ? sentence('shiftEnd') : duty.notice(now()));
  banner.hidden = text === '';
  banner.classList.toggle('trouble', trouble !== '');
  if (banner.textContent !== text) banner.textContent = text;
}

setInterval(() => {
  offers.refresh();
  showBanner();
  if (duty.isOn && offers.open > 0 && now() - calledAt >= callsAgainAfter) {
    calledAt = now();
    play('offer');
  }
}, tick);

for (const moment of ['focus', 'visibilitychange']) {
  addEventListener(moment, () => {
    for (const panel of panels.values()) panel.look();
    tellShown();
  });
}

addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (document.querySelector('dialog[open]')) return;
  const current = panels.get(views.current) ?? [...panels.values()][0];
  if (event.key === 'F2') {
    if (find('.side').contains(document.activeElement) && current) {
      views.show(current.id);
      current.focus();
    } else {
      views.show('queue');
      offers.focus();
    }
  } else if (event.key === 'F8' && panels.size > 0) {
    const ids = [...panels.keys()];
    const next = ids[(ids.indexOf(views.current) + 1) % ids.length] ?? '';
    views.show(next);
    panels.get(next)?.focus();
  } else if (event.key === 'F9' && current && !current.isOver) current.openSafety();
  else return;
  event.preventDefault();
});

// Nothing is kept on this machine, so what was not sent would be gone.
addEventListener('beforeunload', (event) => {
  if (link.isWaiting || [...panels.values()].some(({ isBegun }) => isBegun)) event.preventDefault();
});

const sound = find('.sound');
sound.textContent = words.soundOn;
sound.addEventListener('click', () => {
  const isOn = toggleSound();
  sound.setAttribute('aria-pressed', String(isOn));
  sound.textContent = isOn ? words.soundOn : words.soundOff;
});

find('.keys').addEventListener('click', () => {
  const list = make('dl', { className: 'keys-list' });
  for (const [key, what] of words.keys)
    list.append(make('dt', {}, make('kbd', {}, key)), make('dd', {}, what));
  openSheet(words.keysTitle, [list]);
});

quiet.append(...noTalk());
views.show('queue');
showCounts();
void link.run();
