import type { Actor } from '../glossary/actor.ts';
import { CUSTOMS } from './naming-customs.ts';
import { soundInLatin } from './sounds.ts';

/**
 * Equally right ways to join the syllables of a given name in Latin letters, beside the one the glossary has:
 * `Tsai Ingwen` for Tsai Ing-wen, `Xi Jin-ping` for Xi Jinping. Spaces and hyphens are one to the matcher, so
 * `Tsai Ing wen` needs no form of its own. None for people of countries that do not write names so.
 */
export function romanisationsOf({ kind, country, name, family }: Actor): readonly string[] {
  if (kind !== 'person' || family === undefined || !CUSTOMS.syllabic.has(country ?? '') || !name.startsWith(`${family} `))
    return [];
  const given = name.slice(family.length + 1);
  const joined = /^(\p{Lu}\p{Ll}+)-(\p{Lu}?\p{Ll}+)$/u.exec(given);
  if (joined !== null) return [`${family} ${joined[1]}${joined[2]?.toLowerCase()}`];
  const split = country === 'CN' ? PINYIN_PAIR.exec(given.toLowerCase()) : null;
  return split === null ? [] : [`${family} ${capitalised(split[1] as string)}-${split[2]}`];
}

/** Initials and finals of Hanyu Pinyin (ISO 7098). */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|ue|er|[aeiouü])';
/** A second syllable that begins with a vowel has an apostrophe before it (ISO 7098): `huning` is hu and ning. */
const PINYIN_PAIR = new RegExp(`^(${SYLLABLE})(?:'(?=[aeo])|(?![aeiouü]))(${SYLLABLE})$`);
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,3}$`);

/** Whether a folded word is one to three syllables of pinyin, so that it may be somebody's name. */
export function isPinyin(word: string): boolean {
  return PINYIN.test(word);
}

/**
 * Whether two folded words may be one name by two systems of transcription (`sergey`, `sergei`; `zelensky`, `zelenskiy`), or
 * without the dots of German (`schroeder`).
 */
export function spellsAlike(a: string, b: string, country: string): boolean {
  if (a.replace(/([aou])e/g, '$1') === b.replace(/([aou])e/g, '$1')) return true;
  return CUSTOMS.transcribed.has(country) && soundInLatin(a) === soundInLatin(b);
}

function capitalised(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
