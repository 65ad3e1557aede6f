import type { Brief } from '../../core/index.ts';

/** A brief that questions about all briefs are answered from. */
export interface KnownBrief {
  readonly uri: string;
  readonly brief: () => Brief;
}

/** Gives the briefs that it knows at the time: the open drafts, an index of the workspace. */
export type BriefSource = () => Iterable<KnownBrief>;

/** Every known brief once: of one document the earlier source knows better. */
export function knownBriefs(sources: readonly BriefSource[]): readonly KnownBrief[] {
  const known = new Map<string, KnownBrief>();
  for (const source of sources) for (const brief of source()) if (!known.has(brief.uri)) known.set(brief.uri, brief);
  return [...known.values()];
}
