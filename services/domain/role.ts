/** Who may sign in, by the names of the glossary. Reporters never sign in: they have their conversation or a code. */
export const roles = [
  'coordinator',
  'peer_volunteer',
  'mediator',
  'council_member',
  'council_chair',
  'response_owner',
] as const;
export type Role = (typeof roles)[number];
