import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../../services/domain/utterance.js';
import { cardOf } from '../../support/told.js';

async function atRoutes(form: Form, story: string) {
  const talk = await cardOf(form, story);
  return talk.says(form === 'en' ? 'Yes' : 'Ja', form === 'en' ? 'I have it' : 'Ik heb hem');
}

describe('a way on that was refused', () => {
  it.each(['Doorgeven aan de raad', 'toch naar de raad'])('can still be chosen: "%s"', async (said) => {
    const talk = await atRoutes('u', 'Niemand belde terug.');
    await talk.says('Doorgeven aan de raad', 'Nee');
    expect(talk.labels).not.toContain('Doorgeven aan de raad');
    await talk.says(said);
    expect(talk.keys).toEqual(['route.council', 'confirm.route']);
  });
});

describe('several ways on in one message', () => {
  it.each<[Form, string]>([
    ['u', 'de raad en de vertrouwenspersoon'],
    ['je', 'vertrouwenspersoon, doorgeven aan de raad'],
    ['u', 'ik wil naar de raad en ook graag een vertrouwenspersoon'],
    ['en', 'the council and an independent adviser'],
  ])('(%s) are explained one after the other: "%s"', async (form, said) => {
    const talk = await atRoutes(form, form === 'en' ? 'Nobody called back.' : 'Niemand belde terug.');
    await talk.says(said);
    expect(talk.draft.at).toBe('route-council');
    await talk.says(form === 'en' ? 'Yes' : 'Ja');
    await talk.says(
      ...(form === 'en' ? ['Pass it on like this', 'Yes', 'Done'] : ['Zo doorgeven', 'Ja', 'Klaar']),
    );
    expect(talk.work.released).toHaveLength(1);
    expect(talk.keys).toEqual(['route.adviser']);
    expect(talk.heard).toHaveLength(3);
    await talk.says(form === 'en' ? 'Go on' : 'Verder');
    expect(talk.keys).toEqual(['route.more']);
    expect(talk.draft.routes.toSorted()).toEqual(['adviser', 'council']);
  });

  it('begin with the adviser for who is not safe', async () => {
    const talk = await atRoutes(
      'u',
      'Ze houden mijn zoon vast op de grond en hij is bang voor de groepsleiding.',
    );
    expect(talk.labels[0]).toBe('Vertrouwenspersoon');
    await talk.says('raad en vertrouwenspersoon');
    expect(talk.draft.at).toBe('route-adviser');
  });

  it('pass nothing on by being named', async () => {
    const talk = await atRoutes('u', 'Niemand belde terug.');
    await talk.says('niet naar de raad');
    expect(talk.draft.at).toBe('routes');
    await talk.says('raad en bemiddeling');
    expect(talk.work.released).toEqual([]);
  });
});

describe('what else is said about the ways on', () => {
  it('that the other hears nothing, to who is afraid', async () => {
    const talk = await atRoutes('u', 'Ik ben bang dat ze mij straffen als ik klaag. De voogd belde niet.');
    expect(talk.keys).toEqual(['route.fear', 'route.intro']);
    expect((await atRoutes('u', 'De voogd belde niet.')).keys).toEqual(['route.intro']);
  });

  it('that a decision of the municipality can be objected to, when there is one', async () => {
    const talk = await atRoutes('u', 'De gemeente heeft onze aanvraag voor hulp afgewezen.');
    await talk.says('Officiële klacht', 'Verder');
    expect(talk.keys).toEqual(['route.decision', 'route.formaltext']);
    const other = await atRoutes('u', 'De voogd belde niet.');
    await other.says('Officiële klacht', 'Verder');
    expect(other.keys).toEqual(['route.formaltext']);
  });
});
