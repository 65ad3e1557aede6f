import assert from 'node:assert/strict';
import { lint, readerOf, rules } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const others = rules.filter(({ meta: { id } }) => id !== 'suppression-unused');
const check = checksOf('suppression-unused', { among: others, severity: 'information' });
const COMMENT = 'This comment suppresses nothing: delete it, so that it does not hide what somebody writes here later.';

describe('suppression-unused', () => {
  check('a comment that does something')`
See [9]. <!-- policy-brief-disable-line citation-undefined -->

<!-- policy-brief-disable-next-line -->
See [9].

## References

1. Source.
`;

  check('a comment on a line without a problem')`
See [1]. <!-- policy-brief-disable-line citation-undefined -- for now -->
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}
See more.

## References

1. Source.
fixed by "Delete the comment":
See [1].
See more.

## References

1. Source.
`;

  check('a comment without names')`
One.

<!-- policy-brief-disable-next-line -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}

Two [1].

## References

1. Source.
fixed:
One.

Two [1].

## References

1. Source.
`;

  check('one of several names, the first, the last and one between')`
See [9]. <!-- policy-brief-disable-line citation-order, citation-undefined -->
                                        ^^^^^^^^^^^^^^ The rule "citation-order" finds nothing where this comment suppresses it: delete its name.

See [9]. <!-- policy-brief-disable-line citation-undefined citation-range  citation-order -- x -->
                                                           ^^^^^^^^^^^^^^ The rule "citation-range" finds nothing where this comment suppresses it: delete its name.
                                                                           ^^^^^^^^^^^^^^ The rule "citation-order" finds nothing where this comment suppresses it: delete its name.

## References

1. Source.
all fixed:
See [9]. <!-- policy-brief-disable-line citation-undefined -->

See [9]. <!-- policy-brief-disable-line citation-undefined -- x -->

## References

1. Source.
`;

  check('a disable goes with the enable that ends it and nothing else')`
<!-- policy-brief-disable citation-undefined -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}

See [1].

<!-- policy-brief-enable citation-undefined -->

More.

## References

1. Source.
fixed:
See [1].

More.

## References

1. Source.
`;

  check('an enable that ends another one too stays')`
<!-- policy-brief-disable citation-order -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}
<!-- policy-brief-disable citation-undefined -->

See [9].

<!-- policy-brief-enable -->

More.

## References

1. Source.
fixed:
<!-- policy-brief-disable citation-undefined -->

See [9].

<!-- policy-brief-enable -->

More.

## References

1. Source.
`;

  check('what a comment on the line meets, a wider one does not')`
<!-- policy-brief-disable-file citation-undefined -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}

See [9]. <!-- policy-brief-disable-line citation-undefined -->

## References

1. Source.
`;

  check('a comment between two paragraphs leaves a blank line, one in an item nothing')`
One.
<!-- policy-brief-disable-line citation-undefined -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}
Two.

- Item. <!-- policy-brief-disable-line citation-undefined -->  
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}
  More of it [1].

## References

1. Source.
all fixed:
One.

Two.

- Item.  
  More of it [1].

## References

1. Source.
`;

  check('a comment in the midst of a line leaves one space')`
One, <!-- policy-brief-disable-line citation-undefined --> two [1].
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${COMMENT}

## References

1. Source.
fixed:
One, two [1].

## References

1. Source.
`;

  check('names that are unknown, or of rules that are off, are not judged')`
See [1]. <!-- policy-brief-disable-line citation-placement -->

See [1]. <!-- policy-brief-disable-line no-such-rule -->

See [1]. <!-- policy-brief-disable-line reference-link -->

See [1]. <!-- policy-brief-disable-line suppression-unused -->

## References

1. Source.
`;

  check('can be suppressed by name')`
<!-- policy-brief-disable-file suppression-unused -->

See [1]. <!-- policy-brief-disable-line citation-undefined -->

## References

1. Source.
`;

  it('says nothing of a rule that the settings switch off, nor of a comment for all rules while one is off', () => {
    const brief = readerOf().read(
      'See [1]. <!-- policy-brief-disable-line citation-order -->\n\nSee [1]. <!-- policy-brief-disable-line -->\n',
      { named: true },
    );
    const found = (levels: object) =>
      lint(brief, rules, { mode: 'draft', levels: { ...levels } }).filter(({ rule }) => rule === 'suppression-unused').length;
    assert.equal(found({}), 2);
    assert.equal(found({ 'citation-order': 'off' }), 0);
    assert.equal(found({ 'citation-range': 'off' }), 1);
  });
});
