import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** A card as the client can show it. */
export function cardOf(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : unmarked(markdown) };
}

/** For clients that show plain text only. */
function unmarked(markdown: string): string {
  return markdown
    .replace(/\*\*/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/g, '$1 ($2)')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\u2060/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
