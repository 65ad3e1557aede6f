import type { Draft } from '../markdown/draft.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { lineAt } from '../text/source.ts';
import { isLabel } from './head.ts';
import type { Profile } from './profile.ts';
import type { PlacedHeading } from './sections.ts';

/** Whether a Markdown text is a brief, and what said so. */
export interface Recognition {
  readonly brief: boolean;
  readonly by: 'front-matter' | 'file-name' | 'label' | 'headings' | 'named' | 'nothing';
}

/** What is known of a text beside the text. */
export interface Circumstances {
  /** Its path matches `files` of the configuration. */
  readonly matchesFiles: boolean;
  /** The user named the file, so it is a brief whatever it looks like. */
  readonly named: boolean;
}

const LABEL_LINES = 10;

/** The order is the contract: front matter, file name, series label, headings. */
export function recognise(
  draft: Draft,
  frontMatter: FrontMatter | undefined,
  headings: readonly PlacedHeading[],
  profile: Profile,
  circumstances: Circumstances,
): Recognition {
  if (circumstances.named) return { brief: true, by: 'named' };
  const said = frontMatter?.brief?.text.toLowerCase();
  if (said !== undefined) return { brief: !['false', 'no', 'off', '~', 'null'].includes(said), by: 'front-matter' };
  if (circumstances.matchesFiles) return { brief: true, by: 'file-name' };
  if (hasLabel(draft, profile)) return { brief: true, by: 'label' };
  const roles = new Set(headings.flatMap((heading) => heading.roles));
  if (roles.has('findings') && (roles.has('summary') || roles.has('conclusions'))) return { brief: true, by: 'headings' };
  return { brief: false, by: 'nothing' };
}

function hasLabel(draft: Draft, profile: Profile): boolean {
  const frontMatter = draft.pieces[0]?.kind === 'front-matter' ? draft.pieces[0].text.length : 0;
  let seen = 0;
  for (let i = lineAt(draft.source, frontMatter); i < draft.source.lines.length && seen < LABEL_LINES; i++) {
    const line = (draft.source.lines[i] as string).trim();
    if (line === '') continue;
    seen += 1;
    if (line.length < 200 && isLabel(line.replace(/^[#>*_\s\uFEFF]+|[*_#\s]+$/g, ''), profile)) return true;
  }
  return false;
}
