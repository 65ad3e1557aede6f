import assert from 'node:assert/strict';
import { formatIsoDate } from '../../server/src/core/text/date.ts';
import { at, briefOf } from '../support/brief-of.ts';

interface Shown {
  readonly label?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
}

const REST = '\n\n## Summary\n\nText.\n';

/** Reads with every line ending, and holds each part's span against the text it covers. */
function reads(title: string, text: string, expected: Shown): void {
  it(title, () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const brief = briefOf(text.replaceAll('\n', ending));
      const { head } = brief;
      const shown: Shown = {
        ...(head.label && { label: head.label.text }),
        ...(head.title && { title: head.title.text }),
        ...(head.authors.length > 0 && { authors: head.authors.map((author) => author.text) }),
        ...(head.date && { date: formatIsoDate(head.date.date) }),
      };
      assert.deepEqual(shown, expected);
      for (const part of [head.label, head.title, ...head.authors, head.date]) {
        if (part !== undefined) assert.ok(at(brief, part.span)?.includes(part.text.split(/\s/)[0] as string), part.text);
      }
      assert.deepEqual(brief.date, head.date?.date);
    }
  });
}

describe('head: the block before the first section', () => {
  const full = { label: 'CAA BRIEF', title: 'Cranes over Piraeus', authors: ['Anna Kowalska'], date: '2021-12' };

  reads(
    'reads label, title, byline and date as paragraphs',
    `CAA BRIEF\n\nCranes over Piraeus\n\nAnna Kowalska\n\nDecember 2021${REST}`,
    full,
  );
  reads('reads a title as heading', `CAA BRIEF\n\n# Cranes over Piraeus\n\nAnna Kowalska\n\nDecember 2021${REST}`, full);
  reads('reads an underlined title', `CAA BRIEF\n\nCranes over Piraeus\n===\n\nAnna Kowalska\n\nDecember 2021${REST}`, full);
  reads('reads a bold title', `**CAA BRIEF**\n\n**Cranes over Piraeus**\n\n*Anna Kowalska*\n\nDecember 2021${REST}`, full);
  reads(
    'reads headings all through',
    `# CAA BRIEF\n\n# Cranes over Piraeus\n\n### Anna Kowalska\n\n### December 2021${REST}`,
    full,
  );
  reads('reads a title in capitals', `CAA BRIEF\n\nCRANES OVER PIRAEUS\n\nAnna Kowalska\n\nDecember 2021\n\nSUMMARY\n\nText.\n`, {
    ...full,
    title: 'CRANES OVER PIRAEUS',
  });
  reads('reads byline and date on lines of one block', `# Cranes over Piraeus\n\nAnna Kowalska\nDecember 2021${REST}`, {
    title: full.title,
    authors: full.authors,
    date: full.date,
  });
  reads('reads them over hard breaks', `# Cranes over Piraeus\n\nAnna Kowalska\\\nDecember 2021  \nŁódź${REST}`, {
    title: full.title,
    authors: full.authors,
    date: full.date,
  });
  reads('reads a label with a number', `CAA Brief No. 12/2021\n\n# Cranes over Piraeus${REST}`, {
    label: 'CAA Brief No. 12/2021',
    title: full.title,
  });
  reads('reads a text that begins with its first section', '## Summary\n\nText.\n', {});
  reads('reads an empty text', '', {});

  const authors: readonly (readonly [byline: string, names: readonly string[]])[] = [
    ['Anna Kowalska', ['Anna Kowalska']],
    ['By Anna Kowalska', ['Anna Kowalska']],
    ['Author: Anna Kowalska', ['Anna Kowalska']],
    ['Autor: Anna Kowalska', ['Anna Kowalska']],
    ['Autorka: Anna Kowalska', ['Anna Kowalska']],
    ['Anna Kowalska, Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
    ['Anna Kowalska and Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
    ['Anna Kowalska i Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
    ['Anna Kowalska & Jan van der Berg', ['Anna Kowalska', 'Jan van der Berg']],
    [
      "Anna-Maria Kowalska-Nowak, Seán O'Brien, Ljubiša Đorđević",
      ['Anna-Maria Kowalska-Nowak', "Seán O'Brien", 'Ljubiša Đorđević'],
    ],
    ['孟建柱', ['孟建柱']],
  ];
  for (const [byline, names] of authors) {
    reads(`takes "${byline}" for ${names.length}`, `# Cranes over Piraeus\n\n${byline}\n\nDecember 2021${REST}`, {
      title: full.title,
      authors: names,
      date: full.date,
    });
  }

  const dates: readonly (readonly [written: string, date: string])[] = [
    ['December 2021', '2021-12'],
    ['14 December 2021', '2021-12-14'],
    ['December 14, 2021', '2021-12-14'],
    ['December 14th, 2021', '2021-12-14'],
    ['2021-12', '2021-12'],
    ['2021-12-14', '2021-12-14'],
    ['14.12.2021', '2021-12-14'],
    ['Dec. 14, 2021', '2021-12-14'],
    ['grudzień 2021', '2021-12'],
    ['Grudzień 2021', '2021-12'],
    ['14 grudnia 2021', '2021-12-14'],
    ['14 grudnia 2021 r.', '2021-12-14'],
    ['Łódź, 14 grudnia 2021 r.', '2021-12-14'],
    ['październik 2021 r.', '2021-10'],
    ['1 września 2021', '2021-09-01'],
    ['Date: 14 December 2021', '2021-12-14'],
    ['Data: 2021-12-14', '2021-12-14'],
  ];
  for (const [written, date] of dates) {
    reads(`takes "${written}" for ${date}`, `# Cranes over Piraeus\n\nAnna Kowalska\n\n${written}${REST}`, {
      title: full.title,
      authors: full.authors,
      date,
    });
  }

  for (const written of ['31 February 2021', '14 Smarch 2021', 'Winter 2021', '2021', '2021-13']) {
    it(`takes "${written}" for no date`, () => {
      assert.equal(briefOf(`# Cranes over Piraeus\n\nAnna Kowalska\n\n${written}${REST}`).date, undefined);
    });
  }
});

describe('head: front matter', () => {
  const all = { title: 'Cranes over Piraeus', authors: ['Anna Kowalska'], date: '2021-12-14' };

  reads('gives all', `---\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ndate: 2021-12-14\n---${REST}`, all);
  reads('may be closed by dots', `---\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ndate: 2021-12-14\n...${REST}`, all);
  reads('may quote', `---\ntitle: "Cranes over Piraeus"\nauthor: 'Anna Kowalska'\ndate: "14 December 2021"\n---${REST}`, all);
  reads('may have capital keys', `---\nTitle: Cranes over Piraeus\nAuthor: Anna Kowalska\nDate: 2021-12-14\n---${REST}`, all);
  reads('may have a time', `---\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ndate: 2021-12-14T09:30:00Z\n---${REST}`, all);
  reads('may be in Polish', `---\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ndate: 14 grudnia 2021 r.\n---${REST}`, all);
  reads(
    'may have a comment and empty keys',
    `---\n# about\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ntags:\ndate: 2021-12-14\n---${REST}`,
    all,
  );
  reads('gives several authors as a list', `---\ntitle: Cranes\nauthors:\n  - Anna Kowalska\n  - Jan Nowak\n---${REST}`, {
    title: 'Cranes',
    authors: ['Anna Kowalska', 'Jan Nowak'],
  });
  reads('gives several authors in brackets', `---\nauthor: [Anna Kowalska, Jan Nowak]\ntitle: Cranes\n---${REST}`, {
    title: 'Cranes',
    authors: ['Anna Kowalska', 'Jan Nowak'],
  });
  reads(
    'gives authors with affiliations',
    `---\ntitle: Cranes\nauthors:\n  - name: Anna Kowalska\n    affiliation: CAA\n---${REST}`,
    {
      title: 'Cranes',
      authors: ['Anna Kowalska'],
    },
  );
  reads('gives a title over lines', `---\ntitle: >-\n  Cranes over\n  Piraeus\ndate: 2021-12\n---${REST}`, {
    title: 'Cranes over Piraeus',
    date: '2021-12',
  });
  reads(
    'goes before the block, which fills what it leaves out',
    `---\ndate: 2021-12-14\n---\n\n# Cranes over Piraeus\n\nAnna Kowalska\n\nMay 2020${REST}`,
    all,
  );
  reads(
    'of which a date cannot be read lets the block give it',
    `---\ndate: soon\n---\n\n# Cranes over Piraeus\n\nAnna Kowalska\n\n2021-12-14${REST}`,
    all,
  );
  reads(
    'counts as far as broken YAML can be read',
    `---\ntitle: Cranes over Piraeus\nauthor: Anna Kowalska\ndate: 2021-12-14\nbad: [1, 2\n---${REST}`,
    all,
  );
  reads('that is no mapping gives nothing', `---\n- a\n- b\n---${REST}`, {});
  reads('that is empty gives nothing', `---\n---${REST}`, {});

  it('that nothing closes is text', () => {
    const brief = briefOf(`---\ntitle: Cranes${REST}`);
    assert.equal(brief.frontMatter, undefined);
    assert.equal(brief.sections.length, 1);
  });

  it('stands where its values stand', () => {
    const brief = briefOf(`---\ntitle: Cranes\nauthors: [Anna Kowalska]\ndate: 2021-12\nbrief: caa\n---${REST}`);
    const { title, authors, date, brief: profile } = brief.frontMatter ?? { authors: [] };
    assert.deepEqual(
      [title, ...authors, date, profile].map((value) => at(brief, value?.span)),
      ['Cranes', 'Anna Kowalska', '2021-12', 'caa'],
    );
  });

  it('may stand behind a byte order mark', () =>
    assert.equal(briefOf(`\uFEFF---\ntitle: Cranes\n---${REST}`).head.title?.text, 'Cranes'));

  it('nested beyond sense is passed over', () => {
    for (const value of ['['.repeat(5_000), '{a: '.repeat(5_000), '- '.repeat(5_000), '? '.repeat(5_000)]) {
      const brief = briefOf(`---\ntitle: Cranes\nx:\n  ${value}\n---${REST}`);
      assert.equal(brief.sections.length, 1);
    }
  });
});
