import type { Actor, Glossary, Role } from '../glossary/actor.ts';
import { rolesAt } from '../glossary/roles.ts';
import type { PartialDate } from '../text/date.ts';

const KINDS: Readonly<Record<Actor['kind'], string>> = {
  person: 'person',
  ministry: 'ministry',
  agency: 'agency',
  company: 'company',
  party: 'party',
  'party-organ': 'party organ',
  parliament: 'parliament',
  government: 'government',
  'international-organisation': 'international organisation',
  'think-tank': 'think tank',
  media: 'media',
  university: 'university',
  military: 'military',
  place: 'place',
  agreement: 'agreement',
  other: '',
};

/** `ministry · Serbia`, as plain text; empty when the glossary says neither. */
export function kindWords({ kind, country }: Actor, { countries }: Glossary): string {
  // A code that the glossary has no name for says more than nothing.
  const name = countries.find(({ code }) => code === country)?.name ?? country;
  return [KINDS[kind], name].filter((word) => word !== undefined && word !== '').join(' · ');
}

/** `President of Serbia`, as plain text; an owner that is given by its id is named. */
export function roleWords({ title, of, seat }: Role, { actors }: Glossary): string {
  const named = (place: string): string =>
    /^[a-z\d-]+$/.test(place) ? (actors.find(({ id }) => id === place)?.name ?? place) : place;
  const owner = of === '' ? '' : `${/\bof\b/.test(title) ? ',' : ' of'} ${named(of)}`;
  return `${title}${owner}${seat === undefined ? '' : ` in ${named(seat)}`}`;
}

/** The offices held at the date, as plain text; empty for none, and without a date. */
export function officeWords(actor: Actor, date: PartialDate | undefined, glossary: Glossary): string {
  if (date === undefined) return '';
  return rolesAt(actor, date)
    .map((role) => roleWords(role, glossary))
    .join('; ');
}
