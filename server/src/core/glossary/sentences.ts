import { defineSentences } from '../language/say.ts';

/** Why no entry can be added to a file. */
export const ADDING = defineSentences('add-actor', {
  unreadable: 'The glossary cannot be read: mend what is wrong in it first.',
  noActors: 'The file has no list of `actors`, so it is no glossary to add to.',
  byHand: 'The list of `actors` is written in a way that nothing can be added to by itself: add the entry by hand.',
});

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
