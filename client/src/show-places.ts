import { commands } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { LanguageServer } from './language-server.ts';

/** Opens the places of a code lens, the one nearest to the position first, as *Go to References* does. */
export async function showPlaces(server: LanguageServer, uri: string, position: Position, places: Location[]): Promise<void> {
  const convert = server.client?.protocol2CodeConverter;
  if (!convert) return;
  await commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(uri),
    convert.asPosition(position),
    places.map((place) => convert.asLocation(place)),
  );
}
