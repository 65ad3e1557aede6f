import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PROJECT } from './support/bundled-glossary.ts';

/** Rooms of the core and the rooms they may import from, beside their own. */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: ['text'],
  markdown: ['text'],
  data: ['text', 'language'],
  glossary: ['text', 'language', 'data'],
  'glossary-check': ['text', 'language', 'data', 'glossary'],
  matching: ['text', 'glossary'],
  entry: ['text'],
  acronyms: ['text', 'markdown', 'matching'],
  sightings: ['text', 'markdown', 'glossary', 'matching', 'acronyms'],
  names: ['text', 'markdown', 'glossary', 'matching', 'acronyms', 'sightings'],
  titles: ['text', 'markdown', 'glossary', 'matching', 'sightings', 'names'],
  brief: ['text', 'markdown', 'glossary', 'matching', 'entry', 'acronyms', 'sightings', 'names', 'titles'],
  questions: ['text', 'markdown', 'glossary', 'entry', 'acronyms', 'names', 'titles', 'brief'],
  links: ['language', 'entry', 'brief'],
  lint: ['text', 'language', 'brief', 'links'],
  rules: ['text', 'language', 'glossary', 'entry', 'acronyms', 'sightings', 'names', 'brief', 'questions', 'links', 'lint'],
  edits: ['text', 'language', 'markdown', 'entry', 'sightings', 'names', 'brief', 'questions', 'lint'],
  features: ['text', 'language', 'glossary', 'matching', 'entry', 'names', 'brief', 'questions', 'lint', 'edits'],
  readiness: ['text', 'language', 'glossary', 'names', 'brief', 'questions', 'lint'],
  settings: ['text', 'language', 'data', 'brief', 'lint'],
};

/** Packages that the core may use, each with the rooms that may use it. */
const CORE_PACKAGES: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^(?:unified|remark|micromark|mdast|unist|@types\/mdast)/, ['markdown']],
  [/^fuse\.js/, ['matching']],
  [/^yaml$/, ['markdown', 'data']],
  [/^picomatch$/, ['settings']],
];

/** Rooms of the language server; each may import from those before it. */
const LSP_ROOMS = ['workspace', 'drafts', 'features', 'serving'];

/** Rooms of the command line, each of which may import from those before it. */
const CLI_ROOMS = ['terminal', 'files', 'reports', 'options', 'houses', 'running', 'commands'];

const SPECIFIER =
  /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g;

interface Import {
  /** From the root of the project, with slashes. */
  readonly from: string;
  /** A file of the project from its root, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

const imports = [...importsOf('server/src'), ...importsOf('client/src')];

describe('architecture: the walls between the rooms', () => {
  const core = imports.filter(({ from }) => from.startsWith('server/src/core/'));

  it('sees the imports', () => {
    assert.ok(core.length > 50);
    assert.ok(core.some(({ from, to }) => from.endsWith('core/markdown/parse.ts') && to === 'remark-parse'));
  });

  it('keeps the rooms of the core apart', () => {
    const broken = core.filter(({ from, to, isPackage }) => {
      if (isPackage || from === 'server/src/core/index.ts') return false;
      const [room, other] = [roomOf(from), roomOf(to)];
      return room !== other && !CORE_ROOMS[room]?.includes(other);
    });
    assertNone(broken);
  });

  it('knows every room of the core', () => {
    const rooms = readdirSync(join(PROJECT, 'server/src/core'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      rooms.map(({ name }) => name).filter((name) => !(name in CORE_ROOMS)),
      [],
    );
  });

  it('lets each package into the rooms it belongs to, and no other into the core', () => {
    const broken = core.filter(({ from, to, isPackage }) => {
      if (!isPackage) return false;
      return !CORE_PACKAGES.some(([name, rooms]) => name.test(to) && rooms.includes(roomOf(from)));
    });
    assertNone(broken);
  });

  it('keeps Node, VS Code and the language server out of the core', () => {
    assertNone(core.filter(({ to }) => /^(?:node:|vscode|process$|fs$|path$|worker_threads$)/.test(to)));
    assertNone(core.filter(({ to, isPackage }) => !isPackage && !to.startsWith('server/src/core/')));
  });

  it('enters the core by its one door', () => {
    const outside = imports.filter(({ from }) => from.startsWith('server/src/') && !from.startsWith('server/src/core/'));
    assertNone(outside.filter(({ to }) => to.startsWith('server/src/core/') && to !== 'server/src/core/index.ts'));
  });

  it('keeps the rooms of the language server in one order', () => {
    const lsp = imports.filter(({ from, to }) => from.startsWith('server/src/lsp/') && to.startsWith('server/src/lsp/'));
    assert.ok(lsp.length > 50);
    const rank = (path: string): number => LSP_ROOMS.indexOf(/^server\/src\/lsp\/([^/]+)\//.exec(path)?.[1] ?? '');
    assertNone(lsp.filter(({ from, to }) => rank(from) < 0 || rank(to) < 0 || rank(from) < rank(to)));
  });

  it('keeps the adapters apart', () => {
    assertNone(imports.filter(({ from, to }) => from.startsWith('server/src/lsp/') && to.startsWith('server/src/cli/')));
    assertNone(imports.filter(({ from, to }) => from.startsWith('server/src/cli/') && /^(?:server\/src\/lsp\/|vscode)/.test(to)));
  });

  it('lets only what runs on a machine of its own ask websites', () => {
    const links = imports.filter(({ from }) => from.startsWith('server/src/links/'));
    assert.ok(links.length > 10);
    const known = /^(?:node:|server\/src\/(?:links\/|core\/index\.ts|whole-file\.ts))/;
    assertNone(links.filter(({ to }) => !known.test(to)));
    assertNone(
      imports.filter(({ from, to }) => /^server\/src\/(?:lsp\/|browser)/.test(from) && to.startsWith('server/src/links/')),
    );
  });

  it('lets the client know of the server what both say to each other', () => {
    const client = imports.filter(({ from }) => from.startsWith('client/src/'));
    assertNone(
      client.filter(
        ({ to }) =>
          to.startsWith('server/') && !['protocol.ts', 'file-names.ts', 'decode.ts'].includes(to.slice('server/src/'.length)),
      ),
    );
    assertNone(imports.filter(({ from, to }) => from.startsWith('server/') && (to.startsWith('client/') || to === 'vscode')));
    assertNone(imports.filter(({ from, to }) => from === 'server/src/decode.ts' && to !== 'server/src/protocol.ts'));
    assertNone(imports.filter(({ from, to, isPackage }) => from === 'server/src/protocol.ts' && !isPackage && to !== from));
  });
});

describe('architecture: the rooms of the command line', () => {
  const CLI = 'server/src/cli';
  const cliRoomOf = (path: string): string => path.slice(CLI.length + 1).split('/')[0] as string;
  const order = [...CLI_ROOMS, 'program.ts'];
  const inside = imports.filter(({ from }) => from.startsWith(`${CLI}/`));

  it('import in one direction', () => {
    const own = inside.filter(({ to }) => to.startsWith(`${CLI}/`));
    assert.ok(own.length > 50);
    assertNone(own.filter(({ from, to }) => order.indexOf(cliRoomOf(to)) > order.indexOf(cliRoomOf(from))));
  });

  it('are all of it, but for the program itself, and told in the docs in their order', () => {
    const found = readdirSync(join(PROJECT, CLI));
    assert.deepEqual([...found].sort(), [...order].sort());
    const [, row = ''] = /^\| `cli` \|([^|]*)\|/m.exec(readFileSync(join(PROJECT, 'docs/architecture.md'), 'utf8')) ?? [];
    assert.deepEqual(
      [...row.matchAll(/`([\w-]+)` \(/g)].map(([, room]) => room),
      CLI_ROOMS,
    );
  });

  it('have each command in a file that adds it, and adds nothing else', () => {
    const folder = join(PROJECT, CLI, 'commands');
    const shared = ['context.ts', 'editing.ts'];
    for (const name of readdirSync(folder).filter((file) => !shared.includes(file))) {
      const exported = [...readFileSync(join(folder, name), 'utf8').matchAll(/^export (.*)/gm)].map(([, what]) => what as string);
      const command = name.replace('.ts', '').replaceAll('-', '');
      assert.deepEqual(
        exported.map((what) => /^function add(\w+)\(parent: Command, .*CommandContext\): void/.exec(what)?.[1]?.toLowerCase()),
        [command],
        name,
      );
    }
  });

  it('take options apart in few places', () => {
    const known = ['options', 'commands', 'program.ts'];
    assertNone(inside.filter(({ from, to }) => to === 'commander' && !known.includes(cliRoomOf(from))));
  });
});

function roomOf(path: string): string {
  return /^server\/src\/core\/([^/]+)/.exec(path)?.[1] ?? path;
}

function assertNone(broken: readonly Import[]): void {
  assert.deepEqual(
    broken.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
}

function importsOf(folder: string): readonly Import[] {
  const root = join(PROJECT, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
    .flatMap((entry) => importsIn(join(entry.parentPath, entry.name)));
}

function importsIn(file: string): readonly Import[] {
  const from = relative(PROJECT, file).replaceAll('\\', '/');
  return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, named, bare, required]) => {
    const specifier = named ?? bare ?? required ?? '';
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : relative(PROJECT, join(dirname(file), specifier)).replaceAll('\\', '/');
    return { from, to, isPackage };
  });
}
