import { earliest, latest, type PartialDate } from '../text/date.ts';
import type { Actor, Role } from './actor.ts';

/**
 * The roles an actor held at a date, latest first. A date known to the month counts as the whole month, so both
 * holders of an office that changed hands in it are right. An open role counts as held after `asOf` too: the
 * card says when it was last verified.
 */
export function rolesAt(actor: Actor, date: PartialDate): readonly Role[] {
  return actor.roles
    .filter((role) => begins(role) <= latest(date) && (role.to === undefined || latest(role.to) >= earliest(date)))
    .sort((a, b) => begins(b) - begins(a));
}

/** Every title that an actor has held an office by. */
export function titlesOf({ roles }: Actor): readonly string[] {
  return titlesOfRoles(roles);
}

/** Every title of these roles. */
export function titlesOfRoles(roles: readonly Role[]): readonly string[] {
  return roles.flatMap(({ title, as }) => [title, ...as]);
}

/** Whether a role begins after a date. */
export function isLater(role: Role, date: PartialDate): boolean {
  return begins(role) > latest(date);
}

/** A role whose beginning is not known counts from when it was seen: `asOf`, or its last day. */
function begins(role: Role): number {
  const known = role.from ?? role.asOf ?? role.to;
  return known === undefined ? 0 : earliest(known);
}
