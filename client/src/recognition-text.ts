import { env, l10n } from 'vscode';
import type { RecognitionResult } from '../../server/src/protocol.ts';

/** For the status bar: `Brief (series label)`, `Not a brief`. */
export function shortText({ brief, by }: RecognitionResult): string {
  if (brief) return by === 'nothing' ? l10n.t('Brief') : l10n.t('Brief ({0})', markOf(by));
  return by === 'front-matter' ? l10n.t('Not a brief (front matter)') : l10n.t('Not a brief');
}

/** One sentence: what the file is taken for, and why. */
export function sentence({ brief, by }: RecognitionResult): string {
  if (!brief) {
    return by === 'front-matter'
      ? l10n.t('This file is not checked: its front matter says that it is not a brief.')
      : l10n.t('This file is not checked: nothing marks it as a policy brief.');
  }
  switch (by) {
    case 'front-matter':
      return l10n.t('This file is checked as a policy brief: its front matter says that it is one.');
    case 'file-name':
      return l10n.t('This file is checked as a policy brief: its name is that of a brief.');
    case 'label':
      return l10n.t('This file is checked as a policy brief: it begins with a series label.');
    case 'headings':
      return l10n.t('This file is checked as a policy brief: it has the headings of one.');
    default:
      return l10n.t('This file is checked as a policy brief.');
  }
}

/** What a brief is measured by: `Profile: caa. Roles of people are those of December 2021.` Else what would make it one. */
export function circumstances({ brief, by, profile, date }: RecognitionResult): string | undefined {
  if (!brief && by === 'front-matter') return undefined;
  if (!brief)
    return l10n.t(
      'A brief has a series label, a heading “Key Findings” beside “Summary” or “Conclusions”, or a name that ends in .brief.md.',
    );
  const roles = date
    ? l10n.t('Roles of people are those of {0}.', spelledOut(date))
    : l10n.t('It has no date, so the roles of people cannot be checked.');
  return `${l10n.t('Profile: {0}.', profile)} ${roles}`;
}

function markOf(by: RecognitionResult['by']): string {
  switch (by) {
    case 'front-matter':
      return l10n.t('front matter');
    case 'file-name':
      return l10n.t('file name');
    case 'label':
      return l10n.t('series label');
    case 'headings':
      return l10n.t('headings');
    default:
      return l10n.t('named');
  }
}

/** `2021`, `2021-12` and `2021-12-14` in the words of the user's language. */
function spelledOut(date: string): string {
  const [, , month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(env.language, options).format(time);
}
