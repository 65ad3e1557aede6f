/** Fills a template's `{placeholders}`; one without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>> | undefined): string {
  if (values === undefined) return template;
  return template.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** `[2]`, `[2] and [3]`, `[2], [3] and [4]`; beyond `most` the rest is counted: `[2], [3] and 7 more`. */
export function enumerate(items: readonly string[], most = 5): string {
  if (items.length === 0) return '';
  if (items.length === 1) return items[0] as string;
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
