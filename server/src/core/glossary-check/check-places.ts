import { nearOf } from '../data/did-you-mean.ts';
import { type Fault, fault, type Told } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { type Fields, isFields } from '../data/shape.ts';
import type { Layer } from '../glossary/actor.ts';
import { sentence } from '../language/say.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import type { KnownPlaces } from './known-places.ts';
import { GLOSSARIES } from './sentences.ts';

/** Countries that do not exist, and offices of what nobody knows. */
export function* placeFaults(fields: Fields, path: Path, layer: Layer, places: KnownPlaces): Iterable<Fault> {
  const { country } = fields;
  if (
    typeof country === 'string' &&
    /^[A-Z]{2}$/.test(country) &&
    !COUNTRY_CODES.has(country) &&
    !places.countryCodes.has(country)
  )
    yield fault([...path, 'country'], unknownCode(country));
  const roles = Array.isArray(fields.roles) ? fields.roles : [];
  for (const [index, role] of roles.entries()) {
    if (!isFields(role)) continue;
    for (const key of ['of', 'seat']) {
      const name = role[key];
      if (typeof name !== 'string' || name.trim() === '' || places.keyOf(name) !== undefined) continue;
      const near = nearOf(name, places.countryNames);
      const help = near.length > 0 ? near : [sentence(GLOSSARIES, 'writePlace')];
      const message = [sentence(GLOSSARIES, 'unknownPlace', { name }), ...help];
      // A team need not enter every organisation whose offices it lists.
      yield fault([...path, 'roles', index, key], message, { severity: layer === 'bundled' ? 'error' : 'warning' });
    }
  }
}

/** Codes that people take for ISO 3166. */
const MISTAKEN: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', SU: 'RU', YU: 'RS', CS: 'RS', TP: 'TL', BU: 'MM' };

function unknownCode(code: string): Told {
  const meant = MISTAKEN[code];
  const wrong = sentence(GLOSSARIES, 'noCountry', { code });
  return meant === undefined ? wrong : [wrong, sentence(GLOSSARIES, 'meant', { code: meant })];
}
