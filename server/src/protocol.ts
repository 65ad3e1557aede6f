/**
 * What client and server say to each other beyond LSP. The client imports this file and nothing else of the server.
 */

/** Request: how the server takes a document. Params `RecognitionParams`, result `RecognitionResult` or null when it is not open. */
export const RECOGNITION = 'policyBrief/recognition';

export interface RecognitionParams {
  readonly uri: string;
}

export interface RecognitionResult {
  readonly brief: boolean;
  readonly by: 'front-matter' | 'file-name' | 'label' | 'headings' | 'named' | 'nothing';
  readonly profile: string;
  /** The date roles are resolved at, as ISO 8601 writes as much of it as is known (`2021-12`). */
  readonly date?: string;
}

/** Request: the edit that makes the document a brief, or no brief, by its front matter. Result `{ edits: TextEdit[] }`. */
export const SWITCH_RECOGNITION = 'policyBrief/switchRecognition';

export interface SwitchRecognitionParams {
  readonly uri: string;
  readonly brief: boolean;
}

/** Request: check a document now, whatever `policyBrief.run` says. Params `CheckParams`, result `CheckResult`. */
export const CHECK = 'policyBrief/check';

export interface CheckResult {
  /** How many problems were found. */
  readonly problems: number;
  /** Why nothing was looked for. */
  readonly unchecked?: 'no-brief' | 'ignored' | 'disabled';
}

/** Request: look for the briefs of the workspace and check all of them now, whatever `policyBrief.run` says. No params, result null. */
export const CHECK_ALL = 'policyBrief/checkAll';

export interface CheckParams {
  readonly uri: string;
}

/** Request: the sources that can be cited at a place. Params `CitationChoicesParams`, result `CitationChoices` or null when it is not open. */
export const CITATION_CHOICES = 'policyBrief/citationChoices';

export interface CitationChoicesParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface CitationChoices {
  /** By number. */
  readonly choices: readonly CitationChoice[];
  /** Why nothing can be cited there, in one sentence. */
  readonly refusal?: string;
}

export interface CitationChoice {
  readonly number: number;
  /** Author and title. */
  readonly source: string;
  /** As the entry writes it; empty when it has none. */
  readonly date: string;
  /** Whether the text cites it already. */
  readonly cited: boolean;
  /** Cites it at the place. */
  readonly edit: {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  };
}

/** Request of the server: addresses of the files under a folder that fit one of the globs. Params `FindFilesParams`, result `string[]`. */
export const FIND_FILES = 'policyBrief/findFiles';

export interface FindFilesParams {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Request of the server: a file's text. Params `ReadFileParams`, result `FileText`, or null when it cannot be read. */
export const READ_FILE = 'policyBrief/readFile';

/** The text of a file, without its byte order mark. */
export interface FileText {
  /** With marks in the place of what is no text. */
  readonly text: string;
  /** What is wrong with it, if it is no text as it should be. */
  readonly broken?: BrokenText;
}

export interface BrokenText {
  readonly kind: 'binary' | 'not-utf-8' | 'not-utf-16';
  /** The first line that is not UTF-8, from 1. */
  readonly line?: number;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** Request: actors by whatever somebody types. Params `LookUpParams`, result `LookUpResult[]`, best first. */
export const LOOK_UP = 'policyBrief/lookUp';

export interface LookUpParams {
  /** The document in whose place, and at whose date, they are looked up. */
  readonly uri?: string;
  readonly query: string;
}

export interface LookUpResult {
  readonly id: string;
  readonly name: string;
  /** `person · Serbia` */
  readonly about: string;
  /** The office at the date of the brief, or the names in other languages. */
  readonly detail: string;
  /** The form that answers to what was typed, when it is another one than the name. */
  readonly form?: string;
  /** Everything known, in Markdown. */
  readonly card: string;
  readonly source?: string;
}

/** Request: the glossaries and the configuration that count for a document. Params `DataFilesParams`, result `DataFiles`. */
export const DATA_FILES = 'policyBrief/dataFiles';

export interface DataFilesParams {
  readonly uri?: string;
}

export interface DataFiles {
  readonly glossaries: readonly { readonly uri: string; readonly layer: 'team' | 'workspace' }[];
  readonly configuration?: string;
}

/** Request: what a document is checked with, and where each value comes from. Params `EffectiveConfigurationParams`, result YAML. */
export const EFFECTIVE_CONFIGURATION = 'policyBrief/effectiveConfiguration';

export interface EffectiveConfigurationParams {
  readonly uri: string;
}

/** Request: the edit that adds an actor to the text of a glossary. Params `AddActorParams`, result `AddActorResult`. */
export const ADD_ACTOR = 'policyBrief/addActor';

export interface AddActorParams {
  /** The glossary's address, and the text it has now; empty for a file that is still to be made. */
  readonly uri: string;
  readonly text: string;
  readonly name: string;
  readonly kind: string;
}

/** The new text and the line of the entry, from 0; or why it cannot be added, in one sentence. */
export interface AddActorResult {
  readonly text?: string;
  readonly line?: number;
  readonly refusal?: string;
}

/** Request: how ready a brief is for publication. Params `ReadinessParams`, result `ReadinessResult` or null when it is not open. */
export const READINESS = 'policyBrief/readiness';

export interface ReadinessParams {
  readonly uri: string;
  /** `view` is HTML for a webview, in which places are links to `SHOW_PLACE`; the others are for files. */
  readonly format: 'view' | 'html' | 'markdown';
}

export interface ReadinessResult {
  /** Of the brief, or its file's name. */
  readonly title: string;
  readonly verdict: 'ready' | 'nearly' | 'not-ready';
  readonly report: string;
}

/** Request: ask the links of an open brief whether they still answer. Params `CheckLinksParams`, result `CheckLinksResult`. When it is cancelled, what was found by then counts. */
export const CHECK_LINKS = 'policyBrief/checkLinks';

export interface CheckLinksParams {
  readonly uri: string;
  /** Asks also what is remembered from the last day. */
  readonly afresh?: boolean;
  /** The proxy that the editor is set to use. */
  readonly proxy?: string;
}

/** How it went, in one sentence; or why it could not be done. */
export type CheckLinksResult =
  | {
      readonly summary: string;
      /** How many answers were remembered. */
      readonly remembered: number;
      /** Whether there is something to see among the problems. */
      readonly found: boolean;
    }
  | { readonly refusal: string };

/** Notification of the server: how far it is. Params `CheckLinksProgress`. */
export const CHECK_LINKS_PROGRESS = 'policyBrief/checkLinksProgress';

export interface CheckLinksProgress {
  readonly uri: string;
  readonly done: number;
  readonly total: number;
}

/** Command of the client that shows a place: arguments are the document's URI, line and column, both from 1. */
export const SHOW_PLACE = 'policyBrief.showPlace';

/** Request: names for spell checkers, of one brief or of the whole glossary. Params `SpellingWordsParams`, result `SpellingWords`. */
export const SPELLING_WORDS = 'policyBrief/spellingWords';

export interface SpellingWordsParams {
  readonly uri?: string;
  readonly of: 'brief' | 'glossary';
}

export interface SpellingWords {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** Commands of the server. All take the document's URI first and change it by one `workspace/applyEdit`. */
export const RENUMBER = 'policyBrief.renumber';
export const FIX_ALL = 'policyBrief.fixAll';
export const CLEAN_UP = 'policyBrief.cleanUp';
export const INSERT_MISSING_SECTIONS = 'policyBrief.insertMissingSections';
export const MERGE_DUPLICATES = 'policyBrief.mergeDuplicates';
/** Also takes the number of the entry. */
export const DELETE_REFERENCE = 'policyBrief.deleteReference';
/** Also takes a position, where the new entry is cited, and the text of the entry. */
export const INSERT_REFERENCE = 'policyBrief.addReference';
/** Asks the links; changes nothing. VS Code has a command of its own for it. */
export const ASK_LINKS = 'policyBrief.askLinks';
/** Takes the address of the page instead, and opens it. */
export const ABOUT_RULE = 'policyBrief.aboutRule';

/** Command of the client that shows places of a document: arguments are its URI, a position in it, and `Location[]`. */
export const SHOW_PLACES = 'policyBrief.showPlaces';

/** What the extension hands over at start. */
export interface InitializationOptions {
  readonly settings?: Settings;
  /** `complement` leaves out headings with `#`, which VS Code outlines itself; default `full`. */
  readonly outline?: 'full' | 'complement';
  /** The client answers `FIND_FILES` and `READ_FILE`; else the server reads the disk, where there is one. */
  readonly files?: boolean;
}

/** The `policyBrief.*` settings, as `workspace/configuration` gives them for the section `policyBrief`. */
export interface Settings {
  readonly enable?: boolean;
  readonly run?: 'onType' | 'onSave' | 'manual';
  readonly mode?: 'draft' | 'publish';
  readonly files?: readonly string[];
  readonly rules?: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
  readonly glossary?: { readonly files?: readonly string[] };
  readonly hover?: { readonly enable?: boolean };
  readonly codeLens?: { readonly enable?: boolean };
  readonly inlayHints?: { readonly enable?: boolean };
}
