import type { TextDocument } from 'vscode';
import { CONFIGURATION_FILES_ANYWHERE, GLOSSARY_FILES } from '../../server/src/file-names.ts';

/** Whatever holds the file: a disk, a remote machine, a repository on the web, or nothing yet. */
export const documentSelector = [
  { language: 'markdown' },
  { pattern: GLOSSARY_FILES },
  { pattern: CONFIGURATION_FILES_ANYWHERE },
];

/** Schemes of Markdown that is shown rather than written: other versions of a file, notebook cells, comment boxes. */
const VIEWS: ReadonlySet<string> = new Set([
  'policy-brief-configuration',
  'policy-brief-preview',
  'chat-editing-snapshot-text-model',
  'chat-editing-text-model',
  'comment',
  'conflictResolution',
  'git',
  'gitlens',
  'output',
  'pr',
  'review',
  'vscode-chat-code-block',
  'vscode-local-history',
  'vscode-notebook-cell',
  'vscode-scm',
]);

/** Whether a document is a Markdown text that someone writes. */
export function isDraft(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !VIEWS.has(document.uri.scheme);
}

/** Whether a document is one of those that the language server follows: a draft, a glossary or a configuration. */
export function isFollowed(document: TextDocument): boolean {
  return isDraft(document) || (!VIEWS.has(document.uri.scheme) && DATA_FILE.test(document.uri.path));
}

const DATA_FILE = /(?:\.glossary|\/\.policy-brief)\.(?:ya?ml|json)$/i;
