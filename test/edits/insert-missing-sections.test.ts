import assert from 'node:assert/strict';
import { applyEdits, ENGLISH, insertMissingSections, inWords } from '../../server/src/core/index.ts';
import { briefOf } from '../support/brief-of.ts';
import { changesBy } from '../support/edit-drawing.ts';

const change = changesBy(insertMissingSections);

describe('insert missing sections', () => {
  change('a heading that is nearly one is that section, and the others stand around it')`
# The quay

## Sumary

The port was leased.

## Introduction

The lease [1].

## 4. Conclusionss:

Ask the city.

## References

1. The Port, May 3, 2021, Sea Weekly.
becomes:
# The quay

## Summary

The port was leased.

## Key Findings

## Introduction

The lease [1].

## 4. Conclusions:

Ask the city.

## References

1. The Port, May 3, 2021, Sea Weekly.
`;

  change('in capitals, and written together')`
SUMMARY

The port was leased.

KEYFINDINGS

1. One.

INTRODUCTION

The lease [1].

CONCLUSION

Ask the city.

REFERENCES

1. The Port, May 3, 2021, Sea Weekly.
becomes:
SUMMARY

The port was leased.

KEY FINDINGS

1. One.

INTRODUCTION

The lease [1].

CONCLUSION

Ask the city.

REFERENCES

1. The Port, May 3, 2021, Sea Weekly.
`;

  change('a heading that is nearly a section which is there stays')`
## Summary

The port was leased.

## Sumary

Again.

## Key Findings

1. One.

## Introduction

The lease [1].

## Conclusions

Ask the city.

## References

1. The Port, May 3, 2021, Sea Weekly.
stays
`;

  it('says what it did', () => {
    const text = '# T\n\n## Sumary\n\nText.\n\n## Introduction\n\nText [1].\n\n## References\n\n1. Port, 2021.\n';
    const outcome = insertMissingSections(briefOf(text));
    assert.equal(
      inWords(ENGLISH, outcome.summary ?? []),
      'The heading "Sumary" was corrected to "Summary". Inserted "Key Findings" and "Conclusions".',
    );
    const after = applyEdits(text, outcome.edits);
    assert.deepEqual(insertMissingSections(briefOf(after)), { kind: 'edits', edits: [], notes: [] });
  });

  it('takes a heading for the section although it cannot be written by itself', () => {
    const text =
      '# T\n\n## Su*mary*\n\nText.\n\n## Key Findings\n\n1. A\n\n## Introduction\n\nText [1].\n\n## Conclusions\n\nText.\n\n## References\n\n1. Port, 2021.\n';
    const outcome = insertMissingSections(briefOf(text));
    assert.deepEqual(
      [outcome.edits, inWords(ENGLISH, outcome.summary ?? [])],
      [[], 'The heading "Sumary" was taken for "Summary".'],
    );
  });
});
