import { basesOf, CONFIGURATION_FILES, type ConfigurationText, type Glossary, type Settings } from '../core/index.ts';
import { folderOf, liesIn, pathOf, relativeTo, sameAddress } from './addresses.ts';
import { type DataProblem, type Environment, environmentOf, isConfiguration, isGlossary } from './environment.ts';
import { type Files, NO_FILES } from './files.ts';

const GLOSSARY_GLOB = '**/*.glossary.{yaml,yml,json}';
const CONFIGURATION_GLOBS = CONFIGURATION_FILES.map((name) => `**/${name}`);
/** A configuration builds upon few others; a longer way is a circle. */
const MOST_BASES = 20;

/** A file of data: its text on the disk, and the one that an editor has open. */
interface DataFile {
  readonly uri: string;
  disk: string | undefined;
  open: string | undefined;
}

/**
 * The configurations and glossaries of the workspace, and the environments that they make for its briefs. A change
 * in one of them takes effect at once: environments are made anew when they are next asked for.
 */
export class Workspace {
  readonly #bundled: Glossary;
  readonly #data = new Map<string, DataFile>();
  readonly #environments = new Map<string, Environment>();
  /** The same by the addresses that were asked for. */
  readonly #known = new Map<string, Environment>();
  #files: Files = NO_FILES;
  #folders: readonly string[] = [];
  #settings: Settings;
  #made = 0;
  #loading: Promise<void> = Promise.resolve();

  constructor(bundled: Glossary, settings: Settings) {
    this.#bundled = bundled;
    this.#settings = settings;
  }

  /** Resolves when the files that were known of at the time have been read. */
  get ready(): Promise<void> {
    return this.#loading;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  get files(): Files {
    return this.#files;
  }

  configure(settings: Settings): void {
    this.#settings = settings;
    this.#forget();
  }

  /** Reads the data files of the folders, and does at the same time what else is to be done before `ready`. */
  load(files: Files, folders: readonly string[], also: () => Promise<void>): Promise<void> {
    this.#files = files;
    this.#folders = folders;
    // A folder that cannot be looked through is one without files.
    this.#loading = Promise.allSettled([this.#load(), also()]).then(() => {});
    return this.#loading;
  }

  /** The environment of a brief, or of a data file itself. */
  at(uri: string): Environment {
    let environment = this.#known.get(uri);
    if (environment === undefined) {
      environment = this.#environmentFor(uri);
      this.#known.set(uri, environment);
    }
    return environment;
  }

  #environmentFor(uri: string): Environment {
    const folder = this.#folderOf(uri);
    const configuration = this.#configurationFor(uri, folder);
    const key = `${folder ?? ''} ${configuration ?? ''}`;
    let environment = this.#environments.get(key);
    if (environment === undefined) {
      this.#made += 1;
      environment = environmentOf(this.#made, {
        bundled: this.#bundled,
        settings: this.#settings,
        folder,
        configurations: configuration === undefined ? [] : this.#chain(configuration),
        glossaries: this.#glossariesIn(folder),
      });
      this.#environments.set(key, environment);
    }
    return environment;
  }

  isData(uri: string): boolean {
    return isGlossary(uri) || isConfiguration(uri);
  }

  /** The data files that are known, with what is wrong in each. */
  data(): readonly { readonly uri: string; readonly text: string; readonly problems: readonly DataProblem[] }[] {
    return [...this.#data.values()].flatMap((file) => {
      const text = textOf(file);
      return text === undefined ? [] : [{ uri: file.uri, text, problems: this.problemsIn(file.uri) }];
    });
  }

  /** What is wrong in a data file. */
  problemsIn(uri: string): readonly DataProblem[] {
    const address = sameAddress(uri);
    return this.at(uri).problems.filter((problem) => sameAddress(problem.uri) === address);
  }

  /** The text of a data file, as an editor or else the disk has it. */
  textOf(uri: string): string | undefined {
    const file = this.#data.get(sameAddress(uri));
    return file && textOf(file);
  }

  /** An editor has a data file open with this text, or, without one, has closed it. */
  opened(uri: string, text: string | undefined): void {
    this.#file(uri).open = text;
    this.#forget();
  }

  /** Files were made, changed or deleted outside of the editor; whether data were among them. */
  async changed(uris: readonly string[]): Promise<boolean> {
    const data = uris.filter((uri) => this.isData(uri) || this.#data.has(sameAddress(uri)));
    await Promise.all(data.map((uri) => this.#read(uri)));
    if (data.some(isConfiguration)) await this.#readBases();
    if (data.length > 0) this.#forget();
    return data.length > 0;
  }

  #forget(): void {
    this.#environments.clear();
    this.#known.clear();
  }

  async #load(): Promise<void> {
    for (const file of this.#data.values()) file.disk = undefined;
    const found = await Promise.all(
      this.#folders.map((folder) => this.#files.find(folder, [GLOSSARY_GLOB, ...CONFIGURATION_GLOBS])),
    );
    await Promise.all(found.flat().map((uri) => this.#read(uri)));
    await this.#readBases();
    this.#forget();
  }

  /** Reads what configurations build upon, where it is not known already. */
  async #readBases(): Promise<void> {
    for (let round = 0; round < MOST_BASES; round += 1) {
      const missing = [...this.#data.values()]
        .filter(({ uri }) => !isGlossary(uri))
        .flatMap((file) => basesOf(textOf(file) ?? '').map((base) => resolved(base, file.uri)))
        .filter((uri) => !this.#data.has(sameAddress(uri)));
      if (missing.length === 0) return;
      await Promise.all([...new Set(missing)].map((uri) => this.#read(uri)));
    }
  }

  async #read(uri: string): Promise<void> {
    const file = this.#file(uri);
    file.disk = await this.#files.read(uri);
  }

  #file(uri: string): DataFile {
    const key = sameAddress(uri);
    let file = this.#data.get(key);
    if (file === undefined) {
      file = { uri, disk: undefined, open: undefined };
      this.#data.set(key, file);
    }
    return file;
  }

  #folderOf(uri: string): string | undefined {
    return this.#folders.filter((folder) => liesIn(uri, folder)).sort((a, b) => b.length - a.length)[0];
  }

  /** The nearest configuration in the folder of a file or above it, within the workspace folder. */
  #configurationFor(uri: string, folder: string | undefined): string | undefined {
    const within = [...this.#data.values()].filter(
      (file) =>
        textOf(file) !== undefined &&
        isConfiguration(file.uri) &&
        (folder === undefined || liesIn(file.uri, folder)) &&
        relativeTo(folderOf(file.uri), uri) !== undefined,
    );
    const depth = (file: DataFile): number => pathOf(file.uri).split('/').length;
    const rank = (file: DataFile): number => CONFIGURATION_FILES.indexOf(pathOf(file.uri).split('/').at(-1) ?? '');
    return within.sort((a, b) => depth(b) - depth(a) || rank(a) - rank(b))[0]?.uri;
  }

  /** A configuration with all it builds upon, the lowest first. */
  #chain(uri: string, above: ReadonlySet<string> = new Set()): readonly ConfigurationText[] {
    const text = this.textOf(uri);
    if (text === undefined || above.has(sameAddress(uri)) || above.size > MOST_BASES) return [];
    const seen = new Set([...above, sameAddress(uri)]);
    return [...basesOf(text).flatMap((base) => this.#chain(resolved(base, uri), seen)), { file: uri, text }];
  }

  #glossariesIn(folder: string | undefined): readonly { readonly uri: string; readonly text: string }[] {
    return [...this.#data.values()]
      .filter(({ uri }) => isGlossary(uri) && folder !== undefined && liesIn(uri, folder))
      .flatMap((file) => {
        const text = textOf(file);
        return text === undefined ? [] : [{ uri: file.uri, text }];
      })
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
}

function textOf({ open, disk }: DataFile): string | undefined {
  return open ?? disk;
}

/** An address from another; a path that is none stays where nothing is. */
function resolved(path: string, from: string): string {
  try {
    return new URL(path.replaceAll('\\', '/'), from).href;
  } catch {
    return `${folderOf(from)}${path}`;
  }
}
