import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Glossary, layered, layersOver, readCountries, readGlossary } from '../../server/src/core/index.ts';
import { checkGlossary } from '../support/check-glossary.ts';

const countries = readCountries({ countries: [{ code: 'RS', name: 'Serbia' }] });
const none: Glossary = { actors: [], countries };
const below = layered(
  [
    readGlossary(
      {
        version: 1,
        actors: [
          { id: 'mup', kind: 'ministry', name: 'Ministry of the Interior', acronym: 'MUP', country: 'RS' },
          {
            id: 'ana-horvat',
            kind: 'person',
            name: 'Ana Horvat',
            roles: [{ title: 'President', of: 'Serbia', from: '2010-05-01', to: '2014-05-01', single: true }],
          },
        ],
      },
      'bundled',
    ),
  ],
  countries,
);

describe('glossary: what is wrong in an entry', () => {
  it('finds nothing in a good one', () => {
    checkGlossary(
      `
  - id: jovan-lukic
    kind: person
    name: Jovan Lukić
    family: Lukić
    country: RS
    native: { sr-Cyrl: Јован Лукић, sr-Latn: Jovan Lukić }
    aliases: [Jovan T. Lukić]
    generic: [the minister]
    wrong: [Jovan Lukich]
    born: 1961
    died: 2020-02-29
    summary: A politician.
    sources: [https://www.example.org/lukić?a=b#c, "http://пример.срб/"]
    wikidata: Q12
    roles:
      - { title: President, as: [Head of State], of: Serbia, from: 2014-05-01, to: 2015, single: true }
      - { title: Minister, of: RS, seat: MUP, from: 2016-01, to: 2016-01-20 }
      - { title: Speaker, of: mup, to: 2020 }
  - id: mup
    hidden: true`,
      { below },
    );
  });

  it('suggests the field and the kind that are meant', () => {
    checkGlossary(
      `
  - id: a
    kind: goverment
          ^^^^^^^^^ "goverment" is no kind of actor. Did you mean "government"?
    name: A
    alias: [B]
    ^^^^^ An actor has no field \`alias\`. Did you mean "aliases"?
    roles:
      - { title: Mayor, of: Serbia, form: 2010, to: 2011 }
                                    ^^^^ A role has no field \`form\`. Did you mean "from"?`,
      { below: none },
    );
  });

  it('says which field is missing, where', () => {
    checkGlossary(
      `
  - kind: person
    ^^^^^^^^^^^^ An actor needs an \`id\`: a permanent short name such as aleksandar-vucic.
    name: A
  - id: b
    ^^^^^ Actor b needs a \`kind\`, such as person, ministry or company.
    ^^^^^ Actor b needs a \`name\`: the form that a brief should write.
  - id: c
    kind: person
    name: C
    roles:
      - { title: Mayor, of: Serbia, from: 2010 }
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A role needs its end: \`to\`, the last day in office, or \`asOf\`, when it was last known to be held.
      - { to: 2010 }
        ^^^^^^^^^^^^ A role needs a \`title\`, such as Prime Minister.
        ^^^^^^^^^^^^ A role needs an \`of\`: the country or the organisation whose office it is.`,
      { below: none },
    );
  });

  it('tells values of the wrong sort what they should be', () => {
    checkGlossary(
      `
  - id: Not An Id
        ^^^^^^^^^ "Not An Id" is no id: write small letters, digits and single hyphens, such as aleksandar-vucic.
    kind: company
    name: 360
          ^^^ \`name\` is a text: put 360 in quotes, "360".
    aliases: B
             ^ \`aliases\` is a list, with square brackets or a hyphen before each item, but this is the text "B".
    family: " C"
            ^^^^ \`family\` has spaces before or after the name, or runs over several lines: write "C".
    acronym:
    ^^^^^^^ \`acronym\` is empty: write something, or leave the field out.
    country: Serbia
             ^^^^^^ "Serbia" is no code of a country: write two capital letters, such as RS or CN, or EU.
    native: { cyrillic: Д }
              ^^^^^^^^ "cyrillic" is no language: write a tag such as zh, zh-Hant, sr-Cyrl, ru or pl.
    founded: May 2010
             ^^^^^^^^ \`founded\` is a date, such as 2014-04-27, 2014-04 or 2014, but this is the text "May 2010".
    sources: [www.example.org]
              ^^^^^^^^^^^^^^^ "www.example.org" is no web address: a source begins with https:// or http:// and has no spaces.
    wikidata: 12
              ^^ \`wikidata\` is a text: put 12 in quotes, "12".
    hidden: maybe
            ^^^^^ \`hidden\` is true or false, but this is the text "maybe".
  - text
    ^^^^ An actor consists of fields (id, kind, name …), but this is the text "text".`,
      { below: none },
    );
  });

  it('knows the calendar', () => {
    checkGlossary(`
  - id: a
    kind: person
    name: A
    born: 2021-02-30
          ^^^^^^^^^^ The calendar has no day 2021-02-30.
    died: 2020-02-29`);
  });

  it('finds lives and offices that end before they begin', () => {
    checkGlossary(
      `
  - id: a
    kind: person
    name: A
    born: 1950-05
    died: 2010
    roles:
      - { title: Mayor, of: Serbia, from: 2000-03, to: 2000-02 }
                                                       ^^^^^^^ \`to\` (2000-02) is before \`from\` (2000-03).
      - { title: Mayor, of: Serbia, from: 2000-03, to: 2000 }
      - { title: Mayor, of: Serbia, from: 1949, to: 2011-01-01 }
                                          ^^^^ 1949 is before the birth of the actor (1950-05).
                                                    ^^^^^^^^^^ 2011-01-01 is after the death of the actor (2010).
      - { title: Mayor, of: Serbia, asOf: 2009 }
                                          ^^^^ The actor died (2010), so the office is no longer held: write \`to\`, its last day.
  - id: b
    kind: company
    name: B
    founded: 2001
    dissolved: 2000-12-31
               ^^^^^^^^^^ \`dissolved\` (2000-12-31) is before \`founded\` (2001).`,
      { below: none },
    );
  });

  it('knows the codes of countries', () => {
    checkGlossary(`
  - { id: a, kind: other, name: A, country: UK }
                                            ^^ There is no country UK in ISO 3166-1. Did you mean GB?
  - { id: b, kind: other, name: B, country: ZZ }
                                            ^^ There is no country ZZ in ISO 3166-1.
  - { id: c, kind: other, name: C, country: XK }
  - { id: d, kind: other, name: D, country: EU }
  - { id: e, kind: other, name: E, country: NO }`);
  });

  it('wants addresses that somebody could open', () => {
    checkGlossary(`
  - id: a
    kind: other
    name: A
    sources: [https://intranet/page, https://www.example.org/long…, https://www.example.org:8080/]
              ^^^^^^^^^^^^^^^^^^^^^ "https://intranet/page" has no host that could answer: write the whole web address.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://www.example.org/long…" is cut short: write the whole web address.`);
  });

  it('wants sources of what is bundled', () => {
    checkGlossary(
      `
  - id: a
    ^^^^^ An actor of the bundled glossary needs \`sources\`, where its facts can be checked.
    kind: other
    name: A`,
      { layer: 'bundled' },
    );
  });

  it('finds an acronym that is a word', () => {
    checkGlossary(`
  - id: a
    kind: other
    name: A
    acronym: PGNiG
  - id: b
    kind: party
    name: B
    foreign: { pl: { name: C, acronym: Niemcy } }
                                       ^^^^^^ (warning) "Niemcy" is written like a word, not like an acronym: it belongs under \`aliases\`.`);
  });

  it('finds a name that is listed twice', () => {
    checkGlossary(`
  - id: a
    kind: other
    name: A
    acronym: NATO
    aliases: [B, A, B]
                 ^ "A" stands in \`name\` and in \`aliases\`: keep one of them.
                    ^ "B" stands twice in \`aliases\`: keep one of them.
    wrong: [B]
            ^ "B" stands in \`aliases\` and in \`wrong\`: keep one of them.
    foreign: { pl: { name: A, acronym: NATO, aliases: [A] } }
                                                       ^ "A" stands in \`name\` and in \`aliases\`: keep one of them.`);
  });
});

describe('glossary: what is wrong between entries', () => {
  it('finds a name of two actors, in any field', () => {
    checkGlossary(`
  - id: a
    kind: ministry
    name: Ministry
    acronym: MM
    native: { zh: 部 }
    generic: [Office]
  - id: b
    kind: ministry
    name: Second
    aliases: [Ministry]
              ^^^^^^^^ "Ministry" is a name of a too. If both are called so, write it under \`generic\` in both entries instead; else take it out of one.
    wrong: [MM]
            ^^ "MM" is a name of a too. If both are called so, write it under \`generic\` in both entries instead; else take it out of one.
    foreign: { ja: { name: 部 } }
                           ^ "部" is a name of a too. If both are called so, write it under \`generic\` in both entries instead; else take it out of one.
    generic: [Office]`);
  });

  it('tells how to replace an entry of a lower layer, and lets an override have its names', () => {
    checkGlossary(
      `
  - id: interior
    kind: ministry
    name: Ministry of the Interior
          ^^^^^^^^^^^^^^^^^^^^^^^^ "Ministry of the Interior" is a name of mup too (bundled glossary). If this is the same actor, write \`id: mup\` to replace that entry; if not, write the name under \`generic\`.`,
      { below },
    );
    checkGlossary('  - { id: mup, kind: ministry, name: Ministry of the Interior, acronym: MUP }', { below });
    checkGlossary('  - { id: mup, hidden: true }\n  - { id: interior, kind: ministry, name: Ministry of the Interior }', {
      below,
    });
  });

  it('finds an id that stands twice', () => {
    checkGlossary(`
  - { id: a, kind: other, name: A }
  - { id: a, kind: other, name: B }
          ^ There is another entry with the id a: an id is one entry's alone.`);
  });

  it('finds hidden entries that nobody has', () => {
    checkGlossary(
      `
  - { id: ana-horwat, hidden: true }
          ^^^^^^^^^^ No glossary below this one has an entry ana-horwat, so there is nothing to hide. Did you mean "ana-horvat"?
  - { id: mup, hidden: true }`,
      { below },
    );
  });

  it('finds two holders of one office, as far as dates are certain', () => {
    checkGlossary(
      `
  - id: a
    kind: person
    name: A
    roles: [{ title: President, of: RS, from: 2014-04-01, to: 2016-06, single: true }]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ President, RS has one holder at a time, but ana-horvat (bundled glossary) holds it from 2010-05-01 to 2014-05-01 and a from 2014-04-01 to 2016-06: correct the dates, or write \`to\` where an office has ended.
  - id: b
    kind: person
    name: B
    roles:
      - { title: President, of: Serbia, from: 2016-06, to: 2017-05-31, single: true }
      - { title: President, of: Serbia, from: 2017-05-31, asOf: 2020, single: true }
  - id: c
    kind: person
    name: C
    roles:
      - { title: President, of: Serbia, from: 2021, asOf: 2022, single: true }
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ President, Serbia has one holder at a time, but b holds it since 2017-05-31 and c since 2021: correct the dates, or write \`to\` where an office has ended.
      - { title: Deputy, of: Serbia, from: 2010, asOf: 2022 }
  - id: d
    kind: person
    name: D
    roles:
      - { title: Deputy, of: Serbia, from: 2010, asOf: 2022 }
      - { title: President, of: MUP, from: 2010, asOf: 2022, single: true }`,
      { below },
    );
  });

  it('warns of names and titles that are markup, and of names that are words, countries or nothing', () => {
    checkGlossary(
      `
  - id: a
    kind: person
    name: Bob Tables
    aliases: ["Bob ![x](https://example.org/p.png) Tables", the, Serbia, "***", harbour, 16+1]
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (warning) "Bob ![x](https://example.org/p.png) Tables" has a "[" in it, which Markdown would take for markup: it is not used as a name.
                                                            ^^^ (warning) "the" is a word like any other: wherever it stands in a brief, this actor would be meant.
                                                                 ^^^^^^ (warning) "Serbia" is the name of a country: wherever a brief has it, this actor would be meant.
                                                                         ^^^^^ (warning) "***" has a "*" in it, which Markdown would take for markup: it is not used as a name.
                                                                         ^^^^^ (warning) "***" has neither a letter nor a digit: no text can name anybody so.
                                                                                ^^^^^^^ (warning) "harbour" is a word like any other: wherever it stands in a brief, this actor would be meant.
    acronym: word
             ^^^^ (warning) "word" is written like a word, not like an acronym: it belongs under \`aliases\`.
    roles: [{ title: <b>Mayor</b>, of: Serbia, to: 2010 }]
                     ^^^^^^^^^^^^ (warning) "<b>Mayor</b>" has a "<" in it, which Markdown would take for markup.
  - id: b
    kind: person
    name: Evil [Click](command:x) Name
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (warning) "Evil [Click](command:x) Name" has a "[" in it, which Markdown would take for markup: it is not used as a name.`,
      { below },
    );
  });

  it('wants to know whose office it is, of a team less than of the bundled glossary', () => {
    const entries = (severity: string): string => `
  - id: a
    kind: person
    name: A
    sources: [https://www.example.org/]
    roles:
      - { title: Envoy, of: Sebria, seat: Atlantis Council, to: 2010 }
                            ^^^^^^ ${severity}"Sebria" is neither a country nor an actor that the glossary knows. Did you mean "Serbia"?
                                          ^^^^^^^^^^^^^^^^ ${severity}"Atlantis Council" is neither a country nor an actor that the glossary knows. Write the name of a country, or the name or id of an actor.`;
    checkGlossary(entries('(warning) '), { below });
    checkGlossary(entries(''), { below: none, layer: 'bundled' });
  });
});

describe('glossary: layers of files', () => {
  const good = 'version: 1\nactors:\n  - { id: a, kind: other, name: A }\n';

  it('keeps what is right beside what is wrong', () => {
    const { glossary, problems } = layersOver(below, [
      { file: 'one.glossary.yaml', layer: 'workspace', text: `${good}  - { id: b, kind: othr, name: B }\n  - [1]\n` },
      { file: 'two.glossary.yaml', layer: 'team', text: 'version: 1\nactors:\n  - { id: mup, hidden: true }\n   - x: [\n' },
      {
        file: 'three.glossary.json',
        layer: 'team',
        text: '{ "version": 1,\n\t"actors": [{ "id": "c", "kind": "other", "name": "C" }] }',
      },
      { file: 'four.glossary.yaml', layer: 'team', text: '' },
    ]);
    assert.deepEqual(
      glossary.actors.map(({ id, layer }) => `${id} ${layer}`),
      ['ana-horvat bundled', 'c team', 'a workspace'],
    );
    assert.deepEqual(
      [...new Set(problems.map(({ file }) => file))],
      ['one.glossary.yaml', 'two.glossary.yaml', 'four.glossary.yaml'],
    );
  });

  it('lets the higher layer win, whatever the order of the files', () => {
    const texts = [
      { file: 'w', layer: 'workspace', text: good.replace('name: A', 'name: W') },
      { file: 't', layer: 'team', text: good.replace('name: A', 'name: T') },
    ] as const;
    for (const order of [texts, texts.toReversed()])
      assert.equal(layersOver(below, order).glossary.actors.find(({ id }) => id === 'a')?.name, 'W');
  });

  it('compares the files of one layer', () => {
    const { problems } = layersOver(none, [
      { file: 'one.glossary.yaml', layer: 'team', text: good },
      { file: 'two.glossary.yaml', layer: 'team', text: good },
      { file: 'three.glossary.yaml', layer: 'workspace', text: good },
    ]);
    assert.deepEqual(
      problems.map(({ file, message }) => `${file}: ${message}`),
      [
        "one.glossary.yaml: There is another entry with the id a (two.glossary.yaml): an id is one entry's alone.",
        "two.glossary.yaml: There is another entry with the id a (one.glossary.yaml): an id is one entry's alone.",
      ],
    );
    assert.deepEqual(
      problems.map(({ code, related }) => [code, related.map(({ file, span }) => `${file} ${good.slice(span.start, span.end)}`)]),
      [
        ['glossary.sameIdIn', ['two.glossary.yaml a']],
        ['glossary.sameIdIn', ['one.glossary.yaml a']],
      ],
    );
  });

  it('takes whatever comes', () => {
    const field = fc.constantFrom(
      'id',
      'kind',
      'name',
      'aliases',
      'wrong',
      'native',
      'foreign',
      'roles',
      'born',
      'died',
      'sources',
      'country',
      'hidden',
    );
    const role = fc.dictionary(
      fc.constantFrom('title', 'of', 'seat', 'from', 'to', 'asOf', 'single'),
      fc.oneof(fc.jsonValue(), fc.constant('2010')),
    );
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('person', 'a', '__proto__', 'constructor', true), fc.array(role));
    const actor = fc.oneof(fc.dictionary(field, value), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(actor), fc.array(actor), (some, others) => {
        const texts = [some, others].map((actors, index) => {
          return {
            file: `${index}`,
            layer: index === 0 ? 'bundled' : 'team',
            text: JSON.stringify({ version: 1, actors }),
          } as const;
        });
        for (const { span, file } of layersOver(below, texts).problems)
          assert.ok(span.start >= 0 && span.end >= span.start && span.end <= (texts[Number(file)]?.text.length ?? 0));
      }),
      { numRuns: 60 },
    );
  });
});
