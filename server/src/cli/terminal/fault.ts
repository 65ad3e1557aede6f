/** What is said where the program breaks down: the reason, whose fault it is, and what to do; behind a colon. */
export function faultInWords(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `the program failed (${reason}). The fault is its own; please report it at https://github.com/policy-brief/policy-brief/issues.`;
}
