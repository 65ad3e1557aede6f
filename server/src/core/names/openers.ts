/** Words that begin a sentence, and are nobody's first name. */
const OPENERS = new Set(
  `a after although and as at because before both but by despite during even for from given how however if in it its last later
   meanwhile moreover neither next nor not now of on once only or rather since so still that the their then there these they this
   those though through to today together under unless unlike until upon we can will may might should could would must does did is are was were has have had what when where whereas whether which while who why
   with without yet according afterwards also another earlier finally first following furthermore instead like
   similarly soon thus o u we ku wśród między pomiędzy przeciw przeciwko względem w na po do od za z i a ale gdy kiedy jak podczas według zdaniem
   aby albo ani bez bo by był była być choć chociaż czy dla dlatego dodatkowo dziś dzisiaj dzięki gdyby jako jednak jest jeszcze
   jeśli jeżeli już kto który lub mimo najpierw natomiast nawet następnie nie oprócz oraz obok pomimo ponadto ponieważ potem później
   poza przed przez przy również sam sama tak także teraz to tylko tymczasem więc wcześniej wczoraj wobec wtedy zarówno zatem zaś ze
   że`.split(/\s+/),
);

/** Polish nouns that begin a sentence before the name of the one whose they are: `Wizyta Dudy`. */
const NOUNS = new Set(
  `administracja biuro decyzja decyzje doktryna doradca doradcy ekipa gabinet inicjatywa kancelaria komentarz komentarze krytyka list miejsce miejsca
   obecność obóz odejście otoczenie odpowiedź oświadczenie partia plan plany podróż polityka pozycja propozycja przemówienie przeciwnicy reakcja rola
   rozmowa rozmowy rząd rządy rywal rywale słowa spotkanie spotkania stronnictwo stronnicy strategia sukces współpracownicy wizyta wizycie wizytę wizyty
   władza wybór wypowiedź wypowiedzi wystąpienie zwolennicy`.split(/\s+/),
);

/** Whether a word is a noun with which Polish sentences begin, and so no part of the name behind it wherever it has a capital. */
export function isOpeningNoun(word: string): boolean {
  return NOUNS.has(word.toLowerCase());
}

/** Whether a word with which a sentence begins says by itself that it is no part of the name behind it. */
export function opensSentences(word: string): boolean {
  const small = word.toLowerCase();
  return OPENERS.has(small) || NOUNS.has(small);
}
