/** What the YAML parser reports, for somebody who does not know YAML. `message` is the parser's own. */
export function yamlSentence(code: string, message: string): string {
  return SENTENCES[code] ?? `This cannot be read as YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`;
}

const QUOTES = 'A text with a colon followed by a space, or that begins with a sign such as @ or *, has to stand in quotes';

/** By the codes of the package `yaml`. */
const SENTENCES: Readonly<Record<string, string>> = {
  BAD_ALIAS: `${QUOTES}: a * at the beginning repeats something that an & has named before.`,
  BAD_INDENT:
    'The lines of one entry have to begin in the same column, and an opened bracket or quotation mark has to be closed.',
  BAD_SCALAR_START: `${QUOTES}.`,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTES}: name: "China: a history".`,
  MISSING_CHAR:
    'Something is missing here: a closing quotation mark or bracket, a colon behind a field, or the same indentation as in the lines above.',
  MULTILINE_IMPLICIT_KEY: 'A field needs a colon behind its name, on the same line.',
  MULTIPLE_DOCS: 'A file is one document: take the line `---` away.',
  TAB_AS_INDENT: 'Lines have to be indented by spaces, not by tabs.',
  UNEXPECTED_TOKEN: 'Something stands here that does not belong here: look for a bracket, a comma or a quotation mark too many.',
};
