import { defineSentences } from '../language/say.ts';

/** Kinds of actors as people write them. */
export const KINDS = defineSentences('kind', {
  person: 'person',
  ministry: 'ministry',
  agency: 'agency',
  company: 'company',
  party: 'party',
  'party-organ': 'party organ',
  parliament: 'parliament',
  government: 'government',
  'international-organisation': 'international organisation',
  'think-tank': 'think tank',
  media: 'media',
  university: 'university',
  military: 'military',
  place: 'place',
  agreement: 'agreement',
  other: 'other',
});
