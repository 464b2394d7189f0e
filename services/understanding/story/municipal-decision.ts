const municipality =
  /\b(?:gemeente\w*|wijkteam\w*|jeugdteam\w*|cjg|wmo|consulent\w*|municipality|city council|local team)\b/i;
const decision =
  /\b(?:besluit\w*|besloten|beslist\w*|beslissing\w*|beschikking\w*|afgewezen|afwijz\w*|weiger\w*|geweigerd|stopgezet|toegekend|aanvraag|decision|decided|refus\w*|reject\w*|turned down)\b/i;

/** Whether a story tells of something that the municipality decided: against that one can object (domain: other routes). */
export const tellsOfMunicipalDecision = (text: string): boolean =>
  text.split(/[.!?\n]+/).some((sentence) => municipality.test(sentence) && decision.test(sentence));
