import type { LongTalk } from './long-talk.js';
import { toStory } from './openings.js';

export const englishMother: LongTalk = {
  who: 'a mother who speaks English',
  form: 'en',
  turns: [
    ['Hello, do you speak English?', ['cmd.language', 'start.choose']],
    ...toStory('I am a mother', 'yes sure'),
    [
      'My son Elias is in a group home in Utrecht since january. All the letters are in Dutch and nobody explains to me what they mean. At the last meeting there was no interpreter and they decided about his school.',
      ['story.more'],
    ],
    ["that's it", ['ack.plain', 'probe.feel']],
    ['I feel stupid and left out, I cried the whole evening', ['ack.sad', 'probe.tried']],
    ['no, there was nobody who understood me', ['wish.ask']],
    ['an interpreter at every meeting and letters in english', ['sum.intro', 'sum.card']],
    ['it was not january but march', ['sum.card', 'sum.freefix']],
    ['yes', ['sum.ok_off']],
    ['got it', ['route.intro']],
    ['who reads this?', ['x.who', 'route.intro']],
    ['pass it on to the council', ['route.council', 'confirm.route']],
    ['yes please', ['fwd.intro_off', 'fwd.show']],
    ['pass it on like this', ['fwd.take_back', 'fwd.consent']],
    ['yes', ['fwd.ok', 'fwd.extra']],
    ['done', ['route.more']],
    ['no thanks', ['close.code', 'close.reported']],
    ['maybe', ['close.heard']],
    ['8', ['close.good']],
    ['skip', ['cmd.skip', 'close.bye']],
  ],
  onCard: [
    'since march',
    'What it did to you: I feel stupid',
    'What you want: an interpreter at every meeting',
  ],
  forCouncil: ['in a town since march', 'Wish: an interpreter at every meeting'],
  nowhere: ['Elias'],
};
