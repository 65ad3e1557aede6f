import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAA, configurationOf, EMPTY_GLOSSARY, lint, newBrief, readerOf, rules } from '../../server/src/core/index.ts';
import { PROJECT } from '../support/bundled-glossary.ts';

const DATE = { year: 2021, month: 12, day: 14 };
const EARLY = { ...DATE, day: 4 };

/** The text of a snippet when everything in it is left as it is offered, on a day of December 2021. */
function snippet(name: string, { day }: { readonly day: number }): string {
  const body: readonly string[] = JSON.parse(readFileSync(join(PROJECT, 'snippets/policy-brief.code-snippets'), 'utf8'))[name]
    .body;
  return body
    .join('\n')
    .replace(
      /\$\{CURRENT_MONTH\/(?:\(\d\d\)\|?)+\/((?:\$\{\d+:\+[^}]*\})+)\/\}/g,
      (_, months: string) => [...months.matchAll(/:\+([^}]*)/g)][11]?.[1] ?? '',
    )
    .replaceAll('$CURRENT_YEAR', '2021')
    .replaceAll('$CURRENT_MONTH', '12')
    .replace(/\$\{CURRENT_DATE\/\^0\/\/\}/g, String(day))
    .replaceAll('$CURRENT_DATE', String(day).padStart(2, '0'))
    .replace(/\$\{\d+:([^${}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

describe('new brief', () => {
  it('is what the snippet of the editor writes, in both languages', () => {
    for (const date of [DATE, EARLY]) {
      assert.equal(newBrief(CAA, { language: 'en', date }), snippet('Brief', date));
      assert.equal(newBrief(CAA, { language: 'pl', date }), snippet('Brief po polsku', date));
    }
  });

  it('has nothing wrong in it but what is to be filled in, in any house', () => {
    const text = readFileSync(join(PROJECT, 'examples/second-house/.policy-brief.yaml'), 'utf8');
    const ids = rules.map(({ meta }) => meta.id);
    const { configuration } = configurationOf([{ file: 'a', text }], ids);
    for (const profile of [CAA, configuration.profile])
      for (const [language, date] of [
        ['en', DATE],
        ['pl', DATE],
        ['en', EARLY],
        ['pl', EARLY],
      ] as const) {
        const reader = readerOf({ glossary: EMPTY_GLOSSARY, profile });
        const brief = reader.read(newBrief(profile, { language, date, title: 'Łódź', author: 'A. Nowak' }), {
          named: false,
          matchesFiles: false,
        });
        assert.ok(brief.recognition.brief);
        assert.equal(brief.head.title?.text, 'Łódź');
        const problems = lint(brief, rules, { mode: 'publish', levels: {} });
        assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['structure-empty-section']);
      }
  });

  it('is not ready while anything in it is as it was offered', () => {
    for (const language of ['en', 'pl'] as const) {
      const reader = readerOf({ glossary: EMPTY_GLOSSARY, profile: CAA });
      const text = newBrief(CAA, { language, date: DATE });
      const brief = reader.read(text, { named: true });
      const problems = lint(brief, rules, { mode: 'publish', levels: {} });
      const places = problems.map(({ rule, severity, span }) => `${rule} ${severity} ${text.slice(span.start, span.end)}`);
      const [title, author, summary, first, introduction, section, conclusions, entry] =
        language === 'en'
          ? [
              'Title',
              'Name Surname',
              'What has happened, why it matters and what follows from it, in three sentences.',
              'The first finding.',
              'What the brief is about, with its first source [1].',
              'Heading of a section',
              'What follows.',
              'Author, Title, December 14, 2021, Publisher. Online: https://example.org/',
            ]
          : [
              'Tytuł',
              'Imię Nazwisko',
              'Co się stało, dlaczego to ważne i co z tego wynika, w trzech zdaniach.',
              'Pierwszy wniosek.',
              'O czym jest brief, z pierwszym źródłem [1].',
              'Nagłówek części',
              'Co z tego wynika.',
              'Autor, Tytuł, 14.12.2021, Wydawca. Online: https://example.org/',
            ];
      assert.deepEqual(places, [
        `structure-missing-title warning ${title}`,
        `structure-missing-author warning ${author}`,
        ...[summary, first, introduction, section, conclusions, entry].map((place) => `structure-empty-section warning ${place}`),
      ]);
    }
  });
});
