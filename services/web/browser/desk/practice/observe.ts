import type { Form } from '../../../../domain/utterance.js';
import type { Skill, Slip } from './script.js';

/** What simple rules see in something a volunteer wrote. */
export interface Observed {
  readonly slips: readonly Slip[];
  readonly skills: readonly Skill[];
}

/** Letters of a message that is still easy to read for somebody with a head full. */
const longest = 320;
const mostQuestions = 2;
/** Sentences about oneself, the introduction apart (`desk.never`: no long story of one's own). */
const mostOwn = 2;

const slips: Readonly<Partial<Record<Slip, RegExp>>> = {
  advice:
    /\b(je|jij|u) (moet|moest|zou( echt)? moeten|kunt beter|kan beter|had beter)\b|\b(dan|gewoon) moet (je|u)\b|\b(ik zou|als ik (jou|je|u) was|mijn advies|ik raad|het beste is|(probeer|bel|ga) (gewoon|maar|eens)|doe gewoon)\b|\byou (should|have to|must|need to|ought)\b|\bif i were you\b|\bmy advice\b/,
  promise:
    /\b(dat |het |alles )?komt (wel |allemaal |echt |vast )*goed\b|\b(dat )?beloof ik\b|\bik (beloof|garandeer|regel|zorg (er ?voor|dat|ervoor))\b|\bik ga (dat|het|dit) (voor (je|u) )?(regelen|oplossen|fiksen)\b|\bi promise\b|\b(it|everything) (will|is going to) be (fine|ok|okay|alright)\b|\bi('ll| will) (fix|arrange|make sure)\b/,
  judgement:
    /\b(rustig maar|doe (eens |even )?rustig|kalm aan|stel je niet (zo )?aan|(je|u) overdrijft|overdreven|valt (toch |vast |wel )+mee|zo erg is (dat|het) niet|(jouw|je|uw) (eigen )?schuld|dat is (niet slim|dom|fout)|dat had (je|u) niet|belachelijk van (ze|die)|slechte (werkers?|hulpverleners?|jeugdbeschermers?))\b|\b(calm down|not that bad|overreacting|your (own )?fault)\b/,
  secret:
    /\b(zeg|vertel) (het |dit )?(tegen |aan )?niemand|\bblijft (helemaal )?tussen ons\b|\b(ik zal|ik ga) (het |dit )?(niemand|nooit) |\bniet doorvertellen\b|\bbetween us\b|\b(won't|will not) tell\b/,
  contact:
    /\b(mijn (nummer|06|telefoonnummer|whatsapp|insta(gram)?|mail(adres)?|snap(chat)?)|app me|bel me( maar)?|mail me|my (number|phone|email)|text me|call me)\b|\b06[ -]?\d/,
};

const skills: Readonly<Partial<Record<Skill, RegExp>>> = {
  'open-question':
    /\b(vertel (me |eens |maar |gerust |er)*|wilt u (iets|meer) vertellen|wil je (iets|meer) vertellen|tell me)\b/,
  summary:
    /\b(zo begrepen|als ik (het|u|je) goed (begrijp|hoor|lees)|begrijp ik (het )?goed|klopt dat|dus (u|je|jij) |if i understand|did i get that|so you (are|were|feel|have))\b/,
  feeling:
    /\b(dat (klinkt|lijkt( me)?|is|moet) (ook |heel |erg |best |wel |zo )*(zwaar|moeilijk|naar|heftig|veel|verdrietig|eenzaam|rot|pijnlijk|frustrerend|zijn)|wat (zwaar|naar|moeilijk|heftig|rot|verdrietig|veel|pijnlijk|een tijd)|ik hoor dat (u|je)|(snap|begrijp|logisch) dat (u|je) (boos|bang|moe|verdrietig|kwaad|in de war)|(u|je) mag (best )?(boos|verdrietig|bang|stil) zijn|kan me voorstellen|goed dat (u|je) (het|dit) (vertelt|zegt|schrijft)|(that|it) (sounds|must be) (so |very |really )?(hard|heavy|tough|difficult|painful|lonely|sad|a lot))\b/,
  introduction: /\b(ik ben|mijn naam is|ik heet|i am|i'm|my name is)\b/,
  'gives-113': /\b(113|0800[ -]?0113)\b/,
  honest:
    /\b(kan (ik )?(je |u )?(dat |het )?niet beloven|beloof (ik )?(je |u )?niet|geen geheim|niet geheim ?houden|met de coördinator (delen|bespreken|overleggen)|weet ik niet|can(not|'t) promise|no secret|share this with (the|our) coordinator|i don't know)\b/,
};

/** What counts only in a question. */
const asked: Readonly<Partial<Record<Skill, RegExp>>> = {
  'open-question': /\b(hoe|wat|waar|wie|welke?|waarover|waarmee|how|what|where|who)\b/,
  'asks-about-death':
    /\b(zelfmoord|dood|niet meer (wilt? )?leven|leven niet meer|een eind aan|uit het leven|suicid\w*|kill yourself|end your life|dying)\b/,
};

const ownWords = /\b(ik|mij|mijn|me|i|my)\b/;
/** Speaking of oneself to listen, to ask or to be honest is no story of one's own. */
const listening =
  /\b(ik (hoor|lees|begrijp|snap|ben er|wacht|luister|vraag|weet (het |dat )?niet|heb het zo|moet dit|blijf|zie|denk mee)|ik ben \w+ ?(,|\.|en|$)|i (hear|see|understand|read|am here|am listening|don't know))\b/;
const dutch = /\b(ik|je|jij|u|het|een|niet|wat|hoe|van|dat|is er)\b/g;

const sentencesIn = (text: string): readonly string[] =>
  text.split(/[.!?\n]+/).filter((part) => part.trim() !== '');

const questionsIn = (text: string): string =>
  text
    .split(/(?<=[.!?])/)
    .filter((part) => part.endsWith('?'))
    .join(' ');

/** Whether somebody is spoken to as they are not: *je* to who says *u*, or the other way round. */
function isWrongForm(text: string, form: Form): boolean {
  const saysJe = /\b(je|jij|jou|jouw)\b/.test(text);
  const saysU = /\b(u|uw)\b/.test(text);
  return form === 'u' ? saysJe && !saysU : form === 'je' && saysU && !saysJe;
}

/** Reads what a volunteer wrote. These are rules of thumb to learn from, not a mark. */
export function observe(written: string, form: Form): Observed {
  const text = written.toLowerCase().replaceAll('’', "'");
  const seen = <Name extends string>(
    patterns: Readonly<Partial<Record<Name, RegExp>>>,
    words = text,
  ): Name[] => (Object.keys(patterns) as Name[]).filter((name) => patterns[name]?.test(words));
  const skilled = [...new Set([...seen<Skill>(skills), ...seen<Skill>(asked, questionsIn(text))])];
  const isHonest = skilled.includes('honest');
  const slipped = seen<Slip>(slips).filter(
    (slip) => !(isHonest && (slip === 'promise' || slip === 'secret')),
  );
  const own = sentencesIn(text).filter((part) => ownWords.test(part) && !listening.test(part));
  if (own.length > mostOwn) slipped.push('own-story');
  if (written.length > longest) slipped.push('too-long');
  if ((text.match(/\?/g)?.length ?? 0) > mostQuestions) slipped.push('many-questions');
  if (form === 'en' && (text.match(dutch)?.length ?? 0) > 2) slipped.push('no-english');
  if (isWrongForm(text, form)) slipped.push('wrong-form');
  return { slips: slipped, skills: skilled };
}
