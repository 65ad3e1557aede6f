import { type Glossary, layered, readCountries, readerOf, readGlossary } from '../../server/src/core/index.ts';

/** Invented actors with offices, acronyms and other scripts, for what the editor says of names. */
export const HARBOUR_ACTORS: Glossary = layered(
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
            wrong: ['Zdenka Markovich', 'Markovich'],
            native: { 'sr-Cyrl': 'Зденка Марковић', zh: '马科维奇' },
            roles: [
              { title: 'Minister of Harbours', of: 'Serbia', from: '2018-06', to: '2022-05' },
              { title: 'Chair', of: 'harbour-league', from: '2023-01', asOf: '2025-06' },
            ],
            sources: ['https://example.org/markovic'],
          },
          { id: 'zoran-markus', kind: 'person', name: 'Zoran Markuš', family: 'Markuš', country: 'RS' },
          { id: 'lukasz-zuraw', kind: 'person', name: 'Łukasz Żuraw', family: 'Żuraw', country: 'PL' },
          {
            id: 'harbour-league',
            kind: 'international-organisation',
            name: 'League of Adriatic Harbours',
            acronym: 'LAH',
            aliases: ['Harbour League'],
          },
          { id: 'quay-bureau', kind: 'agency', name: 'Bureau of Quays', acronym: 'BQ', country: 'RS' },
          { id: 'quay-board', kind: 'agency', name: 'Board of Quarantine', acronym: 'BQ', country: 'PL' },
          { id: 'san-marco', kind: 'company', name: 'Porto San-Marco', country: 'IT' },
        ],
      },
      'team',
    ),
  ],
  readCountries({ countries: [{ code: 'RS', name: 'Serbia', adjectives: ['Serbian'] }] }),
);

export const harbourReader = readerOf({ glossary: HARBOUR_ACTORS });
