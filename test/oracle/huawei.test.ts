import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '../../server/src/core/brief/brief.ts';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { cleanUp } from '../../server/src/core/edits/clean-up.ts';
import { lint } from '../../server/src/core/lint/lint.ts';
import type { Problem } from '../../server/src/core/lint/problem.ts';
import type { Mention } from '../../server/src/core/names/mentions.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { formatIsoDate } from '../../server/src/core/text/date.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { offsetAt, positionAt, sliceOf, textOf } from '../../server/src/core/text/source.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import { bundledGlossary, PROJECT } from '../support/bundled-glossary.ts';

const SHARED = join(PROJECT, '../shared');

/** Rules that a careful editor has no use for in this brief: each of their problems would be a false one. */
const FLAWLESS =
  /^(?:citation-|reference-(?:list-missing|unused|duplicate|numbering|missing|after-brief)|structure-(?!converted-text))/;

/** A real brief as a PDF converter left it, and what a careful editor found in it. Both lie outside the project. */
describe('oracle: a real brief', () => {
  let brief: Brief;
  let problems: readonly Problem[];

  before(function () {
    if (!existsSync(join(SHARED, 'oracle'))) this.skip();
    brief = readerOf({ glossary: bundledGlossary() }).read(readFileSync(join(SHARED, 'briefs/huawei-safe-city.txt'), 'utf8'));
    problems = lint(brief, rules);
  });

  it('is recognised by its label', () => assert.deepEqual(brief.recognition, { brief: true, by: 'label' }));

  it('has a head', () => {
    const { label, title, authors, date } = brief.head;
    assert.equal(label?.text, 'CAA BRIEF');
    assert.equal(title && positionAt(brief.source, title.span.start).line, 4);
    assert.deepEqual(
      authors.map((author) => author.text),
      [rowsOf('actors.tsv').find(({ type }) => type === 'author')?.canonical],
    );
    assert.equal(date && formatIsoDate(date.date), '2021-12');
  });

  it('has its sections, the thematic ones included', () => {
    const cited = rowsOf('citations.tsv').map(({ section }) => section as string);
    const found = brief.sections.map(({ heading }) => heading.text);
    assert.deepEqual(
      brief.sections.flatMap(({ roles }) => roles),
      ['summary', 'findings', 'introduction', 'conclusions', 'references'],
    );
    assert.deepEqual(
      found.filter((heading) => cited.includes(heading)),
      [...new Set(cited)],
    );
    assert.equal(found.length, 9);
    assert.deepEqual(
      brief.findings.map(({ number }) => number),
      [1, 2, 3, 4],
    );
  });

  it('cites where the editor saw it cite', () => {
    const expected = rowsOf('citations.tsv').map(({ number, line, col }) => `${number} at ${line}:${col}`);
    const found = brief.citations.map(({ numbers, span }) => `${numbers.join()} at ${placeOf(span.start)}`);
    assert.deepEqual(found, expected);
    assert.ok(brief.citations.every(({ form }) => form === 'sound'));
  });

  it('has a list of fifteen entries with their addresses, spaces included', () => {
    const entries = brief.references?.entries ?? [];
    assert.deepEqual(
      entries.map(({ number }) => number),
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
    assert.equal(placeOf(entries[14]?.span.start ?? 0), '103:1');
    for (const { url, textSpan } of entries) assert.equal(url?.span.end, textSpan.end);
    assert.deepEqual(
      entries.filter(({ url }) => url?.text.includes(' ')).map(({ number }) => number),
      [3, 7, 9, 13, 14],
    );
  });

  it('has nothing to say of its citations, its numbering and its structure', () => {
    const wrong = problems.filter(({ rule }) => FLAWLESS.test(rule));
    assert.deepEqual(wrong.map(shown), []);
  });

  it('gives no error, and warns where the editor would', () => {
    const rows = rowsOf('findings.tsv').filter(({ verdict }) => verdict?.startsWith('TP'));
    const unseen = problems.filter(({ severity, span }) => {
      const loud = severity === 'error' || severity === 'warning';
      return loud && (severity === 'error' || !rows.some((row) => touchesRow(row, span)));
    });
    assert.deepEqual(unseen.map(shown), []);
  });

  it('names the actors that the editor found', () => {
    const missed = rowsOf('actors.tsv')
      .filter(({ type }) => type !== 'author')
      .filter((row) => !isResolved(row));
    assert.deepEqual(
      missed.map(({ canonical, surface, line, col }) => `${line}:${col} ${surface} = ${canonical}`),
      [],
    );
  });

  it('takes nobody for another', () => {
    for (const [line, col] of [
      [58, 301],
      [96, 6],
    ]) {
      const at = offsetAt(brief.source, { line: (line as number) - 1, character: (col as number) - 1 });
      const found = brief.mentions.filter(({ span }) => span.start <= at && at < span.end).map(({ actor }) => actor.id);
      assert.ok(
        found.every((id) => id === 'meng-yang'),
        `${line}:${col}: ${found.join()}`,
      );
    }
  });

  it('reports the one name without diacritics that is its own', () => {
    const found = problems.filter(({ rule }) => rule === 'actor-diacritics');
    assert.deepEqual(
      found.map(({ span }) => [sliceOf(brief.source, span), positionAt(brief.source, span.start).line + 1]),
      [['Vucic', 64]],
    );
  });

  it('gives one hint that the text was converted', () => {
    const found = problems.filter(({ rule }) => rule === 'structure-converted-text');
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('is cleaned up: the same citations, entries and sections, the splits that the editor saw joined, no problem more', () => {
    const outcome = cleanUp(brief);
    const reader = readerOf({ glossary: bundledGlossary() });
    const text = applyEdits(textOf(brief.source), outcome.edits);
    const after = reader.read(text);
    const numbers = (of: Brief) => of.citations.map((citation) => citation.numbers);
    assert.deepEqual(numbers(after), numbers(brief));
    assert.deepEqual(
      after.sections.map(({ heading, roles }) => [heading.text, roles]),
      brief.sections.map(({ heading, roles }) => [heading.text, roles]),
    );
    const splits = rowsOf('findings.tsv').filter(({ rule }) => rule === 'layout/split-paragraph');
    const joined = outcome.edits
      .filter((edit) => edit.text === ' ')
      .map((edit) => positionAt(brief.source, edit.span.start).line + 1);
    assert.deepEqual(
      joined.map(String),
      splits.map(({ line }) => line),
    );
    assert.ok(lint(after, rules).length <= problems.length);
    assert.ok(!lint(after, rules).some(({ rule }) => rule === 'structure-converted-text'));
    assert.deepEqual(cleanUp(after).edits, []);
  });

  it('stays silent where the editor saw traps', () => {
    const kinds = /^(?:citation|reference|actor|acronym|structure)\//;
    const traps = rowsOf('findings.tsv').filter(({ verdict, rule }) => verdict === 'FP-trap' && kinds.test(rule as string));
    assert.ok(traps.length > 20);
    const loud = traps.flatMap((row) =>
      problems.filter(({ span }) => touchesRow(row, span)).map((problem) => `${row.id}: ${shown(problem)}`),
    );
    assert.deepEqual(loud, []);
  });

  /** Whether the span shares a unit with the quotation of the row. */
  function touchesRow({ line, col, quote }: Row, span: Span): boolean {
    const start = offsetAt(brief.source, { line: Number(line) - 1, character: Number(col) - 1 });
    return overlaps(span, { start, end: start + Math.max(1, quote?.length ?? 0) });
  }

  function shown({ rule, span, message }: Problem): string {
    return `${placeOf(span.start)} ${rule}: ${message}`;
  }

  function placeOf(offset: number): string {
    const { line, character } = positionAt(brief.source, offset);
    return `${line + 1}:${character + 1}`;
  }

  /** A row is resolved by a mention of its actor that touches its surface form. */
  function isResolved({ canonical, surface, line, col }: Row): boolean {
    const start = offsetAt(brief.source, { line: Number(line) - 1, character: Number(col) - 1 });
    const end = start + (surface as string).length;
    return brief.mentions.some(
      (mention) => mention.span.start < end && start < mention.span.end && isCalled(mention, canonical as string),
    );
  }
});

type Row = Readonly<Record<string, string>>;

/** `Chinese Communist Party (CCP)`, `Ministry of Education (Serbia)`, `President of the Republic of Serbia (office)`. */
function isCalled({ actor, text }: Mention, canonical: string): boolean {
  const [, name, added] = /^(.*?)(?: \(([^)]*)\))?$/.exec(canonical) ?? [];
  if (actor.name === name || actor.name === `${name} of ${added}`) return true;
  // `CCP Central Committee` is the longer name of two at one place.
  return added !== undefined && text.startsWith(`${added} `);
}

function rowsOf(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(SHARED, 'oracle', file), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t').map((value) => (/^".*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value));
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}
