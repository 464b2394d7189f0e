import type { LongTalk } from './long-talk.js';
import { toStory } from './openings.js';

export const dangerAndOn: LongTalk = {
  who: 'somebody in danger who goes on afterwards',
  form: 'je',
  turns: [
    ['ik wil iets kwijt', ['who.ask']],
    ['jongere', ['who.age']],
    ...toStory('17'),
    ['ze geloven me nooit op de groep. er was geld weg en ze zeiden gelijk dat ik het was', ['story.more']],
    ['dit is het', ['ack.plain', 'probe.feel']],
    ['ik wil gewoon dood soms', ['cr.suicide', 'cr.suicide2']],
    ['ik ben veilig, ga verder', ['cr.resume']],
    ['verder', ['probe.feel']],
    ['ik voel me waardeloos', ['cr.line_113', 'probe.tried']],
    ['ik heb het tegen mn moeder gezegd, die gelooft me wel', ['wish.ask']],
    ['dat ze sorry zeggen', ['sum.intro', 'sum.card']],
    ['ja', ['sum.ok_off']],
    ['ik heb hem', ['route.intro']],
    ['doorgeven aan de raad', ['route.council', 'confirm.route']],
    ['ja', ['fwd.intro_off', 'fwd.show']],
    ['zo doorgeven', ['fwd.take_back', 'fwd.consent']],
    ['ja', ['fwd.ok', 'fwd.extra']],
    ['klaar', ['route.more']],
    ['nee', ['close.code', 'close.reported']],
    ['nee', ['close.heard']],
    ['6', ['close.good']],
    ['sla over', ['cmd.skip', 'close.bye']],
  ],
  onCard: ['ik voel me waardeloos', 'ik heb het tegen mn moeder gezegd', 'Dat ze sorry zeggen'],
  forCouncil: ['ze zeiden gelijk dat ik het was', 'Wat het met je deed: ik voel me waardeloos'],
  nowhere: ['ik wil gewoon dood'],
};
