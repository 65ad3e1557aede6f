import { defineSentences } from '../language/say.ts';

/** In Markdown, as are the values that are filled in. */
export const ACTOR_CARD = defineSentences('actor-card', {
  held: 'At {date}: {offices}',
  none: 'At {date}: no office known',
  undated: 'The brief has no date, so all offices are listed:',
  earlier: 'Earlier:',
  later: 'Later:',
  more: 'and {count} more',
  until: 'until {year}',
  since: 'since {year}',
  verified: 'last verified {date}',
  also: 'Also: {names}',
  bundled: 'from Policy Brief glossary',
  team: "from your team's glossary",
  workspace: "from this workspace's glossary",
  near: 'Did you mean {name}?',
});

/** In Markdown. */
export const ACRONYM_CARD = defineSentences('acronym-card', {
  explained: '{acronym} stands for {name}, as line {line} of this brief says.',
  shared: '{acronym} may be short for:',
});

/** In Markdown. */
export const CITATION_CARD = defineSentences('citation-card', {
  withoutList: '{number} has no entry: the brief has no numbered list of references.',
  beyond: '{number} has no entry: the list ends at {last}.',
  without: '{number} has no entry.',
  more: 'and {count} more.',
  nowhere: 'Cited nowhere in the text.',
  once: 'Cited once: line {lines}.',
  times: 'Cited {count} times: {places|line|lines} {lines}.',
});

export const LENSES = defineSentences('lens', {
  nowhere: 'cited nowhere',
  once: 'cited once',
  times: 'cited {count} times',
  words: '{count} {count|word|words}',
  citations: '{count} {count|citation|citations}',
  references: '{count} {count|reference|references}',
  idle: '{count} cited nowhere',
});

/** What stands beside what can be written. */
export const COMPLETIONS = defineSentences('completion', {
  newReference: 'new reference',
  missingSection: 'missing section',
  section: 'section',
});

export const OUTLINE = defineSentences('outline', {
  untitled: 'Untitled section',
});
