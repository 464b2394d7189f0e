/** What people ask any line, whatever it just asked them (script §0.7). */
export const questions = [
  'who-read',
  'behind',
  'who-reads',
  'privacy',
  'file',
  'parents',
  'against',
  'punish',
  'veilig-thuis',
  'cost',
  'children',
  'no-authority',
  'about-the-line',
  'call-whom',
] as const;
export type Question = (typeof questions)[number];

/**
 * All that is said to the line and is no answer (script §12), the surest first: how it should speak, what is said
 * at it, what is asked of it, and small talk.
 */
export const situations = [
  'say-je',
  'say-u',
  'abusive',
  ...questions,
  'test',
  'off-topic',
  'advice',
  'thanks',
] as const;
export type Situation = (typeof situations)[number];
