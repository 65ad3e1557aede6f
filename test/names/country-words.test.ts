import assert from 'node:assert/strict';
import { layered, readerOf, readGlossary } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** A country's code, and a sentence in which its name stands for something else. */
const ELSE: readonly (readonly [code: string, text: string])[] = [
  ['TD', 'Chad Wolf signed the memorandum.'],
  ['TD', 'Fishermen on the shore of Lake Chad lost their boats.'],
  ['TD', 'W nocy doszło do pożaru. Czad zabił w domu dwie osoby, a kolejne są w szpitalu.'],
  ['JO', 'Michael Jordan opened the hall, and Jordan Peterson spoke.'],
  ['GE', 'Georgia Meloni is a common slip, and Atlanta, Georgia, has a port of its own inland.'],
  ['GE', 'The Georgia Senate and Georgia Tech agreed.'],
  ['ML', 'Na targach było tłoczno. Mali przedsiębiorcy nie zostali wysłuchani, a duzi nie przyszli.'],
  ['ML', 'Na targach było tłoczno. **Mali** przedsiębiorcy nie zostali wysłuchani, a duzi nie przyszli.'],
  ['KM', 'Tak było w każdym z portów. Komory celne zostały zamknięte, a towar wrócił do nadawcy.'],
  ['GD', 'W magazynie było pusto. Grenady hukowe zostały wywiezione do innej bazy i tam są do dziś.'],
  ['DM', 'Spółką zarządza Dominika Kowalska, a wcześniej był to jej brat.'],
  ['CU', 'Gościem był Kuba Nowak, który jest rzecznikiem spółki w Gdańsku.'],
  ['DO', 'A Dominican friar taught there.'],
  ['DO', 'W mieście jest dominikański klasztor, a obok niego zakon dominikański ma szkołę.'],
  ['GN', 'Oil was found in the Gulf of Guinea, and the island of New Guinea has gold.'],
  ['GN', 'Statek stał w Zatoce Gwinejskiej, a załoga nie mogła go opuścić.'],
  ['GN', 'Guinea pigs were used in the trial.'],
  ['NE', 'The Niger Delta exports oil.'],
  ['NE', 'W delcie Nigru są złoża, o których firma mówiła już w maju.'],
  ['CD', 'Ships sail up the Congo River.'],
  ['GY', 'Rakieta wystartowała z kosmodromu, którym jest Gujana Francuska, i nie wróciła.'],
  ['WS', 'American Samoa has a deep harbour.'],
  ['PS', 'The train left the rails at East Palestine.'],
  ['PA', 'The Panama Papers were read in full.'],
  ['IE', 'Northern Ireland keeps its rules.'],
  ['MX', 'New Mexico votes in June, and rigs stand in the Gulf of Mexico.'],
  ['GB', 'Jack London wrote about it.'],
];

/** A sentence that is about the country. */
const ABOUT: readonly (readonly [code: string, text: string])[] = [
  ['TD', 'Chad closed its border.'],
  ['TD', 'Czad zerwał umowę z Francją, a wojska zostały w bazie do grudnia.'],
  ['JO', 'Jordan King Abdullah and Jordan’s army were warned.'],
  ['GE', 'Georgia President Zourabichvili vetoed it.'],
  ['GE', 'Georgia applied to join the Union.'],
  ['ML', 'Mali wanted the troops gone.'],
  ['ML', 'Mali i Niger nie chcą tych wojsk, a Francja jest temu przeciwna.'],
  ['KM', 'Na archipelagu, którym są Komory, nie ma takiej bazy.'],
  ['CU', 'Kuba nie zgodziła się na inspekcję i do dziś jej nie było.'],
  ['DO', 'The Dominican government built a port.'],
  ['DO', 'Umowę podpisał dominikański rząd, który jest w sporze z sąsiadem.'],
  ['GN', 'Guinea sells bauxite.'],
  ['NE', 'Niger expelled the ambassador.'],
  ['CD', 'Congo sells cobalt.'],
  ['PA', 'Panama left the initiative.'],
  ['WS', 'Samoa cancelled the port.'],
  ['MX', 'Mexico raised its tariffs.'],
  ['IE', 'Ireland abstained.'],
  ['ST', 'São Tomé and Príncipe chose Beijing.'],
  ['CI', 'Côte d’Ivoire sells cocoa.'],
  ['LC', 'St. Lucia kept its embassy.'],
  ['TV', 'Tuvalski rząd nie zmienił zdania, a w wyborach był to główny temat.'],
  ['PW', 'W Palau są amerykańskie radary, a rząd o nie prosił.'],
];

describe('names of countries that are something else too', () => {
  for (const [code, text] of ELSE)
    it(`are no country in: ${text} (${code})`, () => assert.deepEqual(lakesOffices(code, text), []));
  for (const [code, text] of ABOUT)
    it(`are the country in: ${text} (${code})`, () => assert.deepEqual(lakesOffices(code, text), ['Lakes Office']));

  const reader = readerOf({ glossary: bundledGlossary() });
  const people = (text: string): readonly string[] =>
    reader
      .read(text, { named: true })
      .mentionsThat(({ actor }) => actor.kind === 'person')
      .map(({ actor }) => actor.id);

  it('are the person whom the brief names in full', () => {
    assert.deepEqual(people('Siniša Mali signed the loan. Mali said so.'), ['sinisa-mali', 'sinisa-mali']);
    assert.deepEqual(people('Joseph Muscat led Malta. Muscat resigned.'), ['joseph-muscat', 'joseph-muscat']);
  });
  it('are nobody where they are places', () => {
    assert.deepEqual(people('Siniša Mali signed the loan. Troops stayed in Mali.'), ['sinisa-mali']);
    assert.deepEqual(people('Mali said so. Muscat agreed.'), []);
    assert.deepEqual(people('Do Polski z Ghany. W Ghanie jest port, a w Togo go nie ma.'), []);
  });
});

describe('the list of countries', () => {
  const { countries } = bundledGlossary();

  it('has each code once', () => assert.equal(new Set(countries.map(({ code }) => code)).size, countries.length));
  it('has no word that stands for two countries, but for people of both Congos and the Union’s seat', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { code, name, names, adjectives, pl, capital = name } of countries)
      for (const text of [name, ...names, ...adjectives, ...pl, capital].map((form) => form.toLowerCase()))
        bearers.set(text, (bearers.get(text) ?? new Set()).add(code));
    assert.deepEqual(
      [...bearers].filter(([, codes]) => codes.size > 1).map(([text, codes]) => [text, [...codes]]),
      [
        ['brussels', ['EU', 'BE']],
        ['congolese', ['CD', 'CG']],
      ],
    );
  });
  it('has an adjective in all its cases or in none', () => {
    for (const { code, pl } of countries)
      for (const adjective of pl.filter((text) => /^\p{Ll}\S*[sc]?ki$/u.test(text))) {
        const stem = adjective.slice(0, -2);
        for (const ending of 'cy kiego kiemu kim ka kiej ką kie kich kimi'.split(' '))
          assert.ok(pl.includes(`${stem}${ending}`), `${code}: ${stem}${ending}`);
      }
  });
});

/** What in the text, followed by `The Lakes Office agreed`, names the office that the country alone has. */
function lakesOffices(code: string, text: string): readonly string[] {
  const actors = [
    { id: 'lakes', kind: 'agency', name: `Office of Lakes of ${code}`, country: code, generic: ['Lakes Office'] },
    { id: 'michael', kind: 'person', name: 'Michael Nemo', family: 'Nemo', country: 'US' },
    { id: 'jack', kind: 'person', name: 'Jack Nemo', family: 'Nemo', country: 'US' },
  ];
  const glossary = layered([readGlossary({ version: 1, actors }, 'bundled')], bundledGlossary().countries);
  const brief = readerOf({ glossary }).read(`${text}\n\nLakes Office\n`, { named: true });
  return brief.mentionsThat(({ actor }) => actor.id === 'lakes').map(({ text: shown }) => shown);
}
