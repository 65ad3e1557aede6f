import type { Brief } from '../brief/brief.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import { headingLike } from '../questions/missing-section-text.ts';
import { lineAt } from '../text/source.ts';
import type { Completion } from './completions.ts';
import type { ProseLine } from './prose-line.ts';
import { COMPLETIONS } from './sentences.ts';

/**
 * The headings that the profile knows and the text lacks, in the profile's order: behind `##`, and where `asked` for
 * at the beginning of a paragraph, there in the draft's own style. Of names that are accepted too, in two languages,
 * only those that were begun: they would hide the ones to write.
 */
export function headingCompletions(
  brief: Brief,
  line: ProseLine,
  offset: number,
  asked: boolean,
  language: Language,
): readonly Completion[] {
  const lineNumber = lineAt(brief.source, offset);
  const typed = (brief.source.lines[lineNumber] ?? '').slice(0, offset - line.start);
  const marks = /^#{1,6}(?=[ \t]*[\p{L} ]*$)/u.exec(typed)?.[0];
  const begins = lineNumber === 0 || (brief.source.lines[lineNumber - 1] ?? '').trim() === '';
  const bare = asked && begins && line.after.trim() === '' && /^[\p{L} ]{0,40}$/u.test(typed);
  if (marks === undefined && !bare) return [];
  const begun = typed
    .slice(marks?.length ?? 0)
    .trim()
    .toLowerCase();
  const present = new Set(brief.sections.flatMap(({ roles }) => roles));
  return brief.profile.sections.flatMap(({ role, names, required }, rank) => {
    if (present.has(role)) return [];
    const offered = names.filter((name, index) =>
      // A sentence that begins a paragraph (`He met Bob`) begins no heading.
      index === 0 && (marks !== undefined || begun === '') ? true : begun !== '' && name.toLowerCase().startsWith(begun),
    );
    return offered.map(
      (name, index): Completion => ({
        kind: 'section',
        label: name,
        detail: '',
        description: say(language, COMPLETIONS, required && index === 0 ? 'missingSection' : 'section'),
        number: undefined,
        span: { start: line.start, end: offset },
        text: headingText(brief, name, marks),
        filter: marks === undefined ? name : `${marks} ${name}`,
        sort: `${index === 0 ? 0 : 1}${String(rank).padStart(2, '0')}${String(index).padStart(2, '0')}`,
        preferred: false,
      }),
    );
  });
}

/** At least at the level of the other headings, for who types `#` is on the way to `##`. */
function headingText({ sections, source }: Brief, name: string, marks: string | undefined): string {
  const model = sections.find(({ roles }) => roles.length > 0);
  if (marks === undefined) return headingLike(model, name, /[\r\n]+$/.exec(source.lines[0] ?? '')?.[0] ?? '\n');
  const level = model?.heading.style === 'atx' ? model.heading.level : 2;
  return `${'#'.repeat(Math.max(marks.length, level))} ${name}`;
}
