import { readFileSync } from 'node:fs';
import {
  applyEdits,
  type Brief,
  fixAll,
  type Glossary,
  type GlossaryText,
  isFixable,
  type LintSettings,
  lint,
  PROFILES,
  type Profile,
  type Reader,
  readerOf,
  rules,
  type Severity,
} from '../../core/index.ts';
import { decode, NoTextError, type StoredText } from '../../decode.ts';
import { reasonOf } from '../files/find-files.ts';
import { unifiedDiff } from '../files/unified-diff.ts';
import { unread } from '../houses/no-text.ts';
import type { CheckedFile } from '../reports/report.ts';
import { reported } from '../reports/reported.ts';
import { faultInWords } from '../terminal/fault.ts';
import { hashOf } from './hash.ts';

/** A file to check. Plain data, so that any thread can do it. */
export interface Task {
  /** As it is shown. */
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
  readonly matchesFiles: boolean;
  /** Index of its desk. */
  readonly desk: number;
}

/** What a desk is made of, as plain data. */
export interface DeskData {
  readonly profile: Profile;
  readonly texts: readonly GlossaryText[];
  readonly settings: LintSettings;
  readonly failOn: Severity | 'off';
}

/** What a run wants to know of each file beside its problems. */
export interface Wants {
  /** The edits of fixes. */
  readonly fixes: boolean;
  /** The text after all safe fixes; problems are then those that are left. */
  readonly fixed: boolean;
  /** What these fixes would change, as a diff. */
  readonly diff: boolean;
  /** What tells these bytes from others. */
  readonly hash: boolean;
}

/** All that is to be done, as plain data. */
export interface Work {
  readonly tasks: readonly Task[];
  readonly desks: readonly DeskData[];
  readonly wants: Wants;
}

export interface TaskResult {
  readonly checked?: CheckedFile;
  /** What is to be written instead. */
  readonly rewritten?: StoredText;
  /** How many problems are gone from it. */
  readonly corrected?: number;
  readonly diff?: string;
  readonly hash?: string;
  /** Why the file could not be checked, in words. */
  readonly error?: string;
  /** Why it was passed over, in words. */
  readonly note?: string;
}

/** Does tasks, with readers that are made once for each desk. */
export type Checker = (task: Task, bytes?: Uint8Array) => TaskResult;

export function checkerOf(desks: readonly DeskData[], wants: Wants, glossaryAt: (desk: number) => Glossary): Checker {
  const readers: Reader[] = [];
  const readerAt = (index: number, { profile }: DeskData): Reader => {
    readers[index] ??= readerOf({ profile, glossary: glossaryAt(index) });
    return readers[index];
  };
  return (task, bytes) => {
    const desk = desks[task.desk] as DeskData;
    let content: Uint8Array;
    try {
      content = bytes ?? readFileSync(task.absolute);
    } catch (error) {
      return { error: `${task.path}: cannot be read: ${reasonOf(error)}.` };
    }
    try {
      return checkOne(task, content, desk, readerAt(task.desk, desk), wants);
    } catch (error) {
      return { error: `${task.path}: is not checked: ${faultInWords(error)}` };
    }
  };
}

/** Bytes that no brief has, and that would take minutes to read: a million words are seven million. */
const LARGEST = 20_000_000;

function checkOne(task: Task, bytes: Uint8Array, desk: DeskData, reader: Reader, wants: Wants): TaskResult {
  const { path, named, matchesFiles } = task;
  const { settings, failOn, profile } = desk;
  const noBrief: CheckedFile = { path, brief: false, profile: profile.name, failOn, problems: [] };
  if (bytes.length > LARGEST) {
    if (!named && !matchesFiles) return { checked: noBrief };
    const size = `${Math.round(bytes.length / 1_000_000)} MB`;
    return { error: `${path}: is not checked: with ${size} it is larger than any brief (at most 20 MB).` };
  }
  const read = (text: string): Brief => reader.read(text, { named, matchesFiles });
  let stored: StoredText;
  try {
    stored = decode(bytes);
  } catch (error) {
    if (!(error instanceof NoTextError)) throw error;
    const { failure, note } = unread(task, error, (text) => read(text).recognition.brief);
    return failure !== undefined ? { error: failure } : { checked: noBrief, ...(note !== undefined && { note }) };
  }
  const asItIs = read(stored.text);
  let brief = asItIs;
  let rewritten: StoredText | undefined;
  let diff: string | undefined;
  if ((wants.fixed || wants.diff) && brief.recognition.brief) {
    const { edits } = fixAll({ reader, brief, rules, settings });
    if (wants.diff) diff = unifiedDiff(path, stored.text, edits);
    if (wants.fixed && edits.length > 0) {
      rewritten = { ...stored, text: applyEdits(stored.text, edits) };
      brief = read(rewritten.text);
    }
  }
  const found = lint(brief, rules, settings);
  const problems = reported(brief.source, found, wants.fixes, (problem) => isFixable(brief, problem));
  const strange = strangeProfile(brief);
  const checked = { path, brief: brief.recognition.brief, profile: brief.profile.name, failOn, problems };
  return {
    checked,
    ...(rewritten !== undefined && { rewritten, corrected: lint(asItIs, rules, settings).length - found.length }),
    ...(diff !== undefined && { diff }),
    ...(wants.hash && { hash: hashOf(bytes) }),
    ...(strange !== undefined && {
      note: `${path}: there is no profile "${strange}" here; it is checked with "${profile.name}".`,
    }),
  };
}

/** A profile that the front matter names (`brief: tideway`) and that is neither the house's nor a built-in one. */
function strangeProfile({ frontMatter, recognition, profile }: Brief): string | undefined {
  const said = frontMatter?.brief?.text;
  if (said === undefined || !recognition.brief) return undefined;
  const known = [profile.name, ...PROFILES, ...WITHOUT_NAME].map((name) => name.toLowerCase());
  return known.includes(said.toLowerCase()) ? undefined : said;
}

/** What only says whether it is a brief. */
const WITHOUT_NAME = ['', 'true', 'yes', 'on', 'false', 'no', 'off', '~', 'null'];
