const no = /^(?:nee+n?|nope|no+|nooit|never)(?![\p{L}\p{N}])/iu;
const yes =
  /^(?:(?:ik |i )?(?:j+a+h?|jawel|ye+s|yeah|yep|klopt|soms|vaak|(?:heel|best|vrij|zo) vaak|(?:best|eigenlijk|toch) wel|misschien|denk het|altijd|elke (?:dag|nacht)|ben bang van wel|sometimes|often|maybe|always|every (?:day|night)|(?:i )?think so|a lot))(?![\p{L}\p{N}])/iu;
const notMeant =
  /bedoel|\bmean(?:t|ing)? (?:it )?(?:like )?that|\bniet (?:zo|echt)\b|\bnot (?:like that|really)/iu;
const unsafe =
  /(?<!\p{L})(?:on|un)(?:veilig|safe)|(?<!\p{L})(?:niet|not|geen|never|nooit)(?: \p{L}+)? (?:veilig|safe)/iu;

const onlyUnsafe =
  /^(?:nee+n?|no)?[, ]*(?:(?:ik|i|ben|am|[’']?m|nu|hier|now|here|echt|helemaal|really|nog) )*(?:(?:niet|not|no longer) ?(?:meer )?|on|un)(?:veilig|safe)(?: (?:nu|hier|now|here|meer))*[.! ]*$/iu;

/** "Nee helemaal niet", as an answer to a plain question. */
export const beginsWithNo = (text: string): boolean => no.test(text.trim());

/** Whoever is asked about suicide and says *soms* or *misschien* has said yes (script §12). */
export const admits = (text: string): boolean => yes.test(text.trim()) && !notMeant.test(text);

/** "Ik ben niet veilig", "nee hij is er nog". */
export const saysNotSafe = (text: string): boolean => beginsWithNo(text) || unsafe.test(text);

/** The same and nothing else: an answer, and no part of a story. */
export const isOnlyNotSafe = (text: string): boolean => onlyUnsafe.test(text.trim());
