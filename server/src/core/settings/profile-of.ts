import type { EntryPattern, Profile, SectionSpec } from '../brief/profile.ts';
import { type Fields, isFields } from '../data/shape.ts';
import { DATE_STYLES, PLACEMENTS } from './configuration-shape.ts';
import { BUILT_IN } from './profiles.ts';

/**
 * The profile that a configuration gives: a name, or fields over a profile that it `extends` (without that, over the one
 * `below`). `options` are those that rules take, each a part of the profile by another name. What is not of its kind
 * is passed over.
 */
export function profileOf(given: unknown, below: Profile, options: Readonly<Record<string, unknown>>): Profile {
  const fields = isFields(given) ? given : {};
  const named = typeof given === 'string' ? given : fields.extends;
  const base = (typeof named === 'string' ? BUILT_IN[named] : undefined) ?? below;
  return withOptions(withFields(base, fields), options);
}

function withFields(base: Profile, fields: Fields): Profile {
  const { name, labels, sections, findings, words, citations, references, acronyms } = fields;
  const entry = isFields(references) ? references : {};
  return {
    ...base,
    ...(typeof name === 'string' && { name }),
    ...(Array.isArray(labels) && { labels: texts(labels) }),
    ...(Array.isArray(sections) && { sections: onceEach(sections.flatMap((section) => sectionOf(section, base))) }),
    findingsRange: rangeOver(base.findingsRange, findings),
    ...(isCount(words) && { words }),
    citationPlacement: choice(isFields(citations) ? citations.placement : undefined, PLACEMENTS) ?? base.citationPlacement,
    references: patternOver(base.references, entry),
    // A house adds to what every reader knows.
    commonAcronyms: [...base.commonAcronyms, ...texts(acronyms)],
  };
}

function patternOver(base: EntryPattern, { dateStyle, urlLabel, url }: Fields): EntryPattern {
  const style = choice(dateStyle, DATE_STYLES);
  const label = typeof urlLabel === 'string' && urlLabel.trim() !== '' ? urlLabel : undefined;
  const own = { ...base.own, ...(style && { dateStyle: true }), ...(label !== undefined && { urlLabel: true }) };
  return {
    dateStyle: style ?? base.dateStyle,
    urlLabel: label ?? base.urlLabel,
    wantsUrl: url === undefined ? base.wantsUrl : url === 'required',
    ...(Object.keys(own).length > 0 && { own }),
  };
}

/** Of several sections of one role the first counts. */
function onceEach(sections: readonly SectionSpec[]): readonly SectionSpec[] {
  return sections.filter(({ role }, index) => sections.findIndex((other) => other.role === role) === index);
}

/** A section takes from the one of the same role what it does not say. */
function sectionOf(value: unknown, { sections }: Profile): readonly SectionSpec[] {
  if (!isFields(value) || typeof value.role !== 'string') return [];
  const { role, required, polish, words } = value;
  const known = sections.find((section) => section.role === role);
  const names = texts(value.names);
  const own = names.length > 0 ? names : (known?.names ?? [capitalised(role)]);
  const inPolish = typeof polish === 'string' ? polish : (known?.polish ?? (own[0] as string));
  return [
    {
      role,
      // What is written for a user is to be understood too.
      names: own.includes(inPolish) ? own : [...own, inPolish],
      polish: inPolish,
      required: typeof required === 'boolean' ? required : (known?.required ?? false),
      ...(isCount(words) ? { words } : known?.words !== undefined && { words: known.words }),
    },
  ];
}

function withOptions(profile: Profile, options: Readonly<Record<string, unknown>>): Profile {
  const of = (rule: string): Fields => (isFields(options[rule]) ? options[rule] : {});
  const { words } = of('structure-section-length');
  return {
    ...profile,
    citationPlacement: choice(of('citation-placement').placement, PLACEMENTS) ?? profile.citationPlacement,
    references: patternOver(profile.references, { dateStyle: of('reference-date-style').style }),
    findingsRange: rangeOver(profile.findingsRange, of('structure-findings-count')),
    ...(isCount(words) && { sections: profile.sections.map((section) => ({ ...section, words: section.words ?? words })) }),
    commonAcronyms: [...profile.commonAcronyms, ...texts(of('acronym-undefined').common)],
  };
}

function rangeOver(base: Profile['findingsRange'], value: unknown): Profile['findingsRange'] {
  const { least, most } = isFields(value) ? value : {};
  return { least: isCount(least) ? least : base.least, most: isCount(most) ? most : base.most };
}

function choice<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((item) => item === value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : [];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
