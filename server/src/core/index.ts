/** The one public door of the core: what adapters, features and tests may use. */
export type { Brief } from './brief/brief.ts';
export type { Citation } from './brief/citations.ts';
export { CAA, type Profile } from './brief/profile.ts';
export { type Change, type Reader, type Reading, readerOf } from './brief/read.ts';
export type { Recognition } from './brief/recognise.ts';
export type { Entry, ReferenceList } from './brief/references.ts';
export type { Section } from './brief/sections.ts';
export { didYouMean } from './data/did-you-mean.ts';
export { type ParsedFile, parseFile } from './data/parse.ts';
export { type CitationChoice, citationChoices } from './edits/citation-choices.ts';
export { cleanUp } from './edits/clean-up.ts';
export { deleteReference } from './edits/delete-reference.ts';
export { fixAll, isFixable } from './edits/fix-all.ts';
export { type Ignoring, ignoreInBrief, ignoreOnLine } from './edits/ignore-problem.ts';
export { insertMissingSections } from './edits/insert-missing-sections.ts';
export { insertReference, insertReferenceAfter } from './edits/insert-reference.ts';
export { type DuplicatePair, mergeDuplicates } from './edits/merge-duplicates.ts';
export { type NewBrief, newBrief } from './edits/new-brief.ts';
export type { EditOutcome, Edits, Note, Refusal } from './edits/outcome.ts';
export { renameNumber } from './edits/rename-number.ts';
export { renumber } from './edits/renumber.ts';
export { switchRecognition } from './edits/switch-recognition.ts';
export { actorCard } from './features/actor-card.ts';
export { type BriefSymbol, briefSymbolsOf } from './features/brief-symbols.ts';
export { type CodeLens, codeLensesOf } from './features/code-lenses.ts';
export { completionCard, completionsAt } from './features/completion.ts';
export type { Completion, Completions } from './features/completions.ts';
export { type DocumentLink, documentLinksOf } from './features/document-links.ts';
export { familyNameIn } from './features/family-name.ts';
export { type Fold, foldsOf } from './features/folding.ts';
export { glossaryEntryAt } from './features/glossary-entry.ts';
export { type Hover, hoverAt } from './features/hover.ts';
export { type InlayHint, inlayHintsIn } from './features/inlay-hints.ts';
export { type MendingRewrite, mendingRewrite } from './features/mending-rewrite.ts';
export { definitionAt, type Occurrence, occurrencesAt, occurrencesElsewhere } from './features/occurrences.ts';
export { editsAfterEnter } from './features/on-type.ts';
export { type Renameable, rename, renameableAt } from './features/rename.ts';
export { mergeablePairs, type Rewrites, rewritesAt } from './features/rewrites.ts';
export { selectionsAt } from './features/selection-ranges.ts';
export {
  type SemanticToken,
  semanticTokensIn,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenType,
} from './features/semantic-tokens.ts';
export { type OutlineItem, outlineOf } from './features/symbols.ts';
export {
  ACTOR_KINDS,
  type Actor,
  type ActorKind,
  EMPTY_GLOSSARY,
  type Glossary,
  type Layer,
  type Role,
} from './glossary/actor.ts';
export { aboutActor, kindInWords, roleInLine, rolesInLine } from './glossary/actor-words.ts';
export { type AddedEntry, addEntry, type NewEntry } from './glossary/add-entry.ts';
export type { GlossaryFile } from './glossary/glossary-file.ts';
export { layered } from './glossary/layers.ts';
export { type GlossaryReading, readCountries, readGlossary } from './glossary/read.ts';
export { rolesAt } from './glossary/roles.ts';
export { type SpellingWords, spellingWordsOf } from './glossary/spelling-words.ts';
export { type StoredText, storedGlossary, storeGlossary } from './glossary/stored.ts';
export { type GlossaryText, type Layers, layersOver } from './glossary-check/layers-over.ts';
export { type GlossaryProblem, validate } from './glossary-check/validate.ts';
export { ENGLISH } from './language/english.ts';
export type { Language } from './language/language.ts';
export { languageFor } from './language/languages.ts';
export { POLISH } from './language/polish.ts';
export { defineSentences, inWords, type Sentence, type Sentences, say, sentence } from './language/say.ts';
export { addressesOf, addressOf } from './links/addresses.ts';
export { doubtInWords } from './links/doubts.ts';
export { judge, type Step, type Trail, type TrailEnd } from './links/judge.ts';
export { type LinksAsked, linksInWords, offlineInWords } from './links/summary.ts';
export { type Doubt, type Failure, isOfTheNetwork, type LinkAnswers, type LinkVerdict, NO_ANSWERS } from './links/verdict.ts';
export { DEFAULT_LINT, type LintSettings, levelOf, lint, pageOf } from './lint/lint.ts';
export { NOTHING_OUTSIDE, type Outside } from './lint/outside.ts';
export type { Fix, Problem } from './lint/problem.ts';
export { defineRule, LEVELS, type Level, type Mode, type Rule, type Severity } from './lint/rule.ts';
export { compileLists } from './matching/compile-lists.ts';
export { type Found, type LookUp, lookUpIn } from './matching/look-up.ts';
export type { Mention } from './names/mentions.ts';
export { type NamedActor, namedActors } from './questions/named-actors.ts';
export { EXPLANATIONS } from './readiness/explanations.ts';
export { type HtmlOptions, reportInHtml } from './readiness/html.ts';
export { reportInMarkdown } from './readiness/markdown.ts';
export { type Readiness, readinessOf } from './readiness/readiness.ts';
export { type ReportedBrief, reportOf } from './readiness/report.ts';
export { rules } from './rules/index.ts';
export {
  basesOf,
  CONFIGURATION_FILES,
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationText,
  configurationOf,
  isAddress,
  NO_CONFIGURATION,
  placeOfText,
} from './settings/configuration.ts';
export {
  type EffectiveConfiguration,
  type EffectiveValue,
  effectiveConfiguration,
  effectiveInYaml,
} from './settings/effective.ts';
export { PROFILES } from './settings/profiles.ts';
export { DEFAULT_SETTINGS, filesMatcher, isLevel, readSettings, type Settings } from './settings/settings.ts';
export { formatIsoDate, type PartialDate, parseIsoDate } from './text/date.ts';
export { distanceBetween } from './text/distance.ts';
export { applyEdits, type TextEdit } from './text/edit.ts';
export { fold } from './text/fold.ts';
export { offsetAt, type Position, positionAt, type Source, sliceOf, sourceOf, textOf } from './text/source.ts';
export type { Span } from './text/span.ts';
