import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { CONFIGURATION_FILES } from '../../core/index.ts';
import { GLOSSARY_FILES } from '../../file-names.ts';
import { createFile } from '../files/create-file.ts';
import { search, shown } from '../files/find-files.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CommandContext } from './context.ts';

export function addInit(parent: Command, { program: { terminal }, exit }: CommandContext): void {
  parent
    .command('init')
    .description('write a configuration and a glossary to start from; nothing that is there is changed')
    .argument('[folder]', 'where the briefs of your house lie (default: this folder)')
    .addHelpText('after', '\nExit codes: 0 done, 2 a file could not be written.')
    .action(async (folder = '.') => {
      exit(await init(folder, terminal));
    });
}

/** Writes a configuration and a glossary to start from, where a folder has none; returns the exit code. */
async function init(folder: string, terminal: Terminal): Promise<number> {
  const root = resolve(terminal.cwd, folder);
  const configuration = CONFIGURATION_FILES.find((name) => existsSync(join(root, name)));
  const [glossary] = existsSync(root) ? await search([GLOSSARY_FILES], root) : [];
  const begun = [
    await begin(join(root, configuration ?? '.policy-brief.yaml'), CONFIGURATION, configuration !== undefined, terminal),
    await begin(join(root, glossary ?? 'team.glossary.yaml'), GLOSSARY, glossary !== undefined, terminal),
  ];
  return begun.includes(false) ? FAILED : CLEAN;
}

/** Whether the file is there now. */
async function begin(path: string, text: string, isThere: boolean, terminal: Terminal): Promise<boolean> {
  const name = shown(path, terminal.cwd);
  if (isThere) {
    terminal.out(`${name}: is there already, and is left as it is.\n`);
    return true;
  }
  try {
    await createFile(path, text);
  } catch (error) {
    terminal.err(`policy-brief: ${name}: cannot be written: ${whyNotWritten(error)}.\n`);
    return false;
  }
  terminal.out(`${name}: written.\n`);
  return true;
}

const DOCS = 'https://github.com/policy-brief/policy-brief/blob/main/docs';

const CONFIGURATION = `# What this house asks of its briefs. Every key can be left out; take the # away from the lines that you need.
# What each key means: ${DOCS}/configuration.md
# What counts now for a brief: policy-brief check --print-config drafts/harbour.brief.md

# draft for authors at work, publish for the time before publication.
mode: draft

# Markdown files that are briefs by their name, and those to pass over.
files: ["**/*.brief.md"]
ignore: []

# What your briefs look like, where it is otherwise than in those of the Center for Asian Affairs.
#profile:
#  extends: caa
#  name: ours
#  labels: [OUR BRIEF]
#  findings: { least: 2, most: 5 }
#  citations: { placement: after-punctuation }
#  references: { dateStyle: day-month-year, url: optional }
#  acronyms: [TEU]

# Levels: off, hint, information, warning, error. \`policy-brief explain\` lists the rules.
#rules:
#  citation-placement: warning
#  reference-missing-url: off

# Glossaries in this folder and below are found by themselves; here you name them one by one, or others (../shared/*.glossary.yaml).
#glossary: team.glossary.yaml
`;

const GLOSSARY = `# People and institutions that your briefs name and the bundled glossary does not have.
# Take the # away from an entry and make it yours; what each field means: ${DOCS}/glossary.md
# \`policy-brief glossary check\` tells what is wrong in it, \`policy-brief glossary find NAME\` who is known already.

version: 1
actors:
#  - id: northern-ports-institute
#    kind: think-tank
#    name: Northern Ports Institute
#    acronym: NPI
#    country: PL
#    sources: [https://www.example.org/npi]

#  - id: zofia-wierzba
#    kind: person
#    name: Zofia Wierzba
#    family: Wierzba
#    country: PL
#    wrong: [Zofia Wieżba]
#    roles:
#      - { title: Harbour Commissioner, of: Poland, from: 2019-03, asOf: 2025-11 }
#    sources: [https://www.example.org/harbour]
`;
