import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { Translated } from '../language/template.ts';
import type { PartialDate } from '../text/date.ts';
import { type Actor, type ActorKind, type Glossary, OF_STATES, type Role } from './actor.ts';
import { institutionsOf } from './owners.ts';
import { officeInPolish } from './polish-office-names.ts';
import { rolesAt } from './roles.ts';
import { KINDS } from './sentences.ts';

/** A kind as people write it: `international organisation`. */
export function kindInWords(kind: ActorKind, language: Language = ENGLISH): string {
  return say(language, KINDS, kind);
}

/** The actor's country by its name, by its code where the glossary has no name for it; `undefined` for an actor without one. */
function countryInWords({ country }: Actor, { countries }: Glossary, language: Language): string | undefined {
  return country && language.country(country, countries.find(({ code }) => code === country)?.name ?? country);
}

/** `ministry · Serbia`; empty when the glossary says neither. */
export function aboutActor(actor: Actor, glossary: Glossary, language: Language = ENGLISH): string {
  const kind = actor.kind === 'other' ? undefined : kindInWords(actor.kind, language);
  return [kind, countryInWords(actor, glossary, language)].filter((word) => word !== undefined).join(' · ');
}

/** A role in a line: `Minister of Internal Affairs, Serbia`, `Ambassador of China to Serbia`; an owner that is given by its id is named. */
export function roleInLine(role: Role, glossary: Glossary): string {
  const { title, of, seat } = role;
  return isEnvoy(role)
    ? roleInWords(role, glossary)
    : `${title}${of === '' ? '' : `, ${ownerNamed(of, glossary)}`}${seatIn(seat, glossary)}`;
}

/** The roles held at a date, latest first, each as `inWords` has it; empty for none, and without a date. */
export function rolesInLine(
  actor: Actor,
  date: PartialDate | undefined,
  glossary: Glossary,
  inWords: typeof roleInLine = roleInLine,
): string {
  const held = date === undefined ? [] : rolesAt(actor, date);
  return held.map((role) => inWords(role, glossary)).join('; ');
}

/** A role as a card has it: `President of Serbia`, `Permanent Representative of Poland to the United Nations`. */
export function roleInWords(role: Role, glossary: Glossary): string {
  const { title, of, seat } = role;
  const owner = of === '' ? '' : /\bof\b/.test(title) ? `, ${ownerNamed(of, glossary)}` : ` of ${withArticle(of, glossary)}`;
  return `${title}${owner}${isEnvoy(role) ? ` to ${withArticle(seat ?? '', glossary)}` : seatIn(seat, glossary)}`;
}

/** Whether somebody is sent to a country or an organisation, and not only serves there: ambassadors, permanent representatives. */
function isEnvoy({ title, seat }: Role): boolean {
  return seat !== undefined && /\b(?:Ambassador|Representative|High Commissioner|Envoy|Observer|Delegate)$/.test(title);
}

function withArticle(of: string, glossary: Glossary): string {
  const named = ownerNamed(of, glossary);
  return `${takesArticle(named, ownerOf(of, glossary)) ? 'the ' : ''}${named}`;
}

function seatIn(seat: string | undefined, glossary: Glossary): string {
  return seat === undefined ? '' : ` in ${ownerNamed(seat, glossary)}`;
}

function ownerNamed(of: string, glossary: Glossary): string {
  return ownerOf(of, glossary)?.name ?? of;
}

/** The actor that an owner's id, or its name, means; `undefined` for a country. */
function ownerOf(of: string, glossary: Glossary): Actor | undefined {
  return institutionsOf(glossary)(of) ?? glossary.actors.find(({ id }) => id === of);
}

/** An office with whose it is, in the languages that have words for it. */
export type OfficeInWords = Translated;

/** An office as a sentence has it: `President of the European Commission`, `Ambassador of China to Serbia`. */
export function officeInSentence(role: Role, glossary: Glossary): OfficeInWords {
  return { en: officeInEnglish(role, glossary), pl: officeInPolish(role, glossary) };
}

function officeInEnglish({ title, of, seat }: Role, glossary: Glossary): string {
  if (of === '' || title.startsWith('European Commissioner') || title.includes(ownerNamed(of, glossary))) return title;
  const at = seat === undefined ? '' : ` to ${withArticle(seat, glossary)}`;
  return `${title} of ${withArticle(of, glossary)}${at}`;
}

const COUNTRIES_WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Solomon Islands$|European Union$|Czech Republic$|(?:Central African|Dominican) Republic$)/;
const NAMES_WITHOUT_ARTICLE =
  /^(?:The\s.+|Europol|Eurojust|Interpol|Frontex|Roscosmos|Republika Srpska|Milli Majlis|MI\d|\p{Lu}{3,})$/u;

function takesArticle(named: string, owner: Actor | undefined): boolean {
  if (COUNTRIES_WITH_ARTICLE.test(named)) return true;
  if (owner?.kind === 'party')
    return /\b(?:Party|Union|League|Alliance|Movement|Front|Coalition|Congress|Democrats)\b/.test(named);
  return owner !== undefined && OF_STATES.has(owner.kind) && !NAMES_WITHOUT_ARTICLE.test(named);
}
