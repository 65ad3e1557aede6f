import { lint, readinessOf, reportInHtml, reportInMarkdown, reportOf, rules } from '../../core/index.ts';
import { type ReadinessParams, type ReadinessResult, SHOW_PLACE } from '../../protocol.ts';
import { nameOf } from '../workspace/addresses.ts';
import type { Session } from './session.ts';

/** A webview shows what is in the document, and nothing that it could be made to ask for. */
const HEAD = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;

/** The readiness report of an open brief; `null` when it is not open. */
export function readinessIn({ drafts, workspace, client }: Session, { uri, format }: ReadinessParams): ReadinessResult | null {
  const brief = drafts.get(uri)?.brief();
  if (brief === undefined) return null;
  const problems = lint(brief, rules, { ...workspace.at(uri).settings, mode: 'publish' });
  const readiness = readinessOf(brief, problems);
  const file = nameOf(uri);
  const report = reportOf([{ brief, readiness, file }], client.language);
  return { title: readiness.title ?? file, verdict: readiness.verdict, report: written() };

  function written(): string {
    if (format === 'markdown') return reportInMarkdown(report);
    if (format === 'html') return reportInHtml(report);
    return reportInHtml(report, {
      head: HEAD,
      linkTo: ({ line, column }) => `command:${SHOW_PLACE}?${encodeURIComponent(JSON.stringify([uri, line, column]))}`,
    });
  }
}
