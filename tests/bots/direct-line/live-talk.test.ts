import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createDirectLine } from '../../../bots/direct-line/direct-line.js';
import { type ActivitySet, typingTopic } from '../../../services/ports/direct-line.js';
import { eventually } from '../../support/eventually.js';
import { aLiveTalk, liveLine } from '../../support/a-live-talk.js';
import { aHouse, type House } from '../../support/a-house.js';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.end());

/** A person over Direct Line, who talks with Sam. */
async function aTalk() {
  const live = liveLine(house);
  const directLine = createDirectLine(live);
  const { token } = await directLine.generateToken(undefined);
  const visit = await directLine.visitOf(token, undefined);
  if (!visit) throw new RangeError('a token that opens nothing');
  const talk = aLiveTalk(live, visit.conversationId);
  await directLine.start(visit);
  await talk.person('mens');
  await talk.claims();
  /** Reads on from a watermark as a client does; `texts` is what came in, by whom. */
  const reads = async (watermark?: string) => {
    const sets: ActivitySet[] = [];
    const { ticket } = await directLine.connect(visit);
    const { conversationId } = visit;
    const stream = await directLine.openStream({ ticket, conversationId, watermark, origin: undefined });
    const stop = stream?.follow(
      (set) => {
        sets.push(set);
        return Promise.resolve();
      },
      (error) => {
        throw error;
      },
    );
    return {
      sets,
      hangUp: () => stop?.(),
      texts: () =>
        sets.flatMap(({ activities }) =>
          activities.map(({ type, from, text = type }) => `${from.name ?? from.role}: ${text}`),
        ),
    };
  };
  return { ...talk, visit, reads };
}

it('says by name who is typing, and by no name once they are gone', async () => {
  const { visit, reads, happens } = await aTalk();
  const window = await reads();
  await eventually(() => {
    expect(window.texts()).toContain('bot: joined');
  });
  await eventually(() => {
    house.store.signal(typingTopic(visit.conversationId), 'line');
    expect(window.texts().at(-1)).toBe('Sam: typing');
  });
  await happens({ what: 'end', by: 'volunteer' }, { what: 'ended', alias: 'Sam' });
  await eventually(() => {
    expect(window.texts().at(-1)).toBe('bot: ended');
  });
  await eventually(() => {
    house.store.signal(typingTopic(visit.conversationId), 'line');
    expect(window.texts().at(-1)).toBe('bot: typing');
  });
  window.hangUp();
});

it('goes on where a window was that lost its connection: each word of both once, in order', async () => {
  const { volunteer, person, reads } = await aTalk();
  const before = await reads();
  await volunteer('een');
  await person('twee');
  await eventually(() => {
    expect(before.texts()).toContain('user: twee');
  });
  before.hangUp();
  await volunteer('drie');
  await person('vier');
  const { watermark } = before.sets.at(-1) ?? {};
  const after = await reads(watermark);
  await volunteer('vijf');
  await eventually(() => {
    expect(after.texts()).toContain('Sam: vijf');
  });
  after.hangUp();
  const all = [...before.texts(), ...after.texts()];
  expect(all.slice(all.indexOf('bot: joined') + 1)).toEqual([
    'Sam: een',
    'user: twee',
    'Sam: drie',
    'user: vier',
    'Sam: vijf',
  ]);
});
