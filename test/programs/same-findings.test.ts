import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { ROOT, type Session, startSession } from './server-session.ts';
import { startWebSession } from './web-session.ts';
import { brief, type Workplace, workplace } from './workplace.ts';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

describe('the same findings', () => {
  let work: Workplace;
  let session: Session;
  let names: readonly string[];
  before(async () => {
    work = workplace();
    for (const name of readdirSync(join(ROOT, 'examples')).filter((other) => other.endsWith('.brief.md')))
      work.write(name, readFileSync(join(ROOT, 'examples', name)));
    const faults = ['[1], [7]', '[1][1]', '[6-4]', 'of Aleksander Vulin and the SNS [1]', 'zażółć 🚢 [9] [1;2]', ''];
    for (const [index, fault] of faults.entries()) work.write(`fault ${index}.brief.md`, brief(fault));
    work.write('lines.brief.md', brief('[3]').replaceAll('\n', '\r\n'));
    for (let i = 0; i < 60; i++) work.write(`many/${i}.brief.md`, brief(`[${i % 4}]`));
    session = await startSession();
    names = readdirSync(work.folder).filter((name) => name.endsWith('.md'));
  });
  after(async () => {
    await session?.close();
    work?.remove();
  });

  const problemsIn = (json: string): readonly (readonly [string, readonly Found[]])[] =>
    JSON.parse(json).files.map(({ path, problems }: { path: string; problems: readonly Found[] }) => [path, problems.map(bare)]);

  it('are those of one core, several, a cache that is new or full, and standard input', () => {
    const check = (...args: readonly string[]): string => work.run(['check', '--format', 'json', ...args]).stdout;
    const one = check('--threads', '1');
    for (const args of [['--threads', '4'], [], ['--cache'], ['--cache']]) assert.equal(check(...args), one, args.join(' '));
    const all = new Map(problemsIn(one));
    assert.ok([...all.values()].flat().length > 40);
    for (const name of names) {
      const input = readFileSync(work.path(name));
      const { stdout } = work.run(['check', '-', '--stdin-filename', name, '--format', 'json'], { input });
      assert.deepEqual(problemsIn(stdout), [[name, all.get(name)]]);
    }
  });

  it('are those of the editor', async () => {
    for (const [name, expected] of problemsIn(work.run(['check', '--format', 'json', ...names]).stdout)) {
      const uri = pathToFileURL(work.path(name)).href;
      await session.open(uri, work.read(name));
      assert.deepEqual((await session.diagnostics(uri)).map(ofEditor), expected, name);
    }
  });

  it('are those of the editor in the web', async () => {
    const web = await startWebSession();
    try {
      for (const [name, expected] of problemsIn(work.run(['check', '--format', 'json', ...names]).stdout)) {
        const uri = `vscode-vfs://github/policy/brief/${encodeURIComponent(name)}`;
        const document = { uri, languageId: 'markdown', version: 1, text: work.read(name) };
        web.notify('textDocument/didOpen', { textDocument: document });
        const report = await web.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
        assert.deepEqual(report.items.map(ofEditor), expected, name);
      }
    } finally {
      await web.close();
    }
  });
});

function bare({ rule, severity, message, start, end }: Found): Found {
  const place = ({ line, column }: Found['start']): Found['start'] => ({ line, column });
  return { rule, severity, message, start: place(start), end: place(end) };
}

function ofEditor({ code, severity, message, range: { start, end } }: Diagnostic): Found {
  const place = (at: typeof start): Found['start'] => ({ line: at.line + 1, column: at.character + 1 });
  return {
    rule: String(code),
    severity: SEVERITIES[severity ?? 0] ?? '',
    message: String(message),
    start: place(start),
    end: place(end),
  };
}
