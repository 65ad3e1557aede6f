import type { Brief } from '../brief/brief.ts';
import type { Section } from '../brief/sections.ts';
import type { Problem } from '../lint/problem.ts';
import type { Mode, Severity } from '../lint/rule.ts';
import type { Acronym } from '../names/acronyms.ts';
import type { Mention } from '../names/mentions.ts';
import { type NamedActor, namedActors } from '../questions/named-actors.ts';
import type { PartialDate } from '../text/date.ts';
import { sliceOf } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { THEMES, type Theme, themeOf } from './themes.ts';

/** How ready a brief is: nothing below a warning keeps it from publication, and an error is more than a warning. */
export type Verdict = 'ready' | 'nearly' | 'not-ready';

/** What an editor wants to know of a brief before it is published. Offsets are the brief's. */
export interface Readiness {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly date: PartialDate | undefined;
  readonly profile: string;
  /** What it was judged as. */
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  /** One for each theme, in their order. */
  readonly checklist: readonly ChecklistItem[];
  readonly sections: readonly SectionLength[];
  readonly words: Length;
  readonly references: { readonly entries: number; readonly uncited: number; readonly citations: number };
  readonly actors: readonly NamedActor[];
  readonly acronyms: readonly UsedAcronym[];
}

export interface ChecklistItem {
  readonly theme: Theme;
  readonly state: 'passed' | 'advice' | 'failed';
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Words of prose, and the most that the profile allows. */
export interface Length {
  readonly words: number;
  readonly most: number | undefined;
}

export interface SectionLength extends Length {
  readonly heading: string;
  /** 0 for a section, 1 for one inside it, and so on. */
  readonly depth: number;
  readonly span: Span;
}

export interface UsedAcronym {
  readonly text: string;
  /** What it stands for, as the brief explains it or the glossary has it; `undefined` when neither does. */
  readonly meaning: string | undefined;
  /** Whether the brief itself says so. */
  readonly explained: boolean;
  /** Whether it needs no explanation, since every reader of the house knows it. */
  readonly known: boolean;
  readonly uses: number;
}

/** `problems` are those of the brief in this mode. */
export function readinessOf(brief: Brief, problems: readonly Problem[], mode: Mode = 'publish'): Readiness {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  const sections = sectionLengths(brief);
  const { head, references, citations, profile } = brief;
  const cited = new Set(citations.flatMap(({ numbers }) => numbers));
  const entries = references?.entries ?? [];
  return {
    title: head.title?.text,
    authors: head.authors.map(({ text }) => text),
    date: brief.date,
    profile: profile.name,
    mode,
    verdict: counts.error > 0 ? 'not-ready' : counts.warning > 0 ? 'nearly' : 'ready',
    counts,
    checklist: THEMES.map((theme) => itemOf(theme, problems)).filter(
      ({ theme, problems: found }) => theme.quiet !== true || found.length > 0,
    ),
    sections,
    words: { words: sections.reduce((sum, { words }) => sum + words, 0), most: profile.words },
    references: {
      entries: entries.length,
      uncited: entries.filter(({ number }) => !cited.has(number)).length,
      citations: citations.length,
    },
    actors: namedActors(brief).filter(({ mentions }) => mentions.some((mention) => isInText(mention, brief))),
    acronyms: acronymsOf(brief),
  };
}

/** Whether the brief is about an actor that it names there: its series label names who publishes it, and the references whom it read. */
function isInText({ zone, span }: Mention, { head: { label } }: Brief): boolean {
  const isInLabel = label !== undefined && span.start >= label.span.start && span.end <= label.span.end;
  return zone !== 'reference' && !isInLabel;
}

function itemOf(theme: Theme, all: readonly Problem[]): ChecklistItem {
  const problems = all.filter(({ rule }) => themeOf(rule) === theme);
  const failed = problems.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { theme, problems, state: failed ? 'failed' : problems.length > 0 ? 'advice' : 'passed' };
}

/** The references are no prose, and are counted elsewhere. */
function sectionLengths({ sections, profile }: Brief): readonly SectionLength[] {
  const depthOf = ({ parent }: Section): number => (parent === undefined ? 0 : 1 + depthOf(sections[parent] as Section));
  return sections
    .filter(({ roles }) => !roles.includes('references'))
    .map((section) => ({
      heading: section.heading.text,
      depth: depthOf(section),
      span: section.heading.span,
      words: section.words,
      most: profile.sections.find(({ role }) => section.roles.includes(role))?.words,
    }));
}

function acronymsOf({ acronyms, source, profile }: Brief): readonly UsedAcronym[] {
  const common = new Set(profile.commonAcronyms);
  const byText = new Map<string, Acronym[]>();
  for (const acronym of acronyms) byText.set(acronym.text, [...(byText.get(acronym.text) ?? []), acronym]);
  return [...byText].map(([text, uses]) => {
    const explained = uses.find(({ expansion }) => expansion !== undefined)?.expansion;
    const meaning = explained === undefined ? uses.find(({ actor }) => actor)?.actor?.name : sliceOf(source, explained);
    const isExplained = explained !== undefined;
    return { text, meaning: meaning?.replace(/\s+/g, ' '), explained: isExplained, known: common.has(text), uses: uses.length };
  });
}
