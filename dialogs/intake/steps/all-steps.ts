import type { Step } from '../step.js';
import type { StepId } from '../step-ids.js';
import { aboutWhom } from './about-whom.js';
import { addForward } from './add-forward.js';
import { add } from './add.js';
import { age } from './age.js';
import { angry } from './angry.js';
import { back } from './back.js';
import { bye } from './bye.js';
import { cardAdd } from './card-add.js';
import { card } from './card.js';
import { care } from './care.js';
import { cbFailed } from './cb-failed.js';
import { cbHow } from './cb-how.js';
import { cbLate } from './cb-late.js';
import { cbOffer } from './cb-offer.js';
import { cbSafe } from './cb-safe.js';
import { cbWhen } from './cb-when.js';
import { chatEnd } from './chat-end.js';
import { chatIdle } from './chat-idle.js';
import { chatMenu } from './chat-menu.js';
import { chatOther } from './chat-other.js';
import { chatting } from './chatting.js';
import { child } from './child.js';
import { codeBad } from './code-bad.js';
import { codeLost } from './code-lost.js';
import { codeShown } from './code-shown.js';
import { code } from './code.js';
import { compliment } from './compliment.js';
import { consent } from './consent.js';
import { crisisCheck } from './crisis-check.js';
import { crisisResume } from './crisis-resume.js';
import { crisis } from './crisis.js';
import { declined } from './declined.js';
import { edit } from './edit.js';
import { erase } from './erase.js';
import { extra } from './extra.js';
import { feel } from './feel.js';
import { formalText } from './formal-text.js';
import { forwardEdit } from './forward-edit.js';
import { forwardStrike } from './forward-strike.js';
import { forward } from './forward.js';
import { goodHow } from './good-how.js';
import { goodWhat } from './good-what.js';
import { good } from './good.js';
import { heard } from './heard.js';
import { info } from './info.js';
import { keepFirst } from './keep-first.js';
import { later } from './later.js';
import { mayJoin } from './may-join.js';
import { medAfter } from './med-after.js';
import { medConsent } from './med-consent.js';
import { medContact } from './med-contact.js';
import { medGoal } from './med-goal.js';
import { medPlanned } from './med-planned.js';
import { medRewrite } from './med-rewrite.js';
import { medText } from './med-text.js';
import { medWho } from './med-who.js';
import { message } from './message.js';
import { moreRoutes } from './more-routes.js';
import { now } from './now.js';
import { otherLanguage } from './other-language.js';
import { paused } from './paused.js';
import { peerPref } from './peer-pref.js';
import { peerShare } from './peer-share.js';
import { privacyMore } from './privacy-more.js';
import { privacy } from './privacy.js';
import { recheck } from './recheck.js';
import { reported } from './reported.js';
import { restart } from './restart.js';
import { resumeDraft } from './resume.js';
import { risk } from './risk.js';
import { routeAdviser } from './route-adviser.js';
import { routeCouncil } from './route-council.js';
import { routeFormal } from './route-formal.js';
import { routeMediation } from './route-mediation.js';
import { routePeer } from './route-peer.js';
import { routes } from './routes.js';
import { small } from './small.js';
import { start } from './start.js';
import { storyMore } from './story-more.js';
import { story } from './story.js';
import { thanked } from './thanked.js';
import { themeGuess } from './theme-guess.js';
import { theme } from './theme.js';
import { tried } from './tried.js';
import { unreadable } from './unreadable.js';
import { waitOver } from './wait-over.js';
import { waiting } from './waiting.js';
import { what } from './what.js';
import { when } from './when.js';
import { which } from './which.js';
import { who } from './who.js';
import { wish } from './wish.js';
import { withdraw } from './withdraw.js';
import { worried } from './worried.js';
import { young } from './young.js';

/** Every question by its name. */
export const steps: Readonly<Record<StepId, Step>> = {
  start,
  info,
  who,
  worried,
  age,
  young,
  privacy,
  'privacy-more': privacyMore,
  declined,
  story,
  'story-more': storyMore,
  what,
  feel,
  child,
  tried,
  when,
  'about-whom': aboutWhom,
  now,
  'good-what': goodWhat,
  'good-how': goodHow,
  wish,
  small,
  card,
  'card-add': cardAdd,
  which,
  edit,
  'theme-guess': themeGuess,
  theme,
  care,
  'code-shown': codeShown,
  compliment,
  routes,
  'route-peer': routePeer,
  'route-mediation': routeMediation,
  'route-council': routeCouncil,
  'route-adviser': routeAdviser,
  'route-formal': routeFormal,
  'formal-text': formalText,
  'more-routes': moreRoutes,
  forward,
  'forward-edit': forwardEdit,
  'forward-strike': forwardStrike,
  risk,
  consent,
  extra,
  reported,
  heard,
  good,
  bye,
  code,
  'code-bad': codeBad,
  'code-lost': codeLost,
  resume: resumeDraft,
  back,
  add,
  'add-forward': addForward,
  withdraw,
  erase,
  restart,
  paused,
  crisis,
  'crisis-check': crisisCheck,
  'crisis-resume': crisisResume,
  angry,
  unreadable,
  'other-language': otherLanguage,
  thanked,
  'keep-first': keepFirst,
  'peer-share': peerShare,
  'peer-pref': peerPref,
  waiting,
  'wait-over': waitOver,
  later,
  'cb-how': cbHow,
  'cb-when': cbWhen,
  'cb-offer': cbOffer,
  'cb-safe': cbSafe,
  'cb-failed': cbFailed,
  'cb-late': cbLate,
  message,
  chatting,
  'chat-menu': chatMenu,
  'chat-other': chatOther,
  'chat-idle': chatIdle,
  'may-join': mayJoin,
  'chat-end': chatEnd,
  'med-who': medWho,
  'med-goal': medGoal,
  'med-contact': medContact,
  'med-consent': medConsent,
  'med-text': medText,
  'med-rewrite': medRewrite,
  'med-planned': medPlanned,
  'med-after': medAfter,
  recheck,
};
