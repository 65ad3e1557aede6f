import type { Diagnostic } from 'vscode-languageserver';
import { type Brief, lint, rules } from '../../core/index.ts';
import { isMarkdown, isPassedOver, MARKDOWN_FILES } from '../../file-names.ts';
import { isSameOrIn, liesIn, pathOf, sameAddress } from '../workspace/addresses.ts';
import type { KnownBrief } from '../workspace/known-briefs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { brokenDiagnostics } from './broken-diagnostics.ts';
import { problemDiagnostics } from './diagnostics.ts';
import type { HeardLinks } from './heard-links.ts';

/** What was found in a brief that no editor has open. */
export interface FoundProblems {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

interface BriefFile {
  readonly uri: string;
  /** Another text has another number. */
  stamp: number;
  found: FoundProblems | undefined;
  /** Somebody has asked for a check, which has not been made yet; of files that are checked only then. */
  due: boolean;
  /** What was read last, with the stamp and the environment that it was read for; kept of briefs alone. */
  read: { readonly key: string; readonly text: string | undefined } | undefined;
}

/**
 * The Markdown files of the workspace folders, and what is wrong in those that are briefs. A file is read when its
 * problems are asked for, and again only when it, or what it is checked with, has changed.
 */
export class WorkspaceBriefs {
  readonly #workspace: Workspace;
  readonly #links: HeardLinks;
  readonly #known = new Map<string, BriefFile>();
  #stamps = 0;
  /** Of the files that are checked only when someone asks: those that somebody has asked for, by their addresses, or all. */
  #asked: Set<string> | 'all' = new Set();

  constructor(workspace: Workspace, links: HeardLinks) {
    this.#workspace = workspace;
    this.#links = links;
  }

  /** Someone asks for a check of all files now, as they are on the disk. */
  async asked(): Promise<void> {
    this.#asked = 'all';
    await this.load();
    for (const file of this.#known.values()) {
      this.#add(file.uri);
      file.due = true;
    }
  }

  /** A brief was checked while it was open: what is wrong in it stays known. */
  keepChecked(uri: string): void {
    if (this.#asked !== 'all') this.#asked.add(sameAddress(uri));
    const file = this.#known.get(sameAddress(uri));
    if (file !== undefined) file.due = true;
  }

  /** Whether somebody has asked for a check of this file, or of all. */
  isAskedFor(uri: string): boolean {
    return this.#asked === 'all' || this.#asked.has(sameAddress(uri));
  }

  /** Looks for the files anew; those that are gone are forgotten. */
  async load(): Promise<void> {
    const { files, folders } = this.#workspace;
    const found = (await Promise.all(folders.map((folder) => files.find(folder, [MARKDOWN_FILES])))).flat();
    const gone = new Set(this.#known.keys());
    for (const uri of found) {
      gone.delete(sameAddress(uri));
      if (!this.#known.has(sameAddress(uri))) this.#add(uri);
    }
    for (const address of gone) this.#known.delete(address);
  }

  /** Files were made or changed; whether one of them may be a brief. */
  changed(uris: readonly string[]): boolean {
    const drafts = uris.filter((uri) => this.#isOurs(uri));
    for (const uri of drafts) this.#add(uri);
    return drafts.length > 0;
  }

  /** Files were deleted; whether one of them may have been a brief. */
  deleted(uris: readonly string[]): boolean {
    // With a folder everything in it is gone.
    const addresses = [...this.#known].filter(([, { uri }]) => uris.some((other) => isSameOrIn(uri, other)));
    for (const [address] of addresses) this.#known.delete(address);
    return addresses.length > 0;
  }

  get uris(): readonly string[] {
    return [...this.#known.values()].map(({ uri }) => uri);
  }

  /** The briefs among the files, as the disk has them. */
  async briefs(): Promise<readonly KnownBrief[]> {
    const known: KnownBrief[] = [];
    for (const file of this.#known.values()) {
      const text = await this.#textOf(file);
      if (text === undefined) continue;
      const { reader, matchesFiles, ignores } = this.#workspace.at(file.uri);
      const brief = (): Brief => reader.read(text, { matchesFiles: matchesFiles(file.uri) });
      if (!ignores(file.uri) && brief().recognition.brief) known.push({ uri: file.uri, brief });
      else file.read = { key: this.#keyOf(file), text: undefined };
    }
    return known;
  }

  async #textOf(file: BriefFile): Promise<string | undefined> {
    const key = this.#keyOf(file);
    if (file.read?.key !== key) {
      const read = await this.#workspace.files.read(file.uri);
      file.read = { key, text: read?.broken === undefined ? read?.text : undefined };
    }
    return file.read.text;
  }

  /** Another text has another key, and so has another environment, which decides what is a brief. */
  #keyOf({ uri, stamp }: BriefFile): string {
    return `${this.#workspace.at(uri).id}.${stamp}`;
  }

  /** The problems of a file; `undefined` when it is not there any more. */
  async problemsIn(uri: string): Promise<FoundProblems | undefined> {
    const file = this.#known.get(sameAddress(uri));
    if (file === undefined) return undefined;
    const environment = this.#workspace.at(file.uri);
    const heard = this.#links.of(file.uri);
    const resultId = `${environment.id}.file.${file.stamp}.${heard.stamp}`;
    if (file.found?.resultId === resultId) return file.found;
    // What was found last stands until somebody asks again.
    if (environment.settings.run === 'manual' && file.found !== undefined && !file.due) return file.found;
    const read = await this.#workspace.files.read(file.uri);
    if (read === undefined) return undefined;
    const { settings, reader } = environment;
    const checked = settings.enable && (settings.run !== 'manual' || this.isAskedFor(uri)) && !environment.ignores(file.uri);
    const brief = checked ? reader.read(read.text, { matchesFiles: environment.matchesFiles(file.uri) }) : undefined;
    const found = (it: Brief): readonly Diagnostic[] =>
      read.broken === undefined
        ? problemDiagnostics(lint(it, rules, settings, { links: heard.answers }), it.source, file.uri)
        : brokenDiagnostics(it, read.broken, settings.language);
    file.found = { resultId, items: brief === undefined ? [] : found(brief) };
    file.due = false;
    return file.found;
  }

  #add(uri: string): void {
    this.#stamps += 1;
    const known = this.#known.get(sameAddress(uri));
    if (known === undefined)
      this.#known.set(sameAddress(uri), { uri, stamp: this.#stamps, found: undefined, due: false, read: undefined });
    else known.stamp = this.#stamps;
  }

  #isOurs(uri: string): boolean {
    const path = pathOf(uri);
    return isMarkdown(path) && !isPassedOver(path) && this.#workspace.folders.some((folder) => liesIn(uri, folder));
  }
}
