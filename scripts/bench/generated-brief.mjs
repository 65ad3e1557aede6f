/**
 * A brief of about so many words, in the house format: a list of references, citations in order, names of the
 * glossary, and nothing to complain of. The same arguments give the same text.
 */
export function generatedBrief(words, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const entries = Math.max(5, Math.round(words / 200));
  const sections = Math.max(2, Math.round(words / 600));
  const paragraphs = Math.max(sections, Math.round((words * 0.93) / 63));
  let cited = 0;
  const sentence = () => {
    const parts = Array.from({ length: 10 + Math.floor(random() * 12) }, () => pick(WORDS));
    if (random() < 0.5) parts.splice(3, 0, pick(NAMES));
    parts[0] = parts[0].charAt(0).toUpperCase() + parts[0].slice(1);
    return parts.join(' ');
  };
  const paragraph = () => {
    const sentences = Array.from({ length: 4 }, sentence);
    const due = Math.min(entries, Math.ceil((entries * ++written) / (paragraphs - 4)));
    const citations = [];
    while (cited < due) citations.push(`[${++cited}]`);
    if (citations.length === 0 && cited > 0 && random() < 0.3) citations.push(`[${1 + Math.floor(random() * cited)}]`);
    return citations.length === 0 ? `${sentences.join('. ')}.` : `${sentences.join('. ')} ${citations.join(', ')}.`;
  };
  let written = 0;
  const perSection = Math.round(paragraphs / (sections + 2));
  const section = (heading) => `## ${heading}\n\n${Array.from({ length: Math.max(1, perSection) }, paragraph).join('\n\n')}\n\n`;
  const body = [
    'CAA BRIEF\n\n# The Belgrade lines: railways, ports and their lenders\n\nMarta Zielonka\n\nDecember 2021\n\n',
    section('Summary'),
    `## Key Findings\n\n${[1, 2, 3, 4].map((n) => `${n}. ${sentence()}.`).join('\n')}\n\n`,
    section('Introduction'),
    ...Array.from({ length: sections }, (_, i) => section(`Corridor ${i + 1} and its lenders`)),
  ].join('');
  const rest = Array.from({ length: entries - cited }, () => `[${++cited}]`).join(', ');
  const end = `## Conclusions\n\n${sentence()}${rest === '' ? '' : ` ${rest}`}.\n\n## References\n\n`;
  const list = Array.from(
    { length: entries },
    (_, i) =>
      `${i + 1}. Anna Nowak, The ${pick(WORDS)} of ${pick(WORDS)} ${i + 1}, March ${1 + (i % 28)}, 2021, Xinhua. Online: https://www.example.org/reports/2021-03/c_${136000000 + i}.htm`,
  );
  return `${body}${end}${list.join('\n')}\n`;
}

const WORDS =
  `the railway cooperation agreement between partners security growing public local several years project ministry officials
   according growth market loans terms construction section border port investment trade power line government energy company
   contract debt review audit office region policy influence critics noted under plan with from into over about early later`.split(
    /\s+/,
  );
const NAMES = [
  'President Vučić',
  'Aleksandar Vučić',
  'Huawei',
  'China',
  'the European Union',
  'Xi Jinping',
  'Wang Yi',
  'Serbia',
  'Ana Brnabić',
  'Belgrade',
  'NATO',
];

/** Park and Miller's minimal standard generator. */
function generator(seed) {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
