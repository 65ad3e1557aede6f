import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, fileUri, problems, until, untilRules, write } from './editor.ts';

const encoder = new TextEncoder();

describe('files of the workspace', () => {
  const made = new Set<string>();
  afterEach(async () => {
    await closeAll();
    for (const name of made) await vscode.workspace.fs.delete(fileUri(name));
    made.clear();
  });

  it('have their problems listed without being opened, from when they are made until they are deleted', async () => {
    const uri = await make('unopened.brief.md', sound.replace('[2].', '[9].'));
    await untilRules({ uri }, ['citation-undefined']);
    await make('unopened.brief.md', sound);
    await untilRules({ uri }, []);
    await make('unopened.brief.md', sound.replace('[2].', '[7].'));
    await untilRules({ uri }, ['citation-undefined']);
    await vscode.workspace.fs.delete(uri);
    made.delete('unopened.brief.md');
    await untilRules({ uri }, []);
  });

  it('are gone with the folder that they lie in', async () => {
    const uri = await make('chapters/deep/unopened.brief.md', sound.replace('[2].', '[9].'));
    await untilRules({ uri }, ['citation-undefined']);
    await vscode.workspace.fs.rename(fileUri('chapters'), fileUri('parts'));
    await untilRules({ uri }, []);
    await untilRules({ uri: fileUri('parts/deep/unopened.brief.md') }, ['citation-undefined']);
    await vscode.workspace.fs.delete(fileUri('parts'), { recursive: true });
    made.delete('chapters/deep/unopened.brief.md');
    await untilRules({ uri: fileUri('parts/deep/unopened.brief.md') }, []);
  });

  it('that are glossaries count in open briefs at once', async () => {
    const { document } = await write(sound.replace('A common plan', 'Halina Wrzos says: a common plan'));
    await untilRules(document, []);
    await make('team.glossary.yaml', glossary('Halina Wrzós'));
    await untilRules(document, ['actor-diacritics']);
    await make('team.glossary.yaml', glossary('Halina Wrzos'));
    await untilRules(document, []);
  });

  it('that are broken glossaries say what is wrong in them', async () => {
    const uri = await make('team.glossary.yaml', 'version: 1\nactors:\n  - id: someone\n    kind: persona\n    name: Some One\n');
    await untilSaid(uri, 'persona');
    await make('team.glossary.yaml', glossary('Halina Wrzos'));
    await untilRules({ uri }, []);
  });

  it('that are configurations set the level of a rule', async () => {
    const { document } = await write(sound.replace('[2].', '[9].'));
    await untilRules(document, ['citation-undefined']);
    await make('.policy-brief.yaml', 'rules:\n  citation-undefined: off\n');
    await untilRules(document, []);
    await make('.policy-brief.yaml', 'rules:\n  citation-undefinde: off\n');
    await untilSaid(fileUri('.policy-brief.yaml'), 'citation-undefined');
    await untilRules(document, ['citation-undefined']);
  });

  async function make(name: string, text: string): Promise<vscode.Uri> {
    const uri = fileUri(name);
    await vscode.workspace.fs.writeFile(uri, encoder.encode(text.trimStart()));
    made.add(name);
    return uri;
  }
});

function glossary(name: string): string {
  return `version: 1\nactors:\n  - id: halina-wrzos\n    kind: person\n    name: ${name}\n    sources: [https://example.org/]\n`;
}

/** Waits until a problem of the file says `words`. */
async function untilSaid(uri: vscode.Uri, words: string): Promise<void> {
  await until(`a problem that says “${words}”`, vscode.languages.onDidChangeDiagnostics, () =>
    problems({ uri }).some(({ message }) => message.includes(words)),
  );
}
