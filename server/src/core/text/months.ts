/** A month by one of its names, and the language of the name; `May` is English. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly language: 'en' | 'pl';
}

/** The month that a word names, in whatever case; `undefined` for any other word. */
export function monthNamed(word: string): MonthName | undefined {
  return MONTH_NAMES.get(word.toLowerCase());
}

/** A month as dates write it in full: `October`, `października`. */
export function monthIn(language: MonthName['language'], month: number): string {
  const names = MONTHS[month - 1];
  const name = (language === 'en' ? names?.en[0] : names?.pl[1]) ?? '';
  return language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A month as it is written without a day: `October`, `październik`. */
export function monthAlone(language: MonthName['language'], month: number): string {
  return language === 'en' ? monthIn(language, month) : (MONTHS[month - 1]?.pl[0] ?? '');
}

/** Month names of English and Polish (nominative and genitive), with the usual short forms; in small letters, as looked up. */
const MONTHS: readonly { readonly en: readonly string[]; readonly pl: readonly string[] }[] = [
  { en: ['january', 'jan'], pl: ['styczeń', 'stycznia'] },
  { en: ['february', 'feb'], pl: ['luty', 'lutego'] },
  { en: ['march', 'mar'], pl: ['marzec', 'marca'] },
  { en: ['april', 'apr'], pl: ['kwiecień', 'kwietnia'] },
  { en: ['may'], pl: ['maj', 'maja'] },
  { en: ['june', 'jun'], pl: ['czerwiec', 'czerwca'] },
  { en: ['july', 'jul'], pl: ['lipiec', 'lipca'] },
  { en: ['august', 'aug'], pl: ['sierpień', 'sierpnia'] },
  { en: ['september', 'sep', 'sept'], pl: ['wrzesień', 'września'] },
  { en: ['october', 'oct'], pl: ['październik', 'października'] },
  { en: ['november', 'nov'], pl: ['listopad', 'listopada'] },
  { en: ['december', 'dec'], pl: ['grudzień', 'grudnia'] },
];

const MONTH_NAMES: ReadonlyMap<string, MonthName> = new Map(
  MONTHS.flatMap(({ en, pl }, index) => [
    ...named(en, { month: index + 1, language: 'en' }),
    ...named(pl, { month: index + 1, language: 'pl' }),
  ]),
);

function named(names: readonly string[], month: MonthName): readonly (readonly [string, MonthName])[] {
  return names.map((name) => [name, month]);
}
