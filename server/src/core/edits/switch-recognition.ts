import type { Brief } from '../brief/brief.ts';
import type { TextEdit } from '../text/edit.ts';
import { usualEnding } from '../text/source.ts';

/** Edits that make a text a brief of its profile, or no brief, by `brief:` in its front matter. */
export function switchRecognition(draft: Brief, brief: boolean): readonly TextEdit[] {
  const value = brief ? draft.profile.name : 'false';
  const written = draft.frontMatter?.brief;
  if (written !== undefined) return [{ span: written.span, text: value }];
  const ending = usualEnding(draft.source);
  const line = `brief: ${value}${ending}`;
  if (draft.frontMatter === undefined) return [{ span: { start: 0, end: 0 }, text: `---${ending}${line}---${ending}${ending}` }];
  const second = draft.source.starts[1] ?? 0;
  return [{ span: { start: second, end: second }, text: line }];
}
