import type { Connection } from 'vscode-languageserver';
import {
  ACTOR_KINDS,
  type Actor,
  type ActorKind,
  aboutActor,
  actorCard,
  addEntry,
  applyEdits,
  familyNameIn,
  type Glossary,
  inWords,
  type Language,
  type LookUp,
  lookUpIn,
  type PartialDate,
  roleInLine,
  rolesAt,
  spellingWordsOf,
} from '../../core/index.ts';
import {
  ADD_ACTOR,
  type AddActorParams,
  type AddActorResult,
  DATA_FILES,
  type DataFiles,
  type DataFilesParams,
  LOOK_UP,
  type LookUpParams,
  type LookUpResult,
  SPELLING_WORDS,
  type SpellingWords,
  type SpellingWordsParams,
} from '../../protocol.ts';
import type { Environment } from '../workspace/environment.ts';
import type { Session } from './session.ts';

const MOST_FOUND = 30;

/** What our own client asks about the glossary. */
export function serveGlossaryRequests(connection: Connection, session: Session): void {
  const environmentAt = (uri = ''): Environment => session.workspace.at(uri || 'untitled:');
  const lookUps = new WeakMap<Glossary, LookUp>();
  const lookUpOf = (glossary: Glossary): LookUp => {
    const known = lookUps.get(glossary) ?? lookUpIn(glossary);
    lookUps.set(glossary, known);
    return known;
  };

  connection.onRequest(LOOK_UP, ({ uri, query }: LookUpParams): LookUpResult[] => {
    const { glossary } = environmentAt(uri);
    const date = uri === undefined ? undefined : session.drafts.get(uri)?.brief().date;
    return lookUpOf(glossary)
      .find(query, MOST_FOUND)
      .map(({ actor, form }) => resultOf(actor, form, date, glossary, session.client.language));
  });
  connection.onRequest(DATA_FILES, ({ uri }: DataFilesParams): DataFiles => {
    const { glossaries, configuration } = environmentAt(uri);
    return { glossaries, ...(configuration !== undefined && { configuration }) };
  });
  connection.onRequest(ADD_ACTOR, ({ uri, text, name, kind }: AddActorParams): AddActorResult => {
    const { glossary } = environmentAt(uri);
    const taken = new Set(glossary.actors.map(({ id }) => id));
    const entry = { name: name.trim(), kind: isKind(kind) ? kind : 'other', family: familyNameIn(name, glossary) } as const;
    const outcome = addEntry(text, entry, taken);
    if (outcome.kind === 'refused') return { refusal: inWords(session.client.language, outcome.reason) };
    const added = applyEdits(text, [outcome.edit]);
    const at = added.indexOf(outcome.id, outcome.edit.span.start);
    return { text: added, line: added.slice(0, Math.max(0, at)).split('\n').length - 1 };
  });
  connection.onRequest(SPELLING_WORDS, ({ uri, of }: SpellingWordsParams): SpellingWords => {
    const brief = uri === undefined ? undefined : session.drafts.get(uri)?.brief();
    const named = new Set(brief?.mentions.map(({ actor }) => actor));
    return spellingWordsOf(of === 'brief' ? [...named] : environmentAt(uri).glossary.actors);
  });
}

function resultOf(
  actor: Actor,
  form: string,
  date: PartialDate | undefined,
  glossary: Glossary,
  language: Language,
): LookUpResult {
  const held = date === undefined ? actor.roles.at(-1) : rolesAt(actor, date)[0];
  const other = [...Object.values(actor.native), ...actor.aliases].slice(0, 4).join(', ');
  return {
    id: actor.id,
    name: actor.name,
    about: aboutActor(actor, glossary, language),
    detail: held === undefined ? other : roleInLine(held, glossary),
    ...(form !== actor.name && { form }),
    card: actorCard(actor, date, glossary, language),
    ...(actor.sources[0] !== undefined && { source: actor.sources[0] }),
  };
}

function isKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}
