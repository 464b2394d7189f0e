/** Why a wish cannot be promised: nobody here decides it, or a judge does (script §5). */
export type WishLimit = 'judge' | 'cannot';

const judge =
  /\b(?:kinder)?rechter|rechtbank|rechtszaak|uitspraak van de|beschikking|\bots\b|ondertoezicht|\bgezag\b|uithuisplaatsing|machtiging|judge|court|custody|supervision order/i;
const money =
  /schadevergoeding|vergoeding|smartengeld|compensatie|geld (?:terug|zien|hebben|krijgen)|\b\d+ euro|€|compensation|damages|\bmoney\b|refund/i;
const dismissal =
  /ontsla|ontslag|baan kwijt|op straat gezet|eruit gegooid|nooit meer (?:mag|mogen) werken|uit (?:zijn|haar|hun) (?:functie|ambt)|\bfired?\b|\bsacked\b|lose (?:his|her|their) job/i;
const child =
  /(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|kleinkind|baby|meisje|jongen|jongens|hem|haar|ze|child|children|kids|son|daughter|him|her|them)\b(?: \p{L}+){0,3} (?:terug(?:krijgen|komt|komen|hebben)?|(?:weer )?(?:naar )?huis|thuis|back|home)\b|(?:get|bring|have|want) (?:my |our )?(?:him|her|them|child|children|kids|son|daughter)\b(?: \p{L}+){0,2} (?:back|home)/iu;
const home =
  /\bik (?:wil|wou|mag|moet)(?: \p{L}+){0,3} (?:terug )?naar huis\b|\bi want to (?:go|come|move) (?:back )?home\b/iu;

/** What to be honest about when somebody wishes this; nothing about most wishes. Pure and linear. */
export function wishLimit(text: string): WishLimit | undefined {
  if (judge.test(text)) return 'judge';
  return [money, dismissal, child, home].some((pattern) => pattern.test(text)) ? 'cannot' : undefined;
}
