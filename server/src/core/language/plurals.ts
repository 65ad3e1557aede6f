/** The place of a number's plural (as Unicode names it) among those of a language, made when it is first asked for. */
export function pluralsOf(locale: string, categories: readonly Intl.LDMLPluralRule[]): (count: number) => number {
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(locale);
    const place = categories.indexOf(rules.select(count));
    return place < 0 ? categories.length - 1 : place;
  };
}
