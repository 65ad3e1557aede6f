import type { Actor } from '../glossary/actor.ts';
import { fitsName } from './initials.ts';
import type { PieceNames } from './piece-names.ts';
import type { PieceAcronyms } from './scan-acronyms.ts';

/** An acronym that a text explains behind an actor's name: there and everywhere else it is theirs. */
export interface ExplainedAcronym {
  readonly acronym: string;
  readonly actor: Actor;
}

/** `Szanghajska Organizacja Współpracy (SzOW)`; none whose letters are not those of the words before its bracket. */
export function explainedIn(names: PieceNames, { found }: PieceAcronyms): readonly ExplainedAcronym[] {
  return found.flatMap(({ text: acronym, bracket }) => {
    if (bracket === undefined) return [];
    const name = names.find(({ match: { span } }) => span.end <= bracket.start && bracket.start - span.end <= 2);
    const actor = name?.certain?.actor;
    if (name === undefined || actor === undefined || actor.kind === 'person' || actor.kind === 'place') return [];
    return fitsName(acronym, name.match.text) ? [{ acronym, actor }] : [];
  });
}
