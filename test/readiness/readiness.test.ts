import assert from 'node:assert/strict';
import {
  CAA,
  EXPLANATIONS,
  lint,
  POLISH,
  type Readiness,
  readerOf,
  readinessOf,
  reportInHtml,
  reportInMarkdown,
  reportOf,
  rules,
} from '../../server/src/core/index.ts';
import { HARBOUR_ACTORS } from '../support/harbour-actors.ts';

const CLEAN = `CAA BRIEF

# Lights of the harbour

Nina Berg

December 2021

## Summary

Zdenka Marković of Serbia opened the League of Adriatic Harbours (LAH) [1]. The LAH grew.

## Key Findings

1. One [1].
2. Two.
3. Three.

## Introduction

Text of five words here.

### Deeper

Two words.

## Conclusions

It ends.

## References

1. Nina Berg, The Port, May 1, 2020, Sea Weekly. Online: https://sea.example.org/port
`;

describe('readiness', () => {
  it('of a clean brief is ready, with every promise kept', () => {
    const readiness = ofText(CLEAN);
    assert.equal(readiness.verdict, 'ready');
    assert.deepEqual(
      [readiness.title, readiness.authors, readiness.date],
      ['Lights of the harbour', ['Nina Berg'], { year: 2021, month: 12 }],
    );
    assert.deepEqual(new Set(readiness.checklist.map(({ state }) => state)), new Set(['passed']));
    assert.deepEqual(readiness.references, { entries: 1, uncited: 0, citations: 2 });
  });

  it('counts the words of the sections, not of the references', () => {
    const { sections, words } = ofText(CLEAN);
    assert.deepEqual(
      sections.map(({ heading, depth, words: count }) => `${heading} ${depth} ${count}`),
      ['Summary 0 15', 'Key Findings 0 4', 'Introduction 0 5', 'Deeper 1 2', 'Conclusions 0 2'],
    );
    assert.equal(words.words, 28);
  });

  it('tells who is named, in which office at the date, and what acronyms mean', () => {
    const { actors, acronyms } = ofText(CLEAN);
    assert.deepEqual(
      actors.map(({ actor, roleAtDate, mentions }) => [actor.name, roleAtDate, mentions.length]),
      [
        ['Zdenka Marković', 'Minister of Harbours, Serbia', 1],
        ['League of Adriatic Harbours', undefined, 3],
      ],
    );
    assert.deepEqual(acronyms, [{ text: 'LAH', meaning: 'League of Adriatic Harbours', explained: true, known: false, uses: 2 }]);
  });

  it('names nobody for the label of the series alone, and tells which acronyms readers know', () => {
    const text = CLEAN.replace('CAA BRIEF', 'LAH BRIEF').replace('League of Adriatic Harbours (LAH) [1]. The LAH grew', 'EU [1]');
    const brief = readerOf({ glossary: HARBOUR_ACTORS, profile: { ...CAA, labels: ['LAH BRIEF'] } }).read(text, { named: true });
    const { actors, acronyms } = readinessOf(brief, []);
    assert.ok(brief.mentions.some(({ span }) => text.slice(span.start, span.end) === 'LAH'));
    assert.deepEqual(
      actors.map(({ actor }) => actor.name),
      ['Zdenka Marković'],
    );
    assert.deepEqual(
      acronyms.map(({ text: acronym, explained, known }) => [acronym, explained, known]),
      [['EU', false, true]],
    );
  });

  it('is not there with an error, and nearly with a warning', () => {
    assert.equal(ofText(CLEAN.replace('Two.', 'Two [7].')).verdict, 'not-ready');
    const nearly = ofText(CLEAN.replace('Zdenka Marković', 'Zdenka Markovic'));
    assert.equal(nearly.verdict, 'nearly');
    assert.deepEqual(
      nearly.checklist.filter(({ state }) => state !== 'passed').map(({ theme, state }) => [theme.name, state]),
      [['actors', 'failed']],
    );
  });
});

describe('readiness reports', () => {
  const HOSTILE = CLEAN.replace('Lights of the harbour', 'Lights <script>alert(1)</script> & [x](command:y) *of* `it`').replace(
    'Two.',
    'Two | <img src=x onerror=alert(2)> [7].',
  );

  it('are in Polish from the first word to the last', () => {
    const text = CLEAN.replace('Two.', 'Two [7].').replace('Zdenka Marković', 'Zdenka Markovic');
    const brief = reader.read(text, { named: true });
    const problems = lint(brief, rules, { mode: 'publish', levels: {}, language: POLISH });
    const report = reportOf([{ brief, file: 'a.md', readiness: readinessOf(brief, problems) }], POLISH);
    assert.match(reportInHtml(report), /^<!DOCTYPE html>\n<html lang="pl">/);
    const markdown = reportInMarkdown(report);
    assert.match(
      markdown,
      /^# Gotowość briefu „Lights of the harbour”\n\n✗ \*\*Niegotowy: najpierw trzeba poprawić błędy\.\*\*\n/,
    );
    assert.match(markdown, /^- \*\*Znaleziono:\*\* 1 błąd, 1 ostrzeżenie$/m);
    assert.match(markdown, /^- \*\*Źródła:\*\* 1 pozycja; 3 odwołania$/m);
    assert.match(markdown, /^- ✓ \*\*Budowa:\*\* Wszystkie części są na swoich miejscach\.$/m);
    assert.match(markdown, /^- \*\*Błąd, wiersz 16:\*\* Odwołanie \\\[7\\\] nie ma pozycji/m);
    assert.match(markdown, /^ {2}Kto idzie za numerem, nic nie znajduje/m);
    assert.match(markdown, /^\| Nazwa \| Rodzaj \| Urząd \(stan na grudzień 2021\) \| Wymieniono \|$/m);
  });

  it('explain every rule', () => {
    for (const { meta } of rules) assert.ok((EXPLANATIONS[meta.id] ?? '').length > 40, meta.id);
  });

  it('in Markdown show the verdict, the checklist, each finding with its line and its reason, and the tables', () => {
    const text = inMarkdown(CLEAN.replace('Two.', 'Two [7].'));
    assert.match(text, /^# Readiness of “Lights of the harbour”\n\n✗ \*\*Not ready: errors have to be corrected first\.\*\*\n/);
    assert.match(text, /- ✗ \*\*Citations:\*\* 1 place to look at\.\n/);
    assert.match(
      text,
      /- \*\*Error, line 16:\*\* Citation \\\[7\\\] has no entry: the list ends at 1\.\n\n {2}> \\?2\\?\. Two \*\*\\\[7\\\]\*\*\.\n\n {2}A reader who follows the number finds nothing/,
    );
    assert.match(text, /\n\| Section \| Words \|\n.*\n\| Summary \| 15 \|\n/, 'no limits, no column for them');
    assert.match(text, /\n\| Zdenka Marković \| person \| Minister of Harbours, Serbia \| 1 \|\n/);
  });

  it('in Markdown leave nothing of a hostile brief alive', () => {
    const text = inMarkdown(HOSTILE);
    const unescaped = text.replace(/\\[<>[\]|*`&]/g, '');
    assert.doesNotMatch(unescaped, /<script|<img|\]\(command:/);
  });

  it('in HTML are whole by themselves and leave nothing of a hostile brief alive', () => {
    const html = inHtml(HOSTILE);
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    const known =
      'html head meta title style body main h1 h2 h3 p ul li span strong section blockquote mark a table thead tbody tr th td';
    assert.deepEqual(
      [...tags].filter((tag) => !known.split(' ').includes(String(tag))),
      [],
    );
    assert.doesNotMatch(html, /@import|url\(/);
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to?.startsWith('https://')),
      [],
    );
    assert.match(html, /Two \| &#60;img src=x onerror=alert\(2\)&#62; <mark>\[7\]<\/mark>/);
    assert.equal(opened(html), closed(html));
  });

  it('lead to places where the viewer knows a way', () => {
    const html = inHtml(CLEAN.replace('Two.', 'Two [7].'), ({ line, column }) => `go:${line}:${column}`);
    assert.match(html, /<a href="go:16:8">line 16<\/a>/);
  });

  it('say a reason once, and have a column for limits where there are some', () => {
    const text = inMarkdown(CLEAN.replace('Two.', 'Two [7].').replace('Three.', 'Three [8].'));
    assert.equal(text.split('has no entry').length, 3);
    assert.equal(text.split('A reader who follows the number').length, 2);
    const limited = readerOf({
      glossary: HARBOUR_ACTORS,
      profile: { ...reader.read('', {}).profile, words: 20 },
    }).read(CLEAN, { named: true });
    const report = reportOf([{ brief: limited, file: 'a.md', readiness: readinessOf(limited, []) }]);
    assert.match(
      reportInMarkdown(report),
      /\| Section \| Words \| At most \|\n.*\| \*\*Whole brief\*\* \| \*\*28\*\* \| 20 \(8 too many\) \|/s,
    );
  });

  it('of a draft say so', () => {
    const brief = reader.read(CLEAN, { named: true });
    const draft = reportOf([{ brief, file: 'a.md', readiness: readinessOf(brief, [], 'draft') }]);
    assert.match(reportInMarkdown(draft), /✓ \*\*In order for a draft\.\*\*/);
  });

  it('of several briefs lead from the table to each', () => {
    const briefs = [CLEAN, CLEAN].map((text, index) => reported(text, `${index}.md`));
    const html = reportInHtml(reportOf(briefs));
    for (const id of ['brief-1', 'brief-2']) {
      assert.ok(html.includes(`<td><a href="#${id}">Lights of the harbour</a></td>`));
      assert.ok(html.includes(`<h1 id="${id}">Lights of the harbour</h1>`));
    }
  });

  it('of several briefs begin with all verdicts', () => {
    const briefs = [CLEAN, CLEAN.replace('Two.', 'Two [7].')].map((text, index) => reported(text, `${index}.md`));
    const text = reportInMarkdown(reportOf(briefs));
    assert.match(
      text,
      /^# Readiness of 2 briefs\n\n\| Brief \| File \| Verdict \| Errors \| Warnings \|\n.*\n\| Lights of the harbour \| 0\.md \| Ready \| 0 \| 0 \|\n\| Lights of the harbour \| 1\.md \| Not ready \| 1 \| 0 \|/,
    );
  });

  it('cut a long line round the place', () => {
    const text = inMarkdown(CLEAN.replace('Two.', `${'word '.repeat(80)}[7]${' word'.repeat(80)}.`));
    assert.match(text, /> …[word ]+\*\*\\\[7\\\]\*\*[word ]+…\n/);
  });
});

const reader = readerOf({ glossary: HARBOUR_ACTORS });

function ofText(text: string): Readiness {
  return reported(text, 'a.md').readiness;
}

function reported(text: string, file: string) {
  const brief = reader.read(text, { named: true });
  return { brief, file, readiness: readinessOf(brief, lint(brief, rules, { mode: 'publish', levels: {} })) };
}

function inMarkdown(text: string): string {
  return reportInMarkdown(reportOf([reported(text, 'a.md')]));
}

function inHtml(text: string, linkTo?: (place: { line: number; column: number }) => string): string {
  return reportInHtml(reportOf([reported(text, 'a.md')]), linkTo && { linkTo });
}

function opened(html: string): number {
  return html.match(/<(?!meta|!DOCTYPE)[a-z][^>]*>/g)?.length ?? 0;
}

function closed(html: string): number {
  return html.match(/<\/[a-z]/g)?.length ?? 0;
}
