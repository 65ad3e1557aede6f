import assert from 'node:assert/strict';
import { EMPTY_GLOSSARY, type Glossary, type Layer, layersOver } from '../../server/src/core/index.ts';
import { draw, readDrawing } from './drawing.ts';

/**
 * Holds a drawn glossary file to the problems in it. `entries` are what stands under `actors:`, with carets under
 * what is to be reported.
 */
export function checkGlossary(entries: string, { below = EMPTY_GLOSSARY, layer = 'team' }: Options = {}): void {
  const { text, canonical } = readDrawing(`version: 1\nactors:\n${entries.replace(/^\n/, '')}`);
  const { problems } = layersOver(below, [{ file: 'drawn.glossary.yaml', layer, text }]);
  const marks = problems.map(({ span, message, severity }) => {
    return { span, message: severity === 'error' ? message : `(${severity}) ${message}` };
  });
  assert.equal(draw(text, marks), canonical);
}

interface Options {
  readonly below?: Glossary;
  readonly layer?: Layer;
}
