import { type Fault, fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import type { Fields } from '../data/shape.ts';
import type { Layer } from '../glossary/actor.ts';
import { sentence } from '../language/say.ts';
import { GLOSSARIES } from './sentences.ts';

/** Addresses that cannot be reached by anyone, and bundled entries that nobody can verify. */
export function* sourceFaults(fields: Fields, path: Path, layer: Layer): Iterable<Fault> {
  const list = Array.isArray(fields.sources) ? fields.sources : [];
  for (const [index, address] of list.entries()) {
    if (typeof address !== 'string' || !/^https?:\/\/\S+$/.test(address)) continue;
    const at = [...path, 'sources', index];
    if (!HOST.test(address)) yield fault(at, sentence(GLOSSARIES, 'noHost', { address }));
    else if (/(?:…|\.\.\.)$/.test(address)) yield fault(at, sentence(GLOSSARIES, 'cutShort', { address }));
  }
  if (layer === 'bundled' && list.length === 0 && fields.hidden !== true) yield fault(path, sentence(GLOSSARIES, 'needsSources'));
}

/** Labels with a dot between them (RFC 1035), in any script, and perhaps a port. */
const HOST = /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\.?(?::\d+)?(?:[/?#]|$)/u;
