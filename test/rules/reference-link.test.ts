import assert from 'node:assert/strict';
import { type LinkVerdict, lint, readerOf, rules } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('reference-link');

check('tells dead links apart, and is silent on those that answer or of which nothing is certain', { severity: 'warning' })`
See [1], [2], [3], [4] and [5].

## References

1. The port, May 3, 2021, Xinhua. Online: https://alive.example.org/port
2. The ferry, May 3, 2021, Xinhua. Online: https://gone.example.org/ferry
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead: the website says that it has no such page (404).
3. The quay, May 3, 2021, Xinhua. Online: https://nowhere.example.org/quay
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead: there is no website nowhere.example.org.
4. The pier, May 3, 2021, Xinhua. Online: https://circle.example.org/pier
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead: it forwards in a circle.
5. The dock, May 3, 2021, Xinhua. Online: https://busy.example.org/dock

not fixed:
`;

check('writes the new address of a page that has moved', { severity: 'information' })`
See [1].

## References

1. The port, May 3, 2021, Xinhua. Online: https://moved.example.org/port#quay (accessed May 4, 2021)
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The page has moved to https://new.example.org/port.

fixed by "Write the new address":
See [1].

## References

1. The port, May 3, 2021, Xinhua. Online: https://new.example.org/port#quay (accessed May 4, 2021)
`;

check('keeps the link around a moved address')`
See [1].

## References

1. [The port](https://moved.example.org/port), May 3, 2021, Xinhua.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The page has moved to https://new.example.org/port.

fixed:
See [1].

## References

1. [The port](https://new.example.org/port), May 3, 2021, Xinhua.
`;

check('writes as many escapes as the old address had')`
See [1].

## References

1. The port, May 3, 2021, Xinhua. Online: https://moved.example.org/the\_port\_of\_varna
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The page has moved to https://new.example.org/the_port_of_varna.

fixed:
See [1].

## References

1. The port, May 3, 2021, Xinhua. Online: https://new.example.org/the\_port\_of\_varna
`;

check('offers no fix where the source has given way to a front page')`
See [1].

## References

1. The port, May 3, 2021, Xinhua. Online: https://front.example.org/port
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address leads to the front page https://new.example.org/ now, so the source itself is probably gone.

not fixed:
`;

check('offers no fix for an address that spaces break, and says what killed it')`
See [1] and [2].

## References

1. The port, May 3, 2021, Xinhua. Online: https://moved.example.org/port of varna.html
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The page has moved to https://new.example.org/port%20of%20varna.html.
2. The quay, May 3, 2021, Xinhua. Online: https://gone.example.org/quay of varna.html
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead as it is written, with a space in it.

not fixed:
`;

check('tells every entry that has the address')`
See [1] and [2].

## References

1. The port, May 3, 2021, Xinhua. Online: https://gone.example.org/port#quay
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead: the website says that it has no such page (404).
2. The quay, May 3, 2021, Xinhua. Online: https://gone.example.org/port
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address is dead: the website says that it has no such page (404).
`;

check('leaves text outside the list, and other schemes, alone')`
See [1] and https://gone.example.org/port, or write to mailto:port@gone.example.org.

## References

1. The port, May 3, 2021, Xinhua. Online: ftp://gone.example.org/port
`;

describe('reference-link: what is known of addresses', () => {
  const rule = rules.filter(({ meta }) => meta.id === 'reference-link');
  const text = (address: string): string => `See [1].\n\n## References\n\n1. The port, May 3, 2021, Xinhua. Online: ${address}\n`;
  const read = (address: string) => readerOf().read(text(address), { named: true });
  const said = (address: string, asked: string, verdict: LinkVerdict) =>
    lint(read(address), rule, undefined, { links: new Map([[asked, verdict]]) });

  it('nothing is found where nobody has asked', () => {
    assert.deepEqual(lint(read('https://gone.example.org/a'), rule), []);
  });

  it('an answer does not outlive the address', () => {
    const dead = { kind: 'dead', why: 'status', status: 410 } as const;
    assert.equal(said('https://example.org/a', 'https://example.org/a', dead).length, 1);
    assert.equal(said('https://example.org/b', 'https://example.org/a', dead).length, 0);
  });

  for (const to of [
    'https://new.example.org/a.',
    'https://new.example.org/(a',
    'https://new.example.org/a,',
    'https://new.example.org/a)',
  ]) {
    it(`offers no fix that would be read otherwise: ${to}`, () => {
      const [problem] = said('https://old.example.org/a', 'https://old.example.org/a', { kind: 'moved', to });
      assert.deepEqual(problem?.fixes, []);
    });
  }

  it('a new address is read as it is written', () => {
    for (const to of [
      'https://new.example.org/a_b_c',
      'https://new.example.org/_a_?b=1&c=2',
      'https://new.example.org/*a*',
      'https://new.example.org/a(b)',
    ]) {
      const [problem] = said('https://old.example.org/a', 'https://old.example.org/a', { kind: 'moved', to });
      for (const edit of problem?.fixes[0]?.edits() ?? []) {
        const before = text('https://old.example.org/a');
        const after = before.slice(0, edit.span.start) + edit.text + before.slice(edit.span.end);
        assert.equal(readerOf().read(after, { named: true }).references?.entries[0]?.url?.text, to);
      }
    }
  });
});
