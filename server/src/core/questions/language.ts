import type { Brief } from '../brief/brief.ts';

const POLISH_HEADING =
  /^[\W\d]*(?:streszczenie|abstrakt|podsumowanie|kluczowe|najważniejsze|główne|tezy|wprowadzenie|wstęp|wnioski|zakończenie|konkluzje|rekomendacje|zalecenia|podziękowani|bibliografia|przypisy|literatura|źródła)/iu;

/** Whether most of the brief's sections that the profile names have Polish headings; without any, whether its text is Polish. */
export function isPolish({ sections, language }: Pick<Brief, 'sections' | 'language'>): boolean {
  const named = sections.filter(({ roles }) => roles.length > 0);
  if (named.length === 0) return language === 'pl';
  return named.filter(({ heading }) => POLISH_HEADING.test(heading.text)).length * 2 > named.length;
}
