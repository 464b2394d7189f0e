const praise =
  /\b(?:compliment\w*|pluim(?:pje)?|geweldig\w*|fantastisch\w*|super(?:lief|fijn|blij|goed)?|topper\w*|top|kanjers?|(?:erg|heel|zo|ontzettend|super|echt|best) (?:blij|tevreden|dankbaar|fijn|lief|goed|prettig)|dankbaar|tevreden|(?:goed|fijn|lief) (?:geholpen|geluisterd)|dank ?(?:je|u) ?wel|bedankt|bedanken|great|wonderful|amazing|fantastic|brilliant|grateful|thankful|lovely|(?:really|very|so) (?:happy|kind|good|helpful|nice)|helped (?:me|us) (?:so much|a lot|really well)|thank (?:you|her|him|them))\b/i;
/** What turns praise into something else, and what is said with a sigh ("fijn dat ze weer te laat was"). */
const notOnlyPraise =
  /\b(?:niet|nie|nooit|geen|niemand|niks|niets|maar|behalve|helaas|jammer|alleen|slecht\w*|boos|kwaad|verdriet\w*|bang|klacht\w*|stom\w*|alweer|weer|te laat|zonder|weg|ondanks|hoewel|not|never|no|nobody|nothing|but|except|unfortunately|although|however|bad|angry|sad|afraid|complain\w*|again|late|without|n[’']t|dont|didnt|wasnt)\b/i;
const announced =
  /\b(?:compliment(?:en|je|s)?|pluim(?:pje)?|bedanken|dank ?je ?wel zeggen|iets (?:\p{L}+ )?(?:positiefs|goeds|moois|liefs|leuks|fijns)|something (?:\p{L}+ )?(?:positive|good|nice|kind)|what went well|wat (?:er )?goed (?:ging|gaat)|say thank)\b/iu;
const announcement =
  /\b(?:wil|willen|wou|zou|graag|kom|mag|kan|even|geven|heb|want|like|have|give|can|may|came|just|vertellen|zeggen|tell|say)\b/i;

const mostAnnouncing = 12;

/** "Ik wil een compliment geven": that something good is coming, and nothing of it yet. */
export const announcesPraise = (text: string): boolean =>
  text.split(/\s+/).length <= mostAnnouncing &&
  announced.test(text) &&
  announcement.test(text) &&
  !notOnlyPraise.test(text) &&
  !/\b(?:omdat|because)\b/i.test(text);

/** For whom it is, when that is said with it. */
export const praiseFor = (text: string): string | undefined =>
  /\b(?:voor|aan|over|for|to|about) ((?:de|het|mijn|onze|mn|the|my|our) .{2,60})$/i.exec(text.trim())?.[1];

/** A story that only says what went well. In doubt it is a story like any other. */
export const isPraise = (text: string): boolean => praise.test(text) && !notOnlyPraise.test(text);
