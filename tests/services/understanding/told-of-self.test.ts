import { describe, expect, it } from '@jest/globals';
import { ageAnswered, toldOfSelf } from '../../../services/understanding/person/told-of-self.js';

describe('who somebody says to be', () => {
  it.each([
    ['ik ben moeder van twee kinderen en niemand belt terug', { role: 'parent' }],
    ['Ik ben de (boze) vader van Tim', { role: 'parent' }],
    ['wij zijn pleegouders van een meisje van 8', { role: 'foster_parent' }],
    ['als alleenstaande moeder word ik nooit gehoord en dat ben ik zat', { role: 'parent' }],
    ['ik ben haar oma en ik mag haar niet zien', { role: 'family' }],
    ['ik ben 15 en zit op een groep', { role: 'youth', age: 15 }],
    ['hoi ik ben een meisje van 14. mijn mentor luistert niet', { role: 'youth', age: 14 }],
    ['ik ben veertien jaar oud', { role: 'youth', age: 14 }],
    ['ik ben bijna 16, ze doen of ik 6 ben', { role: 'youth', age: 15 }],
    ['ik ben 9', { role: 'youth', age: 9 }],
    ['im 17 and i live in a group home', { role: 'youth', age: 17 }],
    ['ik ben zelf jeugdbeschermer', { role: 'professional' }],
    ['ik werk zelf in de jeugdzorg als begeleider', { role: 'professional' }],
    ['i am a social worker', { role: 'professional' }],
    ['ik ben de buurvrouw, ik maak me zorgen om een kind', { role: 'other' }],
    ['i am a foster mother of two', { role: 'foster_parent' }],
    ['ik ben 43 jaar en al jaren bezig', { age: 43 }],
  ])('"%s"', (text, told) => {
    expect(toldOfSelf(text)).toEqual(told);
  });

  it.each([
    'mijn zoon is 15 en zit op een groep',
    'toen ik 15 was werd ik uit huis geplaatst',
    'ik ben 12 jaar geleden uit huis geplaatst',
    'ik ben al 3 keer gebeld',
    'ik ben 15 minuten te laat gekomen en kreeg straf',
    'ik ben 14 dagen opgesloten geweest',
    'ik ben mijn kind kwijt',
    'ik ben ouder dan ze denken',
    'ik ben al 8 jaar bezig met jeugdzorg',
    'ik ben boos op mijn moeder',
    'de begeleider praat als moeder van de groep',
    'ze is moeder van drie en snapt er niks van',
    'ik ben niet zijn moeder',
    'mijn moeder zegt dat ik 15 ben',
    'ik ben bij mijn oma geplaatst',
    'we zijn 16 keer langs geweest',
  ])('is not told by "%s"', (text) => {
    expect(toldOfSelf(text)).toEqual({});
  });

  it('is an answer in one word too, when it was asked', () => {
    expect(toldOfSelf('moeder van drie', true)).toEqual({ role: 'parent' });
    expect(toldOfSelf('een pleegouder', true)).toEqual({ role: 'foster_parent' });
    expect(toldOfSelf('oma en opa van Finn', true)).toEqual({ role: 'family' });
    expect(toldOfSelf('mijn voogd luistert niet', true)).toEqual({});
  });
});

describe('an age that was asked', () => {
  it.each([
    ['veertien', 14],
    ['bijna 16', 15],
    ['15 jr', 15],
    ['15jr', 15],
    ['ik ben net 12 geworden', 12],
    ['zestien jaar', 16],
    ['ik word in mei 13', 12],
    ['14,5', 14],
    ['fifteen', 15],
    ['nearly 18', 17],
    ['een jongen van 11', 11],
  ])('"%s" is %s', (text, years) => {
    expect(ageAnswered(text)).toBe(years);
  });

  it.each(['3', 'mijn zoon is 15', 'zeg ik niet', 'honderd', ''])('is not in "%s"', (text) => {
    expect(ageAnswered(text)).toBeUndefined();
  });
});

it('reads the longest message as quickly as a long one', () => {
  expect(toldOfSelf('ik ben een de het zelf dus '.repeat(20_000))).toEqual({});
});
