/** Why a text is no well-formed XML 1.0 of elements, attributes and character data; `undefined` when it is. */
export function faultIn(xml: string): string | undefined {
  const alien = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (alien !== null) return `a character that XML cannot have at ${alien.index}`;
  const open: string[] = [];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (token === null) return `nothing that XML has at ${at}: ${xml.slice(at, at + 40)}`;
    const [whole, text, closing, name, attributes = '', empty] = token;
    at += whole.length;
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return 'text outside of the root';
      continue;
    }
    if (closing !== undefined) {
      if (open.pop() !== closing) return `</${closing}> closes nothing`;
      continue;
    }
    const keys = [...attributes.matchAll(/\s([\w-]+)=/g)].map(([, key]) => key);
    if (new Set(keys).size < keys.length) return `an attribute twice in <${name}>`;
    if (empty !== '/') open.push(name ?? '');
  }
  return open.length === 0 ? undefined : `<${open.join('>, <')}> stays open`;
}

const DATA = '(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\\d+);)';
const TOKEN = new RegExp(
  `((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)+)|</([\\w-]+)>|<([\\w-]+)((?:\\s[\\w-]+="${DATA}*")*)(/?)>`,
  'uy',
);
