import { type Glossary, layered, readCountries, readGlossary } from '../../server/src/core/index.ts';

/** Invented actors of a few kinds, for checks of names. */
export const GLOSSARY: Glossary = layered(
  [
    readGlossary(
      {
        version: 1,
        actors: [
          {
            id: 'zdenka-markovic',
            kind: 'person',
            name: 'Zdenka Marković',
            family: 'Marković',
            country: 'RS',
            aliases: ['Zdenka T. Marković'],
            wrong: ['Zdenka Markovich'],
            roles: [{ title: 'Mayor', of: 'Serbia', from: 2020 }],
            native: { 'sr-Cyrl': 'Зденка Марковић' },
          },
          { id: 'lukasz-zuraw', kind: 'person', name: 'Łukasz Żuraw', family: 'Żuraw', country: 'PL' },
          { id: 'petra-novak', kind: 'person', name: 'Petra Novák', family: 'Novák', country: 'CZ' },
          { id: 'ivan-novak', kind: 'person', name: 'Ivan Novák', family: 'Novák', country: 'CZ' },
          {
            id: 'cosic-energija',
            kind: 'company',
            name: 'Ćosić Energija',
            aliases: ['Ćosić-Energija'],
            acronym: 'ĆE',
            country: 'RS',
          },
          {
            id: 'sumava',
            kind: 'agency',
            name: 'Agency for Šumava Forests',
            acronym: 'AŠF',
            aliases: ["Šumava's Foresters"],
            country: 'CZ',
          },
          { id: 'luu', kind: 'person', name: 'Lü Qingsong', family: 'Lü', country: 'CN', native: { zh: '吕青松' } },
          { id: 'san-marco', kind: 'company', name: 'Porto San Marco', country: 'IT' },
        ],
      },
      'team',
    ),
  ],
  readCountries({
    countries: [
      { code: 'RS', name: 'Serbia', adjectives: ['Serbian'] },
      { code: 'CZ', name: 'Czechia', adjectives: ['Czech'] },
    ],
  }),
);
