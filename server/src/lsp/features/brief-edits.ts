import {
  cleanUp,
  deleteReference,
  type EditOutcome,
  insertMissingSections,
  insertReference,
  mergeablePairs,
  mergeDuplicates,
  offsetAt,
  type Position,
  renumber,
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

/** An edit of a whole draft that people can ask for by a command or a code action. */
export interface BriefEdit {
  /** What people choose, and what they are asked to agree to where entries move. */
  readonly title: (args: readonly unknown[]) => string;
  /** Whether it moves or joins entries, so that the user is to see first what would change. */
  readonly asks: boolean;
  /** Said when there is nothing to do. */
  readonly idle: string;
  /** `undefined` when the arguments are not of their kind. */
  readonly run: (draft: OpenDraft, args: readonly unknown[]) => EditOutcome | undefined;
}

/** By the command's name. Arguments are those behind the document's URI. */
export const BRIEF_EDITS: ReadonlyMap<string, BriefEdit> = new Map<string, BriefEdit>([
  [
    RENUMBER,
    {
      title: () => 'Renumber citations by first use',
      asks: true,
      idle: 'Nothing to renumber: the sources are numbered in the order in which they are cited.',
      run: (draft) => renumber(draft.brief()),
    },
  ],
  [
    CLEAN_UP,
    {
      title: () => 'Clean up converted text',
      asks: true,
      idle: 'Nothing to clean up: the text has no marks of a conversion that can be taken away safely.',
      run: (draft) => cleanUp(draft.brief()),
    },
  ],
  [
    INSERT_MISSING_SECTIONS,
    {
      title: () => 'Insert missing sections',
      asks: false,
      idle: 'No section is missing.',
      run: (draft) => insertMissingSections(draft.brief()),
    },
  ],
  [
    DELETE_REFERENCE,
    {
      title: ([number]) => `Delete reference [${number}] and its citations`,
      asks: false,
      idle: 'There is nothing to delete.',
      run: (draft, [number]) => (typeof number === 'number' ? deleteReference(draft.brief(), number) : undefined),
    },
  ],
  [
    INSERT_REFERENCE,
    {
      title: () => 'Insert reference',
      asks: false,
      idle: 'There is nothing to insert.',
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
      title: ([keep, drop]) =>
        keep === undefined ? 'Merge references to one source' : `Merge reference [${drop}] into [${keep}]: one source`,
      asks: true,
      idle: 'No two references have one source.',
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
      title: ([rule]) => (rule === undefined ? 'Fix all problems that can be fixed safely' : `Fix all "${rule}" in this brief`),
      asks: false,
      idle: 'There is nothing that can be fixed without asking you.',
      run: (draft, [rule]) => draft.fixAll(typeof rule === 'string' ? rule : undefined),
    },
  ],
]);

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
