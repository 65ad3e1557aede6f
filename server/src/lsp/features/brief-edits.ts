import {
  cleanUp,
  deleteReference,
  type EditOutcome,
  insertMissingSections,
  insertReference,
  type Language,
  mergeablePairs,
  mergeDuplicates,
  offsetAt,
  type Position,
  renumber,
  say,
} from '../../core/index.ts';
import {
  CLEAN_UP,
  DELETE_REFERENCE,
  FIX_ALL,
  INSERT_MISSING_SECTIONS,
  INSERT_REFERENCE,
  MERGE_DUPLICATES,
  RENUMBER,
} from '../../protocol.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { BRIEF_EDITS_IN_WORDS as WORDS } from './sentences.ts';

/** An edit of a whole draft that people can ask for by a command or a code action. */
export interface BriefEdit {
  /** What people choose, and what they are asked to agree to where entries move. */
  readonly title: (args: readonly unknown[], language: Language) => string;
  /** Whether it moves or joins entries, so that the user is to see first what would change. */
  readonly asks: boolean;
  /** Said when there is nothing to do. */
  readonly idle: (language: Language) => string;
  /** `undefined` when the arguments are not of their kind. */
  readonly run: (draft: OpenDraft, args: readonly unknown[]) => EditOutcome | undefined;
}

/** By the command's name. Arguments are those behind the document's URI. */
export const BRIEF_EDITS: ReadonlyMap<string, BriefEdit> = new Map<string, BriefEdit>([
  [
    RENUMBER,
    {
      title: (_, language) => say(language, WORDS, 'renumber'),
      asks: true,
      idle: (language) => say(language, WORDS, 'inOrder'),
      run: (draft) => renumber(draft.brief()),
    },
  ],
  [
    CLEAN_UP,
    {
      title: (_, language) => say(language, WORDS, 'cleanUp'),
      asks: true,
      idle: (language) => say(language, WORDS, 'clean'),
      run: (draft) => cleanUp(draft.brief()),
    },
  ],
  [
    INSERT_MISSING_SECTIONS,
    {
      title: (_, language) => say(language, WORDS, 'insertSections'),
      asks: false,
      idle: (language) => say(language, WORDS, 'noneMissing'),
      run: (draft) => insertMissingSections(draft.brief()),
    },
  ],
  [
    DELETE_REFERENCE,
    {
      title: ([number], language) => say(language, WORDS, 'deleteReference', { number: Number(number) }),
      asks: false,
      idle: (language) => say(language, WORDS, 'nothingToDelete'),
      run: (draft, [number]) => (typeof number === 'number' ? deleteReference(draft.brief(), number) : undefined),
    },
  ],
  [
    INSERT_REFERENCE,
    {
      title: (_, language) => say(language, WORDS, 'insertReference'),
      asks: false,
      idle: (language) => say(language, WORDS, 'nothingToInsert'),
      run: (draft, [place, text]) => {
        const brief = draft.brief();
        if (!isPosition(place) || typeof text !== 'string') return undefined;
        return insertReference(brief, text, offsetAt(brief.source, place));
      },
    },
  ],
  [
    MERGE_DUPLICATES,
    {
      title: ([keep, drop], language) =>
        keep === undefined
          ? say(language, WORDS, 'merge')
          : say(language, WORDS, 'mergeTwo', { keep: Number(keep), drop: Number(drop) }),
      asks: true,
      idle: (language) => say(language, WORDS, 'noneAlike'),
      run: (draft, [keep, drop]) => {
        const brief = draft.brief();
        if (keep === undefined) return mergeDuplicates(brief, mergeablePairs(brief));
        return typeof keep === 'number' && typeof drop === 'number' ? mergeDuplicates(brief, [{ keep, drop }]) : undefined;
      },
    },
  ],
  [
    FIX_ALL,
    {
      title: ([rule], language) =>
        rule === undefined ? say(language, WORDS, 'fixAll') : say(language, WORDS, 'fixAllOf', { rule: String(rule) }),
      asks: false,
      idle: (language) => say(language, WORDS, 'nothingSafe'),
      run: (draft, [rule]) => draft.fixAll(typeof rule === 'string' ? rule : undefined),
    },
  ],
]);

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
