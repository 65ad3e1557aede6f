import type { Profile } from '../brief/profile.ts';
import type { ParsedFile } from '../data/parse.ts';
import { parseFile } from '../data/parse.ts';
import { type Fields, isFields } from '../data/shape.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { inWords } from '../language/say.ts';
import type { Level, Mode } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { configurationFaults } from './configuration-shape.ts';
import { profileOf } from './profile-of.ts';
import { BUILT_IN } from './profiles.ts';
import { isLevel } from './settings.ts';

/** Names under which a configuration is looked for, in a folder and in those above it; the first that is there counts. */
export const CONFIGURATION_FILES: readonly string[] = ['.policy-brief.yaml', '.policy-brief.yml', '.policy-brief.json'];

/** A configuration file as it was read from wherever it lies. */
export interface ConfigurationText {
  /** As it is shown. */
  readonly file: string;
  readonly text: string;
}

/** What a house or a team asks for. What no file says is `undefined`, and left to the editor's settings or the defaults. */
export interface Configuration {
  readonly profile: Profile;
  /** Globs from the folder of the file that has them. */
  readonly files: readonly string[] | undefined;
  readonly ignore: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  /** Paths or globs of the team's glossaries, from the folder of the file that names them. */
  readonly glossary: readonly string[];
  readonly mode: Mode | undefined;
  /** Which file a key's value comes from (`mode`, `rules.citation-order`, `profile.sections`); a key that no file has is not there. */
  readonly origins: Readonly<Record<string, string>>;
}

export interface ConfigurationProblem {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

export const NO_CONFIGURATION: Configuration = {
  profile: BUILT_IN.caa as Profile,
  files: undefined,
  ignore: [],
  levels: {},
  glossary: [],
  mode: undefined,
  origins: {},
};

/** The files that a configuration builds upon, as it names them; empty when it names none, or cannot be read. */
export function basesOf(text: string): readonly string[] {
  const { value } = parseFile(text);
  return isFields(value) ? textsOf(value.extends) : [];
}

/** Whether what a configuration names lies on the web, where nobody looks for it. */
export function isAddress(base: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(base);
}

/**
 * The configuration of files that build upon each other, the lowest first, and all that is wrong in them. What is
 * wrong counts as not said; the rest counts. `rules` are the ids of all rules.
 */
export function configurationOf(
  files: readonly ConfigurationText[],
  rules: readonly string[],
  language: Language = ENGLISH,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const problems: ConfigurationProblem[] = [];
  const configuration = files.reduce((below, { file, text }) => {
    const parsed = parseFile(text);
    const found = problemsOf(parsed, rules, language);
    problems.push(...found.map((problem) => ({ file, ...problem })));
    return isFields(parsed.value) ? over(below, parsed.value, file, rules) : below;
  }, NO_CONFIGURATION);
  return { configuration, problems };
}

function problemsOf(
  parsed: ParsedFile,
  rules: readonly string[],
  language: Language,
): readonly Omit<ConfigurationProblem, 'file'>[] {
  // Of a file that is no YAML nobody knows what its author meant.
  if (parsed.problems.length > 0)
    return parsed.problems.map(({ span, message }) => ({ span, message: inWords(language, message) }));
  return configurationFaults(parsed.value, rules).map(({ path, part, message }) => ({
    span: parsed.spanOf(path, part),
    message: inWords(language, message),
  }));
}

function over(below: Configuration, fields: Fields, file: string, rules: readonly string[]): Configuration {
  const origins: Record<string, string> = { ...below.origins };
  const from = (key: string): void => {
    origins[key] = file;
  };
  const levels: Record<string, Level> = { ...below.levels };
  const options: Record<string, unknown> = {};
  for (const [id, setting] of Object.entries(isFields(fields.rules) ? fields.rules : {})) {
    const [level, option] = Array.isArray(setting) ? setting : [setting];
    if (!rules.includes(id) || !isLevel(level)) continue;
    levels[id] = level;
    if (option !== undefined) options[id] = option;
    from(`rules.${id}`);
  }
  const profile = profileOf(fields.profile, below.profile, options);
  for (const key of Object.keys(isFields(fields.profile) ? fields.profile : {})) from(`profile.${key}`);
  for (const id of Object.keys(options)) from(`profile.${PROFILE_PARTS[id] ?? id}`);
  if (typeof fields.profile === 'string' && fields.profile in BUILT_IN) from('profile');
  const mode = fields.mode === 'draft' || fields.mode === 'publish' ? fields.mode : undefined;
  for (const key of ['files', 'ignore', 'glossary'] as const) if (listedIn(fields[key]) !== undefined) from(key);
  if (mode !== undefined) from('mode');
  return {
    profile,
    files: listedIn(fields.files) ?? below.files,
    ignore: listedIn(fields.ignore) ?? below.ignore,
    levels,
    glossary: listedIn(fields.glossary) ?? below.glossary,
    mode: mode ?? below.mode,
    origins,
  };
}

/** The part of the profile that the options of a rule are. */
const PROFILE_PARTS: Readonly<Record<string, string>> = {
  'citation-placement': 'citations',
  'reference-date-style': 'references',
  'structure-findings-count': 'findings',
  'structure-section-length': 'sections',
  'acronym-undefined': 'acronyms',
};

/** What a key lists; `undefined` where it says nothing that could be used. An empty list is said. */
function listedIn(value: unknown): readonly string[] | undefined {
  const texts = textsOf(value);
  return texts.length === 0 && !(Array.isArray(value) && value.length === 0) ? undefined : texts;
}

/** A text, or those of a list; one that is still empty says nothing. */
function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** Where one of the texts of a key stands that a file has as a text, or as a list. */
export function placeOfText(text: string, key: 'extends' | 'glossary', item: string): Span {
  const { value, spanOf } = parseFile(text);
  const list = isFields(value) ? value[key] : undefined;
  return spanOf(Array.isArray(list) ? [key, list.indexOf(item)] : [key]);
}
