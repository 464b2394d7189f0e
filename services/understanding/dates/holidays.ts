import { type Days, dayOf, easter, nthWeekday, onDay, weekdayOf } from './calendar.js';

type InYear = (year: number) => Days | undefined;

const fixed =
  (month: number, day: number, days = 1): InYear =>
  (year) => ({ start: dayOf(year, month, day), end: dayOf(year, month, day) + days - 1 });
const fromEaster =
  (offset: number, days = 1): InYear =>
  (year) => ({ start: easter(year) + offset, end: easter(year) + offset + days - 1 });
const span =
  (fromMonth: number, fromDay: number, toMonth: number, toDay: number): InYear =>
  (year) => ({
    start: dayOf(year, fromMonth, fromDay),
    end: dayOf(toMonth < fromMonth ? year + 1 : year, toMonth, toDay),
  });

/** As seen in the Netherlands, 2018–2032; each may be a day later elsewhere. */
const moon = (dates: string): InYear => {
  const days = new Map(
    dates.split(' ').map((date) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return [year, dayOf(year, month, day)] as const;
    }),
  );
  return (year) => {
    const day = days.get(year);
    return day === undefined ? undefined : onDay(day);
  };
};

const eidAlFitr = moon(
  '2018-6-15 2019-6-4 2020-5-24 2021-5-13 2022-5-2 2023-4-21 2024-4-10 2025-3-30 2026-3-20 2027-3-10 2028-2-27 2029-2-15 2030-2-5',
);
const eidAlAdha = moon(
  '2018-8-21 2019-8-11 2020-7-31 2021-7-20 2022-7-9 2023-6-28 2024-6-16 2025-6-6 2026-5-27 2027-5-17 2028-5-5 2029-4-24 2030-4-14',
);
const ramadanBegins = moon(
  '2018-5-16 2019-5-6 2020-4-24 2021-4-13 2022-4-2 2023-3-23 2024-3-11 2025-3-1 2026-2-18 2027-2-8 2028-1-28 2029-1-16 2030-1-6',
);

/** The King's birthday is kept a day earlier when it is a Sunday. */
const kingsDay: InYear = (year) => {
  const day = dayOf(year, 4, 27);
  return onDay(weekdayOf(day) === 6 ? day - 1 : day);
};

const christmas = fixed(12, 25, 2);
const entries: readonly (readonly [string, InYear])[] = [
  ['eerste kerstdag|1e kerstdag|christmas day|kerstdag', fixed(12, 25)],
  ['tweede kerstdag|2e kerstdag|boxing day', fixed(12, 26)],
  ['kerstavond|christmas eve|kerstnacht', fixed(12, 24)],
  ['kerstvakantie|christmas holidays|christmas holiday|christmas break', span(12, 20, 1, 4)],
  ['kerstmis|kerst|kerstdagen|de kerstdagen|christmas|xmas|kerstweekend', christmas],
  ['oud en nieuw|oudennieuw|oud nieuw|oud op nieuw|jaarwisseling|o n', fixed(12, 31, 2)],
  [
    'oudjaar|oudjaarsavond|oudejaarsavond|oudjaarsdag|oudejaarsdag|new years eve|new year s eve|nye',
    fixed(12, 31),
  ],
  ['nieuwjaar|nieuwjaarsdag|new year|new years|new years day|new year s day', fixed(1, 1)],
  ['sinterklaas|sinterklaasavond|pakjesavond|sint|5 december avond', fixed(12, 5)],
  ['koningsdag|koninginnedag|kings day|king s day|kingsday|koningsnacht', kingsDay],
  ['dodenherdenking', fixed(5, 4)],
  ['bevrijdingsdag', fixed(5, 5)],
  ['dag van de arbeid', fixed(5, 1)],
  ['goede vrijdag|good friday', fromEaster(-2)],
  ['eerste paasdag|1e paasdag|easter sunday', fromEaster(0)],
  ['tweede paasdag|2e paasdag|easter monday|paasmaandag', fromEaster(1)],
  ['paasweekend|easter weekend', fromEaster(-2, 4)],
  ['pasen|paasdagen|easter|paas', fromEaster(0, 2)],
  ['hemelvaart|hemelvaartsdag|ascension day', fromEaster(39)],
  ['hemelvaartweekend|hemelvaartsweekend', fromEaster(39, 4)],
  ['eerste pinksterdag|1e pinksterdag', fromEaster(49)],
  ['tweede pinksterdag|2e pinksterdag', fromEaster(50)],
  ['pinksteren|pinksterdagen|pinksterweekend|pentecost|whitsun', fromEaster(49, 2)],
  ['carnaval|carnival|vastenavond', fromEaster(-49, 3)],
  ['aswoensdag', fromEaster(-46)],
  ['palmpasen|palmzondag', fromEaster(-7)],
  ['moederdag|mothers day|mother s day', (year) => onDay(nthWeekday(year, 5, 6, 2))],
  ['vaderdag|fathers day|father s day', (year) => onDay(nthWeekday(year, 6, 6, 3))],
  ['valentijn|valentijnsdag|valentines day|valentine s day|valentines', fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['sint maarten|sintmaarten|st maarten', fixed(11, 11)],
  ['dierendag', fixed(10, 4)],
  ['driekoningen', fixed(1, 6)],
  ['allerzielen', fixed(11, 2)],
  ['keti koti|ketikoti', fixed(7, 1)],
  ['sint jan', fixed(6, 24)],
  ['prinsjesdag', (year) => onDay(nthWeekday(year, 9, 1, 3))],
  ['suikerfeest|het suikerfeest|eid al fitr|eid ul fitr|ied al fitr|eid', eidAlFitr],
  ['offerfeest|eid al adha|eid ul adha', eidAlAdha],
  [
    'ramadan',
    (year) => {
      const [from, to] = [ramadanBegins(year), eidAlFitr(year)];
      return from && to && { start: from.start, end: to.start - 1 };
    },
  ],
  [
    'zomervakantie|grote vakantie|summer holidays|summer holiday|summer break|summer vacation',
    span(7, 4, 8, 30),
  ],
  ['herfstvakantie|autumn break|autumn holidays|autumn holiday', span(10, 10, 10, 25)],
  ['voorjaarsvakantie|krokusvakantie|carnavalsvakantie|spring break', span(2, 14, 3, 1)],
  ['meivakantie|may holidays|may holiday|may break', span(4, 25, 5, 10)],
  ['zomer|zomers|summer|summertime|zomertijd|zomermaanden', span(6, 1, 8, 31)],
  [
    'winter|wintermaanden|wintertijd',
    (year) => ({ start: dayOf(year, 12, 1), end: dayOf(year + 1, 3, 1) - 1 }),
  ],
  ['lente|voorjaar|spring|springtime', span(3, 1, 5, 31)],
  ['herfst|najaar|autumn', span(9, 1, 11, 30)],
];

/** Feasts, holidays from school (for all regions together) and seasons (by months), by the words for them. */
export const holidays: ReadonlyMap<string, InYear> = new Map(
  entries.flatMap(([names, inYear]) => names.split('|').map((name) => [name, inYear] as const)),
);

/** Words in the longest name. */
export const longestName = Math.max(...[...holidays.keys()].map((name) => name.split(' ').length));

/** Where there is none of these, no name begins. */
export const firstWords: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.split(' ')[0] ?? ''),
);
