import assert from 'node:assert/strict';
import { ENGLISH, languageFor, type PartialDate, POLISH } from '../../server/src/core/index.ts';
import { defineSentences, say } from '../../server/src/core/language/say.ts';
import { enumerate } from '../../server/src/core/language/template.ts';

const TEST = defineSentences('test', {
  plain: 'Nothing to fill.',
  named: '{name} and {name} again, {count} times',
  counted: '{count} {count|word|words}',
  listed: 'It has {things}.',
  when: 'It was {date:on}, since {date}.',
  thing: 'a thing',
});

/** What the same sentence is in another language, for one test. */
const polish = (sentences: Readonly<Record<string, string>>) => ({ ...POLISH, sentences });

describe('Sentences', () => {
  it('are filled with what they are told', () => {
    assert.equal(say(ENGLISH, TEST, 'plain'), 'Nothing to fill.');
    assert.equal(
      say(ENGLISH, TEST, 'named', { name: '{count} $1 $&', count: 2 }),
      '{count} $1 $& and {count} $1 $& again, 2 times',
    );
  });

  it('have the form of a word that goes with the number', () => {
    const words = (count: number) => say(ENGLISH, TEST, 'counted', { count });
    assert.deepEqual([0, 1, 2, 21].map(words), ['0 words', '1 word', '2 words', '21 words']);
    const language = polish({ 'test.counted': '{count} {count|słowo|słowa|słów}' });
    const slowa = (count: number) => say(language, TEST, 'counted', { count });
    assert.deepEqual(
      [0, 1, 2, 4, 5, 12, 21, 22, 112, 1024].map(slowa),
      '0 słów,1 słowo,2 słowa,4 słowa,5 słów,12 słów,21 słów,22 słowa,112 słów,1024 słowa'.split(','),
    );
  });

  it('name things one after another, and count the rest', () => {
    const things = (language: typeof ENGLISH, ...names: string[]) =>
      say(language, TEST, 'listed', { things: enumerate([{ phrase: 'thing' as const }, ...names], 3) });
    assert.equal(things(ENGLISH), 'It has a thing.');
    assert.equal(things(ENGLISH, 'b', 'c'), 'It has a thing, b and c.');
    assert.equal(things(ENGLISH, 'b', 'c', 'd'), 'It has a thing, b and 2 more.');
    const language = polish({ 'test.listed': 'Ma: {things}.', 'test.thing': 'coś' });
    assert.equal(things(language, 'b'), 'Ma: coś i b.');
    assert.equal(things(language, 'b', 'c', 'd'), 'Ma: coś, b i 2 inne.');
    assert.equal(things(language, ...'bcdefg'), 'Ma: coś, b i 5 innych.');
  });

  it('write dates as far as they are known', () => {
    const when = (language: typeof ENGLISH, date: PartialDate) => say(language, TEST, 'when', { date });
    assert.equal(when(ENGLISH, { year: 2021, month: 9, day: 1 }), 'It was on 1 September 2021, since 1 September 2021.');
    assert.equal(when(ENGLISH, { year: 2021, month: 9 }), 'It was in September 2021, since September 2021.');
    assert.equal(when(ENGLISH, { year: 2021 }), 'It was in 2021, since 2021.');
    const language = polish({ 'test.when': '{date:kiedy}; od {date:czego}; {date}' });
    assert.equal(when(language, { year: 2021, month: 9, day: 1 }), '1 września 2021; od 1 września 2021; 1 września 2021');
    assert.equal(when(language, { year: 2021, month: 9 }), 'we wrześniu 2021; od września 2021; wrzesień 2021');
    assert.equal(when(language, { year: 2021, month: 2 }), 'w lutym 2021; od lutego 2021; luty 2021');
    assert.equal(when(language, { year: 2021 }), 'w 2021 roku; od 2021 roku; 2021');
  });

  it('are in English where a language has no words for them', () => {
    assert.equal(say(POLISH, TEST, 'counted', { count: 1 }), '1 word');
  });
});

describe('The language', () => {
  it('is that of the editor where it is one that is spoken', () => {
    for (const locale of ['pl', 'pl-PL', 'pl_PL.UTF-8', 'PL']) assert.equal(languageFor(locale), POLISH, locale);
    for (const locale of [undefined, '', 'en', 'en-GB', 'de', 'plt', 'ja-pl']) assert.equal(languageFor(locale), ENGLISH, locale);
  });
});
