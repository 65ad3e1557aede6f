import assert from 'node:assert/strict';
import { storedGlossary, storeGlossary } from '../../server/src/core/glossary/stored.ts';
import { layersOver } from '../../server/src/core/glossary-check/layers-over.ts';
import { compileLists } from '../../server/src/core/matching/compile-lists.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** A team's file that is at odds with the bundled glossary in every way. */
const TEAM = `version: 1
actors:
  - { id: aleksandar-vucic, kind: person, name: Aleksandar Vučić, country: RS }
  - { id: nobody-known, hidden: true }
  - { id: xi-jinping, hidden: true }
  - id: rudolf
    kind: person
    name: ${'Ana Brnabić'.normalize('NFD')}
    aliases: [习近平, Huawei, „Fakt”, Xi Dada, PISM, MSZ]
    wrong: [Vucic Aleksandar]
    country: RS
    roles:
      - { title: President, of: Serbia, from: 2018-01-01, to: 2019-01-01, single: true }
      - { title: President, of: Republic of Serbia, from: 2015-01-01, to: 2016-01-01, single: true }
      - { title: President, of: RS, from: 2013-01-01, to: 2014-01-01, single: true }
      - { title: Leader, of: SNS, from: 2013-01-01, to: 2015-01-01, single: true }
      - { title: Leader, of: serbian-progressive-party, from: 2016-01-01, to: 2017-01-01, single: true }
      - { title: Director, of: Polish Institute of International Affairs, from: 2020-01-01, to: 2021-01-01, single: true }
      - { title: Duke, of: Nowhere At All, from: 2020-01-01, single: true }
  - { id: rudolf-too, kind: company, name: Huawei, country: CN }
`;

describe('a team’s glossary over a compiled one', () => {
  const bundled = bundledGlossary();
  const stored = storedGlossary(storeGlossary(bundled, compileLists(bundled)));
  const files = [{ file: 'team.glossary.yaml', layer: 'team' as const, text: TEAM }];

  it('is at odds with it as over one whose actors are all looked at', () => {
    const problems = layersOver(stored, files).problems;
    assert.deepEqual(problems, layersOver(bundled, files).problems);
    const codes = problems.map(({ code }) => code);
    for (const code of ['sharedIn', 'oneHolderIn', 'nothingToHide', 'unknownPlace'])
      assert.ok(
        codes.some((one) => one.endsWith(`.${code}`)),
        `${code} is not among ${codes.join(', ')}`,
      );
  });

  it('reads few of its actors', () => {
    const text = storeGlossary(bundled, compileLists(bundled));
    let read = 0;
    const glossary = storedGlossary({
      slice(start, end) {
        read += 1;
        return text.slice(start, end);
      },
    });
    const [file] = files;
    const small =
      'version: 1\nactors:\n  - { id: zorblax, kind: company, name: Zorblax Works, country: CN, aliases: [Zorblax] }\n';
    assert.deepEqual(layersOver(glossary, [{ ...file, file: 'a.glossary.yaml', layer: 'team', text: small }]).problems, []);
    assert.ok(read < 50, `${read} pieces were cut out of the text`);
  });
});
