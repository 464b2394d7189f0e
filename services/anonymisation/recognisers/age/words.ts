import { list } from '../cues.js';

const isOrBecomes = list("is ben bent was im i'm am word wordt werd zijn are he's she's hes shes turned");

/** *ze waren 8 en 11*: looked for among the words before a number. */
export const verbs: ReadonlySet<string> = new Set([...isOrBecomes, 'waren']);

/** Right before an age: the verb itself (not *waren*, which counts people more often), or a word beside it. */
export const being: ReadonlySet<string> = new Set([
  ...isOrBecomes,
  ...list('net bijna pas al nog ook turning maar nu slechts inmiddels only just echt dus'),
]);

/** *als ik 18 ben*: an age of nobody yet. */
export const condition = list('als wanneer tot totdat zodra until when vanaf if onder boven voor');

/** What is counted, when it is not years. */
export const things = list(
  'euro keer x dagen dag weken week maanden maand uur uren minuten min kwartier kilo kg km meter cm graden procent kinderen kind man mensen personen jongens meisjes begeleiders anderen punten van op tegen gesprekken kamers bedden voor over door times days weeks months hours o verschillende andere groepen voogden mentoren plekken jeugdbeschermers hulpverleners broers zussen km/u meiden jongeren pubers tieners kids zoons zonen dochters honden katten pleegkinderen kleinkinderen m2 vierkante',
);

/** After a number of years these make it a duration: *3 jaar geleden*. */
export const lasting = list(
  'geleden gehuwd verloofd gegroeid lang later cel celstraf gewacht wachten bezig ervaring getrouwd samen gewerkt ago verder achter aan in bij gescheiden niet geen de het een dezelfde mijn onze uit gezien onder alleen weg zonder met pleegouders pleegouder op',
);
