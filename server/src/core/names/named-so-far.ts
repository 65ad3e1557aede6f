import type { Actor } from '../glossary/actor.ts';
import { unlistedFamilyOf } from '../matching/families.ts';
import { type ActorForm, foldedFormOf } from '../matching/forms.ts';
import { isFrequentName } from '../matching/frequent-names.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { only } from '../sightings/forms-of-one.ts';
import type { PieceName } from '../sightings/piece-names.ts';
import { fold } from '../text/fold.ts';
import { governing } from './namesakes.ts';
import type { NamingContext } from './naming-context.ts';

/** Who has been named up to a name, in its piece and in those before: what tells of a family name whose it is there. */
export class NamedSoFar {
  readonly #piece: number;
  readonly #context: NamingContext;
  /** Ids of those whom the piece has named. */
  readonly #seen = new Set<string>();
  /** Ids of those whom it has named in full. */
  readonly #inFull = new Set<string>();
  /** Ids of those who were named in full last, by their family name, folded. */
  readonly #last = new Map<string, string>();
  /** Family names of strangers whom the piece has named. */
  readonly #strangers = new Set<string>();
  /** Those of them who were named later in this piece than whom the glossary has of that name. */
  readonly #lately = new Set<string>();

  constructor(piece: number, context: NamingContext) {
    this.#piece = piece;
    this.#context = context;
  }

  /** Notes family names that stand for somebody else. */
  meet(strangers: readonly string[]): void {
    for (const stranger of strangers) {
      this.#strangers.add(stranger);
      this.#lately.add(stranger);
    }
  }

  note({ actor, kind }: ActorForm): void {
    this.#seen.add(actor.id);
    const family = fold(familyOf(actor));
    if (kind === 'family' || family === '') return;
    this.#lately.delete(family);
    this.#last.set(family, actor.id);
    this.#inFull.add(actor.id);
  }

  /** The only one of some forms whom the brief names: best before, else anywhere, else by a name that others share. */
  onlyNamed(forms: readonly ActorForm[]): ActorForm | undefined {
    return (
      only(forms.filter((form) => this.#isNamedBefore(form))) ??
      only(this.#named(forms)) ??
      only(forms.filter(({ actor, kind }) => kind === 'generic' && this.#context.firstCalled.has(actor.id)))
    );
  }

  /** Of several whom the brief names the one whom the paragraph has named: `Li Qiang leads Shanghai. Li’s predecessor` is his. */
  onlyHere({ family, titled, possessive }: PieceName): ActorForm | undefined {
    if (family.length < 2) return undefined;
    const here = only(family.filter(({ actor }) => this.#inFull.has(actor.id)));
    if (here === undefined || (titled.length > 0 && !titled.includes(here))) return undefined;
    return possessive && this.#isLed(family, here) ? undefined : here;
  }

  /** Whether a family name that would be that actor's may be somebody else's after all. */
  mayBeOther(form: ActorForm, name: PieceName): boolean {
    return form.kind === 'family' && (this.#isEither(form, name) || this.#isStrangers(form, name));
  }

  /** Whether another one of the name governs: `Orbán’s party` behind `Balázs Orbán`. */
  #isLed(family: readonly ActorForm[], here: ActorForm): boolean {
    const leader = only(governing(this.#named(family), this.#context));
    return leader !== undefined && leader.actor.id !== here.actor.id;
  }

  /** Behind `Balázs Orbán`, `Orbán said` may be either, though `Orbán’s party` is hardly his. */
  #isEither({ actor }: ActorForm, { possessive, titled }: PieceName): boolean {
    return !possessive && titled.length === 0 && (this.#last.get(fold(familyOf(actor))) ?? actor.id) !== actor.id;
  }

  /**
   * `He met Landsbergis` behind `Vytautas Landsbergis` is not about Gabrielius, who has not been named yet; `Minister
   * Landsbergis` is, but for another one who was called a minister. Behind `Moon Chung-in`, `Moon` is he until the other
   * Moon is named again.
   */
  #isStrangers(form: ActorForm, { titled, office }: PieceName): boolean {
    const hasTitle = office !== undefined && titled.includes(form);
    const name = hasTitle ? `${office} ${foldedFormOf(form)}` : foldedFormOf(form);
    const isKnown = this.#strangers.has(name) || (this.#context.strangers.get(name) ?? this.#piece) < this.#piece;
    // Behind `President Heydar Aliyev`, `President Aliyev` may be either, whoever else was named.
    if (hasTitle && isKnown) return true;
    // Of a country of few family names, or of a name that many bear; `Agata Trump` leaves `Trump` the president's.
    const isFrequent =
      unlistedFamilyOf(form.actor) !== undefined || isFrequentName(name) || CUSTOMS.familyFirst.has(form.actor.country ?? '');
    if (this.#lately.has(name) && isFrequent) return true;
    return isKnown && !this.#isNamedBefore(form);
  }

  #isNamedBefore({ actor }: ActorForm): boolean {
    return this.#seen.has(actor.id) || (this.#context.firstNamed.get(actor.id) ?? this.#piece) < this.#piece;
  }

  #named(forms: readonly ActorForm[]): readonly ActorForm[] {
    return forms.filter(({ actor }) => this.#context.firstNamed.has(actor.id));
  }
}

/** The family name by which texts go on; empty for who has none. */
function familyOf(actor: Actor): string {
  return unlistedFamilyOf(actor) ?? actor.family ?? '';
}
