import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Brief,
  deleteReference,
  type EditOutcome,
  ENGLISH,
  insertReference,
  inWords,
  mergeDuplicates,
  renumber,
} from '../../server/src/core/index.ts';
import { type BriefPlan, cleanBrief, messyBrief } from '../support/brief-generator.ts';
import { briefOf } from '../support/brief-of.ts';
import { citedSources, withoutNumbers } from '../support/cited-sources.ts';
import { holds } from '../support/holds.ts';
import { type Numbering, writeBrief } from '../support/write-brief.ts';

describe('edits of whole briefs: properties', () => {
  holds(
    'renumbering does nothing to a clean brief',
    12,
    fc.property(cleanBrief, (plan) => {
      assert.deepEqual(renumber(briefOf(writeBrief(plan))), { kind: 'edits', edits: [], notes: [] });
    }),
  );

  holds(
    'renumbering takes any permutation of entries and numbers back, byte for byte',
    25,
    fc.property(cleanBrief, fc.infiniteStream(fc.nat()), fc.boolean(), (plan, random, sorted) => {
      const mixed = writeBrief(plan, mixedNumbering(plan, random, sorted));
      assert.equal(rewritten(mixed, renumber(briefOf(mixed))), writeBrief(plan));
    }),
  );

  holds(
    'renumbering keeps what every citation points at, and touches numbers and entries alone',
    12,
    fc.property(messyBrief, (plan) => {
      const text = writeBrief(plan);
      const renumbered = rewritten(text, renumber(briefOf(text)));
      assert.deepEqual(citedSources(briefOf(renumbered)), citedSources(briefOf(text)));
      assert.equal(withoutNumbers(briefOf(renumbered)), withoutNumbers(briefOf(text)));
    }),
  );

  holds(
    'renumbering twice is renumbering once',
    12,
    fc.property(messyBrief, (plan) => {
      const text = writeBrief(plan);
      const once = rewritten(text, renumber(briefOf(text)));
      assert.equal(rewritten(once, renumber(briefOf(once))), once);
    }),
  );

  holds(
    'an entry that is inserted and deleted leaves the brief as it was',
    12,
    fc.property(fc.oneof(cleanBrief, messyBrief), fc.nat(), (plan, place) => {
      const text = writeBrief(plan);
      const brief = briefOf(text);
      const outcome = insertReference(brief, ENTRY, place % (text.length + 1));
      fc.pre(outcome.kind === 'edits');
      const inserted = rewritten(text, outcome);
      const grown = briefOf(inserted);
      const entry = grown.references?.entries.find((each) => each.text === ENTRY);
      assert.ok(entry, inserted);
      fc.pre(!partsForGood(brief, entry.number));
      const cited = citedSources(grown).flat();
      assert.equal(cited.filter((source) => source === ENTRY).length, 1, inserted);
      assert.deepEqual(
        cited.filter((source) => source !== ENTRY),
        citedSources(brief).flat(),
      );
      assert.equal(rewritten(inserted, deleteReference(grown, entry.number)), text);
    }),
  );

  holds(
    'merging keeps every claim cited',
    12,
    fc.property(fc.oneof(cleanBrief, messyBrief), fc.nat(), fc.nat(), (plan, first, second) => {
      const text = writeBrief(plan);
      const brief = briefOf(text);
      const entries = brief.references?.entries ?? [];
      const [kept, dropped] = [entries[first % entries.length], entries[second % entries.length]];
      fc.pre(kept !== undefined && dropped !== undefined && kept !== dropped);
      const merged = briefOf(rewritten(text, mergeDuplicates(brief, [{ keep: kept.number, drop: dropped.number }])));
      const expected = citedSources(brief).map((place) =>
        unique(place.map((source) => (source === dropped.text ? kept.text : source))),
      );
      assert.deepEqual(citedSources(merged).map(unique), expected);
      assert.equal(merged.references?.entries.length, entries.length - 1);
    }),
  );

  holds(
    'deleting takes one source away and leaves all others cited',
    15,
    fc.property(messyBrief, fc.nat(), (plan, which) => {
      const text = writeBrief(plan);
      const brief = briefOf(text);
      const entries = brief.references?.entries ?? [];
      const gone = entries[which % entries.length];
      fc.pre(gone !== undefined);
      const left = briefOf(rewritten(text, deleteReference(brief, gone.number)));
      const expected = citedSources(brief).flatMap((place) => place.filter((source) => source !== gone.text));
      assert.deepEqual(citedSources(left).flat(), expected);
    }),
  );
});

const ENTRY = 'Anna Nowak, A New Source, May 1, 2022, Xinhua. Online: https://example.org/new';

/** The text after the edits, which must not overlap and must be in order. */
function rewritten(text: string, outcome: EditOutcome): string {
  assert.equal(outcome.kind, 'edits', outcome.kind === 'refused' ? `${inWords(ENGLISH, outcome.reason)}\n${text}` : '');
  const edits = outcome.kind === 'edits' ? outcome.edits : [];
  edits.forEach(({ span }, index) => {
    const next = edits[index + 1]?.span.start ?? text.length + 1;
    assert.ok(span.start <= span.end && span.end < next, `Edits touch at ${span.end}.`);
  });
  return applyEdits(text, edits);
}

/** Any numbering that leaves the sources of each range side by side. */
function mixedNumbering(plan: BriefPlan, random: fc.Stream<number>, sorted: boolean): Numbering {
  const sources = plan.entries.map((_, source) => source);
  const inner = new Set<number>();
  const cited = new Set<number>();
  for (const chunk of plan.paragraphs.flat()) {
    if (typeof chunk === 'string') continue;
    for (const { from, to } of chunk.items) {
      for (let source = from; source <= to; source++) cited.add(source);
      for (let source = from + 1; source <= to; source++) inner.add(source);
    }
  }
  const blocks: number[][] = [];
  for (const source of sources) {
    if (inner.has(source)) blocks.at(-1)?.push(source);
    else blocks.push([source]);
  }
  const numbers: number[] = [];
  for (const [index, source] of shuffled(blocks, random).flat().entries()) numbers[source] = index + 1;
  const ascending = sources.map((source) => source + 1);
  const list = sorted || plan.form === 'counted' ? ascending : shuffled(ascending, random);
  // Sources that nothing cites stay in the order in which the list has them.
  const unused = sources.filter((source) => !cited.has(source));
  const places = list.filter((number) => unused.includes(numbers.indexOf(number)));
  for (const [index, source] of unused.entries()) numbers[source] = places[index] as number;
  return { numbers, list };
}

function shuffled<T>(items: readonly T[], random: fc.Stream<number>): readonly T[] {
  const keys = random.take(items.length);
  return items
    .map((item) => ({ item, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Whether the new number parts what deleting it cannot tell from other things: a range of two (`[4-5]` → `[4, 6]`),
 * one of two brackets, a range and the number right beside it (`[1, 2-4]`, which reads as `[1-4]` does).
 */
function partsForGood({ citations, source }: Brief, number: number): boolean {
  const text = source.lines.join('');
  return citations.some(({ parts, span }) =>
    parts.some(({ from, to }, index) => {
      const twoBrackets = /\][^\w]+\[/.test(text.slice(span.start, span.end));
      const parted = from < number && number <= to && (to - from === 1 || twoBrackets);
      const next = parts[index + 1];
      const beside = to === number - 1 && next?.from === number && (from < to || next.from < next.to);
      return parted || beside;
    }),
  );
}

function unique(sources: readonly string[]): readonly string[] {
  return [...new Set(sources)].sort();
}
