import assert from 'node:assert/strict';
import { at, briefOf } from '../support/brief-of.ts';

/** Sections as `role level style: heading`; what the profile does not name has no role. */
function outline(text: string): readonly string[] {
  return briefOf(text).sections.map(
    ({ roles, heading }) => `${roles.join('+') || '–'} ${heading.level} ${heading.style}: ${heading.text}`,
  );
}

describe('sections: how headings are written', () => {
  const styles: readonly (readonly [written: string, shown: string])[] = [
    ['## Summary', 'summary 2 atx: Summary'],
    ['# Summary', 'summary 1 atx: Summary'],
    ['###### Summary', 'summary 6 atx: Summary'],
    ['## Summary ##', 'summary 2 atx: Summary'],
    ['   ## Summary', 'summary 2 atx: Summary'],
    ['## **Summary**', 'summary 2 atx: Summary'],
    ['Summary\n===', 'summary 1 setext: Summary'],
    ['Summary\n---', 'summary 2 setext: Summary'],
    ['**Summary**', 'summary 2 bold: Summary'],
    ['__Summary__', 'summary 2 bold: Summary'],
    ['**Summary**:', 'summary 2 bold: Summary'],
    ['**Summary:**', 'summary 2 bold: Summary:'],
    ['SUMMARY', 'summary 2 capitals: SUMMARY'],
    ['SUMMARY:', 'summary 2 capitals: SUMMARY:'],
    ['## Summary:', 'summary 2 atx: Summary:'],
    ['## 1. Summary', 'summary 2 atx: 1. Summary'],
    ['## 1 Summary', 'summary 2 atx: 1 Summary'],
    ['## 1.2. Summary', 'summary 2 atx: 1.2. Summary'],
    ['## I. Summary', 'summary 2 atx: I. Summary'],
    ['## summary', 'summary 2 atx: summary'],
    ['## Summary and Key Findings', 'summary+findings 2 atx: Summary and Key Findings'],
    ['## Conclusions: what comes next', 'conclusions 2 atx: Conclusions: what comes next'],
  ];
  for (const [written, shown] of styles) {
    it(`reads ${JSON.stringify(written)}`, () => {
      for (const ending of ['\n', '\r\n', '\r']) {
        assert.deepEqual(outline(`# Title\n\nAnna Kowalska\n\n${written}\n\nText.\n`.replaceAll('\n', ending)), [shown]);
      }
    });
  }

  it('reads capitals with diacritics and other scripts', () => {
    assert.deepEqual(outline('STRESZCZENIE\n\nTekst.\n\nWSTĘP\n\nTekst.\n\nПОЛИТИКА ЗЕМЉЕ\n\nТекст.\n'), [
      'summary 2 capitals: STRESZCZENIE',
      'introduction 2 capitals: WSTĘP',
      '– 2 capitals: ПОЛИТИКА ЗЕМЉЕ',
    ]);
  });

  it('takes a thematic heading in capitals only where named ones are in capitals', () => {
    assert.deepEqual(outline('## Summary\n\nText.\n\nTHE PORT\n\nText.\n'), ['summary 2 atx: Summary']);
    assert.deepEqual(outline('SUMMARY\n\nText.\n\nTHE PORT\n\nText.\n'), [
      'summary 2 capitals: SUMMARY',
      '– 2 capitals: THE PORT',
    ]);
  });

  it('takes no heading out of code, quotations, lists and comments', () => {
    const text =
      '## Summary\n\n```\n## Introduction\n```\n\n> ## Conclusions\n\n- ## References\n\n<!--\n\n## Key Findings\n\n-->\n\n    ## Code\n';
    assert.deepEqual(outline(text), ['summary 2 atx: Summary']);
  });

  it('takes capitals behind the references for a publisher, not for sections', () => {
    const text = 'SUMMARY\n\nText.\n\nREFERENCES\n\n1. One.\n\nOPINION FORMING UNIT\n\nRESEARCH AND ADVICE\n';
    assert.deepEqual(outline(text), ['summary 2 capitals: SUMMARY', 'references 2 capitals: REFERENCES']);
  });

  it('takes capitals of the head for no section', () => {
    assert.deepEqual(outline("CAA BRIEF\n\nWHAT'S NEXT FOR THE PORT?\n\nAnna Kowalska\n\nSUMMARY\n\nText.\n"), [
      'summary 2 capitals: SUMMARY',
    ]);
  });
});

describe('sections: names', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    summary: ['Summary', 'Executive Summary', 'Abstract', 'Streszczenie', 'Abstrakt'],
    findings: [
      'Key Findings',
      'Key Points',
      'Key Takeaways',
      'Key Messages',
      'Kluczowe wnioski',
      'Najważniejsze ustalenia',
      'Główne tezy',
    ],
    introduction: ['Introduction', 'Wprowadzenie', 'Wstęp'],
    conclusions: ['Conclusions', 'Conclusion', 'Wnioski', 'Zakończenie'],
    recommendations: ['Recommendations', 'Policy Recommendations', 'Rekomendacje'],
    references: ['References', 'Endnotes', 'Notes', 'Bibliography', 'Sources', 'Bibliografia', 'Przypisy', 'Literatura'],
  };
  for (const [role, headings] of Object.entries(names)) {
    it(`knows ${headings.length} names of ${role}`, () => {
      for (const heading of headings) {
        assert.deepEqual(outline(`## ${heading}\n`), [`${role} 2 atx: ${heading}`]);
        assert.deepEqual(outline(`${heading.toUpperCase()}\n`), [`${role} 2 capitals: ${heading.toUpperCase()}`]);
        assert.deepEqual(outline(`## ${heading.normalize('NFD')}\n`), [`${role} 2 atx: ${heading.normalize('NFD')}`]);
      }
    });
  }

  it('takes no part of a heading for a name', () => {
    for (const heading of [
      'Summary of the talks',
      'The Introduction of 5G',
      'Sources of Power',
      'Notes on Serbia',
      'In Conclusion, a port',
    ]) {
      assert.deepEqual(outline(`## Summary\n\n## ${heading}\n`).slice(1), [`– 2 atx: ${heading}`]);
    }
  });
});

describe('sections: extent', () => {
  const brief = briefOf(
    '# Title\n\n## Summary\n\nOne two `code` three.\n\n### Part\n\nFour.\n\n## Introduction\n\n![picture](a.png)\n',
  );
  const [summary, part, introduction] = brief.sections;

  it('goes from heading to heading', () => {
    assert.equal(at(brief, summary?.span), '## Summary\n\nOne two `code` three.\n\n');
    assert.equal(at(brief, summary?.heading.span), '## Summary');
    assert.equal(at(brief, summary?.heading.content), 'Summary');
    assert.equal(at(brief, introduction?.span), '## Introduction\n\n![picture](a.png)\n');
  });
  it('knows whose subsection it is', () =>
    assert.deepEqual([summary?.parent, part?.parent, introduction?.parent], [undefined, 0, undefined]));
  it('counts the words of its prose, not those of headings and code', () =>
    assert.deepEqual([summary?.words, part?.words], [3, 1]));
  it('knows of pictures', () => assert.deepEqual([summary?.holdsOther, introduction?.holdsOther], [false, true]));
  it('counts each Chinese character as a word', () =>
    assert.equal(briefOf('## Summary\n\n孟建柱 visits 塞尔维亚.\n').sections[0]?.words, 8));
});

describe('sections: behind the references', () => {
  const list = '## References\n\n1. Ports, May 3, 2021, Press.\n';

  it('takes a heading of a higher level for no second list', () => {
    const text = `# T\n\n## Summary\n\nText [1].\n\n${list}\n# Notes\n\n1. To be checked.\n`;
    assert.deepEqual(outline(text), ['summary 2 atx: Summary', 'references 2 atx: References', '– 1 atx: Notes']);
    assert.equal(briefOf(text).references?.entries.length, 1);
  });

  it('takes one of the same level, or of the same name, for what it says', () => {
    assert.deepEqual(outline(`# T\n\n${list}\n## Notes\n\nText.\n`), ['references 2 atx: References', 'references 2 atx: Notes']);
    assert.deepEqual(outline(`# T\n\n${list}\n# References\n\nText.\n`), [
      'references 2 atx: References',
      'references 1 atx: References',
    ]);
  });

  it('takes the later one for the list when the earlier one has none', () => {
    const text = `# T\n\n## Sources\n\nWhere we looked.\n\n# Notes\n\n1. Ports, May 3, 2021, Press.\n`;
    assert.deepEqual(outline(text), ['references 2 atx: Sources', 'references 1 atx: Notes']);
    assert.equal(briefOf(text).references?.section?.heading.text, 'Notes');
  });
});
