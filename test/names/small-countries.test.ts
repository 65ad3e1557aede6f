import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Sentences about countries of which the glossary knows a few people, with those whom they name. */
const NAMED: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['President Tommy Remengesau of Palau kept the embassy in Taipei; Remengesau said so.', ['tommy-remengesau-jr']],
  ['Congolese President Denis Sassou Nguesso opened the port.', ['denis-sassou-nguesso']],
  ['Congolese President Félix Tshisekedi sold the mine.', ['felix-tshisekedi']],
  ['W Bejrucie premier Saad Hariri spotkał się z prezydentem Libanu Michelem Aounem.', ['michel-aoun', 'saad-hariri']],
  ['Prezydent Dżibuti Ismail Omar Guelleh nie zgodził się na to, aby baza została powiększona.', ['ismail-omar-guelleh']],
  ['O umowie mówił premier Pierre’a Trudeau, a nie szef rządu na Karaibach.', []],
  ['Boko Haram left Lake Chad, and Joseph Nobody of Antonio Nobody & Sons saw Medina.', []],
  ['The Prime Minister of Saint Lucia, Philip J. Pierre, received the loan.', ['philip-j-pierre']],
];

describe('people of smaller countries', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  for (const [text, ids] of NAMED)
    it(`are found in "${text}"`, () => {
      const found = reader.read(`${text}\n`, { named: true }).mentionsThat(({ actor }) => actor.kind === 'person');
      assert.deepEqual([...new Set(found.map(({ actor }) => actor.id))].sort(), [...ids].sort());
    });
});
