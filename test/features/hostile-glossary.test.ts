import assert from 'node:assert/strict';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { actorCard, hoverAt, layered, readerOf, readGlossary } from '../../server/src/core/index.ts';

/** What somebody would write into a glossary to make an editor run, load or show something. */
const ATTACKS = [
  '[click](command:workbench.action.terminal.new)',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '<a href="command:workbench.action.quit">quit</a>',
  '<https://evil.example/>',
  'https://evil.example/?q=1',
  '[x]: command:workbench.action.quit',
  '\n\n# Heading\n\n---\n\n| a |\n| - |\n',
  '`code` ```\nblock\n```',
  '&#91;y](command:workbench.action.quit) &lt;img src=x&gt;',
  '\\[z](command:workbench.action.quit)',
  '$(zap) *bold* _it_ ~~gone~~',
  '](command:a) [',
];

describe('a glossary that somebody hostile wrote', () => {
  for (const attack of ATTACKS) {
    it(`is inert text in cards: ${JSON.stringify(attack)}`, () => {
      const actor = {
        id: 'mallory',
        kind: 'person',
        name: 'Mallory Evil',
        aliases: ['M. Evil', attack],
        native: { zh: attack },
        summary: attack,
        roles: [{ title: attack, of: attack, as: [attack], from: '2020-01-01' }],
        sources: [`https://evil.example/${attack}`, attack, 'command:workbench.action.quit', 'javascript:alert(1)'],
      };
      const glossary = layered([readGlossary({ version: 1, actors: [actor] }, 'team')], []);
      const brief = readerOf({ glossary }).read('Then Mallory Evil came.\n', { named: true });
      const hover = hoverAt(brief, 8)?.markdown;
      assert.ok(hover?.includes('Mallory'), 'there is a card');
      const mallory = brief.mentions[0]?.actor;
      assert.ok(mallory);
      // Reading keeps such names out; a card would be inert with one nevertheless.
      const worse = { ...mallory, name: `Mallory ${attack}`, aliases: [attack], native: { zh: attack } };
      for (const markdown of [hover, actorCard(worse, brief.date, glossary)]) assertInert(markdown ?? '');
    });
  }
});

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** The only links are those to the web addresses of sources, and nothing is loaded, run or laid out. */
function assertInert(markdown: string): void {
  const walk = (node: Node): void => {
    assert.doesNotMatch(node.type, /^(?:html|image|imageReference|definition|linkReference|code|heading|inlineCode)$/, markdown);
    if (node.type === 'link') assert.match(node.url ?? '', /^https:\/\/evil\.example\/[^\s"'<>()[\]]*$/, markdown);
    for (const child of node.children ?? []) walk(child);
  };
  walk(unified().use(remarkParse).parse(markdown) as Node);
}
