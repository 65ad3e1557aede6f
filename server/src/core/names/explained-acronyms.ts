import type { Actor } from '../glossary/actor.ts';
import type { Span } from '../text/span.ts';
import { fitsName } from './initials.ts';
import type { PieceName, PieceNames } from './piece-names.ts';
import type { PieceAcronyms } from './scan-acronyms.ts';

/** An acronym that a text explains behind a name: there and everywhere else it is that actor's. */
export interface ExplainedAcronym {
  readonly acronym: string;
  /** Whom the name may mean; of several the one whom the brief names in full. */
  readonly actors: readonly Actor[];
}

/**
 * `Szanghajska Organizacja Współpracy (SzOW)`, and `Litewska Partia Socjaldemokratyczna (LSDP)` in the letters of its own
 * language, as long as nobody else is known by them. `isKnown` tells whether the glossary knows an acronym.
 */
export function explainedIn(
  names: PieceNames,
  { found }: PieceAcronyms,
  isKnown: (acronym: string) => boolean,
): readonly ExplainedAcronym[] {
  return found.flatMap(({ span, text: acronym, bracket, explanation }) => {
    const around = names.filter(({ match }) => explains(match.span, span, bracket, explanation));
    // `TAIPEI (Taiwan News)` explains nothing.
    const name =
      around.find(({ match }) => fitsName(acronym, match.text)) ??
      (bracket !== undefined && !isKnown(acronym) ? around[0] : undefined);
    const actors = name === undefined ? [] : actorsOf(name);
    return actors.length === 0 ? [] : [{ acronym, actors }];
  });
}

/** Whether a name stands before the bracket, within it before the acronym (`(Taiwan People's Party – TPP)`), or in the one behind. */
function explains(name: Span, acronym: Span, bracket: Span | undefined, explanation: number | undefined): boolean {
  if (bracket === undefined) return name.start === explanation;
  const [begin, end] = name.start > bracket.start ? [acronym.start, 3] : [bracket.start, 2];
  return name.end <= begin && begin - name.end <= end;
}

function actorsOf({ certain, own, generic }: PieceName): readonly Actor[] {
  const actors = certain === undefined ? [...own, ...generic].map(({ actor }) => actor) : [certain.actor];
  return actors.some(({ kind }) => kind === 'person' || kind === 'place') ? [] : actors;
}
