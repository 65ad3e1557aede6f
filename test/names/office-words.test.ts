import assert from 'node:assert/strict';
import { officeOf } from '../../server/src/core/glossary/offices.ts';
import { titlesOf } from '../../server/src/core/glossary/roles.ts';
import { mayHoldOffice } from '../../server/src/core/sightings/title-words.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

describe('the quick look for offices', () => {
  it('passes over no paragraph with a title that tells an office', () => {
    const titles = new Set(bundledGlossary().actors.flatMap(titlesOf));
    const offices = [...titles].filter((title) => officeOf(title) !== undefined);
    assert.ok(offices.length > 100);
    assert.deepEqual(
      offices.filter((title) => !mayHoldOffice(title)),
      [],
    );
  });

  it('passes over none in Polish', () => {
    const heads =
      'prezydentem premiera kanclerzowi ministrem sekretarza szefowi przewodniczącą przedstawicielem prezes wiceprezydent'.split(
        ' ',
      );
    assert.deepEqual(
      heads.filter((head) => !mayHoldOffice(`Mówił z ${head} w Brukseli.`)),
      [],
    );
  });
});
