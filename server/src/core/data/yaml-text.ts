import { Document, isCollection, visit } from 'yaml';

/** UTF-16 units after which a list goes on in a further line. */
const WIDTH = 110;

/**
 * A key with its value in YAML, in lines without ends, as people write it: a list of words in one line if it fits, a
 * list of groups with one in a line.
 */
export function yamlText(key: string, value: unknown): readonly string[] {
  const document = new Document({ [key]: value });
  visit(document, {
    Collection(at, node) {
      const isTop = node === document.contents || (at === 'value' && node.items.some((item) => isCollection(item)));
      if (!isTop) node.flow = true;
    },
  });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines.flatMap((line) => wrapped(line).split('\n'));
}

/** A long list goes on in further lines; YAML takes a line break there for a space. */
function wrapped(line: string): string {
  const indent = line.search(/[^ ]/) + 2;
  let width = 0;
  return line
    .split(/(?<=, )/)
    .map((part) => {
      const breaks = width > 0 && width + part.length > WIDTH;
      width = breaks ? indent + part.length : width + part.length;
      return breaks ? `\n${' '.repeat(indent)}${part}` : part;
    })
    .join('')
    .replaceAll(' \n', '\n');
}
