import type { Role } from '../domain/role.js';

/** What the command line calls the roles (docs/architecture.md): kept stable, people have it in their notes. */
export const roleWords: Readonly<Record<string, Role>> = {
  coordinator: 'coordinator',
  volunteer: 'peer_volunteer',
  mediator: 'mediator',
  'council-member': 'council_member',
  'council-chair': 'council_chair',
  'answer-owner': 'response_owner',
};
