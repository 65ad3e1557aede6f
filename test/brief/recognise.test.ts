import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/brief/read.ts';
import type { Circumstances, Recognition } from '../../server/src/core/brief/recognise.ts';

const reader = readerOf();

function says(
  title: string,
  text: string,
  by: Recognition['by'],
  brief = by !== 'nothing',
  circumstances: Partial<Circumstances> = {},
): void {
  it(title, () => {
    for (const ending of ['\n', '\r\n']) {
      assert.deepEqual(reader.read(text.replaceAll('\n', ending), circumstances).recognition, { brief, by });
    }
  });
}

const CAA = '## Summary\n\nText.\n\n## Key Findings\n\n1. One.\n';

describe('recognise: what says that a text is a brief', () => {
  says('front matter with a profile', '---\nbrief: caa\n---\n\nText.\n', 'front-matter');
  says('front matter that says true', '---\nbrief: true\n---\n\nText.\n', 'front-matter');
  says('a file name', 'Text.\n', 'file-name', true, { matchesFiles: true });
  says('a series label', 'CAA BRIEF\n\nText.\n', 'label');
  says('a series label as heading, with a number', '# CAA Brief no. 12/2021\n\nText.\n', 'label');
  says('a series label on the tenth line', `${'Line.\n\n'.repeat(9)}CAA BRIEF\n`, 'label');
  says('a series label behind front matter', '---\ntitle: A\n---\n\n**CAA BRIEF**\n', 'label');
  says('a series label behind a byte order mark', '\uFEFFCAA BRIEF\n\nText.\n', 'label');
  says('key findings and a summary', CAA, 'headings');
  says('key findings and conclusions', 'KEY FINDINGS\n\n1. One.\n\nCONCLUSIONS\n\nText.\n', 'headings');
  says('the same in Polish', '**Kluczowe wnioski**\n\n1. Jeden.\n\n**Wnioski**\n\nTekst.\n', 'headings');
  says('the user, who named it', 'Text.\n', 'named', true, { named: true });
});

describe('recognise: what goes before what', () => {
  says('front matter that denies it', `---\nbrief: false\n---\n\nCAA BRIEF\n\n${CAA}`, 'front-matter', false);
  says('front matter that denies it, before a file name', '---\nbrief: no\n---\n', 'front-matter', false, { matchesFiles: true });
  says('front matter before a file name', '---\nbrief: caa\n---\n', 'front-matter', true, { matchesFiles: true });
  says('a file name before a label', 'CAA BRIEF\n', 'file-name', true, { matchesFiles: true });
  says('a label before headings', `CAA BRIEF\n\n${CAA}`, 'label');
  says('the user before everything', '---\nbrief: false\n---\n', 'named', true, { named: true });
});

describe('recognise: what is no brief', () => {
  says('nothing', '', 'nothing');
  says(
    'a README',
    '# Tool\n\n## Installation\n\n```sh\nnpm i\n```\n\n## Usage\n\nSee [1].\n\n## References\n\n1. A page.\n',
    'nothing',
  );
  says(
    'a CHANGELOG',
    '# Changelog\n\n## [1.2.0] - 2021-12-14\n\n### Added\n\n- A thing [1].\n\n## [1.1.0]\n\n### Fixed\n\n- Notes\n',
    'nothing',
  );
  says(
    'a paper with summary and conclusions but no findings',
    '# Ports\n\n## Summary\n\nText [1].\n\n## Introduction\n\nText.\n\n## Conclusions\n\nText.\n\n## References\n\n[1] A book.\n',
    'nothing',
  );
  says('findings alone', '## Key Findings\n\n1. One.\n', 'nothing');
  says('a label in a sentence', 'This CAA BRIEF tells of ports.\n', 'nothing');
  says('a label on the eleventh line', `${'Line.\n\n'.repeat(10)}CAA BRIEF\n`, 'nothing');
  says('headings in code', '```\n## Summary\n\n## Key Findings\n```\n', 'nothing');
  says('headings in a comment', '<!--\n## Summary\n\n## Key Findings\n-->\n', 'nothing');
  says('front matter without the key', '---\ntitle: A brief\n---\n\nText.\n', 'nothing');
});
