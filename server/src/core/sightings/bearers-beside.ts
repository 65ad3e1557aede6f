import { isAcronym } from '../glossary/acronyms.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { NameMatch } from '../matching/matcher.ts';
import { only } from './forms-of-one.ts';
import { isParty } from './names-beside.ts';

/** Whose a shared name, the match at the index, is by the names right beside it; `generic` are those who bear it. */
export function bearerBeside(
  generic: readonly ActorForm[],
  matches: readonly NameMatch[],
  index: number,
  visible: string,
): ActorForm | undefined {
  if (generic.length === 0) return undefined;
  const [match, before, behind] = [matches[index] as NameMatch, matches[index - 1], matches[index + 1]];
  const beside = [before, behind].filter((other) => other !== undefined);
  return (
    amongParties(generic, matches, match, beside, visible) ??
    besideUnion(generic, match, beside, visible) ??
    bearerOfOfficial(generic, match, behind)
  );
}

/**
 * `52 by the KMT, 8 by the TPP`, `the KMT-TPP coalition`: the party of an acronym in a list with another one of its country, or
 * that does what parties do where another is named.
 */
function amongParties(
  generic: readonly ActorForm[],
  matches: readonly NameMatch[],
  match: NameMatch,
  beside: readonly NameMatch[],
  visible: string,
): ActorForm | undefined {
  const party = only(generic.filter(({ actor, text }) => actor.kind === 'party' && isAcronym(text)));
  if (party === undefined) return undefined;
  const isOfItsCountry = ({ forms }: NameMatch): boolean =>
    forms.some((form) => isParty(form) && form.kind !== 'generic' && form.actor.country === party.actor.country);
  const isListed = beside.some((other) => isOfItsCountry(other) && IN_LIST.test(between(match, other, visible)));
  if (isListed) return party;
  const isAmong = doesAsParty(match, visible) && matches.some((other) => other !== match && isOfItsCountry(other));
  return isAmong ? party : undefined;
}

/** Whether a name is that of who does or has what a pact does not: `The TPP won five seats`. */
function doesAsParty({ span: { end } }: NameMatch, visible: string): boolean {
  return DOES_AS_PARTY.test(visible.slice(end, end + 24));
}

const DOES_AS_PARTY = /^(?:['’]s)?\s(?:candidates?|caucus|governs|lawmakers?|legislators?|lost|supporters|voters|won)(?!\p{L})/u;

/** What parts the items of a list of parties: marks, numbers, and words that count or join them. */
const IN_LIST =
  /^(?:[\s\d,;()%–—/+&-]|(?:and|by|for|i|kluby?|lub|mandat\p{Ll}*|of|or|oraz|seats?|the|votes?|z)(?!\p{L})){1,24}$/u;

/** `Komisji Europejskiej i Parlamencie`: the Union's parliament in a list with another institution of the Union. */
function besideUnion(
  generic: readonly ActorForm[],
  match: NameMatch,
  beside: readonly NameMatch[],
  visible: string,
): ActorForm | undefined {
  const parliament = generic.find(({ actor }) => actor.kind === 'parliament' && actor.country === 'EU');
  if (parliament === undefined) return undefined;
  const isOfUnion = ({ forms }: NameMatch): boolean =>
    forms.every((form) => form.of === 'actor' && form.actor.country === 'EU' && form.actor.kind !== 'person');
  const isListed = (other: NameMatch): boolean => {
    const parting = between(match, other, visible);
    if (/^ (?:and|or|i|oraz|czy|lub) (?:the )?$/.test(parting)) return true;
    // `Mimo sporu z Komisją, Parlament przyjął` is no list.
    const end = Math.max(match.span.end, other.span.end);
    return /^, (?:the )?$/.test(parting) && /^(?:,| (?:and|or|i|oraz|czy|lub) )/.test(visible.slice(end, end + 6));
  };
  return beside.some((other) => isOfUnion(other) && isListed(other)) ? parliament : undefined;
}

/** `prezes Komisji Jean-Claude Juncker`: the bearer in which the person right behind has held an office. */
function bearerOfOfficial(
  generic: readonly ActorForm[],
  { span }: NameMatch,
  behind: NameMatch | undefined,
): ActorForm | undefined {
  if (behind?.span.start !== span.end + 1) return undefined;
  const offices = behind.forms.flatMap((form) =>
    form.of === 'actor' && form.actor.kind === 'person' && form.kind !== 'family' ? form.actor.roles.map(({ of }) => of) : [],
  );
  return only(generic.filter(({ actor }) => offices.includes(actor.name) || offices.includes(actor.id)));
}

function between({ span: one }: NameMatch, { span: other }: NameMatch, visible: string): string {
  return one.start < other.start ? visible.slice(one.end, other.start) : visible.slice(other.end, one.start);
}
