import type { LongTalk } from './long-talk.js';

export const streetTalk: LongTalk = {
  who: 'a boy of fourteen',
  form: 'je',
  turns: [
    ['yo', ['start.choose']],
    ['kan ik hier ff klagen ofzo', ['who.ask']],
    ['14', ['privacy.short_off', 'privacy.ok']],
    ['is niet eerlijk toch wat ze doen', ['story.read', 'privacy.ok']],
    ['ja prima', ['ack.plain', 'probe.what1']],
    [
      'die leiding hier is echt kapot irritant bro. mn fone word elke avond om 9 uur afgepakt terwijl die andere gasten hem gwn mogen houden',
      ['probe.tried'],
    ],
    ['tegen mn mentor gezegd maar die zegt das de regel punt uit', ['wish.ask']],
    ['dat ze gwn voor iedereen dezelfde regels doen', ['sum.intro', 'sum.card']],
    ['jaa', ['sum.ok_off']],
    ['heb m', ['route.intro']],
    ['raad', ['route.council', 'confirm.route']],
    ['ja', ['fwd.intro_off', 'fwd.show']],
    ['aanpassen', ['fwd.edit']],
    [
      'De leiding neemt mijn telefoon elke avond. Andere jongens mogen hem houden.',
      ['fwd.intro_off', 'fwd.show'],
    ],
    ['stuur maar', ['fwd.take_back', 'fwd.consent']],
    ['yes', ['fwd.ok', 'fwd.extra']],
    ['klaar', ['route.more']],
    ['nee', ['close.code', 'close.reported']],
    ['nee', ['close.heard']],
    ['7', ['close.good']],
    ['nope', ['close.bye']],
  ],
  onCard: [
    'is niet eerlijk toch wat ze doen',
    'mn fone word elke avond om 9 uur afgepakt',
    'Wat je al deed: tegen mn mentor gezegd',
    'Wat je graag wilt: dat ze gwn voor iedereen dezelfde regels doen',
  ],
  forCouncil: ['"De leiding neemt mijn telefoon elke avond. Andere jongens mogen hem houden."'],
  nowhere: ['klagen ofzo', 'bewaar ik niets'],
};
