import type { Option, OptionId } from '../domain/text-catalogue.js';
import { withoutLeadIn } from './option-by-place.js';
import { nearlySame, plainWords } from './plain-words.js';

/** A yes to sharing, and what erases or stops: only in its own words. */
const onlyWhole =
  /^reply\.(?:yes|send|show_text|not_|erase|stop|remove|suicide|safe|topic)|^reply\.(?:no|skip|done|ready)$/;
/** Words that say too little by themselves, or ask for something else. */
const says = (word: string): boolean =>
  word.length >= 4 &&
  !/^(?:hulp|help|niet|niets|alles|meer|weer|iets|anders|stop|wissen|praten|over|with|more|something|talk|geen|deze|niks|kan|wat|weet|know|vertellen)$/.test(
    word,
  );

/**
 * The one option of whose label these words are a part: "volwassene" is no part of any, "veiligheid" of
 * "Veiligheid en bescherming". In doubt, or for what cannot be undone, none.
 */
export function optionByPart(words: string, options: readonly Option[]): OptionId | undefined {
  const said = withoutLeadIn(words).split(' ');
  if (said.length > 4 || !said.some(says)) return undefined;
  const fitting = options.filter(({ id, label }) => {
    if (onlyWhole.test(id) || /^\d+$/.test(id)) return false;
    const inLabel = plainWords(label).split(' ');
    return said.every((word) => inLabel.some((one) => one === word || (says(word) && nearlySame(one, word))));
  });
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

const allOf =
  /^(?:(?:ze|het|doe|ik wil|neem|dit) )?(?:(?:allemaal|alles|alle (?:twee|drie|vier)|all(?: of (?:them|it))?)|(allebei|alle twee|alletwee|beide|beiden|both(?: of them)?))$/;
const noneOf =
  /^(?:geen(?: van (?:beide|beiden|allen|alle|deze|die|allemaal|de (?:twee|drie)|deze twee))?|geen een|niks van dit|none(?: of (?:them|these|the above))?|neither)$/;
const noChoice: ReadonlySet<string> = new Set([
  'reply.ready',
  'reply.skip',
  'reply.no',
  'reply.dontknow',
  'reply.done',
]);
const isNone = (id: OptionId): boolean => /(?:_none|\.none|something_else|away_other)$/.test(id);

/** *Alles*, *allebei* and *geen van beide*, where several may be chosen or one says so. */
export function optionsTogether(words: string, options: readonly Option[]): readonly OptionId[] {
  if (noneOf.test(words))
    return options
      .map(({ id }) => id)
      .filter(isNone)
      .slice(0, 1);
  const all = allOf.exec(words);
  if (!all || !options.some(({ id }) => id === 'reply.ready')) return [];
  const choices = options.map(({ id }) => id).filter((id) => !noChoice.has(id) && !isNone(id));
  return all[1] !== undefined && choices.length !== 2 ? [] : choices;
}
