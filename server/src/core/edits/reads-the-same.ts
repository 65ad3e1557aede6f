import type { Brief } from '../brief/brief.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';

/** Whether two drafts have the same blocks, with the same words for a reader to see; comments and space do not count. */
export function readsTheSame(a: Brief, b: Brief): boolean {
  if (a.recognition.brief !== b.recognition.brief || a.sections.length !== b.sections.length) return false;
  if (a.citations.length !== b.citations.length || a.references?.entries.length !== b.references?.entries.length) return false;
  return seen(a) === seen(b);
}

const UNSEEN = new RegExp(`[\\s${OPAQUE}${TRANSPARENT}]+`, 'g');

function seen({ draft: { pieces } }: Brief): string {
  return pieces
    .flatMap(({ kind, blocks, text, visible }) => {
      if (kind !== 'flow') return [text.replace(/<!--[\s\S]*?-->/g, '').trim()];
      return blocks
        .filter((block) => block.kind !== 'html')
        .map(({ kind, depth, style, nested, span }) => {
          const words = visible.slice(span.start, span.end).replace(UNSEEN, ' ').trim();
          return `${kind}${depth}${style}${nested}:${words}`;
        });
    })
    .filter((block) => block !== '')
    .join('\n');
}
