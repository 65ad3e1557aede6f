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

/** Request: check a document now, whatever `policyBrief.run` says. Params `CheckParams`, result null. */
export const CHECK = 'policyBrief/check';

export interface CheckParams {
  readonly uri: string;
}

/** What the extension hands over at start. */
export interface InitializationOptions {
  readonly settings?: Settings;
  /** `complement` leaves out headings with `#`, which VS Code outlines itself; default `full`. */
  readonly outline?: 'full' | 'complement';
}

/** The `policyBrief.*` settings, as `workspace/configuration` gives them for the section `policyBrief`. */
export interface Settings {
  readonly enable?: boolean;
  readonly run?: 'onType' | 'onSave' | 'manual';
  readonly mode?: 'draft' | 'publish';
  readonly files?: readonly string[];
  readonly rules?: Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
  readonly hover?: { readonly enable?: boolean };
}
