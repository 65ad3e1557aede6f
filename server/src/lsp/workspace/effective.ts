import { DEFAULT_SETTINGS, effectiveConfiguration, effectiveInYaml, rules, say } from '../../core/index.ts';
import { liesIn, pathOf, relativeTo } from './addresses.ts';
import { ORIGINS } from './sentences.ts';
import type { Workspace } from './workspace.ts';

/** What a document is checked with, and where each value comes from, in YAML. */
export function effectiveIn(workspace: Workspace, uri: string): string {
  const { house, settings, glossaries } = workspace.at(uri);
  const { language } = settings;
  const chosen = workspace.settings;
  const folder = workspace.folders.find((place) => liesIn(uri, place));
  const shown = (file: string): string => (folder && relativeTo(folder, file)) ?? pathOf(file);
  const set = new Set(Object.keys(chosen.levels).map((id) => `rules.${id}`));
  if (chosen.mode !== DEFAULT_SETTINGS.mode) set.add('mode');
  if (String(chosen.files) !== String(DEFAULT_SETTINGS.files)) set.add('files');
  if (chosen.glossaryFiles.length > 0) set.add('glossary');
  const origin = (key: string): string => {
    const file = house.origins[key];
    if (file !== undefined) return shown(file);
    return set.has(key)
      ? say(language, ORIGINS, 'setting', { setting: `policyBrief.${SETTINGS[key] ?? 'rules'}` })
      : say(language, ORIGINS, 'default');
  };
  const namesOf = (layer: 'team' | 'workspace'): readonly string[] =>
    glossaries.filter((glossary) => glossary.layer === layer).map(({ uri: file }) => shown(file));
  return effectiveInYaml(
    effectiveConfiguration({
      configuration: house,
      settings,
      files: house.files ?? chosen.files,
      glossary: namesOf('team'),
      found: namesOf('workspace'),
      rules,
      origin,
    }),
    language,
  );
}

/** Settings by the keys of a configuration that say the same. */
const SETTINGS: Readonly<Record<string, string>> = { mode: 'mode', files: 'files', glossary: 'glossary.files' };
