/** As many as a house may want findings. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ORDINALS_PL = ['Pierwszy', 'Drugi', 'Trzeci', 'Czwarty', 'Piąty', 'Szósty'];

/** What a new brief says where its author is to write. */
export const TEMPLATE_WORDS = {
  en: {
    title: 'Title',
    author: 'Name Surname',
    summary: 'What has happened, why it matters and what follows from it, in three sentences.',
    findings: (count: number) => Array.from({ length: count }, (_, i) => `The ${ORDINALS[i] ?? 'next'} finding.`),
    introduction: 'What the brief is about, with its first source',
    section: 'Heading of a section',
    text: 'Text.',
    conclusions: 'What follows.',
    entry: { author: 'Author', title: 'Title', publisher: 'Publisher' },
  },
  pl: {
    title: 'Tytuł',
    author: 'Imię Nazwisko',
    summary: 'Co się stało, dlaczego to ważne i co z tego wynika, w trzech zdaniach.',
    findings: (count: number) => Array.from({ length: count }, (_, i) => `${ORDINALS_PL[i] ?? 'Kolejny'} wniosek.`),
    introduction: 'O czym jest brief, z pierwszym źródłem',
    section: 'Nagłówek części',
    text: 'Tekst.',
    conclusions: 'Co z tego wynika.',
    entry: { author: 'Autor', title: 'Tytuł', publisher: 'Wydawca' },
  },
} as const;
