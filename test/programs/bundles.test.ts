import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server-session.ts';

const BUNDLES = ['dist/server', 'dist/client'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
);

describe('the bundles', () => {
  it('are all that there are', () => {
    assert.deepEqual(BUNDLES.toSorted(), [
      'dist/client/browser.js',
      'dist/client/node.js',
      'dist/server/bin.js',
      'dist/server/browser.js',
      'dist/server/check-worker.js',
      'dist/server/node.js',
    ]);
  });

  for (const bundle of BUNDLES) {
    const text = readFileSync(join(ROOT, bundle), 'latin1');

    it(`${bundle} is ASCII, which is read faster`, () => assert.equal(text.search(/[^\0-\x7F]/), -1));

    it(`${bundle} makes no regular expression at every use`, () => {
      assert.deepEqual(text.match(/.{60}new RegExp\("[^"]*\\\\[pP]\{[^}]*\}/g) ?? [], []);
    });
  }

  it('of the command line have nothing of the protocol', () => {
    for (const bundle of ['dist/server/bin.js', 'dist/server/check-worker.js'])
      assert(!readFileSync(join(ROOT, bundle), 'latin1').includes('textDocument/didChange'), bundle);
  });
});

describe('the stored glossary', () => {
  it('is ASCII, so that an offset is the same in bytes and in units', () => {
    assert.equal(readFileSync(join(ROOT, 'dist/data/glossary.jsonl'), 'latin1').search(/[^\0-\x7F]/), -1);
  });
});
