/** Names of files, the same for the editor, the server and the command line. Patterns are globs as tinyglobby, VS Code and LSP read them. */

/** Files that may be briefs. */
export const MARKDOWN_FILES = '**/*.{md,markdown,mdown}';

/** Glossaries where nobody names them. */
export const GLOSSARY_FILES = '**/*.glossary.{yaml,yml,json}';

/** Configurations, in whatever folder. */
export const CONFIGURATION_FILES_ANYWHERE = '**/.policy-brief.{yaml,yml,json}';

/** Folders in which nobody looks for any of them. */
export const PASSED_OVER: readonly string[] = ['node_modules', '.git'];

/** Whether a path, with slashes, is that of a file that may be a brief. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(path);
}

/** Whether a path, with slashes, is that of a glossary. */
export function isGlossaryFile(path: string): boolean {
  return /\.glossary\.(?:ya?ml|json)$/i.test(path);
}

/** Whether a path, with slashes, leads through a folder that is passed over. */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((name) => PASSED_OVER.includes(name));
}
