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
    .argument('[folder]', 'where the briefs of your house lie (default: this folder)', '.')
    .addHelpText('after', '\nExit codes: 0 done, 2 a file could not be written.')
    .action(async (folder: string) => {
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

const CONFIGURATION = `# What this house asks of its briefs. Every key can be left out; take the # away from what you need.
# docs/configuration.md in the repository of Policy Brief tells what each of them means.

profile: caa
# profile:
#   extends: caa
#   name: ours
#   labels: [OUR BRIEF]
#   findings: { least: 2, most: 5 }
#   citations: { placement: after-punctuation }
#   references: { dateStyle: day-month-year, url: optional }
#   acronyms: [TEU]

# draft for authors at work, publish for the time before publication.
mode: draft

# Levels: off, hint, information, warning, error.
rules: {}
#   citation-placement: warning

# Markdown files that are briefs by their name, and those to pass over.
files: ["**/*.brief.md"]
ignore: []

# Glossaries in this folder and below are found by themselves; here you name others.
# glossary: ../shared/team.glossary.yaml
`;

const GLOSSARY = `# People and institutions that your briefs name and the bundled glossary does not have.
# \`policy-brief glossary check\` tells what is wrong in it, \`policy-brief glossary find NAME\` who is known already.
# docs/glossary.md in the repository of Policy Brief tells what each field means. Entries look like these:
#
# actors:
#   - id: northern-ports-institute
#     kind: think-tank
#     name: Northern Ports Institute
#     acronym: NPI
#     country: PL
#     sources: [https://www.example.org/npi]
#   - id: zofia-wierzba
#     kind: person
#     name: Zofia Wierzba
#     family: Wierzba
#     country: PL
#     wrong: [Zofia Wieżba]
#     roles:
#       - { title: Director, of: Northern Ports Institute, from: 2019-03, asOf: 2025-11 }
#     sources: [https://www.example.org/npi/people]

version: 1
actors: []
`;
