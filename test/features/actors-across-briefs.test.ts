import assert from 'node:assert/strict';
import {
  briefSymbolsOf,
  type Glossary,
  glossaryEntryAt,
  occurrencesElsewhere,
  readerOf,
  semanticTokensIn,
} from '../../server/src/core/index.ts';
import { atWith } from '../support/cursor.ts';
import { HARBOUR_ACTORS, harbourReader } from '../support/harbour-actors.ts';

const OTHER = '# Quays\n\n## Summary\n\nMarković of the LAH met “Зденка Марковић” and Zoran Markuš.\n';
const other = harbourReader.read(OTHER, { named: true });

describe('actors across briefs', () => {
  it('are found under every name in another brief', () => {
    const { brief, offset } = atWith(harbourReader, '## Summary\n\nThen Zdenka Mark|ović spoke.\n');
    assert.deepEqual(slices(occurrencesElsewhere(brief, offset, other)), ['Marković', 'Зденка Марковић']);
  });

  it('are found from an acronym, and nothing from other words, from numbers and in what is no brief', () => {
    const acronym = atWith(harbourReader, '## Summary\n\nThen the LA|H met.\n');
    assert.deepEqual(slices(occurrencesElsewhere(acronym.brief, acronym.offset, other)), ['LAH']);
    assert.deepEqual(occurrencesElsewhere(acronym.brief, acronym.offset, harbourReader.read(OTHER)), []);
    const word = atWith(harbourReader, '## Summary\n\nThen the LAH m|et [1].\n');
    assert.deepEqual(occurrencesElsewhere(word.brief, word.offset, other), []);
  });

  const queries: readonly (readonly [query: string, names: readonly string[]])[] = [
    ['', ['Quays', 'Zdenka Marković', 'League of Adriatic Harbours (LAH)', 'Zoran Markuš']],
    ['quay', ['Quays']],
    ['markovic', ['Zdenka Marković']],
    ['zdenka mark', ['Zdenka Marković']],
    ['LAH', ['League of Adriatic Harbours (LAH)']],
    ['harbour league', ['League of Adriatic Harbours (LAH)']],
    ['Зденка', ['Zdenka Marković']],
    ['nobody', []],
  ];
  for (const [query, names] of queries) {
    it(`are symbols of the workspace, with the title, for "${query}"`, () => {
      assert.deepEqual(
        briefSymbolsOf(other, query, 'quays.md').map(({ name }) => name),
        names,
      );
    });
  }

  it('stand at their first mention, and a brief without a title has the name of its file', () => {
    const symbols = briefSymbolsOf(other, 'markovic', 'quays.md');
    assert.deepEqual(slices(symbols.map(({ span }) => span)), ['Marković']);
    const untitled = harbourReader.read('## Summary\n\nText.\n', { named: true });
    assert.deepEqual(
      briefSymbolsOf(untitled, '', 'quays.md').map(({ kind, name }) => [kind, name]),
      [['brief', 'quays.md']],
    );
    assert.deepEqual(briefSymbolsOf(harbourReader.read(OTHER), '', 'quays.md'), []);
  });

  it('are coloured, the first mention and those in other people’s words marked', () => {
    const whole = { start: 0, end: OTHER.length };
    assert.deepEqual(
      semanticTokensIn(other, whole).map(({ span, modifiers }) => [...slices([span]), ...modifiers]),
      [
        ['Marković', 'declaration'],
        ['LAH', 'declaration'],
        ['Зденка Марковић', 'readonly'],
        ['Zoran Markuš', 'declaration'],
      ],
    );
    const behind = { start: OTHER.indexOf('met'), end: OTHER.length };
    assert.deepEqual(
      semanticTokensIn(other, behind).map(({ modifiers }) => modifiers),
      [['readonly'], ['declaration']],
    );
  });

  it('lead to the entry of the glossary, where its place is known', () => {
    const origin = { file: 'file:///team.glossary.yaml', span: { start: 20, end: 90 } };
    const placed: Glossary = {
      ...HARBOUR_ACTORS,
      origins: { of: ({ acronym }) => (acronym === 'LAH' ? origin : undefined) },
    };
    const entryAt = (drawn: string): unknown => {
      const { brief, offset } = atWith(readerOf({ glossary: placed }), `## Summary\n\n${drawn}\n`);
      return glossaryEntryAt(brief, offset);
    };
    assert.deepEqual(entryAt('Then the LA|H met.'), origin);
    assert.deepEqual(entryAt('Then the League of Adri|atik Harbours met.'), origin);
    assert.equal(entryAt('Then Zdenka Mark|ović spoke.'), undefined);
    assert.equal(entryAt('Then some|body spoke.'), undefined);
  });
});

function slices(spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  return spans.map(({ start, end }) => OTHER.slice(start, end));
}
