import type { Form } from '../../services/domain/utterance.js';
import type { Command } from '../../services/understanding/commands/intent.js';
import { languageOf } from '../../services/understanding/language/language-of.js';
import { isGreeting } from '../../services/understanding/plain-words.js';
import { isKeyboardMash } from '../../services/understanding/situations/keyboard-mash.js';
import type { Situation } from '../../services/understanding/situations/situation.js';
import { situationIn } from '../../services/understanding/situations/situation-in.js';
import type { Draft } from './draft.js';
import { isForAnother } from './for-another.js';
import { answerTo } from './line-questions.js';
import { inShort, repliesTo } from './question-bubbles.js';
import { between, type Question, type Reply, type Taken, taken } from './step.js';
import type { StepId } from './step-ids.js';
import type { Open } from './turn.js';

/** What is said to it, and the question that is asked instead of the open one. */
export interface Met {
  readonly taken: Taken;
  readonly instead?: Question;
}

/** "Ben je een mens?" does not ask for one, "zeg maar je" asks for no repetition. */
const resembles: ReadonlySet<Command> = new Set(['human', 'repeat', 'help']);
const surer: ReadonlySet<Situation> = new Set(['who-reads', 'say-je', 'say-u']);

/** There is nothing to go on with. */
const atTheEnd: ReadonlySet<StepId> = new Set(['bye', 'thanked']);

/**
 * What is said to the line itself and is no answer to the open question: a question everybody asks, a thank you,
 * an insult, nonsense, another language (script §12). The question stays open and is asked again in short.
 *
 * @param command - what the message is as a request; only what merely resembles it is met here.
 * @returns `undefined` when the message is an answer, or may be one.
 */
export function saidBeside(reply: Reply, open: Open, command?: Command): Met | undefined {
  const { draft, question } = open;
  const tells = question.tells === true;
  if (command) {
    const sure = resembles.has(command) ? situationIn(reply.text, tells) : undefined;
    return sure && surer.has(sure) ? met(sure, open) : undefined;
  }
  if (isOtherLanguage(reply.text, draft)) return inOtherLanguage(reply, open);
  if (tells && isKeyboardMash(reply.text, draft.at === 'story')) return unreadable(open);
  if (isGreeting(reply.text) && !atTheEnd.has(draft.at)) return again(open, draft);
  const situation = situationIn(reply.text, tells);
  return situation && !isForAnother(question, reply.text, situation) ? met(situation, open) : undefined;
}

function met(situation: Situation, open: Open): Met | undefined {
  const { draft, question, around } = open;
  const { say } = around;
  switch (situation) {
    case 'say-je':
    case 'say-u':
      return again(open, { ...draft, form: formFor(situation, draft.form), formChosen: true });
    case 'abusive':
      return abused(open);
    case 'privacy':
      // Three bubbles are a full turn, so the replies stand under them and the question is not asked again.
      return {
        taken: taken(draft, draft.at),
        instead: { ask: answerTo(situation, draft, around), options: repliesTo(question) },
      };
    case 'test':
      return again(open, draft, say('x.test'));
    case 'off-topic':
      return again(open, draft, say('x.offtopic'));
    case 'thanks':
      return thanked(open);
    case 'advice':
      // The question may be what this is all about: it is kept, see remarks.ts.
      return undefined;
    default:
      return again(open, draft, answerTo(situation, draft, around));
  }
}

/** Whoever is done is wished well, and nothing is asked any more. */
function thanked({ draft, around: { say } }: Open): Met | undefined {
  const { aside = draft.at } = draft;
  if (draft.closed && aside === 'bye')
    return { taken: taken({ ...draft, aside: undefined }, 'bye'), instead: { ask: say('x.thanks_end') } };
  return atTheEnd.has(draft.at) ? undefined : { taken: between(draft, 'thanked') };
}

/** English has one form for everybody. */
const formFor = (situation: 'say-je' | 'say-u', form: Form): Form =>
  form === 'en' ? form : situation === 'say-je' ? 'je' : 'u';

/** The open question once more, in short; in another form as it is there. */
function again({ question, draft: before }: Open, draft: Draft, ...says: Taken['says']): Met {
  const here = taken(draft, draft.at, ...says);
  if (draft.form !== before.form) return { taken: here };
  return { taken: here, instead: { ask: inShort(question), options: repliesTo(question) } };
}

const timesInARow = ({ inARow }: Draft, what: 'abusive' | 'gibberish'): number =>
  inARow?.what === what ? inARow.times + 1 : 1;

/** First asked what it is about, then whether a person is wanted; the third time the talk rests (script §12). */
function abused({ draft, question, around: { say } }: Open): Met {
  const times = timesInARow(draft, 'abusive');
  const counted: Draft = { ...draft, inARow: { what: 'abusive', times } };
  if (times === 1)
    return {
      taken: taken(counted, draft.at),
      instead: { ask: say('x.abusive1'), options: repliesTo(question) },
    };
  if (times === 2) return { taken: between(counted, 'angry') };
  const { inARow: _inARow, ...calm } = draft;
  const paused = between(calm, 'paused');
  // Before the consent there is no code to go on with.
  return { taken: draft.kept ? { ...paused, says: [say('x.abusive3')] } : paused };
}

function unreadable(open: Open): Met {
  const { draft, around } = open;
  const times = timesInARow(draft, 'gibberish');
  const counted: Draft = { ...draft, inARow: { what: 'gibberish', times } };
  if (times > 1) return { taken: between(counted, 'unreadable') };
  return again(open, counted, around.say('x.gibberish1'));
}

/** Said once: whoever goes on in that language is kept word for word, as everybody is. */
function isOtherLanguage(text: string, { saidOnce = [] }: Draft): boolean {
  if (saidOnce.includes('other-language')) return false;
  const language = languageOf(text);
  return language !== undefined && language !== 'nl' && language !== 'en';
}

function inOtherLanguage(reply: Reply, { draft, step, around }: Open): Met {
  const language = languageOf(reply.text);
  const code = language === 'nl' || language === 'en' || language === 'unknown' ? undefined : language;
  const outcome = step.take(reply, draft, around);
  // A story stays a story, in whatever language it is told.
  const kept =
    outcome.kind === 'taken' && outcome.draft.story.length > draft.story.length ? outcome.draft : draft;
  const next: Draft = { ...kept, saidOnce: [...(kept.saidOnce ?? []), 'other-language'] };
  const asked = between(next, 'other-language');
  return { taken: { ...asked, says: code ? around.inOtherLanguage(code) : [] } };
}

/** Whoever begins in English is answered in English, until a form is chosen (script §1). */
export function inTheirLanguage(draft: Draft, text: string): Draft {
  if (draft.formChosen || draft.form === 'en' || draft.story.length > 0) return draft;
  return languageOf(text) === 'en' ? { ...draft, form: 'en' } : draft;
}
