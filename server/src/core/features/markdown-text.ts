/** Text that Markdown shows as it is: no link, no image, no HTML, no command can come of it. */
export function plainText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]()#+!|~-]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Bare addresses would become links: a zero-width joiner of nothing keeps them text.
      .replace(/(https?|ftp):/gi, '$1\u2060:')
      .replace(/\bwww\./gi, 'www\u2060.')
  );
}

/** A link to a web address; the address alone, as text, when it is none. */
export function webLink(text: string, address: string): string {
  const url = webAddress(address);
  return url === undefined ? plainText(text) : `[${plainText(text)}](<${url}>)`;
}

/** The address with what could end a link's destination encoded; `undefined` unless it is http or https. */
function webAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!/^https?:\/\/[^\s/]/i.test(trimmed)) return undefined;
  return (
    trimmed
      .replace(/[\s<>()[\]\\"'`]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
      // Markdown reads entities in addresses too.
      .replace(/&(?=#?\w+;)/g, '&amp;')
  );
}
