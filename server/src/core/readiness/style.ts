/** Colours are those of VS Code where it shows the report, and of the system elsewhere. */
export const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1.5rem; font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif); color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); }
main { max-width: 48rem; margin: 0 auto; }
h1 { font-size: 1.6rem; line-height: 1.25; }
* + h1 { margin-top: 3.5rem; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--vscode-widget-border, GrayText); }
h3 { font-size: 1.05rem; margin-top: 1.75rem; }
a { color: var(--vscode-textLink-foreground, LinkText); }
ul { padding-left: 0; list-style: none; }
li { margin: 0.25rem 0; }
.mark { display: inline-block; width: 1.25em; font-weight: bold; text-align: center; }
p.good, p.advice, p.bad { padding: 0.75rem 1rem; border: 1px solid currentColor; border-left-width: 0.4rem; }
.good .mark { color: var(--vscode-testing-iconPassed, #1a7f37); }
.advice .mark { color: var(--vscode-editorWarning-foreground, #8a6100); }
.bad .mark { color: var(--vscode-editorError-foreground, #c5221f); }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--vscode-widget-border, GrayText); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.finding { margin: 1rem 0; padding-left: 1rem; border-left: 0.25rem solid var(--vscode-widget-border, GrayText); break-inside: avoid; }
.finding.error { border-color: var(--vscode-editorError-foreground, #c5221f); }
.finding.warning { border-color: var(--vscode-editorWarning-foreground, #8a6100); }
.finding p { margin: 0.4rem 0; }
blockquote { margin: 0.5rem 0; padding: 0.4rem 0.75rem; overflow-wrap: anywhere; background: var(--vscode-textBlockQuote-background, color-mix(in srgb, CanvasText 7%, Canvas)); }
mark { font-weight: bold; color: inherit; background: var(--vscode-editor-findMatchHighlightBackground, color-mix(in srgb, Highlight 35%, Canvas)); }
.why { max-width: 42rem; }
.rule { font-size: 0.85rem; }
@media (max-width: 40rem) {
  table { display: block; overflow-x: auto; }
}
@media print {
  :root { color-scheme: light; }
  body { padding: 0; color: #000; background: #fff; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  .rule a::after { content: " (" attr(href) ")"; }
  h2, h3 { break-after: avoid; }
  * + h1 { break-before: page; }
  tr { break-inside: avoid; }
}
`;
