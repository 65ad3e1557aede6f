import assert from 'node:assert/strict';
import { brief, type Workplace, workplace } from './workplace.ts';

/** Letters that Windows-1250 and ISO-8859-2 have in the same places. */
const POLISH: Readonly<Record<string, number>> = { ł: 0xb3, ó: 0xf3, ż: 0xbf, ę: 0xea, ć: 0xe6 };

const inOldPolish = (text: string): Buffer => Buffer.from(Array.from(text, (char) => POLISH[char] ?? char.charCodeAt(0)));

/** The first line that is not UTF-8 is the 11th. */
const OLD = inOldPolish(brief('główną, żółć [1]'));
const BINARY = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
const COMMANDS = [
  ['check'],
  ['check', '--fix'],
  ['fix', '--diff'],
  ['clean', '--diff'],
  ['actors'],
  ['report'],
  ['links', '--no-cache'],
];

describe('command line: files that are not UTF-8', () => {
  let work: Workplace;
  before(() => {
    work = workplace();
    work.write('named/old.md', OLD);
    work.write('named/program.md', BINARY);
    work.write('briefs/old.md', OLD);
    work.write('briefs/program.brief.md', BINARY);
    work.write('briefs/notes.md', inOldPolish('Notatki: żółć.\n'));
    work.write('briefs/clean.md', brief());
  });
  after(() => work.remove());

  const OLD_WORDS = 'cannot be read: it is not UTF-8 (line 11 is the first that is not); save it as UTF-8.';

  for (const command of COMMANDS) {
    it(`${command.join(' ')} says so of those that are named`, () => {
      const old = work.run([...command, 'named/old.md']);
      assert.deepEqual([old.stdout, old.stderr, old.status], ['', `policy-brief: named/old.md: ${OLD_WORDS}\n`, 2]);
      const binary = work.run([...command, 'named/program.md']);
      const words = 'policy-brief: named/program.md: cannot be read: it is no text file.\n';
      assert.deepEqual([binary.stdout, binary.stderr, binary.status], ['', words, 2]);
    });
  }

  it('of a folder, briefs are missed, what is no text is passed over, and what is no brief is nothing to speak of', () => {
    for (const command of [['check'], ['actors']]) {
      const { stdout, stderr, status } = work.run([...command, 'briefs']);
      assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
        `policy-brief: briefs/old.md: ${OLD_WORDS}`,
        'policy-brief: briefs/program.brief.md: is passed over: it is no text file.',
      ]);
      assert.match(stdout, /1 brief checked|briefs\/clean\.md/);
      assert.equal(status, 2);
    }
    work.write('others/program.md', BINARY);
    work.write('others/clean.md', brief());
    const { stderr, status } = work.run(['check', 'others', '--cache']);
    assert.deepEqual([stderr, status], ['policy-brief: others/program.md: is passed over: it is no text file.\n', 0]);
    assert.equal(work.run(['check', 'others', '--cache']).stderr, stderr, 'the cache forgets no note');
  });

  it('--fix changes nothing in them', () => {
    work.write('fixed/old.md', OLD);
    assert.equal(work.run(['fix', '--write', 'fixed/old.md']).status, 2);
    assert.equal(work.read('fixed/old.md'), OLD.toString('utf8'));
  });

  it('standard input, glossaries and configurations are judged alike', () => {
    assert.match(
      work.run(['check', '-'], { input: OLD }).stderr,
      /^policy-brief: standard-input\.brief\.md: cannot be read: it is not UTF-8/,
    );
    work.write('house/.policy-brief.yaml', inOldPolish('profile: { name: żółć }\n'));
    work.write('house/clean.md', brief());
    const { stderr, status } = work.run(['check', 'house']);
    assert.match(stderr, /house\/\.policy-brief\.yaml cannot be read: it is not UTF-8 \(line 1 /);
    assert.equal(status, 2);
    work.write('names/our.glossary.yaml', inOldPolish('version: 1\nactors: []\n# żółć\n'));
    const names = work.run(['glossary', 'check', 'names']);
    assert.deepEqual(
      [names.stderr, names.status],
      [
        'policy-brief: names/our.glossary.yaml: cannot be read: it is not UTF-8 (line 3 is the first that is not); save it as UTF-8.\n',
        2,
      ],
    );
    work.write('names/our.glossary.yaml', 'version: 1\nactors: []\n');
  });

  it('Cyrillic in Windows-1251 is a text too, and a stray control character makes no program of one', () => {
    work.write('cyrillic.md', Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 20 === 0 ? 32 : 0xc0 + (i % 60)))));
    assert.match(work.run(['check', 'cyrillic.md']).stderr, /it is not UTF-8/);
    work.write('stray.md', brief('with\u0000 \u0001 [1]'));
    assert.equal(work.run(['check', 'stray.md']).stderr, '');
    work.write('utf16.md', Buffer.from(brief(), 'utf16le'));
    assert.match(work.run(['check', 'utf16.md']).stderr, /it is no text file/);
  });
});
