import type { BriefPlan, ListForm } from './brief-generator.ts';
import { writeCitation } from './citation-plan.ts';

/** How the sources of a plan are numbered. */
export interface Numbering {
  /** By source, counted from 0. */
  readonly numbers: readonly number[];
  /** The numbers in the order in which the list has them. */
  readonly list: readonly number[];
}

/** The numbering by which a clean plan is a clean brief. */
export function inOrder({ entries }: BriefPlan): Numbering {
  const numbers = entries.map((_, source) => source + 1);
  return { numbers, list: numbers };
}

/** The plan in Markdown. */
export function writeBrief(plan: BriefPlan, { numbers, list }: Numbering = inOrder(plan)): string {
  const numberOf = (source: number): number => numbers[source] ?? 0;
  const anchored = (source: number): boolean => plan.entries[source]?.anchor !== '';
  const paragraphs = plan.paragraphs.map((chunks) =>
    chunks
      .map((chunk, index) => {
        if (typeof chunk === 'string') return chunk;
        const joint = typeof chunks[index - 1] === 'string' ? '' : chunk.joint;
        return joint + writeCitation(chunk, numberOf, anchored);
      })
      .join('')
      .trimEnd(),
  );
  const places = list.map((number, index) => {
    const entry = plan.entries[numbers.indexOf(number)];
    return `${marker(plan.form, entry?.anchor ?? '', number)} ${entry?.text ?? ''}${plan.gaps[index] ?? ''}`;
  });
  const text = `# The title\n\n## Summary\n\n${paragraphs.join('\n\n')}\n\n## References\n\n${places.join('')}${plan.tail}`;
  return text.replaceAll('\n', plan.ending);
}

function marker(form: ListForm, anchor: string, number: number): string {
  switch (form) {
    case 'parenthesis':
      return `${anchor}${number})`;
    case 'bulleted':
      return `- ${anchor}${number}.`;
    case 'bracket':
      return `${anchor}[${number}]`;
    case 'colon':
      return `${anchor}[${number}]:`;
    case 'escaped':
      return `${anchor}\\[${number}\\]`;
    case 'bold':
      return `${anchor}**${number}.**`;
    case 'counted':
      return `${anchor}1.`;
    case 'padded':
      return `${anchor}${String(number).padStart(2, '0')}.`;
    default:
      return `${anchor}${number}.`;
  }
}
