import {
  type Brief,
  type Change,
  type EditOutcome,
  fixAll,
  ignoreInBrief,
  ignoreOnLine,
  lint,
  type Problem,
  rules,
  type Settings,
  type TextEdit,
  textOf,
} from '../../core/index.ts';
import type { Environment } from '../workspace/environment.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Heard, HeardLinks } from './heard-links.ts';

/** One open document: its newest version, and what was found out about it so far. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly brief: () => Brief;
  readonly problems: () => readonly Problem[];
  /** The edits of all fixes that cannot be wrong, or of those of one rule. */
  readonly fixAll: (rule?: string) => EditOutcome;
  /** The edit that suppresses the problem's rule; `undefined` where no comment can do it. */
  readonly ignore: (problem: Problem, where: 'line' | 'brief') => TextEdit | undefined;
}

/** A change as LSP sends it: a range, or the whole text. */
export type DraftChange = Change | { readonly text: string };

/**
 * The open documents. A change costs nothing until someone asks: changes that have come in by then are read
 * together, and of each version one brief is made.
 */
export class Drafts {
  readonly #drafts = new Map<string, State>();
  readonly #workspace: Workspace;
  readonly #links: HeardLinks;

  constructor(workspace: Workspace, links: HeardLinks) {
    this.#workspace = workspace;
    this.#links = links;
  }

  /** The editor's own settings; what a brief is checked with may differ from place to place. */
  get settings(): Settings {
    return this.#workspace.settings;
  }

  /** Names the answer that a draft's problems are, for clients that ask again. */
  resultId(draft: OpenDraft): string {
    return `${this.#workspace.at(draft.uri).id}.${draft.version}.${this.#links.of(draft.uri).stamp}`;
  }

  open(uri: string, version: number, text: string): void {
    this.#drafts.set(uri, {
      uri,
      version,
      brief: undefined,
      environment: undefined,
      pending: [{ text }],
      problems: undefined,
      heard: undefined,
    });
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
      ignore: (problem, where) => this.#ignore(state, problem, where),
    };
  }

  #brief(state: State): Brief {
    const environment = this.#environment(state);
    let brief = state.brief;
    const { pending } = state;
    // Whatever came before a whole new text is gone with the old one.
    const whole = pending.findLastIndex((change) => !('start' in change));
    const text = pending[whole]?.text;
    if (text !== undefined) brief = environment.reader.read(text, { matchesFiles: environment.matchesFiles(state.uri) });
    const changes = pending.slice(whole + 1).filter((change): change is Change => 'start' in change);
    brief ??= environment.reader.read('');
    if (changes.length > 0) brief = environment.reader.revise(brief, changes);
    state.brief = brief;
    state.pending = [];
    return brief;
  }

  /** The environment of a draft; when it is another one than before, the draft is read afresh. */
  #environment(state: State): Environment {
    const environment = this.#workspace.at(state.uri);
    if (state.environment === environment) return environment;
    if (state.brief !== undefined) state.pending.unshift({ text: textOf(state.brief.source) });
    state.environment = environment;
    state.problems = undefined;
    return environment;
  }

  #problems(state: State): readonly Problem[] {
    const { settings, ignores } = this.#environment(state);
    const heard = this.#links.of(state.uri);
    if (state.heard !== heard) state.problems = undefined;
    state.heard = heard;
    const outside = { links: heard.answers };
    state.problems ??= settings.enable && !ignores(state.uri) ? lint(this.#brief(state), rules, settings, outside) : [];
    return state.problems;
  }

  #ignore(state: State, problem: Problem, where: 'line' | 'brief'): TextEdit | undefined {
    const { reader, settings } = this.#environment(state);
    const outside = { links: this.#links.of(state.uri).answers };
    const ignoring = { reader, brief: this.#brief(state), rules, settings, outside, problems: this.#problems(state) };
    return where === 'line' ? ignoreOnLine(ignoring, problem) : ignoreInBrief(ignoring, problem);
  }

  #fixAll(state: State, rule: string | undefined): EditOutcome {
    const { reader, settings } = this.#environment(state);
    const chosen = rule === undefined ? rules : rules.filter(({ meta }) => meta.id === rule);
    return fixAll({ reader, brief: this.#brief(state), rules: chosen, settings });
  }
}

interface State {
  readonly uri: string;
  version: number;
  brief: Brief | undefined;
  environment: Environment | undefined;
  pending: DraftChange[];
  problems: readonly Problem[] | undefined;
  /** What the problems were found with. */
  heard: Heard | undefined;
}
