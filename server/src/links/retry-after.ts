/**
 * How long a website wants to be left alone, in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3);
 * `undefined` when it does not say.
 */
export function retryAfter(given: string | undefined, now: number): number | undefined {
  const text = given?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
