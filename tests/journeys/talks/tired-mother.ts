import type { LongTalk } from './long-talk.js';
import { toStory } from './openings.js';

export const tiredMother: LongTalk = {
  who: 'a mother who is tired',
  form: 'u',
  turns: [
    ['hallo', ['start.choose']],
    ['ik wil iets vertellen', ['who.ask']],
    ...toStory('ik ben moeder van 3 kinderen', 'is goed'),
    [
      'pff waar moet ik beginnen. mijn oudste Daan zit nu 8 maanden in een gezinshuis in Zwolle en we zouden elke 2 weken bezoek hebben. maar er is bijna altijd wel wat. ziek, geen vervoer, geen begeleiding. vorige week weer',
      ['story.more'],
    ],
    ["dit was het wel zo'n beetje", ['ack.plain', 'probe.what2']],
    ['ik ben er zo verdrietig van. elke keer dat hoopje hoop en dan weer niks', ['ack.sad', 'probe.tried']],
    ['ik heb het de groep gevraagd, die weten het ook niet', ['wish.ask']],
    [
      'duidelijkheid denk ik. dat iemand mij uitlegt waarom het steeds niet doorgaat',
      ['sum.intro', 'sum.card'],
    ],
    ['dat klopt', ['sum.ok_off']],
    ['bewaard', ['route.intro']],
    ['kost dit geld', ['info.cost', 'route.intro']],
    ['doorgeven aan de raad', ['route.council', 'confirm.route']],
    ['ja', ['fwd.intro_off', 'fwd.show']],
    ['zo doorgeven', ['fwd.take_back', 'fwd.consent']],
    ['ja', ['fwd.ok', 'fwd.extra']],
    ['klaar', ['route.more']],
    ['nee', ['close.code', 'close.reported']],
    ['misschien', ['close.heard']],
    ['8', ['close.good']],
    ['niets', ['close.bye']],
  ],
  onCard: [
    'Wanneer: vorige week',
    'Wat u al deed: ik heb het de groep gevraagd',
    'Wat u graag wilt: duidelijkheid denk ik',
  ],
  forCouncil: ['in een stad', 'ik ben er zo verdrietig van', 'Wens: duidelijkheid denk ik'],
  nowhere: ['Daan', 'dit was het wel', 'ik wil iets vertellen'],
};
