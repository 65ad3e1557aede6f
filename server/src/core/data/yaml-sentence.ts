import { type Sentence, sentence } from '../language/say.ts';
import { DATA } from './sentences.ts';

/** What the YAML parser reports, for somebody who does not know YAML. `code` and `message` are the parser's own. */
export function yamlSentence(code: string, message: string): Sentence {
  if (isKnown(code)) return sentence(DATA, code);
  return sentence(DATA, 'noYaml', { message: `${message.charAt(0).toLowerCase()}${message.slice(1)}` });
}

/** By the codes of the package `yaml`. */
const KNOWN = [
  'BAD_ALIAS',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_DOCS',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
] as const;

function isKnown(code: string): code is (typeof KNOWN)[number] {
  return (KNOWN as readonly string[]).includes(code);
}
