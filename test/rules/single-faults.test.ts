import assert from 'node:assert/strict';
import { lint, type Mode, readerOf, rules } from '../../server/src/core/index.ts';
import { draw, readDrawing } from '../support/drawing.ts';

/** A brief in which nothing is wrong. Every mistake below is made in it once, and must be told once. */
const CLEAN = `CAA BRIEF

# Smart Meters in Selvania: Who Reads Them?

Nela Horak

14 March 2022

## Summary

Selvania has installed two million smart meters in four years. The meters save work and prevent theft, but their
readings pass through servers that a foreign supplier keeps, under a contract that parliament has never seen. This
brief describes how the contract came about, what it permits, and what the government can still change before the
second phase begins in 2023.

## Key Findings

1. The contract was awarded without a tender, after a visit of two days.
2. Readings are stored outside the country for up to ten years.
3. The regulator has neither the staff nor the right to inspect the servers.
4. The second phase can still be negotiated, since its price is not yet fixed.

## Introduction

Until 2017 meters in Selvania were read by hand, twice a year, and a fifth of the electricity was lost on the way [1].
The state utility, Selvania Power, therefore asked for a loan and bought meters that report every quarter of an hour.
The supplier, Norvik Grid, offered meters, servers and the loan in one package [2].

## How the Contract Came About

The minister of energy announced the purchase in May 2018, the day after he came home from the supplier's
headquarters. No other offer was heard. The auditors later called the procedure "unusual, but not unlawful" [3], and the
utility argued that no one else could have delivered in time.

Two deputies asked for the text of the contract. They were shown the cover.

## What the Meters Know

A reading every quarter of an hour tells when a household gets up, when it leaves and how many people it has [4]. The
law on statistics protects such data when the state collects them; it is silent on utilities. The regulator found the
gap in 2020, proposed an amendment, and was told to wait for the second phase [5].

Neighbouring countries chose another way: their meters are of the same make, but the servers stand at home and belong
to the network operators [6].

## Conclusions

The meters work, and nobody wants the old ones back. What is missing is a contract that can be read, servers that can
be inspected, and a term after which readings are deleted. All three can be had before the second phase is signed, and
none of them afterwards.

## References

1. Selvania Power, Annual Report 2017, April 9, 2018, Selvania Power. Online: https://power.example.org/report-2017
2. Ada Lind, One Package for Two Million Homes, June 2, 2018, The Meter. Online: https://meter.example.com/package
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart-meters
4. Tomas Reyl, What Fifteen Minutes Tell, January 12, 2020, Grid Studies. Online: https://grid.example.net/fifteen
5. Opinion on Metering Data, October 6, 2020, Energy Regulator. Online: https://regulator.example.org/opinion
6. Ada Lind, Servers at Home, February 1, 2022, The Meter. Online: https://meter.example.com/servers
`;

/** Another, in Polish, with front matter, cited by page. */
const CLEAN_IN_POLISH = `---
title: Inteligentne liczniki w Selwanii – kto je odczytuje?
author: Łucja Śliwa-Żuk
date: 14 marca 2022
---

## Streszczenie

Selwania zamontowała w cztery lata dwa miliony liczników. Odczyty trafiają na serwery, które utrzymuje zagraniczny dostawca,
na mocy umowy, jakiej parlament nigdy nie widział.

## Kluczowe wnioski

1. Umowę zawarto bez przetargu.
2. Odczyty przechowuje się za granicą do dziesięciu lat.
3. Regulator nie może skontrolować serwerów.

## Wprowadzenie

Do 2017 r. liczniki odczytywano ręcznie, a jedna piąta prądu ginęła po drodze [1, s. 15]. Dostawca, Norvik Grid (诺维克电网 ⚡),
zaoferował liczniki, serwery i kredyt w jednym pakiecie [2, s. 7–9].

## Jak doszło do umowy

Minister ogłosił zakup w maju [2018]. Kontrolerzy uznali tryb za „nietypowy, ale nie bezprawny” [3], a umowę zna się tylko
z prasy [1–3], choć dwaj posłowie [sic] prosili o jej tekst.

## Wnioski

Liczniki działają i nikt nie chce wracać do starych. Brakuje umowy, którą można przeczytać.

## Bibliografia

1. Selvania Power, Raport roczny 2017, 9 kwietnia 2018, Selvania Power. Online: https://power.example.org/raport-2017
2. Ada Lind, Jeden pakiet dla dwóch milionów domów, 2 czerwca 2018, The Meter. Online: https://meter.example.com/pakiet
3. Zakup liczników, 20 listopada 2019, Izba Obrachunkowa. Online: https://audyt.example.org/liczniki
`;

type Change = (text: string) => string;

/** The same text as converters and other hands write it. */
const SHAPES: Readonly<Record<string, Change>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'as converters write': (text) =>
    text
      .replace(/^#+ (.*)$/gm, (_, heading: string) => heading.toUpperCase())
      .replace(/^(\d\. )/gm, '- $1')
      .replace(/\[([\d;-]+)\]/g, '\\[$1\\]'),
  'bold, with parentheses': (text) => text.replace(/^#+ (.*)$/gm, '**$1**').replace(/^(\d)\. /gm, '$1) '),
  underlined: (text) => text.replace(/^# (.*)$/gm, '$1\n=====').replace(/^## (.*)$/gm, '$1\n-----'),
  'sections numbered': (text) => {
    let number = 0;
    return text.replace(/^## (.*)$/gm, (_, heading: string) => `### ${++number}. ${heading}:`);
  },
  'entries in brackets': (text) => text.replace(/^(\d)\. (.*(?:Online|20\d\d).*\n)/gm, '[$1] $2\n'),
  'bulleted entries that go on': (text) => text.replace(/^(\d\. .*) (Online.*)$/gm, '- $1\n  $2'),
};

const READER = readerOf();

describe('one mistake, one problem', () => {
  it('a clean brief has none, in either mode, in any shape', () => {
    for (const [shape, change] of Object.entries(SHAPES)) {
      for (const mode of ['draft', 'publish'] as const) assert.equal(drawn(change(CLEAN), mode), '', shape);
    }
  });

  it('a clean brief in Polish has none either', () => {
    for (const mode of ['draft', 'publish'] as const) assert.equal(drawn(CLEAN_IN_POLISH, mode), '');
  });

  // ── Citations ─────────────────────────────────────────────────────────────

  mistake('a citation that no entry answers', replace('without a tender', 'without a tender [99]'))`
1. The contract was awarded without a tender [99], after a visit of two days.
                                             ^^^^ citation-undefined: Citation [99] has no entry: the list ends at 6.
`;

  mistake('an entry deleted, its citation left', remove(/^3\. The Purchase.*\n/m))`
headquarters. No other offer was heard. The auditors later called the procedure "unusual, but not unlawful" [3], and the
                                                                                                            ^^^ citation-undefined: Citation [3] has no entry: the list goes from 2 to 4.
`;

  mistake('the first entry deleted, its citation left', remove(/^1\. Selvania Power, Annual.*\n/m))`
Until 2017 meters in Selvania were read by hand, twice a year, and a fifth of the electricity was lost on the way [1].
                                                                                                                  ^^^ citation-undefined: Citation [1] has no entry: the list begins at 2.
`;

  mistake('the last entry deleted, its citation left', remove(/^6\. Ada Lind.*\n/m))`
to the network operators [6].
                         ^^^ citation-undefined: Citation [6] has no entry: the list ends at 5.
`;

  mistake('two neighbouring citations changed over', swap('[3]', '[4]'))`
headquarters. No other offer was heard. The auditors later called the procedure "unusual, but not unlawful" [4], and the
                                                                                                            ^^^ citation-order: Citation [4] comes before the first citation of [3]: sources are numbered in the order in which the text cites them.
`;

  mistake('the first and the last citation changed over', swap('[1]', '[6]'))`
Until 2017 meters in Selvania were read by hand, twice a year, and a fifth of the electricity was lost on the way [6].
                                                                                                                  ^^^ citation-order: Citation [6] comes before the first citation of [1], [2], [3], [4] and [5]: sources are numbered in the order in which the text cites them.
`;

  mistake('a range that runs backwards', replace('afterwards.', 'afterwards [6-4].'))`
none of them afterwards [6-4].
                        ^^^^^ citation-range: The range [6-4] runs backwards: write [4-6].
`;

  mistake(
    'a range that runs backwards and is the only citation of its sources',
    all(
      replace('it has [4].', 'it has.'),
      replace('second phase [5].', 'second phase.'),
      replace('network operators [6].', 'network operators [6-4].'),
    ),
  )`
to the network operators [6-4].
                         ^^^^^ citation-range: The range [6-4] runs backwards: write [4-6].
`;

  mistake('a semicolon in a group', replace('afterwards.', 'afterwards [5;6].'))`
none of them afterwards [5;6].
                        ^^^^^ citation-range: The citation [5;6] cannot be read: write [5, 6].
`;

  // ── References ────────────────────────────────────────────────────────────

  mistake('a number twice', replace('\n4. Tomas', '\n3. Tomas'))`
3. Tomas Reyl, What Fifteen Minutes Tell, January 12, 2020, Grid Studies. Online: https://grid.example.net/fifteen
^ reference-duplicate-number: Two entries have the number 3: here 4 is expected.
`;

  mistake('the last number twice', replace('\n6. Ada', '\n5. Ada'))`
5. Ada Lind, Servers at Home, February 1, 2022, The Meter. Online: https://meter.example.com/servers
^ reference-duplicate-number: Two entries have the number 5: here 6 is expected.
`;

  mistake('the number of an entry further down', replace('\n3. The Purchase', '\n5. The Purchase'))`
5. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart-meters
^ reference-duplicate-number: Two entries have the number 5: here 3 is expected.
`;

  mistake('an entry deleted together with its citation', all(remove(/^3\. The Purchase.*\n/m), replace(' [3], and', ', and')))`
4. Tomas Reyl, What Fifteen Minutes Tell, January 12, 2020, Grid Studies. Online: https://grid.example.net/fifteen
^ reference-numbering: Entry 4 follows entry 2: 3 is missing from the list.
`;

  mistake(
    'counting from 0, in the text and in the list',
    renumber((number) => number - 1),
  )`
0. Selvania Power, Annual Report 2017, April 9, 2018, Selvania Power. Online: https://power.example.org/report-2017
^ reference-numbering: The list begins at 0 instead of 1.
`;

  mistake(
    'counting from 2, in the text and in the list',
    renumber((number) => number + 1),
  )`
2. Selvania Power, Annual Report 2017, April 9, 2018, Selvania Power. Online: https://power.example.org/report-2017
^ reference-numbering: The list begins at 2 instead of 1.
`;

  mistake('two neighbouring entries changed over', swap(/^2\. Ada.*\n/m, /^3\. The Purchase.*\n/m))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart-meters
^ reference-numbering: Entry 3 stands out of order: it is expected after entry 2.
`;

  mistake('an entry far from its place', move(/^5\. Opinion.*\n/m, '2. Ada'))`
5. Opinion on Metering Data, October 6, 2020, Energy Regulator. Online: https://regulator.example.org/opinion
^ reference-numbering: Entry 5 stands out of order: it is expected after entry 4.
`;

  mistake('an entry that nothing cites', replace('network operators [6].', 'network operators.'))`
6. Ada Lind, Servers at Home, February 1, 2022, The Meter. Online: https://meter.example.com/servers
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-unused: Nothing in the text cites entry 6.
`;

  mistake('an entry in the middle that nothing cites', replace('it has [4].', 'it has.'))`
4. Tomas Reyl, What Fifteen Minutes Tell, January 12, 2020, Grid Studies. Online: https://grid.example.net/fifteen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-unused: Nothing in the text cites entry 4.
`;

  mistake('the numbers of the list lost', changedAll(/^\d\. (?=.*Online)/gm, '- '))`
## References
   ^^^^^^^^^^ reference-list-missing: The text cites [1], [2], [3] and 3 more, but the entries under "References" have no numbers to find them by.
`;

  // ── Entries ───────────────────────────────────────────────────────────────

  mistake('a number twice in one place', replace('it has [4].', 'it has [4][4].'))`
A reading every quarter of an hour tells when a household gets up, when it leaves and how many people it has [4][4]. The
                                                                                                                ^^^ citation-repeated: [4] is cited twice in one place: once is enough.
`;

  mistake('a number that its range has already', replace('afterwards.', 'afterwards [4-6, 5].'))`
none of them afterwards [4-6, 5].
                              ^ citation-repeated: [5] is cited twice in one place: once is enough.
`;

  mistake(
    'a source that stands twice, by way of a newsletter',
    all(
      replace('afterwards.', 'afterwards [7].'),
      (text) =>
        `${text}7. Ada Lind, One Package for Two Million Homes, June 2, 2018, The Meter. Online: http://www.meter.example.com/package/?utm_source=mail\n`,
    ),
  )`
7. Ada Lind, One Package for Two Million Homes, June 2, 2018, The Meter. Online: http://www.meter.example.com/package/?utm_source=mail
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-duplicate-source: Entries 2 and 7 name the same source: their addresses lead to one page.
`;

  mistake(
    'an address copied into another entry',
    all(
      replace('https://meter.example.com/package', 'https://meter.example.com/one-package-for-all'),
      replace('https://meter.example.com/servers', 'https://meter.example.com/one-package-for-all'),
    ),
  )`
6. Ada Lind, Servers at Home, February 1, 2022, The Meter. Online: https://meter.example.com/one-package-for-all
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-duplicate-source: Entries 2 and 6 have one address under two titles: they are one source, or one of the addresses is wrong.
`;

  mistake('an address broken by a space', replace('org/smart-meters', 'org/smart meters'))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart meters
                                                                                                      ^^^^^^^^^^^^ reference-url: A space breaks the address, so it leads nowhere.
`;

  mistake('an address without its scheme', replace('https://audit', 'audit'))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: audit.example.org/smart-meters
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-url: The address should begin with https://.
`;

  mistake('an address cut short', replace('org/smart-meters', 'org/smart-…'))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart-…
                                                                                                            ^ reference-url: The address is cut short: … stands for a part of it.
`;

  mistake('an entry without its address', replace(' Online: https://audit.example.org/smart-meters', ''))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-missing-url: Entry 3 gives no address: the profile wants "Online:" and a URL at its end.
`;

  mistake('an entry without its date', replace('November 20, 2019, ', ''))`
3. The Purchase of Smart Meters, Court of Audit. Online: https://audit.example.org/smart-meters
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference-missing-date: Entry 3 gives no date.
`;

  mistake('the day before the month', replace('November 20, 2019', '20 November 2019'))`
3. The Purchase of Smart Meters, 20 November 2019, Court of Audit. Online: https://audit.example.org/smart-meters
                                 ^^^^^^^^^^^^^^^^ reference-date-style: The date 20 November 2019 is written in another way than the rest of the list: write November 20, 2019.
`;

  mistake('a date in numbers', replace('November 20, 2019', '20.11.2019'))`
3. The Purchase of Smart Meters, 20.11.2019, Court of Audit. Online: https://audit.example.org/smart-meters
                                 ^^^^^^^^^^ reference-date-style: The date 20.11.2019 is written in another way than the rest of the list: write November 20, 2019.
`;

  mistake('a date that its address contradicts', replace('org/smart-meters', 'org/2019/11/02/smart-meters'))`
3. The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/2019/11/02/smart-meters
                                 ^^^^^^^^^^^^^^^^^ reference-date-mismatch: The entry is dated November 20, 2019, but its address says November 2, 2019.
`;

  mistake(
    'a year mistyped, though the address has it right',
    all(replace('November 20, 2019', 'November 20, 2029'), replace('org/smart-meters', 'org/2019-11/20/smart-meters')),
  )`
3. The Purchase of Smart Meters, November 20, 2029, Court of Audit. Online: https://audit.example.org/2019-11/20/smart-meters
                                 ^^^^^^^^^^^^^^^^^ reference-date-mismatch: The entry is dated November 20, 2029, but its address says November 20, 2019.
`;

  mistake('an entry dated after the brief', replace('February 1, 2022', 'February 1, 2023'))`
6. Ada Lind, Servers at Home, February 1, 2023, The Meter. Online: https://meter.example.com/servers
                              ^^^^^^^^^^^^^^^^ reference-after-brief: Entry 6 is dated February 1, 2023, after the brief itself (14 March 2022).
`;

  mistake('a full stop behind the date', replace('November 20, 2019, Court', 'November 20, 2019. Court'))`
3. The Purchase of Smart Meters, November 20, 2019. Court of Audit. Online: https://audit.example.org/smart-meters
                                                  ^ reference-format: After the date a comma is expected, not a full stop.
`;

  mistake('a word before the source', replace('3. The Purchase', '3. See: The Purchase'))`
3. See: The Purchase of Smart Meters, November 20, 2019, Court of Audit. Online: https://audit.example.org/smart-meters
   ^^^^ reference-format: The entry begins with "See:": the author or the title is expected first.
`;

  // ── Sections ──────────────────────────────────────────────────────────────

  mistake('no summary', remove(section('Summary')))`
## Key Findings
   ^^^^^^^^^^^^ structure-missing-section: The section "Summary" is missing: it is expected before "Key Findings".
`;

  mistake('no findings', remove(section('Key Findings')))`
## Summary
   ^^^^^^^ structure-missing-section: The section "Key Findings" is missing: it is expected after "Summary".
`;

  mistake('no heading of the introduction', replace('## Introduction\n\n', ''))`
## Key Findings
   ^^^^^^^^^^^^ structure-missing-section: The section "Introduction" is missing: it is expected after "Key Findings".
`;

  mistake('no conclusions', remove(section('Conclusions')))`
## What the Meters Know
   ^^^^^^^^^^^^^^^^^^^^ structure-missing-section: The section "Conclusions" is missing: it is expected after "What the Meters Know".
`;

  mistake('the summary behind the findings', swap(section('Summary'), section('Key Findings')))`
## Key Findings
   ^^^^^^^^^^^^ structure-misplaced-section: The section "Key Findings" stands too early: it is expected after "Summary".
`;

  mistake('the summary at the end', move(section('Summary'), '## References'))`
## Summary
   ^^^^^^^ structure-misplaced-section: The section "Summary" stands too late: it is expected before "Key Findings".
`;

  mistake('the conclusions before the introduction', move(section('Conclusions'), '## Introduction'))`
## Conclusions
   ^^^^^^^^^^^ structure-misplaced-section: The section "Conclusions" stands too early: it is expected after "Introduction".
`;

  mistake(
    'the references before the conclusions',
    all((text) => `${text}\n`, move(section('References'), '## Conclusions')),
  )`
## References
   ^^^^^^^^^^ structure-misplaced-section: The section "References" stands too early: it is expected after "Conclusions".
`;

  mistake(
    'the conclusions twice',
    changed(section('Conclusions'), (all) => all + all),
  )`
## Conclusions
   ^^^^^^^^^^^ structure-duplicate-section: The section "Conclusions" stands twice.
`;

  mistake(
    'the summary again under another name',
    changed(section('Summary'), (all) => all + all.replace('Summary', 'Abstract')),
  )`
## Abstract
   ^^^^^^^^ structure-duplicate-section: The sections "Summary" and "Abstract" are the same part of the brief.
`;

  for (const name of ['Summary', 'Key Findings', 'Conclusions']) {
    mistake(
      `nothing under "${name}"`,
      changed(section(name), () => `## ${name}\n\n`),
    )`
## ${name}
   ${'^'.repeat(name.length)} structure-empty-section: There is no text under the heading "${name}".
`;
  }

  mistake('a thematic section without text', replace('## What the Meters Know', '## The Price\n\n## What the Meters Know'))`
## The Price
   ^^^^^^^^^ structure-empty-section: There is no text under the heading "The Price".
`;

  mistake('bullets for findings', changedAll(/^\d\. (?!.*Online)/gm, '- '))`
## Key Findings
   ^^^^^^^^^^^^ structure-findings-list: The findings under "Key Findings" are not a numbered list: begin each with 1., 2., 3. …
`;

  mistake(
    'a number of the findings left out',
    all(replace('3. The regulator', '4. The regulator'), replace('4. The second phase', '5. The second phase')),
  )`
4. The regulator has neither the staff nor the right to inspect the servers.
^ structure-findings-numbering: Finding 4 should be number 3: findings are numbered 1, 2, 3 …
`;

  mistake('a finding deleted', remove(/^1\. The contract.*\n/m))`
2. Readings are stored outside the country for up to ten years.
^ structure-findings-numbering: Finding 2 should be number 1: findings are numbered 1, 2, 3 …
`;

  // ── Head ──────────────────────────────────────────────────────────────────

  mistake('no title', replace('# Smart Meters in Selvania: Who Reads Them?\n\n', ''))`
CAA BRIEF
^^^^^^^^^ structure-missing-title: The brief has no title: write it above the author and the date, or as \`title\` in the front matter.
`;

  mistake('no title, and a byline', replace('# Smart Meters in Selvania: Who Reads Them?\n\nNela', 'By Nela'))`
CAA BRIEF
^^^^^^^^^ structure-missing-title: The brief has no title: write it above the author and the date, or as \`title\` in the front matter.
`;

  mistake('no author', replace('Nela Horak\n\n', ''))`
# Smart Meters in Selvania: Who Reads Them?
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure-missing-author: The brief names no author: write the name on a line of its own under the title, or as \`author\` in the front matter.
`;

  mistake('no date', replace('14 March 2022\n\n', ''))`
# Smart Meters in Selvania: Who Reads Them?
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure-missing-date: The brief has no date, so nobody can tell who held which office: write it under the author ("December 2021"), or as \`date\` in the front matter.
`;
});

/**
 * A test that the change to the clean brief gives the one problem that is drawn (only the lines that have one are),
 * and that the same rule, alone, finds it in every shape of the text.
 */
function mistake(
  title: string,
  change: Change,
  options: { readonly fault?: string } = {},
): (drawing: TemplateStringsArray, ...names: string[]) => void {
  return (template, ...names) => {
    const declare = options.fault === undefined ? it : it.skip;
    declare(title, () => {
      const { canonical } = readDrawing(
        String.raw(template, ...names)
          .replaceAll('\\`', '`')
          .trim(),
      );
      const text = change(CLEAN);
      assert.notEqual(text, CLEAN);
      assert.equal(drawn(text, 'draft'), canonical, 'Something else is reported.');
      const [rule] = problemsIn(text, 'publish').map((problem) => problem.rule);
      for (const [shape, reshape] of Object.entries(SHAPES)) {
        assert.deepEqual(
          problemsIn(reshape(text), 'publish').map((problem) => problem.rule),
          [rule],
          shape,
        );
      }
    });
  };
}

function problemsIn(text: string, mode: Mode): ReturnType<typeof lint> {
  // What a converter writes is said to be converted, and that is no mistake in it.
  return lint(READER.read(text), rules, { mode, levels: { 'structure-converted-text': 'off' } });
}

function drawn(text: string, mode: Mode): string {
  return draw(
    text,
    problemsIn(text, mode).map(({ rule, message, span }) => ({ span, message: `${rule}: ${message}` })),
    'marked',
  );
}

// ── Changes ─────────────────────────────────────────────────────────────────

function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((before, change) => change(before), text);
}

/** Replaces what stands in the text exactly once; anything else is a mistake of the test. */
function replace(old: string, fresh: string): Change {
  return (text) => {
    assert.equal(text.split(old).length, 2, `"${old}" does not stand in the text exactly once.`);
    return text.replace(old, () => fresh);
  };
}

function changed(part: RegExp, change: Change): Change {
  return (text) => {
    assert.match(text, part);
    return text.replace(part, change);
  };
}

function changedAll(part: RegExp, fresh: string): Change {
  return (text) => text.replace(part, fresh);
}

function remove(part: RegExp): Change {
  return changed(part, () => '');
}

function swap(first: string | RegExp, second: string | RegExp): Change {
  return (text) => {
    const [one, other] = [found(text, first), found(text, second)];
    return text
      .replace(one, '\0')
      .replace(other, () => one)
      .replace('\0', () => other);
  };
}

function move(part: RegExp, before: string): Change {
  return (text) => {
    const moved = found(text, part);
    return text.replace(moved, '').replace(before, () => moved + before);
  };
}

/** Every citation and every entry gets another number. */
function renumber(number: (old: number) => number): Change {
  return (text) =>
    text
      .replace(/\[(\d)\]/g, (_, digits: string) => `[${number(Number(digits))}]`)
      .replace(/^(\d)(?=\. .*Online)/gm, (digits) => String(number(Number(digits))));
}

/** A section from its heading to the next. */
function section(name: string): RegExp {
  return new RegExp(`^## ${name}\\n(?:(?!## ).*\\n?)*`, 'm');
}

function found(text: string, part: string | RegExp): string {
  const match = typeof part === 'string' ? (text.includes(part) ? part : undefined) : part.exec(text)?.[0];
  assert.ok(match, `${part} does not stand in the text.`);
  return match;
}
