import assert from 'node:assert/strict';
import {
  applyEdits,
  type Completions,
  completionCard,
  completionsAt,
  layered,
  readerOf,
  readGlossary,
} from '../../server/src/core/index.ts';
import { at, atWith, type Place } from '../support/cursor.ts';
import { harbourReader } from '../support/harbour-actors.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

describe('completion of names', () => {
  const begun: readonly (readonly [how: string, drawn: string, labels: readonly string[]])[] = [
    ['a first name', 'Then Zde|', ['Zdenka Marković', 'Zdenka T. Marković']],
    ['a later word', 'Then Mark|', ['Zdenka Marković', 'Zoran Markuš', 'Zdenka T. Marković']],
    ['letters without their diacritics', 'Then Luk|', ['Łukasz Żuraw']],
    ['letters with their diacritics', 'Then Łuk|', ['Łukasz Żuraw']],
    ['a word of an institution', 'The Adri|', ['League of Adriatic Harbours']],
    ['several words', 'The League of Ad|', ['League of Adriatic Harbours']],
    ['several words behind a title', 'Minister Zdenka Mar|', ['Zdenka Marković']],
    ['a space for a hyphen', 'The Porto San M|', ['Porto San-Marco']],
    ['an acronym, with what it is short for', 'The LA|', ['LAH', 'League of Adriatic Harbours']],
    ['Cyrillic letters', 'Then Зден|', ['Zdenka Marković', 'Zdenka T. Marković', 'Зденка Марковић']],
    ['Chinese letters', '然后马科|说', ['马科维奇', 'Zdenka Marković']],
    ['a known mistake', 'Then Markovich|', ['Zdenka Marković']],
    ['a quotation', 'He said: “Then Zde|', ['Zdenka Marković', 'Zdenka T. Marković']],
    ['a heading', '## The Adri|', ['League of Adriatic Harbours']],
    ['a bold word', 'Then **Luk|**', ['Łukasz Żuraw']],
  ];
  for (const [how, drawn, expected] of begun) {
    it(`takes ${how}`, () => assert.deepEqual(labels(place(drawn)), expected));
  }

  const silent: readonly (readonly [where: string, drawn: string])[] = [
    ['at one letter', 'Then Z|'],
    ['at small letters', 'Then zde|'],
    ['at a number', 'In 20|'],
    ['at an acronym in small letters', 'The La|h'],
    ['within a word', 'Then Zd|enka'],
    ['behind a space', 'Then Zdenka |'],
    ['at the whole name', 'Then Łukasz Żuraw|'],
    ['in code', 'Then `Zde|`'],
    ['in a fence', '```\nZde|\n```'],
    ['in an address', 'See https://example.org/Zde|'],
    ['in a comment', '<!-- Zde| -->'],
  ];
  for (const [where, drawn] of silent) {
    it(`is silent ${where}`, () => assert.deepEqual(labels(place(drawn)), []));
  }

  it('is silent in the list of references, and in a text that is no brief', () => {
    const list = THREE_ENTRIES.replace('Dock News', 'Dock Zde| News');
    assert.deepEqual(labels(atWith(harbourReader, `## Summary\n\nText [1].\n${list}`)), []);
    assert.deepEqual(labels(at('# Notes\n\nThen Zde|\n', { named: false }, harbourReader)), []);
  });

  it('puts the whole name in the place of what was begun, and no word twice', () => {
    for (const [drawn, expected] of [
      ['Minister Zdenka Mar| spoke.', 'Minister Zdenka Marković spoke.'],
      ['Then Luk| spoke.', 'Then Łukasz Żuraw spoke.'],
      ['然后马科|说', '然后马科维奇说'],
    ] as const) {
      const drawnPlace = place(drawn);
      const [first] = completionsAt(drawnPlace.brief, drawnPlace.offset, true).items;
      assert.ok(first);
      assert.ok(applyEdits(drawnPlace.text, [first]).includes(expected));
    }
  });

  it('has actors of the brief first, with the family name of those that were named in full before', () => {
    assert.deepEqual(labels(place('Zoran Markuš came. Then Mark|')), [
      'Markuš',
      'Zoran Markuš',
      'Zdenka Marković',
      'Zdenka T. Marković',
    ]);
    assert.deepEqual(labels(place('Then Mark|, and Zoran Markuš came.')).slice(0, 2), ['Zoran Markuš', 'Zdenka Marković']);
  });

  it('says kind, country and office at the date of the brief, and tells more in the card', () => {
    const { brief, offset } = place('Then Zde|');
    const [first] = completionsAt(brief, offset, false).items;
    assert.deepEqual([first?.detail, first?.description], [' person · Serbia', 'Minister of Harbours, Serbia']);
    assert.match((first && completionCard(brief, first)) ?? '', /^\*\*Zdenka Marković\*\* · person · Serbia\n\nAt December 2021/);
  });

  it('is filtered by what was typed, and by both spellings of what follows', () => {
    const { brief, offset } = place('Then Mark|');
    const [first] = completionsAt(brief, offset, false).items;
    assert.equal(first?.filter, 'Markovic Marković');
  });

  it('says when there are more than it shows', () => {
    const actors = Array.from({ length: 60 }, (_, i) => ({
      id: `a${i}`,
      kind: 'person',
      name: `Arno Bell${'abcdefgh'[i % 8]}${i}`,
    }));
    const reader = readerOf({ glossary: layered([readGlossary({ actors }, 'team')], []) });
    const { brief, offset } = atWith(reader, '## Summary\n\nArno Bellh55 met Arn|\n');
    const { items, cut } = completionsAt(brief, offset, true);
    assert.deepEqual([items.length, items[0]?.label, cut], [50, 'Arno Bellh55', true]);
    assert.equal(listed(place('Then Zde|')).cut, false);
  });
});

describe('completion of names that many share', () => {
  it('is not crowded out by family names and acronyms', () => {
    const people = Array.from({ length: 80 }, (_, i) => ({
      id: `p${i}`,
      kind: 'person',
      name: `Arno Bell${'abcdefgh'[i % 8]}${i}`,
      family: `Bell${'abcdefgh'[i % 8]}${i}`,
    }));
    const offices = Array.from({ length: 80 }, (_, i) => ({
      id: `o${i}`,
      kind: 'agency',
      name: `Office ${i}`,
      acronym: `BE${i}X`,
    }));
    const reader = readerOf({ glossary: layered([readGlossary({ actors: [...people, ...offices] }, 'team')], []) });
    const { brief, offset } = atWith(reader, '## Summary\n\nThen Be|\n');
    const { items, cut } = completionsAt(brief, offset, false);
    assert.deepEqual([items.length, cut], [50, true]);
    assert.ok(items.every(({ label }) => label.startsWith('Arno Bell')));
  });
});

function place(body: string): Place {
  return atWith(harbourReader, `# The harbour\n\nAnna Nowak\n\nDecember 2021\n\n## Summary\n\n${body}\n`);
}

function listed({ brief, offset }: Place): Completions {
  return completionsAt(brief, offset, false);
}

function labels(drawn: Place): readonly string[] {
  return listed(drawn)
    .items.filter(({ kind }) => kind === 'actor')
    .toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ label }) => label);
}
