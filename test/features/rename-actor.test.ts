import assert from 'node:assert/strict';
import { applyEdits, ENGLISH, inWords, rename, renameableAt } from '../../server/src/core/index.ts';
import { at, atWith, type Place } from '../support/cursor.ts';
import { harbourReader } from '../support/harbour-actors.ts';

describe('rename of a name', () => {
  it('takes a name, an alias, a family name and an acronym, whole', () => {
    assert.equal(found('Then Zdenka Mar|ković spoke.'), 'Zdenka Marković');
    assert.equal(found('Then |Zdenka T. Marković spoke.'), 'Zdenka T. Marković');
    assert.equal(found('Then Marković| spoke.'), 'Marković');
    assert.equal(found('The L|AH met.'), 'LAH');
    assert.equal(found('Then Mark|ović’s men spoke.'), 'Marković');
  });

  const left: readonly (readonly [what: string, drawn: string])[] = [
    ['a known mistake', 'Then Zdenka Marko|vich spoke.'],
    ['another script', 'Then Зденка Марк|овић spoke.'],
    ['a quotation', 'He said: “Zdenka Mar|ković came.”'],
    ['a quoted paragraph', '> Zdenka Mar|ković came.'],
    ['a Polish case', 'Spotkał się w Warszawie z Łukaszem Żur|awem i nie tylko.'],
    ['a reference', 'Text [1].\n\n## References\n\n1. Zdenka Mar|ković, May 2020.'],
    ['other words', 'Then somebo|dy spoke.'],
  ];
  for (const [what, drawn] of left) it(`leaves ${what}`, () => assert.equal(found(drawn), undefined));

  const renamed: readonly (readonly [what: string, drawn: string, name: string, expected: string])[] = [
    ['every place of the form', 'Zdenka Mar|ković met Zdenka Marković.', 'Zdenka M.', 'Zdenka M. met Zdenka M..'],
    ['places without diacritics', 'Zdenka Mar|ković met Zdenka Markovic.', 'Zdenka M', 'Zdenka M met Zdenka M.'],
    ['no other form', 'Zdenka Mar|ković, then Marković, LAH.', 'Zdenka M', 'Zdenka M, then Marković, LAH.'],
    ['no other actor', 'Zdenka Mar|ković met Zoran Markuš.', 'Zdenka M', 'Zdenka M met Zoran Markuš.'],
    ['what stands before an ’s', "Zdenka Mar|ković's men.", 'Zdenka M', "Zdenka M's men."],
    ['no quotation', 'Zdenka Mar|ković: “Zdenka Marković!”', 'Zdenka M', 'Zdenka M: “Zdenka Marković!”'],
    ['a name over two lines', 'Zdenka Mar|ković met Zdenka\nMarković.', 'Zdenka M', 'Zdenka M met Zdenka M.'],
    ['a link’s words, not its address', '[LA|H](https://lah.example.org/LAH)', 'League', '[League](https://lah.example.org/LAH)'],
    [
      'to the whole name',
      'The LA|H and the LAH.',
      ' League of Adriatic Harbours ',
      'The League of Adriatic Harbours and the League of Adriatic Harbours.',
    ],
    ['to itself: nothing', 'The LA|H.', 'LAH', 'The LAH.'],
  ];
  for (const [what, drawn, name, expected] of renamed) {
    it(`changes ${what}`, () => {
      const { text, outcome } = renaming(place(drawn), name);
      assert.ok(outcome.kind === 'edits', outcome.kind === 'refused' ? inWords(ENGLISH, outcome.reason) : '');
      assert.equal(
        applyEdits(text, outcome.edits),
        text.replace(drawn.replace('|', ''), () => expected),
      );
    });
  }

  it('leaves what the list of references says', () => {
    const drawn = 'Zdenka Mar|ković spoke [1].\n\n## References\n\n1. Zdenka Marković, Harbours, May 2020.';
    const { text, outcome } = renaming(place(drawn), 'Zdenka M');
    assert.ok(outcome.kind === 'edits');
    assert.equal(applyEdits(text, outcome.edits), text.replace('Zdenka Marković spoke', 'Zdenka M spoke'));
  });

  const refusals: readonly (readonly [what: string, drawn: string, name: string, reason: RegExp])[] = [
    ['an empty name', 'The LA|H.', '  ', /^Write a name: an empty one/],
    ['a line break', 'The LA|H.', 'a\nb', /^A name stands on one line/],
    ['a control character', 'The LA|H.', 'a\u0007b', /has a control character/],
    ['markup', 'The LA|H.', 'a*b', /has a "\*" in it/],
    ['another actor', 'The LA|H.', 'Porto San-Marco', /^"Porto San-Marco" is another actor: /],
    [
      'another actor without diacritics',
      'The LA|H.',
      'Lukasz Zuraw',
      /^"Lukasz Zuraw" is a name of|^"Lukasz Zuraw" is another actor/,
    ],
    ['another actor’s acronym', 'The LA|H.', 'BQ', /^"BQ" is a name of Bureau of Quays: /],
    ['another actor’s family name', 'Then Zdenka Mark|ović.', 'Markuš', /^"Markuš" is a name of Zoran Markuš: /],
    [
      'a name that markup parts',
      'Zdenka Mar|ković and Zdenka **Marković**.',
      'Z. M.',
      /^Markup stands within the name in line 9: /,
    ],
  ];
  for (const [what, drawn, name, reason] of refusals) {
    it(`refuses ${what}`, () => {
      const { outcome } = renaming(place(drawn), name);
      assert.match(outcome.kind === 'refused' ? inWords(ENGLISH, outcome.reason) : 'not refused', reason);
    });
  }

  it('writes a title in front matter only as YAML can hold it', () => {
    const drawn = '---\ntitle: Zdenka Mar|ković in May\nbrief: caa\n---\n\n## Summary\n\nZdenka Marković.\n';
    const done = renaming(atWith(harbourReader, drawn), 'Zdenka M');
    assert.ok(done.outcome.kind === 'edits');
    assert.equal(done.outcome.edits.length, 2);
    const { outcome } = renaming(atWith(harbourReader, drawn), 'Zdenka: M');
    assert.match(
      outcome.kind === 'refused' ? inWords(ENGLISH, outcome.reason) : 'not refused',
      /^The front matter \(line 2\) cannot hold the name/,
    );
  });

  it('finds no name in a text that is no brief', () => {
    const { brief, offset } = at('# Notes\n\nThen Zdenka Mar|ković.\n', { named: false }, harbourReader);
    assert.equal(renameableAt(brief, offset), undefined);
  });
});

function place(body: string): Place {
  return atWith(harbourReader, `# The harbour\n\nAnna Nowak\n\nDecember 2021\n\n## Summary\n\n${body}\n`);
}

function found(drawn: string): string | undefined {
  const { brief, text, offset } = place(drawn);
  const renameable = renameableAt(brief, offset);
  return renameable && text.slice(renameable.span.start, renameable.span.end);
}

function renaming(
  { brief, text, offset }: Place,
  name: string,
): { readonly text: string; readonly outcome: ReturnType<typeof rename> } {
  const renameable = renameableAt(brief, offset);
  assert.ok(renameable, 'nothing to rename');
  return { text, outcome: rename(brief, renameable, name) };
}
