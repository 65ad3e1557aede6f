/**
 * What an address leads to as it stands: a space is encoded (`%20`), a line break in it is none of it, and `www.` gets
 * `https://`. `undefined` for what has no scheme or no host.
 */
export function targetOf(written: string): string | undefined {
  const oneLine = written.trim().replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '');
  const address = /^www\./i.test(oneLine) ? `https://${oneLine}` : oneLine;
  if (!/^(?:https?|ftp):\/\/[^\s/]/i.test(address)) return undefined;
  return address.replace(/[\s<>"\\^`{|}]/g, (char) => encodeURIComponent(char));
}
