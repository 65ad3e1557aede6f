import {
  CONFIGURATION_FILES,
  type Configuration,
  type ConfigurationText,
  configurationOf,
  filesMatcher,
  type Glossary,
  type GlossaryProblem,
  type GlossaryText,
  type Language,
  layersOver,
  NO_CONFIGURATION,
  type Reader,
  readerOf,
  rules,
  type Settings,
  type Span,
} from '../../core/index.ts';
import { isGlossaryFile } from '../../file-names.ts';
import { folderOf, nameOf, pathOf, relativeTo } from './addresses.ts';
import { FoundInSteps } from './checking.ts';

/** What the briefs of one place are read and checked with. */
export interface Environment {
  /** Another one has another number: answers of one version differ between them. */
  readonly id: number;
  readonly reader: Reader;
  readonly glossary: Glossary;
  /** The editor's settings, under what the configuration says, and the language of the editor. */
  readonly settings: Settings & { readonly language: Language };
  /** Whether a file is a brief by its name. */
  readonly matchesFiles: (uri: string) => boolean;
  /** Whether the configuration leaves a file out. */
  readonly ignores: (uri: string) => boolean;
  /** The glossary files that it was made of. */
  readonly glossaries: readonly { readonly uri: string; readonly layer: 'team' | 'workspace' }[];
  /** What the configuration and those that it builds upon say; its origins are addresses. */
  readonly house: Configuration;
  /** The address of the configuration that counts. */
  readonly configuration: string | undefined;
  /** What is wrong in the files that it was made of, by their addresses. */
  readonly problems: FoundInSteps<DataProblem>;
}

/** Something wrong in a configuration or a glossary. */
export interface DataProblem {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** What sort of problem it is, in every language the same. */
  readonly code?: string;
  /** Where else one has to look; the texts are those of the files at the time. */
  readonly related?: readonly { readonly uri: string; readonly span: Span; readonly message: string }[];
}

/** What an environment is made of. Texts are named by their addresses. */
export interface Ingredients {
  readonly bundled: Glossary;
  readonly settings: Settings;
  readonly language: Language;
  /** The workspace folder; `undefined` for a file outside of all. */
  readonly folder: string | undefined;
  /** The configuration and what it builds upon, the lowest first; the last is the one that was found. */
  readonly configurations: readonly ConfigurationText[];
  /** The glossary files, lower layers first. */
  readonly glossaries: readonly GlossaryText[];
  /** What is wrong in the ways from one of these files to another. */
  readonly problems: readonly DataProblem[];
}

/** The ids of all rules. */
export const RULES = rules.map(({ meta }) => meta.id);

export function environmentOf(id: number, ingredients: Ingredients): Environment {
  const { bundled, settings, language, folder, configurations, glossaries } = ingredients;
  const found = configurations.at(-1)?.file;
  const { configuration, problems } =
    found === undefined ? { configuration: NO_CONFIGURATION, problems: [] } : configurationOf(configurations, RULES, language);
  const home = found === undefined ? folder : folderOf(found);
  // Globs count from the folder of the file that has them, which may be one that the configuration builds upon.
  const ownerOf = (key: 'files' | 'ignore'): string | undefined => {
    const owner = configuration.origins[key];
    return owner === undefined ? home : folderOf(owner);
  };
  const layers = glossaries.length === 0 ? undefined : layersOver(bundled, glossaries, language);
  const glossary = layers?.glossary ?? bundled;
  const within = (bases: readonly (string | undefined)[], globs: readonly string[]): ((uri: string) => boolean) => {
    const matches = filesMatcher(globs);
    return (uri) => {
      const paths = bases.map((base) => (base === undefined ? undefined : relativeTo(base, uri)));
      return matches(paths.find((path) => path !== undefined) ?? pathOf(uri));
    };
  };
  return {
    id,
    reader: readerOf({ glossary, profile: configuration.profile }),
    glossary,
    settings: {
      ...settings,
      mode: configuration.mode ?? settings.mode,
      levels: { ...settings.levels, ...configuration.levels },
      language,
    },
    matchesFiles:
      configuration.files === undefined
        ? within([folder], settings.files)
        : within([ownerOf('files'), home], configuration.files),
    ignores: configuration.ignore.length === 0 ? () => false : within([ownerOf('ignore'), home], configuration.ignore),
    glossaries: glossaries.map(({ file, layer }) => ({ uri: file, layer: layer === 'team' ? 'team' : 'workspace' })),
    house: configuration,
    configuration: found,
    problems: new FoundInSteps(function* () {
      const inGlossaries = layers === undefined ? [] : yield* layers.checking();
      return [
        ...ingredients.problems,
        ...problems.map(({ file, span, message }) => ({ uri: file, span, message, severity: 'error' as const })),
        ...inGlossaries.map(dataProblemOf),
      ];
    }),
  };
}

function dataProblemOf({ file, span, message, severity, code, related }: GlossaryProblem): DataProblem {
  return { uri: file, span, message, severity, code, related: related.map(({ file: uri, ...place }) => ({ uri, ...place })) };
}

export function isGlossary(uri: string): boolean {
  return isGlossaryFile(pathOf(uri));
}

export function isConfiguration(uri: string): boolean {
  return CONFIGURATION_FILES.includes(nameOf(uri));
}
