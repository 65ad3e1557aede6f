import {
  type Brief,
  type Change,
  type EditOutcome,
  filesMatcher,
  fixAll,
  type Glossary,
  lint,
  type Problem,
  type Reader,
  readerOf,
  rules,
  type Settings,
  textOf,
} from '../core/index.ts';

/** One open document: its newest version, and what was found out about it so far. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly brief: () => Brief;
  readonly problems: () => readonly Problem[];
  /** The edits of all fixes that cannot be wrong, or of those of one rule. */
  readonly fixAll: (rule?: string) => EditOutcome;
}

/** A change as LSP sends it: a range, or the whole text. */
export type DraftChange = Change | { readonly text: string };

/**
 * The open documents. A change costs nothing until someone asks: changes that have come in by then are read
 * together, and of each version one brief is made.
 */
export class Drafts {
  readonly #drafts = new Map<string, State>();
  readonly #glossary: Glossary;
  #settings: Settings;
  #reader: Reader;
  #matchesFiles: (path: string) => boolean;
  /** Counts what makes answers of one version differ: settings and glossaries. */
  #generation = 0;

  constructor(glossary: Glossary, settings: Settings) {
    this.#glossary = glossary;
    this.#settings = settings;
    this.#reader = readerOf({ glossary });
    this.#matchesFiles = filesMatcher(settings.files);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Names the answer that a draft's problems are, for clients that ask again. */
  resultId(draft: OpenDraft): string {
    return `${this.#generation}.${draft.version}`;
  }

  configure(settings: Settings): void {
    this.#settings = settings;
    this.#matchesFiles = filesMatcher(settings.files);
    this.#generation += 1;
    for (const state of this.#drafts.values()) {
      const text = textOf(this.#brief(state).source);
      state.pending = [{ text }];
      state.problems = undefined;
    }
    this.#reader = readerOf({ glossary: this.#glossary });
  }

  open(uri: string, version: number, text: string): void {
    this.#drafts.set(uri, { uri, version, brief: undefined, pending: [{ text }], problems: undefined });
  }

  change(uri: string, version: number, changes: readonly DraftChange[]): void {
    const state = this.#drafts.get(uri);
    if (state === undefined) return;
    state.version = version;
    state.pending.push(...changes);
    state.problems = undefined;
  }

  close(uri: string): void {
    this.#drafts.delete(uri);
  }

  get(uri: string): OpenDraft | undefined {
    const state = this.#drafts.get(uri);
    return state && this.#open(state);
  }

  all(): readonly OpenDraft[] {
    return [...this.#drafts.values()].map((state) => this.#open(state));
  }

  #open(state: State): OpenDraft {
    return {
      uri: state.uri,
      version: state.version,
      brief: () => this.#brief(state),
      problems: () => this.#problems(state),
      fixAll: (rule) => this.#fixAll(state, rule),
    };
  }

  #brief(state: State): Brief {
    let brief = state.brief;
    const { pending } = state;
    // Whatever came before a whole new text is gone with the old one.
    const whole = pending.findLastIndex((change) => !('start' in change));
    const text = pending[whole]?.text;
    if (text !== undefined) brief = this.#reader.read(text, { matchesFiles: this.#matchesFiles(pathOf(state.uri)) });
    const changes = pending.slice(whole + 1).filter((change): change is Change => 'start' in change);
    brief ??= this.#reader.read('');
    if (changes.length > 0) brief = this.#reader.revise(brief, changes);
    state.brief = brief;
    state.pending = [];
    return brief;
  }

  #problems(state: State): readonly Problem[] {
    const { enable, mode, levels } = this.#settings;
    state.problems ??= enable ? lint(this.#brief(state), rules, { mode, levels }) : [];
    return state.problems;
  }

  #fixAll(state: State, rule: string | undefined): EditOutcome {
    const { mode, levels } = this.#settings;
    const chosen = rule === undefined ? rules : rules.filter(({ meta }) => meta.id === rule);
    return fixAll({ reader: this.#reader, brief: this.#brief(state), rules: chosen, settings: { mode, levels } });
  }
}

interface State {
  readonly uri: string;
  version: number;
  brief: Brief | undefined;
  pending: DraftChange[];
  problems: readonly Problem[] | undefined;
}

/** `file:///home/anna/a%20b.md` → `/home/anna/a b.md`; of any other scheme the path part. */
export function pathOf(uri: string): string {
  const path = /^[a-z][\w+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
