import type { LookBack } from './practice-talk.js';
import type { PracticePerson, Skill, Slip } from './script.js';

export interface Feedback {
  readonly well: readonly string[];
  readonly try: readonly string[];
}

const times = (count: number): string => (count === 1 ? 'één keer' : `${String(count)} keer`);

const praise: Readonly<Record<Skill, (count: number) => string>> = {
  'open-question': (count) =>
    `Je vroeg ${times(count)} open door. Dan kan de ander zelf kiezen wat die vertelt.`,
  summary: (count) => `Je vatte ${times(count)} samen en vroeg of het klopte.`,
  feeling: (count) => `Je zei ${times(count)} wat je aan gevoel hoorde. Daardoor voelt iemand zich gezien.`,
  introduction: () => 'Je stelde je voor.',
  'asks-about-death': () => 'Je vroeg open naar zelfmoord. Dat is moeilijk, en het helpt.',
  'gives-113': () => 'Je gaf 113.',
  honest: () => 'Je was eerlijk over wat je niet kunt beloven of niet weet.',
};

const tips: Readonly<Record<Slip, string>> = {
  advice: 'Dit is advies. Probeer eens: "Wat zou u zelf willen?" of "Wat zou jou nu helpen?"',
  promise:
    'Dit is een belofte die je misschien niet kunt houden. Zeg liever wat je wel doet: luisteren, navragen.',
  judgement:
    'Dit kan klinken als een oordeel, of als sussen. Noem liever wat je hoort: "Ik hoor dat u boos bent."',
  secret:
    'Beloof geen geheim. Zeg eerlijk: "Ik moet dit misschien met de coördinator delen. Wat vind jij belangrijk dat die weet?"',
  contact: 'Geen contact buiten de Lijn. Dat beschermt jullie allebei.',
  'own-story': 'Je eigen verhaal mag in twee zinnen. Daarna gaat het weer over de ander.',
  'too-long': 'Dit was een lang bericht. Wie vol zit, leest makkelijker twee korte zinnen.',
  'many-questions': 'Dit waren veel vragen tegelijk. Eén vraag, en dan wachten.',
  'wrong-form': 'Let op u of je: schrijf zoals de ander dat prettig vindt.',
  'no-english': 'Deze persoon leest geen Nederlands. Kort en eenvoudig Engels is genoeg.',
  'fills-silence': 'Je schreef door terwijl de ander nog nadacht. Je mag zwijgen: stilte is ook luisteren.',
};

const longestQuote = 80;
const quoted = (written: string): string =>
  written.length <= longestQuote ? `“${written}”` : `“${written.slice(0, longestQuote).trimEnd()}…”`;

/** What went well first, and then at the most four things to try: friendly, concrete, never a mark. */
export function feedbackOn(look: LookBack, { danger, form }: PracticePerson): Feedback {
  const well = (Object.keys(praise) as Skill[]).flatMap((skill) => {
    const count = look.skills[skill] ?? 0;
    return count > 0 ? [praise[skill](count)] : [];
  });
  if (look.told === 1) well.push('De ander kon het hele verhaal vertellen.');
  if (look.danger?.card) well.push('Je gebruikte de veiligheidskaart.');
  if (look.danger?.coordinator) well.push('Je riep de coördinator. Je hoeft dit niet alleen te dragen.');
  if (well.length === 0) well.push('Je bent begonnen. Dat is de lastigste stap.');

  const missed: string[] = [];
  if (danger && look.danger) {
    const { asked, card, coordinator } = look.danger;
    if (danger.kind === 'suicide' && !asked) {
      missed.push(
        `Er was een hint: “${danger.hint}” Vraag dan open: “Denk je aan zelfmoord?” Vragen maakt het niet erger.`,
      );
    }
    if (!card && !coordinator)
      missed.push('Bij zo’n hint hoort “Zorgen over veiligheid”: dan ben je niet alleen.');
  }
  if ((look.skills['open-question'] ?? 0) === 0) {
    missed.push(
      `Probeer een open vraag: ${form === 'en' ? '“What would help you now?”' : '“Wat zou nu helpen?”'}`,
    );
  }
  if ((look.skills.summary ?? 0) === 0 && look.told >= 0.5) {
    missed.push('Vat eens samen in één zin, en vraag: “Klopt dat?”');
  }
  const slipped = look.slips.map(({ slip, written }) => `${quoted(written)} ${tips[slip]}`);
  return { well, try: [...missed, ...slipped].slice(0, 4) };
}
