import type { NearMiss } from '../matching/near-misses.ts';
import { fullOfficeBefore, officeAt } from '../sightings/office-before.ts';
import { hasHeld } from '../sightings/offices-held.ts';
import { isTitleOfState } from '../sightings/title-words.ts';
import type { TextWords } from '../text/words.ts';

/**
 * Near misses that an office of the actor right before the name speaks for need nothing more: nobody else is
 * `Premier Li Kequiang`. What only such an office can speak for is left out without one.
 */
export function heardInOffice(misses: readonly NearMiss[], text: TextWords): readonly NearMiss[] {
  return misses.flatMap((miss) => {
    if (miss.needs === 'nothing' || miss.actor.kind !== 'person') return [miss];
    const office = officeAt(miss.span, undefined, text);
    const isHeld = office !== undefined && hasHeld(miss.actor, office);
    if (miss.needs === 'mention') return isHeld ? [{ ...miss, needs: 'nothing' }] : [miss];
    return isHeld && (isTitleOfState(office) || fullOfficeBefore(miss.span, text.visible) === 'prime minister') ? [miss] : [];
  });
}
