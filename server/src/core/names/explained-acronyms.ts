import { fitsName } from '../acronyms/initials.ts';
import type { PieceAcronyms } from '../acronyms/scan-acronyms.ts';
import type { Actor } from '../glossary/actor.ts';
import type { PieceName, PieceNames } from './piece-names.ts';

/** An acronym that a text explains behind a name: there and everywhere else it is that actor's. */
export interface ExplainedAcronym {
  readonly acronym: string;
  /** Whom the name may mean; of several the one whom the brief names in full; none when the glossary does not know it. */
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
  const explained = found.filter(({ bracket, explanation }) => bracket !== undefined || explanation !== undefined);
  if (explained.length === 0) return [];
  const byEnd = new Map(names.map((name) => [name.match.span.end, name]));
  const byStart = new Map(names.map((name) => [name.match.span.start, name]));
  return explained.flatMap(({ span, text: acronym, bracket, explanation, expansion }) => {
    // `the Quad (USA, Australia, India and Japan)`
    if (byStart.get(span.start)?.country !== undefined) return [];
    // `Name (ACR)`, `(Name – ACR)`; and `ACR (Name)`
    const around =
      bracket === undefined
        ? [byStart.get(explanation ?? -1)].filter((name) => name !== undefined)
        : [...endingAt(bracket.start, 2), ...endingAt(span.start, 3).filter(({ match }) => match.span.start > bracket.start)];
    // `TAIPEI (Taiwan News)` explains nothing.
    const name =
      around.find(({ match }) => fitsName(acronym, match.text)) ??
      (bracket === undefined ? undefined : around.find(({ certain }) => certain?.actor.generic.includes(acronym))) ??
      (bracket !== undefined && !isKnown(acronym) ? around[0] : undefined);
    const actors = name === undefined ? [] : actorsOf(name);
    if (actors.length > 0) return [{ acronym, actors }];
    // `Stowarzyszenie Armatorów Polskich (SAP)` is not the company, whose letters are its name.
    const isOther = bracket !== undefined && expansion !== undefined && around.flatMap(actorsOf).length === 0;
    return isOther && isFirmOfLetters(byStart.get(span.start), acronym) ? [{ acronym, actors: [] }] : [];
  });

  /** Names that end at the offset, or so many units before it, the earliest first. */
  function endingAt(offset: number, gap: number): readonly PieceName[] {
    return Array.from({ length: gap + 1 }, (_, index) => byEnd.get(offset - gap + index)).filter((name) => name !== undefined);
  }
}

function isFirmOfLetters(name: PieceName | undefined, acronym: string): boolean {
  const actor = name?.certain?.actor;
  return actor?.kind === 'company' && actor.name === acronym;
}

function actorsOf({ certain, own, generic }: PieceName): readonly Actor[] {
  const actors = certain === undefined ? [...own, ...generic].map(({ actor }) => actor) : [certain.actor];
  return actors.some(({ kind }) => kind === 'person' || kind === 'place') ? [] : actors;
}
