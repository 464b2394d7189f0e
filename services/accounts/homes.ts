import type { Role } from '../domain/role.js';

/** Where somebody's work is. */
export const homes: Readonly<Record<Role, `/${string}`>> = {
  coordinator: '/beheer',
  peer_volunteer: '/vrijwilliger',
  mediator: '/bemiddeling',
  council_member: '/raad',
  council_chair: '/raad',
  response_owner: '/aangemeld',
};
