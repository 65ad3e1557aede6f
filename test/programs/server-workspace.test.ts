import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { type Session, startSession } from './server-session.ts';

const BRIEF = `---
brief: caa
title: The harbour
author: Nina Berg
date: 2021-12
---

## Summary

Zdenka Marković praised it [1], and so did Zdenka Markovic [9].

## Key Findings

1. One [1].
2. Two.
3. Three.

## Introduction

Text.

## Conclusions

Text.

## References

1. Nina Berg, The Port, May 1, 2020, Sea Weekly. Online: https://sea.example.org/port
`;

const GLOSSARY = `version: 1
actors:
  - id: zdenka-markovic
    kind: person
    name: Zdenka Marković
    family: Marković
    country: RS
    roles:
      - { title: Mayor, of: Serbia, from: 2020, asOf: 2022 }
    sources: [https://example.org/]
`;

describe('server: a workspace', () => {
  let folder: string;
  let session: Session;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief-łódź '));
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'one.brief.md'), BRIEF);
    writeFileSync(join(folder, 'drafts/two.md'), BRIEF);
    writeFileSync(join(folder, 'README.md'), '# Notes [9]\n');
    writeFileSync(join(folder, 'team.glossary.yaml'), GLOSSARY);
    session = await startSession(undefined, undefined, pathToFileURL(folder).href);
  });
  after(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const pull = (previous: readonly { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> =>
    session.connection.sendRequest('workspace/diagnostic', { previousResultIds: previous });
  const codes = (report: WorkspaceDiagnosticReport): Readonly<Record<string, readonly unknown[] | string>> =>
    Object.fromEntries(
      report.items.map((item) => [
        decodeURIComponent(item.uri).split('/').at(-1),
        item.kind === 'full' ? item.items.map(({ code }) => code ?? 'data') : item.kind,
      ]),
    );
  const idsOf = (report: WorkspaceDiagnosticReport): { uri: string; value: string }[] =>
    report.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));

  it('says of a brief that is no UTF-8 this and nothing else, and passes over what is no text', async () => {
    writeFileSync(join(folder, 'latin.brief.md'), Buffer.from(BRIEF.replaceAll('ć', 'é'), 'latin1'));
    writeFileSync(join(folder, 'image.brief.md'), new Uint8Array(400).fill(1));
    writeFileSync(join(folder, 'wide.brief.md'), Buffer.from(`\uFEFF${BRIEF}`, 'utf16le'));
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['latin', 'image', 'wide'].map((name) => ({ uri: uriOf(`${name}.brief.md`), type: 1 })),
    });
    const problems = (await pull()).items.flatMap((item) =>
      item.kind === 'full' ? item.items.map(({ message, code }) => `${item.uri.split('/').at(-1)}: ${code ?? message}`) : [],
    );
    const of = (name: string): readonly string[] => problems.filter((line) => line.startsWith(`${name}.brief.md: `));
    assert.deepEqual(of('latin'), [
      'latin.brief.md: This file is not UTF-8 and cannot be checked: line 10 is the first that is not. Save it as UTF-8.',
    ]);
    assert.deepEqual(of('image'), []);
    assert.equal(of('wide').length, of('one').length);
    for (const name of ['latin', 'image', 'wide']) rmSync(join(folder, `${name}.brief.md`));
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['latin', 'image', 'wide'].map((name) => ({ uri: uriOf(`${name}.brief.md`), type: 3 })),
    });
  });

  it('has the problems of every brief, without one being opened', async () => {
    assert.deepEqual(codes(await pull()), {
      'one.brief.md': ['actor-diacritics', 'citation-undefined'],
      'two.md': ['actor-diacritics', 'citation-undefined'],
    });
  });

  it('says of what has not changed that it is unchanged', async () => {
    const first = await pull();
    assert.deepEqual(codes(await pull(idsOf(first))), { 'one.brief.md': 'unchanged', 'two.md': 'unchanged' });
  });

  it('follows files that are changed, made and deleted elsewhere', async () => {
    const first = await pull();
    writeFileSync(join(folder, 'drafts/two.md'), BRIEF.replace(', and so did Zdenka Markovic [9]', ''));
    writeFileSync(join(folder, 'three.brief.md'), BRIEF);
    rmSync(join(folder, 'one.brief.md'));
    const changes = [
      { uri: uriOf('drafts/two.md'), type: 2 },
      { uri: uriOf('three.brief.md'), type: 1 },
      { uri: uriOf('one.brief.md'), type: 3 },
    ];
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(codes(await pull(idsOf(first))), {
      'one.brief.md': [],
      'two.md': [],
      'three.brief.md': ['actor-diacritics', 'citation-undefined'],
    });
    writeFileSync(join(folder, 'one.brief.md'), BRIEF);
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('one.brief.md'), type: 1 }],
    });
  });

  it('takes a glossary as it stands in the editor, in briefs that are open', async () => {
    await session.open(uriOf('one.brief.md'), BRIEF);
    const hover = (): Promise<Hover | null> =>
      session.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uriOf('one.brief.md') },
        position: { line: 9, character: 3 },
      });
    assert.match(JSON.stringify((await hover())?.contents), /Mayor.*this workspace's glossary/s);
    await session.connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: uriOf('team.glossary.yaml'),
        languageId: 'yaml',
        version: 1,
        text: GLOSSARY.replace('Mayor', 'Harbour Master'),
      },
    });
    assert.match(JSON.stringify((await hover())?.contents), /Harbour Master/);
  });

  it('says what is wrong in a glossary, in its own file, and keeps the rest of it', async () => {
    await session.type(uriOf('team.glossary.yaml'), 2, [1, 0], [1, 0], 'actor: []\n');
    const [diagnostic, ...others] = await session.diagnostics(uriOf('team.glossary.yaml'));
    assert.deepEqual(others, []);
    assert.match(String(diagnostic?.message), /`actor`.*Did you mean "actors"\?/);
    assert.deepEqual(diagnostic?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } });
    assert.deepEqual(
      (await session.diagnostics(uriOf('one.brief.md'))).map(({ code }) => code),
      ['actor-diacritics', 'citation-undefined'],
    );
    await session.type(uriOf('team.glossary.yaml'), 3, [1, 0], [2, 0], '');
    assert.deepEqual(await session.diagnostics(uriOf('team.glossary.yaml')), []);
  });

  it('looks actors up, adds one, and has names for spell checkers', async () => {
    const ask = <Result>(method: string, params: object): Promise<Result> => session.connection.sendRequest(method, params);
    const uri = uriOf('one.brief.md');
    const [found] = await ask<{ name: string; detail: string; card: string }[]>('policyBrief/lookUp', {
      uri,
      query: 'markovic zdenka',
    });
    assert.deepEqual([found?.name, found?.detail], ['Zdenka Marković', 'Harbour Master, Serbia']);
    assert.match(found?.card ?? '', /At December 2021/);
    const files = await ask<{ glossaries: { uri: string; layer: string }[] }>('policyBrief/dataFiles', { uri });
    assert.deepEqual(files.glossaries, [{ uri: uriOf('team.glossary.yaml'), layer: 'workspace' }]);
    const added = await ask<{ text: string; line: number }>('policyBrief/addActor', {
      uri: uriOf('team.glossary.yaml'),
      text: GLOSSARY,
      name: 'Zdenka Markovic',
      kind: 'person',
    });
    assert.equal(added.text.split('\n')[added.line], '  - id: zdenka-markovic-2');
    const { words, names } = await ask<{ words: string[]; names: string[] }>('policyBrief/spellingWords', { uri, of: 'brief' });
    assert.ok(words.includes('Zdenka') && names.includes('Zdenka Marković'));
  });

  it('checks as the configuration says, which may build upon another', async () => {
    writeFileSync(join(folder, 'house.yaml'), 'rules: { actor-diacritics: off, citation-undefined: hint }\n');
    writeFileSync(join(folder, '.policy-brief.yaml'), 'extends: house.yaml\nrules: { citation-undefined: information }\n');
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('.policy-brief.yaml'), type: 1 }],
    });
    const shown = async (): Promise<readonly unknown[]> =>
      (await session.diagnostics(uriOf('one.brief.md'))).map(({ code, severity }) => [code, severity]);
    // The notification and the request are answered in their order, but files take their time.
    for (let tries = 0; tries < 50 && (await shown()).length > 1; tries += 1);
    assert.deepEqual(await shown(), [['citation-undefined', 3]]);
    const effective: string = await session.connection.sendRequest('policyBrief/effectiveConfiguration', {
      uri: uriOf('one.brief.md'),
    });
    assert.match(effective, /^mode: draft {2}# default$/m);
    assert.match(effective, /^ {2}actor-diacritics: off {2}# house\.yaml$/m);
    assert.match(effective, /^ {2}citation-undefined: information {2}# \.policy-brief\.yaml$/m);
    rmSync(join(folder, '.policy-brief.yaml'));
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('.policy-brief.yaml'), type: 3 }],
    });
    for (let tries = 0; tries < 50 && (await shown()).length < 2; tries += 1);
    assert.equal((await shown()).length, 2);
  });
});

describe('server: a workspace that is checked only when someone asks', () => {
  const FOUND = ['citation-undefined'];
  const SPELLED = BRIEF.replace('Zdenka Markovic', 'Zdenka Marković');
  let folder: string;
  let session: Session;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
    for (const name of ['one.brief.md', 'two.brief.md']) writeFileSync(join(folder, name), SPELLED);
    session = await startSession(undefined, { settings: { run: 'manual' } }, pathToFileURL(folder).href);
  });
  after(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  async function codesInWorkspace(): Promise<readonly unknown[]> {
    const report: WorkspaceDiagnosticReport = await session.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
    });
    return report.items.flatMap((item) => (item.kind === 'full' ? item.items.map(({ code }) => code) : []));
  }

  it('keeps the problems of a brief that was checked, when it is closed', async () => {
    const uri = pathToFileURL(join(folder, 'one.brief.md')).href;
    const codes = async (): Promise<readonly unknown[]> => (await session.diagnostics(uri)).map(({ code }) => code);
    await session.open(uri, SPELLED);
    assert.deepEqual([await codes(), await codesInWorkspace()], [[], []], 'nobody has asked yet');
    assert.deepEqual(await session.connection.sendRequest('policyBrief/check', { uri }), { problems: 1 });
    assert.deepEqual(await codes(), FOUND);
    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await codesInWorkspace(), FOUND);
  });

  it('tells why it checks nothing', async () => {
    const unchecked = async (name: string, text: string): Promise<unknown> => {
      const uri = pathToFileURL(join(folder, name)).href;
      await session.open(uri, text);
      const result = await session.connection.sendRequest('policyBrief/check', { uri });
      await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      return result;
    };
    assert.deepEqual(await unchecked('shopping.md', 'Milk [9].\n'), { problems: 0, unchecked: 'no-brief' });
    assert.deepEqual(await unchecked('no.brief.md', `---\nbrief: false\n---\n\n${SPELLED}`), {
      problems: 0,
      unchecked: 'no-brief',
    });
    assert.deepEqual(await unchecked('none.brief.md', SPELLED.replace('[9]', '[1]')), { problems: 0 });
  });

  it('has the problems of all briefs after Check All Briefs in Workspace, as the files are then', async () => {
    await session.connection.sendRequest('policyBrief/checkAll');
    assert.deepEqual(await codesInWorkspace(), [...FOUND, ...FOUND]);
    writeFileSync(join(folder, 'three.brief.md'), SPELLED);
    assert.deepEqual(await codesInWorkspace(), [...FOUND, ...FOUND], 'nobody has asked again');
    await session.connection.sendRequest('policyBrief/checkAll');
    assert.deepEqual(await codesInWorkspace(), [...FOUND, ...FOUND, ...FOUND]);
  });

  it('lets what was found stand while files change outside, and when a brief is opened', async () => {
    const path = join(folder, 'three.brief.md');
    const uri = pathToFileURL(path).href;
    writeFileSync(path, `${SPELLED}\nMore [99].\n`);
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.deepEqual(await codesInWorkspace(), [...FOUND, ...FOUND, ...FOUND], 'nobody has asked again');
    await session.open(uri, SPELLED);
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code }) => code),
      FOUND,
    );
    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await session.connection.sendRequest('policyBrief/checkAll');
    assert.equal((await codesInWorkspace()).length, 3 * FOUND.length + 1);
  });
});
