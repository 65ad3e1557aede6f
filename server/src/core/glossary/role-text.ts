import type { Glossary, Role } from './actor.ts';

/** A role in a line: `Minister of Internal Affairs, Serbia`; an owner that is given by its id is named. */
export function roleText({ title, of, seat }: Role, { actors }: Glossary): string {
  const named = (place: string): string => actors.find(({ id }) => id === place)?.name ?? place;
  return `${title}${of === '' ? '' : `, ${named(of)}`}${seat === undefined ? '' : ` in ${named(seat)}`}`;
}
