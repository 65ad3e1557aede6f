import { type ParsedFile, parseFile } from '../../core/index.ts';
import { isSameOrIn, sameAddress } from './addresses.ts';
import { type Files, NO_FILES } from './files.ts';

/** A configuration or a glossary: its text on the disk, and the one that an editor has open. */
interface DataFile {
  readonly uri: string;
  disk: string | undefined;
  open: string | undefined;
  /** What the newest of its texts that somebody asked about was read as. */
  parsed: { readonly text: string; readonly file: ParsedFile } | undefined;
}

/** A data file as it counts now. */
export interface DataText {
  readonly uri: string;
  readonly text: string;
}

/** The data files that are known. What an editor has open counts as it stands there, saved or not. */
export class DataFiles {
  readonly #known = new Map<string, DataFile>();
  /** Where files are looked for and read. */
  files: Files = NO_FILES;

  has(uri: string): boolean {
    return this.#known.has(sameAddress(uri));
  }

  /** The known files that are one of these, or lie in one that is a folder. */
  under(uris: readonly string[]): readonly string[] {
    return [...this.#known.values()].map(({ uri }) => uri).filter((uri) => uris.some((other) => isSameOrIn(uri, other)));
  }

  /** `undefined` of what is not known, or not there. */
  textOf(uri: string): string | undefined {
    const file = this.#known.get(sameAddress(uri));
    return file?.open ?? file?.disk;
  }

  /** What its text is as data; of a text that has changed, only what is new in it is read. */
  parsed(uri: string): ParsedFile {
    const file = this.#file(uri);
    const text = file.open ?? file.disk ?? '';
    if (file.parsed?.text !== text) file.parsed = { text, file: parseFile(text, file.parsed?.file) };
    return file.parsed.file;
  }

  all(): readonly DataText[] {
    return [...this.#known.values()].flatMap(({ uri, open, disk }) => {
      const text = open ?? disk;
      return text === undefined ? [] : [{ uri, text }];
    });
  }

  /** An editor shows a file with this text, or, without one, shows it no more. */
  open(uri: string, text: string | undefined): void {
    this.#file(uri).open = text;
  }

  /** Reads files anew. */
  async read(uris: Iterable<string>): Promise<void> {
    await Promise.all(
      [...new Set(uris)].map(async (uri) => {
        const file = this.#file(uri);
        const text = (await this.files.read(uri))?.text;
        // The same text again is not to be kept twice.
        file.disk = text === file.open ? file.open : text;
      }),
    );
  }

  /** From now on nothing is known of the disk. */
  forgetDisk(): void {
    for (const file of this.#known.values()) file.disk = undefined;
  }

  #file(uri: string): DataFile {
    const key = sameAddress(uri);
    let file = this.#known.get(key);
    if (file === undefined) {
      file = { uri, disk: undefined, open: undefined, parsed: undefined };
      this.#known.set(key, file);
    }
    return file;
  }
}
