import assert from 'node:assert/strict';
import {
  basesOf,
  type Configuration,
  configurationOf,
  filesMatcher,
  isAddress,
  placeOfText,
  readerOf,
  readSettings,
  rules,
} from '../../server/src/core/index.ts';

const RULES = rules.map(({ meta }) => meta.id);

/** The configuration of files, the lowest first; nothing may be wrong in them. */
function soundly(...texts: readonly string[]): Configuration {
  const { configuration, problems } = configurationOf(named(texts), RULES);
  assert.deepEqual(problems, []);
  return configuration;
}

/** What is wrong in one file, as `the text it stands at: the sentence`. */
function wrongIn(text: string): readonly string[] {
  return configurationOf(named([text]), RULES).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

function named(texts: readonly string[]): readonly { readonly file: string; readonly text: string }[] {
  return texts.map((text, index) => ({ file: `${index}.yaml`, text }));
}

const HARBOUR = `
profile:
  extends: caa
  name: harbour
  labels: [HARBOUR BRIEF]
  sections:
    - { role: summary, names: [In Short], words: 150 }
    - { role: findings }
    - { role: method, names: [How We Know], required: true }
    - { role: references }
  findings: { least: 2, most: 4 }
  words: 2500
  citations: { placement: after-punctuation }
  references: { dateStyle: day-month-year, urlLabel: "URL:", url: optional }
  acronyms: [TEU]
files: ["briefs/*.md"]
ignore: [drafts/**]
rules: { citation-order: error, reference-format: off, citation-placement: [warning, { placement: before-punctuation }] }
glossary: harbour.glossary.yaml
mode: publish
`;

describe('configuration', () => {
  it('of an empty file is none', () => assert.deepEqual(soundly('').levels, {}));

  it('has every key', () => {
    const { profile, files, ignore, levels, glossary, mode, origins } = soundly(HARBOUR);
    assert.equal(profile.name, 'harbour');
    assert.deepEqual(
      profile.sections.map(({ role, names, required, words }) => [role, names[0], required, words]),
      [
        ['summary', 'In Short', true, 150],
        ['findings', 'Key Findings', true, undefined],
        ['method', 'How We Know', true, undefined],
        ['references', 'References', true, undefined],
      ],
    );
    assert.deepEqual(profile.findingsRange, { least: 2, most: 4 });
    assert.equal(profile.words, 2500);
    assert.deepEqual(profile.references, {
      dateStyle: 'day-month-year',
      urlLabel: 'URL:',
      wantsUrl: false,
      own: { dateStyle: true, urlLabel: true },
    });
    assert.equal(profile.citationPlacement, 'before-punctuation', 'an option of a rule comes last');
    assert.ok(profile.commonAcronyms.includes('TEU') && profile.commonAcronyms.includes('NATO'));
    assert.deepEqual([files, ignore, glossary, mode], [['briefs/*.md'], ['drafts/**'], ['harbour.glossary.yaml'], 'publish']);
    assert.deepEqual(levels, { 'citation-order': 'error', 'reference-format': 'off', 'citation-placement': 'warning' });
    assert.equal(origins['rules.citation-order'], '0.yaml');
    assert.equal(origins['profile.words'], '0.yaml');
  });

  it('is read from JSON too', () => assert.equal(soundly('{\n\t"mode": "publish"\n}').mode, 'publish'));

  it('builds upon others, which it names', () => {
    assert.deepEqual(basesOf('extends: ../house.yaml'), ['../house.yaml']);
    assert.deepEqual(basesOf('extends: [a.yaml, b.json]'), ['a.yaml', 'b.json']);
    assert.deepEqual(basesOf('extends: {'), []);
    const { profile, levels, mode, origins } = soundly(HARBOUR, 'rules: { citation-order: hint }\nprofile: { words: 900 }');
    assert.deepEqual([profile.name, profile.words, mode], ['harbour', 900, 'publish']);
    assert.equal(levels['citation-order'], 'hint');
    assert.equal(levels['reference-format'], 'off');
    assert.deepEqual([origins['rules.citation-order'], origins['rules.reference-format']], ['1.yaml', '0.yaml']);
  });

  it('reads a brief of the house', () => {
    const { profile } = soundly(HARBOUR);
    const brief = readerOf({ profile }).read('HARBOUR BRIEF\n\n# Cranes\n\n## In Short\n\nText.\n\n## How We Know\n\nText.\n');
    assert.equal(brief.recognition.brief, true);
    assert.deepEqual(
      brief.sections.flatMap(({ roles }) => roles),
      ['summary', 'method'],
    );
  });

  it('says what is wrong, where it stands', () => {
    assert.deepEqual(wrongIn('rules:\n  citation-ordr: error\n'), [
      'citation-ordr: There is no rule `citation-ordr`. Did you mean "citation-order"?',
    ]);
    assert.deepEqual(wrongIn('rules: { citation-order: eror }'), [
      'eror: `citation-order` is one of off, hint, information, warning, error, but this is the text "eror". Did you mean "error"?',
    ]);
    assert.deepEqual(wrongIn('rules: { citation-order: [error, { most: 3 }] }'), [
      '{ most: 3 }: The rule `citation-order` has no options: write its level alone.',
    ]);
    assert.deepEqual(wrongIn('mod: publish'), ['mod: The configuration has no field `mod`. Did you mean "mode"?']);
    assert.deepEqual(wrongIn('profile: caaa'), [
      'caaa: There is no built-in profile "caaa": write `caa`, or a profile of your own as fields, with `name: caaa`. Did you mean "caa"?',
    ]);
    assert.deepEqual(wrongIn('profile: { findings: { least: 5, most: 2 } }'), ['2: `most` is 2, which is less than `least`, 5.']);
    assert.deepEqual(wrongIn('- a\n- b'), [
      '- a: The configuration consists of fields ($schema, extends, profile …), but this is a list.',
    ]);
    assert.equal(wrongIn('mode: [publish').length, 1);
  });

  it('keeps what is right beside what is wrong', () => {
    const { configuration } = configurationOf(
      named(['mod: x\nmode: publish\nrules: { nothing: error, citation-order: off }']),
      RULES,
    );
    assert.equal(configuration.mode, 'publish');
    assert.deepEqual(configuration.levels, { 'citation-order': 'off' });
  });

  it('takes an empty text, as it stands while somebody types, for not said', () => {
    for (const key of ['files', 'ignore', 'glossary']) {
      const { configuration, problems } = configurationOf(named([`${key}:\n  - ""\n`]), RULES);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [`\`${key}\` is empty: write something, or leave the field out.`],
      );
      assert.deepEqual([configuration.files, configuration.ignore, configuration.glossary], [undefined, [], []]);
    }
    assert.deepEqual(soundly('files: []').files, []);
    const text = 'glossary: ["", gone.yaml]';
    const { start, end } = placeOfText(text, 'glossary', 'gone.yaml');
    assert.equal(text.slice(start, end), 'gone.yaml');
  });

  it('has globs that fit nothing where they are none', () => {
    assert.equal(filesMatcher([''])('a.md'), false);
    assert.equal(filesMatcher(['', '*.md', 'x'.repeat(70_000)])('a.md'), true);
    assert.deepEqual(readSettings({ files: [''], glossary: { files: [' '] } }).files, []);
  });

  it('says where sections stand in each other’s way, and which role was meant', () => {
    const sections = (list: string): readonly string[] => wrongIn(`profile: { sections: [${list}] }`);
    assert.deepEqual(sections('{ role: summary, names: [In Short, Overview] }, { role: findings, names: [overview] }'), [
      'overview: "overview" is a name of another section too: a heading can be of one of them only.',
    ]);
    assert.deepEqual(sections('{ role: summary }, { role: method }, { role: summary, names: [Abstract] }'), [
      'summary: The role `summary` stands twice: write one section of this role, with all its names.',
    ]);
    assert.deepEqual(sections('{ role: sumary }'), ['sumary: There is no built-in role `sumary`. Did you mean "summary"?']);
    assert.deepEqual(sections('{ role: summary, names: [] }'), [
      '[]: `names` is empty: write at least one, or leave the field out.',
    ]);
    const { configuration } = configurationOf(
      named(['profile: { sections: [{ role: summary, names: [A] }, { role: summary, names: [B] }] }']),
      RULES,
    );
    assert.deepEqual(
      configuration.profile.sections.map(({ names }) => names[0]),
      ['A'],
    );
  });

  it('says in plain words what other programs have', () => {
    assert.deepEqual(
      wrongIn('rules: { reference-unused: warn, citation-order: info }').map((line) => line.split('. ').at(-1)),
      ['Did you mean "warning"?', 'Did you mean "information"?'],
    );
    assert.deepEqual(wrongIn('profile: tideway'), [
      'tideway: There is no built-in profile "tideway": write `caa`, or a profile of your own as fields, with `name: tideway`.',
    ]);
    assert.deepEqual(wrongIn('rules: { citation-range: [] }'), [
      '[]: `citation-range` takes a level, or a list of a level and options.',
    ]);
    assert.deepEqual(wrongIn('rules: *ours'), ['*ours: `*ours` repeats something, but nothing is named `&ours` before it.']);
    assert.match(wrongIn('mode: publish\n---\nmode: draft\n').join(), /A file is one document: take the line `---` away/);
    for (const text of ['{\n  // ours\n  "mode": "publish"\n}', '// ours\n{ "mode": "publish" }'])
      assert.deepEqual(wrongIn(text), [
        '// ours: A comment with // or /* cannot stand in JSON: take it away, or write YAML, where # begins a comment.',
      ]);
    assert.deepEqual(wrongIn('{ "extends": "https://example.org/a.yaml" }'), []);
    assert.ok(isAddress('https://example.org/a.yaml') && !isAddress('C:/a.yaml') && !isAddress('../a.yaml'));
  });
});
