import { expect, it } from '@jest/globals';
import { dutchDateTimeModel } from '../../../services/understanding/dates/date-time-model.js';

const model = dutchDateTimeModel(() => new Date('2026-11-21T12:00:00Z'));

it('answers in the shape of the recognisers: where it stands, what it is, and its TIMEX', () => {
  expect(model.parse('Het was vorige week dinsdag, 😶 van 3 tot 5 maart. Daarna niet meer')).toEqual([
    {
      text: 'vorige week dinsdag',
      start: 8,
      end: 26,
      typeName: 'datetimeV2.date',
      resolution: { values: [{ timex: '2026-11-10', type: 'date', value: '2026-11-10' }] },
    },
    {
      text: '3 tot 5 maart',
      start: 36,
      end: 48,
      typeName: 'datetimeV2.daterange',
      resolution: {
        values: [
          { timex: '(2026-03-03,2026-03-06,P3D)', type: 'daterange', start: '2026-03-03', end: '2026-03-06' },
        ],
      },
    },
  ]);
  expect(model.parse('het duurde 3 weken')[0]).toMatchObject({
    text: '3 weken',
    typeName: 'datetimeV2.duration',
    resolution: { values: [{ timex: 'P3W', type: 'duration' }] },
  });
});

it('counts from the day it is told, and has no result for what is on no calendar', () => {
  expect(model.parse('gisteren', new Date('2026-03-01T00:00:00Z'))[0]?.resolution).toEqual({
    values: [{ timex: '2026-02-28', type: 'date', value: '2026-02-28' }],
  });
  expect(model.parse('31 november, toen ik 12 was, elke dinsdag')).toEqual([]);
});
