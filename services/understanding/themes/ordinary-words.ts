/** Words that look like a cue with a typing error and are just themselves. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'maken maakt halen later water staan gaan gaat doen weer meer waar want heel veel alles altijd gewoon omdat ' +
    'heeft hebben wordt worden geworden moeten kunnen zullen willen waren leven lopen loopt kopen geven vaak laatste ' +
    'eerste beste groot grote leuk leuke mooi mooie misschien natuurlijk eigenlijk samen verder onder boven tussen ' +
    'tijdens daarna toen daarom there their where would could about which while other people think thing these those ' +
    'dingen werken leren geleerd lessen kamers tafel stoel avond ochtend middag vroeger ergens overal iedereen ' +
    'horen behoren hoeren belang belangrijk lange kleine groepje buurt beurt boete foto bezig leider kaart vinden vind werd'
  ).split(' '),
);
