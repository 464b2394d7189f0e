import type { IModel, ModelResult } from '@microsoft/recognizers-text';
import { isoDay, readIsoDay } from './calendar.js';
import type { Unit } from './date-words.js';
import { findTimes, type FoundTime } from './find-times.js';

/** What a model of `@microsoft/recognizers-text-date-time` is asked: words, and the day they were said on. */
export interface DateTimeModel extends IModel {
  parse(query: string, referenceDate?: Date): ModelResult[];
}

const mostCharacters = 4000;
const units: Readonly<Record<Unit, string>> = {
  minute: 'T%M',
  hour: 'T%H',
  day: '%D',
  week: '%W',
  weekend: '%WE',
  month: '%M',
  quarter: '%Q',
  year: '%Y',
};

/**
 * Dates, periods and durations in Dutch and simple English, as the culture `nl-nl` that the JavaScript edition of
 * the recognisers lacks: results with `start` and `end` (the last character), `datetimeV2.date`,
 * `datetimeV2.daterange` or `datetimeV2.duration`, and TIMEX in `resolution.values`. What cannot be on a
 * calendar is no result.
 *
 * @param clock - the day when `parse` is not told one.
 */
export const dutchDateTimeModel = (clock: () => Date): DateTimeModel => ({
  modelTypeName: 'datetime',
  parse(query, referenceDate = clock()) {
    const ref = readIsoDay(referenceDate.toISOString());
    if (ref === undefined) return [];
    return findTimes(query.slice(0, mostCharacters), { ref, direction: 'past' }).flatMap(
      (time) => resultOf(query, time) ?? [],
    );
  },
});

function resultOf(query: string, { start, end, placed, length }: FoundTime): ModelResult | undefined {
  const value = placed ? daysValue(placed.days.start, placed.days.end) : length && lengthValue(length);
  if (!value) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class of fields only; to make one would load its package
  return {
    text: query.slice(start, end),
    start,
    end: end - 1,
    typeName: `datetimeV2.${value.type}`,
    resolution: { values: [value] },
  };
}

/** A range in TIMEX ends with the first day after it. */
function daysValue(start: number, end: number): { readonly type: string } & Readonly<Record<string, string>> {
  const [from, to] = [isoDay(start), isoDay(end + 1)];
  return start === end
    ? { timex: from, type: 'date', value: from }
    : { timex: `(${from},${to},P${String(end + 1 - start)}D)`, type: 'daterange', start: from, end: to };
}

/** "een paar" has no one length, and so no value. */
function lengthValue({ amount, unit }: NonNullable<FoundTime['length']>) {
  if (amount.least !== amount.most) return undefined;
  return { timex: `P${units[unit].replace('%', String(amount.least))}`, type: 'duration' };
}
