import {
  configurationOf,
  ENGLISH,
  type Glossary,
  type GlossaryText,
  type Language,
  placeOfText,
  type Settings,
  say,
} from '../../core/index.ts';
import { CONFIGURATION_FILES_ANYWHERE, GLOSSARY_FILES } from '../../file-names.ts';
import { folderOf, liesIn, pathOf, placeIn, relativeTo, sameAddress, withSlash } from './addresses.ts';
import type { Tick } from './checking.ts';
import { type ConfigurationChain, chainOf, configurationsAbove, nearestConfiguration, readBases } from './configuration-files.ts';
import { DataFiles, type DataText } from './data-files.ts';
import { type DataProblem, type Environment, environmentOf, isConfiguration, isGlossary, RULES } from './environment.ts';
import type { Files } from './files.ts';
import { type NamedGlossaries, readNamed } from './named-glossaries.ts';
import { repositoriesWithin } from './repositories.ts';
import { FILES } from './sentences.ts';

const DATA_GLOBS = [GLOSSARY_FILES, CONFIGURATION_FILES_ANYWHERE];
const NO_CHAIN: ConfigurationChain = { texts: [], problems: [] };

/**
 * The configurations and glossaries of the workspace, and the environments that they make for its briefs. A change
 * in one of them takes effect at once: environments are made anew when they are next asked for.
 */
export class Workspace {
  readonly #bundled: Glossary;
  readonly #language: Language;
  readonly #data = new DataFiles();
  readonly #environments = new Map<string, Environment>();
  /** The same by the addresses that were asked for. */
  readonly #known = new Map<string, Environment>();
  /** Addresses of configurations that count though they lie in no folder. */
  readonly #above = new Set<string>();
  /** Folders outside of the workspace from which configurations were looked for. */
  readonly #lookedFrom = new Set<string>();
  /** The glossaries that a configuration names, by its address, and that the settings name, by the folder's. */
  readonly #named = new Map<string, NamedGlossaries>();
  /** Addresses of data files that only those know that name them. */
  readonly #behind = new Set<string>();
  /** Folders within the workspace's that are repositories of their own, each with a slash at its end. */
  #repositories: readonly string[] = [];
  #folders: readonly string[] = [];
  #settings: Settings;
  #made = 0;
  /** How often something has changed that environments are made of. */
  #changes = 0;
  #loading: Promise<void> = Promise.resolve();

  constructor(bundled: Glossary, settings: Settings, language: Language = ENGLISH) {
    this.#bundled = bundled;
    this.#settings = settings;
    this.#language = language;
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
    return this.#data.files;
  }

  /** Resolves when the glossaries that the settings name have been read. */
  configure(settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#forget();
    return this.#then(() => this.#follow());
  }

  /** Reads the data files of the folders, and does at the same time what else is to be done before `ready`. */
  load(files: Files, folders: readonly string[], also: () => Promise<void>): Promise<void> {
    this.#data.files = files;
    this.#folders = folders;
    // A folder that cannot be looked through is one without files.
    return this.#then(() => Promise.allSettled([this.#load(), also()]));
  }

  /** The environment of a brief, or of a data file itself. */
  at(uri: string): Environment {
    let environment = this.#known.get(uri);
    if (environment === undefined) {
      environment = this.#environmentFor(placeIn(uri, this.#folders));
      this.#known.set(uri, environment);
    }
    return environment;
  }

  isData(uri: string): boolean {
    return isGlossary(uri) || isConfiguration(uri) || this.#behind.has(sameAddress(uri));
  }

  /** The data files that are known. */
  data(): readonly DataText[] {
    return this.#data.all();
  }

  /** What is wrong in a data file as it is when that is known. */
  async problemsIn(uri: string, tick: Tick): Promise<readonly DataProblem[]> {
    const address = sameAddress(uri);
    for (;;) {
      const asked = this.#changes;
      // A file that only its name in a configuration makes a glossary may belong to any of them.
      const places = this.#behind.has(address) ? [...this.#configurations(), ...this.#folders.map(withSlash)] : [uri];
      const found: DataProblem[] = [];
      for (const place of places) {
        const problems = await this.at(place).problems.all(tick, () => asked === this.#changes);
        found.push(...problems.filter((problem) => sameAddress(problem.uri) === address));
      }
      // What has changed meanwhile has other problems.
      if (asked === this.#changes)
        return [...new Map(found.map((problem) => [`${problem.span.start} ${problem.message}`, problem])).values()];
    }
  }

  /** The text of a data file, as an editor or else the disk has it. */
  textOf(uri: string): string | undefined {
    return this.#data.textOf(uri);
  }

  /** An editor has a data file open with this text, or, without one, has closed it; resolves when all that follows from it is known. */
  async opened(uri: string, text: string | undefined): Promise<void> {
    this.#data.open(uri, text);
    this.#forget();
    if (!isGlossary(uri)) await this.#then(() => this.#follow());
  }

  /** Files were made, changed or deleted outside of the editor; whether data were among them. */
  async changed(uris: readonly string[]): Promise<boolean> {
    const data = [...uris.filter((uri) => this.isData(uri)), ...this.#data.under(uris)];
    const mayBeNamed = this.#named.size > 0 && uris.some((uri) => /\.(?:ya?ml|json)$/i.test(uri));
    if (data.length === 0 && !mayBeNamed) return false;
    await this.#then(async () => {
      await this.#data.read(data);
      await this.#follow();
    });
    return true;
  }

  /** Looks for configurations above a document that lies in no folder; whether there are some that were not known. */
  async look(uri: string): Promise<boolean> {
    const folder = folderOf(uri);
    if (!uri.includes(':/') || /^untitled:/i.test(uri) || this.#folderOf(uri) !== undefined) return false;
    if (this.#lookedFrom.has(folder)) return false;
    this.#lookedFrom.add(folder);
    const known = this.#above.size;
    await this.#then(() => this.#lookAbove(folder, true));
    return this.#above.size > known;
  }

  /** Does a step after those that are under way, and forgets what was made without it. A step that fails leaves things as they are. */
  #then(step: () => Promise<unknown>): Promise<void> {
    this.#loading = this.#loading
      .then(step)
      .catch(() => {})
      .then(() => this.#forget());
    return this.#loading;
  }

  #forget(): void {
    this.#changes += 1;
    this.#environments.clear();
    this.#known.clear();
  }

  async #load(): Promise<void> {
    this.#data.forgetDisk();
    this.#above.clear();
    this.#lookedFrom.clear();
    const found = await Promise.all(this.#folders.map((folder) => this.files.find(folder, DATA_GLOBS)));
    await this.#data.read(found.flat());
    await Promise.all(this.#folders.map((folder) => this.#lookAbove(withSlash(folder), false)));
    await this.#follow();
  }

  async #lookAbove(folder: string, toTop: boolean): Promise<void> {
    const found = await configurationsAbove(folder, this.files, toTop);
    await this.#data.read(found.filter((uri) => !this.#data.has(uri)));
    for (const uri of found) this.#above.add(sameAddress(uri));
    if (toTop) await this.#follow();
  }

  /** Reads what configurations build upon, and the glossaries that they and the settings name. */
  async #follow(): Promise<void> {
    const glossaries = this.#data.all().flatMap(({ uri }) => (isGlossary(uri) ? [uri] : []));
    this.#repositories = await repositoriesWithin(this.#folders, glossaries, this.files);
    await readBases(this.#data);
    const named = new Map<string, NamedGlossaries>();
    const behind = new Set<string>();
    const read = async (owner: string, names: readonly string[], base: string): Promise<void> => {
      if (names.length === 0) return;
      const found = await readNamed(names, base, this.#data);
      named.set(sameAddress(owner), found);
      for (const uri of found.uris) behind.add(sameAddress(uri));
    };
    for (const uri of this.#configurations()) {
      const { texts } = chainOf(uri, this.#data);
      for (const { file } of texts) behind.add(sameAddress(file));
      const { glossary, origins } = configurationOf(texts, RULES).configuration;
      await read(uri, glossary, folderOf(origins.glossary ?? uri));
    }
    for (const folder of this.#folders) await read(folder, this.#settings.glossaryFiles, withSlash(folder));
    this.#named.clear();
    this.#behind.clear();
    for (const [owner, found] of named) this.#named.set(owner, found);
    for (const address of behind) this.#behind.add(address);
  }

  #configurations(): readonly string[] {
    return this.#data.all().flatMap(({ uri }) => (isConfiguration(uri) && this.#counts(uri) ? [uri] : []));
  }

  #counts = (uri: string): boolean => this.#above.has(sameAddress(uri)) || this.#folderOf(uri) !== undefined;

  #folderOf(uri: string): string | undefined {
    return this.#folders.filter((folder) => liesIn(uri, folder)).sort((a, b) => b.length - a.length)[0];
  }

  #environmentFor(place: string): Environment {
    const folder = this.#folderOf(place);
    const configuration = nearestConfiguration(place, this.#data, this.#counts);
    const repository = this.#repositoryOf(place);
    const key = `${folder ?? ''} ${configuration ?? ''} ${repository ?? ''}`;
    let environment = this.#environments.get(key);
    if (environment === undefined) {
      environment = this.#make(folder, configuration, repository);
      this.#environments.set(key, environment);
    }
    return environment;
  }

  /** The repository within a folder of the workspace that something lies in; `undefined` of what is the folder's own. */
  #repositoryOf(uri: string): string | undefined {
    return this.#repositories.filter((repository) => liesIn(uri, repository)).sort((a, b) => b.length - a.length)[0];
  }

  #make(folder: string | undefined, configuration: string | undefined, repository: string | undefined): Environment {
    const chain = configuration === undefined ? NO_CHAIN : chainOf(configuration, this.#data, this.#language);
    this.#made += 1;
    return environmentOf(this.#made, {
      bundled: this.#bundled,
      settings: this.#settings,
      language: this.#language,
      folder,
      configurations: chain.texts,
      glossaries: this.#glossaries(folder, configuration, repository),
      problems: [...chain.problems, ...this.#misnamed(configuration, chain)],
    });
  }

  /** What is named is the team's; above it lie the other glossaries of the folder, or of the repository within it. */
  #glossaries(
    folder: string | undefined,
    configuration: string | undefined,
    repository: string | undefined,
  ): readonly GlossaryText[] {
    const owners = [folder, configuration].filter((owner) => owner !== undefined);
    const named = owners.flatMap((owner) => this.#named.get(sameAddress(owner))?.uris ?? []);
    const team = [...new Map(named.map((uri) => [sameAddress(uri), uri])).values()];
    const found = this.#data
      .all()
      .filter(
        ({ uri }) => isGlossary(uri) && folder !== undefined && liesIn(uri, folder) && this.#repositoryOf(uri) === repository,
      )
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const isTeams = new Set(team.map(sameAddress));
    return [
      ...team.map((uri) => this.#glossaryText(uri, 'team', folder)),
      ...found.filter(({ uri }) => !isTeams.has(sameAddress(uri))).map(({ uri }) => this.#glossaryText(uri, 'workspace', folder)),
    ];
  }

  #glossaryText(uri: string, layer: 'team' | 'workspace', folder: string | undefined): GlossaryText {
    const name = (folder && relativeTo(folder, uri)) ?? pathOf(uri);
    return { file: uri, name, text: this.#data.textOf(uri) ?? '', layer, parsed: this.#data.parsed(uri) };
  }

  /** The names of glossaries that lead nowhere. */
  #misnamed(configuration: string | undefined, { texts }: ConfigurationChain): readonly DataProblem[] {
    const missing = configuration === undefined ? [] : (this.#named.get(sameAddress(configuration))?.missing ?? []);
    if (missing.length === 0) return [];
    const { origins, glossary } = configurationOf(texts, RULES).configuration;
    const uri = origins.glossary ?? '';
    const text = texts.find(({ file }) => file === uri)?.text ?? '';
    const names = missing.map((index) => glossary[index] ?? '');
    return names.map((name) => ({
      uri,
      span: placeOfText(text, 'glossary', name),
      message: say(this.#language, FILES, 'noGlossary', { name }),
      severity: 'error',
    }));
  }
}
