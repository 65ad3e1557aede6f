import assert from 'node:assert/strict';
import { hoverAt } from '../../server/src/core/index.ts';
import { at, atWith } from '../support/cursor.ts';
import { harbourReader } from '../support/harbour-actors.ts';

describe('hover', () => {
  it('tells of a name who it is and which office was held then', () => {
    assert.deepEqual(lines('Minister Mar|ković spoke.'), [
      'Marković',
      '**Zdenka Marković** · person · Serbia',
      'At December 2021: **Minister of Harbours, Serbia** (2018–2022)',
      'Later:',
      '- Chair of the League of Adriatic Harbours (since 2023, last verified June 2025)',
      'Also: Зденка Марковић, 马科维奇, Zdenka T. Marković',
      "[example.org](<https://example.org/markovic>) · from your team's glossary",
    ]);
  });

  const suggestions: readonly (readonly [string, string, string])[] = [
    ['a known mistake', 'Then Zdenka Marko|vich spoke.', 'Did you mean **Zdenka Marković**?'],
    ['a known mistake of one word', 'Then Marko|vich spoke.', 'Did you mean **Marković**?'],
    ['a near miss', 'Then the League of Adriatik Har|bours met.', 'Did you mean **League of Adriatic Harbours**?'],
  ];
  for (const [what, drawn, expected] of suggestions) {
    it(`asks at ${what} whether another form was meant, and says whose it is`, () => {
      const [, question, card] = lines(drawn);
      assert.equal(question, expected);
      assert.match(card ?? '', /^\*\*(?:Zdenka Marković|League of Adriatic Harbours)\*\*/);
    });
  }

  it('is about the whole of a near miss', () => {
    assert.equal(lines('Then the League of Adr|iatik Harbours met.')[0], 'League of Adriatik Harbours');
  });

  it('tells of an acronym that only the brief explains what it says and where', () => {
    assert.deepEqual(lines('The Western **Crane** Company (WCC) grew.\n\nIn May, W|CC fell.'), [
      'WCC',
      '**WCC** stands for **Western Crane Company**, as line 9 of this brief says.',
    ]);
  });

  it('tells of an acronym behind the name of an actor who that is', () => {
    const [, said, card] = lines('The Bureau of Quays (URK) grew. In May, U|RK fell.');
    assert.equal(said, '**URK** stands for **Bureau of Quays**, as line 9 of this brief says.');
    assert.match(card ?? '', /^\*\*Bureau of Quays\*\* \(BQ\) · agency · Serbia/);
  });

  it('lists the actors that share an acronym', () => {
    assert.deepEqual(lines('In May, B|Q fell.'), [
      'BQ',
      '**BQ** may be short for:',
      '- Bureau of Quays · agency · Serbia',
      '- Board of Quarantine · agency · PL',
    ]);
  });

  it('shows nothing at words that nobody explains, nor in a text that is no brief', () => {
    assert.deepEqual(lines('In May, X|YZ fell.'), []);
    assert.deepEqual(lines('In `Marko|vich` fell.'), []);
    const { brief, offset } = at('# Notes\n\nThen Marko|vich spoke.\n', { named: false }, harbourReader);
    assert.equal(hoverAt(brief, offset), undefined);
  });
});

describe('hover on a range', () => {
  const list = Array.from(
    { length: 9 },
    (_, i) => `${i + 1}. Title ${i + 1}, May 1, 2021, Press. Online: https://example.org/${i + 1}\n`,
  );
  const cards = (body: string): readonly string[] => {
    const { brief, offset } = at(`# T\n\n## Summary\n\n${body}\n\n## References\n\n${list.join('')}`);
    // An invisible character keeps clients from making links of their own.
    return hoverAt(brief, offset)?.markdown.replaceAll('\u2060', '').split('\n\n') ?? [];
  };
  const source = (n: number): string =>
    `**\\[${n}\\]** Title ${n}, May 1, 2021, Press. [https://example.org/${n}](<https://example.org/${n}>)`;

  it('shows every source that it takes in, wherever in it somebody points', () => {
    const all = [source(2), source(3), source(4)];
    for (const drawn of ['See [|2-4].', 'See [2-|4].', 'See [2|–4].', 'See |[4-2].']) assert.deepEqual(cards(drawn), all, drawn);
  });

  it('counts those beyond a handful, and tells which have no entry', () => {
    assert.deepEqual(cards('See [1|-9].'), [1, 2, 3, 4, 5].map(source).concat('and 4 more.'));
    assert.deepEqual(cards('See [8-1|0].'), [source(8), source(9), '**\\[10\\]** has no entry.']);
  });

  it('says of a number before the end of the list no more than that it has no entry', () => {
    assert.deepEqual(cards('See [|0].'), ['**\\[0\\]** has no entry.']);
    assert.deepEqual(cards('See [1|2].'), ['**\\[12\\]** has no entry: the list ends at 9.']);
  });

  it('shows one source of a group', () => {
    assert.equal(cards('See [1, |3].')[0], '**\\[3\\]** Title 3, May 1, 2021, Press.');
  });
});

/** What the card is about, then its lines. */
function lines(body: string): readonly string[] {
  const { brief, text, offset } = atWith(
    harbourReader,
    `# The harbour\n\nAnna Nowak\n\nDecember 2021\n\n## Summary\n\n${body}\n`,
  );
  const hover = hoverAt(brief, offset);
  return hover === undefined
    ? []
    : [text.slice(hover.span.start, hover.span.end), ...hover.markdown.split('\n').filter((line) => line !== '')];
}
