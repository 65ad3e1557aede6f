import { commands, type ExtensionContext, window } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { addActor } from './add-actor.ts';
import { offerToSilenceLinkCheck } from './broken-link-check.ts';
import { checkAll } from './check-all.ts';
import { checkBrief } from './check-brief.ts';
import { checkLinks } from './check-links.ts';
import { EditConfirmation } from './confirm-edit.ts';
import { DraftInHand } from './draft-in-hand.ts';
import { EffectiveConfigurations } from './effective-configuration.ts';
import { exportNames } from './export-names.ts';
import { openConfiguration, openTeamGlossary } from './glossary-files.ts';
import { insertCitation } from './insert-citation.ts';
import { insertReference } from './insert-reference.ts';
import { type Connect, LanguageServer } from './language-server.ts';
import { lookUpActor } from './look-up-actor.ts';
import { newBrief } from './new-brief.ts';
import { ReadinessReports, showPlace } from './readiness.ts';
import { RecognitionWatch } from './recognition.ts';
import { showPlaces } from './show-places.ts';
import { StatusItem } from './status.ts';
import { switchRecognition } from './switch-recognition.ts';

/** Puts the extension together, for the desktop and the web alike; returns what ends it. */
export function start(context: ExtensionContext, connect: Connect): () => Promise<void> {
  const output = window.createOutputChannel('Policy Brief', { log: true });
  const confirmation = new EditConfirmation();
  const drafts = new DraftInHand();
  const server = new LanguageServer(connect, output, confirmation, drafts);
  const recognition = new RecognitionWatch(server);
  const register = (command: string, run: (...args: never[]) => unknown) =>
    context.subscriptions.push(commands.registerCommand(`policyBrief.${command}`, run));

  const reports = new ReadinessReports(server, drafts);
  const configurations = new EffectiveConfigurations(server);
  const status = new StatusItem(server, recognition);
  context.subscriptions.push(reports, configurations, output, confirmation, drafts, recognition, status);
  register('restart', () => server.restart());
  register('showOutput', () => output.show());
  register('newBrief', () => newBrief(context.extensionUri));
  register('insertCitation', () => insertCitation(server, drafts));
  register('insertReference', (source?: unknown) => insertReference(server, drafts, source));
  register('checkBeforePublication', () => reports.show());
  register('saveReport', () => reports.save());
  register('showPlace', (uri: unknown, line: unknown, column: unknown) => showPlace(uri, line, column));
  register('checkBrief', () => checkBrief(server, drafts));
  register('checkAll', () => checkAll(server));
  const links = new Set<string>();
  register('checkLinks', () => checkLinks(server, drafts, links));
  register('lookUpActor', () => lookUpActor(server));
  register('addActor', (name?: unknown) => addActor(server, name));
  register('openTeamGlossary', () => openTeamGlossary(server));
  register('openConfiguration', () => openConfiguration(server));
  register('showConfiguration', () => configurations.show());
  register('exportNames', () => exportNames(server));
  register('showPlaces', (uri: string, position: Position, places: Location[]) => showPlaces(server, uri, position, places));
  register('switchRecognition', (brief?: unknown) => switchRecognition(server, recognition, brief));
  offerToSilenceLinkCheck(context, recognition);
  void server.restart();
  return () => server.stop();
}
