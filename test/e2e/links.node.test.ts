import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Website, website } from '../support/website.ts';
import { sound } from './drafts.ts';
import { closeAll, problems, rangeOf, ruleOf, shown, until, write } from './editor.ts';

describe('links', () => {
  let site: Website;
  beforeEach(async () => {
    site = await website();
  });
  afterEach(async () => {
    await closeAll();
    await site.close();
  });

  it('are asked when somebody wants it, and a page that has moved gets its new address', async () => {
    // What was answered yesterday at the same port is remembered.
    const target = `/page-${Date.now()}`;
    const address = site.at(`/301${target}`);
    const { document } = await write(sound.replace(/https:\/\/\S+/, address).replace(/https:\/\/\S+/g, site.at('/there')));
    assert.deepEqual(site.asked, []);
    await vscode.commands.executeCommand('policyBrief.checkLinks');
    const found = await until('the link has moved', vscode.languages.onDidChangeDiagnostics, () =>
      problems(document).find((problem) => ruleOf(problem) === 'reference-link'),
    );
    assert.equal(shown(found.range), shown(rangeOf(document, address)));
    assert.equal(found.message, `The page has moved to ${site.at(target)}.`);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    const fix = actions.find(({ title }) => title === 'Write the new address');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes(site.at(target)));
    await until('nothing is said of an address that was changed', vscode.languages.onDidChangeDiagnostics, () =>
      problems(document).every((problem) => ruleOf(problem) !== 'reference-link'),
    );
  });
});
