/** What the packaged extension consists of. */
const BELONGS = [
  'dist/client/node.js',
  'dist/client/browser.js',
  'dist/server/node.js',
  'dist/server/browser.js',
  'dist/data/glossary.jsonl',
  /^dist\/schema\/[\w.-]+\.json$/,
  /^docs\/rules\/[\w-]+\.md$/,
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.pl.json',
  'package.nls.json',
  'package.nls.pl.json',
  /^snippets\/[\w-]+\.code-snippets$/,
  'client/images/icon.png',
  /^client\/walkthrough\/[\w.-]+\.md$/,
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** Without these the extension would install and then not work. */
export const NEEDED = BELONGS.filter((name) => typeof name === 'string' && name !== 'README.md');

export function belongs(name) {
  return BELONGS.some((pattern) => (typeof pattern === 'string' ? pattern === name : pattern.test(name)));
}
