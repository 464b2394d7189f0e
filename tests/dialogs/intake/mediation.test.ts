import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';
import { conversationAt } from '../../support/paths.js';
import { anonymiser } from '../../support/the-anonymiser.js';

/** A summary was confirmed, and there are mediators. */
async function chooses(...answers: readonly string[]): Promise<Conversation> {
  const talk = await conversationAt('routes');
  talk.staffed('none', { mediation: true });
  return talk.says('Samen praten met hulp erbij', ...answers);
}

const asked = ['Ja', 'Met de voogd', 'Als zij luistert', 'bel 06-12345678'] as const;

describe('asking for a talk with help', () => {
  it('is explained, asked in four questions, and nobody is asked anything by itself', async () => {
    const talk = await chooses(...asked);
    expect(talk.keys).toEqual(['med.consent']);
    expect(talk.work.help.mediations).toEqual([]);
    await talk.says('Ja');
    expect(talk.keys).toEqual(['med.done', 'route.more']);
    expect(talk.work.help.mediations).toEqual([
      {
        role: 'parent',
        isBelow16: false,
        isAboutSafety: false,
        who: 'Met de voogd',
        goal: 'Als zij luistert',
        contact: '06-12345678',
        mayAsk: 'yes',
      },
    ]);
    expect(JSON.stringify(talk.draft)).not.toContain('06-12345678');
  });

  it('with a no nothing is kept of it, and it can still be chosen', async () => {
    const talk = await chooses(...asked, 'Nee');
    expect(talk.keys).toEqual(['med.not_now', 'route.more']);
    expect(talk.work.help.mediations).toEqual([]);
    expect(talk.labels).toContain('Samen praten met hulp erbij');
    expect(JSON.stringify(talk.draft)).not.toContain('06-12345678');
  });

  it('below sixteen the mediator first speaks about home, and says so', async () => {
    const talk = new Conversation({ form: 'je' }).staffed('none', { mediation: true });
    await talk.begins();
    await talk.says('Iets vertellen', 'Jongere', '15', 'Ja');
    await talk.says('Mijn mentor luistert nooit en dat maakt me boos.', 'klaar');
    for (let left = 6; talk.draft.at !== 'card' && left > 0; left -= 1) await talk.says('sla over');
    await talk.says('Ja', 'Ik heb hem', 'Samen praten met hulp erbij', ...asked);
    expect(talk.keys).toEqual(['med.minor', 'med.consent']);
    await talk.says('Nu niet, later');
    expect(talk.work.help.mediations).toEqual([
      expect.objectContaining({ role: 'youth', isBelow16: true, mayAsk: 'later' }),
    ]);
  });

  it('is for the coordinator to look at first when danger was told', async () => {
    const talk = await chooses();
    await talk.says('hij slaat mij', 'Ik ben veilig, ga verder', 'Verder', ...asked, 'Ja');
    expect(talk.work.help.mediations).toEqual([expect.objectContaining({ isAboutSafety: true })]);
  });

  it('takes a number to call for the mediator, where calls are made too', async () => {
    const talk = await chooses(...asked.slice(0, 3));
    await talk.staffed('later', { mediation: true }).says('bel mij op 06-12345678');
    expect(talk.keys).toEqual(['med.consent']);
    await talk.says('Ja');
    expect(talk.work.help.mediations).toEqual([expect.objectContaining({ contact: '06-12345678' })]);
  });

  it('needs a way to reach somebody', async () => {
    const talk = await chooses(...asked.slice(0, 3), 'via mijn zus');
    expect(talk.draft.at).toBe('med-contact');
    expect(talk.words).toContain('Typ een telefoonnummer of een mailadres.');
  });

  it('is answered truthfully where there are no mediators', async () => {
    const talk = await conversationAt('route-mediation');
    expect(talk.keys).toEqual(['route.mediation', 'route.mediation_off']);
  });

  it('is not asked twice, and can be stopped at any time', async () => {
    const talk = await chooses(...asked, 'Ja', 'Vertrouwenspersoon', 'Verder', 'wis');
    await talk.says('Stoppen met alles');
    expect(talk.keys.slice(0, 2)).toEqual(['wd.all', 'wd.med']);
    expect(talk.work.help.mediation?.state).toBe('withdrawn');
  });
});

describe('what a mediator asks in the talk', () => {
  const requested = () => chooses(...asked, 'Ja');

  it('is the exact text for the other, and an own text needs its own yes', async () => {
    const talk = await requested();
    await talk.hearsNews({ what: 'mediation-text', text: 'Ik wil graag praten over bellen.' });
    expect(talk.words).toContain('"Ik wil graag praten over bellen."');
    await talk.says('Iets aanpassen', 'Ik wil weten waarom er niet gebeld wordt.');
    expect(talk.work.help.confirmed).toEqual([]);
    await talk.says('Ja');
    expect(talk.work.help.confirmed).toEqual(['Ik wil weten waarom er niet gebeld wordt.']);
    expect(talk.keys).toEqual(['med.confirmed', 'route.more']);
  });

  it.each([
    'Ik wil graag met u praten over het terugbellen.',
    'Ik wil graag met u praten.',
    'Kunt u mij bellen?',
    'Ik wil u spreken.',
    'Ik wil graag opnieuw beginnen.',
    'Wilt u mij met u aanspreken?',
  ])('is the words themselves, also "%s"', async (words) => {
    const talk = await conversationAt('med-rewrite');
    await talk.says(words);
    expect(talk.keys).toEqual(['med.text']);
    expect(talk.words).toContain(words);
  });

  it.each(['Ik wil dat Fatima mij belt.', 'Bel mij op 06-12345678 a.u.b.', 'Ik woon op Lindestraat 12.'])(
    'says that the other reads a name or number in "%s", which stays as it is',
    async (words) => {
      const talk = new Conversation({ anonymiser });
      talk.draft = { ...(await conversationAt('med-rewrite')).draft };
      await talk.says(words);
      expect(talk.keys).toEqual(['med.named', 'med.text']);
      expect(talk.words).toContain(words);
    },
  );

  it('is left for a person by whoever asks for a human', async () => {
    for (const words of ['mens', 'mag ik een echt mens spreken', '#mens']) {
      const talk = await conversationAt('med-rewrite');
      await talk.says(words);
      expect(talk.keys).toContain('route.peer_off');
    }
  });

  it('is whether a date suits', async () => {
    for (const [answer, key, given] of [
      ['Ja', 'med.fixed', [true]],
      ['Ander moment', 'med.moved', [false]],
    ] as const) {
      const talk = await requested();
      const planned = { startsAt: '2026-12-15T13:00:00Z', place: 'in de bibliotheek' };
      await talk.hearsNews({ what: 'mediation-planned', ...planned });
      expect(talk.words).toBe('Het gesprek is op 15 december 2026 om 14:00, in de bibliotheek. Past dit?');
      const label = talk.labels.find((one) => one === answer) ?? talk.labels[1] ?? '';
      await talk.says(label);
      expect(talk.keys[0]).toBe(key);
      expect(talk.work.help.appointments).toEqual(given);
    }
  });

  const planned = { what: 'mediation-planned', startsAt: '2026-12-15T13:00:00Z', place: 'thuis' } as const;

  it('is no question any more once the person stopped everything', async () => {
    const talk = await requested();
    await talk.hearsNews(planned);
    await talk.says('wis', 'Stoppen met alles');
    expect(talk.keys).not.toContain('med.planned');
    await talk.says('Ja');
    expect(talk.keys).not.toContain('med.fixed');
    expect(talk.work.help.appointments).toEqual([]);
  });

  it.each([
    ['the mediator stopped', 'mediation-stopped', 'med.stopped', 'withdrawn'],
    ['the other said no', 'mediation-declined', 'med.declined', 'other_declined'],
  ] as const)('is never said to stand after %s', async (_, what, key, state) => {
    const talk = await requested();
    await talk.hearsNews(planned);
    talk.work.help.mediation = { id: 'one', state, contactBy: '2026-12-10', news: { what } };
    await talk.says('Ja');
    expect(talk.keys[0]).toBe(key);
    expect(talk.work.help.appointments).toEqual([]);
  });

  it.each([
    ['the talk was held already', 'held', planned.startsAt, 'med.open'],
    ['the time is past', 'scheduled', '2026-12-08T10:00:00Z', 'med.past'],
  ] as const)('is never said to stand, or to be moved, when %s', async (_, state, startsAt, key) => {
    for (const answer of ['Ja', 'Een andere tijd']) {
      const talk = await requested();
      await talk.hearsNews({ ...planned, startsAt });
      talk.work.help.mediation = { id: 'one', state, contactBy: '2026-12-10', startsAt };
      await talk.says(answer);
      expect(talk.keys[0]).toBe(key);
      expect(talk.work.help.appointments).toEqual([]);
    }
  });

  it('stands when the mediator wrote down the yes of a phone call, and can still be refused', async () => {
    const talk = await requested();
    await talk.hearsNews(planned);
    const { startsAt } = planned;
    talk.work.help.mediation = { id: 'one', state: 'scheduled', contactBy: '2026-12-10', startsAt };
    const other = talk.copy();
    await talk.says('Ja');
    expect(talk.keys[0]).toBe('med.fixed');
    await other.says('Een andere tijd');
    expect(other.work.help.appointments).toEqual([false]);
  });

  it('is no text any more when the mediator handed it back', async () => {
    for (const [before, answer] of [
      ['med-text', 'Ja'],
      ['med-rewrite', 'Ik wil weten waarom er niet gebeld wordt.'],
    ] as const) {
      const talk = await conversationAt(before);
      talk.work.help.mediation = { id: 'one', state: 'intake_done', contactBy: '2026-12-10' };
      await talk.says(answer);
      expect(talk.keys[0]).toBe('med.done');
      expect(talk.work.help.confirmed).toEqual([]);
    }
  });

  it.each([
    ['Ja', 'aftercare_2w', 'med.known', []],
    ['Deels', 'aftercare_2w', 'med.known', []],
    ['Nee', 'aftercare_2w', 'med.reopened', [[2, 'no']]],
    ['Nee', 'mediator_assigned', 'med.open', []],
    ['Nee', 'outcome', 'med.open', []],
  ] as const)('hears how it stands after "%s" late, at %s', async (answer, state, key, told) => {
    const talk = await requested();
    await talk.hearsNews({ what: 'mediation-aftercare', weeks: 2 });
    talk.work.help.mediation = { id: 'one', state, contactBy: '2026-12-10' };
    await talk.says(answer);
    expect(talk.keys[0]).toBe(key);
    expect(talk.work.help.aftercare).toEqual(told);
  });

  it.each([
    ['med-after', 'closed', 'med.closed'],
    ['med-after', 'mediator_assigned', 'med.open'],
    ['med-text', 'intake_done', 'med.done'],
    ['med-rewrite', 'withdrawn', 'wd.med'],
    ['med-planned', 'held', 'med.open'],
  ] as const)('keeps what was told at %s when that is over (%s), and says so', async (at, state, key) => {
    const talk = await conversationAt(at);
    talk.work.help.mediation = { id: 'one', state, contactBy: '2026-12-10' };
    const words = 'Mijn zoon heeft de voogd nog steeds niet gesproken.';
    await talk.says(words);
    expect(talk.keys.slice(0, 2)).toEqual([key, 'x.noted']);
    expect(JSON.stringify(talk.draft)).toContain(words);
  });

  it('is not come back to from a volunteer, when there will be no talk', async () => {
    const talk = await requested();
    await talk.hearsNews(planned);
    talk.draft = { ...talk.draft, at: 'waiting', cameFrom: { at: 'med-planned' } };
    await talk.hearsNews({ what: 'mediation-stopped' });
    expect(talk.words).toContain('De bemiddelaar stopt.');
    await talk.says('laat maar');
    expect(talk.keys).not.toContain('med.planned');
    expect(talk.draft.at).not.toBe('med-planned');
  });

  it('goes back to where one was, when it is taken back in between', async () => {
    const talk = await conversationAt('story');
    await talk.hearsNews(planned);
    await talk.says('wis');
    await talk.hearsNews({ what: 'mediation-cancelled', startsAt: planned.startsAt });
    await talk.says('Toch niet');
    expect(talk.draft.at).toBe('story');
  });

  it('is how things are two and eight weeks later, in the talk or with the code', async () => {
    const talk = await requested();
    await talk.hearsNews({ what: 'mediation-aftercare', weeks: 2 });
    expect(talk.keys).toEqual(['med.after2', 'med.kept']);
    await talk.says('Nee');
    expect(talk.keys[0]).toBe('med.reopened');
    expect(talk.work.help.aftercare).toEqual([[2, 'no']]);

    const later = await conversationAt('bye');
    const news = { what: 'mediation-aftercare', weeks: 8 } as const;
    later.work.help.mediation = { id: 'one', state: 'aftercare_8w', contactBy: '2026-12-10', news };
    await later.comesBack();
    await later.says('7XKQ-20BD-M94C-HHH1');
    expect(later.keys).toEqual(['med.after8', 'med.kept']);
    await later.says('Deels');
    expect(later.work.help.aftercare).toEqual([[8, 'partly']]);
    expect(later.draft.at).toBe('back');
  });

  it('waits while somebody is in danger, and is asked after it', async () => {
    const talk = await requested();
    await talk.says('ik wil dood');
    await talk.hearsNews({ what: 'mediation-aftercare', weeks: 2 });
    expect(talk.heard).toEqual([]);
    await talk.says('Ik ben veilig, ga verder', 'Verder');
    expect(talk.keys).toContain('med.kept');
    await talk.says('Ja');
    expect(talk.draft.at).toBe('more-routes');
  });

  it('says when the other side does not want to, and what can still be chosen', async () => {
    const talk = await requested();
    await talk.hearsNews({ what: 'mediation-declined' });
    expect(talk.keys).toEqual(['med.declined']);
    expect(talk.labels).toContain('Doorgeven aan de raad');
  });
});

it('tells who could read the story', async () => {
  const talk = await chooses(...asked, 'Ja');
  await talk.says('wie heeft mijn verhaal gelezen?');
  expect(talk.words).toContain('Deze mensen openden uw verhaal: de bemiddelaar.');
});
