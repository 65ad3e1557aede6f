import { readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { basesOf, isAddress, placeOfText, positionAt, type Span, sourceOf } from '../../core/index.ts';
import { reasonOf, shown } from '../files/find-files.ts';
import { readText } from '../files/text-file.ts';

/** A configuration file that was read. */
export interface ConfigurationFile {
  /** As it is shown. */
  readonly file: string;
  readonly absolute: string;
  readonly text: string;
}

/**
 * A configuration file and those it `extends`, the lowest first, each once. What cannot be followed goes to `errors`,
 * a line each, and the rest is taken.
 */
export async function configurationChain(
  absolute: string,
  cwd: string,
  errors: Set<string>,
): Promise<readonly ConfigurationFile[]> {
  const chain: ConfigurationFile[] = [];
  const follow = async (path: string, above: readonly string[], blame: (reason: string) => string): Promise<void> => {
    const file = shown(path, cwd);
    if (above.includes(path)) {
      errors.add(blame(`this leads in a circle: ${[...above, path].map((name) => shown(name, cwd)).join(' extends ')}.`));
      return;
    }
    if (chain.some((other) => other.absolute === path)) return;
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      errors.add(blame(`${file} cannot be read: ${await whyUnread(path, error)}.`));
      return;
    }
    const bases = basesOf(text);
    for (const base of bases) {
      const here = (reason: string): string => lineAt(file, text, placeOfText(text, 'extends', base), reason);
      if (isAddress(base))
        errors.add(here(`${base} is an address on the web, and only files can be extended: keep a copy beside this file.`));
      else await follow(resolve(dirname(path), base), [...above, path], here);
    }
    chain.push({ file, absolute: path, text });
  };
  await follow(absolute, [], (reason) => `policy-brief: ${reason}`);
  return chain;
}

/** `file:line:column: message`. */
export function lineAt(file: string, text: string, span: Span, message: string): string {
  const { line, character } = positionAt(sourceOf(text), span.start);
  return `${file}:${line + 1}:${character + 1}: ${message}`;
}

/** Of a link that leads nowhere, as into a submodule that is not checked out, `there is no such file` would puzzle. */
async function whyUnread(path: string, error: unknown): Promise<string> {
  const link = await readlink(path).catch(() => undefined);
  const isDangling = link !== undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isDangling ? `it is a link to ${link}, and there is no such file` : reasonOf(error);
}
