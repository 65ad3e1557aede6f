import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics.ts';
import type { Drafts, OpenDraft } from './drafts.ts';

/** What a draft was found to hold when it was last checked. */
export interface Checked {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/**
 * When drafts are checked (`policyBrief.run`): at every change, when they are opened and saved, or when someone
 * asks. In between, what was found last stands.
 */
export class Checks {
  readonly #drafts: Drafts;
  readonly #last = new Map<string, Checked>();
  readonly #due = new Set<string>();

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  opened(uri: string): void {
    if (this.#drafts.settings.run === 'onSave') this.#due.add(uri);
  }

  saved(uri: string): void {
    if (this.#drafts.settings.run === 'onSave') this.#due.add(uri);
  }

  /** Someone asks for a check now. */
  asked(uri: string): void {
    this.#due.add(uri);
  }

  /** Forgets a draft; whether it was checked, or is to be. */
  closed(uri: string): boolean {
    const isDue = this.#due.delete(uri);
    return this.#last.delete(uri) || isDue;
  }

  /** The newest answer that is to be given. */
  of(draft: OpenDraft): Checked {
    const last = this.#last.get(draft.uri);
    if (this.#drafts.settings.run !== 'onType' && !this.#due.has(draft.uri))
      return last ?? { resultId: 'not checked', items: [] };
    const resultId = this.#drafts.resultId(draft);
    if (last?.resultId === resultId) return last;
    const checked = { resultId, items: diagnosticsOf(draft) };
    this.#due.delete(draft.uri);
    this.#last.set(draft.uri, checked);
    return checked;
  }
}
