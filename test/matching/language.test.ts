import assert from 'node:assert/strict';
import { languageIn } from '../../server/src/core/matching/language.ts';

describe('the language of a text', () => {
  it('is told by its smallest words', () => {
    assert.equal(languageIn('Minister pojechał do Belgradu i mówił o kolei.'), 'pl');
    assert.equal(languageIn('The minister went to Belgrade and spoke of railways.'), 'other');
  });

  it('is not Polish for a word that other languages have too', () => {
    assert.equal(languageIn('El ministro viaja a Belgrado en tren o en barco.'), 'unclear');
  });
});
