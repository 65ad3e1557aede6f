import assert from 'node:assert/strict';
import { lookUpIn } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

describe('glossary: looking a name up', () => {
  const lookUp = lookUpIn(bundledGlossary());
  const first = (query: string): string => {
    const [found] = lookUp.find(query);
    return found === undefined ? 'nobody' : `${found.actor.id} ${found.how}`;
  };

  for (const [query, expected] of [
    ['Aleksandar Vučić', 'aleksandar-vucic exact'],
    ['vucic', 'aleksandar-vucic exact'],
    ['Вучић', 'aleksandar-vucic exact'],
    ['Вучич', 'aleksandar-vucic exact'],
    ['武契奇', 'aleksandar-vucic exact'],
    ['Vuchich', 'aleksandar-vucic exact'],
    ['Vučičem', 'aleksandar-vucic near'],
    ['mps', 'mps-china exact'],
    ['MBP', 'mps-china exact'],
    ['公安部', 'mps-china exact'],
    ['KPCh', 'chinese-communist-party exact'],
    ['ministerstwo spraw wewnetrznych serbii', 'mup-serbia exact'],
    ['Mèng Jiànzhù', 'meng-jianzhu exact'],
    ['Jianzhu Meng', 'meng-jianzhu exact'],
    ['mengjianzhu', 'meng-jianzhu exact'],
    ['Meng Jianju', 'meng-jianzhu near'],
    ['华为技术有限公司', 'huawei within'],
    ["Serbia's Interior Ministry", 'mup-serbia within'],
    ['Huawie', 'huawei near'],
    ['xyzzyq', 'nobody'],
    ['', 'nobody'],
    ['?!', 'nobody'],
  ] as const) {
    it(`${query}: ${expected}`, () => assert.equal(first(query), expected));
  }

  it('gives all who share a name, and each once', () => {
    const ids = lookUp.find('Interior Ministry', 50).map(({ actor }) => actor.id);
    assert.ok(ids.includes('mup-serbia') && ids.includes('mswia-poland'));
    assert.equal(new Set(ids).size, ids.length);
  });
});
