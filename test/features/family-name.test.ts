import assert from 'node:assert/strict';
import { familyNameIn } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

describe('the family name of somebody new', () => {
  const names: readonly (readonly [family: string, name: string])[] = [
    // The first word.
    ['Wang', 'Wang Xiaoming'],
    ['Zeng', 'Zeng Peiyan'],
    ['Li', 'Li Na'],
    ['Kim', 'Kim Min-seok'],
    ['Lee', 'Lee Jae Hoon'],
    ['Chan', 'Chan Wai-ming'],
    ['Cho', 'Cho Wook'],
    ['Orbán', 'Orbán Balázs'],
    ['Szijjártó', 'Szijjártó Gábor'],
    ['Kishida', 'Kishida Kenji'],
    // The last, by which people are called in Vietnam.
    ['Nam', 'Nguyen Van Nam'],
    ['Orbán', 'Balázs Orbán'],
    ['Nowak', 'Anna Nowak'],
    ['Campbell', 'Kim Campbell'],
    ['Oswald', 'Lee Harvey Oswald'],
    ['Lam', 'Carrie Lam'],
    ['Li', 'Jet Li'],
    ['Abe', 'Kenji Abe'],
    ['Johnson', 'Boris Johnson'],
    ['Skłodowska-Curie', 'Maria Skłodowska-Curie'],
    ['Macron', 'Emmanuel Macron'],
    ['James', 'Xavier James'],
    ['Madonna', 'Madonna'],
  ];
  for (const [family, name] of names)
    it(`is ${family} in ${name}`, () => assert.equal(familyNameIn(name, bundledGlossary()), family));

  it('is that of nearly everybody in the glossary whose family name stands first', () => {
    const people = bundledGlossary().actors.filter(
      ({ kind, name, family = ' ' }) => kind === 'person' && !family.includes(' ') && /^\S+(?: \S+){1,2}$/.test(name),
    );
    const [first, last] = [
      people.filter(({ name, family }) => name.startsWith(`${family} `)),
      people.filter(({ name, family }) => name.endsWith(` ${family}`)),
    ];
    const wrong = (all: typeof people): number =>
      all.filter(({ name, family }) => familyNameIn(name, bundledGlossary()) !== family).length;
    const chinese = first.filter(({ country }) => country === 'CN' || country === 'TW' || country === 'KR' || country === 'KP');
    assert.ok(chinese.length > 300 && wrong(chinese) < chinese.length * 0.03, `${wrong(chinese)} of ${chinese.length}`);
    assert.ok(wrong(last) < last.length * 0.005, `${wrong(last)} of ${last.length}`);
  });
});
