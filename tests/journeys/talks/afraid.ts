import type { LongTalk } from './long-talk.js';
import { toStory } from './openings.js';

export const afraid: LongTalk = {
  who: 'a girl who is afraid',
  form: 'je',
  turns: [
    ['mag ik hier iets zeggen zonder dat mijn groepsleiding het weet', ['info.against', 'start.choose']],
    ...toStory('ik ben 16'),
    ['ik durf het bijna niet te vertellen', ['story.more']],
    ['als ze erachter komen krijg ik straf', []],
    [
      'ik moet elke dag mijn kamer laten controleren en dan lezen ze ook in mijn dagboek. dat hebben ze nu al 4 keer gedaan',
      [],
    ],
    ['dit is het', ['ack.afraid', 'probe.who']],
    ['de groepsleiding', ['wish.ask']],
    ['dat ze van mijn spullen afblijven', ['sum.intro', 'sum.card']],
    ['ja', ['sum.ok_off']],
    ['ik heb hem', ['route.fear', 'route.intro']],
    ['vertrouwenspersoon', ['route.adviser']],
    ['verder', ['route.more']],
    ['nee', ['close.code', 'close.reported']],
    ['nee', ['close.heard']],
    ['9', ['close.good']],
    ['sla over', ['cmd.skip', 'close.bye']],
  ],
  onCard: [
    'ik durf het bijna niet te vertellen',
    'als ze erachter komen krijg ik straf',
    'lezen ze ook in mijn dagboek',
    'Over wie: de groepsleiding',
    'dat ze van mijn spullen afblijven',
  ],
  forCouncil: [],
  nowhere: ['zonder dat mijn groepsleiding het weet'],
};
