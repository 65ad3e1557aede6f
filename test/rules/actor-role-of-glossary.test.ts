import assert from 'node:assert/strict';
import { lint, readerOf, rules } from '../../server/src/core/index.ts';
import { formatIsoDate, type PartialDate } from '../../server/src/core/text/date.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/**
 * The glossary is a long list of true titles: each is written in a brief of the day on which it was taken over, beside the name
 * and with whose it is, and none may be told wrong.
 */
describe('titles of the glossary on their first days', function () {
  // Twenty thousand sentences.
  this.timeout(60_000);
  const glossary = bundledGlossary();
  const adjectives = new Map(glossary.countries.map(({ name, adjectives: [first] }) => [name, first ?? name]));
  const actors = new Map(glossary.actors.flatMap((actor) => [[actor.id, actor] as const, [actor.name, actor] as const]));
  const linesOn = new Map<string, string[]>();
  for (const { kind, name, roles } of glossary.actors) {
    if (kind !== 'person') continue;
    for (const { title, as, of, from } of roles) {
      const owner = actors.get(of);
      // A party's president who is to be the country's is a matter of its own.
      if (from === undefined || owner?.kind === 'party') continue;
      const lines = linesFor(name, [title, ...as], owner?.name ?? of, adjectives.get(owner?.name ?? of));
      linesOn.set(formatIsoDate(from), [...(linesOn.get(formatIsoDate(from)) ?? []), ...lines]);
    }
  }
  const role = rules.filter(({ meta }) => meta.id === 'actor-role');
  const reader = readerOf({ glossary });

  it('are right', () => {
    const wrong: string[] = [];
    for (const [date, lines] of linesOn) {
      const brief = reader.read(`---\ndate: ${date}\n---\n\n${lines.join('\n\n')}\n`, { named: true });
      wrong.push(...lint(brief, role).map(({ message }) => message));
    }
    assert.deepEqual(wrong, []);
  });

  it('are wrong a hundred years before, where they are plain', () => {
    const before: PartialDate = { year: 1900, month: 1 };
    const lines = [...linesOn.values()].flat().filter((line) => PLAIN.test(line));
    const brief = reader.read(`---\ndate: ${formatIsoDate(before)}\n---\n\n${lines.join('\n\n')}\n`, { named: true });
    assert.ok(lint(brief, role).length > lines.length * 0.9, `${lint(brief, role).length} of ${lines.length}`);
  });
});

const PLAIN =
  /^It was the (?!Deputy|Vice|First|Acting|acting|interim|caretaker|transitional)\S+ (?:Prime Minister|President) (?!of )/;

function linesFor(name: string, titles: readonly string[], owner: string, adjective = owner): readonly string[] {
  return titles.flatMap((title) => [
    `It was ${title} ${name}.`,
    `It was the ${adjective} ${title} ${name}.`,
    `It was the ${title} of ${owner} ${name}.`,
    `So said ${name}, ${title} of ${owner}, that day.`,
  ]);
}
