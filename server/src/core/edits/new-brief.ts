import type { Profile, SectionSpec } from '../brief/profile.ts';
import { writeDate } from '../entry/date-style.ts';
import { TEMPLATE_WORDS } from '../questions/template-words.ts';
import type { PartialDate } from '../text/date.ts';
import { monthAlone } from '../text/months.ts';

/** What a new brief begins with. */
export interface NewBrief {
  readonly language: 'en' | 'pl';
  /** Known to the day. */
  readonly date: PartialDate;
  /** Without one there is a place to fill in; so it is with the author. */
  readonly title?: string;
  readonly author?: string;
}

/** The text of a brief of the house, with a place to fill in for everything that it needs; lines end with a line feed. */
export function newBrief(profile: Profile, { language, date, title, author }: NewBrief): string {
  const words = TEMPLATE_WORDS[language];
  const parts = [
    profile.labels[0],
    `# ${title ?? words.title}`,
    author ?? words.author,
    `${monthAlone(language, date.month ?? 1)} ${date.year}`,
    ...profile.sections.filter(({ required }) => required).flatMap((section) => sectionOf(section, profile, language, date)),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function sectionOf(section: SectionSpec, profile: Profile, language: 'en' | 'pl', date: PartialDate): readonly string[] {
  const words = TEMPLATE_WORDS[language];
  const heading = `## ${language === 'pl' ? section.polish : section.names[0]}`;
  switch (section.role) {
    case 'summary':
      return [heading, words.summary];
    case 'findings': {
      const count = Math.max(1, profile.findingsRange.least);
      return [
        heading,
        words
          .findings(count)
          .map((text, index) => `${index + 1}. ${text}`)
          .join('\n'),
      ];
    }
    case 'introduction':
      return [heading, cited(words.introduction, profile), `## ${words.section}`, words.text];
    case 'conclusions':
      return [heading, words.conclusions];
    case 'references':
      return [heading, entryOf(profile, language, date)];
    default:
      return [heading, words.text];
  }
}

function cited(text: string, { citationPlacement }: Profile): string {
  return citationPlacement === 'before-punctuation' ? `${text} [1].` : `${text}.[1]`;
}

function entryOf({ references }: Profile, language: 'en' | 'pl', date: PartialDate): string {
  const { author, title, publisher } = TEMPLATE_WORDS[language].entry;
  // In Polish dates of entries are usual in numbers, unless the house has other ones.
  const style = language === 'pl' && references.dateStyle === 'month-day-year' ? 'dotted' : references.dateStyle;
  return `1. ${author}, ${title}, ${writeDate(date, style, language)}, ${publisher}. ${references.urlLabel} https://example.org/`;
}
