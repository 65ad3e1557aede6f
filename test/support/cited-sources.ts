import type { Brief } from '../../server/src/core/index.ts';

/** What each place of a brief cites: the texts of the entries, as often as they are cited, sorted. */
export function citedSources({ citations, references }: Brief): readonly (readonly string[])[] {
  const places: string[][] = [];
  for (const { joins, parts } of citations) {
    if (!joins || places.length === 0) places.push([]);
    for (const { from, to } of parts) {
      for (let number = from; number <= to; number++)
        places.at(-1)?.push(references?.byNumber.get(number)?.text ?? `(none ${number})`);
    }
  }
  return places.map((place) => place.sort());
}

/** The text without what a renumbering may change: what stands in the brackets of citations, and the list. */
export function withoutNumbers({ citations, references, source }: Brief): string {
  const text = source.lines.join('');
  let kept = '';
  let at = 0;
  const spans = [...citations.map(({ span }) => span), ...(references === undefined ? [] : [references.span])];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(at, start)}[]`;
    at = end;
  }
  return (kept + text.slice(at)).replace(/#note-\d+/g, '#note');
}
